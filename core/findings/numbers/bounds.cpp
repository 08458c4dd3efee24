// Bounds of a number: "more than 40" and "fewer than 40" exclude each other though the number stayed.
#include "findings/numbers/bounds.h"

#include <algorithm>

#include "changes/measures.h"
#include "changes/number_edits.h"

namespace unspin {
namespace {

enum class Bound : std::uint8_t { none, from_below, from_above, about };

struct BoundPhrase {
  std::u16string_view words;
  Bound bound;
};

constexpr BoundPhrase phrases[] = {
    {u"more than", Bound::from_below},
    {u"over", Bound::from_below},
    {u"above", Bound::from_below},
    {u"at least", Bound::from_below},
    {u"no fewer than", Bound::from_below},
    {u"no less than", Bound::from_below},
    {u"upwards of", Bound::from_below},
    {u"exceeding", Bound::from_below},
    {u"less than", Bound::from_above},
    {u"fewer than", Bound::from_above},
    {u"under", Bound::from_above},
    {u"below", Bound::from_above},
    {u"at most", Bound::from_above},
    {u"no more than", Bound::from_above},
    {u"up to", Bound::from_above},
    {u"as many as", Bound::from_above},
    {u"about", Bound::about},
    {u"around", Bound::about},
    {u"roughly", Bound::about},
    {u"approximately", Bound::about},
};

struct BoundBefore {
  Bound bound = Bound::none;
  Range tokens;
};

// What bounds the number that begins at a token: the longest phrase before it, "no more than" and not "more
// than".
BoundBefore bound_before(const Side& side, std::uint32_t number) {
  constexpr std::uint32_t longest = 3;
  for (std::uint32_t size = std::min(longest, number); size > 0; --size) {
    const Range run{number - size, number};
    const std::u16string words = side.phrase(run);
    for (const BoundPhrase& phrase : phrases)
      if (words == phrase.words) return {phrase.bound, run};
  }
  return {};
}

// A year is not bounded but dated: "about 1920".
const Number* number_at(const Document& document, std::uint32_t token) {
  const auto numbers = numbers_in(document, {token, token + 1});
  const bool begins = !numbers.empty() && numbers.front()->tokens.first == token;
  return begins && numbers.front()->kind != NumberKind::year ? numbers.front() : nullptr;
}

}  // namespace

std::vector<Contradiction> contradicted_bounds(const Evidence& evidence) {
  std::vector<Contradiction> found;
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  for (const WordLink& link : evidence.alignment.links) {
    const Number *x = number_at(a.document, link.original.first),
                 *y = number_at(b.document, link.suspect.first);
    if (!x || !y || !same_quantity(*x, *y)) continue;
    const BoundBefore before = bound_before(a, x->tokens.first), after = bound_before(b, y->tokens.first);
    if (before.bound == Bound::none || after.bound == Bound::none || before.bound == after.bound) continue;
    found.push_back({"number", before.tokens, after.tokens, 0.85,
                     say({u"The number stayed, but ", quoted(a.document, before.tokens), u" it became ",
                          quoted(b.document, after.tokens), u" it."})});
  }
  return found;
}

}  // namespace unspin
