#include "verdict/alone/figures.h"

#include <algorithm>

#include "exact_math.h"
#include "findings/page/furniture.h"
#include "lexicon/sense_words.h"
#include "verdict/alone/agreement.h"

namespace unspin {
namespace {

// A pair is strange that chance alone would make two or four doublings commoner than it is.
constexpr double strange = -2, very_strange = -4;
constexpr double most_lift = 8;

bool is_small_letters(std::u16string_view word) {
  return std::all_of(word.begin(), word.end(), [](char16_t c) { return c >= u'a' && c <= u'z'; });
}

bool is_vowel(char16_t c) { return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u'; }

/// “a apple”, “an bridge”. Words whose first letter does not tell (hour, one, use) are let be.
bool is_wrong_article(std::u16string_view article, std::u16string_view word) {
  if (word.size() < 3 || word.starts_with(u"u") || word.starts_with(u"eu") || word.starts_with(u"one") ||
      word.starts_with(u"h") || word.starts_with(u"once") || word.starts_with(u"ew"))
    return false;
  return (article == u"a") == is_vowel(word[0]);
}

struct Sums {
  double pairs = 0, usual = 0, lift = 0, strange = 0, very_strange = 0;
  double content_pairs = 0, usual_content = 0, content_lift = 0;
  double small_pairs = 0, usual_small = 0;
  double meanings = 0, rarer = 0, rare = 0, very_rare = 0;  // content words; how much commoner synonyms are
  double gain = 0, better = 0, far_better = 0;              // … in their dictionary form
  double placed = 0, misplaced = 0, misplaced_rare = 0;     // content words between two known ones
  double words = 0, lower = 0, unknown = 0, rank = 0, small = 0, letters = 0, contractions = 0;
};

/// The dictionary forms of its content words, each once.
std::vector<WordId> content_lemmas(const OneText& text) {
  std::vector<WordId> lemmas;
  for (std::uint32_t i = 0; i < text.document().tokens.size(); ++i) {
    const Term& term = text.side.term(i);
    if (term.word != no_word && !term.function_word)
      lemmas.push_back(text.knowledge.lexicon.lemma(term.word));
  }
  std::sort(lemmas.begin(), lemmas.end());
  lemmas.erase(std::unique(lemmas.begin(), lemmas.end()), lemmas.end());
  return lemmas;
}

class Meter {
 public:
  explicit Meter(const OneText& text)
      : text_(text),
        quoted_(text.document().tokens.size()),
        synonyms_(text.knowledge.lexicon, content_lemmas(text)) {
    for (const Quote& quote : text.document().quotes)
      std::fill(quoted_.begin() + quote.tokens.first, quoted_.begin() + quote.tokens.last, 1);
  }

  void read_line(Range tokens) {
    for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
      if (quoted_[i]) continue;
      read_word(i);
      read_choice(i, tokens);
      read_place(i, tokens);
      if (i + 1 < tokens.last && !quoted_[i + 1]) read_pair(i);
    }
  }

  AloneFigures figures;
  Sums sums;

 private:
  [[nodiscard]] bool is_lower(std::uint32_t i) const {
    const Token& token = text_.document().tokens[i];
    return token.kind == TokenKind::word && is_small_letters(text_.document().slice(token.span));
  }

  void read_word(std::uint32_t i) {
    const Document& document = text_.document();
    const Term& term = text_.side.term(i);
    if (document.tokens[i].kind != TokenKind::word) return;
    ++sums.words;
    sums.contractions += term.form.find(u'\'') != std::u16string_view::npos && term.form != u"'s";
    if (!is_lower(i)) return;
    const Lexicon& lexicon = text_.knowledge.lexicon;
    ++sums.lower;
    sums.unknown += term.word == no_word;
    sums.small += term.function_word;
    sums.letters += static_cast<double>(term.form.size());
    sums.rank += exact_log(1.0 + (term.word == no_word ? lexicon.size() : lexicon.rank(term.word)));
    if ((term.form == u"a" || term.form == u"an") && i + 1 < document.tokens.size() && is_lower(i + 1)) {
      ++figures.articles;
      if (!is_wrong_article(term.form, document.form(i + 1))) return;
      ++figures.wrong_articles;
      figures.wrong_article_places.push_back(document.cover({i, i + 2}));
    }
  }

  void read_pair(std::uint32_t i) {
    const Document& document = text_.document();
    if (!is_lower(i) || !is_lower(i + 1) || document.tokens[i].sentence != document.tokens[i + 1].sentence)
      return;
    const Term &first = text_.side.term(i), &second = text_.side.term(i + 1);
    if (first.word == no_word || second.word == no_word) return;
    read_form(i, first, second);
    const Usage& usage = text_.knowledge.usage;
    const double lift = clamped(usage.lift(first.word, second.word));
    const bool usual = usage.common(first.word, second.word);
    ++sums.pairs;
    sums.usual += usual;
    sums.lift += lift;
    sums.strange += lift < strange;
    sums.very_strange += lift < very_strange;
    if (!first.function_word && !second.function_word) {
      ++sums.content_pairs;
      sums.usual_content += usual;
      sums.content_lift += lift;
    } else {
      ++sums.small_pairs;
      sums.usual_small += usual;
    }
    if (lift < strange) figures.strange_places.push_back(document.cover({i, i + 2}));
  }

  /// Whether it goes with neither neighbour.
  void read_place(std::uint32_t i, Range line) {
    if (!is_lower(i) || i == line.first || i + 1 >= line.last || !is_lower(i - 1) || !is_lower(i + 1)) return;
    const Term &before = text_.side.term(i - 1), &own = text_.side.term(i), &after = text_.side.term(i + 1);
    if (own.function_word || before.word == no_word || own.word == no_word || after.word == no_word) return;
    const Usage& usage = text_.knowledge.usage;
    const double better_side = std::max(usage.lift(before.word, own.word), usage.lift(own.word, after.word));
    ++sums.placed;
    sums.misplaced += better_side < no_lift;
    sums.misplaced_rare +=
        better_side < little_lift && commonness(text_.knowledge.lexicon.lemma(own.word)) > rare_word;
  }

  void read_form(std::uint32_t i, const Term& small, const Term& word) {
    const Agreement agreement = agreement_of(text_.knowledge.lexicon, small, word);
    figures.forms += agreement != Agreement::open;
    if (agreement != Agreement::broken) return;
    ++figures.broken_forms;
    figures.broken_form_places.push_back(text_.document().cover({i, i + 2}));
  }

  /// Whether a writer would have chosen the word: a spinner takes any of a sense, often a rarer one.
  ///   the rapid growth → the speedy growth      "rapid" is commoner, and goes with "growth"
  void read_choice(std::uint32_t i, Range line) {
    const Term& term = text_.side.term(i);
    if (!is_lower(i) || term.function_word || term.word == no_word) return;
    const Lexicon& lexicon = text_.knowledge.lexicon;
    const WordId lemma = lexicon.lemma(term.word);
    const WordSenses senses = text_.knowledge.usage.senses(lexicon, lemma);
    if (senses.count == 0) return;
    const bool in_dictionary_form = lemma == term.word;
    const double own = commonness(lemma);
    double rarer = 0, gain = 0;
    for (const WordSense& sense : senses) {
      double commonest = own;
      for (const WordId other : synonyms_.of(sense.sense)) {
        if (other == lemma || commonness(other) >= own) continue;
        commonest = std::min(commonest, commonness(other));
        if (in_dictionary_form && sense.share >= least_share) gain = std::max(gain, gain_of(i, line, other));
      }
      rarer += sense.share * (own - commonest);
    }
    ++sums.meanings;
    sums.rarer += rarer;
    sums.rare += rarer > much_rarer;
    sums.very_rare += rarer > very_much_rarer;
    if (!in_dictionary_form) return;
    ++figures.choices;
    sums.gain += std::min(gain, most_lift);
    sums.better += gain > much_better;
    sums.far_better += gain > far_better && rarer > much_rarer;
    if (gain <= better || rarer <= somewhat_rarer) return;
    ++figures.poor_choices;
    figures.poor_choice_places.push_back(text_.document().tokens[i].span);
  }

  /// Grows with the rank: the less, the commoner.
  [[nodiscard]] double commonness(WordId word) const {
    return exact_log(20.0 + text_.knowledge.lexicon.rank(word));
  }

  /// How much better another word goes with the neighbours of this one, in doublings.
  [[nodiscard]] double gain_of(std::uint32_t i, Range line, WordId other) const {
    const Usage& usage = text_.knowledge.usage;
    const WordId own = text_.side.term(i).word;
    double gain = 0;
    if (i > line.first && is_lower(i - 1) && text_.side.term(i - 1).word != no_word) {
      const WordId before = text_.side.term(i - 1).word;
      gain += clamped(usage.lift(before, other)) - clamped(usage.lift(before, own));
    }
    if (i + 1 < line.last && is_lower(i + 1) && text_.side.term(i + 1).word != no_word) {
      const WordId after = text_.side.term(i + 1).word;
      gain += clamped(usage.lift(other, after)) - clamped(usage.lift(own, after));
    }
    return gain;
  }

  static double clamped(double lift) { return std::clamp(lift, -most_lift, most_lift); }

  static constexpr double least_share = 0.05, somewhat_rarer = 0.7, much_rarer = 1.5, very_much_rarer = 3;
  static constexpr double better = 2, much_better = 4, far_better = 4.5;
  static constexpr double no_lift = -0.3, little_lift = 0.5;  // doublings beyond chance
  static constexpr double rare_word = 9;                      // commonness(): rank 8,000

  const OneText& text_;
  std::vector<char> quoted_;
  SenseWords synonyms_;
};

double share(double part, double whole) { return whole > 0 ? part / whole : 0; }

}  // namespace

bool is_story(const OneText& text, std::size_t k) {
  constexpr std::uint32_t fewest_words = 8;
  const Line& line = text.document().lines[k];
  return !text.signs.lines[k].furniture && line.kind == LineKind::prose &&
         count_words(text.document(), line.tokens) >= fewest_words && ends_as_sentence(text.document(), line);
}

AloneFigures measure_alone(const OneText& text) {
  Meter meter(text);
  for (std::size_t k = 0; k < text.document().lines.size(); ++k)
    if (is_story(text, k)) meter.read_line(text.document().lines[k].tokens);
  const Sums& s = meter.sums;
  AloneFigures figures = std::move(meter.figures);
  figures.words = static_cast<std::uint32_t>(s.words);
  figures.pairs = static_cast<std::uint32_t>(s.pairs);
  figures.strange = static_cast<std::uint32_t>(s.strange);
  figures.values = {share(s.usual, s.pairs),
                    share(s.lift, s.pairs),
                    share(s.strange, s.pairs),
                    share(s.very_strange, s.pairs),
                    share(s.usual_content, s.content_pairs),
                    share(s.usual_small, s.small_pairs),
                    share(s.content_lift, s.content_pairs),
                    share(s.unknown, s.lower),
                    share(s.rank, s.lower),
                    share(s.small, s.lower),
                    share(figures.wrong_articles, std::max(1U, figures.articles)),
                    share(s.letters, s.lower),
                    share(s.contractions, s.words),
                    share(s.rarer, s.meanings),
                    share(s.rare, s.meanings),
                    share(s.gain, figures.choices),
                    share(s.better, figures.choices),
                    share(s.very_rare, s.meanings),
                    share(figures.poor_choices, figures.choices),
                    share(s.far_better, figures.choices),
                    share(s.misplaced, s.placed),
                    share(s.misplaced_rare, s.placed)};
  return figures;
}

}  // namespace unspin
