#include "findings/meaning/pronouns.h"

namespace unspin {
namespace {

int gender(std::u16string_view form) {
  for (const std::u16string_view he : {u"he", u"him", u"his", u"himself"})
    if (form == he) return 1;
  for (const std::u16string_view she : {u"she", u"her", u"hers", u"herself"})
    if (form == she) return 2;
  return 0;
}

}  // namespace

std::optional<Contradiction> contradicted_pronoun(const Evidence& evidence, const Edit& edit) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  const auto left = a.words(edit.original), right = b.words(edit.suspect);
  if (left.size() != 1 || right.size() != 1) return {};
  const int before = gender(a.term(left.front()).form), after = gender(b.term(right.front()).form);
  if (before == 0 || after == 0 || before == after) return {};
  return Contradiction{
      "pronoun", edit.original, edit.suspect, 0.8,
      say({u"The original speaks of ", before == 1 ? u"a man (" : u"a woman (",
           quoted(a.document, edit.original), u"), the suspect of ", after == 1 ? u"a man (" : u"a woman (",
           quoted(b.document, edit.suspect), u")."})};
}

}  // namespace unspin
