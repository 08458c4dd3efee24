// Characters in numbers that no text has them in.
#include <catch2/catch_test_macros.hpp>

#include "support/hostile.h"

namespace {

using unspin_tests::HostilePair;
using unspin_tests::repeated;
using unspin_tests::spun;
using unspin_tests::story;
using unspin_tests::Text;

/// One character of each 0x800 of every plane, with a word between them.
Text every_plane() {
  Text text;
  for (char32_t c = 0x80; c < 0x110000; c += 0x7F) {
    if (c >= 0x10000) {
      text += static_cast<char16_t>(0xD7C0 + (c >> 10));
      text += static_cast<char16_t>(0xDC00 + (c & 0x3FF));
    } else {
      text += static_cast<char16_t>(c);
    }
    text += c % 3 == 0 ? u" mayor " : u"";
  }
  return text;
}

const HostilePair pairs[] = {
    {"five million times one character", [] { return Text(5'000'000, u'a'); },
     [] { return Text(5'000'000, u'b'); }},
    {"five million blanks", [] { return Text(5'000'000, u' '); }, [] { return Text(5'000'000, u'\n'); }},
    {"brackets in each other", [] { return repeated(u"([{<", 25'000) + u"word" + repeated(u">}])", 25'000); },
     [] { return repeated(u"([{", 30'000) + u"other" + repeated(u"}])", 30'000); }},
    {"lone surrogates", [] { return Text(100'000, char16_t{0xD800}); },
     [] {
       return repeated(Text{char16_t{0xDC00}, u' '}, 100'000);
     }},
    {"right-to-left overrides", [] { return repeated(u"\u202E" + Text(story), 1'000); },
     [] { return repeated(u"\u202D" + Text(spun) + u"\u202C", 1'000); }},
    {"every plane of Unicode", every_plane, [] { return every_plane() + every_plane(); }},
    {"a letter with 100,000 marks, out of order", [] { return u"e" + repeated(u"\u0301\u0323", 50'000); },
     [] { return u"e" + repeated(u"\u0323\u0301\u200D", 50'000); }},
    {"a script without spaces", [] { return repeated(u"你好世界", 20'000); },
     [] { return repeated(u"你好世間", 20'000); }}};

}  // namespace

TEST_CASE("characters made to do harm end with a report, alone and against each other") {
  unspin_tests::check_pairs(pairs);
}
