// Two texts out of a fuzzer's bytes, such that few bytes already make sentences, copies and oddities:
//
//   20 … 7E, 09, 0A    the character itself
//   00                 the original ends, the suspect begins; without it the one text stands alone
//   01 n               n units of the original that follow what was copied last
//   02 n               n units of the original are passed over
//   80 … EF            a word or a strange sign of the table
//   any other x, y, z  the UTF-16 unit yz, whatever it is
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace unspin_tests {

struct FuzzedTexts {
  std::optional<std::u16string> original;
  std::u16string suspect;
};

inline constexpr std::u16string_view pieces[] = {u"the ",
                                                 u"The ",
                                                 u"of ",
                                                 u"said ",
                                                 u"mayor ",
                                                 u"not ",
                                                 u"final ",
                                                 u"last ",
                                                 u"begin ",
                                                 u"start ",
                                                 u"harbour ",
                                                 u"harbor ",
                                                 u"Elsa Varga",
                                                 u"Elsa Verga",
                                                 u"Mr. ",
                                                 u"U.S. ",
                                                 u"Monday",
                                                 u"on 3 May ",
                                                 u"3 June 2021",
                                                 u"600,000 ",
                                                 u"7-1/2 ",
                                                 u"seven ",
                                                 u"percent ",
                                                 u"\u201C",
                                                 u"\u201D ",
                                                 u"\u2018",
                                                 u"\u2019s ",
                                                 u"- Advertisement -",
                                                 u"See also ",
                                                 u"told reporters. ",
                                                 u"\n\n",
                                                 u"\r\n",
                                                 u"\u2028",
                                                 u"\u200B",
                                                 u"\u200D",
                                                 u"\u202E",
                                                 u"\u2066",
                                                 u"\u00AD",
                                                 u"\uFEFF",
                                                 u"\uFE0F",
                                                 u"\u0301",
                                                 u"\u0323",
                                                 u"\u20E3",
                                                 u"\U0001F600",
                                                 u"\U0001F469\u200D\U0001F467",
                                                 u"\U0001D4B3",
                                                 u"\U000E0067",
                                                 u"\U0010FFFF",
                                                 u"\u0441\u043E\u0440\u0443 ",
                                                 u"\u4F60\u597D",
                                                 u"\u0E2A\u0E27\u0E31",
                                                 u"\u05D0\u05D1 ",
                                                 u"\u0627\u0628 ",
                                                 u"\u00BD",
                                                 u"\u2014",
                                                 u"\u2026",
                                                 u"<script>",
                                                 u"&amp;",
                                                 u"http://a.example/b ",
                                                 u"a@b.example ",
                                                 u"ABC ",
                                                 u"can't ",
                                                 u"high-speed ",
                                                 u"1945 ",
                                                 u"$5 ",
                                                 u"(",
                                                 u") "};

inline FuzzedTexts fuzzed_texts(std::span<const std::uint8_t> bytes) {
  FuzzedTexts texts;
  std::size_t at = 0, copied = 0;
  const auto next = [&] { return at < bytes.size() ? bytes[at++] : std::uint8_t{0}; };
  while (at < bytes.size()) {
    const std::uint8_t byte = next();
    if (byte == 0 && !texts.original) {
      texts.original = std::move(texts.suspect);
      texts.suspect.clear();
    } else if ((byte == 1 || byte == 2) && texts.original) {
      const std::u16string_view rest = std::u16string_view(*texts.original).substr(copied);
      const std::u16string_view run = rest.substr(0, next());
      copied += run.size();
      if (byte == 1) texts.suspect += run;
    } else if ((byte >= 0x20 && byte < 0x7F) || byte == '\t' || byte == '\n') {
      texts.suspect += static_cast<char16_t>(byte);
    } else if (byte >= 0x80 && byte < 0xF0) {
      texts.suspect += pieces[(byte - 0x80U) % std::size(pieces)];
    } else {
      const std::uint8_t high = next();
      texts.suspect += static_cast<char16_t>(high << 8 | next());
    }
  }
  return texts;
}

}  // namespace unspin_tests
