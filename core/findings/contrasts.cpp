#include "findings/contrasts.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace unspin {
namespace {

// A line is one field; words of one group (between bars) agree with each other and exclude those of the
// others.
struct Field {
  std::u16string_view name;
  std::u16string_view groups;
};

constexpr Field fields[] = {
    {u"stages of a criminal case", u"arrest|charge indict|convict|acquit|sue|pardon"},
    {u"harm done to people", u"kill dead death|injure injury wound hurt|miss|trap|rescue save"},
    {u"offences",
     u"murder homicide|manslaughter|fraud|theft robbery|assault|arson|bribery corruption|rape|kidnapping"},
    {u"who may know", u"secret confidential private|public"},
    {u"trade", u"buy purchase acquire|sell|rent lease"},
    {u"results of a contest", u"win victory|lose loss defeat|draw"},
    {u"figures in an account",
     u"profit earnings|revenue sales turnover|income|price|wage salary pay|cost|debt"},
    {u"men and women", u"man male boy gentleman|woman female girl lady"},
    {u"kin",
     u"father dad|mother "
     u"mom|brother|sister|son|daughter|uncle|aunt|husband|wife|grandfather|grandmother|nephew|niece"},
    {u"points of the compass", u"north northern|south southern|east eastern|west western"},
    {u"spans of time",
     u"second|minute|hour|day daily|week weekly|month monthly|quarter quarterly|year yearly "
     u"annual|decade|century"},
    {u"times of day", u"morning|noon|afternoon|evening|night midnight"},
    {u"order in time", u"before|after|during"},
    {u"home and abroad", u"domestic|foreign"},
    {u"levels of government", u"local municipal|state|federal national|global"},
    {u"powers of ten", u"hundred|thousand|million|billion|trillion"},
    {u"direction",
     u"rise increase climb grow gain soar jump surge up higher more|fall decrease decline drop sink shrink "
     u"slump plunge tumble down lower fewer less"},
    {u"sides in a dispute", u"support back endorse approve|oppose reject block veto"},
    {u"what is allowed", u"allow permit|ban forbid prohibit bar"},
    {u"beginning and end", u"begin start launch open|end finish close stop halt"},
    {u"giving and taking", u"accept|refuse decline reject"},
    {u"admission", u"admit confess|deny"},
    {u"money in and out", u"import|export"},
    {u"lending", u"lend|borrow"},
    {u"quantities", u"all every|some|none no|most|few"},
    {u"seasons", u"spring|summer|autumn fall|winter"},
    {u"vehicles", u"car|truck lorry|bus|train|plane aircraft|helicopter|ship|boat|motorcycle|bicycle bike"},
    {u"schools", u"kindergarten|university college"},
    {u"arms of a service", u"army|navy|police"},
    {u"what must be done", u"voluntary optional|mandatory compulsory obligatory required"},
    {u"sizes", u"small little tiny|medium|large big huge giant"},
    {u"living things", u"human people person|animal|plant"},
    {u"animals", u"dog|cat|horse|cow cattle|pig|sheep|goat|bird chicken|fish"},
    {u"fuels and metals",
     u"gold|silver|copper|iron steel|coal|oil petroleum|gas|uranium|lithium|wood timber"},
    {u"food and drink", u"milk|meat beef pork|bread|water|wine|beer|coffee|tea|sugar|rice|wheat|corn"},
    {u"buildings", u"school|hospital|church|mosque|temple|prison jail|factory|museum|hotel|airport|stadium"},
    {u"diseases", u"flu influenza|cancer|measles|tuberculosis|malaria|cholera|polio|diabetes|pneumonia"},
    {u"weapons", u"gun pistol rifle firearm|knife|bomb explosive|missile rocket|sword"},
    {u"sports",
     u"football soccer|tennis|golf|hockey|cricket|rugby|basketball|baseball|boxing|swimming|cycling"},
    {u"ends of life", u"birth born|death dead die"},
    {u"marriage", u"marry wedding|divorce"},
    {u"health", u"healthy well|sick ill|dead"},
    {u"courts", u"plaintiff prosecutor|defendant accused"},
    {u"hands", u"left|right"},
    {u"colours", u"red|blue|green|yellow|black|white|orange|purple|pink|brown|grey gray"},
    {u"ranks", u"first|second|third|fourth|fifth|sixth|last"},
    {u"faith", u"christian|muslim islamic|jewish|hindu|buddhist|catholic|protestant"},
    {u"ways out", u"stay remain|leave depart quit"},
    {u"success", u"succeed success successful|fail failure failed"},
};

struct Place {
  std::size_t field, group;
};

const std::map<std::u16string_view, std::vector<Place>>& places() {
  static const std::map<std::u16string_view, std::vector<Place>> table = [] {
    std::map<std::u16string_view, std::vector<Place>> made;
    for (std::size_t f = 0; f < std::size(fields); ++f) {
      std::size_t group = 0;
      const std::u16string_view text = fields[f].groups;
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

std::u16string_view contrast_of_bases(std::u16string_view a, std::u16string_view b) {
  const auto x = places().find(a), y = places().find(b);
  if (x == places().end() || y == places().end()) return {};
  for (const Place& p : x->second)
    for (const Place& q : y->second)
      if (p.field == q.field && p.group == q.group) return {};
  for (const Place& p : x->second)
    for (const Place& q : y->second)
      if (p.field == q.field) return fields[p.field].name;
  return {};
}

}  // namespace

std::u16string_view contrast(std::u16string_view a, std::u16string_view b) {
  for (const std::u16string& x : bases(a))
    for (const std::u16string& y : bases(b)) {
      const std::u16string_view field = contrast_of_bases(x, y);
      if (!field.empty()) return field;
    }
  return {};
}

}  // namespace unspin
