// Random texts for property tests: words, marks, line breaks, odd characters, lone surrogates. Same seed,
// same text.
#pragma once
#include <cstdint>
#include <string>

namespace unspin_tests {

/// A small generator of our own (xorshift64*, Vigna 2016): the standard library's distributions differ
/// between builds.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 2654435769u + 88172645463325252u) {}

  /// A number in [0, limit).
  std::uint32_t below(std::uint32_t limit) {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return static_cast<std::uint32_t>((state_ * 2685821657736338717u) >> 33) % limit;
  }

 private:
  std::uint64_t state_;
};

inline constexpr std::u16string_view ordinary_pieces[] = {u"the ",
                                                          u"mayor ",
                                                          u"said ",
                                                          u"that ",
                                                          u"Elsa Varga ",
                                                          u"visited ",
                                                          u"Port Lenn ",
                                                          u"on Monday",
                                                          u". ",
                                                          u", ",
                                                          u"7-1/2 ",
                                                          u"600,000 ",
                                                          u"final ",
                                                          u"last ",
                                                          u"“",
                                                          u"” ",
                                                          u"harbour ",
                                                          u"harbor ",
                                                          u"can't ",
                                                          u"U.S. ",
                                                          u"\n",
                                                          u"\n\n",
                                                          u"not ",
                                                          u"large ",
                                                          u"big ",
                                                          u"(",
                                                          u") ",
                                                          u"– ",
                                                          u"told reporters. ",
                                                          u"See also ",
                                                          u"talks "};

inline constexpr std::u16string_view odd_pieces[] = {u"\u200b",
                                                     u"\u202e",
                                                     u"\u00ad",
                                                     u"😀",
                                                     u"сору ",
                                                     u"สวัสดี",
                                                     u"你好",
                                                     u"\u0301",
                                                     u"\r\n",
                                                     u"\u2028",
                                                     u"\t",
                                                     u"...",
                                                     u"http://a.example/b "};

/// `pieces` words, marks and oddities, most of them ordinary.
inline std::u16string random_text(Random& random, std::uint32_t pieces) {
  std::u16string text;
  for (std::uint32_t i = 0; i < pieces; ++i) {
    const std::uint32_t dice = random.below(40);
    if (dice == 0)
      text += odd_pieces[random.below(std::size(odd_pieces))];
    else if (dice == 1)
      text += static_cast<char16_t>(random.below(0x10000));
    else
      text += ordinary_pieces[random.below(std::size(ordinary_pieces))];
  }
  return text;
}

/// `text` with about one in `rarity` of its units dropped, doubled or replaced.
inline std::u16string random_edits(Random& random, const std::u16string& text, std::uint32_t rarity) {
  std::u16string edited;
  for (const char16_t unit : text) {
    const std::uint32_t dice = random.below(rarity * 3);
    if (dice == 0) continue;
    edited += dice == 1 ? u'e' : unit;
    if (dice == 2) edited += unit;
  }
  return edited;
}

}  // namespace unspin_tests
