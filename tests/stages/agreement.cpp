// Does the form of a word go with the small word before it?
#include "verdict/alone/agreement.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "align/vocabulary.h"
#include "options.h"
#include "support/data.h"
#include "text/read.h"

namespace {

using unspin::Agreement;

Agreement agreement(const std::u16string& pair) {
  const auto& lexicon = unspin_tests::knowledge().lexicon;
  const unspin::Document document = unspin::read(pair, lexicon, unspin::Options());
  const unspin::Vocabulary vocabulary = unspin::collect_vocabulary({}, document, lexicon);
  const auto term = [&](std::size_t token) { return vocabulary.terms[vocabulary.suspect[token]]; };
  return unspin::agreement_of(lexicon, term(0), term(1));
}

}  // namespace

TEST_CASE("Forms that go with the small word before them") {
  CHECK(agreement(u"was postponed") == Agreement::kept);
  CHECK(agreement(u"to postpone") == Agreement::kept);
  CHECK(agreement(u"could postpone") == Agreement::kept);
  CHECK(agreement(u"the bridge") == Agreement::kept);
  CHECK(agreement(u"a bridge") == Agreement::kept);
}

TEST_CASE("Forms that a machine left") {
  CHECK(agreement(u"was postpone") == Agreement::broken);
  CHECK(agreement(u"has maintain") == Agreement::broken);
  CHECK(agreement(u"to postponed") == Agreement::broken);
  CHECK(agreement(u"could postponed") == Agreement::broken);
  CHECK(agreement(u"a donkeys") == Agreement::broken);
  CHECK(agreement(u"the maintain") == Agreement::broken);
}

TEST_CASE("Where nothing can be said of a form") {
  CHECK(agreement(u"has come") == Agreement::open);    // a participle without an ending
  CHECK(agreement(u"to bridges") == Agreement::open);  // to some of them
  CHECK(agreement(u"to the") == Agreement::open);
  CHECK(agreement(u"was qorvish") == Agreement::open);  // not known
  CHECK(agreement(u"bridge postpone") == Agreement::open);
}
