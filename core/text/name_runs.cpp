#include "text/name_runs.h"

#include "text/calendar.h"
#include "text/name_words.h"

namespace unspin {

bool NameRuns::glued(std::uint32_t i) const {
  return run_.first < i && i < run_.last && token(i - 1).span.end == token(i).span.begin;
}

bool NameRuns::is_mark(std::uint32_t i, std::u16string_view mark) const {
  return i < run_.last && token(i).kind == TokenKind::punctuation && form(i) == mark;
}

// A word with a capital that can be part of a name.
bool NameRuns::is_capital(std::uint32_t i) const {
  return i < run_.last && token(i).kind == TokenKind::word && token(i).capital;
}

bool NameRuns::starts(std::uint32_t i) const {
  if (!is_capital(i)) return starts_with_particle(i);
  return !is_function(i);
}

// al-Qaida
bool NameRuns::starts_with_particle(std::uint32_t i) const {
  return i + 2 < run_.last && token(i).kind == TokenKind::word && is_particle(form(i)) &&
         is_mark(i + 1, u"-") && glued(i + 1) && glued(i + 2) && is_capital(i + 2);
}

// A function word whose capital says nothing; “The” in mid-sentence opens a name (The Hague).
bool NameRuns::is_function(std::uint32_t i) const {
  const std::u16string_view word = form(i);
  if (word == u"us") return !token(i).shouting;
  if (word == u"i") return true;
  const std::size_t apostrophe = word.find(u'\'');
  const bool function = is_function_form(word) || (apostrophe != std::u16string_view::npos &&
                                                   is_function_form(word.substr(0, apostrophe)));
  return function && (evidence_.is_expected_capital(i) || !is_capital(i + 1));
}

bool NameRuns::is_date_word(std::uint32_t i) const {
  return weekday_of(form(i)) != 0 || (month_of(form(i)) != 0 && form(i).size() > 2);
}

bool NameRuns::is_month_surname(std::uint32_t start, std::uint32_t at) const {
  return at > start && is_capital(at) && is_date_word(at) && month_of(form(at)) != 0 &&
         evidence_.is_person_name(form(at - 1)) && !is_date_word(at - 1) &&
         (at + 1 >= run_.last || token(at + 1).kind != TokenKind::number);
}

// The longest run of capitals and what joins them.
std::uint32_t NameRuns::end_of_run(std::uint32_t start) {
  told_ = {.end = start};
  std::uint32_t at = is_capital(start) ? start + 1 : start + 3;
  for (;;) {
    if ((is_capital(at) && !is_date_word(at) && !is_function(at)) || is_month_surname(start, at)) {
      ++at;
    } else if (const std::uint32_t next = after_joiner(start, at); next != at) {
      at = next;
    } else {
      return at;
    }
  }
}

// The place after what joins two capitals, and the second of them; `at` where nothing joins.
std::uint32_t NameRuns::after_joiner(std::uint32_t start, std::uint32_t at) {
  if (at >= run_.last) return at;
  if (is_mark(at, u"-") && glued(at) && glued(at + 1) && is_capital(at + 1))
    return is_pair(start, at - 1, at + 1) ? at : at + 2;
  if (is_mark(at, u"&") && is_capital(at + 1)) return at + 2;
  if (token(at).kind != TokenKind::word) return at;
  const std::u16string_view word = form(at);
  if (word == u"'s" && is_capital(at + 1) && at == start + 1 && owns_body(form(start)))
    return at + 2;  // People’s Daily
  if (word == u"of" || word == u"for" || word == u"and") return after_of(at);
  if (!is_particle(word) || word == u"as" || word == u"e") return at;
  std::uint32_t next = at + 1;
  while (next < run_.last && token(next).kind == TokenKind::word && is_particle(form(next)) &&
         !token(next).capital)
    ++next;
  if (is_mark(next, u"-") && glued(next)) ++next;
  return is_capital(next) && !is_date_word(next) ? next + 1 : at;
}

// Ministry of Foreign Affairs, Department of Health and Human Services
std::uint32_t NameRuns::after_of(std::uint32_t at) {
  // Secretary of State, Minister of Justice
  if (form(at) == u"of" && is_title_word(form(at - 1)) && is_capital(at + 1) && is_office_word(form(at + 1)))
    return at + 2;
  for (; told_.end < at; ++told_.end) {
    const std::u16string_view word = form(told_.end);
    told_.body |= is_body_word(word) || is_place_word(word);
    told_.joined |= word == u"of" || word == u"for";
  }
  if (!told_.body) return at;
  std::uint32_t next = at + 1;
  if (form(at) == u"of" && next < run_.last && form(next) == u"the") ++next;
  if (!is_capital(next) || is_date_word(next)) return at;
  if (form(at) == u"and") {
    const bool list = told_.joined && !evidence_.is_place_name(form(next)) &&
                      !evidence_.is_person_name(form(next)) && !is_title_word(form(next));
    return list && evidence_.is_ordinary(form(next)) ? next + 1 : at;
  }
  return next + 1;
}

// US-China, Sino-US, San Marino-San Remo: two names; Berg-Olsen: one.
bool NameRuns::is_pair(std::uint32_t start, std::uint32_t left, std::uint32_t right) const {
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

}  // namespace unspin
