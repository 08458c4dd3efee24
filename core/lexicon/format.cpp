#include "lexicon/format.h"

#include <algorithm>

namespace unspin::format {
namespace {

constexpr std::size_t header_bytes = 32;
constexpr std::uint32_t block_words = 16;

/// How many ASCII characters a text begins with: most have no others.
template <class Text>
std::size_t plain_start(Text text) {
  std::size_t at = 0;
  while (at < text.size() && static_cast<char32_t>(text[at]) < 0x80) ++at;
  return at;
}

void append_utf8(std::string& out, std::uint32_t code) {
  const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xc0 | code >> 6U);
    put(0x80 | (code & 0x3fU));
  } else if (code < 0x10000) {
    put(0xe0 | code >> 12U);
    put(0x80 | (code >> 6U & 0x3fU));
    put(0x80 | (code & 0x3fU));
  } else {
    put(0xf0 | code >> 18U);
    put(0x80 | (code >> 12U & 0x3fU));
    put(0x80 | (code >> 6U & 0x3fU));
    put(0x80 | (code & 0x3fU));
  }
}

}  // namespace

std::uint64_t checksum(Bytes bytes) {
  const Column<std::uint64_t> words(bytes);
  std::uint64_t sum = bytes.size();
  for (std::size_t i = 0; i < words.size(); ++i) {
    sum = (sum ^ words[i]) * 0x9e3779b97f4a7c15U;
    sum ^= sum >> 32U;
  }
  return sum;
}

std::string problem_with(Bytes file, std::string_view magic, std::uint32_t version, std::size_t sections,
                         std::string_view file_name) {
  const std::string name(file_name);
  if (file.size() < header_bytes || std::memcmp(file.data(), magic.data(), magic.size()) != 0) {
    return "This is not a " + name + " of Unspin.";
  }
  const Column<std::uint32_t> header(file.first(header_bytes));
  if (header[2] != version) {
    return "This " + name + " is of version " + std::to_string(header[2]) + "; version " +
           std::to_string(version) + " is needed.";
  }
  if (header[3] != file.size() || file.size() % 8 != 0) return "This " + name + " is incomplete.";
  std::string damaged = "This " + name + " is damaged.";
  std::uint64_t stated = 0;
  std::memcpy(&stated, file.data() + 16, sizeof stated);
  if (stated != checksum(file.subspan(24))) return damaged;
  if (header[6] != sections || (file.size() - header_bytes) / 8 < sections) return damaged;
  const Column<std::uint32_t> table(file.subspan(header_bytes, sections * 8));
  for (std::size_t i = 0; i < sections; ++i) {
    if (table[2 * i] > file.size() || table[2 * i + 1] > file.size() - table[2 * i]) return damaged;
  }
  return {};
}

std::optional<Sections> Sections::open(Bytes file, std::string_view magic, std::uint32_t version,
                                       std::size_t sections, std::string_view file_name,
                                       std::string& problem) {
  problem = problem_with(file, magic, version, sections, file_name);
  if (!problem.empty()) return std::nullopt;
  return Sections(file);
}

Bytes Sections::operator[](std::size_t index) const {
  const Column<std::uint32_t> table(file_.subspan(header_bytes));
  return file_.subspan(table[2 * index], table[2 * index + 1]);
}

std::size_t PairColumn::place(std::uint32_t item, std::uint32_t value) const {
  const auto turned = [](std::uint64_t pair) { return pair << 32U | pair >> 32U; };  // the item counts first
  const std::uint64_t wanted = static_cast<std::uint64_t>(item) << 32U | value;
  std::size_t low = 0;
  std::size_t high = pairs_.size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (turned(pairs_[middle]) < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

std::size_t PairColumn::values(std::uint32_t item, std::span<std::uint32_t> out) const {
  std::size_t count = 0;
  for (std::size_t at = place(item, 0); at < pairs_.size() && count < out.size(); ++at) {
    if (static_cast<std::uint32_t>(pairs_[at]) != item) break;
    out[count++] = static_cast<std::uint32_t>(pairs_[at] >> 32U);
  }
  return count;
}

std::uint32_t PairColumn::value(std::uint32_t item, std::uint32_t otherwise) const {
  std::uint32_t found = otherwise;
  values(item, {&found, 1});
  return found;
}

bool PairColumn::holds(std::uint32_t item, std::uint32_t value) const {
  const std::size_t at = place(item, value);
  return at < pairs_.size() && pairs_[at] == (static_cast<std::uint64_t>(value) << 32U | item);
}

std::string_view WordList::block_head(std::uint32_t block) const {
  return letters_.letters(starts_[block], lengths_[block * block_words]);
}

std::uint32_t WordList::find(std::u16string_view word) const {
  const std::string wanted = to_utf8(word);
  // The last block whose head is not after the word.
  std::uint32_t low = 0;
  std::uint32_t high = (count_ + block_words - 1) / block_words;
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    if (block_head(middle) <= wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == 0) return none;
  const std::uint32_t first = (low - 1) * block_words;
  std::string_view head = block_head(low - 1);
  if (head == wanted) return first;

  // Walk the block, keeping how many bytes of the entry before agree with the word: an entry that shares more
  // with its neighbour than that differs from the word in the same place.
  std::size_t agreed = static_cast<std::size_t>(
      std::mismatch(head.begin(), head.end(), wanted.begin(), wanted.end()).first - head.begin());
  std::size_t at = starts_[low - 1] + head.size();
  for (std::uint32_t id = first + 1; id < std::min(first + block_words, count_); ++id) {
    const std::size_t shared = shared_[id];
    const std::size_t length = lengths_[id];
    if (shared < agreed) return none;
    if (shared == agreed) {
      const std::string_view rest = letters_.letters(at, length);
      const std::string_view left = std::string_view(wanted).substr(agreed);
      if (rest == left) return id;
      const auto differ = std::mismatch(rest.begin(), rest.end(), left.begin(), left.end());
      agreed += static_cast<std::size_t>(differ.first - rest.begin());
    }
    at += length;
  }
  return none;
}

std::string WordList::text(std::uint32_t id) const {
  if (id >= count_) return {};
  std::string word(block_head(id / block_words));
  std::size_t at = starts_[id / block_words] + word.size();
  for (std::uint32_t i = id / block_words * block_words + 1; i <= id; ++i) {
    word.resize(std::min<std::size_t>(word.size(), shared_[i]));
    word.append(letters_.letters(at, lengths_[i]));
    at += lengths_[i];
  }
  return word;
}

std::string to_utf8(std::u16string_view text) {
  const std::size_t plain = plain_start(text);
  std::string out(plain, '\0');
  std::transform(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(plain), out.begin(),
                 [](char16_t c) { return static_cast<char>(c); });
  for (std::size_t i = plain; i < text.size(); ++i) {
    std::uint32_t code = text[i];
    if (code >= 0xd800 && code < 0xdc00 && i + 1 < text.size() && (text[i + 1] & 0xfc00) == 0xdc00) {
      code = 0x10000 + ((code & 0x3ffU) << 10U | (text[++i] & 0x3ffU));
    }
    append_utf8(out, code);
  }
  return out;
}

std::u16string to_utf16(std::string_view text) {
  const std::size_t plain = plain_start(text);
  std::u16string out(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(plain));
  for (std::size_t i = plain; i < text.size();) {
    const auto byte = [&text](std::size_t at) -> std::uint32_t {
      return at < text.size() ? static_cast<unsigned char>(text[at]) : 0x80U;
    };
    const std::uint32_t lead = byte(i);
    std::uint32_t code = lead;
    std::size_t length = 1;
    if (lead >= 0xf0) {
      code = (lead & 7U) << 18U | (byte(i + 1) & 0x3fU) << 12U | (byte(i + 2) & 0x3fU) << 6U |
             (byte(i + 3) & 0x3fU);
      length = 4;
    } else if (lead >= 0xe0) {
      code = (lead & 15U) << 12U | (byte(i + 1) & 0x3fU) << 6U | (byte(i + 2) & 0x3fU);
      length = 3;
    } else if (lead >= 0xc0) {
      code = (lead & 31U) << 6U | (byte(i + 1) & 0x3fU);
      length = 2;
    }
    if (code >= 0x10000) {
      out.push_back(static_cast<char16_t>(0xd800U + ((code - 0x10000) >> 10U)));
      out.push_back(static_cast<char16_t>(0xdc00U + (code & 0x3ffU)));
    } else {
      out.push_back(static_cast<char16_t>(code));
    }
    i += length;
  }
  return out;
}

}  // namespace unspin::format
