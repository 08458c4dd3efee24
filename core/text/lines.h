// Lines as a reader sees them: a paragraph, a headline, an entry of a list.
#pragma once
#include <string_view>
#include <vector>

#include "text/document.h"

namespace unspin {

/// The lines of a text that show anything, without the white space around them. A paragraph that was wrapped
/// at a fixed width (an e-mail, a page of a PDF) is one line.
std::vector<Span> find_lines(std::u16string_view text);

/// What each line is: sets Line::kind from its tokens and sentences.
void name_line_kinds(Document& document);

}  // namespace unspin
