// Changed meanings that no list of opposites knows: the one strange word in a sentence that was copied as it
// stands. Where much was put differently, a strange word says little: it may stand for a whole phrase.
//   original  … asked the engineer to inspect the wooden bridge before …
//   suspect   … asked the engineer to applaud the wooden bridge before …
#include "findings/meaning/strange_words.h"

#include <algorithm>
#include <string>

#include "changes/number_edits.h"
#include "changes/sameness.h"
#include "findings/comparison.h"
#include "findings/meaning/contrasts.h"
#include "findings/meaning/negation.h"
#include "findings/meaning/word_pair.h"
#include "findings/names/forms.h"
#include "findings/say_figures.h"

namespace unspin {
namespace {

constexpr double doubtful = 0.5;  // what is likelier kept than not is not called strange

// Edits side by side are one change: "prosecutor" / "prime" and "general" / "minister".
std::vector<Edit> join_neighbours(const std::vector<Edit>& edits) {
  std::vector<Edit> joined;
  for (const Edit& edit : edits) {
    const bool beside = !joined.empty() && joined.back().pair == edit.pair && !edit.original.empty() &&
                        joined.back().original.last == edit.original.first &&
                        !joined.back().original.empty() && joined.back().suspect.last == edit.suspect.first;
    if (beside) {
      joined.back().original.last = edit.original.last;
      joined.back().suspect.last = edit.suspect.last;
    } else {
      joined.push_back(edit);
    }
  }
  return joined;
}

// Edits of content in each sentence pair together with the pairs before and after it.
std::vector<std::uint32_t> count_changes(const Evidence& evidence, const std::vector<Edit>& edits) {
  const Side a = original_side(evidence.texts()), b = suspect_side(evidence.texts());
  std::vector<std::uint32_t> own(evidence.alignment.sentence_pairs.size());
  for (const Edit& edit : edits) {
    if (!a.has_content(edit.original) && !b.has_content(edit.suspect)) continue;
    if (differs_in_grammar_only(evidence.texts(), edit.original, edit.suspect)) continue;
    ++own[edit.pair];
  }
  std::vector<std::uint32_t> counts = own;
  for (std::size_t p = 0; p + 1 < own.size(); ++p) {
    counts[p] += own[p + 1];
    counts[p + 1] += own[p];
  }
  return counts;
}

// knew / knowledge, pulse / pulsation
bool share_stem(std::u16string_view a, std::u16string_view b) {
  constexpr std::size_t shortest = 4, enough = 5;
  std::size_t shared = 0;
  while (shared < std::min(a.size(), b.size()) && a[shared] == b[shared]) ++shared;
  return shared >= enough || (shared >= shortest && shared == std::min(a.size(), b.size()));
}

// “Weir Boat Club” / “WBC”, and “Harms” / “the skipper”: a name in short, or somebody said to be what he is.
bool names_otherwise(const Side& name, Range run, const Side& other, Range other_run) {
  std::u16string initials;
  for (std::uint32_t i = run.first; i < run.last; ++i)
    if (name.document.tokens[i].capital && name.is_content(i)) initials += name.term(i).form.front();
  if (initials.empty() || other_run.empty()) return false;
  if (initials.size() > 1 && other_run.size() == 1 && other.term(other_run.first).form == initials)
    return true;
  const WordClass first = other.term(other_run.first).word_class;
  const bool described = other_run.size() > 1 && (first == WordClass::article || first == WordClass::number);
  return described && std::none_of(other.document.tokens.begin() + other_run.first + 1,
                                   other.document.tokens.begin() + other_run.last,
                                   [](const Token& token) { return token.capital; });
}

class MeaningReader {
 public:
  explicit MeaningReader(const Evidence& evidence)
      : evidence_(evidence), a_(original_side(evidence.texts())), b_(suspect_side(evidence.texts())) {}

  [[nodiscard]] std::optional<Contradiction> read(const Edit& edit, std::uint32_t changes) const {
    if (has_number(a_.document, edit.original) && has_number(b_.document, edit.suspect)) return {};
    // "not given any" / "given no": a negation that moved is none that was turned
    if (holds_negation(a_, edit.original) && holds_negation(b_, edit.suspect)) return {};
    if (names_otherwise(a_, edit.original, b_, edit.suspect) ||
        names_otherwise(b_, edit.suspect, a_, edit.original) || is_one_name(edit))
      return {};
    if (auto changed = read_changed(edit, changes)) return changed;
    if (only_one_counts(edit)) return {};
    if (changes != 1 || agreement_around(evidence_, edit) < 1) return {};
    if (evidence_.kept.of(edit) > doubtful) return {};
    if (differs_in_grammar_only(evidence_.texts(), edit.original, edit.suspect)) return {};
    const std::size_t left = a_.content(edit.original).size(), right = b_.content(edit.suspect).size();
    if (left == 1 && right == 1) return read_swap(edit);
    if (left > 0 && right > 0 && (left > 1 || right == 1)) return read_phrase(edit);
    return {};
  }

 private:
  // “Gilbert Marsh” / “Bert Marsh”: whoever compared the names knows better than what is known of words.
  [[nodiscard]] bool is_one_name(const Edit& edit) const {
    if (edit.original.size() == 1 && edit.suspect.size() == 1 &&
        is_short_form(evidence_.knowledge.lexicon, a_.term(edit.original.first).form,
                      b_.term(edit.suspect.first).form))
      return true;
    return std::any_of(evidence_.changed_names.begin(), evidence_.changed_names.end(),
                       [&](const ChangedName& name) {
                         return name.change && name.names.original.overlaps(edit.original) &&
                                name.names.suspect.overlaps(edit.suspect);
                       });
  }

  // Words of one field that the dictionaries do not join still stand near each other in running text. Of a
  // rare word nothing is known but that a thesaurus has it: "said" / "averred".
  [[nodiscard]] bool are_strangers(const Term& x, const Term& y) const {
    const Lexicon& lexicon = evidence_.knowledge.lexicon;
    if (y.word == no_word || !lexicon.cosine(y.word, y.word) || share_stem(x.form, y.form)) return false;
    if (x.word == no_word) return true;
    if (share_stem(lexicon.text(x.lemma), lexicon.text(y.lemma))) return false;
    const auto near = lexicon.cosine(x.word, y.word);
    return !near || static_cast<double>(*near) < evidence_.options.stranger_likeness;
  }

  [[nodiscard]] Contradiction strange(Range original, Range suspect, double confidence) const {
    return {"meaning", original, suspect, confidence,
            say({u"No dictionary knows ", quoted(b_.document, suspect), u" for ",
                 quoted(a_.document, original), u", and the words around stayed."})};
  }

  [[nodiscard]] std::optional<Contradiction> read_swap(const Edit& edit) const {
    const Comparison comparison = compare_sides(evidence_, edit);
    if (comparison.relation.bond != Bond::none) return {};
    const Term &x = a_.term(a_.content(edit.original).front()),
               &y = b_.term(b_.content(edit.suspect).front());
    if (!are_strangers(x, y)) return {};
    return strange(edit.original, edit.suspect, 0.8);
  }

  // "tidy away" / "wipe out". Several words for one explain it: "rain" / "falling water".
  [[nodiscard]] std::optional<Contradiction> read_phrase(const Edit& edit) const {
    constexpr std::uint32_t longest = 3, least_copied = 4;
    if (edit.original.size() > longest || edit.suspect.size() > longest) return {};
    if (compare_sides(evidence_, edit).relation.bond != Bond::none) return {};
    if (copied_before(edit.original.first, edit.suspect.first) +
            copied_after(edit.original.last, edit.suspect.last) <
        least_copied)
      return {};
    return strange(edit.original, edit.suspect, 0.8);
  }

  // “Midsummer Day” / “June 24”: only one of them is a number, so they cannot be held against each other.
  [[nodiscard]] bool only_one_counts(const Edit& edit) const {
    return has_number(a_.document, edit.original) != has_number(b_.document, edit.suspect);
  }

  // “at dusk” / “for the fourth time”
  [[nodiscard]] bool counts_otherwise(const Edit& edit) const {
    const auto counts = [](const Side& side, Range run) {
      const auto numbers = numbers_in(side.document, run);
      if (numbers.empty()) return 0;
      const NumberKind kind = numbers.front()->kind;
      return numbers.size() == 1 && (kind == NumberKind::plain || kind == NumberKind::ordinal) ? 1 : 2;
    };
    const auto begins_as_phrase = [](const Side& side, Range run) {
      return run.size() > 1 && side.term(run.first).word_class == WordClass::preposition;
    };
    return counts(a_, edit.original) + counts(b_, edit.suspect) == 1 && begins_as_phrase(a_, edit.original) &&
           begins_as_phrase(b_, edit.suspect) &&
           a_.term(edit.original.first).form != b_.term(edit.suspect.first).form;
  }

  // “pears” / “plums”: what one is, the other is not.
  [[nodiscard]] bool are_siblings(const Edit& edit) const {
    constexpr double likely = 0.4;
    const auto left = a_.content(edit.original), right = b_.content(edit.suspect);
    if (left.size() != 1 || right.size() != 1) return false;
    const Knowledge& known = evidence_.knowledge;
    const Term &x = a_.term(left.front()), &y = b_.term(right.front());
    if (stand_in_one_group(x.form, y.form)) return false;
    const WordRelation relation = relate_words(known, know_word(known, x.word), know_word(known, y.word));
    return relation.sibling >= likely && relation.sibling > relation.synonym;
  }

  // By what was learned from edits that people have judged; only where little else changed, else the words
  // answer each other too loosely.
  [[nodiscard]] std::optional<Contradiction> read_changed(const Edit& edit, std::uint32_t changes) const {
    constexpr std::uint32_t most_changes = 2;
    constexpr std::size_t longest = 3;
    const std::size_t left = a_.content(edit.original).size(), right = b_.content(edit.suspect).size();
    if (left == 0 || right == 0 || left > longest || right > longest || changes > most_changes) return {};
    if (agreement_around(evidence_, edit) < 1) return {};
    const double kept = evidence_.kept.of(edit);
    if (changes == 1 && counts_otherwise(edit))
      return Contradiction{"number", edit.original, edit.suspect, 0.8,
                           say({quoted(b_.document, edit.suspect), u" stands where the original has ",
                                quoted(a_.document, edit.original), u": one counts, the other does not."})};
    if (changes == 1 && kept <= doubtful && are_siblings(edit))
      return Contradiction{
          "meaning", edit.original, edit.suspect, 0.85,
          say({quoted(a_.document, edit.original), u" and ", quoted(b_.document, edit.suspect),
               u" are two of one kind, and the words around stayed."})};
    if (only_one_counts(edit)) return {};
    if (kept > (changes == 1 ? surely_changed : surely_changed / 2)) return {};
    return Contradiction{"meaning", edit.original, edit.suspect, 0.85,
                         say({quoted(b_.document, edit.suspect), u" is something else than ",
                              quoted(a_.document, edit.original), u"; of changes like this, ",
                              say_hundredths(1 - kept), u" in 100 changed the meaning."})};
  }

  // How many tokens before and after these places read the same; more than `enough` are not counted.
  static constexpr std::uint32_t enough = 6;
  [[nodiscard]] std::uint32_t copied_before(std::uint32_t i, std::uint32_t j) const {
    std::uint32_t count = 0;
    while (count < std::min({i, j, enough}) && a_.term(i - count - 1).form == b_.term(j - count - 1).form)
      ++count;
    return count;
  }
  [[nodiscard]] std::uint32_t copied_after(std::uint32_t i, std::uint32_t j) const {
    const auto left = static_cast<std::uint32_t>(a_.document.tokens.size()) - i;
    const auto right = static_cast<std::uint32_t>(b_.document.tokens.size()) - j;
    std::uint32_t count = 0;
    while (count < std::min({left, right, enough}) && a_.term(i + count).form == b_.term(j + count).form)
      ++count;
    return count;
  }

  const Evidence& evidence_;
  const Side a_, b_;
};

}  // namespace

std::vector<Contradiction> contradicted_meanings(const Evidence& evidence) {
  std::vector<Contradiction> found;
  const std::vector<Edit> edits = join_neighbours(evidence.edits);
  const std::vector<std::uint32_t> changes = count_changes(evidence, edits);
  const MeaningReader reader(evidence);
  for (const Edit& edit : edits)
    if (auto strange = reader.read(edit, changes[edit.pair])) found.push_back(std::move(*strange));
  return found;
}

}  // namespace unspin
