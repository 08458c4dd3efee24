#include "findings/meaning/opposites.h"

#include <algorithm>
#include <utility>

#include "words/turned_by_dis.h"
#include "words/word_list.h"

namespace unspin {
namespace {

constexpr std::size_t shortest_stem = 4;

bool begins(std::u16string_view word, std::u16string_view with) {
  return word.substr(0, with.size()) == with;
}
bool ends(std::u16string_view word, std::u16string_view with) {
  return word.size() >= with.size() && word.substr(word.size() - with.size()) == with;
}

// "un-" turns nearly every word round, "in-" and "dis-" only adjectives and a few verbs: not form / inform,
// not count / discount.
constexpr std::u16string_view negating_prefixes[] = {u"un", u"non", u"non-", u"anti-", u"sub", u"counter-"};
constexpr std::u16string_view adjective_prefixes[] = {u"in", u"im", u"il", u"ir", u"dis"};
constexpr std::u16string_view adjective_endings[] = {u"able", u"ible", u"al",  u"ally", u"ant",
                                                     u"ate",  u"ct",   u"ent", u"est",  u"ful",
                                                     u"ient", u"ive",  u"ly",  u"ous",  u"ure"};
// They begin like opposites and are none.
constexpr auto lookalikes = word_list(u"indifferent", u"inflammable", u"inhabitable", u"invaluable",
                                      u"unless", u"unlike", u"untied", u"until");
static_assert(lookalikes.is_sorted());

bool is_turned(std::u16string_view word, std::u16string_view stem) {
  if (stem.size() < shortest_stem || lookalikes.has(word) || !ends(word, stem)) return false;
  const std::u16string_view prefix = word.substr(0, word.size() - stem.size());
  if (std::find(std::begin(negating_prefixes), std::end(negating_prefixes), prefix) !=
      std::end(negating_prefixes))
    return true;
  if (prefix == u"dis" && words::turned_by_dis.has(stem)) return true;
  return std::find(std::begin(adjective_prefixes), std::end(adjective_prefixes), prefix) !=
             std::end(adjective_prefixes) &&
         std::any_of(std::begin(adjective_endings), std::end(adjective_endings),
                     [&](std::u16string_view ending) { return ends(stem, ending); });
}

struct Pair {
  std::u16string_view left, right;
};
constexpr Pair prefix_pairs[] = {{u"pre", u"post"},       {u"pro-", u"anti-"}, {u"over", u"under"},
                                 {u"in", u"out"},         {u"up", u"down"},    {u"inter", u"intra"},
                                 {u"macro", u"micro"},    {u"hyper", u"hypo"}, {u"multi-", u"single-"},
                                 {u"on-", u"off-"},       {u"en", u"de"},      {u"short-", u"long-"},
                                 {u"single-", u"double-"}};
constexpr Pair ending_pairs[] = {{u"ful", u"less"}, {u"fully", u"lessly"}};

bool fits(std::u16string_view a, std::u16string_view b, const Pair& pair) {
  return begins(a, pair.left) && begins(b, pair.right) && a.size() > pair.left.size() + 2 &&
         a.substr(pair.left.size()) == b.substr(pair.right.size());
}
bool fits_at_end(std::u16string_view a, std::u16string_view b, const Pair& pair) {
  return ends(a, pair.left) && ends(b, pair.right) && a.size() > pair.left.size() + 2 &&
         a.substr(0, a.size() - pair.left.size()) == b.substr(0, b.size() - pair.right.size());
}

}  // namespace

bool are_formed_as_opposites(std::u16string_view a, std::u16string_view b) {
  if (is_turned(a, b) || is_turned(b, a)) return true;
  return std::any_of(std::begin(prefix_pairs), std::end(prefix_pairs),
                     [&](const Pair& pair) { return fits(a, b, pair) || fits(b, a, pair); }) ||
         std::any_of(std::begin(ending_pairs), std::end(ending_pairs),
                     [&](const Pair& pair) { return fits_at_end(a, b, pair) || fits_at_end(b, a, pair); });
}

}  // namespace unspin
