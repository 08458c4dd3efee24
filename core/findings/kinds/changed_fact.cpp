// Changed fact: another number, date, name, place, body, negation or pronoun than the original has.
//   original  The ferry carried 140 people on Tuesday.
//   suspect   The ferry carried 410 people on Tuesday.
#include "findings/evidence.h"
#include "findings/kind.h"
#include "findings/meaning/exchanges.h"
#include "findings/meaning/intentions.h"
#include "findings/meaning/labels.h"
#include "findings/meaning/negation.h"
#include "findings/meaning/opposed_words.h"
#include "findings/meaning/pronouns.h"
#include "findings/meaning/strange_words.h"
#include "findings/meaning/times.h"
#include "findings/meaning/voices.h"
#include "findings/names/contradicted_letters.h"
#include "findings/names/contradicted_names.h"
#include "findings/numbers/bounds.h"
#include "findings/numbers/contradicted_numbers.h"

namespace unspin {
namespace {

// How often people say all the same that the meaning stayed, rounded, among labelled edits.
double kept_although(std::string_view detail) {
  if (detail == "negation") return 0.15;
  return detail == "meaning" ? 0.05 : 0.03;
}

std::vector<Finding> find(const Evidence& evidence) {
  std::vector<Finding> findings;
  const auto report = [&](Contradiction contradiction) {
    Finding finding;
    finding.detail = contradiction.detail;
    if (!contradiction.original.empty()) finding.original = evidence.original.cover(contradiction.original);
    if (!contradiction.suspect.empty()) finding.suspect = evidence.suspect.cover(contradiction.suspect);
    finding.confidence = contradiction.confidence;
    finding.why = std::move(contradiction.why);
    finding.meaning_kept = kept_although(finding.detail);
    findings.push_back(std::move(finding));
  };
  for (Contradiction& name : contradicted_names(evidence)) report(std::move(name));
  for (Contradiction& meaning : contradicted_meanings(evidence)) report(std::move(meaning));
  for (Contradiction& bound : contradicted_bounds(evidence)) report(std::move(bound));
  for (Contradiction& exchange : exchanged_places(evidence)) report(std::move(exchange));
  for (Contradiction& voice : contradicted_voices(evidence)) report(std::move(voice));
  for (Contradiction& intention : contradicted_intentions(evidence)) report(std::move(intention));
  const Negations negations(evidence);
  for (const Edit& edit : evidence.edits) {
    for (Contradiction& number : contradicted_numbers(evidence, edit)) report(std::move(number));
    if (auto place = contradicted_place(evidence, edit)) report(std::move(*place));
    if (auto time = contradicted_time(evidence, edit)) report(std::move(*time));
    if (auto designation = contradicted_designation(evidence, edit)) report(std::move(*designation));
    if (auto letters = contradicted_letters(evidence, edit)) report(std::move(*letters));
    if (auto address = contradicted_address(evidence, edit)) report(std::move(*address));
    if (auto negation = contradicted_negation(evidence, negations, edit)) report(std::move(*negation));
    if (auto pronoun = contradicted_pronoun(evidence, edit)) report(std::move(*pronoun));
    if (auto standing = contradicted_standing(evidence, edit)) report(std::move(*standing));
    if (auto rank = contradicted_rank(evidence, edit)) report(std::move(*rank));
    if (auto word = contradicted_word(evidence, negations, edit)) report(std::move(*word));
  }
  return findings;
}

}  // namespace

Kind changed_fact() {
  return {.id = "changed_fact",
          .title = "Changed fact",
          .meaning = "Another number, date, name, place, body, negation or pronoun than the original has.",
          .tone = Tone::meaning,
          .weight = 2.5,
          .layer = Layer::words,
          .find = find};
}

}  // namespace unspin
