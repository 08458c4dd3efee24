// The report as Markdown (CommonMark): one section a kind.
#include "report/excerpt.h"
#include "text/utf8.h"

namespace unspin {
namespace {

/// Text that Markdown takes as written: every ASCII mark that could mean something is escaped.
std::string plain(std::u16string_view text) {
  std::u16string escaped;
  for (const char16_t unit : text) {
    if (std::u16string_view(u"\\`*_{}[]<>()#+-!|~&").find(unit) != std::u16string_view::npos)
      escaped += u'\\';
    escaped += unit == u'\n' || unit == u'\r' ? u' ' : unit;
  }
  return to_utf8(escaped);
}

}  // namespace

std::string to_markdown(const Report& report) {
  std::string out = "# Unspin: " + headline(report) + "\n\n";
  for (const std::u16string& reason : report.verdict.reasons) out += "- " + plain(reason) + "\n";
  for (const Kind& kind : report.kinds) {
    std::string section;
    for (const Finding& finding : report.findings)
      if (finding.kind == kind.id) {
        section += "- " + plain(sides(report, finding));
        if (!finding.detail.empty())
          section += " (" + plain(std::u16string(finding.detail.begin(), finding.detail.end())) + ")";
        section += ": " + plain(finding.why) + "\n";
      }
    if (!section.empty())
      out += "\n## " + std::string(kind.title) + "\n\n" + std::string(kind.meaning) + "\n\n" + section;
  }
  if (!report.limits.empty()) out += "\n## What was not done\n\n";
  for (const std::u16string& limit : report.limits) out += "- " + plain(limit) + "\n";
  return out;
}

}  // namespace unspin
