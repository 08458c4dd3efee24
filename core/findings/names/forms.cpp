#include "findings/names/forms.h"

#include <algorithm>
#include <string>

#include "findings/names/signs.h"
#include "words/short_names.h"

namespace unspin {
namespace {

using Parts = std::vector<std::u16string>;

// A word commoner than this is taken for itself.
constexpr std::uint32_t everyday_rank = 20000;

bool is_small(std::u16string_view part) {
  return part.size() == 1 || is_courtesy_title(part) || (is_name_joint(part) && part != u"al");
}

// The words between white space and hyphens that tell one name from another: no initials, titles, "of".
Parts telling_parts(const Side& side, Range run) {
  Parts parts;
  for (const std::uint32_t i : side.words(run)) {
    std::u16string part;
    for (const char16_t c : std::u16string(side.term(i).form) + u"-") {
      if (c == u'-') {
        if (!part.empty() && !is_small(part)) parts.push_back(part);
        part.clear();
      } else if (c != u'\'' && c != u'.') {
        part += c;
      }
    }
  }
  return parts;
}

bool is_one_word(const Lexicon& lexicon, const std::u16string& a, const std::u16string& b) {
  if (a == b || a + u"s" == b || b + u"s" == a || is_short_form(lexicon, a, b)) return true;
  if (is_people_of(lexicon, a, b)) return true;
  const WordId x = lexicon.find(a), y = lexicon.find(b);
  if (x == no_word || y == no_word) return false;
  const unsigned kinds = lexicon.name_kinds(x), others = lexicon.name_kinds(y);
  if ((kinds & others & (names_person | names_country | names_city)) != 0) return false;  // Brazil, Brasil
  const Bond bond = lexicon.relate(x, y).bond;
  return bond == Bond::inflection || bond == Bond::derivation || bond == Bond::abbreviation;
}

// Bridge, Bridgegate: an everyday word with something added is another word.
bool is_compound_of(const Lexicon& lexicon, const std::u16string& a, const std::u16string& b) {
  const std::u16string &brief = a.size() < b.size() ? a : b, &full = a.size() < b.size() ? b : a;
  const WordId word = lexicon.find(brief);
  return brief.size() >= 4 && full.size() > brief.size() + 2 && full.starts_with(brief) && word != no_word &&
         lexicon.parts_of_speech(word) != 0;
}

bool holds_all(const Lexicon& lexicon, const Parts& all, const Parts& some) {
  return std::all_of(some.begin(), some.end(), [&](const std::u16string& part) {
    return std::any_of(all.begin(), all.end(),
                       [&](const std::u16string& other) { return is_one_word(lexicon, part, other); });
  });
}

// UN, EU, EST: letters that stand for other words are no spelling of one another.
bool is_abbreviation(const Side& side, Range run) {
  const Token& token = side.document.tokens[run.first];
  return run.size() == 1 && (token.shouting || side.document.slice(token.span).ends_with(u"."));
}

bool is_everyday(const Lexicon& lexicon, const std::u16string& part) {
  const WordId word = lexicon.find(part);
  return word != no_word && lexicon.parts_of_speech(word) != 0 && lexicon.name_kinds(word) == 0 &&
         lexicon.rank(word) < everyday_rank;
}

// "Trump" after "Donald": the last word of a name that begins with a given name.
bool is_surname(const Document& document, const Lexicon& lexicon, std::u16string_view form) {
  return std::any_of(document.names.begin(), document.names.end(), [&](const Name& name) {
    if (name.tokens.size() < 2 || document.form(name.tokens.last - 1) != form) return false;
    const WordId given = lexicon.find(document.form(name.tokens.first));
    return given != no_word && (lexicon.name_kinds(given) & names_person) != 0;
  });
}

Parts without(const Parts& parts, const Parts& others) {
  Parts left;
  for (const std::u16string& part : parts)
    if (std::find(others.begin(), others.end(), part) == others.end()) left.push_back(part);
  return left;
}

}  // namespace

bool is_short_form(const Lexicon& lexicon, std::u16string_view a, std::u16string_view b) {
  const std::u16string brief(a.size() < b.size() ? a : b), full(a.size() < b.size() ? b : a);
  if (words::short_names.has(brief + u" " + full) || words::short_names.has(full + u" " + brief)) return true;
  if (brief.size() < 3 || brief.size() > 4) return false;
  for (const std::u16string& name : {brief, full}) {
    const WordId word = lexicon.find(name);
    if (word == no_word || (lexicon.name_kinds(word) & names_person) == 0) return false;
  }
  return full.compare(0, brief.size() - 1, brief, 0, brief.size() - 1) == 0;
}

bool is_people_of(const Lexicon& lexicon, std::u16string_view a, std::u16string_view b) {
  constexpr std::size_t shortest_place = 5;
  const std::u16string_view place = a.size() < b.size() ? a : b, people = a.size() < b.size() ? b : a;
  if (place.size() < shortest_place || !people.starts_with(place)) return false;
  const WordId word = lexicon.find(place);
  if (word != no_word && (lexicon.name_kinds(word) & names_person) != 0) return false;
  std::u16string_view ending = people.substr(place.size());
  if (ending.ends_with(u's')) ending.remove_suffix(1);
  if (ending == u"n") return place.ends_with(u'a');
  return ending == u"an" || ending == u"ian" || ending == u"ic" || ending == u"ish" || ending == u"ese";
}

bool are_forms_of_one_name(const Groundwork& evidence, const NamePair& pair) {
  const Lexicon& lexicon = evidence.knowledge.lexicon;
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  if (is_abbreviation(a, pair.original) || is_abbreviation(b, pair.suspect)) return true;
  const Parts left = telling_parts(a, pair.original), right = telling_parts(b, pair.suspect);
  if (left.empty() || right.empty()) return true;
  if (holds_all(lexicon, left, right) || holds_all(lexicon, right, left)) return true;
  return left.size() == 1 && right.size() == 1 && is_compound_of(lexicon, left.front(), right.front());
}

bool differ_in_everyday_words(const Groundwork& evidence, const NamePair& pair) {
  const Lexicon& lexicon = evidence.knowledge.lexicon;
  const Parts left = telling_parts(original_side(evidence.texts()), pair.original);
  const Parts right = telling_parts(suspect_side(evidence.texts()), pair.suspect);
  const Parts gone = without(left, right), come = without(right, left);
  return std::all_of(come.begin(), come.end(),
                     [&](const std::u16string& part) { return is_everyday(lexicon, part); }) &&
         std::all_of(gone.begin(), gone.end(), [&](const std::u16string& part) {
           return is_everyday(lexicon, part) && !is_surname(evidence.original, lexicon, part);
         });
}

}  // namespace unspin
