// Words that are written with a full stop that does not end a sentence.
#pragma once
#include <cstdint>
#include <string_view>

namespace unspin {

enum class Abbreviation : std::uint8_t {
  none,
  title,           // Mr. Gen. Prof.: a name follows
  numbered,        // No. p. Fig.: a number follows
  month,           // Jan. Sept.: a day or year follows
  day,             // Mon. Sat.: words of their own without one
  state,           // Calif. Tenn.
  doubtful_state,  // Ill. Miss. Wash.: words of their own, unless a comma stands before them
  closing,         // Inc. Jr. etc.: can end a sentence
  inner,           // vs. approx. e.g.: a sentence goes on after them
};

/// What `word` is when a full stop follows it; as pasted, without the stop. Titles, months and states count
/// only with a capital.
Abbreviation abbreviation_of(std::u16string_view word);

/// Ph.D, B.Sc: more than one letter between full stops.
bool is_dotted_abbreviation(std::u16string_view word);

/// The, He, But: a capital on one of these says that a sentence begins. `word` as pasted.
bool begins_sentences(std::u16string_view word);

/// com, org, uk: the last label of a host name, in lower case.
bool is_top_level_domain(std::u16string_view label);

}  // namespace unspin
