// Why words are said to mean the same, or not said to.
#pragma once
#include <string>

#include "findings/evidence.h"

namespace unspin {

/// Of a swap that is claimed to mean the same: by the sense that fits here, or by nothing but experience.
std::u16string why_the_same(const Evidence&, const Edit&, const Relation&);

/// Of a stretch that is claimed to mean the same.
std::u16string why_reworded(const Evidence&, const Edit&, double kept);

/// Of words of which nothing is claimed.
std::u16string why_open(const Evidence&, Span original, Span suspect);

}  // namespace unspin
