// The report as one HTML page without scripts: verdict, findings, and both texts with their marks.
#include <algorithm>

#include "report/excerpt.h"
#include "report/wording.h"
#include "text/utf8.h"

namespace unspin {
namespace {

constexpr const char* style =
    "body{font:17px/1.55 Georgia,serif;max-width:68rem;margin:2rem auto;padding:0 "
    "1rem;color:#1c1b19;background:#fffdf8}"
    "h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}.texts{display:grid;grid-template-columns:1fr "
    "1fr;gap:2rem}"
    ".texts "
    "div{white-space:pre-wrap;overflow-wrap:anywhere}mark{background:none;color:inherit;text-underline-"
    "offset:.2em}"
    "mark.wording{text-decoration:underline dotted}mark.meaning{text-decoration:underline wavy #a3231f}"
    "mark.structure{border-left:.2em "
    "solid;padding-left:.3em;opacity:.7}mark.residue{text-decoration:line-through}"
    "li{margin:.4em 0}small{color:#5d5a54}@media(max-width:50rem){.texts{grid-template-columns:1fr}}";

std::string escaped(std::u16string_view text) {
  std::u16string out;
  for (const char16_t unit : text) {
    if (unit == u'&')
      out += u"&amp;";
    else if (unit == u'<')
      out += u"&lt;";
    else if (unit == u'>')
      out += u"&gt;";
    else if (unit == u'"')
      out += u"&quot;";
    else if (unit < 0x20 && unit != u'\n' && unit != u'\t')
      out += u'\uFFFD';
    else
      out += unit;
  }
  return to_utf8(out);
}

struct Mark {
  Span span;
  std::string_view tone;
  std::size_t id;
};

/// The text with marks. Marks may nest but not cross: one that would cross is cut at the border of the outer.
std::string marked(const Document& document, std::vector<Mark> marks) {
  std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin
           : a.span.end != b.span.end   ? a.span.end > b.span.end
                                        : a.id < b.id;
  });
  std::string out;
  std::vector<std::uint32_t> open;
  std::uint32_t at = 0;
  const auto advance = [&](std::uint32_t to) {
    while (!open.empty() && open.back() <= to) {
      out += escaped(document.slice({at, open.back()})) + "</mark>";
      at = open.back();
      open.pop_back();
    }
    out += escaped(document.slice({at, to}));
    at = to;
  };
  for (const Mark& mark : marks) {
    advance(mark.span.begin);
    const std::uint32_t end = open.empty() ? mark.span.end : std::min(mark.span.end, open.back());
    out +=
        "<mark class=\"" + std::string(mark.tone) + "\" title=\"finding " + std::to_string(mark.id) + "\">";
    open.push_back(end);
  }
  advance(static_cast<std::uint32_t>(document.text.size()));
  return out;
}

std::string list_findings(const Report& report) {
  std::string out = "<ol>";
  for (const Finding& finding : report.findings) {
    out +=
        "<li><b>" + std::string(kind_of(report, finding).title) + "</b> " + escaped(sides(report, finding));
    out += "<br><small>" + escaped(finding.why) + "</small></li>";
  }
  return out + "</ol>";
}

}  // namespace

std::string to_html(const Report& report) {
  std::vector<Mark> original, suspect;
  std::size_t id = 0;
  for (const Finding& finding : report.findings) {
    const std::string_view tone = name_of(kind_of(report, finding).tone);
    ++id;
    if (finding.original) original.push_back({*finding.original, tone, id});
    if (finding.suspect) suspect.push_back({*finding.suspect, tone, id});
  }
  std::string out =
      "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" "
      "content=\"width=device-width\">"
      "<title>Unspin report</title><style>" +
      std::string(style) + "</style><h1>" + headline(report) + "</h1><ul>";
  for (const std::u16string& reason : report.verdict.reasons) out += "<li>" + escaped(reason) + "</li>";
  out += "</ul><h2>Findings</h2>" + list_findings(report) + "<h2>The texts</h2><div class=\"texts\">";
  if (!report.alone) out += "<div>" + marked(report.original, std::move(original)) + "</div>";
  out += "<div>" + marked(report.suspect, std::move(suspect)) + "</div></div>";
  if (!report.limits.empty()) out += "<h2>What was not done</h2><ul>";
  for (const std::u16string& limit : report.limits) out += "<li>" + escaped(limit) + "</li>";
  if (!report.limits.empty()) out += "</ul>";
  return out + "</html>\n";
}

}  // namespace unspin
