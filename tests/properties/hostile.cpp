// Texts that were made to do harm: each ends with a report, in time that grows with its length and not with
// the square of it. A clock only guards against hanging for ever, at more than ten times what is stated in
// core/README.md.
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <functional>

#include "support/data.h"
#include "support/faults.h"
#include "unspin.h"

namespace {

using Text = std::u16string;

constexpr unsigned watchdog_seconds = 300;

Text repeated(std::u16string_view piece, std::size_t times) {
  Text text;
  text.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

/// A word of letters for a number: no two alike.
Text word(std::size_t number) {
  Text letters;
  for (number += 26; number > 0; number /= 26) letters += static_cast<char16_t>(u'a' + number % 26);
  return letters;
}

Text numbered(std::u16string_view before, std::u16string_view after, std::size_t times,
              std::size_t from = 0) {
  Text text;
  for (std::size_t i = 0; i < times; ++i) {
    text += before;
    text += word(from + i);
    text += after;
  }
  return text;
}

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

const Text story = u"The mayor said on Monday that the harbour would be closed for a week. ";
const Text spun = u"The mayor told reporters Monday that the harbor will be shut for one week. ";

struct Pair {
  const char* name;
  std::function<Text()> original, suspect;
};

const Pair pairs[] = {
    {"five million times one character", [] { return Text(5'000'000, u'a'); },
     [] { return Text(5'000'000, u'b'); }},
    {"five million blanks", [] { return Text(5'000'000, u' '); }, [] { return Text(5'000'000, u'\n'); }},
    {"one word of a million letters", [] { return repeated(u"harbour", 150'000); },
     [] { return repeated(u"harbor", 160'000); }},
    {"200,000 lines of one word", [] { return numbered(u"", u"\n", 200'000); },
     [] { return numbered(u"", u"\n", 200'000, 7); }},
    {"10,000 quotations", [] { return numbered(u"“I saw it ", u",” he said. ", 10'000); },
     [] { return numbered(u"“I saw it ", u" again,” he said. ", 10'000); }},
    {"10,000 quotations that do not end", [] { return repeated(u"“I saw ", 10'000); },
     [] { return repeated(u"“I see ", 10'000); }},
    {"brackets in each other", [] { return repeated(u"([{<", 25'000) + u"word" + repeated(u">}])", 25'000); },
     [] { return repeated(u"([{", 30'000) + u"other" + repeated(u"}])", 30'000); }},
    {"lone surrogates", [] { return Text(100'000, char16_t{0xD800}); },
     [] {
       return repeated(Text{char16_t{0xDC00}, u' '}, 100'000);
     }},
    {"right-to-left overrides", [] { return repeated(u"\u202E" + story, 1'000); },
     [] { return repeated(u"\u202D" + spun + u"\u202C", 1'000); }},
    {"every plane of Unicode", every_plane, [] { return every_plane() + every_plane(); }},
    {"a letter with 100,000 marks, out of order", [] { return u"e" + repeated(u"\u0301\u0323", 50'000); },
     [] { return u"e" + repeated(u"\u0323\u0301\u200D", 50'000); }},
    {"one sentence again and again", [] { return repeated(story, 3'000); },
     [] { return repeated(story, 3'001); }},
    {"one sentence again and again, spun", [] { return repeated(story, 3'000); },
     [] { return repeated(spun, 3'001); }},
    {"one sentence of nothing but swaps", [] { return repeated(u"final ", 20'000); },
     [] { return repeated(u"last ", 20'001); }},
    {"one sentence of 50,000 words in another order", [] { return numbered(u" ", u"", 50'000); },
     [] { return numbered(u" ", u"", 25'000, 25'000) + numbered(u" ", u"", 25'000); }},
    {"names without an end", [] { return repeated(u"PORT LENN ", 10'000); },
     [] { return repeated(u"PORT LEN ", 10'000); }},
    {"a script without spaces", [] { return repeated(u"你好世界", 20'000); },
     [] { return repeated(u"你好世間", 20'000); }},
    {"nothing but page furniture", [] { return repeated(u"- Advertisement -\n", 20'000); },
     [] { return story + repeated(u"- Advertisement -\nShare this:\n", 20'000); }},
};

class Watchdog {
 public:
  Watchdog() { alarm(watchdog_seconds); }
  ~Watchdog() { alarm(0); }
  Watchdog(const Watchdog&) = delete;
  Watchdog& operator=(const Watchdog&) = delete;
};

}  // namespace

TEST_CASE("texts made to do harm end with a report, alone and against each other") {
  for (const Pair& pair : pairs) {
    INFO(pair.name);
    const Watchdog watchdog;
    const Text original = pair.original(), suspect = pair.suspect();
    const unspin::Report alone = unspin::inspect(suspect, unspin_tests::knowledge());
    CHECK(unspin_tests::fault_of(alone) == "");
    const unspin::Report report = unspin::compare(original, suspect, unspin_tests::knowledge());
    CHECK(unspin_tests::fault_of(report) == "");
    const bool cut = std::max(original.size(), suspect.size()) > unspin::Options().longest_text;
    CHECK((!cut || !report.limits.empty()));
    CHECK_FALSE(to_json(report).empty());
    CHECK_FALSE(to_html(report).empty());
    CHECK_FALSE(to_text(report).empty());
    CHECK_FALSE(to_markdown(report).empty());
  }
}
