#include "text/names.h"

#include "text/dates.h"
#include "text/name_evidence.h"
#include "text/name_words.h"

namespace unspin {
namespace {

class NameReader {
 public:
  NameReader(Document& document, const Lexicon& lexicon)
      : document_(document), evidence_(document, lexicon) {}

  void read() {
    for (const Sentence& sentence : document_.sentences) {
      run_ = sentence.tokens;
      for (std::uint32_t i = run_.first; i < run_.last;) {
        const std::uint32_t end = starts(i) ? end_of_run(i) : i;
        if (end > i) settle({i, end});
        i = end > i ? end : i + 1;
      }
    }
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  [[nodiscard]] std::u16string_view form(std::uint32_t i) const { return document_.form(i); }
  [[nodiscard]] bool glued(std::uint32_t i) const {
    return run_.first < i && i < run_.last && token(i - 1).span.end == token(i).span.begin;
  }
  [[nodiscard]] bool is_mark(std::uint32_t i, std::u16string_view mark) const {
    return i < run_.last && token(i).kind == TokenKind::punctuation && form(i) == mark;
  }

  // A word with a capital that can be part of a name.
  [[nodiscard]] bool is_capital(std::uint32_t i) const {
    return i < run_.last && token(i).kind == TokenKind::word && token(i).capital;
  }
  [[nodiscard]] bool starts(std::uint32_t i) const {
    if (!is_capital(i)) return starts_with_particle(i);
    return !is_function(i);
  }
  // al-Qaida
  [[nodiscard]] bool starts_with_particle(std::uint32_t i) const {
    return i + 2 < run_.last && token(i).kind == TokenKind::word && is_particle(form(i)) &&
           is_mark(i + 1, u"-") && glued(i + 1) && glued(i + 2) && is_capital(i + 2);
  }
  // A function word whose capital says nothing; “The” in mid-sentence opens a name (The Hague).
  [[nodiscard]] bool is_function(std::uint32_t i) const {
    const std::u16string_view word = form(i);
    if (word == u"us") return !token(i).shouting;
    if (word == u"i") return true;
    const std::size_t apostrophe = word.find(u'\'');
    const bool function = is_function_form(word) || (apostrophe != std::u16string_view::npos &&
                                                     is_function_form(word.substr(0, apostrophe)));
    return function && (evidence_.is_expected_capital(i) || !is_capital(i + 1));
  }
  [[nodiscard]] bool is_date_word(std::uint32_t i) const {
    return weekday_of(form(i)) != 0 || (month_of(form(i)) != 0 && form(i).size() > 2);
  }

  // The longest run of capitals and what joins them.
  [[nodiscard]] std::uint32_t end_of_run(std::uint32_t start) const {
    std::uint32_t at = is_capital(start) ? start + 1 : start + 3;
    for (;;) {
      if (is_capital(at) && !is_date_word(at) && !is_function(at)) {
        ++at;
      } else if (const std::uint32_t next = after_joiner(start, at); next != at) {
        at = next;
      } else {
        return at;
      }
    }
  }

  // The place after what joins two capitals, and the second of them; `at` where nothing joins.
  [[nodiscard]] std::uint32_t after_joiner(std::uint32_t start, std::uint32_t at) const {
    if (at >= run_.last) return at;
    if (is_mark(at, u"-") && glued(at) && glued(at + 1) && is_capital(at + 1))
      return is_pair(start, at - 1, at + 1) ? at : at + 2;
    if (is_mark(at, u"&") && is_capital(at + 1)) return at + 2;
    if (token(at).kind != TokenKind::word) return at;
    const std::u16string_view word = form(at);
    if (word == u"'s" && is_capital(at + 1) && at == start + 1 && owns_body(form(start)))
      return at + 2;  // People’s Daily
    if (word == u"of" || word == u"for" || word == u"and") return after_of(start, at);
    if (!is_particle(word) || word == u"as" || word == u"e") return at;
    std::uint32_t next = at + 1;
    while (next < run_.last && token(next).kind == TokenKind::word && is_particle(form(next)) &&
           !token(next).capital)
      ++next;
    if (is_mark(next, u"-") && glued(next)) ++next;
    return is_capital(next) && !is_date_word(next) ? next + 1 : at;
  }

  // Ministry of Foreign Affairs, Department of Health and Human Services
  [[nodiscard]] std::uint32_t after_of(std::uint32_t start, std::uint32_t at) const {
    bool body = false;
    bool joined = false;
    // Secretary of State, Minister of Justice
    if (form(at) == u"of" && is_title_word(form(at - 1)) && is_capital(at + 1) &&
        is_office_word(form(at + 1)))
      return at + 2;
    for (std::uint32_t i = start; i < at; ++i) {
      body |= is_body_word(form(i)) || is_place_word(form(i));
      joined |= form(i) == u"of" || form(i) == u"for";
    }
    if (!body) return at;
    std::uint32_t next = at + 1;
    if (form(at) == u"of" && next < run_.last && form(next) == u"the") ++next;
    if (!is_capital(next) || is_date_word(next)) return at;
    if (form(at) == u"and") {
      const bool list = joined && !evidence_.is_place_name(form(next)) &&
                        !evidence_.is_person_name(form(next)) && !is_title_word(form(next));
      return list && evidence_.is_ordinary(form(next)) ? next + 1 : at;
    }
    return next + 1;
  }

  // US-China, Sino-US, San Marino-San Remo: two names; Berg-Olsen: one.
  [[nodiscard]] bool is_pair(std::uint32_t start, std::uint32_t left, std::uint32_t right) const {
    const auto place = [&](std::uint32_t i) {
      const std::u16string_view word = form(i);
      return evidence_.is_place_name(word) || evidence_.is_people(word) || word == u"us" || word == u"u.s." ||
             word == u"sino" || word == u"anglo" || word == u"franco" || word == u"euro" || word == u"afro";
    };
    if (token(left).shouting != token(right).shouting) return true;
    if (left > start && is_capital(right + 1)) return true;
    return place(left) || place(right) ||
           (evidence_.capitals(form(left)) > 1 && evidence_.capitals(form(right)) > 1);
  }

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
    return token(i).kind != TokenKind::word || is_date_word(i) || is_common_capital(word) ||
           (is_particle(word) && !token(i).capital && !starts_with_particle(i)) || word == u"and" ||
           word == u"for" || (word == u"the" && !token(i).capital) || word == u"'s";
  }

  void add(Range run, bool titled) {
    while (!run.empty() && falls_away(run.last - 1)) --run.last;
    while (!run.empty() && (falls_away(run.first) || is_function(run.first))) ++run.first;
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
  Range run_;  // the sentence
};

}  // namespace

void read_names(Document& document, const Lexicon& lexicon) {
  NameReader(document, lexicon).read();
  tie_names(document, lexicon);
}

}  // namespace unspin
