#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "text/characters.h"
#include "text/repair.h"

namespace unspin {
namespace {

struct Named {
  std::u16string_view name;
  char32_t code;
};

constexpr Named marks[] = {
    {u"amp", '&'},       {u"apos", '\''},     {u"lt", '<'},        {u"gt", '>'},        {u"quot", '"'},
    {u"nbsp", 0xA0},     {u"ensp", 0x2002},   {u"emsp", 0x2003},   {u"thinsp", 0x2009}, {u"shy", 0xAD},
    {u"ndash", 0x2013},  {u"mdash", 0x2014},  {u"lsquo", 0x2018},  {u"rsquo", 0x2019},  {u"sbquo", 0x201A},
    {u"ldquo", 0x201C},  {u"rdquo", 0x201D},  {u"bdquo", 0x201E},  {u"laquo", 0xAB},    {u"raquo", 0xBB},
    {u"lsaquo", 0x2039}, {u"rsaquo", 0x203A}, {u"hellip", 0x2026}, {u"bull", 0x2022},   {u"middot", 0xB7},
    {u"prime", 0x2032},  {u"Prime", 0x2033},  {u"copy", 0xA9},     {u"reg", 0xAE},      {u"trade", 0x2122},
    {u"euro", 0x20AC},   {u"pound", 0xA3},    {u"yen", 0xA5},      {u"cent", 0xA2},     {u"sect", 0xA7},
    {u"deg", 0xB0},      {u"plusmn", 0xB1},   {u"frac12", 0xBD},   {u"frac14", 0xBC},   {u"frac34", 0xBE},
    {u"times", 0xD7},    {u"minus", 0x2212},  {u"iexcl", 0xA1},    {u"iquest", 0xBF},   {u"para", 0xB6},
    {u"szlig", 0xDF},    {u"aelig", 0xE6},    {u"AElig", 0xC6},    {u"oelig", 0x153},   {u"OElig", 0x152},
    {u"oslash", 0xF8},   {u"Oslash", 0xD8},   {u"eth", 0xF0},      {u"thorn", 0xFE},    {u"ordf", 0xAA},
    {u"ordm", 0xBA},     {u"sup2", 0xB2},     {u"sup3", 0xB3},     {u"micro", 0xB5},    {u"hyphen", 0x2010},
};

// eacute is e and an acute accent.
constexpr Named accents[] = {
    {u"grave", 0x300}, {u"acute", 0x301}, {u"circ", 0x302},  {u"tilde", 0x303},
    {u"uml", 0x308},   {u"ring", 0x30A},  {u"cedil", 0x327}, {u"caron", 0x30C},
};

char32_t accented(std::u16string_view name) {
  const char16_t letter = name.front();
  for (const Named& accent : accents) {
    if (name.substr(1) != accent.name || class_of(letter) != CharacterClass::letter) continue;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) return 0;
    const UChar32 whole = nfc->composePair(letter, static_cast<UChar32>(accent.code));
    return whole > 0 ? static_cast<char32_t>(whole) : 0;
  }
  return 0;
}

char32_t named(std::u16string_view name) {
  for (const Named& mark : marks)
    if (mark.name == name) return mark.code;
  return name.size() > 3 ? accented(name) : 0;
}

// #8217, #x2019
char32_t numbered(std::u16string_view digits) {
  const bool hex = !digits.empty() && (digits.front() == 'x' || digits.front() == 'X');
  if (hex) digits.remove_prefix(1);
  if (digits.empty() || digits.size() > 6) return 0;
  char32_t code = 0;
  for (const char16_t c : digits) {
    const char16_t lower = c | 0x20;
    if (c >= '0' && c <= '9')
      code = code * (hex ? 16 : 10) + (c - u'0');
    else if (hex && lower >= 'a' && lower <= 'f')
      code = code * 16 + (lower - u'a' + 10u);
    else
      return 0;
  }
  // Numbers of Windows-1252 are written as well: &#146;
  constexpr char16_t quotes[] = {0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014};
  if (code >= 0x91 && code <= 0x97) return quotes[code - 0x91];
  if (code == 0x85) return 0x2026;
  const bool whole =
      code >= 0x20 && code < 0x110000 && (code < 0x7F || code > 0x9F) && (code & ~0x7FFu) != 0xD800;
  return whole ? code : 0;
}

}  // namespace

Entity read_entity(std::u16string_view text, std::uint32_t at) {
  constexpr std::uint32_t longest = 10;
  std::uint32_t begin = at + 1;
  while (text.substr(begin, 4) == u"amp;") begin += 4;  // &amp;quot;
  std::uint32_t end = begin;
  while (end < text.size() && end < begin + longest && text[end] != ';') ++end;
  if (end >= text.size() || text[end] != ';' || end == begin) {
    if (begin > at + 1) return {'&', begin - at};
    return {};
  }
  const std::u16string_view name = text.substr(begin, end - begin);
  const char32_t code = name.front() == '#' ? numbered(name.substr(1)) : named(name);
  if (code == 0) return begin > at + 1 ? Entity{'&', begin - at} : Entity{};
  return {code, end + 1 - at};
}

}  // namespace unspin
