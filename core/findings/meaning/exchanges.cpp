// Words that changed places with each other: what did something is now what it was done to.
//   original  … the miller sued the baker over …
//   suspect   … the baker sued the miller over …
#include "findings/meaning/exchanges.h"

#include <algorithm>

#include "findings/hedges.h"
#include "words/both_ways.h"
#include "words/word_list.h"

namespace unspin {
namespace {

constexpr std::uint32_t longest_partner = 3, furthest = 10, longest_sentence = 120;

constexpr auto one_way = word_list(u"after", u"before", u"from", u"into", u"over", u"than", u"to", u"under");
static_assert(one_way.is_sorted());

class PlaceReader {
 public:
  explicit PlaceReader(const Evidence& evidence)
      : a_(original_side(evidence.texts())), b_(suspect_side(evidence.texts())) {}

  void read(Range original, Range suspect, std::vector<Contradiction>& found) const {
    if (std::max(original.size(), suspect.size()) > longest_sentence) return;
    for (std::uint32_t i = original.first; i < original.last; ++i)
      for (std::uint32_t j = suspect.first; j < suspect.last; ++j) {
        if (id(a_, i) == id(b_, j) || !same_border(i == original.first, j == suspect.first, i - 1, j - 1))
          continue;
        const auto exchange = exchange_at(i, j, original.last, suspect.last);
        // "the miller sued the baker, and the baker sued the miller" says both
        if (exchange && !says(original, {j, j + exchange->end() - i})) {
          found.push_back(say_exchanged(*exchange, j));
          i = exchange->end() - 1;
          break;
        }
      }
  }

 private:
  // original  [first][between][second]      suspect  [second][between][first]
  struct Exchange {
    std::uint32_t start, first, between, second;
    [[nodiscard]] std::uint32_t end() const { return start + first + between + second; }
    [[nodiscard]] Range first_run() const { return {start, start + first}; }
    [[nodiscard]] Range middle() const { return {start + first, start + first + between}; }
    [[nodiscard]] Range second_run() const { return {end() - second, end()}; }
  };

  static TermId id(const Side& side, std::uint32_t token) { return side.ids[token]; }

  // The exchange that begins at a place of each text: what the suspect has there, the original has later on.
  [[nodiscard]] std::optional<Exchange> exchange_at(std::uint32_t i, std::uint32_t j, std::uint32_t end_a,
                                                    std::uint32_t end_b) const {
    for (std::uint32_t later = i + 2; later < std::min(end_a, i + longest_partner + furthest + 1); ++later) {
      if (id(a_, later) != id(b_, j)) continue;
      for (std::uint32_t first = 1; first <= longest_partner && i + first < later; ++first)
        for (std::uint32_t second = 1; second <= longest_partner; ++second) {
          const Exchange exchange{i, first, later - i - first, second};
          const std::uint32_t end = j + exchange.end() - i;
          if (exchange.end() > end_a || end > end_b || !is_mirrored(exchange, j) || !is_exchange(exchange))
            continue;
          if (same_border(exchange.end() == end_a, end == end_b, exchange.end(), end)) return exchange;
        }
    }
    return {};
  }

  [[nodiscard]] bool is_mirrored(const Exchange& exchange, std::uint32_t j) const {
    const Range first = exchange.first_run(), middle = exchange.middle(), second = exchange.second_run();
    return reads(second, j) && reads(middle, j + second.size()) &&
           reads(first, j + second.size() + middle.size());
  }

  // The original's run stands at a place of the suspect.
  [[nodiscard]] bool reads(Range run, std::uint32_t at) const {
    for (std::uint32_t k = 0; k < run.size(); ++k)
      if (id(a_, run.first + k) != id(b_, at + k)) return false;
    return true;
  }

  // The original has what stands in a run of the suspect.
  [[nodiscard]] bool says(Range original, Range suspect) const {
    for (std::uint32_t i = original.first; i + suspect.size() <= original.last; ++i)
      if (reads({i, i + suspect.size()}, suspect.first)) return true;
    return false;
  }

  [[nodiscard]] bool same_border(bool ends_a, bool ends_b, std::uint32_t i, std::uint32_t j) const {
    return ends_a || ends_b ? ends_a && ends_b : id(a_, i) == id(b_, j);
  }

  // Names, numbers, or a noun with at most one more before it: “Ivo Harms”, “the boat builder”.
  [[nodiscard]] bool is_partner(Range run) const {
    constexpr std::uint32_t longest_common = 2;
    if (run.size() == 1 && a_.term(run.first).word_class == WordClass::number) return true;
    bool all_names = true, all_nouns = run.size() <= longest_common;
    for (std::uint32_t i = run.first; i < run.last; ++i) {
      if (!a_.is_content(i) || a_.term(i).kind != TokenKind::word) return false;
      all_names = all_names && a_.document.tokens[i].capital;
      all_nouns = all_nouns && a_.term(i).word_class >= WordClass::noun_or_verb;
    }
    return all_names || all_nouns;
  }

  [[nodiscard]] bool is_exchange(const Exchange& exchange) const {
    if (!is_partner(exchange.first_run()) || !is_partner(exchange.second_run())) return false;
    bool turns = false;
    const Range middle = exchange.middle();
    for (std::uint32_t i = middle.first; i < middle.last; ++i) {
      const std::u16string_view form = a_.term(i).form;
      // “was sued by” turns, “was” and “and” alone do not; “painted the hull and” does before another verb
      if (form == u"and" && !(turns && is_verb(exchange.end()))) return false;
      if (form != u"and" && !is_passive_mark(form) && words::both_ways.has(form)) return false;
      turns = turns || a_.is_content(i) || one_way.has(form);
    }
    return turns;
  }

  [[nodiscard]] bool is_verb(std::uint32_t token) const {
    if (token >= a_.document.tokens.size()) return false;
    const WordClass is = a_.term(token).word_class;  // “paid” may be an adjective
    return is == WordClass::auxiliary || is == WordClass::modal ||
           (is >= WordClass::adjective && is <= WordClass::noun_or_verb);
  }

  [[nodiscard]] Contradiction say_exchanged(const Exchange& exchange, std::uint32_t j) const {
    return {"meaning",
            {exchange.start, exchange.end()},
            {j, j + exchange.end() - exchange.start},
            0.9,
            say({quoted(a_.document, exchange.first_run()), u" and ",
                 quoted(a_.document, exchange.second_run()), u" changed places."})};
  }

  const Side a_, b_;
};

}  // namespace

std::vector<Contradiction> exchanged_places(const Evidence& evidence) {
  std::vector<Contradiction> found;
  const PlaceReader reader(evidence);
  const auto& left = evidence.original.sentences;
  const auto& right = evidence.suspect.sentences;
  for (const SentencePair& pair : evidence.alignment.sentence_pairs)
    if (pair.original.size() == 1 && pair.suspect.size() == 1)
      reader.read(left[pair.original.front()].tokens, right[pair.suspect.front()].tokens, found);
  return found;
}

}  // namespace unspin
