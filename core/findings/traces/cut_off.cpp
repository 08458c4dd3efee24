#include "findings/traces/cut_off.h"

#include "findings/page/furniture.h"
#include "words/line_goes_on.h"

namespace unspin {
namespace {

/// “… [+1834 chars]”: a feed’s word for what it left out.
void find_counts(const TraceReader& reader, std::vector<Trace>& traces) {
  const std::u16string_view text = reader.document().text;
  for (std::size_t at = text.find(u"[+"); at != std::u16string_view::npos; at = text.find(u"[+", at + 1)) {
    std::size_t end = at + 2;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9') ++end;
    if (end == at + 2 || !text.substr(end).starts_with(u" chars]")) continue;
    end += 7;
    traces.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)},
                      "cut_off",
                      0.9,
                      u"A program cut the text here, and counts what it left out.",
                      std::nullopt,
                      {}});
  }
}

/// The story’s last line stops in mid-sentence: “… which the board will take up with the”
void find_end(const TraceReader& reader, std::vector<Trace>& traces) {
  const Document& document = reader.document();
  for (std::size_t k = document.lines.size(); k > 1; --k) {
    const Line& line = document.lines[k - 1];
    if (line.tokens.empty() || reader.text().signs.lines[k - 1].furniture) continue;
    const std::uint32_t last = line.tokens.last - 1;
    if (line.kind != LineKind::headline && line.kind != LineKind::bullet &&
        count_words(document, line.tokens) >= 8 && reader.is_lower(last) &&
        words::line_goes_on.has(reader.form(last)))
      traces.push_back({document.cover({last - 2, last + 1}),
                        "cut_off",
                        0.7,
                        u"The text stops in the middle of a sentence.",
                        std::nullopt,
                        {}});
    return;
  }
}

}  // namespace

std::vector<Trace> find_cut_off(const TraceReader& reader) {
  std::vector<Trace> traces;
  find_counts(reader, traces);
  find_end(reader, traces);
  return traces;
}

}  // namespace unspin
