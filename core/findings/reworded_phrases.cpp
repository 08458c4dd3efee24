#include <algorithm>

#include "changes/sameness.h"
#include "findings/comparison.h"
#include "findings/meaning/reasons.h"
#include "findings/small_words.h"
#include "findings/wordings.h"

namespace unspin {
namespace {

bool is_one_of(std::u16string_view form, std::initializer_list<std::u16string_view> words) {
  return std::find(words.begin(), words.end(), form) != words.end();
}

bool is_modal(std::u16string_view form) {
  return is_one_of(
      form, {u"will", u"would", u"shall", u"should", u"can", u"could", u"may", u"might", u"must", u"ought"});
}
bool is_auxiliary(std::u16string_view form) {
  return is_one_of(form, {u"be", u"am", u"is", u"are", u"was", u"were", u"been", u"being", u"have", u"has",
                          u"had", u"having", u"do", u"does", u"did", u"done"});
}
// Small words that come and go without a change that anybody would mark: "any" / "a", "on" / "in".
bool is_small(std::u16string_view form) {
  return is_auxiliary(form) ||
         is_one_of(form, {u"a",    u"an", u"the", u"any",   u"some", u"that", u"which", u"who",  u"to",
                          u"of",   u"in", u"on",  u"at",    u"for",  u"by",   u"with",  u"from", u"and",
                          u"also", u"it", u"its", u"their", u"'s",   u"s",    u"’s"});
}

// Modals decide on the verb: "will" against "is to", with the verb that follows.
bool changes_mood(const Side& side, Range run) {
  for (std::uint32_t i = run.first; i < run.last; ++i)
    if (is_modal(side.term(i).form)) return true;
  return false;
}

// "in the" / "this": a determiner is nothing without its noun.
bool ends_in_determiner(const Side& side, Range run) {
  return is_one_of(side.term(run.last - 1).form,
                   {u"a", u"an", u"the", u"this", u"that", u"these", u"those", u"its", u"his", u"her",
                    u"their", u"our", u"some", u"any", u"each", u"every"});
}

bool all_small(const Side& side, Range run) {
  for (std::uint32_t i = run.first; i < run.last; ++i)
    if (side.is_word(i) && !is_small(side.term(i).form)) return false;
  return true;
}

// "posted" → "post", "is" → "be"
bool same_word(const Evidence& evidence, const Edit& edit) {
  return compare_sides(evidence, edit).relation.bond == Bond::inflection;
}

// A word put beside one that stayed is a rewording where the two make a phrase that the lexicon knows
// (“campaign” / “political campaign”), where the one that stayed was written anew with it (“Strand” / “mark
// strand”), and where hardly anybody uses it: thesauri give “sidereal year” for “year”. Others are added, or
// were left out.
bool takes_neighbour(const Evidence& evidence, const Side& a, const Side& b, Edit& edit) {
  const auto agree = [&](std::uint32_t i, std::uint32_t j) {
    return i < a.document.tokens.size() && j < b.document.tokens.size() && a.is_content(i) &&
           b.is_content(j) && a.term(i).form == b.term(j).form;
  };
  const auto known = [&](const Edit& wider) {
    return find_phrase(evidence.texts(), a, wider.original) != no_word &&
           find_phrase(evidence.texts(), b, wider.suspect) != no_word;
  };
  const auto rewritten = [&](std::uint32_t i, std::uint32_t j) {
    return a.document.tokens[i].capital && !b.document.tokens[j].capital;
  };
  const auto is_rare = [](const Side& side, Range run) {
    constexpr std::uint32_t common = 10000;  // by rank
    constexpr std::uint32_t longest = 4;
    bool rare = false;
    for (std::uint32_t i = run.first; i < run.last; ++i) {
      const Token& token = side.document.tokens[i];
      if (token.kind != TokenKind::word || token.capital) return false;
      rare = rare || side.term(i).rank > common;
    }
    return rare && run.size() <= longest;
  };
  Edit wider = edit;
  bool anew = is_rare(b, edit.suspect);
  if (agree(edit.original.last, edit.suspect.last)) {
    anew = anew || rewritten(edit.original.last, edit.suspect.last);
    ++wider.original.last, ++wider.suspect.last;
  } else if (edit.original.first > 0 && edit.suspect.first > 0 &&
             agree(edit.original.first - 1, edit.suspect.first - 1)) {
    --wider.original.first, --wider.suspect.first;
    anew = anew || rewritten(wider.original.first, wider.suspect.first);
  }
  if (wider.original.empty() || wider.suspect.empty() || !(anew || known(wider))) return false;
  edit = wider;
  return true;
}

}  // namespace

std::vector<Finding> reworded_phrases(const Evidence& evidence) {
  std::vector<Finding> findings;
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  constexpr std::uint32_t longest = 10;
  for (const Edit& changed : evidence.edits) {
    Edit edit = changed;
    const bool one_sided = edit.original.empty() || edit.suspect.empty();
    if (one_sided && !takes_neighbour(evidence, a, b, edit)) continue;
    const std::uint32_t before = a.count_words(edit.original), after = b.count_words(edit.suspect);
    if (before > longest || after > longest) continue;
    if (in_credits(evidence, edit) || names_the_same(evidence, edit)) continue;
    const double agreement = agreement_around(evidence, edit);
    const bool another_form = before == 1 && after == 1 && agreement == 1 && same_word(evidence, edit);
    if (!another_form && all_small(a, edit.original) && all_small(b, edit.suspect)) continue;
    const bool grammar = differs_in_grammar_only(evidence.texts(), edit.original, edit.suspect);
    const bool mood_before = changes_mood(a, edit.original), mood_after = changes_mood(b, edit.suspect);
    const bool mood = mood_before != mood_after || (mood_before && before == 1 && after == 1);
    const bool content = a.has_content(edit.original) || b.has_content(edit.suspect);
    if (!another_form && grammar && content && std::max(before, after) - std::min(before, after) < 2 &&
        before + after < 8 && !mood)
      continue;
    if (!another_form && !content && !mood && before + after < 3) continue;
    Edit extent = edit;
    const bool open = mood_before != mood_after ||
                      (ends_in_determiner(a, edit.original) && ends_in_determiner(b, edit.suspect));
    if (open && !content && edit.original.last < a.document.tokens.size() &&
        edit.suspect.last < b.document.tokens.size() && a.is_content(edit.original.last) &&
        a.term(edit.original.last).form == b.term(edit.suspect.last).form) {
      ++extent.original.last;
      ++extent.suspect.last;
    }
    const Comparison comparison = compare_sides(evidence, edit);
    const bool word_for_word = agreement == 1 && comparison.whole;
    const double unrelated = word_for_word ? 0.8 : agreement == 1 ? 0.6 : 0.45;
    const double related =
        comparison.relation.bond == Bond::none ? unrelated : 0.5 + 0.4 * comparison.relation.strength;
    Finding finding;
    const Place place = places_of(evidence, extent.original, extent.suspect);
    finding.original = place.original;
    finding.suspect = place.suspect;
    finding.confidence = (content || another_form ? related : 0.7) * (0.6 + 0.4 * agreement);
    finding.meaning_kept = (another_form || (grammar && content)) && !mood ? 0.9 : evidence.kept.of(changed);
    finding.why = another_form
                      ? say({u"“", a.document.slice(*finding.original), u"” stands in another form: “",
                             b.document.slice(*finding.suspect), u"”."})
                      : why_reworded(evidence, edit, *finding.meaning_kept);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace unspin
