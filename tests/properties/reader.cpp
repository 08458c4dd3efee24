// What holds of every document, whatever was pasted.
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <catch2/catch_test_macros.hpp>
#include <memory>

#include "properties/random_text.h"
#include "support/data.h"
#include "text/characters.h"
#include "text/fold.h"
#include "text/read.h"

namespace {

using unspin::CharacterClass;
using unspin::Document;
using unspin::Range;
using unspin::Span;
using unspin_tests::Random;

/// Any UTF-16 units at all: lone surrogates, NUL, marks, controls, emoji, many scripts.
std::u16string any_units(Random& random, std::uint32_t size) {
  static constexpr char16_t picked[] = {
      0,      u' ',   u'\n',  u'\r',  u'.',   u',',   u'-',   u'\'',  u'"',   u'“',   u'”',   u'‘',
      u'’',   u'$',   u'%',   u'@',   u'#',   u'½',   0x200B, 0x200D, 0xFEFF, 0x202E, 0x0301, 0xFE0F,
      0x20E3, 0xD83D, 0xDE00, 0xD83C, 0xDFFD, 0xDDFA, 0xDB40, 0xDC67, 0xAD,   0x2028, 0x85,   u'中'};
  std::u16string text;
  while (text.size() < size) {
    switch (random.below(8)) {
      case 0:
        text += static_cast<char16_t>(random.below(0x10000));
        break;
      case 1:
        text += static_cast<char16_t>(0xD800 + random.below(0x800));
        break;
      case 2:
        text += static_cast<char16_t>(random.below(0x600));
        break;
      case 3:
        text += static_cast<char16_t>(u'0' + random.below(10));
        break;
      case 4:
      case 5:
        text += picked[random.below(static_cast<std::uint32_t>(std::size(picked)))];
        break;
      default:
        text += static_cast<char16_t>((random.below(3) ? u'a' : u'A') + random.below(26));
        break;
    }
  }
  return text;
}

bool on_border(std::u16string_view text, std::uint32_t at) {
  const bool inside =
      at > 0 && at < text.size() && (text[at] & 0xFC00) == 0xDC00 && (text[at - 1] & 0xFC00) == 0xD800;
  return at <= text.size() && !inside;
}

bool shows_nothing(std::u16string_view text, Span span) {
  for (std::uint32_t at = span.begin; at < span.end;) {
    const unspin::Character c = unspin::character_at(text, at);
    const CharacterClass kind = unspin::class_of(c.code);
    if (kind != CharacterClass::space && kind != CharacterClass::line_break &&
        kind != CharacterClass::ignorable)
      return false;
    at += c.units;
  }
  return true;
}

std::string fault_of_tokens(const Document& document) {
  const std::u16string_view text = document.text;
  std::uint32_t at = 0;
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
    const unspin::Token& token = document.tokens[i];
    if (token.span.empty() || token.span.begin < at) return "tokens overlap";
    if (!on_border(text, token.span.begin) || !on_border(text, token.span.end))
      return "a token cuts a character";
    if (!shows_nothing(text, {at, token.span.begin})) return "a gap shows something";
    if (token.folded.empty() || token.folded.end > document.folded.size()) return "a token has no form";
    if (token.sentence >= document.sentences.size() || !document.sentences[token.sentence].tokens.has(i))
      return "a token is not in its sentence";
    at = token.span.end;
  }
  if (!shows_nothing(text, {at, static_cast<std::uint32_t>(text.size())}))
    return "the last gap shows something";
  return "";
}

std::string fault_of_sentences(const Document& document) {
  std::uint32_t next = 0;
  for (const unspin::Sentence& sentence : document.sentences) {
    if (sentence.tokens.first != next || sentence.tokens.empty()) return "sentences do not tile the tokens";
    if (!(sentence.span == document.cover(sentence.tokens))) return "a sentence's span is not its tokens'";
    next = sentence.tokens.last;
  }
  if (next != document.tokens.size()) return "tokens stand outside all sentences";
  next = 0;
  std::uint32_t sentences = 0;
  for (const unspin::Line& line : document.lines) {
    if (line.tokens.first != next || line.tokens.empty()) return "lines do not tile the tokens";
    if (line.sentences.first != sentences || line.sentences.empty()) return "lines do not tile the sentences";
    if (!line.span.contains(document.cover(line.tokens))) return "a line does not hold its tokens";
    next = line.tokens.last;
    sentences = line.sentences.last;
  }
  if (next != document.tokens.size() || sentences != document.sentences.size())
    return "something stands in no line";
  return "";
}

std::string fault_of_things(const Document& document) {
  const std::u16string_view text = document.text;
  const auto good = [&](Range range) { return !range.empty() && range.last <= document.tokens.size(); };
  for (const unspin::Number& number : document.numbers)
    if (!good(number.tokens)) return "a number has no tokens";
  for (const unspin::Name& name : document.names)
    if (!good(name.tokens) || name.entity >= document.names.size()) return "a name has no tokens or entity";
  for (const unspin::Quote& quote : document.quotes)
    if (!good(quote.tokens) || quote.speaker >= document.sentences.size())
      return "a quotation has no tokens or speaker";
  Span before;
  for (const unspin::Hidden& hidden : document.hidden) {
    if (hidden.span.empty() || hidden.span.begin < before.begin) return "hidden characters are out of order";
    if (!on_border(text, hidden.span.begin) || !on_border(text, hidden.span.end))
      return "a hidden span cuts a character";
    before = hidden.span;
  }
  return "";
}

/// "" if the tables tile the text and agree with each other, else what is wrong.
std::string fault_of(const Document& document, std::u16string_view pasted) {
  if (document.text != pasted) return "the text is not as pasted";
  for (const auto fault : {fault_of_tokens, fault_of_sentences, fault_of_things})
    if (std::string found = fault(document); !found.empty()) return found;
  return "";
}

}  // namespace

TEST_CASE("any sequence of UTF-16 units is read without loss, in tables that tile it") {
  for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
    Random random(seed);
    const std::u16string text = any_units(random, random.below(120));
    INFO("seed " << seed);
    REQUIRE(fault_of(unspin::read(text, unspin_tests::knowledge().lexicon, {}), text) == "");
  }
}

TEST_CASE("ordinary text with oddities in it is read without loss, in tables that tile it") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    Random random(seed);
    const std::u16string text = unspin_tests::random_text(random, random.below(300));
    INFO("seed " << seed);
    REQUIRE(fault_of(unspin::read(text, unspin_tests::knowledge().lexicon, {}), text) == "");
  }
}

TEST_CASE("folding any text twice is folding it once") {
  for (std::uint64_t seed = 1; seed <= 20000; ++seed) {
    Random random(seed);
    const std::u16string once = unspin::fold(any_units(random, random.below(12)));
    INFO("seed " << seed);
    REQUIRE(unspin::fold(once) == once);
  }
}

TEST_CASE("a text beyond the limit is cut between two characters, and the limits say so") {
  unspin::Options options;
  options.longest_text = 3;
  const Document document = unspin::read(u"ab\U0001F600cd", {}, options);
  CHECK(document.text == u"ab");
  CHECK(document.limits.size() == 1);
}

// Words of letters, accents and spaces, in scripts that use spaces: there our borders are those of ICU's
// iterator.
TEST_CASE("words of plain letters have the borders of UAX #29 as ICU finds them") {
  static const char16_t* const alphabets[] = {u"abcxyzABCéüñ", u"абвгдЖЗ", u"αβγδΩ",
                                              u"אבגד",         u"ابتث",    u"अआकखग"};
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  REQUIRE(U_SUCCESS(status));
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    Random random(seed);
    std::u16string text;
    for (std::uint32_t i = 0; i < 80; ++i) {
      const std::u16string_view alphabet = alphabets[random.below(6)];
      if (random.below(4) == 0)
        text += u' ';
      else if (random.below(12) == 0 && !text.empty() && text.back() != u' ')
        text += u'\u0308';
      else
        text += alphabet[random.below(static_cast<std::uint32_t>(alphabet.size()))];
    }
    const Document document = unspin::read(text, {}, {});
    std::vector<Span> expected, got;
    const icu::UnicodeString alias(false, text.data(), static_cast<std::int32_t>(text.size()));
    words->setText(alias);
    std::int32_t from = words->first();
    for (std::int32_t to = words->next(); to != icu::BreakIterator::DONE; from = to, to = words->next())
      if (text[static_cast<std::size_t>(from)] != u' ')
        expected.push_back({static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)});
    for (const unspin::Token& token : document.tokens) got.push_back(token.span);
    INFO("seed " << seed);
    REQUIRE(got == expected);
  }
}
