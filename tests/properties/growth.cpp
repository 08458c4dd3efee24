// Texts made so that a careless program compares all with all: the steps that the core takes grow with the
// text and not with its square. Three times the text may take 3^1.15 times the steps.
#include <catch2/catch_test_macros.hpp>
#include <functional>

#include "support/data.h"
#include "support/hostile.h"
#include "support/steps.h"
#include "unspin.h"

namespace {

using unspin_tests::Text;
using unspin_tests::word;
using Piece = std::function<Text(std::size_t)>;

constexpr std::size_t small = 20'000, large = 3 * small;  // UTF-16 units
constexpr double most_growth = 3.54;                      // 3^1.15

Text name(std::size_t number) {
  Text letters = word(number);
  letters[0] = static_cast<char16_t>(letters[0] - u'a' + u'A');
  return letters;
}

Text shouted(std::size_t number) {
  Text letters = word(number);
  for (char16_t& c : letters) c = static_cast<char16_t>(c - u'a' + u'A');
  return letters;
}

/// A long word that differs from its like in a few letters.
Text nearly(std::size_t number) {
  Text letters = u"unconstitutionalisationalistically";
  for (std::size_t i = 0; i < 4; ++i) {
    letters[(number * 7 + i * 11) % letters.size()] = static_cast<char16_t>(u'a' + number % 26);
    number /= 3;
  }
  return letters;
}

Text filled(std::size_t size, const Piece& piece) {
  Text text;
  for (std::size_t i = 0; text.size() < size; ++i) text += piece(i);
  return text;
}

Text one_of(std::initializer_list<std::u16string_view> all, std::size_t i) {
  return Text(*(all.begin() + i % all.size()));
}

struct Case {
  const char* about;
  std::function<Text(std::size_t size, std::size_t first)>
      make;  // the words of the suspect begin with another one
};

const Case cases[] = {
    {"an address without an end",
     [](std::size_t size, std::size_t first) {
       return u"see https://www." +
              filled(size, [=](std::size_t i) { return word(i + first) + (i % 3 ? u"/" : u"."); });
     }},
    {"sums without an end",
     [](std::size_t size, std::size_t first) {
       return filled(size, [=](std::size_t) { return Text(first ? u"a+c+b+" : u"a+b+c+"); });
     }},
    {"hyphens without an end",
     [](std::size_t size, std::size_t first) {
       return filled(size, [=](std::size_t i) { return word(i + first) + u"-"; });
     }},
    {"capitals",
     [](std::size_t size, std::size_t first) {
       return filled(size, [=](std::size_t i) { return name(i + first) + u" "; });
     }},
    {"shouted words",
     [](std::size_t size, std::size_t first) {
       return filled(size, [=](std::size_t i) { return shouted(i + first) + u" "; });
     }},
    {"capitals after commas",
     [](std::size_t size, std::size_t first) {
       return filled(size, [=](std::size_t i) { return u", " + name(i + first); });
     }},
    {"marks that nothing closes",
     [](std::size_t size, std::size_t first) {
       return filled(size, [=](std::size_t i) { return u"“" + word(i + first) + u" "; });
     }},
    {"quotations in each other",
     [](std::size_t size, std::size_t first) {
       return filled(size / 2,
                     [=](std::size_t i) { return u"“" + word(i + first) + u" ‘" + word(i) + u" "; }) +
              filled(size / 2, [](std::size_t) { return Text(u"’ ” "); });
     }},
    {"quotations in each other, each altered",
     [](std::size_t size, std::size_t first) {
       return filled(size * 4 / 5,
                     [=](std::size_t i) {
                       return u"“the " + word(i) + (first ? u" quick" : u" slow") + u" harbour was ";
                     }) +
              filled(size / 5, [](std::size_t) { return Text(u"now” "); });
     }},
    {"quoted words",
     [](std::size_t size, std::size_t first) {
       return filled(size, [=](std::size_t i) {
         return i % 2 ? u"\"" + word(i + first) + u"\" " : u"'" + word(i) + u"' ";
       });
     }},
    {"quoted commas",
     [](std::size_t size, std::size_t) { return filled(size, [](std::size_t) { return Text(u"“,” "); }); }},
    {"open double marks, then apostrophes",
     [](std::size_t size, std::size_t) {
       return filled(size / 2, [](std::size_t) { return Text(u"\"a "); }) +
              filled(size / 2, [](std::size_t) { return Text(u"bs' c "); });
     }},
    {"open single marks, then double ones",
     [](std::size_t size, std::size_t) {
       return filled(size / 2, [](std::size_t) { return Text(u" ‘a"); }) +
              filled(size / 2, [](std::size_t) { return Text(u"b” "); });
     }},
    {"ministries of ministries",
     [](std::size_t size, std::size_t first) {
       return filled(size, [=](std::size_t) { return Text(first ? u"Ministry for " : u"Ministry of "); });
     }},
    {"ministries of something else each",
     [](std::size_t size, std::size_t first) {
       return filled(size, [=](std::size_t i) { return u"Ministry of " + name(i + first) + u" of "; });
     }},
    {"pairs of garbled names",
     [](std::size_t size, std::size_t first) {
       return filled(size, [=](std::size_t i) {
         return u"Then " + name(i * 7919) + (first ? u"zon" : u"son") + u" came. ";
       });
     }},
    {"one sentence of sayings",
     [](std::size_t size, std::size_t first) {
       return filled(size, [=](std::size_t i) { return word(i + first) + u" said "; });
     }},
    {"hedges",
     [](std::size_t size, std::size_t first) {
       return filled(size, [=](std::size_t i) {
         return one_of({u"perhaps ", u"reportedly ", u"maybe ", u"allegedly ", u"possibly ", u"might "},
                       i + first);
       });
     }},
    {"one sentence of phrases",
     [](std::size_t size, std::size_t first) {
       return filled(size, [=](std::size_t i) {
         return one_of({u"as well as ", u"in order to ", u"according to ", u"a number of ", u"because of ",
                        u"in front of "},
                       i + first);
       });
     }},
    {"long words that are nearly alike",
     [](std::size_t size, std::size_t first) {
       return filled(size,
                     [=](std::size_t i) { return nearly(2 * i + first) + (i % 10 == 9 ? u". " : u" "); });
     }},
    {"lines of one word",
     [](std::size_t size, std::size_t first) {
       return filled(size, [=](std::size_t i) { return word(i + first) + u"\n"; });
     }},
    {"numbers",
     [](std::size_t size, std::size_t first) {
       return filled(size, [=](std::size_t i) {
         const std::string digits = std::to_string(i + first);
         return Text(digits.begin(), digits.end()) + u" ";
       });
     }},
    {"dates",
     [](std::size_t size, std::size_t first) {
       return filled(size, [=](std::size_t) { return Text(first ? u"May 4, " : u"May 3, "); });
     }},
};

std::uint64_t steps_of(const Case& hostile, std::size_t size) {
  const Text original = hostile.make(size, 0), suspect = hostile.make(size, 3);
  const std::uint64_t before = unspin_tests::steps();
  const unspin::Report report = unspin::compare(original, suspect, unspin_tests::knowledge());
  for (const std::string& written : {to_json(report), to_html(report), to_text(report), to_markdown(report)})
    REQUIRE_FALSE(written.empty());
  return unspin_tests::steps() - before;
}

}  // namespace

TEST_CASE("what the core does to a text that was made to do harm grows with the text, not with its square") {
  for (const Case& hostile : cases) {
    INFO(hostile.about);
    const std::uint64_t few = steps_of(hostile, small), many = steps_of(hostile, large);
    INFO(few << " steps, and " << many);
    REQUIRE(few > 0);
    CHECK(static_cast<double>(many) < most_growth * static_cast<double>(few));
  }
}
