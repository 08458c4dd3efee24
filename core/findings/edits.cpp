// Edits: what changed inside a sentence pair, in units that a person would mark.
//
//   original  | a new law in Lombek | meant at easing | the
//   suspect   | a new law in Lombek | to ease         | the
//
// Between two bundles that read the same lies a stretch. It falls into pieces: a changed bundle is a piece,
// and so is what is unlinked between two bundles. Pieces that can stand alone (one content word for another)
// are edits; what cannot (an inserted "the", a verb form) joins its neighbour.
#include <algorithm>

#include "findings/bundles.h"
#include "findings/detect.h"
#include "findings/joins.h"
#include "findings/number_edits.h"

namespace unspin {
namespace {

struct Piece {
  Range original;
  Range suspect;
  bool inflected = false;  // another form of the same word
  bool linked = false;
};

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

  std::vector<Edit> collect() {
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
    return std::move(edits_);
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

  // One content word or phrase for another: nothing has to join it to make sense.
  bool stands_alone(const Piece& piece) const {
    return !piece.inflected && a_.has_content(piece.original) && b_.has_content(piece.suspect);
  }
  bool one_sided(const Piece& piece) const {
    return !a_.has_words(piece.original) || !b_.has_words(piece.suspect);
  }
  bool function_only(const Piece& piece) const {
    return !a_.has_content(piece.original) && !b_.has_content(piece.suspect);
  }

  // A content word against a small word is half of a pair: "having told" / "saying to".
  bool mismatched(const Piece& piece) const {
    return !one_sided(piece) && !is_word_for_word(piece) &&
           a_.has_content(piece.original) != b_.has_content(piece.suspect);
  }

  // One word that a link pairs with one: "now" / "nowadays" needs no neighbour.
  static bool is_word_for_word(const Piece& piece) {
    return piece.linked && piece.original.size() == 1 && piece.suspect.size() == 1;
  }

  // "trips by" / "tours of": the preposition goes with the noun.
  static bool is_preposition(const Side& side, Range run) {
    static constexpr std::u16string_view words[] = {u"of",    u"by",   u"in",   u"on",   u"at",
                                                    u"for",   u"to",   u"from", u"with", u"over",
                                                    u"about", u"into", u"onto", u"upon"};
    return run.size() == 1 &&
           std::find(std::begin(words), std::end(words), side.term(run.first).form) != std::end(words);
  }

  bool belong_together(const Piece& left, const Piece& right) const {
    if (breaks(left) || breaks(right)) return false;
    if (mismatched(left) && mismatched(right)) return true;
    if (mismatched(left) && right.inflected) return true;  // "aimed at easing" / "to ease"
    if (one_sided(left)) return function_only(left) || right.inflected || precedes(left, right);
    if (one_sided(right))
      return function_only(right) || (is_leftover(right) && begins_with_content(right) && stands_alone(left));
    return stands_alone(left) && is_preposition(a_, right.original) && is_preposition(b_, right.suspect);
  }

  // A word or two beside what changed belong to it: "director" / "senior manager".
  bool is_leftover(const Piece& piece) const {
    constexpr std::uint32_t most = 3;
    return a_.count_words(piece.original) + b_.count_words(piece.suspect) <= most;
  }

  bool begins_with_content(const Piece& piece) const {
    return piece.original.empty() ? b_.is_content(piece.suspect.first) : a_.is_content(piece.original.first);
  }

  // What is left over stands with the word after it rather than with the one before: "hard" / "deeply grave".
  bool precedes(const Piece& left, const Piece& right) const {
    return one_sided(left) && !function_only(left) && is_leftover(left) && stands_alone(right) &&
           !breaks(left);
  }

  // A comma or a full stop between two pieces keeps them apart.
  bool breaks(const Piece& piece) const {
    return !a_.has_words(piece.original) && !b_.has_words(piece.suspect);
  }

  void flush() {
    std::vector<Piece> joined;
    for (std::size_t k = 0; k < pieces_.size(); ++k) {
      const Piece& piece = pieces_[k];
      const bool goes_on = k + 1 < pieces_.size() && precedes(piece, pieces_[k + 1]);
      if (!joined.empty() && !goes_on && belong_together(joined.back(), piece)) {
        Piece& last = joined.back();
        last.original.last = piece.original.last;
        last.suspect.last = piece.suspect.last;
        last.inflected = (last.inflected || one_sided(last)) && piece.inflected;
      } else {
        joined.push_back(piece);
      }
    }
    for (const Piece& piece : joined) emit(piece);
    pieces_.clear();
  }

  void emit(const Piece& piece) {
    const Range a = a_.trimmed(piece.original), b = b_.trimmed(piece.suspect);
    if (a.empty() && b.empty()) return;
    if (!reads_the_same(texts_, a, b)) edits_.push_back({a, b, 0});
  }

  const LinkedTexts& texts_;
  const Side a_, b_;
  const std::vector<Bundle>& bundles_;
  std::vector<std::uint32_t> left_, right_;  // the pair's tokens
  std::uint32_t base_a_ = 0, base_b_ = 0;
  std::vector<bool> away_a_, away_b_;  // tokens whose answer stands out of order
  std::vector<Piece> pieces_;          // of the stretch being read
  std::vector<Edit> edits_;
};

}  // namespace

std::vector<Edit> collect_edits(const LinkedTexts& texts, const Alignment& alignment) {
  const std::vector<std::vector<WordLink>> links = links_by_pair(texts, alignment);
  std::vector<Edit> edits;
  for (std::uint32_t p = 0; p < alignment.sentence_pairs.size(); ++p) {
    const std::vector<Bundle> bundles = bundle_links(texts, links[p]);
    std::vector<Edit> found = PairEdits(texts, alignment.sentence_pairs[p], bundles).collect();
    join_across(texts, bundles, found);
    join_quantities(texts, found);
    for (Edit& edit : found) {
      edit.pair = p;
      edits.push_back(edit);
    }
  }
  std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) {
    if (a.suspect.first != b.suspect.first) return a.suspect.first < b.suspect.first;
    return a.original.first < b.original.first;
  });
  return edits;
}

}  // namespace unspin
