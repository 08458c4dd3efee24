// How two linked words or phrases are related, named from the evidence.
#pragma once
#include "align/align.h"

namespace unspin {

LinkKind kind_of_link(const AlignmentInput& input, Range original, Range suspect);

}  // namespace unspin
