#include "findings/rest.h"

#include <algorithm>
#include <utility>

#include "findings/detect.h"

namespace unspin {
namespace {

/// One text while its changed words are handed out.
struct Open {
  Side side;
  std::vector<Fate>& fates;
  std::vector<char> told;  // one a token: it lies in a finding, or has been handed out

  [[nodiscard]] bool is_open(std::uint32_t token) const {
    return side.is_word(token) && fates[token] == Fate::open && !told[token];
  }

  void tell(Span place) {
    const auto& tokens = side.document.tokens;
    auto token = std::lower_bound(tokens.begin(), tokens.end(), place.begin,
                                  [](const Token& t, std::uint32_t at) { return t.span.end <= at; });
    for (; token != tokens.end() && token->span.begin < place.end; ++token)
      told[static_cast<std::size_t>(token - tokens.begin())] = 1;
  }

  /// The stretches of open words in the run, with the marks between them; none reaches over a sentence's end.
  [[nodiscard]] std::vector<Range> stretches(Range run) const {
    std::vector<Range> found;
    bool goes_on = false;
    for (std::uint32_t i = run.first; i < run.last; ++i) {
      if (!side.is_word(i)) continue;
      const bool open = is_open(i);
      if (open && goes_on &&
          side.document.tokens[i].sentence == side.document.tokens[found.back().first].sentence)
        found.back().last = i + 1;
      else if (open)
        found.push_back({i, i + 1});
      goes_on = open;
    }
    return found;
  }
};

void note(std::vector<Fate>& fates, Range run, Fate fate) {
  for (std::uint32_t i = run.first; i < run.last; ++i)
    if (fates[i] == Fate::open) fates[i] = fate;
}

// Of an edit that a finding holds in part, the parts that are left answer each other only where there is one
// on each side.
void part(const Edit& edit, Open& a, Open& b, std::vector<Edit>& rest) {
  const std::vector<Range> left = a.stretches(edit.original), right = b.stretches(edit.suspect);
  if (left.size() == 1 && right.size() == 1) {
    rest.push_back({left.front(), right.front(), edit.pair});
  } else {
    for (const Range run : left) rest.push_back({run, {edit.suspect.first, edit.suspect.first}, edit.pair});
    for (const Range run : right)
      rest.push_back({{edit.original.first, edit.original.first}, run, edit.pair});
  }
  for (const Range run : left) std::fill(a.told.begin() + run.first, a.told.begin() + run.last, 1);
  for (const Range run : right) std::fill(b.told.begin() + run.first, b.told.begin() + run.last, 1);
}

std::vector<Edit> find_rest(const Evidence& evidence, Open& a, Open& b) {
  std::vector<Edit> rest;
  for (const Edit& edit : evidence.edits) part(edit, a, b, rest);
  const Range left{0, static_cast<std::uint32_t>(a.told.size())},
      right{0, static_cast<std::uint32_t>(b.told.size())};
  for (const Range run : a.stretches(left)) rest.push_back({run, {0, 0}, 0});
  for (const Range run : b.stretches(right)) rest.push_back({{0, 0}, run, 0});
  return rest;
}

}  // namespace

Fates tell_fates(const Groundwork& evidence) {
  Fates fates{std::vector<Fate>(evidence.original.tokens.size(), Fate::open),
              std::vector<Fate>(evidence.suspect.tokens.size(), Fate::open)};
  const auto keep = [&](Range original, Range suspect, Fate fate) {
    note(fates.original, original, fate);
    note(fates.suspect, suspect, fate);
  };
  for (const WordLink& link : evidence.alignment.links) {
    if (link.kind == LinkKind::same) keep(link.original, link.suspect, Fate::same);
    if (link.kind == LinkKind::format) keep(link.original, link.suspect, Fate::format);
  }
  for (const std::vector<Bundle>& bundles : evidence.bundles)
    for (const Bundle& bundle : bundles)
      if (bundle.same) keep(bundle.original, bundle.suspect, Fate::format);
  for (const Edit& format : evidence.formats) keep(format.original, format.suspect, Fate::format);
  return fates;
}

std::vector<Finding> claim_rest(const std::vector<Kind>& kinds, const Evidence& evidence,
                                std::vector<Finding> findings) {
  Fates fates = tell_fates(evidence);
  Open a{original_side(evidence.texts()), fates.original, std::vector<char>(fates.original.size(), 0)};
  Open b{suspect_side(evidence.texts()), fates.suspect, std::vector<char>(fates.suspect.size(), 0)};
  const auto tell = [&](const std::optional<Span>& original, const std::optional<Span>& suspect) {
    if (original) a.tell(*original);
    if (suspect) b.tell(*suspect);
  };
  for (const Finding& finding : findings) {
    if (kind_of(kinds, finding.kind).layer != Layer::words) continue;
    tell(finding.original, finding.suspect);
    for (const Place& place : finding.places) tell(place.original, place.suspect);
  }
  std::vector<const Kind*> takers;
  for (const Kind& kind : kinds)
    if (kind.take) takers.push_back(&kind);
  std::stable_sort(takers.begin(), takers.end(),
                   [](const Kind* x, const Kind* y) { return x->weight < y->weight; });
  for (const Edit& edit : find_rest(evidence, a, b))
    for (const Kind* kind : takers)
      if (std::optional<Finding> finding = kind->take(evidence, edit)) {
        finding->kind = kind->id;
        findings.push_back(std::move(*finding));
        break;
      }
  put_in_order(findings);
  return findings;
}

}  // namespace unspin
