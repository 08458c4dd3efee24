// Injected text: lines of the page that are not part of the story.
//   original  … the minister said.⏎The talks go on.
//   suspect   … the minister said.⏎- Advertisement -⏎See also  Ten best beaches⏎The talks go on.
#include <algorithm>

#include "findings/furniture.h"
#include "findings/kind.h"
#include "findings/own_signs.h"

namespace unspin {
namespace {

std::u16string because(const LineLook& look) {
  return look.cue.empty() ? std::u16string(u"It has the form of a line of the page, not of the story")
                          : say({u"“", look.cue, u"” is a phrase of web pages, not of stories"});
}

Finding mark(const Document& suspect, const Line& line, const LineLook& look, double confidence,
             std::u16string why) {
  Finding finding;
  finding.detail = look.detail.empty() ? std::string_view("other") : look.detail;
  finding.suspect = suspect.cover(line.tokens);
  finding.confidence = confidence;
  finding.why = std::move(why);
  return finding;
}

/// A sentence that the original answers.
bool is_answered(const Evidence& evidence, std::uint32_t sentence) {
  constexpr double least = 0.5;
  const Coverage& coverage = evidence.coverage.suspect;
  return coverage.has_counterparts() && coverage.of(evidence.suspect.sentences[sentence].tokens) >= least;
}

/// A paragraph of the story at whose end something was put.
bool begins_with_story(const Evidence& evidence, const Line& line) {
  constexpr std::uint32_t fewest_words = 5;
  return line.sentences.size() > 1 && is_answered(evidence, line.sentences.first) &&
         count_words(evidence.suspect, evidence.suspect.sentences[line.sentences.first].tokens) >=
             fewest_words;
}

/// Text of the page that was glued to a paragraph: “… she said. See also  Ten best beaches”.
void find_glued(const Evidence& evidence, const Line& line, std::vector<Finding>& findings) {
  const Document& suspect = evidence.suspect;
  const bool compared = evidence.coverage.suspect.has_counterparts();
  for (std::uint32_t s = line.sentences.first + 1; s < line.sentences.last; ++s) {
    const Sentence& sentence = suspect.sentences[s];
    const CueHit hit = cue_book().starting_at(suspect, sentence.tokens.first, sentence.tokens.last);
    if (hit.tokens.empty() || is_answered(evidence, s)) continue;
    // An article may well end by itself with “Sign up for our newsletter”, and say what its editors note.
    if (!compared && (hit.cue.detail == "newsletter" || hit.cue.detail == "notice")) continue;
    if (count_words(suspect, sentence.tokens) > 25) continue;
    const LineLook look{0.8, true, hit.cue.detail, hit.cue.phrase, true};
    findings.push_back(mark(suspect, {sentence.span, {s, s + 1}, sentence.tokens, LineKind::prose}, look,
                            look.probability, because(look) + u"."));
  }
}

/// Lines that are a damaged name and nothing else (“Humera cotton” over a note on the author): the name is
/// the finding.
std::vector<Range> lines_of_names(const Evidence& evidence) {
  std::vector<Range> lines;
  if (evidence.original) return lines;
  for (const NameVariant& variant : evidence.signs.names())
    lines.insert(lines.end(), variant.places.begin(), variant.places.end());
  return lines;
}

// An article has its own date and author; beside other furniture they are the page's.
bool is_heading_only(const std::vector<Finding>& findings) {
  return std::all_of(findings.begin(), findings.end(), [](const Finding& finding) {
    return finding.detail == "page_date" || finding.detail == "byline";
  });
}

std::vector<Finding> find(const Evidence& evidence) {
  std::vector<Finding> findings;
  const Document& suspect = evidence.suspect;
  const std::vector<LineLook>& looks = evidence.signs.lines();
  const Coverage& coverage = evidence.coverage.suspect;
  const std::vector<Range> names = lines_of_names(evidence);
  for (std::size_t k = 0; k < suspect.lines.size(); ++k) {
    const Line& line = suspect.lines[k];
    const LineLook& look = looks[k];
    if (!evidence.original || !coverage.has_counterparts()) {
      const bool is_name = std::find(names.begin(), names.end(), line.tokens) != names.end();
      if (look.furniture && !is_name && !coverage.stands_in_other(line))
        findings.push_back(mark(suspect, line, look, std::min(0.97, look.probability), because(look) + u"."));
      else
        find_glued(evidence, line, findings);
      continue;
    }
    if (coverage.stands_in_other(line)) continue;
    const double covered = coverage.of(line);
    const bool sentence = ends_as_sentence(suspect, line);
    // A paragraph that reads like the story is a paragraph that was added to it.
    const bool story = sentence && !look.sure && look.probability < evidence.options.furniture_among_new;
    const double limit =
        0.25 + 0.25 * (look.probability > 0.4) + 0.2 * !sentence + (look.sure && look.furniture ? 1.0 : 0.0);
    const bool is_headline = k == 0 && !look.sure;  // where a title of the copy's own would stand
    if (covered < limit && !story && !is_headline && !begins_with_story(evidence, line)) {
      const double confidence = std::min(0.97, 0.75 + 0.2 * look.probability);
      findings.push_back(mark(suspect, line, look, confidence,
                              because(look) + u", and the original has nothing that answers it."));
    } else {
      find_glued(evidence, line, findings);
    }
  }
  if (!evidence.original && is_heading_only(findings)) findings.clear();
  return findings;
}

}  // namespace

Kind injected_text() {
  return {.id = "injected_text",
          .title = "Injected text",
          .meaning = "Lines that are not part of the story: links, advertisements, buttons of the page.",
          .tone = Tone::residue,
          .weight = 4.0,
          .layer = Layer::words,
          .find = find};
}

}  // namespace unspin
