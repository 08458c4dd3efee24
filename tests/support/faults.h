// What holds of every report, whatever was pasted.
#pragma once
#include <string>

#include "report/report.h"

namespace unspin_tests {

/// "" if all of it holds, else what does not: spans lie inside their texts and cut no character, findings
/// stand in order and say why, figures are shares.
std::string fault_of(const unspin::Report&);

}  // namespace unspin_tests
