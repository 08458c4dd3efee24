#include "findings/limits.h"

#include <algorithm>

#include "findings/names/change.h"
#include "findings/say_figures.h"

namespace unspin {
namespace {

using Limits = std::vector<std::u16string>;

void add_names(const OwnSigns& signs, Limits& limits) {
  if (!signs.names.all_compared)
    limits.push_back(
        u"A text has more than 2,000 names: whether one is spelt in two ways was asked of the commonest "
        u"only.");
}

void add_kinds(const Options& options, const std::vector<Kind>& kinds, const std::vector<Finding>& findings,
               Limits& limits) {
  for (const Kind& kind : kinds) {
    const auto count = std::count_if(findings.begin(), findings.end(),
                                     [&](const Finding& finding) { return finding.kind == kind.id; });
    if (static_cast<std::size_t>(count) < options.most_findings) continue;
    limits.push_back(say({u"No more than ", say_count(options.most_findings),
                          u" findings of one kind are told: there may be more of “",
                          std::u16string(kind.title.begin(), kind.title.end()), u"”."}));
  }
}

}  // namespace

Limits limits_of(const Evidence& evidence, const std::vector<Kind>& kinds,
                 const std::vector<Finding>& findings) {
  Limits limits;
  add_names(evidence.original_signs, limits);
  add_names(evidence.suspect_signs, limits);
  const auto is_long = [&](const ChangedName& name) {
    return is_too_long(evidence.original, name.names.original) ||
           is_too_long(evidence.suspect, name.names.suspect);
  };
  if (std::any_of(evidence.changed_names.begin(), evidence.changed_names.end(), is_long))
    limits.push_back(u"Names of more than 16 words or 200 characters were not compared letter by letter.");
  add_kinds(evidence.options, kinds, findings, limits);
  return limits;
}

Limits limits_of(const OneText& text, const std::vector<Kind>& kinds, const std::vector<Finding>& findings) {
  Limits limits;
  add_names(text.signs, limits);
  add_kinds(text.options, kinds, findings, limits);
  return limits;
}

}  // namespace unspin
