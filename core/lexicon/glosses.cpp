#include "lexicon/glosses.h"

namespace unspin {
namespace {

constexpr std::uint32_t version = 1;

/// The sections of glosses.bin, in order; scripts/lexicon/glosses.mjs writes them.
enum Section : std::size_t { licences, sizes, starts, counts, letters, section_count };

}  // namespace

std::optional<Glosses> Glosses::open(std::span<const std::byte> bytes, std::string& problem) {
  const auto sections =
      format::Sections::open(bytes, "UNSPINGL", version, section_count, "glosses.bin", problem);
  if (!sections) return std::nullopt;
  Glosses glosses;
  glosses.bytes_ = bytes;
  glosses.lexicon_ = sections->lexicon();
  glosses.parts_ = sections->lists(starts);
  glosses.letters_ = sections->column<std::uint8_t>(letters);
  return glosses;
}

std::u16string Glosses::gloss(std::uint32_t sense) const {
  const auto [begin, end] = parts_.of(sense);
  return format::to_utf16(letters_.letters(begin, end - begin));
}

}  // namespace unspin
