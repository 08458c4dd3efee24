#include "findings/meaning.h"

#include <algorithm>

#include "exact_math.h"
#include "findings/comparison.h"
#include "findings/name_signs.h"

namespace unspin {
namespace {

#include "findings/meaning_weights.inc"

enum Feature : std::size_t {
  unrelated,
  neighbours,
  siblings,
  broader,
  similar,
  weak_synonym,
  synonym,
  derived,
  unrelated_phrase,
  related_phrase,
  inserted,
  deleted,
  inserted_number,
  inserted_name,
  deleted_number,
  deleted_name,
  unrelated_nouns,
  unrelated_verbs,
  unrelated_adjectives,
  distance,
  farthest,
  small_words,
  content_edits,
  modals,
  unknown_words,
  regrouped,
  share,
  size
};
static_assert(size + 1 == meaning_feature_count);

bool is_modal(std::u16string_view form) {
  for (const std::u16string_view word :
       {u"may", u"might", u"could", u"would", u"should", u"must", u"can", u"will", u"likely", u"possibly",
        u"perhaps", u"reportedly", u"allegedly"})
    if (form == word) return true;
  return false;
}

class PairReader {
 public:
  explicit PairReader(const Evidence& evidence)
      : evidence_(evidence), a_(original_side(evidence.texts())), b_(suspect_side(evidence.texts())) {}

  void add(MeaningEvidence& pair, const Edit& edit) {
    auto& f = pair.features;
    const std::size_t left = a_.content(edit.original).size(), right = b_.content(edit.suspect).size();
    if (has_modal(a_, edit.original) != has_modal(b_, edit.suspect)) ++f[modals];
    if (left == 0 && right == 0) {
      ++f[small_words];
      return;
    }
    if (left == 0 || right == 0) return add_one_sided(pair, edit, left, right);
    if (differs_in_grammar_only(evidence_.texts(), edit.original, edit.suspect)) {
      ++f[left > 1 ? regrouped : derived];
      return;
    }
    ++pair.changes;
    ++f[content_edits];
    const Comparison comparison = compare_sides(evidence_, edit);
    if (left > 1 || right > 1) {
      ++f[comparison.relation.bond == Bond::none && !comparison.whole ? unrelated_phrase : related_phrase];
      if (!comparison.whole) consider(pair, edit, 0.5);
      return;
    }
    add_swap(pair, edit, comparison.relation);
  }

  void finish(MeaningEvidence& pair, std::uint32_t words) const {
    pair.features[share] = static_cast<double>(pair.changes + pair.additions) / std::max(1U, words) * 10;
    pair.features[size] = exact_log(std::max(1U, words));
    for (std::size_t k = 0; k < meaning_feature_count; ++k)
      if (k != share && k != size && k != distance && k != farthest)
        pair.features[k] = std::min(3.0, pair.features[k]);
  }

 private:
  static bool has_modal(const Side& side, Range run) {
    for (std::uint32_t i = run.first; i < run.last; ++i)
      if (is_modal(side.term(i).form)) return true;
    return false;
  }

  void add_one_sided(MeaningEvidence& pair, const Edit& edit, std::size_t left, std::size_t right) {
    auto& f = pair.features;
    const Side& side = left > 0 ? a_ : b_;
    const Range run = left > 0 ? edit.original : edit.suspect;
    ++pair.changes;
    ++pair.additions;
    ++f[content_edits];
    f[left > 0 ? deleted : inserted] += static_cast<double>(std::max(left, right));
    for (const std::uint32_t i : side.content(run)) {
      if (side.document.tokens[i].kind == TokenKind::number) ++f[left > 0 ? deleted_number : inserted_number];
      if (is_name_word(side, evidence_.knowledge.lexicon, i)) ++f[left > 0 ? deleted_name : inserted_name];
    }
  }

  void add_swap(MeaningEvidence& pair, const Edit& edit, const Relation& relation) {
    auto& f = pair.features;
    switch (relation.bond) {
      case Bond::none:
      case Bond::antonym:
        ++f[unrelated];
        break;
      case Bond::vector:
        ++f[neighbours];
        break;
      case Bond::sibling:
        ++f[siblings];
        break;
      case Bond::broader:
        ++f[broader];
        return;
      case Bond::similar:
        ++f[similar];
        return;
      case Bond::synonym:
        ++f[relation.strength < 0.6F ? weak_synonym : synonym];
        return;
      default:
        ++f[derived];
        return;
    }
    const Term& x = a_.term(a_.content(edit.original).front());
    const Term& y = b_.term(b_.content(edit.suspect).front());
    double far = 0.8;
    if (x.word == no_word || y.word == no_word) {
      ++f[unknown_words];
    } else {
      const Lexicon& lexicon = evidence_.knowledge.lexicon;
      const unsigned parts = lexicon.parts_of_speech(x.word) & lexicon.parts_of_speech(y.word);
      if ((parts & noun) != 0) ++f[unrelated_nouns];
      if ((parts & verb) != 0) ++f[unrelated_verbs];
      if ((parts & adjective) != 0) ++f[unrelated_adjectives];
      if (const auto near = lexicon.cosine(x.word, y.word)) far = 1 - static_cast<double>(*near);
    }
    f[distance] += far;
    f[farthest] = std::max(f[farthest], far);
    consider(pair, edit, far);
  }

  void consider(MeaningEvidence& pair, const Edit& edit, double strangeness) {
    const auto counts = [](const Side& side, Range run) {
      for (std::uint32_t i = run.first; i < run.last; ++i)
        if (side.document.tokens[i].kind == TokenKind::number) return true;
      return false;
    };
    if (counts(a_, edit.original) || counts(b_, edit.suspect)) return;  // numbers are compared as values
    if (pair.strangest && strangeness <= strangeness_) return;
    pair.strangest = &edit;
    strangeness_ = strangeness;
  }

  const Evidence& evidence_;
  const Side a_, b_;
  double strangeness_ = 0;
};

// Where a whole passage was put differently, one strange word more says little.
void count_neighbours(std::vector<MeaningEvidence>& pairs) {
  const std::vector<MeaningEvidence> own = pairs;
  for (std::size_t p = 0; p < pairs.size(); ++p) {
    for (const std::size_t q : {p - 1, p + 1}) {
      if (q >= pairs.size()) continue;  // p - 1 wraps around at the first
      pairs[p].changes += own[q].changes;
      pairs[p].additions += own[q].additions;
    }
  }
}

}  // namespace

std::vector<MeaningEvidence> gather_meaning(const Evidence& evidence) {
  const auto& pairs = evidence.alignment.sentence_pairs;
  std::vector<MeaningEvidence> gathered(pairs.size());
  std::vector<PairReader> readers(pairs.size(), PairReader(evidence));
  for (const Edit& edit : evidence.edits) readers[edit.pair].add(gathered[edit.pair], edit);
  for (std::size_t p = 0; p < pairs.size(); ++p) {
    std::uint32_t words = 0;
    for (const std::uint32_t s : pairs[p].suspect)
      words += suspect_side(evidence.texts()).count_words(evidence.suspect.sentences[s].tokens);
    readers[p].finish(gathered[p], words);
  }
  count_neighbours(gathered);
  return gathered;
}

double changed_meaning(const MeaningEvidence& pair) {
  constexpr std::uint32_t most_changes = 3, most_additions = 1;
  if (!pair.strangest || pair.changes > most_changes || pair.additions > most_additions) return 0;
  double sum = meaning_intercept;
  for (std::size_t k = 0; k < meaning_feature_count; ++k) sum += meaning_weights[k] * pair.features[k];
  return logistic(sum);
}

}  // namespace unspin
