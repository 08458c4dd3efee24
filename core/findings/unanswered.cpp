#include "findings/unanswered.h"

#include <algorithm>

#include "changes/sameness.h"
#include "changes/side.h"
#include "findings/hedges.h"

namespace unspin {
namespace {

struct Unanswered {
  Range tokens;             // in the text that has it
  std::string_view detail;  // sentence clause attribution hedge
  double confidence = 0;
  bool doubtful = false;  // a sentence in its place may be it, put differently
};

constexpr double least_shared = 0.4;      // of a text's content words, before gaps in it say anything
constexpr double most_covered = 0.3;      // of a sentence's weight, by the best sentence of the other text
constexpr std::uint32_t least_words = 5;  // of a sentence or clause
constexpr std::uint32_t least_content = 4;

/// One of the two texts, as seen from the other.
struct View {
  Side own;
  Side other;
  std::vector<char> linked;                         // one a token of the own text
  std::vector<char> other_linked;                   // one a token of the other
  std::vector<std::vector<std::uint32_t>> answers;  // one a sentence of the own text: its pair's sentences
};

View look_from(const Evidence& evidence, Direction direction) {
  const LinkedTexts texts = evidence.texts();
  const bool added = direction == Direction::added;
  View view{added ? suspect_side(texts) : original_side(texts),
            added ? original_side(texts) : suspect_side(texts),
            {},
            {},
            {}};
  view.linked.resize(view.own.document.tokens.size());
  view.other_linked.resize(view.other.document.tokens.size());
  view.answers.resize(view.own.document.sentences.size());
  for (const WordLink& link : evidence.alignment.links) {
    const Range own = added ? link.suspect : link.original, other = added ? link.original : link.suspect;
    std::fill(view.linked.begin() + own.first, view.linked.begin() + own.last, 1);
    std::fill(view.other_linked.begin() + other.first, view.other_linked.begin() + other.last, 1);
  }
  for (const SentencePair& pair : evidence.alignment.sentence_pairs) {
    const std::vector<std::uint32_t>& own = added ? pair.suspect : pair.original;
    const std::vector<std::uint32_t>& other = added ? pair.original : pair.suspect;
    for (const std::uint32_t s : own)
      view.answers[s].insert(view.answers[s].end(), other.begin(), other.end());
  }
  return view;
}

double share_linked(const View& view, Range tokens) {
  double linked = 0, content = 0;
  for (const std::uint32_t i : view.own.content(tokens)) {
    content += 1;
    linked += view.linked[i] != 0;
  }
  return content > 0 ? linked / content : 1;
}

bool is_prose(const Document& document, const Sentence& sentence) {
  const LineKind kind = document.lines[sentence.line].kind;
  const std::u16string_view last = document.form(sentence.tokens.last - 1);
  const bool ends =
      last == u"." || last == u"!" || last == u"?" || last == u"\"" || last == u"'" || last == u")";
  return kind == LineKind::prose && ends;
}

/// For each sentence, how little the other text answers of it: 1 for nothing; 0 for one that is answered, or
/// is no whole sentence of the story.
std::vector<double> find_lonely(const View& view, const Coverage& coverage) {
  std::vector<double> lonely;
  for (const Sentence& sentence : view.own.document.sentences) {
    const bool whole = is_prose(view.own.document, sentence) &&
                       view.own.count_words(sentence.tokens) > least_words &&
                       view.own.content(sentence.tokens).size() >= least_content;
    const double covered = whole ? coverage.of(sentence.tokens) : 1;
    const bool alone = covered <= most_covered && share_linked(view, sentence.tokens) <= most_covered;
    lonely.push_back(alone ? 1 - covered : 0);
  }
  return lonely;
}

/// True if the other text has a lonely sentence in the same gap: then each may be the other, put differently.
///   own    [pair 1] [s]  [pair 2]        other  [pair 1] [lonely] [pair 2]
bool has_rival(const View& view, const std::vector<double>& other_lonely, std::uint32_t s) {
  std::uint32_t from = 0, to = static_cast<std::uint32_t>(other_lonely.size());
  for (std::uint32_t before = s; before-- > 0;)
    if (!view.answers[before].empty()) {
      from = *std::max_element(view.answers[before].begin(), view.answers[before].end()) + 1;
      break;
    }
  for (std::uint32_t after = s + 1; after < view.answers.size(); ++after)
    if (!view.answers[after].empty()) {
      to = *std::min_element(view.answers[after].begin(), view.answers[after].end());
      break;
    }
  for (std::uint32_t k = from; k < to; ++k)
    if (other_lonely[k] > 0) return true;
  return false;
}

/// Content words of the sentences that answer, without a link of their own.
std::size_t open_words(const View& view, std::uint32_t s) {
  std::size_t open = 0;
  for (const std::uint32_t answer : view.answers[s])
    for (const std::uint32_t i : view.other.content(view.other.document.sentences[answer].tokens))
      open += !view.other_linked[i];
  return open;
}

/// The clause around a token: up to the next punctuation on both sides; from “according” on.
Range clause_around(const View& view, std::uint32_t token, Range sentence) {
  Range clause{token, token + 1};
  if (view.own.term(token).form != u"according")
    while (clause.first > sentence.first && view.own.is_word(clause.first - 1)) --clause.first;
  while (clause.last < sentence.last && view.own.is_word(clause.last)) ++clause.last;
  return clause;
}

/// True if the token stands in an edit that has nothing on the other side: it was not replaced.
bool fell_away(const View& view, const std::vector<Edit>& edits, Direction direction, std::uint32_t token) {
  return std::any_of(edits.begin(), edits.end(), [&](const Edit& edit) {
    const bool added = direction == Direction::added;
    return (added ? edit.suspect : edit.original).has(token) &&
           view.other.count_words(added ? edit.original : edit.suspect) == 0;
  });
}

/// True if the sentences that answer hold a word of the sort, or their neighbours one that nothing answers.
template <class Test>
bool answered_by(const View& view, std::uint32_t s, Test test) {
  const Document& other = view.other.document;
  for (const std::uint32_t answer : view.answers[s])
    for (std::uint32_t near = answer > 0 ? answer - 1 : 0;
         near < std::min<std::size_t>(answer + 2, other.sentences.size()); ++near)
      for (std::uint32_t i = other.sentences[near].tokens.first; i < other.sentences[near].tokens.last; ++i) {
        if (near != answer && view.other_linked[i]) continue;
        if (test(view.other.term(i).form)) return true;
      }
  return false;
}

/// True if the words stand side by side in the other text, and nothing there answers them: they moved. A verb
/// of saying may have an answer: one “said” answers any other.
bool stands_elsewhere(const View& view, Range run) {
  const std::vector<std::uint32_t> own = view.own.words(run);
  const auto size = static_cast<std::uint32_t>(view.other.document.tokens.size());
  for (std::uint32_t at = 0; at + own.size() <= size; ++at) {
    std::uint32_t k = 0;
    while (k < own.size() && view.other.term(at + k).form == view.own.term(own[k]).form &&
           (!view.other_linked[at + k] || is_attribution(view.own.term(own[k]).form)))
      ++k;
    if (k == own.size()) return true;
  }
  return false;
}

/// “…, he said” and “according to the ministry” that fell away, and single hedges.
void find_small(const View& view, const Evidence& evidence, Direction direction, std::uint32_t s,
                std::vector<Unanswered>& found) {
  const Range sentence = view.own.document.sentences[s].tokens;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    if (view.linked[i]) continue;
    const std::u16string_view form = view.own.term(i).form;
    const bool passive = i > sentence.first && is_passive_mark(view.own.term(i - 1).form);  // “was announced”
    if (names_source(form) && !passive && !answered_by(view, s, is_attribution)) {
      const Range clause = clause_around(view, i, sentence);
      const std::uint32_t words = view.own.count_words(clause);
      if (words >= 2 && words <= 8 && share_linked(view, clause) < 0.5 && !stands_elsewhere(view, clause))
        found.push_back({clause, "attribution", 0.8});
      i = clause.last - 1;
    } else if (is_hedge(form) && !answered_by(view, s, is_any_hedge) &&
               fell_away(view, evidence.edits, direction, i)) {
      found.push_back({{i, i + 1}, "hedge", 0.7});
    }
  }
}

/// A stretch inside a sentence pair for which the other side has nothing.
void find_clauses(const View& view, const Coverage& coverage, const Evidence& evidence, Direction direction,
                  std::vector<Unanswered>& found) {
  for (const Edit& edit : evidence.edits) {
    const bool added = direction == Direction::added;
    const Range own = view.own.trimmed(added ? edit.suspect : edit.original);
    const Range other = added ? edit.original : edit.suspect;
    if (own.empty() || view.own.count_words(own) < least_words) continue;
    const std::size_t content = view.own.content(own).size();
    if (content < least_content || view.other.content(other).size() * 5 > content) continue;
    if (share_linked(view, own) > 0.2 || coverage.of(own) > 0.4) continue;
    // The pair is put differently as a whole: what looks new may answer what looks lost.
    if (open_words(view, view.own.document.tokens[own.first].sentence) * 2 > content) continue;
    found.push_back({own, "clause", 0.75});
  }
}

/// By place. Nothing where the texts have too little in common for a missing sentence to say anything.
std::vector<Unanswered> find_unanswered(const Evidence& evidence, Direction direction) {
  std::vector<Unanswered> found;
  const View view = look_from(evidence, direction);
  const Document& own = view.own.document;
  if (share_linked(view, {0, static_cast<std::uint32_t>(own.tokens.size())}) < least_shared) return found;
  const bool added = direction == Direction::added;
  const View back = look_from(evidence, added ? Direction::omitted : Direction::added);
  const MutualCoverage& both = evidence.coverage;
  const Coverage& coverage = added ? both.suspect : both.original;
  const Coverage& back_coverage = added ? both.original : both.suspect;
  const std::vector<double> lonely = find_lonely(view, coverage),
                            other_lonely = find_lonely(back, back_coverage);
  std::vector<Unanswered> clauses;
  find_clauses(view, coverage, evidence, direction, clauses);
  for (std::uint32_t s = 0; s < own.sentences.size(); ++s) {
    if (lonely[s] > 0) {
      const bool rival = has_rival(view, other_lonely, s);
      found.push_back({own.sentences[s].tokens, "sentence",
                       rival              ? 0.5
                       : lonely[s] > 0.85 ? 0.85
                                          : 0.65,
                       rival});
    } else if (!view.answers[s].empty())
      find_small(view, evidence, direction, s, found);
  }
  for (const Unanswered& clause : clauses) {
    const bool taken = std::any_of(found.begin(), found.end(), [&](const Unanswered& other) {
      return clause.tokens.overlaps(other.tokens);
    });
    if (!taken) found.push_back(clause);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Unanswered& a, const Unanswered& b) { return a.tokens.first < b.tokens.first; });
  return found;
}

}  // namespace

std::vector<Finding> report_unanswered(const Evidence& evidence, Direction direction,
                                       std::u16string (*because)(std::string_view, std::u16string_view)) {
  std::vector<Finding> findings;
  for (const Unanswered& piece : find_unanswered(evidence, direction)) {
    const bool added = direction == Direction::added;
    const Document& text = added ? evidence.suspect : evidence.original;
    const Span place = text.cover(piece.tokens);
    Finding finding;
    finding.detail = piece.detail;
    (added ? finding.suspect : finding.original) = place;
    finding.confidence = piece.confidence;
    finding.why = because(piece.detail, text.slice(place));
    if (piece.doubtful)
      finding.why += added ? u" A sentence of the original that stands there may be it, put differently."
                           : u" A sentence of the suspect that stands there may be it, put differently.";
    findings.push_back(std::move(finding));
  }
  return findings;
}

namespace {

struct Sign {
  std::u16string_view what;  // “a number”; empty where there is none
  double confidence = 0;
};

// What makes words that came in or fell away weigh more than their number.
Sign sign_of(const Side& side, Range run) {
  const auto reaches = [&](const auto& table) {
    return std::any_of(table.begin(), table.end(), [&](const auto& one) { return one.tokens.overlaps(run); });
  };
  for (std::uint32_t i = run.first; i < run.last; ++i) {
    if (is_negation(side.term(i).form)) return {u"a negation", 0.9};
    if (is_hedge(side.term(i).form)) return {u"a word that says how sure it is", 0.85};
    if (names_source(side.term(i).form)) return {u"a source", 0.85};
  }
  if (reaches(side.document.numbers)) return {u"a number or date", 0.9};
  if (reaches(side.document.names)) return {u"a name", 0.9};
  return {u"", side.has_content(run) ? 0.7 : 0.5};
}

}  // namespace

std::optional<Finding> take_unanswered(const Evidence& evidence, const Edit& edit, Direction direction,
                                       std::u16string (*because)(std::string_view, std::u16string_view)) {
  const bool added = direction == Direction::added;
  if (!(added ? edit.original : edit.suspect).empty()) return std::nullopt;
  const Side side = added ? suspect_side(evidence.texts()) : original_side(evidence.texts());
  const Range run = added ? edit.suspect : edit.original;
  const Range sentence = side.document.sentences[side.document.tokens[run.first].sentence].tokens;
  const std::uint32_t words = side.count_words(run);
  const Span place = side.document.cover(run);
  Finding finding;
  if (words > 1 && run.joined(side.trimmed(sentence)) == run)
    finding.detail = "sentence";
  else if (words >= least_words)
    finding.detail = "clause";
  (added ? finding.suspect : finding.original) = place;
  const Sign sign = sign_of(side, run);
  finding.confidence = sign.confidence;
  finding.why = because(finding.detail, side.document.slice(place));
  if (!sign.what.empty())
    finding.why += say({u" With it ", sign.what, added ? u" came in." : u" fell away."});
  return finding;
}

}  // namespace unspin
