// The report as one HTML page without scripts, as the page saves it: verdict, both texts with their marks,
// findings.
#include "report/html_marks.h"
#include "report/html_parts.h"
#include "report/paragraph_rows.h"
#include "report/wording.h"

namespace unspin {
namespace {

// Beside another text, a cell says to those who do not see it whose words they hear.
std::string cell(const std::vector<Span>& spans, Painter& painter, const std::string& side, bool alone,
                 std::optional<std::size_t> elsewhere, std::size_t here) {
  std::string out = "<div class=\"cell " + side + "\"";
  if (!alone && (!spans.empty() || elsewhere)) out += " role=\"group\" aria-label=\"In the " + side + "\"";
  out += ">";
  for (const Span span : spans) out += painter.paragraph(span);
  if (spans.empty() && elsewhere)
    out += "<p class=\"elsewhere\"><a href=\"#row-" + std::to_string(*elsewhere) + "\">" +
           (*elsewhere < here ? "↑ Stands further up" : "↓ Stands further down") + "</a></p>";
  return out + "</div>";
}

std::string texts(const Report& report) {
  Painter original(report, true), suspect(report, false);
  std::string out;
  std::size_t number = 0;
  for (const ParagraphRow& row : rows_of(report)) {
    out += "<div class=\"row\" id=\"row-" + std::to_string(number) + "\">";
    if (!report.alone) out += cell(row.original, original, "original", false, row.elsewhere, number);
    out += cell(row.suspect, suspect, "suspect", report.alone, row.elsewhere, number) + "</div>";
    ++number;
  }
  return out;
}

}  // namespace

std::string to_html(const Report& report) {
  const std::string title = headline(report);
  return std::string(
             "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" "
             "content=\"width=device-width, initial-scale=1\"><meta http-equiv=\"Content-Security-Policy\" "
             "content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>") +
         title + " – Unspin</title><style>" + page_styles +
         "</style></head>\n<body class=\"saved answered live\"><header "
         "class=\"masthead\"><h1>Unspin</h1><p>What was done "
         "to an "
         "article</p></header><main><section class=\"verdict\">" +
         html_verdict(report) + "</section><div class=\"reading\"><section class=\"articles" +
         (report.alone ? " alone" : "") + "\"><div class=\"heads\">" +
         (report.alone ? "" : "<h2>Original</h2>") + "<h2>Suspect</h2></div><div class=\"rows\">" +
         texts(report) + "</div></section><section class=\"findings\"><div class=\"groups\">" +
         html_findings(report) + "</div></section></div></main></body>\n</html>\n";
}

}  // namespace unspin
