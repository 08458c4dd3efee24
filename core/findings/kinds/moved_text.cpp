// Moved text: a clause, sentence or paragraph that stands elsewhere in the original.
//   original  After the storm had passed over the bay, the mayor opened the bridge.
//   suspect   The mayor opened the bridge after the storm had passed over the bay.
#include <algorithm>

#include "changes/bundles.h"
#include "findings/evidence.h"
#include "findings/kind.h"

namespace unspin {
namespace {

constexpr std::uint32_t shortest_clause = 6;  // words

void report(const Evidence& evidence, std::vector<Finding>& findings, Range original, Range suspect,
            std::u16string_view what) {
  Finding finding;
  finding.original = evidence.original.cover(original);
  finding.suspect = evidence.suspect.cover(suspect);
  finding.confidence = 0.8;
  finding.why = say({u"The ", what, u" stands elsewhere in the original."});
  findings.push_back(std::move(finding));
}

Range tokens_of(const Document& document, const std::vector<std::uint32_t>& sentences) {
  return {document.sentences[sentences.front()].tokens.first,
          document.sentences[sentences.back()].tokens.last};
}

// Neighbouring moved pairs are one passage.
void find_sentences(const Evidence& evidence, std::vector<Finding>& findings) {
  const auto& pairs = evidence.alignment.sentence_pairs;
  for (std::size_t p = 0; p < pairs.size();) {
    if (!pairs[p].moved) {
      ++p;
      continue;
    }
    std::size_t q = p + 1;
    while (q < pairs.size() && pairs[q].moved &&
           pairs[q].suspect.front() == pairs[q - 1].suspect.back() + 1 &&
           pairs[q].original.front() == pairs[q - 1].original.back() + 1)
      ++q;
    const Range a{tokens_of(evidence.original, pairs[p].original).first,
                  tokens_of(evidence.original, pairs[q - 1].original).last};
    const Range b{tokens_of(evidence.suspect, pairs[p].suspect).first,
                  tokens_of(evidence.suspect, pairs[q - 1].suspect).last};
    report(evidence, findings, a, b, q - p > 1 ? u"passage" : u"sentence");
    p = q;
  }
}

void find_clauses(const Evidence& evidence, std::vector<Finding>& findings) {
  const LinkedTexts texts = evidence.texts();
  const Side a = original_side(texts), b = suspect_side(texts);
  for (const std::vector<Bundle>& bundles : evidence.bundles) {
    Range original, suspect;
    const auto flush = [&] {
      if (std::min(a.count_words(original), b.count_words(suspect)) >= shortest_clause)
        report(evidence, findings, a.trimmed(original), b.trimmed(suspect), u"clause");
      original = suspect = {};
    };
    for (const Bundle& bundle : bundles) {
      if (!bundle.moved) {
        flush();
        continue;
      }
      const bool goes_on = !original.empty() && bundle.original.first <= original.last + 2 &&
                           bundle.suspect.first >= suspect.last && bundle.suspect.first <= suspect.last + 2;
      if (!goes_on) flush();
      original = goes_on ? Range{original.first, bundle.original.last} : bundle.original;
      suspect = goes_on ? Range{suspect.first, bundle.suspect.last} : bundle.suspect;
    }
    flush();
  }
}

std::vector<Finding> find(const Evidence& evidence) {
  std::vector<Finding> findings;
  find_sentences(evidence, findings);
  find_clauses(evidence, findings);
  return findings;
}

// A phrase that fell away here and came in there.
std::optional<Finding> take(const Evidence& evidence, const Edit& edit) {
  const LinkedTexts texts = evidence.texts();
  if (edit.original.empty() || edit.suspect.empty()) return std::nullopt;
  if (original_side(texts).phrase(edit.original) != suspect_side(texts).phrase(edit.suspect))
    return std::nullopt;
  std::vector<Finding> findings;
  report(evidence, findings, edit.original, edit.suspect, u"phrase");
  return findings.front();
}

}  // namespace

Kind moved_text() {
  return {.id = "moved_text",
          .title = "Moved text",
          .meaning = "A clause, sentence or paragraph that stands elsewhere in the original.",
          .tone = Tone::structure,
          .weight = 0.5,
          .layer = Layer::frame,
          .find = find,
          .take = take};
}

}  // namespace unspin
