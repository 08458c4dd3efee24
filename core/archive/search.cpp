#include "archive/search.h"

#include <algorithm>
#include <tuple>

#include "text/read.h"
#include "text/utf8.h"

namespace unspin {
namespace {

constexpr std::size_t judged = 12;  // articles that are compared with the suspect
constexpr double surely = 0.7;      // among so many, chance has a dozen tries

auto order_of(const Match& match) {
  const Similarity& similarity = match.report.similarity;
  return std::tuple(is_made_from(match.report.verdict), similarity.suspect_covered + similarity.verbatim,
                    match.report.verdict.probability);
}

}  // namespace

bool is_made_from(const Verdict& verdict) {
  return verdict.label != "same_story" && verdict.label != "unrelated" && verdict.probability >= surely;
}

std::optional<std::vector<Match>> search(Archive& archive, std::u16string_view suspect, std::size_t most,
                                         const Knowledge& knowledge, const Options& options) {
  const Document document = read(suspect, knowledge.lexicon, options);
  const auto found = archive.find(questions_of(document, knowledge.lexicon), judged);
  if (!found) return std::nullopt;
  std::vector<Match> matches;
  for (const std::int64_t id : *found) {
    std::optional<Article> article = archive.article(id);
    if (!article) return std::nullopt;
    const std::u16string original = from_utf8(article->text).value_or(u"");
    matches.push_back({std::move(*article), compare(original, suspect, knowledge, options)});
  }
  std::stable_sort(matches.begin(), matches.end(),
                   [](const Match& a, const Match& b) { return order_of(a) > order_of(b); });
  if (matches.size() > most) matches.resize(most);
  return matches;
}

}  // namespace unspin
