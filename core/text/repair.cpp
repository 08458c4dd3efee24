#include "text/repair.h"

#include <algorithm>

#include "text/characters.h"

namespace unspin {
namespace {

bool is_hangul(char32_t c) { return (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0xD7FF); }

class Repairer {
 public:
  explicit Repairer(std::u16string& text) : text_(text) {}

  std::vector<Damage> repair() {
    const bool plain =
        std::all_of(text_.begin(), text_.end(), [](char16_t c) { return c < 0x80 && c != '&' && c != '?'; });
    if (plain) return {};
    undo_entities();
    // Damage can be done twice: Ã¢â‚¬â„¢
    for (int round = 0; round < 3 && undo_mojibake(); ++round) continue;
    undo_lost();
    std::sort(damages_.begin(), damages_.end(),
              [](const Damage& a, const Damage& b) { return a.span < b.span; });
    return std::move(damages_);
  }

 private:
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }
  [[nodiscard]] char16_t at(std::uint32_t i) const { return i < size() ? text_[i] : u'\0'; }
  [[nodiscard]] bool letter(std::uint32_t i) const {
    return i < size() && class_of(character_at(text_, i).code) == CharacterClass::letter;
  }

  // Puts the character in the place of its damaged form.
  void put(Span span, char32_t code) {
    std::u16string meant;
    if (code >= 0x10000) {
      meant += static_cast<char16_t>(0xD7C0 + (code >> 10));
      meant += static_cast<char16_t>(0xDC00 + (code & 0x3FF));
    } else {
      meant += static_cast<char16_t>(code);
    }
    if (meant.size() > span.size()) return;
    for (std::uint32_t i = span.begin; i < span.end; ++i) text_[i] = filler;
    std::copy(meant.begin(), meant.end(), text_.begin() + span.begin);
    // Damage of damage is one.
    while (!damages_.empty() && span.begin <= damages_.back().span.begin &&
           damages_.back().span.end <= span.end)
      damages_.pop_back();
    damages_.push_back({span, std::move(meant)});
  }

  void undo_entities() {
    for (std::uint32_t i = 0; i < size(); ++i) {
      if (text_[i] != '&') continue;
      const Entity entity = read_entity(text_, i);
      if (entity.units == 0) continue;
      put({i, i + entity.units}, entity.code);
      i += entity.units - 1;
    }
  }

  bool undo_mojibake() {
    std::vector<Damage> before;
    before.swap(damages_);
    bool found = false;
    std::size_t kept = 0;
    for (std::uint32_t i = 0; i < size(); ++i) {
      if (text_[i] < 0x80 || text_[i] == filler) continue;
      const Entity entity = read_mojibake(text_, i);
      if (entity.units == 0) continue;
      for (; kept < before.size() && before[kept].span.begin < i; ++kept)
        damages_.push_back(std::move(before[kept]));
      while (kept < before.size() && before[kept].span.begin < i + entity.units) ++kept;
      put({i, i + entity.units}, entity.code);
      found = true;
      i += entity.units - 1;
    }
    for (; kept < before.size(); ++kept) damages_.push_back(std::move(before[kept]));
    return found;
  }

  // U+FFFD for a letter; a blank that is no space; don?t
  void undo_lost() {
    for (std::uint32_t i = 0; i < size(); ++i) {
      const char16_t c = text_[i];
      if (c == 0xFFFD) {
        std::uint32_t end = i + 1;
        while (at(end) == 0xFFFD) ++end;
        const bool in_word = letter(end) || (i > 0 && letter(i - 1));
        for (std::uint32_t k = i; k < end; ++k)
          text_[k] = in_word ? (k == i ? lost_letter : filler) : text_[k];
        damages_.push_back({{i, end}, {}});
        i = end - 1;
      } else if (c == 0x2800 ||
                 ((c == 0x3164 || c == 0xFFA0 || c == 0x115F || c == 0x1160) && !beside_hangul(i))) {
        text_[i] = ' ';
      } else if (c == '?' && i > 1 && letter(i - 1) && ends_contraction(i + 1)) {
        put({i, i + 1}, 0x2019);
      }
    }
  }

  [[nodiscard]] bool beside_hangul(std::uint32_t i) const {
    return (i > 0 && is_hangul(text_[i - 1])) || is_hangul(at(i + 1));
  }

  // t, s, re … of “don?t”
  [[nodiscard]] bool ends_contraction(std::uint32_t begin) const {
    for (const std::u16string_view ending : {u"t", u"s", u"re", u"ve", u"ll", u"d", u"m"})
      if (text_.compare(begin, ending.size(), ending) == 0 &&
          !letter(begin + static_cast<std::uint32_t>(ending.size())))
        return true;
    return false;
  }

  std::u16string& text_;
  std::vector<Damage> damages_;
};

}  // namespace

std::vector<Damage> repair_characters(std::u16string& text) { return Repairer(text).repair(); }

}  // namespace unspin
