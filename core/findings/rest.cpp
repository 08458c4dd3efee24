#include "findings/rest.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "findings/detect.h"
#include "findings/moved_phrases.h"
#include "findings/small_words.h"

namespace unspin {
namespace {

/// One text while its changed words are handed out.
struct Open {
  Side side;
  std::vector<Fate>& fates;
  std::vector<char> told;  // one a token: it lies in a finding, or has been handed out

  [[nodiscard]] bool is_open(std::uint32_t token) const {
    return side.is_word(token) && fates[token] == Fate::open && !told[token];
  }

  void tell(Span place) {
    const auto& tokens = side.document.tokens;
    auto token = std::lower_bound(tokens.begin(), tokens.end(), place.begin,
                                  [](const Token& t, std::uint32_t at) { return t.span.end <= at; });
    for (; token != tokens.end() && token->span.begin < place.end; ++token)
      told[static_cast<std::size_t>(token - tokens.begin())] = 1;
  }

  /// The stretches of open words in the run, with the marks between them; over a sentence's end only where
  /// `whole` says that they are all of one kind.
  [[nodiscard]] std::vector<Range> stretches(Range run, bool whole = false) const {
    std::vector<Range> found;
    bool goes_on = false;
    for (std::uint32_t i = run.first; i < run.last; ++i) {
      if (!side.is_word(i)) continue;
      const bool open = is_open(i);
      if (open && goes_on &&
          (whole || side.document.tokens[i].sentence == side.document.tokens[found.back().first].sentence))
        found.back().last = i + 1;
      else if (open)
        found.push_back({i, i + 1});
      goes_on = open;
    }
    return found;
  }
};

void note(std::vector<Fate>& fates, Range run, Fate fate) {
  for (std::uint32_t i = run.first; i < run.last; ++i)
    if (fates[i] == Fate::open) fates[i] = fate;
}

// Of an edit that a finding holds in part, the parts that are left answer each other only where there is one
// on each side.
void part(const Edit& edit, Open& a, Open& b, std::vector<Edit>& rest) {
  const std::vector<Range> left = a.stretches(edit.original), right = b.stretches(edit.suspect);
  if (left.size() == 1 && right.size() == 1) {
    rest.push_back({left.front(), right.front(), edit.pair});
  } else {
    for (const Range run : left) rest.push_back({run, {edit.suspect.first, edit.suspect.first}, edit.pair});
    for (const Range run : right)
      rest.push_back({{edit.original.first, edit.original.first}, run, edit.pair});
  }
  for (const Range run : left) std::fill(a.told.begin() + run.first, a.told.begin() + run.last, 1);
  for (const Range run : right) std::fill(b.told.begin() + run.first, b.told.begin() + run.last, 1);
}

// Of a number or name that a finding holds in part, nothing is left: the finding speaks of the whole.
void tell_whole(Open& open) {
  const auto tell = [&](Range tokens) {
    const auto first = open.told.begin() + tokens.first, last = open.told.begin() + tokens.last;
    if (std::find(first, last, 1) != last) std::fill(first, last, 1);
  };
  for (const Number& number : open.side.document.numbers) tell(number.tokens);
  for (const Name& name : open.side.document.names) tell(name.tokens);
}

/// How loosely an open word hangs: inside a changed phrase, at its edge, or alone.
enum class Hold : std::uint8_t { inside, edge, alone };

/// One a token of a side, for the words of edits that have two sides.
std::vector<Hold> holds_of(const std::vector<Edit>& edits, Range Edit::*side, std::size_t tokens) {
  std::vector<Hold> holds(tokens, Hold::alone);
  for (const Edit& edit : edits) {
    if (edit.original.empty() || edit.suspect.empty()) continue;
    const Range run = edit.*side;
    std::fill(holds.begin() + run.first, holds.begin() + run.last, Hold::inside);
    if (run.size() > 1) holds[run.first] = holds[run.last - 1] = Hold::edge;
  }
  return holds;
}

// Words that stand elsewhere in the same sentences are no insertion and no deletion.
//   original  She met [with] the board on Monday.     suspect  She met the board on Monday [with].
class Wanderers {
 public:
  Wanderers(const std::vector<Edit>& edits, Open& a, Open& b)
      : a_(a),
        b_(b),
        left_(holds_of(edits, &Edit::original, a.told.size())),
        right_(holds_of(edits, &Edit::suspect, b.told.size())) {}

  void match(const SentencePair& pair, std::vector<Edit>& rest) {
    std::map<std::u16string_view, std::vector<std::uint32_t>> open;
    each(b_, right_, pair.suspect, [&](std::uint32_t j) { open[b_.side.term(j).form].push_back(j); });
    each(a_, left_, pair.original, [&](std::uint32_t i) {
      std::vector<std::uint32_t>& likes = open[a_.side.term(i).form];
      const auto like = std::find_if(likes.begin(), likes.end(), [&](std::uint32_t j) {
        return left_[i] == Hold::alone || right_[j] == Hold::alone;
      });
      if (like == likes.end()) return;
      rest.push_back({{i, i + 1}, {*like, *like + 1}, 0});
      a_.told[i] = b_.told[*like] = 1;
      likes.erase(like);
    });
  }

 private:
  template <class Use>
  static void each(const Open& text, const std::vector<Hold>& holds,
                   const std::vector<std::uint32_t>& sentences, Use use) {
    for (const std::uint32_t s : sentences) {
      const Range tokens = text.side.document.sentences[s].tokens;
      for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
        if (text.is_open(i) &&
            (text.side.is_content(i) ? holds[i] == Hold::alone
                                     : holds[i] != Hold::inside && may_wander(text.side.term(i).form)))
          use(i);
    }
  }

  Open &a_, &b_;
  std::vector<Hold> left_, right_;
};

std::vector<Edit> find_rest(const Evidence& evidence, Open& a, Open& b) {
  std::vector<Edit> rest;
  tell_whole(a);
  tell_whole(b);
  Wanderers wanderers(evidence.edits, a, b);
  for (const SentencePair& pair : evidence.alignment.sentence_pairs) wanderers.match(pair, rest);
  for (const Edit& edit : evidence.edits) part(edit, a, b, rest);
  const Range left{0, static_cast<std::uint32_t>(a.told.size())},
      right{0, static_cast<std::uint32_t>(b.told.size())};
  // Of texts that have nothing to do with each other one finding says as much as a hundred.
  const bool strangers =
      !evidence.coverage.original.has_counterparts() && !evidence.coverage.suspect.has_counterparts();
  for (const Range run : a.stretches(left, strangers)) rest.push_back({run, {0, 0}, 0});
  for (const Range run : b.stretches(right, strangers)) rest.push_back({{0, 0}, run, 0});
  match_moved(a.side, b.side, rest);
  return rest;
}

// “By Anna Berg” for “By Tom Reed”: the names are what was exchanged.
void note_bylines(const Document& a, const Document& b, Fates& fates) {
  const auto openings = [](const Document& document, const std::vector<Fate>& told) {
    std::vector<std::uint32_t> tokens;
    for (const Line& line : document.lines)
      if (line.kind == LineKind::byline && !line.tokens.empty() && told[line.tokens.first] == Fate::open)
        tokens.push_back(line.tokens.first);
    return tokens;
  };
  const auto left = openings(a, fates.original), right = openings(b, fates.suspect);
  for (std::size_t k = 0; k < std::min(left.size(), right.size()); ++k) {
    if (a.form(left[k]) != b.form(right[k])) continue;
    note(fates.original, {left[k], left[k] + 1}, Fate::same);
    note(fates.suspect, {right[k], right[k] + 1}, Fate::same);
  }
}

// What belongs to the way a list or a possessive is written: “1.” before a row, James’s for James’.
void note_style(const Side& side, std::vector<Fate>& fates) {
  const Document& document = side.document;
  for (const Sentence& sentence : document.sentences) {
    const Range tokens = sentence.tokens;
    if (tokens.size() < 2 || !side.is_word(tokens.first)) continue;
    const bool figure =
        document.tokens[tokens.first].kind == TokenKind::number && document.form(tokens.first).size() <= 2;
    const std::u16string_view mark = document.form(tokens.first + 1);
    if (figure && (mark == u"." || mark == u")")) note(fates, {tokens.first, tokens.first + 1}, Fate::format);
  }
  for (std::uint32_t i = 1; i < document.tokens.size(); ++i)
    if (document.form(i) == u"'s" && document.form(i - 1).back() == u's')
      note(fates, {i, i + 1}, Fate::format);
}

// A character of no writing beside a word: it is told as hidden, and is no word.
void note_hidden(const Document& document, std::vector<Fate>& fates) {
  for (const Hidden& hidden : document.hidden) {
    const auto token = std::lower_bound(document.tokens.begin(), document.tokens.end(), hidden.span.begin,
                                        [](const Token& t, std::uint32_t at) { return t.span.begin < at; });
    if (token == document.tokens.end() || !hidden.span.contains(token->span)) continue;
    const auto i = static_cast<std::uint32_t>(token - document.tokens.begin());
    note(fates, {i, i + 1}, Fate::format);
  }
}

}  // namespace

Fates tell_fates(const Groundwork& evidence) {
  Fates fates{std::vector<Fate>(evidence.original.tokens.size(), Fate::open),
              std::vector<Fate>(evidence.suspect.tokens.size(), Fate::open)};
  const auto keep = [&](Range original, Range suspect, Fate fate) {
    note(fates.original, original, fate);
    note(fates.suspect, suspect, fate);
  };
  for (const WordLink& link : evidence.alignment.links) {
    if (link.kind == LinkKind::same) keep(link.original, link.suspect, Fate::same);
    if (link.kind == LinkKind::format) keep(link.original, link.suspect, Fate::format);
  }
  for (const std::vector<Bundle>& bundles : evidence.bundles)
    for (const Bundle& bundle : bundles)
      if (bundle.same) keep(bundle.original, bundle.suspect, Fate::format);
  note_style(original_side(evidence.texts()), fates.original);
  note_style(suspect_side(evidence.texts()), fates.suspect);
  note_hidden(evidence.original, fates.original);
  note_hidden(evidence.suspect, fates.suspect);
  for (const Edit& format : evidence.formats) keep(format.original, format.suspect, Fate::format);
  note_bylines(evidence.original, evidence.suspect, fates);
  return fates;
}

std::vector<Finding> claim_rest(const std::vector<Kind>& kinds, const Evidence& evidence,
                                std::vector<Finding> findings) {
  Fates fates = tell_fates(evidence);
  Open a{original_side(evidence.texts()), fates.original, std::vector<char>(fates.original.size(), 0)};
  Open b{suspect_side(evidence.texts()), fates.suspect, std::vector<char>(fates.suspect.size(), 0)};
  const auto tell = [&](const std::optional<Span>& original, const std::optional<Span>& suspect) {
    if (original) a.tell(*original);
    if (suspect) b.tell(*suspect);
  };
  for (const Finding& finding : findings) {
    const Kind& kind = kind_of(kinds, finding.kind);
    // A frame tells nothing of the words in it, but for those that an altered quotation lists as its places.
    if (kind.layer != Layer::words && kind.tone != Tone::meaning) continue;
    if (kind.layer == Layer::words) tell(finding.original, finding.suspect);
    for (const Place& place : finding.places) tell(place.original, place.suspect);
  }
  std::vector<const Kind*> takers;
  for (const Kind& kind : kinds)
    if (kind.take) takers.push_back(&kind);
  std::stable_sort(takers.begin(), takers.end(),
                   [](const Kind* x, const Kind* y) { return x->weight < y->weight; });
  for (const Edit& edit : find_rest(evidence, a, b))
    for (const Kind* kind : takers)
      if (std::optional<Finding> finding = kind->take(evidence, edit)) {
        finding->kind = kind->id;
        if (finding->confidence >= evidence.options.least_confidence) findings.push_back(std::move(*finding));
        break;
      }
  put_in_order(findings);
  return findings;
}

}  // namespace unspin
