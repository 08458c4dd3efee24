#include <catch2/catch_test_macros.hpp>

#include "support/data.h"
#include "support/reading.h"
#include "text/hidden.h"

namespace {

using unspin::HiddenKind;
using unspin_tests::forms_of;

std::vector<HiddenKind> hidden_in(const std::string& text) {
  std::vector<HiddenKind> kinds;
  const unspin::Document document =
      unspin::read(*unspin::from_utf8(text), unspin_tests::knowledge().lexicon, {});
  for (const unspin::Hidden& hidden : document.hidden) kinds.push_back(hidden.kind);
  return kinds;
}

using Kinds = std::vector<HiddenKind>;

}  // namespace

TEST_CASE("characters that show nothing are remembered, and folded away") {
  CHECK(hidden_in("The har\u200Bbour") == Kinds{HiddenKind::zero_width});
  CHECK(hidden_in("The har\u00ADbour") == Kinds{HiddenKind::soft_hyphen});
  CHECK(hidden_in("The \u202Eruobrah\u202C") == Kinds{HiddenKind::bidi_control, HiddenKind::bidi_control});
  CHECK(hidden_in("The\U000E0041 harbour") == Kinds{HiddenKind::zero_width});
}

TEST_CASE("letters of another script inside a Latin word are disguises") {
  CHECK(hidden_in("The cоunсil met") == Kinds{HiddenKind::homoglyph, HiddenKind::homoglyph});
  CHECK(forms_of("The cоunсil met") == "the|council|met");
}

TEST_CASE("a whole word in look-alikes between Latin words is a disguise if it spells a word") {
  CHECK(hidden_in("The council met аs usual") == Kinds{HiddenKind::homoglyph});
  CHECK(hidden_in("a new сосо bar") == Kinds{HiddenKind::homoglyph});
}

TEST_CASE("what belongs to the writing is not hidden") {
  CHECK(hidden_in("Поезд ушёл в Москву").empty());
  CHECK(hidden_in("Το πλοίο έφυγε").empty());
  CHECK(hidden_in("The α-helix and β-carotene, 5 µm").empty());
  CHECK(hidden_in("می\u200Cخواهم").empty());
  CHECK(hidden_in("שלום \u200F(5) there").empty());
  CHECK(hidden_in("👨\u200D👩\u200D👧 ❤\uFE0F "
                  "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")
            .empty());
  CHECK(hidden_in("\uFEFFThe harbour").empty());
}

TEST_CASE("what stands for a plain letter is read as it, and named") {
  CHECK(forms_of("The 𝖿𝖾𝗋𝗋𝗒 and the hᴀʀʙᴏᴜʀ and the ｍｏｌｅ") == "the|ferry|and|the|harbour|and|the|mole");
  CHECK(hidden_in("The 𝖿𝖾𝗋𝗋𝗒 left.") == Kinds{HiddenKind::lookalike_form});
  CHECK(hidden_in("The fer\xEE\x80\x80ry left.") == Kinds{HiddenKind::private_use});
  CHECK(hidden_in("The fer\x07ry left.") == Kinds{HiddenKind::control});
  CHECK(hidden_in("The fer\uFE01ry left.") == Kinds{HiddenKind::variation_selector});
  CHECK(hidden_in("The\u2800ferry left.") == Kinds{HiddenKind::zero_width});
  CHECK(forms_of("The\u2800ferry fer\x07ry") == "the|ferry|ferry");
}

TEST_CASE("damaged characters are read as what they stand for") {
  CHECK(forms_of("cafÃ© &ldquo;no&rdquo; donâ€™t") == "cafe|\"|no|\"|don't");
  CHECK(forms_of("the end.12 Then it stopped.¹ AT&amp;T") == "the|end|.|then|it|stopped|.|at&t");
  const unspin::Document document = unspin_tests::read_plain("cafÃ© &eacute;tude");
  REQUIRE(document.damages.size() == 2);
  CHECK(document.damages[0].meant == u"é");
  CHECK(document.slice(document.tokens[0].span) == u"cafÃ©");
}
