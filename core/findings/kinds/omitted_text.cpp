// Omitted text: a sentence or clause of the original that the suspect does not have.
//   original  The bridge will reportedly open in May, the engineer said.
//   suspect   The bridge will open in May.
#include "findings/evidence.h"
#include "findings/kind.h"
#include "findings/unanswered.h"

namespace unspin {
namespace {

std::u16string because(std::string_view detail, std::u16string_view text) {
  if (detail == "sentence") return u"No sentence of the suspect answers this one.";
  if (detail == "attribution")
    return say({u"“", text, u"” says who says it; the suspect leaves the source out."});
  if (detail == "hedge") return say({u"“", text, u"” is gone: the statement is surer than it was."});
  return u"Nothing in the suspect answers these words.";
}

std::vector<Finding> find(const Evidence& evidence) {
  return report_unanswered(evidence, Direction::omitted, because);
}

std::optional<Finding> take(const Evidence& evidence, const Edit& edit) {
  return take_unanswered(evidence, edit, Direction::omitted, because);
}

}  // namespace

Kind omitted_text() {
  return {.id = "omitted_text",
          .title = "Omitted text",
          .meaning = "A sentence or clause of the original that the suspect does not have.",
          .tone = Tone::meaning,
          .weight = 1.5,
          .layer = Layer::words,
          .find = find,
          .take = take,
          .account = Account::unanswered};
}

}  // namespace unspin
