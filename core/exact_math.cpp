#include "exact_math.h"

namespace unspin {
namespace {
constexpr double ln2 = 0.693147180559945309417232121458;
}

double exact_exp(double x) {
  if (!(x > -700)) return 0;
  if (x > 700) x = 700;
  // x = k ln2 + r with |r| <= ln2/2; e^r by its Taylor series, then k doublings (Cody & Waite 1980).
  const double scaled = x / ln2;
  const int k = static_cast<int>(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
  const double r = x - k * ln2;
  double sum = 1, term = 1;
  for (int i = 1; i <= 18; ++i) {
    term = term * r / i;
    sum += term;
  }
  double factor = k < 0 ? 0.5 : 2.0;
  for (int n = k < 0 ? -k : k; n > 0; n >>= 1) {
    if (n & 1) sum *= factor;
    factor *= factor;
  }
  return sum;
}

double exact_log(double x) {
  if (!(x > 0)) return -745;
  int k = 0;
  while (x > 1.4142135623730951) {
    x *= 0.5;
    ++k;
  }
  while (x < 0.7071067811865476) {
    x *= 2;
    --k;
  }
  // log x = 2 artanh((x-1)/(x+1)), an odd series that converges fast near 1.
  const double t = (x - 1) / (x + 1);
  const double square = t * t;
  double sum = 0, power = t;
  for (int i = 1; i <= 25; i += 2) {
    sum += power / i;
    power *= square;
  }
  return 2 * sum + k * ln2;
}

double logistic(double x) { return x >= 0 ? 1 / (1 + exact_exp(-x)) : exact_exp(x) / (1 + exact_exp(x)); }

}  // namespace unspin
