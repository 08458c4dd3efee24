// Added text: a sentence or clause of the story that the original does not have.
//   original  The bridge will open in May.
//   suspect   The bridge will open in May. Traders hope for a good summer.
#include "findings/evidence.h"
#include "findings/kind.h"
#include "findings/unanswered.h"

namespace unspin {
namespace {

std::u16string because(std::string_view detail, std::u16string_view text) {
  if (detail == "sentence") return u"No sentence of the original answers this one.";
  if (detail == "attribution")
    return say({u"“", text, u"” says who says it; the original does not name a source here."});
  if (detail == "hedge")
    return say({u"“", text, u"” makes the statement less sure than it is in the original."});
  return u"Nothing in the original answers these words.";
}

std::vector<Finding> find(const Evidence& evidence) {
  return report_unanswered(evidence, Direction::added, because);
}

std::optional<Finding> take(const Evidence& evidence, const Edit& edit) {
  return take_unanswered(evidence, edit, Direction::added, because);
}

}  // namespace

Kind added_text() {
  return {.id = "added_text",
          .title = "Added text",
          .meaning = "A sentence or clause of the story that the original does not have.",
          .tone = Tone::meaning,
          .weight = 1.5,
          .layer = Layer::words,
          .find = find,
          .take = take,
          .account = Account::unanswered};
}

}  // namespace unspin
