// exp, log and what follows from them, by operations that IEEE 754 fixes to the last bit (+ - * /), so that
// native and WebAssembly builds print the same figures. The C library's own differ in the last bits.
#pragma once

namespace unspin {

/// e to the power x; 0 below -700, e^700 above 700. Relative error below 1e-14.
double exact_exp(double x);
/// Natural logarithm of x > 0; -745 for x <= 0. Absolute error below 1e-14 for x in [1e-300, 1e300].
double exact_log(double x);
/// 1 / (1 + e^-x), the logistic function, in [0, 1].
double logistic(double x);

}  // namespace unspin
