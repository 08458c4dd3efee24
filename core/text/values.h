// When two numbers or dates are one value, however they are written.
#pragma once
#include <vector>

#include "text/document.h"

namespace unspin {

/// 7-1/2 and seven and a half, 15 April 2019 and 15/4/19, the eighties and 1980s; not 5 % and 5. A year that
/// only one of two dates names says nothing.
bool same_value(const Number& a, const Number& b);

/// The same day of the same year, as far as both tell: of two orders of day and month either will do.
bool same_date(const Number& a, const Number& b);

/// The values of a number that another text can have too: a date has its year as well.
void append_values(const Number& number, std::vector<double>& values);

}  // namespace unspin
