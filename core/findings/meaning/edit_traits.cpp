#include "findings/meaning/edit_traits.h"

#include <algorithm>
#include <span>

#include "changes/measures.h"
#include "changes/number_edits.h"
#include "changes/sameness.h"
#include "findings/hedges.h"
#include "findings/meaning/small_words.h"

namespace unspin {
namespace {

class Reader {
 public:
  explicit Reader(const ReadEdit& read)
      : read_(read),
        texts_(read.texts),
        known_(read.knowledge),
        a_(original_side(texts_)),
        b_(suspect_side(texts_)),
        left_(a_.content(read.edit.original)),
        right_(b_.content(read.edit.suspect)) {}

  Traits traits() {
    add_sizes();
    add_heads();
    add_best_answers();
    add_phrases();
    add_small_words(a_, read_.edit.original);
    add_small_words(b_, read_.edit.suspect);
    add_numbers();
    add_forms();
    add_letters();
    add_surroundings();
    add_usage();
    add_fit();
    return traits_;
  }

 private:
  void add_sizes() {
    const auto words_a = a_.count_words(read_.edit.original), words_b = b_.count_words(read_.edit.suspect);
    traits_.add_count(words_a);
    traits_.add_count(words_b);
    traits_.add_count(left_.size());
    traits_.add_count(right_.size());
    traits_.add_signed(static_cast<double>(words_b) - words_a);
    traits_.add_count(std::min<std::uint32_t>(read_.changes_in_pair, 2));
    traits_.add_flag(differs_in_grammar_only(texts_, read_.edit.original, read_.edit.suspect));
  }

  // Of "the old bridge" / "the wooden span" the last words decide; of small words alone, the first of each.
  void add_heads() {
    const Term* x = head(a_, left_, read_.edit.original);
    const Term* y = head(b_, right_, read_.edit.suspect);
    const KnownWord one = know_word(known_, x ? x->word : no_word);
    const KnownWord other = know_word(known_, y ? y->word : no_word);
    const WordRelation relation = relate_words(known_, one, other);
    for (const double likely :
         {relation.synonym, relation.antonym, relation.sibling, relation.wider, relation.narrower})
      traits_.add_share(likely);
    add_word_traits(known_, one, other, traits_);
    traits_.add_flag(x && x->word == no_word);
    traits_.add_flag(y && y->word == no_word);
    traits_.add_flag(x && y && x->lemma != no_word && x->lemma == y->lemma);
  }

  static const Term* head(const Side& side, const std::vector<std::uint32_t>& content, Range run) {
    if (!content.empty()) return &side.term(content.back());
    for (std::uint32_t i = run.first; i < run.last; ++i)
      if (side.is_word(i)) return &side.term(i);
    return nullptr;
  }

  // How well the worst answered word of each side is answered by the other.
  void add_best_answers() {
    traits_.add_share(worst_answer(a_, left_, b_, right_));
    traits_.add_share(worst_answer(b_, right_, a_, left_));
  }

  double worst_answer(const Side& from, const std::vector<std::uint32_t>& words, const Side& to,
                      const std::vector<std::uint32_t>& answers) {
    constexpr std::size_t most = 5;
    double worst = 1;
    for (std::size_t i = 0; i < std::min(most, words.size()); ++i) {
      double best = 0;
      for (std::size_t j = 0; j < std::min(most, answers.size()); ++j)
        best = std::max(best, likeness(from.term(words[i]), to.term(answers[j])));
      worst = std::min(worst, best);
    }
    return worst;
  }

  double likeness(const Term& x, const Term& y) {
    if (x.form == y.form) return 1;
    const Relation relation = texts_.relations.of(x.word, y.word).relation;
    if (relation.bond == Bond::antonym) return 0;
    const double strength = static_cast<double>(relation.strength);
    return relation.bond >= Bond::broader ? strength * 0.6 : strength;
  }

  void add_phrases() {
    const bool short_enough = read_.edit.original.size() <= 4 && read_.edit.suspect.size() <= 4;
    Relation relation;
    if (short_enough && read_.edit.original.size() + read_.edit.suspect.size() > 2)
      relation =
          texts_.relations
              .of(find_phrase(texts_, a_, read_.edit.original), find_phrase(texts_, b_, read_.edit.suspect))
              .relation;
    traits_.add_count(static_cast<std::size_t>(relation.bond));
    traits_.add_share(static_cast<double>(relation.strength));
  }

  void add_small_words(const Side& side, Range run) {
    std::size_t count = 0, negations = 0, modals = 0, hedges = 0, sources = 0;
    std::size_t first = 0, last = 0;
    for (std::uint32_t i = run.first; i < run.last; ++i) {
      const std::u16string_view form = side.term(i).form;
      if (!side.is_word(i)) continue;
      const std::size_t place = place_of_small_word(form);
      if (place != 0) {
        if (first == 0) first = place;
        last = place;
        ++count;
      }
      negations += is_negation(form) ? 1U : 0U;
      modals += side.term(i).word_class == WordClass::modal ? 1U : 0U;
      hedges += is_any_hedge(form) ? 1U : 0U;
      sources += names_source(form) ? 1U : 0U;
    }
    for (const std::size_t value : {count, negations, modals, hedges, sources, first, last})
      traits_.add_count(value);
  }

  static std::span<const Number> numbers_in(const Document& document, Range run) {
    const auto& all = document.numbers;
    const auto begin = std::partition_point(
        all.begin(), all.end(), [&](const Number& number) { return number.tokens.last <= run.first; });
    auto end = begin;
    while (end != all.end() && end - begin < 8 && end->tokens.first < run.last) ++end;
    return {all.data() + (begin - all.begin()), static_cast<std::size_t>(end - begin)};
  }

  void add_numbers() {
    traits_.add_flag(has_number(a_.document, read_.edit.original));
    traits_.add_flag(has_number(b_.document, read_.edit.suspect));
    bool equal = false, capital_a = false, capital_b = false;
    for (const Number& x : numbers_in(a_.document, read_.edit.original))
      for (const Number& y : numbers_in(b_.document, read_.edit.suspect))
        equal = equal || same_quantity(x, y);
    traits_.add_flag(equal);
    for (const std::uint32_t i : left_) capital_a = capital_a || a_.document.tokens[i].capital;
    for (const std::uint32_t j : right_) capital_b = capital_b || b_.document.tokens[j].capital;
    traits_.add_flag(capital_a);
    traits_.add_flag(capital_b);
  }

  // opened / opens / opening: the last letters of the heads, and what class of word they are.
  void add_forms() {
    const auto ending = [](const Side& side, const std::vector<std::uint32_t>& content) -> std::size_t {
      if (content.empty()) return 0;
      const std::u16string_view form = side.term(content.back()).form;
      constexpr std::u16string_view endings[] = {u"ing", u"ed", u"ly", u"est", u"er", u"ies", u"s", u"en"};
      for (std::size_t k = 0; k < std::size(endings); ++k)
        if (form.size() > endings[k].size() + 1 && form.ends_with(endings[k])) return k + 2;
      return 1;
    };
    traits_.add_count(ending(a_, left_));
    traits_.add_count(ending(b_, right_));
    traits_.add_count(
        class_at(a_, left_.empty() ? read_.edit.original.first : left_.back(), !read_.edit.original.empty()));
    traits_.add_count(
        class_at(b_, right_.empty() ? read_.edit.suspect.first : right_.back(), !read_.edit.suspect.empty()));
  }

  // "harbuor" is a slip of the keys, whatever the dictionary says: how many pairs of letters both have.
  void add_letters() {
    const std::u16string x = a_.phrase(read_.edit.original), y = b_.phrase(read_.edit.suspect);
    constexpr std::size_t longest = 40;
    if (x.size() < 2 || y.size() < 2 || x.size() > longest || y.size() > longest) return traits_.add_share(0);
    std::size_t shared = 0;
    std::array<bool, longest> taken{};
    for (std::size_t i = 0; i + 1 < x.size(); ++i)
      for (std::size_t j = 0; j + 1 < y.size(); ++j) {
        if (taken[j] || x[i] != y[j] || x[i + 1] != y[j + 1]) continue;
        taken[j] = true;
        ++shared;
        break;
      }
    traits_.add_share(2.0 * static_cast<double>(shared) / static_cast<double>(x.size() + y.size() - 2));
  }

  // How near the heads stand to the words around them: nobody peels a lighthouse.
  void add_fit() {
    const Term* x = head(a_, left_, read_.edit.original);
    const Term* y = head(b_, right_, read_.edit.suspect);
    double fit_x = 0, fit_y = 0;
    int count = 0;
    const Profile one = known_.lexicon.profile(x ? x->word : no_word);
    const Profile other = known_.lexicon.profile(y ? y->word : no_word);
    const auto near = [](const Profile& p, const Profile& q) {
      return static_cast<double>(Lexicon::cosine(p, q).value_or(0.2F));
    };
    double best_x = 0, best_y = 0;
    for (const std::uint32_t token : around(read_.edit.suspect)) {
      const Profile beside = known_.lexicon.profile(b_.term(token).word);
      const double to_x = near(one, beside), to_y = near(other, beside);
      fit_x += to_x;
      fit_y += to_y;
      best_x = std::max(best_x, to_x);
      best_y = std::max(best_y, to_y);
      ++count;
    }
    const double mean_x = count > 0 ? fit_x / count : 0, mean_y = count > 0 ? fit_y / count : 0;
    traits_.add_signed(mean_x * 10);
    traits_.add_signed(mean_y * 10);
    traits_.add_signed((mean_y - mean_x) * 20);
    traits_.add_signed((best_y - best_x) * 20);
  }

  // The nearest content words of the suspect beside the edit, three on each side.
  [[nodiscard]] std::vector<std::uint32_t> around(Range run) const {
    constexpr std::size_t wanted = 3;
    constexpr std::uint32_t furthest = 8;
    std::vector<std::uint32_t> tokens;
    for (std::uint32_t k = 1; k <= std::min(furthest, run.first) && tokens.size() < wanted; ++k)
      if (b_.is_content(run.first - k)) tokens.push_back(run.first - k);
    const std::size_t before = tokens.size();
    const auto end = static_cast<std::uint32_t>(b_.document.tokens.size());
    for (std::uint32_t j = run.last;
         j < std::min(end, run.last + furthest) && tokens.size() < before + wanted; ++j)
      if (b_.is_content(j)) tokens.push_back(j);
    return tokens;
  }

  static std::size_t class_at(const Side& side, std::uint32_t token, bool there) {
    if (!there || token >= side.document.tokens.size()) return 0;
    return static_cast<std::size_t>(side.term(token).word_class) + 1;
  }

  void add_surroundings() {
    const Edit& e = read_.edit;
    const bool before = e.original.first > 0 && e.suspect.first > 0;
    const bool after =
        e.original.last < a_.document.tokens.size() && e.suspect.last < b_.document.tokens.size();
    traits_.add_count(class_at(a_, e.original.first - 1, e.original.first > 0));
    traits_.add_count(class_at(b_, e.suspect.first - 1, e.suspect.first > 0));
    traits_.add_count(class_at(a_, e.original.last, true));
    traits_.add_count(class_at(b_, e.suspect.last, true));
    traits_.add_flag(before && a_.term(e.original.first - 1).form == b_.term(e.suspect.first - 1).form);
    traits_.add_flag(after && a_.term(e.original.last).form == b_.term(e.suspect.last).form);
  }

  // "parking lot" is a pair of words that stand together, "parking fate" is none.
  void add_usage() {
    const auto lift = [&](const Side& side, std::uint32_t first) {
      if (first + 1 >= side.document.tokens.size()) return 0.0;
      const Term &x = side.term(first), &y = side.term(first + 1);
      return x.word == no_word || y.word == no_word ? 0.0 : known_.usage.lift(x.word, y.word);
    };
    const Edit& e = read_.edit;
    const double a_before = e.original.empty() || e.original.first == 0 ? 0 : lift(a_, e.original.first - 1);
    const double b_before = e.suspect.empty() || e.suspect.first == 0 ? 0 : lift(b_, e.suspect.first - 1);
    const double a_after = e.original.empty() ? 0 : lift(a_, e.original.last - 1);
    const double b_after = e.suspect.empty() ? 0 : lift(b_, e.suspect.last - 1);
    for (const double value : {a_before, b_before, a_after, b_after, b_before - a_before, b_after - a_after})
      traits_.add_signed(value);
  }

  const ReadEdit& read_;
  const LinkedTexts& texts_;
  const Knowledge& known_;
  const Side a_, b_;
  const std::vector<std::uint32_t> left_, right_;  // content words
  Traits traits_;
};

}  // namespace

Traits edit_traits(const ReadEdit& read) { return Reader(read).traits(); }

}  // namespace unspin
