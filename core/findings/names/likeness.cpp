#include "findings/names/likeness.h"

#include "exact_math.h"
#include "models/name_likeness.h"

namespace unspin {

static_assert(learned_on(models::name_likeness, name_feature_names));

double name_likeness(const NameWords& a, const NameWords& b, const Knowledge& knowledge) {
  return logistic(score_of(models::name_likeness, name_features(a, b, knowledge)));
}

}  // namespace unspin
