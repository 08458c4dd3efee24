#include "findings/hedges.h"

#include <algorithm>

namespace unspin {
namespace {

constexpr std::u16string_view attributions[] = {
    u"accord",    u"according", u"acknowledged", u"added",    u"adds",      u"admitted",  u"announced",
    u"argued",    u"asserted",  u"asked",        u"claimed",  u"claims",    u"cited",     u"citing",
    u"commented", u"concluded", u"confirmed",    u"declared", u"denied",    u"described", u"estimated",
    u"explained", u"indicated", u"informed",     u"insisted", u"mentioned", u"noted",     u"notes",
    u"observed",  u"pointed",   u"quoted",       u"quoting",  u"remarked",  u"replied",   u"reported",
    u"reports",   u"revealed",  u"said",         u"say",      u"saying",    u"says",      u"speaking",
    u"stated",    u"statement", u"states",       u"stressed", u"suggested", u"telling",   u"tells",
    u"testified", u"thinks",    u"told",         u"tweeted",  u"view",      u"warned",    u"words",
    u"wrote"};

// Verbs of saying whose loss is the loss of a source; the others only stand in for one.
constexpr std::u16string_view sources[] = {u"according", u"said",      u"says",     u"told",
                                           u"stated",    u"announced", u"reported", u"added",
                                           u"claimed",   u"wrote",     u"noted",    u"confirmed"};

constexpr std::u16string_view hedges[] = {
    u"allegedly",  u"apparently", u"arguably",    u"conceivably", u"evidently", u"maybe",
    u"perhaps",    u"possibly",   u"potentially", u"presumably",  u"probably",  u"purportedly",
    u"reportedly", u"seemingly",  u"supposedly",  u"alleged",     u"suspected", u"purported",
    u"supposed",   u"may",        u"might",       u"could"};

constexpr std::u16string_view weaker_hedges[] = {
    u"about",     u"appear",    u"appeared", u"appears",     u"assume",    u"assumed",     u"believe",
    u"believed",  u"believes",  u"can",      u"chance",      u"claim",     u"claimed",     u"claims",
    u"estimated", u"expect",    u"expected", u"expects",     u"feared",    u"hope",        u"hopes",
    u"if",        u"likely",    u"possible", u"possibility", u"potential", u"probability", u"probable",
    u"risk",      u"rumored",   u"said",     u"seem",        u"seemed",    u"seems",       u"should",
    u"suggest",   u"suggested", u"suggests", u"think",       u"thinks",    u"thought",     u"uncertain",
    u"unclear",   u"unlikely",  u"would",    u"accused",     u"according"};

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
bool is_attribution(std::u16string_view form) { return is_one_of(form, attributions); }
bool is_hedge(std::u16string_view form) { return is_one_of(form, hedges); }
bool is_any_hedge(std::u16string_view form) { return is_hedge(form) || is_one_of(form, weaker_hedges); }

}  // namespace unspin
