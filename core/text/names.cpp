#include "text/names.h"

#include "text/name_evidence.h"
#include "text/name_runs.h"
#include "text/name_words.h"

namespace unspin {
namespace {

class NameReader {
 public:
  NameReader(Document& document, const Lexicon& lexicon)
      : document_(document), evidence_(document, lexicon), runs_(document, evidence_) {}

  void read() {
    for (const Sentence& sentence : document_.sentences) {
      runs_.enter(sentence.tokens);
      for (std::uint32_t i = sentence.tokens.first; i < sentence.tokens.last;) {
        const std::uint32_t end = runs_.starts(i) ? runs_.end_of_run(i) : i;
        if (end > i) settle({i, end});
        i = end > i ? end : i + 1;
      }
    }
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  [[nodiscard]] std::u16string_view form(std::uint32_t i) const { return document_.form(i); }

  // What of a run is a name: titles, peoples and days fall away, and part it.
  void settle(Range run) {
    // The last title word of the run: a person follows it.
    std::uint32_t first = run.first;
    for (std::uint32_t i = run.first; i < run.last;) {
      // Ministry of Foreign Affairs: no title after “of”.
      const bool inside =
          i > run.first && (form(i - 1) == u"of" || form(i - 1) == u"for" || form(i - 1) == u"and");
      const std::uint32_t office = inside ? i : after_title(i, run.last);
      if (office == i) {
        ++i;
        continue;
      }
      add({first, i}, false);
      first = i = office;
    }
    add({first, run.last}, first > run.first);
  }

  // “Secretary of State”, “Foreign Minister”, “Mr.”: the place after one title; `at` where there is none.
  [[nodiscard]] std::uint32_t after_title(std::uint32_t at, std::uint32_t end) const {
    if (!is_title_word(form(at))) return at;
    const bool alone = at + 1 == end;
    // A lone title word inside a body’s name belongs to it: Foreign Ministry, General Assembly.
    if (!alone && (is_body_word(form(at + 1)) && !is_title_word(form(at + 1)))) return at;
    if (at + 2 < end && form(at + 1) == u"of") {
      std::uint32_t next = at + 2;
      if (is_office_word(form(next))) {
        ++next;
        if (next < end && (is_office_word(form(next)) || is_body_word(form(next)))) ++next;
        return next;
      }
      return next;
    }
    return at + 1;
  }

  [[nodiscard]] bool falls_away(std::uint32_t i) const {
    const std::u16string_view word = form(i);
    return token(i).kind != TokenKind::word || runs_.is_date_word(i) || is_common_capital(word) ||
           (is_particle(word) && !token(i).capital && !runs_.starts_with_particle(i)) || word == u"and" ||
           word == u"for" || (word == u"the" && !token(i).capital) || word == u"'s";
  }

  void add(Range run, bool titled) {
    while (!run.empty() && falls_away(run.last - 1) && !runs_.is_month_surname(run.first, run.last - 1))
      --run.last;
    while (!run.empty() && (falls_away(run.first) || runs_.is_function(run.first))) ++run.first;
    // Peoples stand before names as adjectives: Chinese Foreign Minister, German Chancellor.
    while (run.size() > 1 && evidence_.is_people(form(run.first)) && !is_body_word(form(run.last - 1)))
      ++run.first;
    // … and after places as nouns: Kosovo Serbs; so does the Clinton Administration.
    while (run.size() > 1 &&
           (evidence_.is_people(form(run.last - 1)) || form(run.last - 1) == u"administration"))
      --run.last;
    trim_sentence_start(run, titled);
    while (!run.empty() && falls_away(run.first)) ++run.first;
    if (run.empty() || !is_name(run, titled)) return;
    Name name;
    name.tokens = run;
    document_.names.push_back(name);
  }

  // “Analysts Berg”, “Angry Olsen”: the first word of a sentence has a capital anyway.
  void trim_sentence_start(Range& run, bool titled) const {
    if (titled || run.size() < 2 || !evidence_.is_expected_capital(run.first)) return;
    const std::u16string_view word = form(run.first);
    if (evidence_.is_person_name(word) || evidence_.is_place_name(word) || evidence_.capitals(word) > 0)
      return;
    if (is_body_word(form(run.last - 1)) || is_body_word(word) || opens_place_name(word)) return;
    if (evidence_.small_letters(word) > 0 || is_verb_form(word) ||
        (evidence_.is_ordinary(word) && !evidence_.is_ordinary(form(run.first + 1))))
      ++run.first;
  }

  // Repeating, Asked, Similarly
  [[nodiscard]] bool is_verb_form(std::u16string_view word) const {
    if (word.size() < 5 || !evidence_.is_known(word)) return false;
    const std::u16string_view tail = word.substr(word.size() - 3);
    return tail == u"ing" || tail.substr(1) == u"ed" || tail.substr(1) == u"ly";
  }

  [[nodiscard]] bool is_name(Range run, bool titled) const {
    const std::u16string_view last = form(run.last - 1);
    if (run.size() == 1) return is_single_name(run.first, titled);
    if (is_thing_word(last) || (is_name_suffix(last) && is_thing_word(form(run.last - 2)))) return false;
    bool expected = true, ordinary = true;
    for (std::uint32_t i = run.first; i < run.last; ++i) {
      if (token(i).kind != TokenKind::word || !token(i).capital) continue;
      expected &= evidence_.is_expected_capital(i);
      ordinary &= evidence_.is_ordinary(form(i)) && evidence_.capitals(form(i)) == 0;
    }
    return !(expected && ordinary);
  }

  [[nodiscard]] bool is_single_name(std::uint32_t i, bool titled) const {
    const std::u16string_view word = form(i);
    if (token(i).span.size() == 1 || is_title_word(word) || evidence_.is_people(word) ||
        is_thing_word(word) || is_generic_word(word))
      return false;
    if (titled) return true;
    if (!evidence_.is_expected_capital(i)) {
      return token(i).shouting || evidence_.is_person_name(word) || !evidence_.is_ordinary(word) ||
             evidence_.small_letters(word) == 0;
    }
    if (evidence_.capitals(word) > 0) return evidence_.small_letters(word) == 0;
    if (evidence_.small_letters(word) > 0) return false;
    if (evidence_.is_place_name(word) || evidence_.is_person_name(word)) return true;
    return !evidence_.is_ordinary(word) && !is_verb_form(word);
  }

  Document& document_;
  NameEvidence evidence_;
  NameRuns runs_;
};

}  // namespace

void read_names(Document& document, const Lexicon& lexicon) {
  NameReader(document, lexicon).read();
  tie_names(document, lexicon);
}

}  // namespace unspin
