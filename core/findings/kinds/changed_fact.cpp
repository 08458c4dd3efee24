// Changed fact: another number, date, name, place, body, negation or pronoun than the original has.
//   original  The ferry carried 140 people on Tuesday.
//   suspect   The ferry carried 410 people on Tuesday.
#include <algorithm>
#include <optional>

#include "findings/comparison.h"
#include "findings/contrasts.h"
#include "findings/name_likeness.h"
#include "findings/name_spelling.h"
#include "findings/names.h"

namespace unspin {
namespace {

class FactFinder {
 public:
  explicit FactFinder(const Evidence& evidence)
      : evidence_(evidence), a_(original_side(evidence.texts())), b_(suspect_side(evidence.texts())) {}

  std::vector<Finding> find() {
    for (const NamePair& pair : changed_names(evidence_)) compare_names(pair);
    for (const Edit& edit : evidence_.edits) {
      if (compare_numbers(edit) || compare_negation(edit)) continue;
      if (a_.count_words(edit.original) == 0 || b_.count_words(edit.suspect) == 0) continue;
      if (compare_pronouns(edit)) continue;
      compare_meaning(edit);
    }
    return std::move(findings_);
  }

 private:
  void report(std::string_view detail, Range original, Range suspect, double confidence, std::u16string why) {
    Finding finding;
    finding.detail = detail;
    if (!original.empty()) finding.original = a_.document.cover(original);
    if (!suspect.empty()) finding.suspect = b_.document.cover(suspect);
    finding.confidence = confidence;
    finding.why = std::move(why);
    findings_.push_back(std::move(finding));
  }

  std::u16string quoted(const Side& side, Range run) const {
    return say({u"“", side.document.slice(side.document.cover(run)), u"”"});
  }

  // ---- names

  static std::u16string initials(const std::vector<std::u16string>& words) {
    std::u16string letters;
    for (const std::u16string& word : words) letters += word.substr(0, 1);
    return letters;
  }

  NameWords words_of(const Side& side, Range run) const {
    NameWords words;
    for (const std::uint32_t i : side.words(run)) words.push_back(plain_letters(side.term(i).form));
    return words;
  }

  bool one_name(const NameWords& a, const NameWords& b) const {
    const auto holds = [](const NameWords& all, const NameWords& some) {
      return std::all_of(some.begin(), some.end(), [&](const std::u16string& word) {
        return std::find(all.begin(), all.end(), word) != all.end();
      });
    };
    if (holds(a, b) || holds(b, a)) return true;  // Blinken, Antony Blinken
    if (a.size() == 1 && b.size() > 1 && a.front() == initials(b)) return true;
    if (b.size() == 1 && a.size() > 1 && b.front() == initials(a)) return true;
    for (const std::u16string& x : a)  // some part translates, inflects or abbreviates the other
      for (const std::u16string& y : b)
        for (const NameMeaning& meaning : evidence_.knowledge.names.meanings(x))
          if (meaning.english == y) return true;
    return false;
  }

  void compare_names(const NamePair& pair) {
    const Lexicon& lexicon = evidence_.knowledge.lexicon;
    const bool both =
        is_name_word(b_, lexicon, pair.suspect.first) || is_name_word(b_, lexicon, pair.suspect.last - 1);
    if (!both) return;
    const NameWords original = words_of(a_, pair.original), suspect = words_of(b_, pair.suspect);
    if (original.empty() || suspect.empty() || one_name(original, suspect)) return;
    const PlaceRelation places = relate_places(lexicon, a_.phrase(pair.original), b_.phrase(pair.suspect));
    if (places == PlaceRelation::same) return;
    if (places == PlaceRelation::unknown && name_likeness(original, suspect, evidence_.knowledge) >= 0.5)
      return;
    const WordId x = lexicon.find(a_.phrase(pair.original)), y = lexicon.find(b_.phrase(pair.suspect));
    if (x != no_word && y != no_word) {
      const Bond bond = lexicon.relate(x, y).bond;
      if (bond == Bond::inflection || bond == Bond::spelling || bond == Bond::abbreviation ||
          bond == Bond::derivation || bond == Bond::synonym)
        return;
    }
    report("name", pair.original, pair.suspect, 0.85,
           say({u"The original names ", quoted(a_, pair.original), u" here, the suspect ",
                quoted(b_, pair.suspect), u"."}));
  }

  // ---- numbers and dates

  static std::vector<const Number*> numbers_in(const Document& document, Range run) {
    std::vector<const Number*> found;
    auto number =
        std::lower_bound(document.numbers.begin(), document.numbers.end(), run.first,
                         [](const Number& n, std::uint32_t token) { return n.tokens.last <= token; });
    for (; number != document.numbers.end() && number->tokens.first < run.last; ++number)
      found.push_back(&*number);
    return found;
  }

  static bool is_date(NumberKind kind) {
    return kind == NumberKind::year || kind == NumberKind::month_day || kind == NumberKind::weekday ||
           kind == NumberKind::clock;
  }

  // "140 people" / "410 people": the unit did not change.
  void shed_unit(Range& original, Range& suspect) const {
    while (original.size() > 1 && suspect.size() > 1 &&
           a_.term(original.last - 1).form == b_.term(suspect.last - 1).form) {
      --original.last;
      --suspect.last;
    }
  }

  bool compare_numbers(const Edit& edit) {
    const auto left = numbers_in(a_.document, edit.original), right = numbers_in(b_.document, edit.suspect);
    if (left.empty() || left.size() != right.size()) return false;
    bool reported = false;
    for (std::size_t k = 0; k < left.size(); ++k) {
      if (same_number(*left[k], *right[k]) || is_date(left[k]->kind) != is_date(right[k]->kind)) continue;
      const bool date = is_date(left[k]->kind);
      Range original = left[k]->tokens, suspect = right[k]->tokens;
      shed_unit(original, suspect);
      report(date ? "date" : "number", original, suspect, 0.95,
             say({u"The original says ", quoted(a_, left[k]->tokens), u", the suspect ",
                  quoted(b_, right[k]->tokens), date ? u": another date." : u": another value."}));
      reported = true;
    }
    return reported;
  }

  // ---- negation

  template <class Sentences>
  static std::uint32_t negations_in(const Side& side, const Sentences& sentences) {
    std::uint32_t count = 0;
    for (const std::uint32_t s : sentences) count += negations(side, side.document.sentences[s].tokens);
    return count;
  }
  static std::uint32_t negations(const Side& side, Range run) {
    std::uint32_t count = 0;
    for (std::uint32_t i = run.first; i < run.last; ++i) count += is_negation(side.term(i).form) ? 1U : 0U;
    return count;
  }

  bool compare_negation(const Edit& edit) {
    const std::uint32_t before = negations(a_, edit.original), after = negations(b_, edit.suspect);
    if (before == after) return false;
    const SentencePair& pair = evidence_.alignment.sentence_pairs[edit.pair];
    if (negations_in(a_, pair.original) == negations_in(b_, pair.suspect)) return false;
    const bool lost = before > after;
    report("negation", edit.original, edit.suspect, 0.85,
           lost
               ? say({u"The original negates this (", quoted(a_, edit.original), u"), the suspect does not."})
               : say({u"The suspect negates (", quoted(b_, edit.suspect), u") what the original says."}));
    return true;
  }

  // ---- pronouns

  static int gender(std::u16string_view form) {
    for (const std::u16string_view he : {u"he", u"him", u"his", u"himself"})
      if (form == he) return 1;
    for (const std::u16string_view she : {u"she", u"her", u"hers", u"herself"})
      if (form == she) return 2;
    return 0;
  }

  bool compare_pronouns(const Edit& edit) {
    const auto left = a_.words(edit.original), right = b_.words(edit.suspect);
    if (left.size() != 1 || right.size() != 1) return false;
    const int before = gender(a_.term(left.front()).form), after = gender(b_.term(right.front()).form);
    if (before == 0 || after == 0 || before == after) return false;
    report("pronoun", edit.original, edit.suspect, 0.8,
           say({u"The original speaks of ", before == 1 ? u"a man (" : u"a woman (",
                quoted(a_, edit.original), u"), the suspect of ", after == 1 ? u"a man (" : u"a woman (",
                quoted(b_, edit.suspect), u")."}));
    return true;
  }

  // ---- words that exclude each other

  std::u16string opposition(const Term& a, const Term& b) const {
    if (a.form == b.form) return {};
    const std::u16string_view field = contrast(a.form, b.form);
    const Relation relation = a.word == no_word || b.word == no_word
                                  ? Relation{}
                                  : evidence_.knowledge.lexicon.relate(a.word, b.word);
    if (relation.bond == Bond::antonym) return say({u"“", a.form, u"” and “", b.form, u"” are opposites."});
    if (!field.empty() && (relation.bond != Bond::synonym || relation.strength < 0.6F))
      return say({u"“", a.form, u"” and “", b.form, u"” exclude each other: ", field, u"."});
    return {};
  }

  void compare_meaning(const Edit& edit) {
    const auto left = a_.words(edit.original), right = b_.words(edit.suspect);
    if (left.size() > 6 || right.size() > 6) return;
    const auto stays = [&](std::u16string_view form, const Side& side,
                           const std::vector<std::uint32_t>& tokens) {
      return std::any_of(tokens.begin(), tokens.end(),
                         [&](std::uint32_t t) { return side.term(t).form == form; });
    };
    for (const std::uint32_t i : left)
      for (const std::uint32_t j : right) {
        if (stays(a_.term(i).form, b_, right) || stays(b_.term(j).form, a_, left)) continue;
        std::u16string why = opposition(a_.term(i), b_.term(j));
        if (why.empty()) continue;
        report("meaning", edit.original, edit.suspect, 0.8, std::move(why));
        return;
      }
  }

  const Evidence& evidence_;
  const Side a_, b_;
  std::vector<Finding> findings_;
};

std::vector<Finding> find(const Evidence& evidence) {
  if (!evidence.original) return {};
  return FactFinder(evidence).find();
}

}  // namespace

Kind changed_fact() {
  return {.id = "changed_fact",
          .title = "Changed fact",
          .meaning = "Another number, date, name, place, body, negation or pronoun than the original has.",
          .tone = Tone::meaning,
          .weight = 2.5,
          .layer = Layer::words,
          .find = find};
}

}  // namespace unspin
