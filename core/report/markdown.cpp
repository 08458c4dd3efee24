// The report as Markdown (CommonMark), the same as the page's: one section a kind.
#include <algorithm>

#include "report/wording.h"
#include "text/utf8.h"

namespace unspin {
namespace {

/// What Markdown would take for its own signs, and line ends, are defused.
std::string plain(std::u16string_view text) {
  std::u16string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == u'\n' || text[i] == u'\r') {
      while (!out.empty() && (out.back() == u' ' || out.back() == u'\t')) out.pop_back();
      const std::size_t next = text.find_first_not_of(u" \t\r\n", i);
      out += u' ';
      i = std::min(next, text.size()) - 1;
      continue;
    }
    if (std::u16string_view(u"\\`*_[]<>#|~&").find(text[i]) != std::u16string_view::npos) out += u'\\';
    out += text[i];
  }
  return to_utf8(out);
}
std::string plain(std::string_view words) { return plain(std::u16string(words.begin(), words.end())); }

/// “foggy” → “misty”, or what there is.
std::u16string sides(const Report& report, const Finding& finding) {
  std::u16string words;
  if (finding.original) words += u"“" + std::u16string(report.original.slice(*finding.original)) + u"”";
  if (finding.original && finding.suspect) words += u" → ";
  if (finding.suspect) words += u"“" + std::u16string(report.suspect.slice(*finding.suspect)) + u"”";
  return words;
}

std::string section(const Report& report, const Kind& kind) {
  std::string lines;
  std::size_t count = 0;
  for (const Finding& finding : report.findings) {
    if (finding.kind != kind.id) continue;
    ++count;
    lines += "- " + plain(sides(report, finding)) + ": " + plain(finding.why) + " (" +
             percent(finding.confidence) + " sure)\n";
  }
  if (count == 0) return {};
  return "\n## " + plain(kind.title) + " (" + std::to_string(count) + ")\n\n" + plain(kind.meaning) + "\n\n" +
         lines;
}

}  // namespace

std::string to_markdown(const Report& report) {
  std::string out = "# " + plain(headline(report)) + "\n\n" + plain(likelihood(report)) + "\n\n";
  for (const std::u16string& reason : report.verdict.reasons) out += "- " + plain(reason) + "\n";
  for (const std::u16string& limit : report.limits) out += "- Not done: " + plain(limit) + "\n";
  if (!report.leads.empty()) out += "\nTo find the original, search for:\n\n";
  for (const Lead& lead : report.leads) out += "- " + plain(lead.query) + " (" + plain(lead.why) + ")\n";
  out += "\n" + counted(report.findings.size(), "finding") + ".\n";
  for (const Kind& kind : report.kinds) out += section(report, kind);
  return out;
}

}  // namespace unspin
