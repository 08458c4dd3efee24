// Every figure in a reason of the verdict, counted again from the report and the places that it names.
#pragma once
#include <string>

#include "report/report.h"

namespace unspin_tests {

/// The first reason of a comparison whose figures are not those of the report; empty where all are true.
std::string false_reason(const unspin::Report&);

}  // namespace unspin_tests
