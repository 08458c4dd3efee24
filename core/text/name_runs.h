// Runs of words with a capital, and what joins them: “Ministry of Foreign Affairs”, “van der Berg”,
// “Berg-Olsen”.
#pragma once
#include <cstdint>
#include <string_view>

#include "text/document.h"
#include "text/name_evidence.h"

namespace unspin {

class NameRuns {
 public:
  NameRuns(const Document& document, const NameEvidence& evidence)
      : document_(document), evidence_(evidence) {}

  /// Goes to another sentence; all places below are in it.
  void enter(Range sentence) { run_ = sentence; }

  /// Can a name begin here?
  [[nodiscard]] bool starts(std::uint32_t token) const;
  /// al-Qaida
  [[nodiscard]] bool starts_with_particle(std::uint32_t token) const;
  /// The end of the longest run of capitals and what joins them.
  [[nodiscard]] std::uint32_t end_of_run(std::uint32_t start);
  /// A function word whose capital says nothing; “The” in mid-sentence opens a name (The Hague).
  [[nodiscard]] bool is_function(std::uint32_t token) const;
  /// Monday, June
  [[nodiscard]] bool is_date_word(std::uint32_t token) const;
  /// Hilda May, Jon March; not “met Hilda May 5”. `start` is where the name begins.
  [[nodiscard]] bool is_month_surname(std::uint32_t start, std::uint32_t token) const;

 private:
  [[nodiscard]] const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  [[nodiscard]] std::u16string_view form(std::uint32_t i) const { return document_.form(i); }
  [[nodiscard]] bool glued(std::uint32_t i) const;
  [[nodiscard]] bool is_mark(std::uint32_t i, std::u16string_view mark) const;
  [[nodiscard]] bool is_capital(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t after_joiner(std::uint32_t start, std::uint32_t at);
  [[nodiscard]] std::uint32_t after_of(std::uint32_t at);
  [[nodiscard]] bool is_pair(std::uint32_t start, std::uint32_t left, std::uint32_t right) const;

  const Document& document_;
  const NameEvidence& evidence_;
  Range run_;  // the sentence

  // What the words of a run told, up to the last “of” in it.
  struct Told {
    std::uint32_t end = 0;
    bool body = false;    // one of them names a body or a place: Ministry, Gulf
    bool joined = false;  // one of them is “of” or “for”
  };
  Told told_;
};

}  // namespace unspin
