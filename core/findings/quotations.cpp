#include "findings/quotations.h"

#include <algorithm>

#include "changes/sameness.h"
#include "text/marks.h"
#include "text/quotes.h"

namespace unspin {
namespace {

constexpr std::uint32_t most_elided = 60, most_glossed = 8;  // words of the original that may stand between
constexpr std::uint32_t longest_bracket = 12;                // tokens
constexpr std::size_t most_starts = 64;                      // places of the first word that are tried

class PieceReader {
 public:
  PieceReader(const Side& side, const Quote& quote) : side_(side), run_(quote.tokens) {}

  std::vector<QuotedPiece> read() {
    for (std::uint32_t i = run_.first; i < run_.last; ++i) {
      if (side_.is_word(i)) {
        piece_.tokens.push_back(i);
        continue;
      }
      const MarkKind mark = mark_at(i);
      if (mark == MarkKind::ellipsis) part(true);
      if (mark == MarkKind::opening_bracket && side_.term(i).form == u"[") i = read_bracket(i);
    }
    part(false);
    return std::move(pieces_);
  }

 private:
  [[nodiscard]] MarkKind mark_at(std::uint32_t i) const {
    return mark_kind(side_.document.slice(side_.document.tokens[i].span));
  }
  void part(bool elided) {
    if (!piece_.tokens.empty()) pieces_.push_back(std::move(piece_));
    const bool glossed = piece_.glossed && piece_.tokens.empty();
    piece_ = {};
    piece_.elided = elided;
    piece_.glossed = glossed;
  }

  // [sic], […], [the mayor], [W]e: the bracket's last token.
  std::uint32_t read_bracket(std::uint32_t open) {
    std::uint32_t close = open + 1;
    while (close < std::min(run_.last, open + longest_bracket) && side_.term(close).form != u"]") ++close;
    if (close >= run_.last || side_.term(close).form != u"]") return open;
    const bool letter = close == open + 2 && side_.document.tokens[open + 1].span.size() == 1 &&
                        close + 1 < run_.last && side_.is_word(close + 1) &&
                        side_.document.tokens[close].span.end == side_.document.tokens[close + 1].span.begin;
    if (letter) {
      // [W]e: its first letter is told by the rest.
      part(piece_.elided && piece_.tokens.empty());
      piece_.glossed = true;
      return close + 1;
    }
    const bool sic = close == open + 2 && side_.term(open + 1).form == u"sic";
    const bool dots = close == open + 2 && mark_at(open + 1) == MarkKind::ellipsis;
    if (sic) return close;
    part(dots);
    if (!dots) piece_.glossed = true;
    return close;
  }

  const Side& side_;
  Range run_;
  QuotedPiece piece_;
  std::vector<QuotedPiece> pieces_;
};

}  // namespace

std::vector<QuotedPiece> read_pieces(const Side& side, const Quote& quote) {
  return PieceReader(side, quote).read();
}

Repeats::Repeats(const Groundwork& work)
    : work_(work),
      a_(original_side(work.texts())),
      b_(suspect_side(work.texts())),
      in_quote_(quoted_tokens(a_.document)) {
  for (std::uint32_t i = 0; i < a_.document.tokens.size(); ++i) {
    if (!a_.is_word(i)) continue;
    all_.words.push_back(i);
    if (in_quote_[i]) quoted_.words.push_back(i);
  }
  index(all_);
  index(quoted_);
}

void Repeats::index(Sequence& sequence) const {
  for (std::uint32_t place = 0; place < sequence.words.size(); ++place)
    sequence.by_term.emplace_back(a_.ids[sequence.words[place]], place);
  std::sort(sequence.by_term.begin(), sequence.by_term.end());
}

bool Repeats::same(std::uint32_t original, std::uint32_t suspect) const {
  if (a_.ids[original] == b_.ids[suspect]) return true;
  return a_.is_content(original) && b_.is_content(suspect) &&
         reads_the_same(work_.texts(), {original, original + 1}, {suspect, suspect + 1});
}

bool Repeats::stands(const Sequence& sequence, std::size_t at, const QuotedPiece& piece) const {
  if (at + piece.tokens.size() > sequence.words.size()) return false;
  for (std::size_t k = 0; k < piece.tokens.size(); ++k)
    if (!same(sequence.words[at + k], piece.tokens[k])) return false;
  return true;
}

Repeats::Where Repeats::where_is(const Sequence& sequence, std::size_t begin, std::size_t end) const {
  bool quoted = false, unquoted = false;
  for (std::size_t k = begin; k < end; ++k) (in_quote_[sequence.words[k]] ? quoted : unquoted) = true;
  return quoted && unquoted ? Where::across : quoted ? Where::quoted : Where::unquoted;
}

std::optional<Repeats::Repeat> Repeats::read_on(const Sequence& sequence, std::size_t start,
                                                const std::vector<QuotedPiece>& pieces) const {
  const std::vector<std::uint32_t>& words = sequence.words;
  if (!stands(sequence, start, pieces.front())) return {};
  std::size_t end = start + pieces.front().tokens.size();
  std::uint32_t negation = 0;
  for (std::size_t p = 1; p < pieces.size(); ++p) {
    const std::size_t furthest =
        std::min(words.size(), end + (pieces[p].elided ? most_elided : most_glossed));
    std::size_t at = end;
    while (at < furthest && !stands(sequence, at, pieces[p])) ++at;
    if (at >= furthest) return {};
    for (std::size_t k = end; k < at; ++k)
      if (is_negation(a_.term(words[k]).form)) negation = words[k];
    end = at + pieces[p].tokens.size();
  }
  return Repeat{where_is(sequence, start, end), {words[start], words[end - 1] + 1}, negation};
}

Repeats::Repeat Repeats::find_in(const Sequence& sequence, const std::vector<QuotedPiece>& pieces) const {
  // The first word may be written in another way: then the second one says where to look.
  for (std::size_t first = 0; first < std::min<std::size_t>(2, pieces.front().tokens.size()); ++first) {
    const TermId term = b_.ids[pieces.front().tokens[first]];
    auto place =
        std::lower_bound(sequence.by_term.begin(), sequence.by_term.end(), std::pair{term, std::uint32_t{0}});
    for (std::size_t tried = 0;
         tried < most_starts && place != sequence.by_term.end() && place->first == term; ++tried, ++place)
      if (place->second >= first)
        if (auto repeat = read_on(sequence, place->second - first, pieces)) return *repeat;
  }
  return {};
}

Repeats::Repeat Repeats::find(const std::vector<QuotedPiece>& pieces) const {
  if (pieces.empty()) return {};
  // “We will,” she said, “sell the mill” as one quotation: what stands between is not quoted.
  if (const Repeat repeat = find_in(quoted_, pieces); repeat.where != Where::nowhere) return repeat;
  return find_in(all_, pieces);
}

}  // namespace unspin
