#include "findings/meaning/particles.h"

#include <algorithm>

#include "findings/hedges.h"

namespace unspin {
namespace {

// What a small word can say; most can say several things: “by” the miller, by noon, by the river.
enum Says : std::uint32_t {
  agent = 1U << 0U,
  means = 1U << 1U,
  source = 1U << 2U,
  goal = 1U << 3U,
  place = 1U << 4U,
  beside = 1U << 5U,
  moment = 1U << 6U,
  earlier = 1U << 7U,
  later = 1U << 8U,
  meanwhile = 1U << 9U,
  deadline = 1U << 10U,
  company = 1U << 11U,
  opposition = 1U << 12U,
  benefit = 1U << 13U,
  topic = 1U << 14U,
  likeness = 1U << 15U,
  unlikeness = 1U << 16U,
  cause = 1U << 17U,
  concession = 1U << 18U,
  lack = 1U << 19U,
  higher = 1U << 20U,
  lower = 1U << 21U,
  behind_it = 1U << 22U,
  leaving_out = 1U << 23U,
  taking_in = 1U << 24U,
  instead_of_it = 1U << 25U,
};

struct Particle {
  std::u16string_view words;
  std::uint32_t says;
};

// Generous: whatever both of a pair may say keeps it quiet. Words as vague as “of” are not here.
constexpr Particle particles[] = {
    {u"by", agent | means | beside | deadline | source},
    {u"via", means},
    {u"through", means | place | cause | meanwhile},
    {u"with", company | means},
    {u"alongside", company | beside},
    {u"without", lack},
    {u"against", opposition},
    {u"for", benefit | moment | cause | meanwhile | goal},
    {u"to", goal | benefit | company | deadline},
    {u"into", goal | place},
    {u"onto", goal | place},
    {u"toward", goal | moment},
    {u"towards", goal | moment},
    {u"from", source | place | agent | opposition},
    {u"out of", source | cause},
    {u"off", source},
    {u"in", place | moment | goal | meanwhile | company},
    {u"at", place | moment | goal | topic},
    {u"on", place | moment | goal | topic},
    {u"inside", place | goal},
    {u"within", place | moment},
    {u"about", topic},
    {u"regarding", topic},
    {u"concerning", topic},
    {u"over", topic | higher | meanwhile | place | cause},
    {u"like", likeness},
    {u"unlike", unlikeness},
    {u"as", likeness | meanwhile | cause},
    {u"before", earlier | deadline | place},
    {u"prior to", earlier},
    {u"ahead of", earlier},
    {u"until", earlier | deadline},
    {u"till", earlier | deadline},
    {u"after", later | meanwhile | cause},
    {u"following", later | cause},
    {u"since", later | cause},
    {u"when", meanwhile | later},
    {u"while", meanwhile | concession},
    {u"during", meanwhile | moment},
    {u"amid", meanwhile | place | cause},
    {u"because", cause},
    {u"because of", cause},
    {u"due to", cause},
    {u"thanks to", cause | means},
    {u"although", concession},
    {u"though", concession},
    {u"despite", concession},
    {u"in spite of", concession},
    {u"near", beside | place},
    {u"beside", beside},
    {u"behind", behind_it | cause},
    {u"above", higher},
    {u"below", lower},
    {u"beneath", lower},
    {u"under", lower | meanwhile | means | agent},
    {u"except", leaving_out},
    {u"except for", leaving_out},
    {u"apart from", leaving_out | taking_in},
    {u"including", taking_in},
    {u"instead of", instead_of_it},
    {u"rather than", instead_of_it},
};

// “was sold by”: what follows did it.
bool follows_passive(const Side& side, std::uint32_t token) {
  constexpr std::uint32_t furthest = 3;
  if (token < 2 || !side.is_content(token - 1)) return false;
  for (std::uint32_t k = 2; k <= std::min(furthest, token); ++k)
    if (is_passive_mark(side.term(token - k).form)) return true;
  return false;
}

std::uint32_t meanings(const Side& side, Range run) {
  const std::u16string words = side.phrase(run);
  const auto found = std::find_if(std::begin(particles), std::end(particles),
                                  [&](const Particle& particle) { return particle.words == words; });
  if (found == std::end(particles)) return 0;
  const bool by = words == u"by", from = words == u"from";
  if ((by || from) && follows_passive(side, run.first)) return found->says & ~(by ? source : agent);
  return found->says;
}

}  // namespace

std::optional<Contradiction> contradicted_particle(const Evidence& evidence, const Edit& edit) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const std::uint32_t before = meanings(a, edit.original), after = meanings(b, edit.suspect);
  if (before == 0 || after == 0 || (before & after) != 0) return {};
  return Contradiction{"meaning", edit.original, edit.suspect, 0.85,
                       say({u"“", a.phrase(edit.original), u"” and “", b.phrase(edit.suspect),
                            u"” do not say the same of what follows, and the words around stayed."})};
}

}  // namespace unspin
