#include "exact_math.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

using unspin::exact_exp;
using unspin::exact_log;
using unspin::logistic;

TEST_CASE("exp and log agree with the C library's to thirteen digits") {
  for (double x = -60; x <= 60; x += 0.37) {
    CHECK(std::fabs(exact_exp(x) / std::exp(x) - 1) < 1e-13);
    CHECK(std::fabs(exact_log(std::exp(x)) - x) < 1e-12);
  }
}

TEST_CASE("exp and log stay finite at their ends") {
  CHECK(exact_exp(-1e9) == 0);
  CHECK(std::isfinite(exact_exp(1e9)));
  CHECK(exact_log(0) == -745);
  CHECK(exact_log(-1) == -745);
}

TEST_CASE("the logistic function is symmetric and stays between 0 and 1") {
  CHECK(logistic(0) == 0.5);
  for (double x = 0; x < 50; x += 1.3) {
    CHECK(std::fabs(logistic(x) + logistic(-x) - 1) < 1e-15);
    CHECK(logistic(x) <= 1);
  }
}
