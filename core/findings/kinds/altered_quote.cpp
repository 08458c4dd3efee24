// Altered quotation: words between quotation marks are not the words that the original says.
//   original  “The harvest was the worst in a decade,” she said.
//   suspect   “The crop was the worst in ten years,” she said.
#include <algorithm>

#include "findings/evidence.h"
#include "findings/kind.h"
#include "findings/quotations.h"

namespace unspin {
namespace {

constexpr std::uint32_t fewest_words = 3;  // below, marks may be there for emphasis
constexpr std::uint32_t nothing = ~std::uint32_t{0};

class QuoteComparer {
 public:
  explicit QuoteComparer(const Evidence& evidence)
      : evidence_(evidence),
        a_(original_side(evidence.texts())),
        b_(suspect_side(evidence.texts())),
        repeats_(evidence),
        answer_(b_.document.tokens.size(), nothing),
        quote_at_(a_.document.tokens.size(), nullptr) {
    for (const WordLink& link : evidence.alignment.links)
      for (std::uint32_t j = link.suspect.first; j < link.suspect.last; ++j)
        answer_[j] = std::min(answer_[j], link.original.first);
    for (const Quote& quote : a_.document.quotes)
      for (std::uint32_t i = quote.tokens.first; i < quote.tokens.last; ++i) quote_at_[i] = &quote;
  }

  [[nodiscard]] std::optional<Finding> compare(const Quote& quote) const {
    if (!quote.closed || b_.count_words(quote.tokens) < fewest_words) return {};
    const Repeats::Repeat repeat = repeats_.find(read_pieces(b_, quote));
    if (repeat.where == Repeats::Where::across && repeat.negation == 0)
      return drawn_in(quote, repeat.original);
    if (repeat.where != Repeats::Where::nowhere) {
      if (repeat.negation == 0) return {};
      return make(quote, repeat.original, 0.9,
                  say({u"What is left out of the quotation is “",
                       shown(a_, {repeat.negation, repeat.negation + 1}), u"”, and turns it round."}));
    }
    return changed(quote);
  }

 private:
  // How the words of a quotation are answered.
  struct Answers {
    std::uint32_t linked = 0;  // words with an answer
    std::uint32_t quoted = 0;  // … between quotation marks
    Range original{nothing, 0};
  };

  [[nodiscard]] Answers answers(const Quote& quote) const {
    Answers found;
    for (const std::uint32_t j : b_.words(quote.tokens)) {
      if (answer_[j] == nothing) continue;
      ++found.linked;
      found.quoted += quote_at_[answer_[j]] != nullptr;
      found.original = {std::min(found.original.first, answer_[j]),
                        std::max(found.original.last, answer_[j] + 1)};
    }
    return found;
  }

  [[nodiscard]] std::u16string_view shown(const Side& side, Range run) const {
    const Span span = side.document.cover(side.trimmed(run));
    return side.document.slice(span);
  }

  [[nodiscard]] Finding make(const Quote& quote, Range original, double confidence,
                             std::u16string why) const {
    Finding finding;
    finding.suspect = quote.inside;
    if (!original.empty() && original.first != nothing) finding.original = a_.document.cover(original);
    finding.confidence = confidence;
    finding.why = std::move(why);
    for (const Edit& edit : changes_of(quote))  // said here, and not once more as omitted or added
      if (edit.suspect.empty())
        finding.places.push_back({a_.document.cover(edit.original), std::nullopt});
      else if (edit.original.empty())
        finding.places.push_back({std::nullopt, b_.document.cover(edit.suspect)});
    return finding;
  }

  // “We will sell, the grower said in May”: what the original tells was drawn inside the marks.
  [[nodiscard]] std::optional<Finding> drawn_in(const Quote& quote, Range original) const {
    Range told{nothing, 0};
    for (std::uint32_t i = original.first; i < original.last; ++i)
      if (a_.is_word(i) && !quote_at_[i]) told = {std::min(told.first, i), i + 1};
    if (a_.count_words(told) < 2 || !a_.has_content(told)) return {};
    return make(quote, original, 0.7,
                say({u"The quotation holds words that the original tells outside its marks: “",
                     shown(a_, told), u"”."}));
  }

  // A quotation that nothing repeats: its words were changed, or there was none.
  [[nodiscard]] std::optional<Finding> changed(const Quote& quote) const {
    const Answers found = answers(quote);
    const std::uint32_t size = b_.count_words(quote.tokens);
    const bool story = b_.document.lines[line_of(quote)].kind == LineKind::prose;
    if (found.quoted * 3 >= found.linked && found.quoted > 0) {
      const Quote& source = *source_of(quote);
      const std::u16string changes = list_changes(quote);
      if (changes.empty()) return {};
      return make(quote, source.tokens, 0.9, changes);
    }
    if (size == fewest_words || !story) return {};
    if (found.linked * 2 >= size) {
      const std::u16string changes = list_changes(quote);
      if (changes.empty()) return {};
      return make(quote, found.original, 0.7,
                  say({u"The original says this in its own words, not as a quotation. ", changes}));
    }
    if (found.linked * 4 < size &&
        evidence_.coverage.suspect.of(
            b_.document.sentences[b_.document.tokens[quote.tokens.first].sentence].tokens) > 0.4)
      return make(quote, {}, 0.5, u"The original has no such quotation.");
    return {};
  }

  [[nodiscard]] std::uint32_t line_of(const Quote& quote) const {
    return b_.document.sentences[b_.document.tokens[quote.tokens.first].sentence].line;
  }

  // The original's quotation that answers most words.
  [[nodiscard]] const Quote* source_of(const Quote& quote) const {
    std::vector<std::pair<const Quote*, std::uint32_t>> votes;
    for (const std::uint32_t j : b_.words(quote.tokens)) {
      if (answer_[j] == nothing || !quote_at_[answer_[j]]) continue;
      const Quote* source = quote_at_[answer_[j]];
      const auto vote =
          std::find_if(votes.begin(), votes.end(), [&](const auto& v) { return v.first == source; });
      if (vote == votes.end())
        votes.push_back({source, 1});
      else
        ++vote->second;
    }
    return std::max_element(votes.begin(), votes.end(),
                            [](const auto& x, const auto& y) { return x.second < y.second; })
        ->first;
  }

  // The changes between the quotation's marks.
  [[nodiscard]] std::vector<Edit> changes_of(const Quote& quote) const {
    std::vector<Edit> changes;
    const std::vector<Edit>& edits = evidence_.edits;
    auto first = std::lower_bound(edits.begin(), edits.end(), quote.tokens.first,
                                  [](const Edit& e, std::uint32_t token) { return e.suspect.first < token; });
    while (first != edits.begin() && std::prev(first)->suspect.last > quote.tokens.first) --first;
    for (; first != edits.end() && first->suspect.first < quote.tokens.last; ++first) {
      const bool begins_inside = first->suspect.first > quote.tokens.first;
      const bool reaches_in = quote.tokens.first < first->suspect.last;
      if (first->suspect.empty() ? begins_inside && !is_gloss(first->original) : reaches_in)
        changes.push_back(*first);
    }
    return changes;
  }

  // “We [the bakers] will …”: the original's own editors put it in.
  [[nodiscard]] bool is_gloss(Range run) const {
    return run.first > 0 && run.last < a_.ids.size() && a_.term(run.first - 1).form == u"[" &&
           a_.term(run.last).form == u"]";
  }

  // “hard” became “tough”; “not” is left out.
  [[nodiscard]] std::u16string say_change(const Edit& edit) const {
    if (edit.suspect.empty()) return say({u"“", shown(a_, edit.original), u"” is left out"});
    if (edit.original.empty()) return say({u"“", shown(b_, edit.suspect), u"” is put in"});
    return say({u"“", shown(a_, edit.original), u"” became “", shown(b_, edit.suspect), u"”"});
  }

  [[nodiscard]] std::u16string list_changes(const Quote& quote) const {
    constexpr std::size_t most = 4;
    const std::vector<Edit> changes = changes_of(quote);
    if (changes.empty()) return {};
    std::u16string all = u"Its words were changed: ";
    for (std::size_t i = 0; i < std::min(most, changes.size()); ++i) {
      if (i > 0) all += u"; ";
      all += say_change(changes[i]);
    }
    return all + (changes.size() > most ? u"; and more." : u".");
  }

  const Evidence& evidence_;
  const Side a_, b_;
  Repeats repeats_;
  std::vector<std::uint32_t> answer_;   // by token of the suspect: the first token that answers it
  std::vector<const Quote*> quote_at_;  // by token of the original
};

std::vector<Finding> find(const Evidence& evidence) {
  std::vector<Finding> findings;
  if (evidence.suspect.quotes.empty()) return findings;
  const QuoteComparer comparer(evidence);
  for (const Quote& quote : evidence.suspect.quotes)
    if (auto finding = comparer.compare(quote)) findings.push_back(std::move(*finding));
  return findings;
}

}  // namespace

Kind altered_quote() {
  return {.id = "altered_quote",
          .title = "Altered quotation",
          .meaning = "Words between quotation marks are not the words that the original quotes.",
          .tone = Tone::meaning,
          .weight = 2.0,
          .layer = Layer::frame,
          .find = find,
          .own = {0.25, 0.6, u" quotation is broken", u" quotations are broken"},
          .speaks_for_words = true};
}

}  // namespace unspin
