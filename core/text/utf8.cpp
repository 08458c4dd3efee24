#include "text/utf8.h"

#include <cstdint>

namespace unspin {
namespace {

/// Length of the sequence that `lead` begins, and the least code point that needs it; 0 for no lead byte.
struct Lead {
  int length;
  std::uint32_t bits;
  std::uint32_t least;
};

Lead read_lead(unsigned char byte) {
  if (byte < 0x80) return {1, byte, 0};
  if ((byte & 0xE0u) == 0xC0) return {2, byte & 0x1Fu, 0x80};
  if ((byte & 0xF0u) == 0xE0) return {3, byte & 0x0Fu, 0x800};
  if ((byte & 0xF8u) == 0xF0) return {4, byte & 0x07u, 0x10000};
  return {0, 0, 0};
}

void append_utf16(std::u16string& text, std::uint32_t point) {
  if (point < 0x10000) {
    text.push_back(static_cast<char16_t>(point));
  } else {
    text.push_back(static_cast<char16_t>(0xD7C0 + (point >> 10)));
    text.push_back(static_cast<char16_t>(0xDC00 + (point & 0x3FF)));
  }
}

void append_utf8(std::string& bytes, std::uint32_t point) {
  const auto put = [&](std::uint32_t byte) { bytes.push_back(static_cast<char>(byte)); };
  if (point < 0x80) {
    put(point);
  } else if (point < 0x800) {
    put(0xC0 | point >> 6);
    put(0x80 | (point & 0x3F));
  } else if (point < 0x10000) {
    put(0xE0 | point >> 12);
    put(0x80 | (point >> 6 & 0x3F));
    put(0x80 | (point & 0x3F));
  } else {
    put(0xF0 | point >> 18);
    put(0x80 | (point >> 12 & 0x3F));
    put(0x80 | (point >> 6 & 0x3F));
    put(0x80 | (point & 0x3F));
  }
}

bool is_high(char16_t unit) { return (unit & 0xFC00) == 0xD800; }
bool is_low(char16_t unit) { return (unit & 0xFC00) == 0xDC00; }

}  // namespace

std::optional<std::u16string> from_utf8(std::string_view bytes) {
  std::u16string text;
  text.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const Lead lead = read_lead(static_cast<unsigned char>(bytes[at]));
    if (lead.length == 0 || at + static_cast<std::size_t>(lead.length) > bytes.size()) return std::nullopt;
    std::uint32_t point = lead.bits;
    for (int k = 1; k < lead.length; ++k) {
      const auto next = static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(k)]);
      if ((next & 0xC0u) != 0x80) return std::nullopt;
      point = point << 6 | (next & 0x3Fu);
    }
    if (point < lead.least || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) return std::nullopt;
    append_utf16(text, point);
    at += static_cast<std::size_t>(lead.length);
  }
  return text;
}

std::string to_utf8(std::u16string_view text) {
  std::string bytes;
  bytes.reserve(text.size() + text.size() / 8);
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::uint32_t point = text[i];
    if (is_high(text[i]) && i + 1 < text.size() && is_low(text[i + 1]))
      point = 0x10000 + ((point & 0x3FF) << 10) + (text[++i] & 0x3FFu);
    else if ((point & 0xF800) == 0xD800)
      point = 0xFFFD;
    append_utf8(bytes, point);
  }
  return bytes;
}

}  // namespace unspin
