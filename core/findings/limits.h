// What the findings leave out because there was too much of it, as the report says it.
#pragma once
#include <string>
#include <vector>

#include "findings/evidence.h"
#include "findings/finding.h"
#include "findings/kind.h"

namespace unspin {

std::vector<std::u16string> limits_of(const Evidence&, const std::vector<Kind>&, const std::vector<Finding>&);
std::vector<std::u16string> limits_of(const OneText&, const std::vector<Kind>&, const std::vector<Finding>&);

}  // namespace unspin
