// Every figure in a reason of the verdict, counted again from the report and the places that it names.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "support/data.h"
#include "support/rounds.h"
#include "support/stories.h"
#include "text/utf8.h"
#include "unspin.h"

namespace {

using unspin::Document;
using unspin::Place;
using unspin::Report;
using unspin::Span;
using unspin_tests::Random;
using unspin_tests::Sentences;

using Figures = std::vector<std::size_t>;
using Places = std::vector<Place>;

Figures figures_in(const std::string& sentence) {
  Figures figures;
  for (std::size_t i = 0; i < sentence.size();) {
    if (sentence[i] < '0' || sentence[i] > '9') {
      ++i;
      continue;
    }
    std::size_t figure = 0;
    for (; i < sentence.size() && sentence[i] >= '0' && sentence[i] <= '9'; ++i)
      figure = 10 * figure + static_cast<std::size_t>(sentence[i] - '0');
    figures.push_back(figure);
  }
  return figures;
}

bool has(const std::string& sentence, std::string_view words) {
  return sentence.find(words) != std::string::npos;
}

/// One text of a report, and what of it is not counted.
struct Text {
  const Document& document;
  std::vector<Span> page;
  std::vector<Span> passages;  // only these are counted, where there are any

  [[nodiscard]] bool counts(Span span) const {
    const auto inside = [&](Span whole) { return whole.contains(span); };
    return std::none_of(page.begin(), page.end(), inside) &&
           (passages.empty() || std::any_of(passages.begin(), passages.end(), inside));
  }
  [[nodiscard]] std::size_t words(Span span) const {
    return static_cast<std::size_t>(
        std::count_if(document.tokens.begin(), document.tokens.end(), [&](const unspin::Token& token) {
          return token.kind != unspin::TokenKind::punctuation && span.contains(token.span) &&
                 counts(token.span);
        }));
  }
  [[nodiscard]] std::size_t words() const {
    return words({0, static_cast<std::uint32_t>(document.text.size())});
  }
  [[nodiscard]] std::size_t sentences() const {
    return static_cast<std::size_t>(std::count_if(
        document.sentences.begin(), document.sentences.end(), [&](const unspin::Sentence& sentence) {
          return std::any_of(document.tokens.begin() + sentence.tokens.first,
                             document.tokens.begin() + sentence.tokens.last,
                             [&](const unspin::Token& token) { return counts(token.span); });
        }));
  }
  [[nodiscard]] std::vector<std::u16string> forms(Span span) const {
    std::vector<std::u16string> forms;
    for (std::uint32_t i = 0; i < document.tokens.size(); ++i)
      if (document.tokens[i].kind != unspin::TokenKind::punctuation && span.contains(document.tokens[i].span))
        forms.emplace_back(document.form(i));
    return forms;
  }
  [[nodiscard]] std::set<double> numbers() const {
    std::set<double> values;
    for (const unspin::Number& number : document.numbers)
      if (is_counted(number)) values.insert(number.value);
    return values;
  }
  [[nodiscard]] bool has_dates() const {
    return std::any_of(document.numbers.begin(), document.numbers.end(), [this](const auto& number) {
      return is_counted(number) &&
             (number.kind == unspin::NumberKind::year || number.kind == unspin::NumberKind::month_day ||
              number.kind == unspin::NumberKind::weekday);
    });
  }
  /// What another text's number can be found in: a date has its year as well.
  [[nodiscard]] std::set<double> numbers_and_years() const {
    std::set<double> values = numbers();
    for (const unspin::Number& number : document.numbers)
      if (is_counted(number) && number.year > 0) values.insert(number.year);
    return values;
  }
  /// “today” and “dozens” are no numbers to count.
  [[nodiscard]] bool is_counted(const unspin::Number& number) const {
    return number.kind != unspin::NumberKind::relative_day && number.kind != unspin::NumberKind::vague &&
           counts(document.tokens[number.tokens.first].span);
  }
};

struct Recount {
  const Report& report;
  Text original{report.original, {}, {}}, suspect{report.suspect, {}, {}};

  explicit Recount(const Report& judged) : report(judged) {
    for (std::size_t k = 0; k < report.verdict.reasons.size(); ++k) {
      const std::string sentence = unspin::to_utf8(report.verdict.reasons[k]);
      const bool page = has(sentence, "to the page and not to the story");
      if (!page && !has(sentence, "A passage of") && !has(sentence, "passages with")) continue;
      for (const Place& place : report.verdict.evidence[k]) {
        if (place.original) (page ? original.page : original.passages).push_back(*place.original);
        if (place.suspect) (page ? suspect.page : suspect.passages).push_back(*place.suspect);
      }
    }
  }

  void check(const std::string& sentence, const Places& places) {
    INFO(sentence);
    Figures said = figures_in(sentence);
    if (has(sentence, "Both") && !has(sentence, "Both texts")) said.insert(said.begin(), 2);
    if (has(sentence, "in the same order") || has(sentence, "only word is the same"))
      CHECK((said.empty() ? 1 : said.front()) == suspect.words());
    else if (has(sentence, "No five words"))
      CHECK(places.empty());
    else if (has(sentence, "word for word") || has(sentence, "runs of five"))
      check_verbatim(said, places, !has(sentence, "Both texts name"));
    else if (has(sentence, "passage of") || has(sentence, "passages with"))
      check_passages(said, places);
    else if (has(sentence, "of like meaning") || has(sentence, "was found at"))
      CHECK(said == Figures{places.size()});
    else if (has(sentence, "belong"))
      check_page(sentence, said, places);
    else if (has(sentence, "sentence"))
      check_sentences(sentence, said, places);
    else if (has(sentence, "number") || has(sentence, "date") || has(sentence, "quotation"))
      check_facts(sentence, said, places);
    else
      FAIL("a reason that nobody counts");
  }

 private:
  void check_verbatim(const Figures& said, const Places& places, bool of_all) {
    std::size_t words = 0;
    for (const Place& place : places) {
      words += suspect.words(*place.suspect);
      CHECK(original.forms(*place.original) == suspect.forms(*place.suspect));
    }
    CHECK(said.front() == words);
    const std::size_t all = said.size() > 1 ? said[1] : said.front();
    if (of_all) CHECK(all == suspect.words());
  }
  void check_passages(const Figures& said, const Places& places) {
    std::size_t here = 0, there = 0;
    for (const Place& place : places) {
      here += suspect.words(*place.suspect);
      there += original.words(*place.original);
    }
    if (places.size() > 1) CHECK(said.front() == places.size());
    CHECK(said[places.size() > 1 ? 1 : 0] == here);
    CHECK(said.back() == there);
  }
  void check_page(const std::string& sentence, const Figures& said, const Places& places) {
    std::size_t here = 0, there = 0;
    for (const Place& place : places) ++(place.suspect ? here : there);
    Figures counted;
    if (here > 0) counted.push_back(here);
    if (there > 0) counted.push_back(there);
    CHECK(said == counted);
    CHECK(has(sentence, " belongs") == (here + there == 1));
  }
  void check_sentences(const std::string& sentence, const Figures& said, const Places& places) {
    std::set<std::uint32_t> begins;
    for (const Place& place : places) begins.insert(place.suspect->begin);
    CHECK(begins.size() == places.size());
    CHECK((said.empty() ? 1 : said.back()) == suspect.sentences());
    if (said.size() > 1) CHECK(said.front() == places.size());
    if (has(sentence, "None") || has(sentence, "none")) CHECK(places.empty());
    if (has(sentence, "All") || has(sentence, "Both")) CHECK(places.size() == suspect.sentences());
  }
  void check_facts(const std::string& sentence, const Figures& said, const Places& places) {
    const bool missing = has(sentence, "not in the") || has(sentence, "None"),
               of_suspect = has(sentence, "the suspect’s");
    CHECK((said.empty() ? 1 : said.front()) == places.size());
    for (const Place& place : places) CHECK(place.suspect.has_value() == of_suspect);
    if (has(sentence, "quotation")) return;
    CHECK(has(sentence, "date") == (of_suspect ? suspect : original).has_dates());
    const std::set<double> own = (of_suspect ? suspect : original).numbers(),
                           other = (of_suspect ? original : suspect).numbers_and_years();
    CHECK((said.empty() ? 1 : said.back()) == own.size());
    CHECK(static_cast<std::size_t>(std::count_if(own.begin(), own.end(), [&](double value) {
            return other.count(value) == (missing ? 0u : 1u);
          })) == places.size());
  }
};

void recount(const std::u16string& original, const std::u16string& suspect) {
  const Report report = unspin::compare(original, suspect, unspin_tests::knowledge());
  const unspin::Verdict& verdict = report.verdict;
  REQUIRE(verdict.evidence.size() == verdict.reasons.size());
  Recount again(report);
  for (std::size_t k = 0; k < verdict.reasons.size(); ++k)
    again.check(unspin::to_utf8(verdict.reasons[k]), verdict.evidence[k]);
}

std::u16string read_text(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  return unspin::from_utf8(std::string(std::istreambuf_iterator<char>(file), {})).value();
}

}  // namespace

TEST_CASE("every figure in the reasons for the whole articles can be counted again") {
  const std::filesystem::path folder = UNSPIN_SOURCE_DIR "/tests/articles";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    const std::size_t end = name.find(".original.txt");
    if (end == std::string::npos) continue;
    INFO(name);
    const std::u16string original = read_text(entry.path()),
                         suspect = read_text(folder / (name.substr(0, end) + ".suspect.txt"));
    recount(original, suspect);
    recount(suspect, original);
    recount(original, original);
  }
}

TEST_CASE("words that two reports may have from one agency are said to be its") {
  const Sentences &story = unspin_tests::stories()[0], &apart = unspin_tests::first_story_told_apart();
  const auto printed = [&](const Sentences& own, const char16_t* credit) {
    return credit + unspin_tests::paragraphs({story.begin(), story.begin() + 3}) +
           unspin_tests::paragraphs(own);
  };
  const std::u16string here = printed(apart, u"PORT ELM (Reuters) – "),
                       there = printed(unspin_tests::stories()[1], u"HARTWICK (Reuters) – ");
  const auto says = [](const std::u16string& original, const std::u16string& suspect) {
    const Report report = unspin::compare(original, suspect, unspin_tests::knowledge());
    return std::any_of(report.verdict.reasons.begin(), report.verdict.reasons.end(),
                       [](const auto& reason) { return reason.find(u"Both texts name Reuters: the ") == 0; });
  };
  CHECK(says(here, there));
  CHECK_FALSE(says(here, printed(unspin_tests::stories()[1], u"HARTWICK (AP) – ")));
  CHECK_FALSE(says(here, unspin_tests::paragraphs(unspin_tests::stories()[1])));
  recount(here, there);
}

TEST_CASE("every figure in the reasons for random mixtures can be counted again") {
  const std::vector<Sentences>& stories = unspin_tests::stories();
  for (std::uint64_t seed = 1; seed <= unspin_tests::rounds(80); ++seed) {
    Random random(seed);
    const std::vector<const Sentences*> kinds = {&stories[0], &stories[1],
                                                 &unspin_tests::first_story_reworded(),
                                                 &unspin_tests::first_story_told_apart()};
    std::u16string texts[2];
    for (std::u16string& text : texts) {
      if (random.below(2) == 0) text += unspin_tests::page_lines(random, random.below(4)) + u"\n";
      for (std::uint32_t part = 0; part < 1 + random.below(3); ++part) {
        const Sentences& story = *kinds[random.below(4)];
        const std::ptrdiff_t first = random.below(10),
                             last = first + 1 + random.below(10 - static_cast<std::uint32_t>(first));
        text += unspin_tests::paragraphs({story.begin() + first, story.begin() + last}) + u"\n\n";
      }
      if (random.below(2) == 0) text += unspin_tests::page_lines(random, random.below(9));
    }
    INFO("seed " << seed);
    recount(texts[0], texts[1]);
  }
}
