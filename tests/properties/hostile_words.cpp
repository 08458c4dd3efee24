// Words and sentences made so that a careless program compares all with all.
#include <catch2/catch_test_macros.hpp>

#include "support/hostile.h"

namespace {

using unspin_tests::HostilePair;
using unspin_tests::numbered;
using unspin_tests::repeated;
using unspin_tests::spun;
using unspin_tests::story;
using unspin_tests::Text;

const HostilePair pairs[] = {
    {"one word of a million letters", [] { return repeated(u"harbour", 150'000); },
     [] { return repeated(u"harbor", 160'000); }},
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
    {"sums without an end", [] { return repeated(u"a+b+c+", 10'000); },
     [] { return repeated(u"a+c+b+", 10'000); }}};

}  // namespace

TEST_CASE("words made to do harm end with a report, alone and against each other") {
  unspin_tests::check_pairs(pairs);
}
