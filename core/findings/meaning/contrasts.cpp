#include "findings/meaning/contrasts.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "findings/meaning/contrast_fields.h"

namespace unspin {
namespace {

struct Place {
  std::size_t field, group;
};

const std::map<std::u16string_view, std::vector<Place>>& places() {
  static const std::map<std::u16string_view, std::vector<Place>> table = [] {
    std::map<std::u16string_view, std::vector<Place>> made;
    for (std::size_t f = 0; f < contrast_fields().size(); ++f) {
      std::size_t group = 0;
      const std::u16string_view text = contrast_fields()[f].groups;
      for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find_first_of(u" |", from), text.size());
        made[text.substr(from, to - from)].push_back({f, group});
        if (to < text.size() && text[to] == u'|') ++group;
        from = to + 1;
      }
    }
    return made;
  }();
  return table;
}

// The dictionary forms that an inflected word can have: {acquitted, acquitt, acquit, acquitte, …}.
std::vector<std::u16string> bases(std::u16string_view form) {
  std::vector<std::u16string> found{std::u16string(form)};
  for (const std::u16string_view ending : {u"s", u"es", u"d", u"ed", u"ing", u"ly"}) {
    if (form.size() < ending.size() + 3 || form.substr(form.size() - ending.size()) != ending) continue;
    const std::u16string stem(form.substr(0, form.size() - ending.size()));
    found.push_back(stem);
    if (ending == u"ing") found.push_back(stem + u"e");
    if (stem[stem.size() - 1] == stem[stem.size() - 2]) found.push_back(stem.substr(0, stem.size() - 1));
    if (stem.back() == u'i') found.push_back(stem.substr(0, stem.size() - 1) + u"y");
  }
  static const std::map<std::u16string_view, std::u16string_view> irregular = {
      {u"bought", u"buy"},  {u"sold", u"sell"},      {u"won", u"win"},     {u"lost", u"lose"},
      {u"drew", u"draw"},   {u"rose", u"rise"},      {u"risen", u"rise"},  {u"fell", u"fall"},
      {u"fallen", u"fall"}, {u"grew", u"grow"},      {u"grown", u"grow"},  {u"sank", u"sink"},
      {u"sunk", u"sink"},   {u"shrank", u"shrink"},  {u"began", u"begin"}, {u"begun", u"begin"},
      {u"lent", u"lend"},   {u"forbade", u"forbid"}, {u"men", u"man"},     {u"women", u"woman"},
      {u"wives", u"wife"},  {u"slain", u"kill"}};
  if (const auto known = irregular.find(form); known != irregular.end()) found.emplace_back(known->second);
  return found;
}

struct Standing {
  bool agree = false;            // "hurt" and "wounded" agree in one sense at least
  std::u16string_view excluded;  // the first field in which they do not
};

Standing compare(std::u16string_view a, std::u16string_view b) {
  Standing standing;
  for (const std::u16string& x : bases(a))
    for (const std::u16string& y : bases(b)) {
      const auto left = places().find(x), right = places().find(y);
      if (left == places().end() || right == places().end()) continue;
      for (const Place& p : left->second)
        for (const Place& q : right->second) {
          if (p.field != q.field) continue;
          standing.agree = standing.agree || p.group == q.group;
          if (p.group != q.group && standing.excluded.empty())
            standing.excluded = contrast_fields()[p.field].name;
        }
    }
  return standing;
}

}  // namespace

std::u16string_view contrast(std::u16string_view a, std::u16string_view b) {
  const Standing standing = compare(a, b);
  return standing.agree ? std::u16string_view{} : standing.excluded;
}

bool stand_in_one_group(std::u16string_view a, std::u16string_view b) { return compare(a, b).agree; }

}  // namespace unspin
