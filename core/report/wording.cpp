#include "report/wording.h"

#include <algorithm>

#include "report/json_writer.h"

namespace unspin {
namespace {

/// Odds of less than seven to three, either way, are no answer. What one article shows alone is shown all the
/// same.
bool is_open(const Report& report) {
  return !report.alone && report.verdict.probability > 0.3 && report.verdict.probability < 0.7;
}

/// Between clean and suspicious: something was found in the story, or its words are none too usual.
bool has_some_signs(const Report& report) {
  constexpr double some = 0.3;
  const auto speaks = [&](const Finding& finding) { return !kind_of(report.kinds, finding.kind).furniture; };
  return report.verdict.label == "clean" &&
         (report.verdict.probability >= some ||
          std::any_of(report.findings.begin(), report.findings.end(), speaks));
}

}  // namespace

std::string headline(const Report& report) {
  constexpr std::pair<std::string_view, std::string_view> headlines[] = {
      {"identical", "The two texts are the same"},
      {"near_copy", "A copy with hardly a change"},
      {"spun", "Spun from the original"},
      {"partial_copy", "Copied in part"},
      {"same_story", "The same story, told independently"},
      {"unrelated", "Two unrelated texts"},
      {"clean", "Nothing found that a machine leaves behind; that is no proof"},
      {"suspicious", "A machine left its marks here"},
  };
  constexpr std::pair<std::string_view, std::string_view> doubts[] = {
      {"short", "Too short to tell"},
      {"language", "Not in English: too little is known to tell"},
      {"length", "Not read to the end: too long to tell"},
  };
  for (const auto& [doubt, words] : doubts)
    if (doubt == report.verdict.doubt) return std::string(words);
  if (is_open(report)) return "Too close to call";
  if (has_some_signs(report)) return "Some signs of a machine, and no proof";
  for (const auto& [label, words] : headlines)
    if (label == report.verdict.label) return std::string(words);
  return std::string(report.verdict.label);
}

std::string likelihood(const Report& report) {
  const std::string figure = "It is " + percent(report.verdict.probability) + " likely that ";
  if (report.alone) return figure + "a machine reworked this article.";
  if (report.verdict.label == "identical") return "There is nothing to show: every character is the same.";
  if (report.verdict.copy == "original")
    return figure + "one was made from the other, and the text on the left looks like the copy.";
  return figure + "the suspect was made from the original.";
}

std::string percent(double share) {
  const std::uint32_t exact = ten_thousandths(share);  // as the page gets it
  const std::uint32_t rounded = (exact + 50) / 100;
  if (rounded == 0 && exact > 0) return "under 1 %";
  if (rounded == 100 && exact < 10000) return "over 99 %";
  return std::to_string(rounded) + " %";
}

std::string grouped(std::size_t count) {
  std::string figures = std::to_string(count);
  for (std::size_t place = figures.size(); place > 3; place -= 3) figures.insert(place - 3, ",");
  return figures;
}

std::string counted(std::size_t count, const std::string& one) {
  return grouped(count) + " " + one + (count == 1 ? "" : "s");
}

std::string spelled(std::string_view detail) {
  std::string words(detail);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

std::string_view name_of(Tone tone) {
  switch (tone) {
    case Tone::wording:
      return "wording";
    case Tone::meaning:
      return "meaning";
    case Tone::structure:
      return "structure";
    case Tone::residue:
      return "residue";
  }
  return "wording";
}

Span cover_sentences(const Document& document, Range sentences) {
  return document.sentences[sentences.first].span.joined(document.sentences[sentences.last - 1].span);
}

const Kind& kind_of(const Report& report, const Finding& finding) {
  return *std::find_if(report.kinds.begin(), report.kinds.end(),
                       [&](const Kind& kind) { return kind.id == finding.kind; });
}

}  // namespace unspin
