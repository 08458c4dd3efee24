// The report for a terminal.
#include "report/excerpt.h"
#include "text/utf8.h"

namespace unspin {

std::string to_text(const Report& report) {
  std::string out = headline(report) + "\n";
  for (const std::u16string& reason : report.verdict.reasons) out += "  - " + to_utf8(reason) + "\n";
  out += "\n" + std::to_string(report.findings.size()) +
         (report.findings.size() == 1 ? " finding\n" : " findings\n");
  std::size_t id = 0;
  for (const Finding& finding : report.findings) {
    out += "\n" + std::to_string(++id) + ". " + std::string(kind_of(report, finding).title);
    if (!finding.detail.empty()) out += " (" + std::string(finding.detail) + ")";
    out += "  " + to_utf8(sides(report, finding)) + "\n   " + to_utf8(finding.why) + "\n";
    if (!finding.places.empty())
      out += "   also in " + std::to_string(finding.places.size()) + " more places\n";
  }
  for (const std::u16string& limit : report.limits) out += "\nLimit: " + to_utf8(limit) + "\n";
  return out;
}

}  // namespace unspin
