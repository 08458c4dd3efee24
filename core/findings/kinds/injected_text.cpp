// Injected text: lines of the page that are not part of the story.
//   original  … the minister said.⏎The talks go on.
//   suspect   … the minister said.⏎- Advertisement -⏎See also  Ten best beaches⏎The talks go on.
#include <algorithm>

#include "findings/evidence.h"
#include "findings/kind.h"
#include "findings/names/signs.h"
#include "findings/page/furniture.h"

namespace unspin {
namespace {

std::u16string because(const LineLook& look) {
  if (look.cue.empty()) return u"It has the form of a line of the page, not of the story";
  if (look.below) return say({u"It stands below “", look.cue, u"”, a phrase of web pages, not of stories"});
  return say({u"“", look.cue, u"” is a phrase of web pages, not of stories"});
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

/// Text of the page that was glued to a paragraph: “… she said. See also  Ten best beaches”. Without an
/// original to compare with, `evidence` is null.
void find_glued(const Document& suspect, const Line& line, const Evidence* evidence,
                std::vector<Finding>& findings) {
  const bool compared = evidence && evidence->coverage.suspect.has_counterparts();
  for (std::uint32_t s = line.sentences.first + 1; s < line.sentences.last; ++s) {
    const Sentence& sentence = suspect.sentences[s];
    const CueHit hit = cue_book().starting_at(suspect, sentence.tokens.first, sentence.tokens.last);
    if (hit.tokens.empty() || (evidence && is_answered(*evidence, s))) continue;
    // An article may well end by itself with “Sign up for our newsletter”, and say what its editors note.
    if (!compared && (hit.cue.detail == "newsletter" || hit.cue.detail == "notice")) continue;
    if (count_words(suspect, sentence.tokens) > 25) continue;
    const LineLook look{0.8, true, hit.cue.detail, hit.cue.phrase, true};
    findings.push_back(mark(suspect, {sentence.span, {s, s + 1}, sentence.tokens, LineKind::prose}, look,
                            look.probability, because(look) + u"."));
  }
}

// An article has its own date and author; beside other furniture they are the page's.
bool is_heading_only(const std::vector<Finding>& findings) {
  return std::all_of(findings.begin(), findings.end(), [](const Finding& finding) {
    return finding.detail == "page_date" || finding.detail == "byline";
  });
}

Finding mark_by_look(const Document& suspect, const Line& line, const LineLook& look) {
  return mark(suspect, line, look, std::min(0.97, look.probability), because(look) + u".");
}

// A line that is nothing but a name, spelt otherwise than elsewhere in the article: that says more than that
// it is a line of the page.
bool is_garbled_name(const OneText& text, const Line& line) {
  return std::any_of(text.signs.names.all.begin(), text.signs.names.all.end(), [&](const NameVariant& name) {
    return std::find(name.places.begin(), name.places.end(), line.tokens) != name.places.end();
  });
}

// “Reporting by Anna Berg; Editing by Tom Reed” is no rubbish: it leads to the original.
bool is_story_credit(const Document& document, const Line& line) {
  const auto names_work = [&](std::uint32_t i) {
    const std::u16string_view form = document.form(i);
    return form == u"reporting" || form == u"writing" || form == u"editing";
  };
  return line.kind == LineKind::credit &&
         (names_work(line.tokens.first) || (line.tokens.size() > 1 && names_work(line.tokens.first + 1)));
}

std::vector<Finding> find_alone(const OneText& text) {
  std::vector<Finding> findings;
  const Document& suspect = text.document();
  for (std::size_t k = 0; k < suspect.lines.size(); ++k) {
    const Line& line = suspect.lines[k];
    if (is_story_credit(suspect, line) && text.signs.lines[k].cue.empty()) continue;
    if (text.signs.lines[k].furniture && is_garbled_name(text, line)) continue;
    if (text.signs.lines[k].furniture)
      findings.push_back(mark_by_look(suspect, line, text.signs.lines[k]));
    else
      find_glued(suspect, line, nullptr, findings);
  }
  if (is_heading_only(findings)) findings.clear();
  return findings;
}

/// A sentence whose own form says nothing: what stands around it does.
bool is_teaser(const Evidence& evidence, const Line& line, const LineLook& look) {
  return !look.sure && look.probability < evidence.options.furniture_among_new &&
         ends_as_sentence(evidence.suspect, line);
}

/// A headline that was put into a sentence of the story: it begins with a capital that nothing explains, and
/// behind it the sentence goes on.
///   … the street where a fire [Search in Dorra after fire ruins bakery] had ruined one bakery …
bool is_headline_inside(const Side& side, const Lexicon& lexicon, Range run) {
  constexpr std::uint32_t fewest_words = 5;
  const Document& document = side.document;
  const Range sentence = document.sentences[document.tokens[run.first].sentence].tokens;
  if (side.count_words(run) < fewest_words || run.first == sentence.first || run.last >= sentence.last)
    return false;
  const Token &before = document.tokens[run.first - 1], &first = document.tokens[run.first],
              &after = document.tokens[run.last];
  const WordId word = side.term(run.first).word;
  const Name* name = name_of(document, run.first);  // a capital makes one, too
  return before.kind == TokenKind::word && !before.capital && after.kind == TokenKind::word &&
         !after.capital && first.kind == TokenKind::word && first.capital && word != no_word &&
         lexicon.parts_of_speech(word) != 0 && lexicon.name_kinds(word) == 0 &&
         (!name || name->tokens.size() == 1);
}

void find_inside(const Evidence& evidence, std::vector<Finding>& findings) {
  const Side side = suspect_side(evidence.texts());
  for (const Edit& edit : evidence.edits) {
    if (!edit.original.empty() || edit.suspect.empty() ||
        !is_headline_inside(side, evidence.knowledge.lexicon, edit.suspect))
      continue;
    Finding finding;
    finding.detail = "related_link";
    finding.suspect = evidence.suspect.cover(edit.suspect);
    finding.confidence = 0.75;
    finding.why =
        u"It begins with a capital inside a sentence that goes on behind it, and the original has nothing "
        u"that answers it.";
    findings.push_back(std::move(finding));
  }
}

std::vector<Finding> find(const Evidence& evidence) {
  std::vector<Finding> findings;
  const Document& suspect = evidence.suspect;
  const Coverage& coverage = evidence.coverage.suspect;
  for (std::size_t k = 0; k < suspect.lines.size(); ++k) {
    const Line& line = suspect.lines[k];
    const LineLook& look = evidence.suspect_signs.lines[k];
    const LinePart part = evidence.pages.suspect.lines[k];
    if (part == LinePart::page && !coverage.has_counterparts())
      findings.push_back(mark_by_look(suspect, line, look));
    else if (part == LinePart::page)
      findings.push_back(mark(suspect, line, look, std::min(0.97, 0.75 + 0.2 * look.probability),
                              (is_teaser(evidence, line, look)
                                   ? std::u16string(u"It stands behind the story, between lines of the page")
                                   : because(look)) +
                                  u", and the original has nothing that answers it."));
    else if (!coverage.has_counterparts() || !coverage.stands_in_other(line))
      find_glued(suspect, line, &evidence, findings);
  }
  find_inside(evidence, findings);
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
          .find = find,
          .find_alone = find_alone,
          .own = {0, 0, u" line is not part of the story", u" lines are not part of the story"},
          .damage = {0.25, 1.0},
          .furniture = true};
}

}  // namespace unspin
