// What the senses of the lexicon mean, in a few words each: a read-only view over the bytes of glosses.bin.
// The file loads after the first report; until then a default-constructed Glosses answers "" to everything.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "lexicon/format.h"

namespace unspin {

class Glosses {
 public:
  /// Glosses that know nothing.
  Glosses() = default;

  /// Views `bytes`, which must outlive the view; refuses a truncated, foreign or corrupt file with a
  /// sentence in `problem`.
  static std::optional<Glosses> open(std::span<const std::byte> bytes, std::string& problem);

  [[nodiscard]] bool empty() const { return bytes_.empty(); }
  /// The identity of the lexicon whose senses these are.
  [[nodiscard]] std::uint32_t lexicon() const { return lexicon_; }

  /// The shortened gloss of Relation::sense ("coming after all others"); empty where there is none.
  [[nodiscard]] std::u16string gloss(std::uint32_t sense) const;

 private:
  std::span<const std::byte> bytes_;
  std::uint32_t lexicon_ = 0;
  format::Lists parts_;  // by sense
  format::Column<std::uint8_t> letters_;
};

}  // namespace unspin
