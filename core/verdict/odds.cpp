#include "verdict/odds.h"

#include <algorithm>

#include "exact_math.h"
#include "verdict/weights.h"

namespace unspin {

double whole_odds(const Features& features) {
  // Of reports written apart no more than half stands word for word in another, of cut copies nine tenths.
  constexpr double slope = 12, even = 0.7;
  const double model =
      whole_intercept + weight_in_order.weight * features.in_order + weight_held.weight * features.held +
      weight_related.weight * features.related + weight_new_numbers.weight * features.new_numbers +
      weight_new_quotes.weight * features.new_quotes + weight_new_names.weight * features.new_names;
  return std::max(model, slope * (features.word_for_word - even));
}

double passage_odds(const Features& features) {
  constexpr std::uint32_t fewest = 20;  // telling words; of fewer any two reports may share a sentence
  if (features.telling_words < fewest) return -1e9;
  constexpr double best_of_many = 0.3;  // the surest of several looks better than it is
  const double amount = exact_log(1 + features.amount);
  return passage_intercept - best_of_many + passage_held * amount * features.held +
         passage_related * amount * features.related + passage_new_numbers * features.new_numbers +
         passage_new_quotes * features.new_quotes + passage_new_names * features.new_names;
}

}  // namespace unspin
