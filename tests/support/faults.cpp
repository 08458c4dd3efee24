#include "support/faults.h"

namespace unspin_tests {
namespace {

using unspin::Document;
using unspin::Finding;
using unspin::Range;
using unspin::Report;
using unspin::Span;

bool on_border(std::u16string_view text, std::uint32_t at) {
  const bool inside =
      at > 0 && at < text.size() && (text[at] & 0xFC00) == 0xDC00 && (text[at - 1] & 0xFC00) == 0xD800;
  return at <= text.size() && !inside;
}

bool good(const Document& document, const std::optional<Span>& span) {
  return !span ||
         (!span->empty() && on_border(document.text, span->begin) && on_border(document.text, span->end));
}

bool good(const Document& document, Range tokens) {
  return !tokens.empty() && tokens.last <= document.tokens.size() && good(document, document.cover(tokens));
}

bool is_share(double number) { return number >= 0 && number <= 1; }

std::string fault_of(const Report& report, const Finding& finding) {
  if (!finding.original && !finding.suspect) return "a finding stands nowhere";
  if (report.alone && finding.original) return "a finding stands in an original that there is not";
  if (!good(report.original, finding.original) || !good(report.suspect, finding.suspect))
    return "a finding's span is empty, cuts a character or lies outside its text";
  if (!is_share(finding.confidence)) return "a confidence is no share";
  if (finding.why.empty()) return "a finding does not say why";
  for (const unspin::Place& place : finding.places)
    if (!good(report.original, place.original) || !good(report.suspect, place.suspect))
      return "a further place is empty, cuts a character or lies outside its text";
  return "";
}

std::string fault_of_alignment(const Report& report) {
  for (const unspin::WordLink& link : report.alignment.links)
    if (!good(report.original, link.original) || !good(report.suspect, link.suspect))
      return "a word link lies outside its text";
  for (const unspin::SentencePair& pair : report.alignment.sentence_pairs) {
    if (pair.original.empty() || pair.suspect.empty()) return "a sentence pair lacks a side";
    for (const std::uint32_t sentence : pair.original)
      if (sentence >= report.original.sentences.size()) return "a sentence pair points at no sentence";
    for (const std::uint32_t sentence : pair.suspect)
      if (sentence >= report.suspect.sentences.size()) return "a sentence pair points at no sentence";
    if (!is_share(pair.similarity)) return "a sentence pair's similarity is no share";
  }
  return "";
}

bool adds_up(const unspin::SideLedger& ledger) {
  return ledger.words == ledger.same + ledger.format + ledger.small + ledger.wording + ledger.meaning +
                             ledger.moved + ledger.unanswered + ledger.furniture + ledger.residue;
}

std::uint32_t count_words(const Document& document) {
  std::uint32_t words = 0;
  for (const unspin::Token& token : document.tokens) words += token.kind != unspin::TokenKind::punctuation;
  return words;
}

std::string fault_of_ledger(const Report& report) {
  if (!adds_up(report.ledger.original) || !adds_up(report.ledger.suspect))
    return "the ledger does not add up";
  if (report.ledger.original.residue != 0) return "the original has residue";
  if (report.ledger.suspect.words != count_words(report.suspect) ||
      report.ledger.original.words != count_words(report.original))
    return "the ledger misses words";
  return "";
}

}  // namespace

std::string fault_of(const Report& report) {
  if (const std::string fault = fault_of_ledger(report); !fault.empty()) return fault;
  std::uint32_t at = 0;
  bool sided = true;
  for (const Finding& finding : report.findings) {
    if (const std::string fault = fault_of(report, finding); !fault.empty()) return fault;
    if (finding.suspect && (!sided || finding.suspect->begin < at)) return "the findings are out of order";
    if (finding.suspect) at = finding.suspect->begin;
    sided = finding.suspect.has_value();
  }
  for (const double share :
       {report.verdict.probability, report.similarity.suspect_covered, report.similarity.verbatim,
        report.similarity.original_covered, report.similarity.kept_names_numbers})
    if (!is_share(share)) return "a figure is no share";
  return fault_of_alignment(report);
}

}  // namespace unspin_tests
