// Edits: what changed inside a sentence pair, in units that a person would mark.
//
//   original  | a new law in Lombek | meant at easing | the
//   suspect   | a new law in Lombek | to ease         | the
//
// Between two bundles that read the same lies a stretch. It falls into pieces: a changed bundle is a piece,
// and so is what is unlinked between two bundles. Pieces that can stand alone are edits; others join their
// neighbours (edit_pieces.h).
#include "changes/edits.h"

#include <algorithm>

#include "changes/edit_pieces.h"
#include "changes/joins.h"
#include "changes/number_edits.h"
#include "changes/sameness.h"

namespace unspin {
namespace {

class PairEdits {
 public:
  PairEdits(const LinkedTexts& texts, const SentencePair& pair, const std::vector<Bundle>& bundles)
      : texts_(texts), a_(original_side(texts)), b_(suspect_side(texts)), bundles_(bundles) {
    for (const std::uint32_t s : pair.original) append(left_, texts.original.sentences[s].tokens);
    for (const std::uint32_t s : pair.suspect) append(right_, texts.suspect.sentences[s].tokens);
    base_a_ = left_.front();
    base_b_ = right_.front();
    away_a_.assign(left_.back() + 1 - base_a_, false);
    away_b_.assign(right_.back() + 1 - base_b_, false);
  }

  Changes collect() {
    for (const Bundle& bundle : bundles_)
      if (bundle.moved) set_aside(bundle);
    std::uint32_t i = base_a_, j = base_b_;
    for (const Bundle* bundle : in_order()) {
      Piece piece{bundle->original, bundle->suspect, bundle->inflected, true};
      if (bundle->inflected) take_infinitive(piece, i, j);
      add_gap({i, piece.original.first}, {j, piece.suspect.first});
      if (bundle->same)
        flush();
      else
        add(piece);
      i = piece.original.last;
      j = piece.suspect.last;
    }
    add_gap({i, left_.back() + 1}, {j, right_.back() + 1});
    flush();
    return std::move(changes_);
  }

 private:
  static void append(std::vector<std::uint32_t>& tokens, Range range) {
    for (std::uint32_t i = range.first; i < range.last; ++i) tokens.push_back(i);
  }

  std::vector<const Bundle*> in_order() const {
    std::vector<const Bundle*> chain;
    for (const Bundle& bundle : bundles_)
      if (bundle.in_order) chain.push_back(&bundle);
    return chain;
  }

  // "preventing" is answered by "to prevent": the "to" belongs to the verb.
  void take_infinitive(Piece& piece, std::uint32_t i, std::uint32_t j) const {
    const bool left = piece.original.first > i && a_.term(piece.original.first - 1).form == u"to";
    const bool right = piece.suspect.first > j && b_.term(piece.suspect.first - 1).form == u"to";
    if (left && !right) --piece.original.first;
    if (right && !left) --piece.suspect.first;
  }

  // A bundle that stands elsewhere is no gap; if it changed too, it is an edit of its own.
  void set_aside(const Bundle& bundle) {
    for (std::uint32_t i = bundle.original.first; i < bundle.original.last; ++i) away_a_[i - base_a_] = true;
    for (std::uint32_t j = bundle.suspect.first; j < bundle.suspect.last; ++j) away_b_[j - base_b_] = true;
    if (!bundle.same) emit({bundle.original, bundle.suspect, bundle.inflected, true});
  }

  // The runs of a gap that belong to the pair and do not stand elsewhere.
  static std::vector<Range> runs(Range gap, const std::vector<std::uint32_t>& tokens,
                                 const std::vector<bool>& away, std::uint32_t base) {
    std::vector<Range> found;
    for (std::uint32_t i = gap.first; i < gap.last; ++i) {
      if (away[i - base] || !std::binary_search(tokens.begin(), tokens.end(), i)) continue;
      if (!found.empty() && found.back().last == i)
        ++found.back().last;
      else
        found.push_back({i, i + 1});
    }
    return found;
  }

  void add_gap(Range a, Range b) {
    const std::vector<Range> left = runs(a, left_, away_a_, base_a_),
                             right = runs(b, right_, away_b_, base_b_);
    if (left.size() <= 1 && right.size() <= 1) {
      const Range l = left.empty() ? Range{a.first, a.first} : left.front();
      const Range r = right.empty() ? Range{b.first, b.first} : right.front();
      const bool broken = l.size() != a.size() || r.size() != b.size();
      if (broken) flush();
      split({l, r});
      if (broken) flush();
      return;
    }
    // Something moved away from the middle: the longest runs answer each other, the rest has no answer.
    flush();
    const auto longest = [](const std::vector<Range>& list) {
      return std::max_element(list.begin(), list.end(), [](Range x, Range y) { return x.size() < y.size(); });
    };
    const auto l = longest(left), r = longest(right);
    for (auto run = left.begin(); run != left.end(); ++run)
      if (run != l || right.empty()) emit({*run, {b.first, b.first}});
    for (auto run = right.begin(); run != right.end(); ++run)
      if (run != r || left.empty()) emit({{a.first, a.first}, *run});
    if (!left.empty() && !right.empty()) split({*l, *r});
    flush();
  }

  // Words that stand one against one, with none left over, are pieces of their own.
  void split(const Piece& gap) {
    const Range a = gap.original, b = gap.suspect;
    bool parallel = a.size() == b.size() && a.size() > 1;
    for (std::uint32_t k = 0; parallel && k < a.size(); ++k)
      parallel = a_.is_word(a.first + k) == b_.is_word(b.first + k) &&
                 a_.is_content(a.first + k) == b_.is_content(b.first + k);
    if (!parallel) return add(gap);
    for (std::uint32_t k = 0; k < a.size(); ++k)
      add({{a.first + k, a.first + k + 1}, {b.first + k, b.first + k + 1}});
  }

  void add(const Piece& piece) {
    if (!piece.original.empty() || !piece.suspect.empty()) pieces_.push_back(piece);
  }

  void flush() {
    for (const Piece& piece : join_pieces(a_, b_, pieces_)) emit(piece);
    pieces_.clear();
  }

  void emit(const Piece& piece) {
    const Range a = a_.trimmed(piece.original), b = b_.trimmed(piece.suspect);
    if (a.empty() && b.empty()) return;
    (reads_the_same(texts_, a, b) ? changes_.formats : changes_.edits).push_back({a, b, 0});
  }

  const LinkedTexts& texts_;
  const Side a_, b_;
  const std::vector<Bundle>& bundles_;
  std::vector<std::uint32_t> left_, right_;  // the pair's tokens
  std::uint32_t base_a_ = 0, base_b_ = 0;
  std::vector<bool> away_a_, away_b_;  // tokens whose answer stands out of order
  std::vector<Piece> pieces_;          // of the stretch being read
  Changes changes_;
};

void append(std::vector<Edit>& all, const std::vector<Edit>& found, std::uint32_t pair) {
  for (Edit edit : found) {
    edit.pair = pair;
    all.push_back(edit);
  }
}

void put_in_order(std::vector<Edit>& edits) {
  std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) {
    if (a.suspect.first != b.suspect.first) return a.suspect.first < b.suspect.first;
    return a.original.first < b.original.first;
  });
}

}  // namespace

Changes collect_changes(const LinkedTexts& texts, const Alignment& alignment, const PairBundles& bundles) {
  Changes changes;
  for (std::uint32_t p = 0; p < alignment.sentence_pairs.size(); ++p) {
    Changes found = PairEdits(texts, alignment.sentence_pairs[p], bundles[p]).collect();
    join_across(texts, bundles[p], found.edits);
    join_quantities(texts, bundles[p], found);
    append(changes.edits, found.edits, p);
    append(changes.formats, found.formats, p);
  }
  put_in_order(changes.edits);
  put_in_order(changes.formats);
  return changes;
}

}  // namespace unspin
