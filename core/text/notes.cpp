#include "text/notes.h"

#include "text/characters.h"
#include "text/repair.h"

namespace unspin {
namespace {

constexpr std::uint32_t longest_note = 3;  // figures

class NoteBlanker {
 public:
  NoteBlanker(std::u16string& text, Span line) : text_(text), line_(line) {}

  void blank() {
    for (std::uint32_t i = line_.begin + 1; i < line_.end; ++i) {
      const std::uint32_t end = raised(i), glued = after_stop(i), bracketed = in_brackets(i);
      const std::uint32_t last = end != i ? end : glued != i ? glued : bracketed;
      for (std::uint32_t k = i; k < last; ++k) text_[k] = filler;
    }
  }

 private:
  [[nodiscard]] char16_t at(std::uint32_t i) const { return i < line_.end ? text_[i] : u' '; }
  [[nodiscard]] CharacterClass kind(std::uint32_t i) const { return class_of(at(i)); }
  [[nodiscard]] bool is_figure(std::uint32_t i) const { return at(i) >= '0' && at(i) <= '9'; }
  [[nodiscard]] bool is_space(std::uint32_t i) const {
    return kind(i) == CharacterClass::space || kind(i) == CharacterClass::line_break;
  }

  // down.¹ and down¹, but not km² or 10²
  [[nodiscard]] std::uint32_t raised(std::uint32_t begin) const {
    std::uint32_t end = begin;
    while (is_superscript(at(end))) ++end;
    if (end == begin || kind(end) == CharacterClass::letter || is_figure(end)) return begin;
    if (is_figure(begin - 1)) return two_figures_before(begin) ? begin : end;
    std::uint32_t word = begin;
    while (word > line_.begin && kind(word - 1) == CharacterClass::letter) --word;
    return begin - word >= 1 && begin - word <= 2 ? begin : end;
  }

  // 10² is a power, 2019² leads to a note.
  [[nodiscard]] bool two_figures_before(std::uint32_t begin) const {
    std::uint32_t first = begin;
    while (first > line_.begin && is_figure(first - 1)) --first;
    return begin - first <= 2;
  }

  // “… of that year.12 It”, “… of that year.”13 at the end of a line
  [[nodiscard]] std::uint32_t after_stop(std::uint32_t begin) const {
    std::uint32_t end = begin;
    while (is_figure(end)) ++end;
    if (end == begin || end - begin > longest_note || at(begin) == '0') return begin;
    std::uint32_t before = begin - 1;
    const char16_t closing = at(before);
    if ((closing == '"' || closing == 0x201D || closing == 0x2019 || closing == ')') && before > line_.begin)
      --before;
    const char16_t stop = at(before);
    if (stop != '.' && stop != '!' && stop != '?' && stop != ',') return begin;
    if (before < line_.begin + 3 || !lower_word(before)) return begin;
    if (stop == ',') return is_space(end) && is_lower(at(end + 1)) ? end : begin;
    return end >= line_.end || (is_space(end) && starts_sentence(end)) ? end : begin;
  }

  // Three small letters: “No.5” and “p.12” are none.
  [[nodiscard]] bool lower_word(std::uint32_t end) const {
    return is_lower(at(end - 1)) && is_lower(at(end - 2)) &&
           (is_lower(at(end - 3)) || is_space(end - 3) || is_upper(at(end - 3)));
  }

  [[nodiscard]] bool starts_sentence(std::uint32_t gap) const {
    while (gap < line_.end && is_space(gap)) ++gap;
    return gap >= line_.end || is_upper(character_at(text_, gap).code) ||
           kind(gap) == CharacterClass::punctuation;
  }

  // opened[3], closed.[12]
  [[nodiscard]] std::uint32_t in_brackets(std::uint32_t begin) const {
    if (at(begin) != '[' || is_space(begin - 1)) return begin;
    std::uint32_t end = begin + 1;
    while (is_figure(end)) ++end;
    return end > begin + 1 && end - begin - 1 <= longest_note && at(end) == ']' ? end + 1 : begin;
  }

  std::u16string& text_;
  Span line_;
};

}  // namespace

void blank_notes(std::u16string& text, const std::vector<Span>& lines) {
  for (const Span line : lines) NoteBlanker(text, line).blank();
}

}  // namespace unspin
