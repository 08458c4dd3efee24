// Lines and quotations in numbers that no page has them in.
#include <catch2/catch_test_macros.hpp>

#include "support/hostile.h"

namespace {

using unspin_tests::HostilePair;
using unspin_tests::numbered;
using unspin_tests::repeated;
using unspin_tests::story;
using unspin_tests::Text;

const HostilePair pairs[] = {
    {"200,000 lines of one word", [] { return numbered(u"", u"\n", 200'000); },
     [] { return numbered(u"", u"\n", 200'000, 7); }},
    {"10,000 quotations", [] { return numbered(u"“I saw it ", u",” he said. ", 10'000); },
     [] { return numbered(u"“I saw it ", u" again,” he said. ", 10'000); }},
    {"10,000 quotations that do not end", [] { return repeated(u"“I saw ", 10'000); },
     [] { return repeated(u"“I see ", 10'000); }},
    {"nothing but page furniture", [] { return repeated(u"- Advertisement -\n", 20'000); },
     [] { return Text(story) + repeated(u"- Advertisement -\nShare this:\n", 20'000); }},
    {"quotations in each other, each altered",
     [] { return numbered(u"“the ", u" slow harbour was ", 5'000) + repeated(u"now” ", 5'000); },
     [] { return numbered(u"“the ", u" quick harbour was ", 5'000) + repeated(u"now” ", 5'000); }}};

}  // namespace

TEST_CASE("pages made to do harm end with a report, alone and against each other") {
  unspin_tests::check_pairs(pairs);
}
