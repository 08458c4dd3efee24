#include "text/figures.h"
#include "text/word_table.h"

namespace unspin {
namespace {

struct Entry {
  std::u16string_view word;
  std::u16string_view unit;
};

constexpr auto units = by_word<Entry>({
    {u"second", u"second"},
    {u"sec", u"second"},
    {u"minute", u"minute"},
    {u"min", u"minute"},
    {u"hour", u"hour"},
    {u"hr", u"hour"},
    {u"day", u"day"},
    {u"week", u"week"},
    {u"fortnight", u"fortnight"},
    {u"month", u"month"},
    {u"year", u"year"},
    {u"yr", u"year"},
    {u"decade", u"decade"},
    {u"century", u"century"},
    {u"centurie", u"century"},
    {u"mile", u"mile"},
    {u"kilometer", u"km"},
    {u"kilometre", u"km"},
    {u"km", u"km"},
    {u"meter", u"metre"},
    {u"metre", u"metre"},
    {u"centimeter", u"cm"},
    {u"centimetre", u"cm"},
    {u"cm", u"cm"},
    {u"millimeter", u"mm"},
    {u"millimetre", u"mm"},
    {u"mm", u"mm"},
    {u"inch", u"inch"},
    {u"inche", u"inch"},
    {u"foot", u"foot"},
    {u"feet", u"foot"},
    {u"ft", u"foot"},
    {u"yard", u"yard"},
    {u"acre", u"acre"},
    {u"hectare", u"hectare"},
    {u"ha", u"hectare"},
    {u"kilogram", u"kg"},
    {u"kilo", u"kg"},
    {u"kg", u"kg"},
    {u"gram", u"gram"},
    {u"pound", u"pound"},
    {u"lb", u"pound"},
    {u"ounce", u"ounce"},
    {u"oz", u"ounce"},
    {u"ton", u"ton"},
    {u"tonne", u"tonne"},
    {u"litre", u"litre"},
    {u"liter", u"litre"},
    {u"gallon", u"gallon"},
    {u"barrel", u"barrel"},
    {u"degree", u"degree"},
    {u"°", u"degree"},
    {u"°c", u"celsius"},
    {u"°f", u"fahrenheit"},
    {u"watt", u"watt"},
    {u"megawatt", u"megawatt"},
    {u"mw", u"megawatt"},
    {u"gigawatt", u"gigawatt"},
    {u"gw", u"gigawatt"},
    {u"mph", u"mph"},
    {u"kph", u"kph"},
    {u"kmh", u"kph"},
    {u"kmph", u"kph"},
    {u"knot", u"knot"},
    {u"kt", u"knot"},
    {u"m", u"m"},
    {u"km2", u"square km"},
    {u"m2", u"square metre"},
    {u"m3", u"cubic metre"},
    {u"milligram", u"milligram"},
    {u"mg", u"milligram"},
    {u"kilogramme", u"kg"},
    {u"gramme", u"gram"},
    {u"kilotonne", u"kilotonne"},
    {u"stone", u"stone"},
    {u"pint", u"pint"},
    {u"quart", u"quart"},
    {u"millilitre", u"ml"},
    {u"milliliter", u"ml"},
    {u"ml", u"ml"},
    {u"centilitre", u"cl"},
    {u"cl", u"cl"},
    {u"kilowatt", u"kilowatt"},
    {u"kw", u"kilowatt"},
    {u"kilowatt-hour", u"kilowatt-hour"},
    {u"kwh", u"kilowatt-hour"},
    {u"megawatt-hour", u"megawatt-hour"},
    {u"mwh", u"megawatt-hour"},
    {u"kilobyte", u"kilobyte"},
    {u"megabyte", u"megabyte"},
    {u"mb", u"megabyte"},
    {u"gigabyte", u"gigabyte"},
    {u"gb", u"gigabyte"},
    {u"terabyte", u"terabyte"},
    {u"tb", u"terabyte"},
    {u"light-year", u"light-year"},
    {u"story", u"storey"},
    {u"storie", u"storey"},
    {u"storey", u"storey"},
    {u"member", u"member"},
    {u"vote", u"vote"},
});

constexpr auto currencies = by_word<Entry>({
    {u"$", u"$"},          {u"us$", u"$"},           {u"usd", u"$"},
    {u"dollar", u"$"},     {u"buck", u"$"},          {u"dlr", u"$"},
    {u"€", u"€"},          {u"eur", u"€"},           {u"euro", u"€"},
    {u"£", u"£"},          {u"gbp", u"£"},           {u"sterling", u"£"},
    {u"¥", u"¥"},          {u"yen", u"¥"},           {u"jpy", u"¥"},
    {u"yuan", u"yuan"},    {u"renminbi", u"yuan"},   {u"rmb", u"yuan"},
    {u"₽", u"rouble"},   {u"ruble", u"rouble"},    {u"rouble", u"rouble"},
    {u"₹", u"rupee"},      {u"rs", u"rupee"},        {u"rupee", u"rupee"},
    {u"₩", u"won"},        {u"cent", u"cent"},       {u"penny", u"penny"},
    {u"pence", u"penny"},  {u"rm", u"ringgit"},      {u"ringgit", u"ringgit"},
    {u"franc", u"franc"},  {u"peso", u"peso"},       {u"crown", u"crown"},
    {u"krona", u"krona"},  {u"kronor", u"krona"},    {u"krone", u"krone"},
    {u"kroner", u"krone"}, {u"lira", u"lira"},       {u"zloty", u"zloty"},
    {u"rand", u"rand"},    {u"a$", u"A$"},           {u"c$", u"C$"},
    {u"hk$", u"HK$"},      {u"nz$", u"NZ$"},         {u"s$", u"S$"},
    {u"₴", u"hryvnia"},    {u"hryvnia", u"hryvnia"}, {u"shekel", u"shekel"},
    {u"₪", u"shekel"},
});

template <std::size_t size>
std::u16string_view find_either(const std::array<Entry, size>& table, std::u16string_view word) {
  if (const Entry* const entry = find_word(table, word)) return entry->unit;
  if (word.size() < 3 || word.back() != 's') return {};
  const Entry* const one = find_word(table, word.substr(0, word.size() - 1));
  return one ? one->unit : std::u16string_view{};
}

}  // namespace

std::u16string_view unit_of(std::u16string_view word) { return find_either(units, word); }
std::u16string_view currency_of(std::u16string_view word) { return find_either(currencies, word); }

double multiplier(std::u16string_view word, bool short_forms) {
  if (word == u"hundred") return 1e2;
  if (word == u"thousand") return 1e3;
  if (word == u"million" || word == u"mn" || word == u"mln") return 1e6;
  if (word == u"billion" || word == u"bn" || word == u"bln") return 1e9;
  if (word == u"trillion" || word == u"tn" || word == u"trn") return 1e12;
  if (word == u"dozen") return 12;
  if (word == u"lakh") return 1e5;
  if (word == u"crore") return 1e7;
  if (!short_forms) return 0;
  if (word == u"k") return 1e3;
  if (word == u"m") return 1e6;
  if (word == u"b") return 1e9;
  if (word == u"t") return 1e12;
  return 0;
}

}  // namespace unspin
