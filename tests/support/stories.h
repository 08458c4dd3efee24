// Invented stories, sentence by sentence, and lines of pages: what tests of the verdict are mixed from.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "properties/random_text.h"

namespace unspin_tests {

using Sentences = std::vector<std::u16string_view>;

/// Four stories that have nothing to do with each other, of ten sentences each.
const std::vector<Sentences>& stories();
/// The first of them in other words, sentence for sentence.
const Sentences& first_story_reworded();
/// The event of the first, told by someone who was there.
const Sentences& first_story_told_apart();

/// Sentences in paragraphs of two.
std::u16string paragraphs(const Sentences&);
/// Some neighbouring lines as pages have them around a story, one a line.
std::u16string page_lines(Random&, std::uint32_t count);

}  // namespace unspin_tests
