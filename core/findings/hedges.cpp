#include "findings/hedges.h"

#include <algorithm>

#include "words/attributions.h"
#include "words/hedges.h"
#include "words/weaker_hedges.h"

namespace unspin {
namespace {

// Verbs of saying whose loss is the loss of a source; the others only stand in for one.
constexpr std::u16string_view sources[] = {u"according", u"said",      u"says",     u"told",
                                           u"stated",    u"announced", u"reported", u"added",
                                           u"claimed",   u"wrote",     u"noted",    u"confirmed"};

template <std::size_t size>
bool is_one_of(std::u16string_view form, const std::u16string_view (&list)[size]) {
  return std::find(std::begin(list), std::end(list), form) != std::end(list);
}

}  // namespace

bool names_source(std::u16string_view form) { return is_one_of(form, sources); }
bool is_passive_mark(std::u16string_view form) {
  return form == u"was" || form == u"were" || form == u"been" || form == u"be" || form == u"is" ||
         form == u"are";
}
bool is_attribution(std::u16string_view form) { return words::attributions.has(form); }
bool is_hedge(std::u16string_view form) { return words::hedges.has(form); }
bool is_any_hedge(std::u16string_view form) { return is_hedge(form) || words::weaker_hedges.has(form); }

}  // namespace unspin
