// The report for a terminal, as compilers write: the place, what it is and why, the line, carets under the
// words.
//
//   suspect.txt:3:41: synonym swap: “foggy” and “misty” share a sense: filled with fog or mist (94 % sure)
//       3 | … fell into the basin on Monday, the misty end of a storm that …
//         |                                      ^^^^^
//   original.txt:3:41: there it reads
//       3 | … fell into the basin on Monday, the foggy end of a storm that …
//         |                                      ~~~~~
#include <algorithm>

#include "report/snippet.h"
#include "report/wording.h"
#include "text/utf8.h"

namespace unspin {
namespace {

constexpr std::size_t width = 88;

class TextReport {
 public:
  TextReport(const Report& report, const TextStyle& style)
      : report_(report), style_(style), original_(report.original.text), suspect_(report.suspect.text) {}

  std::string write() {
    write_verdict();
    for (const Finding& finding : report_.findings) write_finding(finding);
    write_sum();
    return std::move(out_);
  }

 private:
  /// In a colour (an ANSI code) where colours are wanted.
  [[nodiscard]] std::string in(std::string_view code, const std::string& words) const {
    return style_.colour ? "\033[" + std::string(code) + "m" + words + "\033[0m" : words;
  }

  static std::string_view colour_of(Tone tone) {
    switch (tone) {
      case Tone::wording:
        return "1;34";
      case Tone::meaning:
        return "1;31";
      case Tone::structure:
        return "1;33";
      case Tone::residue:
        return "1;35";
    }
    return "1";
  }

  void write_verdict() {
    out_ += in("1", headline(report_)) + "\n" + likelihood(report_) + "\n";
    for (const std::u16string& reason : report_.verdict.reasons)
      out_ += "  - " + to_utf8(shown(reason)) + "\n";
    for (const Lead& lead : report_.leads) out_ += "  search for: " + to_utf8(shown(lead.query)) + "\n";
    for (const std::u16string& limit : report_.limits) out_ += "  note: " + to_utf8(shown(limit)) + "\n";
  }

  void write_place(const std::string& name, const SourceLines& lines, Span span) {
    const Position place = lines.position(span.begin);
    out_ += in("1", name + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) + ":");
  }

  void write_snippet(const SourceLines& lines, Span span, char16_t mark, std::string_view colour) {
    const Snippet piece = snippet(lines, span, mark, width);
    std::string number = std::to_string(lines.position(span.begin).line);
    number.insert(0, number.size() < 5 ? 5 - number.size() : 0, ' ');
    out_ += in("2", number + " |") + " " + to_utf8(piece.words) + "\n";
    out_ += in("2", std::string(number.size(), ' ') + " |") + " " + in(colour, to_utf8(piece.marks));
    if (piece.further_lines > 0) out_ += " and " + counted(piece.further_lines, "more line");
    out_ += "\n";
  }

  void write_further(const Finding& finding) {
    std::size_t named = 0;
    for (const Place& place : finding.places) {
      out_ += named++ == 0 ? "        also at " : ", ";
      const Position at =
          place.suspect ? suspect_.position(place.suspect->begin) : original_.position(place.original->begin);
      out_ += std::to_string(at.line) + ":" + std::to_string(at.column);
    }
    if (named > 0) out_ += "\n";
  }

  void write_finding(const Finding& finding) {
    const Kind& kind = kind_of(report_, finding);
    const std::string_view colour = colour_of(kind.tone);
    const bool in_suspect = finding.suspect.has_value();
    const SourceLines& lines = in_suspect ? suspect_ : original_;
    const Span span = in_suspect ? *finding.suspect : *finding.original;
    std::string title(kind.title);
    if (!title.empty() && title[0] >= 'A' && title[0] <= 'Z') title[0] = static_cast<char>(title[0] + 32);
    if (!finding.detail.empty()) title += ", " + spelled(finding.detail);
    out_ += "\n";
    write_place(in_suspect ? style_.suspect : style_.original, lines, span);
    out_ += " " + in(colour, title + ":") + " " + to_utf8(shown(finding.why)) + " (" +
            percent(finding.confidence) + " sure)\n";
    write_snippet(lines, span, u'^', colour);
    if (in_suspect && finding.original) {
      write_place(style_.original, original_, *finding.original);
      out_ += " there it reads\n";
      write_snippet(original_, *finding.original, u'~', colour);
    }
    write_further(finding);
  }

  void write_sum() {
    out_ += "\n" + in("1", counted(report_.findings.size(), "finding"));
    bool first = true;
    for (const Tone tone : {Tone::meaning, Tone::wording, Tone::structure, Tone::residue}) {
      const auto of_tone = std::count_if(report_.findings.begin(), report_.findings.end(),
                                         [&](const Finding& f) { return kind_of(report_, f).tone == tone; });
      if (of_tone == 0) continue;
      out_ += (first ? ": " : ", ") + in(colour_of(tone), std::to_string(of_tone)) + " of " +
              std::string(name_of(tone));
      first = false;
    }
    out_ += "\n";
    if (style_.left_out > 0)
      out_ += counted(style_.left_out, "small change") + " left out: --small shows them\n";
  }

  const Report& report_;
  const TextStyle& style_;
  SourceLines original_;
  SourceLines suspect_;
  std::string out_;
};

}  // namespace

std::size_t leave_out_small_changes(Report& report) {
  return std::erase_if(report.findings, [&report](const Finding& finding) {
    return kind_of(report, finding).account == Account::small;
  });
}

std::string to_text(const Report& report, const TextStyle& style) {
  return TextReport(report, style).write();
}

}  // namespace unspin
