#include "findings/meaning/voices.h"

#include <algorithm>
#include <optional>

#include "findings/hedges.h"

namespace unspin {
namespace {

constexpr std::uint32_t furthest = 6;  // from a verb to who did it

/// One of two texts beside the other.
class VoiceReader {
 public:
  VoiceReader(const Groundwork& evidence, bool in_suspect)
      : side_(in_suspect ? suspect_side(evidence.texts()) : original_side(evidence.texts())),
        other_(in_suspect ? original_side(evidence.texts()) : suspect_side(evidence.texts())),
        links_(evidence.alignment.links),
        own_(in_suspect ? &WordLink::suspect : &WordLink::original),
        answer_(in_suspect ? &WordLink::original : &WordLink::suspect) {}

  /// A passive with “by” on this side, told in the active on the other.
  struct Turn {
    Range passive;           // “was hailed by”
    std::uint32_t active;    // “hailed”
    bool doer_kept = false;  // what stands behind “by” stands before the verb of the other side
    bool roles_turned = false;
  };

  [[nodiscard]] std::optional<Turn> at(std::uint32_t by) const {
    if (by < 3 || side_.term(by).form != u"by" || !side_.is_content(by - 1)) return {};
    if (!is_passive_mark(side_.term(by - 2).form)) return {};
    const auto active = answer_of(by - 1);
    if (!active || *active == 0 || other_.term(*active).lemma != side_.term(by - 1).lemma) return {};
    if (is_passive(*active)) return {};
    const auto subject = nearest(side_, by - 2, false), doer = nearest(side_, by + 1, true);
    const auto first = nearest(other_, *active, false), second = nearest(other_, *active + 1, true);
    if (!subject || !doer || !first || !second) return {};
    return Turn{{by - 2, by + 1},
                *active,
                answer_of(*doer) == first && answer_of(*subject) == second,
                answer_of(*subject) == first && answer_of(*doer) == second};
  }

  [[nodiscard]] std::uint32_t size() const {
    return static_cast<std::uint32_t>(side_.document.tokens.size());
  }

 private:
  // The head of the nearest words: of “the boat builder” the last.
  static std::optional<std::uint32_t> nearest(const Side& side, std::uint32_t from, bool ahead) {
    const auto size = static_cast<std::uint32_t>(side.document.tokens.size());
    if (!ahead) {
      for (std::uint32_t k = 1; k <= std::min(furthest, from) && side.is_word(from - k); ++k)
        if (side.is_content(from - k)) return from - k;
      return {};
    }
    for (std::uint32_t i = from; i < std::min(size, from + furthest) && side.is_word(i); ++i) {
      if (!side.is_content(i)) continue;
      while (i + 1 < size && side.is_content(i + 1) && side.term(i + 1).word_class >= WordClass::noun_or_verb)
        ++i;
      return i;
    }
    return {};
  }

  // “was not hailed”, “to be hailed”
  [[nodiscard]] bool is_passive(std::uint32_t verb) const {
    constexpr std::uint32_t most_between = 3;
    for (std::uint32_t k = 1; k <= std::min(most_between, verb); ++k)
      if (other_.term(verb - k).word_class == WordClass::auxiliary) return true;
    return false;
  }

  [[nodiscard]] std::optional<std::uint32_t> answer_of(std::uint32_t token) const {
    for (const WordLink& link : links_)
      if ((link.*own_).has(token) && (link.*answer_).size() == 1) return (link.*answer_).first;
    return {};
  }

  const Side side_, other_;
  const std::vector<WordLink>& links_;
  const Range WordLink::*own_;
  const Range WordLink::*answer_;
};

}  // namespace

std::vector<Contradiction> contradicted_voices(const Evidence& evidence) {
  std::vector<Contradiction> found;
  for (const bool in_suspect : {false, true}) {
    const VoiceReader reader(evidence, in_suspect);
    for (std::uint32_t token = 0; token < reader.size(); ++token) {
      const auto turn = reader.at(token);
      if (!turn || !turn->roles_turned) continue;
      const Range active{turn->active, turn->active + 1};
      const Range original = in_suspect ? active : turn->passive,
                  suspect = in_suspect ? turn->passive : active;
      found.push_back({"meaning", original, suspect, 0.9,
                       say({u"Who did it has it done to him now: ", quoted(evidence.original, original),
                            u" became ", quoted(evidence.suspect, suspect), u"."})});
    }
  }
  return found;
}

bool marks_same_doer(const Groundwork& evidence, bool in_suspect, std::uint32_t token) {
  const auto turn = VoiceReader(evidence, in_suspect).at(token);
  return turn && turn->doer_kept;
}

}  // namespace unspin
