#include "text/credits.h"

#include <algorithm>

#include "text/marks.h"
#include "words/news_agencies.h"

namespace unspin {
namespace {

constexpr std::uint32_t longest_dateline = 16;  // tokens
constexpr std::uint32_t longest_agency = 4;     // words

class CreditReader {
 public:
  explicit CreditReader(const Document& document) : document_(document) {}

  Credits read() {
    bool story = false;
    for (const Line& line : document_.lines) {
      if (line.kind == LineKind::byline) read_byline(line.tokens);
      if (line.kind == LineKind::credit && is_of_story(line.tokens)) credits_.credit.push_back(line.span);
      if (line.kind == LineKind::prose && !story) {
        story = true;
        read_dateline(line.tokens);
      }
      if (line.kind == LineKind::fragment) read_agency_line(line.tokens);
    }
    return std::move(credits_);
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  [[nodiscard]] MarkKind mark(std::uint32_t i) const {
    return token(i).kind == TokenKind::punctuation ? mark_kind(document_.slice(token(i).span))
                                                   : MarkKind::other;
  }
  [[nodiscard]] bool is_name(std::uint32_t i) const {
    return token(i).kind == TokenKind::word && (token(i).capital || document_.form(i) == u"de" ||
                                                document_.form(i) == u"van" || document_.form(i) == u"al");
  }

  // “(Reporting by Anna Berg)”, but not “Photo: Anna Berg” nor “© 2023”: those are of a picture and the page.
  [[nodiscard]] bool is_of_story(Range line) const {
    std::uint32_t i = line.first;
    while (i < line.last && token(i).kind == TokenKind::punctuation) ++i;
    const std::u16string_view form = i < line.last ? document_.form(i) : std::u16string_view{};
    return form != u"©" && form != u"copyright" && !form.starts_with(u"photo");
  }

  // The words of an agency that begin at a token; empty where none does.
  [[nodiscard]] Range agency_at(std::uint32_t first, std::uint32_t end) const {
    Range found{first, first};
    std::u16string words;
    for (std::uint32_t i = first; i < std::min(end, first + longest_agency); ++i) {
      if (token(i).kind != TokenKind::word) break;
      if (!words.empty()) words += u' ';
      words += document_.form(i);
      if (words::news_agencies.has(words)) found.last = i + 1;
    }
    return token(first).capital ? found : Range{first, first};
  }

  // Adds the agencies of a run and says where the first begins.
  std::uint32_t read_agencies(Range run) {
    std::uint32_t first = run.last;
    for (std::uint32_t i = run.first; i < run.last; ++i) {
      const Range agency = agency_at(i, run.last);
      if (agency.empty()) continue;
      first = std::min(first, i);
      credits_.agency.push_back(document_.cover(agency));
      i = agency.last - 1;
    }
    return first;
  }

  // By Anna Berg and Tom Reed, Reuters; By ANNA BERG | Staff Writer
  void read_byline(Range line) {
    const std::uint32_t agency = read_agencies({line.first + 1, line.last});
    Range name{line.first + 1, line.first + 1};
    const auto add = [&](std::uint32_t end) {
      if (end > name.first) credits_.author.push_back(document_.cover({name.first, end}));
      name.first = end + 1;
    };
    std::uint32_t i = name.first;
    for (; i < agency; ++i) {
      if (is_name(i)) continue;
      const bool goes_on =
          document_.form(i) == u"and" || (document_.form(i) == u"," && next_is_person(i + 1, agency));
      add(i);
      if (!goes_on) return;
    }
    add(i);
  }

  // “…, Tom Reed and …”, but not “…, Staff Writer” nor “…, Lombek”
  [[nodiscard]] bool next_is_person(std::uint32_t first, std::uint32_t end) const {
    std::uint32_t words = 0;
    for (std::uint32_t i = first; i < end && is_name(i); ++i) {
      const std::u16string_view form = document_.form(i);
      if (form == u"staff" || form == u"writer" || form == u"correspondent" || form == u"editor" ||
          form == u"reporter" || form == u"political" || form == u"senior" || form == u"special")
        return false;
      ++words;
    }
    return words >= 2;
  }

  // Marks but commas, slashes and brackets, and words in small letters, but within brackets.
  [[nodiscard]] bool ends_dateline(std::uint32_t i, bool bracket) const {
    const Token& here = token(i);
    if (here.kind == TokenKind::punctuation)
      return mark(i) == MarkKind::other && document_.form(i) != u"," && document_.form(i) != u"/";
    return here.kind == TokenKind::word && !here.capital && !bracket;
  }

  // LOMBEK, Vastia, May 3 (Reuters) – …
  void read_dateline(Range line) {
    if (line.empty() || token(line.first).kind != TokenKind::word || !token(line.first).capital) return;
    bool shouts = false, bracket = false;
    std::uint32_t place_end = line.first;
    for (std::uint32_t i = line.first; i < std::min(line.last, line.first + longest_dateline); ++i) {
      const MarkKind kind = mark(i);
      if (kind == MarkKind::dash && i > line.first && token(i - 1).span.end < token(i).span.begin) {
        if (!shouts && !bracket) return;
        if (place_end > line.first) credits_.dateline = document_.cover({line.first, place_end});
        if (read_agencies({place_end, i}) == i) read_bracket({place_end, i});
        return;
      }
      if (kind == MarkKind::opening_bracket) {
        bracket = true;
        place_end = i;
      } else if (ends_dateline(i, bracket)) {
        return;
      }
      shouts |= token(i).shouting;
      if (!bracket) place_end = i + 1;
    }
  }

  // KELMOUTH, May 3 (Northern Wire) – …: what stands in brackets there is an agency, known or not.
  void read_bracket(Range run) {
    if (run.size() < 3 || mark(run.first) != MarkKind::opening_bracket ||
        mark(run.last - 1) != MarkKind::closing_bracket || run.size() - 2 > longest_agency)
      return;
    for (std::uint32_t i = run.first + 1; i + 1 < run.last; ++i)
      if (!is_name(i)) return;
    credits_.agency.push_back(document_.cover({run.first + 1, run.last - 1}));
  }

  // A line of nothing but an agency: “– Reuters”, “Source: AP”
  void read_agency_line(Range line) {
    std::uint32_t first = line.first;
    while (first < line.last && (mark(first) == MarkKind::dash || mark(first) == MarkKind::opening_bracket ||
                                 document_.form(first) == u"source" || document_.form(first) == u":"))
      ++first;
    if (first >= line.last) return;
    const Range agency = agency_at(first, line.last);
    const bool all = !agency.empty() && agency.last + 1 >= line.last &&
                     (agency.last == line.last || mark(agency.last) == MarkKind::closing_bracket ||
                      mark(agency.last) == MarkKind::stop);
    if (all) credits_.agency.push_back(document_.cover(agency));
  }

  const Document& document_;
  Credits credits_;
};

}  // namespace

Credits read_credits(const Document& document) { return CreditReader(document).read(); }

}  // namespace unspin
