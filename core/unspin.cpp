#include "unspin.h"

#include <utility>

#include "align/align.h"
#include "align/sentence_bags.h"
#include "findings/detect.h"
#include "findings/limits.h"
#include "findings/names/changed_names.h"
#include "findings/rest.h"
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
  if (knowledge.usage.empty())
    limits.push_back(u"The usage data is not loaded: whether a meaning stayed is judged with less to go by.");
  if (knowledge.names.empty())
    limits.push_back(u"The name data is not loaded: names translated word for word were not recognised.");
  return limits;
}

void gather_limits(Report& report, const Knowledge& knowledge, const std::vector<std::u16string>& findings) {
  report.limits = missing_data(knowledge);
  append(report.limits, report.original.limits);
  append(report.limits, report.suspect.limits);
  append(report.limits, report.alignment.limits);
  append(report.limits, findings);
  append(report.limits, report.verdict.limits);
}

}  // namespace

Report compare(std::u16string_view original, std::u16string_view suspect, const Knowledge& knowledge,
               const Options& options) {
  Report report;
  report.kinds = all_kinds();
  report.original = read(original, knowledge.lexicon, options);
  report.suspect = read(suspect, knowledge.lexicon, options);
  const Vocabulary vocabulary = collect_vocabulary(report.original, report.suspect, knowledge.lexicon);
  Relations relations(knowledge.lexicon, vocabulary.terms.size());
  const SentenceBags bags = collect_bags(report.original, report.suspect, vocabulary, knowledge.lexicon);
  report.alignment =
      align({report.original, report.suspect, vocabulary, knowledge.lexicon, options, relations}, bags);

  const LinkedTexts texts{report.original, report.suspect, vocabulary, knowledge.lexicon, relations};
  const PairBundles bundles = bundle_pairs(texts, report.alignment);
  const Changes changes = collect_changes(texts, report.alignment, bundles);
  const MutualCoverage coverage(report.original, report.suspect, vocabulary, report.alignment);
  const OwnSigns original_signs = read_own_signs(original_side(texts), knowledge, options);
  const OwnSigns suspect_signs = read_own_signs(suspect_side(texts), knowledge, options);
  const Pages pages = part_pages(report.original, report.suspect, original_signs.lines, suspect_signs.lines,
                                 coverage, options);
  const Groundwork groundwork{.original = report.original,
                              .suspect = report.suspect,
                              .vocabulary = vocabulary,
                              .bags = bags,
                              .alignment = report.alignment,
                              .bundles = bundles,
                              .edits = changes.edits,
                              .formats = changes.formats,
                              .knowledge = knowledge,
                              .options = options,
                              .relations = relations,
                              .coverage = coverage,
                              .original_signs = original_signs,
                              .suspect_signs = suspect_signs,
                              .pages = pages};
  const std::vector<ChangedName> changed_names = find_changed_names(groundwork);
  const KeptMeanings kept(texts, knowledge, changes.edits, report.alignment.sentence_pairs.size());
  const Evidence evidence{groundwork, changed_names, kept};

  report.findings = detect(report.kinds, evidence);
  report.similarity = measure_similarity(evidence);
  report.verdict = judge(evidence, report.kinds, report.findings);
  report.findings = claim_rest(report.kinds, evidence, std::move(report.findings));
  report.ledger = keep_ledger(evidence, report.kinds, report.findings);
  keep_first(report.findings, options.most_findings);
  gather_limits(report, knowledge, limits_of(evidence, report.kinds, report.findings));
  return report;
}

Report inspect(std::u16string_view text, const Knowledge& knowledge, const Options& options) {
  Report report;
  report.alone = true;
  report.kinds = all_kinds();
  report.suspect = read(text, knowledge.lexicon, options);
  const Vocabulary vocabulary = collect_vocabulary(report.original, report.suspect, knowledge.lexicon);
  const Side side{report.suspect, vocabulary, vocabulary.suspect};
  const OwnSigns signs = read_own_signs(side, knowledge, options);
  const OneText evidence{side, knowledge, options, signs};
  report.findings = detect_alone(report.kinds, evidence);
  report.ledger = keep_ledger(evidence, report.kinds, report.findings);
  report.verdict = judge_alone(evidence, report.kinds, report.findings);
  report.leads = find_leads(evidence, report.findings);
  keep_first(report.findings, options.most_findings);
  gather_limits(report, knowledge, limits_of(evidence, report.kinds, report.findings));
  return report;
}

}  // namespace unspin
