#include "unspin.h"

#include "align/align.h"
#include "align/sentence_bags.h"
#include "findings/detect.h"
#include "findings/names.h"
#include "findings/own_signs.h"
#include "text/read.h"
#include "verdict/verdict.h"

namespace unspin {
namespace {

void append(std::vector<std::u16string>& all, const std::vector<std::u16string>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

// A report made without a data file says what it could therefore not see.
std::vector<std::u16string> missing_data(const Knowledge& knowledge) {
  std::vector<std::u16string> limits;
  if (knowledge.lexicon.empty())
    limits.push_back(u"The word data is not loaded: synonyms and related words were not recognised.");
  if (knowledge.glosses.empty())
    limits.push_back(u"The glosses are not loaded: reasons do not name word senses.");
  if (knowledge.names.empty())
    limits.push_back(u"The name data is not loaded: names translated word for word were not recognised.");
  return limits;
}

Report analyze(const std::u16string_view* original, std::u16string_view suspect, const Knowledge& knowledge,
               const Options& options) {
  Report report;
  report.alone = original == nullptr;
  report.kinds = all_kinds();
  report.limits = missing_data(knowledge);

  if (original) report.original = read(*original, knowledge.lexicon, options);
  report.suspect = read(suspect, knowledge.lexicon, options);
  const Vocabulary vocabulary = collect_vocabulary(report.original, report.suspect, knowledge.lexicon);
  Relations relations(knowledge.lexicon, vocabulary.terms.size());
  SentenceBags bags;
  if (original) {
    bags = collect_bags(report.original, report.suspect, vocabulary, knowledge.lexicon);
    report.alignment =
        align({report.original, report.suspect, vocabulary, knowledge.lexicon, options, relations}, bags);
  }
  const LinkedTexts texts{report.original, report.suspect, vocabulary, knowledge.lexicon, relations};
  const PairBundles bundles = bundle_pairs(texts, report.alignment);
  const std::vector<Edit> edits = collect_edits(texts, report.alignment, bundles);
  const Document* from = original ? &report.original : nullptr;
  const MutualCoverage coverage(from, report.suspect, vocabulary, report.alignment);
  OwnSigns signs(report.suspect, vocabulary, vocabulary.suspect, knowledge, options);
  ChangedNames names;
  const Evidence evidence{.original = from,
                          .suspect = report.suspect,
                          .vocabulary = vocabulary,
                          .bags = bags,
                          .alignment = report.alignment,
                          .bundles = bundles,
                          .edits = edits,
                          .knowledge = knowledge,
                          .options = options,
                          .relations = relations,
                          .coverage = coverage,
                          .signs = signs,
                          .names = names};
  report.findings = detect(evidence);
  report.similarity = measure_similarity(evidence, report.findings);
  report.verdict = judge(evidence, report.findings, report.similarity);

  append(report.limits, report.original.limits);
  append(report.limits, report.suspect.limits);
  append(report.limits, report.alignment.limits);
  append(report.limits, report.verdict.limits);
  return report;
}

}  // namespace

Report compare(std::u16string_view original, std::u16string_view suspect, const Knowledge& knowledge,
               const Options& options) {
  return analyze(&original, suspect, knowledge, options);
}

Report inspect(std::u16string_view text, const Knowledge& knowledge, const Options& options) {
  return analyze(nullptr, text, knowledge, options);
}

}  // namespace unspin
