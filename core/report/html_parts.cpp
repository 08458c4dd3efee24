#include "report/html_parts.h"

#include <algorithm>

#include "report/html_marks.h"
#include "report/wording.h"
#include "text/utf8.h"

namespace unspin {
namespace {

constexpr Tone tones[] = {Tone::wording, Tone::meaning, Tone::structure, Tone::residue};

std::string html_text(std::string_view words) {
  return unspin::html_text(from_utf8(words).value_or(std::u16string()));
}

/// What was done in a tone, in a few words.
std::string_view meaning_of(Tone tone) {
  switch (tone) {
    case Tone::wording:
      return "Put in other words that mean the same";
    case Tone::meaning:
      return "Changed names, facts and quotes; what was added or left out";
    case Tone::structure:
      return "Moved from another place";
    case Tone::residue:
      return "Lines and pieces that do not belong to the story";
  }
  return {};
}

std::string answer(const Report& report) {
  std::string out = "<div class=\"answer\"><h2>" + headline(report) + "</h2><p class=\"likelihood\">" +
                    likelihood(report) + "</p>";
  if (!report.verdict.reasons.empty()) out += "<ul class=\"reasons\">";
  for (const std::u16string& reason : report.verdict.reasons)
    out += "<li>" + unspin::html_text(reason) + "</li>";
  if (!report.verdict.reasons.empty()) out += "</ul>";
  if (!report.leads.empty()) out += "<p>To find the original, search for:</p><ul class=\"leads\">";
  for (const Lead& lead : report.leads)
    out += "<li><span class=\"query\">" + unspin::html_text(lead.query) + "</span> " +
           unspin::html_text(lead.why) + "</li>";
  if (!report.leads.empty()) out += "</ul>";
  for (const std::u16string& limit : report.limits)
    out += "<p class=\"limit\">" + unspin::html_text(limit) + "</p>";
  return out + "</div>";
}

std::string figure(double share, std::string_view meaning) {
  return "<div><dt>" + std::string(meaning) + "</dt><dd>" + percent(share) + "</dd></div>";
}

std::string figures(const Similarity& similarity) {
  return "<dl class=\"figures\">" +
         figure(similarity.suspect_covered, "of the suspect’s words have a counterpart in the original") +
         figure(similarity.original_covered, "of the original’s words have one in the suspect") +
         figure(similarity.verbatim, "of the suspect’s words stand word for word, in runs of five or more") +
         figure(similarity.kept_names_numbers, "of the suspect’s names and numbers stand in the original") +
         "</dl>";
}

std::string tally(const Report& report) {
  std::string out = "<ul class=\"tally\" aria-label=\"" + counted(report.findings.size(), "finding") + "\">";
  for (const Tone tone : tones) {
    const auto count = std::count_if(report.findings.begin(), report.findings.end(),
                                     [&](const Finding& f) { return kind_of(report, f).tone == tone; });
    const std::string name(name_of(tone));
    out += count == 0 ? "<li class=\"none\">" : "<li>";
    out += "<span class=\"number\">" + grouped(static_cast<std::size_t>(count)) + "</span>";
    out += "<span class=\"sample ";
    out += name;
    out += "\">";
    out += name;
    out += "</span>";
    out += "<span class=\"gloss\">";
    out += meaning_of(tone);
    out += "</span></li>";
  }
  return out + "</ul>";
}

std::string place_link(const Document& document, Span span, std::string_view side, std::size_t finding,
                       std::size_t number) {
  const std::string counted_place = number == 0 ? "" : " data-place=\"" + std::to_string(number) + "\"";
  return "<a href=\"#" + anchor_of(side, finding, number) + "\" class=\"" + std::string(side) + "\"" +
         counted_place + ">" + unspin::html_text(document.slice(span)) + "</a>";
}

std::string places(const Report& report, const Finding& finding, std::size_t id, Tone tone) {
  const bool paired = tone == Tone::wording || tone == Tone::meaning;
  std::string original, suspect;
  if (finding.original) original = place_link(report.original, *finding.original, "original", id, 0);
  if (finding.suspect) suspect = place_link(report.suspect, *finding.suspect, "suspect", id, 0);
  if (paired && original.empty()) original = "<i>nothing</i>";
  if (paired && suspect.empty()) suspect = "<i>nothing</i>";
  return original + (original.empty() || suspect.empty() ? "" : " → ") + suspect;
}

std::string further(const Report& report, const Finding& finding, std::size_t id) {
  std::string out;
  std::size_t number = 0;
  for (const Place& place : finding.places) {
    ++number;
    out += out.empty() ? "" : ", ";
    out += place.suspect ? place_link(report.suspect, *place.suspect, "suspect", id, number)
                         : place_link(report.original, *place.original, "original", id, number);
  }
  return out.empty() ? out : "<p class=\"why\">Also at " + out + "</p>";
}

std::string entry(const Report& report, const Finding& finding, std::size_t id, const Kind& kind) {
  const std::string about =
      (finding.detail.empty() ? "" : spelled(finding.detail) + " · ") + percent(finding.confidence) + " sure";
  const std::string number = std::to_string(id);
  return "<li id=\"finding-" + number + "\" data-finding=\"" + number + "\" class=\"" +
         std::string(name_of(kind.tone)) + "\"><p class=\"places\">" +
         places(report, finding, id, kind.tone) + "</p><p class=\"why\">" + unspin::html_text(finding.why) +
         " <span class=\"about\">" + about + "</span></p>" + further(report, finding, id) + "</li>";
}

std::string group(const Report& report, const Kind& kind) {
  std::string entries;
  std::size_t count = 0, id = 0;
  for (const Finding& finding : report.findings) {
    ++id;
    if (finding.kind != kind.id) continue;
    ++count;
    entries += entry(report, finding, id, kind);
  }
  if (count == 0) return {};
  const std::string name = "kind-" + std::string(kind.id);
  return "<section class=\"group\"><h3><span id=\"" + name + "\" class=\"sample " +
         std::string(name_of(kind.tone)) + "\">" + html_text(kind.title) + "</span><span class=\"count\">" +
         grouped(count) + "</span></h3><p class=\"gloss\">" + html_text(kind.meaning) + "</p><ol>" + entries +
         "</ol></section>";
}

}  // namespace

std::string html_verdict(const Report& report) {
  if (report.verdict.label == "identical") return answer(report);
  return answer(report) + "<div class=\"evidence\">" + (report.alone ? "" : figures(report.similarity)) +
         "</div>" + tally(report);
}

std::string html_findings(const Report& report) {
  if (report.findings.empty())
    return "<p class=\"plain\">Nothing was found that a spinner or a machine leaves behind.</p>";
  std::string out;
  // What changed the story comes first.
  for (const Tone tone : {Tone::meaning, Tone::wording, Tone::structure, Tone::residue})
    for (const Kind& kind : report.kinds)
      if (kind.tone == tone) out += group(report, kind);
  return out;
}

}  // namespace unspin
