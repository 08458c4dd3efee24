#include "changes/edit_pieces.h"

#include <algorithm>

namespace unspin {
namespace {

class Neighbours {
 public:
  Neighbours(const Side& original, const Side& suspect) : a_(original), b_(suspect) {}

  [[nodiscard]] bool is_one_sided(const Piece& piece) const {
    return !a_.has_words(piece.original) || !b_.has_words(piece.suspect);
  }

  // What is left over stands with the word after it rather than with the one before: "hard" / "deeply grave".
  [[nodiscard]] bool belongs_to_next(const Piece& left, const Piece& right) const {
    return is_one_sided(left) && !is_function_only(left) && is_leftover(left) && stands_alone(right) &&
           !breaks(left);
  }

  [[nodiscard]] bool belong_together(const Piece& left, const Piece& right) const {
    if (breaks(left) || breaks(right)) return false;
    if (is_mismatched(left) && is_mismatched(right)) return true;
    if (is_mismatched(left) && right.inflected) return true;  // "aimed at easing" / "to ease"
    if (is_one_sided(left))
      return is_function_only(left) || right.inflected || belongs_to_next(left, right) ||
             (is_leftover(left) && swaps_prepositions(right));  // "aimed at" / "to"
    if (is_one_sided(right))
      return is_function_only(right) ||
             (is_leftover(right) && begins_with_content(right) && (stands_alone(left) || awaits_noun(left)));
    return stands_alone(left) && swaps_prepositions(right);
  }

 private:
  // One content word or phrase for another: nothing has to join it to make sense.
  bool stands_alone(const Piece& piece) const {
    return !piece.inflected && a_.has_content(piece.original) && b_.has_content(piece.suspect);
  }
  bool is_function_only(const Piece& piece) const {
    return !a_.has_content(piece.original) && !b_.has_content(piece.suspect);
  }

  // A content word against a small word is half of a pair: "having told" / "saying to".
  bool is_mismatched(const Piece& piece) const {
    return !is_one_sided(piece) && !is_word_for_word(piece) &&
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

  bool swaps_prepositions(const Piece& piece) const {
    return is_preposition(a_, piece.original) && is_preposition(b_, piece.suspect);
  }

  // A pronoun against a word that wants a noun after it: "nobody" / "several people".
  bool awaits_noun(const Piece& piece) const {
    if (piece.original.size() != 1 || piece.suspect.size() != 1) return false;
    const WordClass one = a_.term(piece.original.first).word_class,
                    other = b_.term(piece.suspect.first).word_class;
    return (one == WordClass::pronoun && other == WordClass::demonstrative) ||
           (one == WordClass::demonstrative && other == WordClass::pronoun);
  }

  // A word or two beside what changed belong to it: "director" / "senior manager".
  bool is_leftover(const Piece& piece) const {
    constexpr std::uint32_t most = 3;
    return a_.count_words(piece.original) + b_.count_words(piece.suspect) <= most;
  }

  bool begins_with_content(const Piece& piece) const {
    return piece.original.empty() ? b_.is_content(piece.suspect.first) : a_.is_content(piece.original.first);
  }

  // A comma or a full stop between two pieces keeps them apart.
  bool breaks(const Piece& piece) const {
    return !a_.has_words(piece.original) && !b_.has_words(piece.suspect);
  }

  const Side &a_, &b_;
};

}  // namespace

std::vector<Piece> join_pieces(const Side& original, const Side& suspect, const std::vector<Piece>& pieces) {
  const Neighbours neighbours(original, suspect);
  std::vector<Piece> joined;
  for (std::size_t k = 0; k < pieces.size(); ++k) {
    const Piece& piece = pieces[k];
    const bool goes_on = k + 1 < pieces.size() && neighbours.belongs_to_next(piece, pieces[k + 1]);
    if (joined.empty() || goes_on || !neighbours.belong_together(joined.back(), piece)) {
      joined.push_back(piece);
      continue;
    }
    Piece& last = joined.back();
    last.original.last = piece.original.last;
    last.suspect.last = piece.suspect.last;
    last.inflected = (last.inflected || neighbours.is_one_sided(last)) && piece.inflected;
  }
  return joined;
}

}  // namespace unspin
