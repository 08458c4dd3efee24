// The reasons of a verdict: sentences that a reader understands, strongest first, each with its figure.
#pragma once
#include <string>
#include <vector>

#include "verdict/features.h"
#include "verdict/verdict.h"

namespace unspin {

/// The log odds that the suspect was made from the original.
double log_odds(const Features&);

/// Reasons for the label of a pair. Names are never among them: any two reports of one event share those.
std::vector<std::u16string> give_reasons(const Features&, bool derived, const std::vector<Finding>&);

/// “48 %”; shares between 0 and half a per cent read “under 1 %”.
std::u16string say_share(double share);
/// A count as figures: “12”.
std::u16string say_count(std::size_t count);

}  // namespace unspin
