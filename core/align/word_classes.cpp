#include "align/word_classes.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "lexicon/lexicon.h"

namespace unspin {
namespace {

struct ClosedClass {
  WordClass word_class;
  std::u16string_view words;  // between single spaces, one at both ends as well
};

// The words of English that no lexicon of senses describes. Both halves of a contraction are here, because
// some texts write "do n't" and some "don't".
constexpr std::array<ClosedClass, 12> closed_classes{{
    {WordClass::possession, u" 's s "},
    {WordClass::article, u" the a an "},
    {WordClass::demonstrative,
     u" this that these those some any each every all both another such either neither several many few much "
     u"more "
     u"most other others own same certain various "},
    {WordClass::preposition,
     u" of in on at by for with from into about against over under after before between during through "
     u"without "
     u"within among across behind beyond near off onto out up down upon toward towards until till since per "
     u"via as "
     u"than like despite amid along around above below beside besides except inside outside regarding "
     u"concerning "
     u"throughout following according due because unlike "},
    {WordClass::infinitive, u" to "},
    {WordClass::conjunction, u" and or but nor & if unless although though while whereas so yet whether "},
    {WordClass::question, u" who whom whose which what when where why how whoever whatever "},
    {WordClass::pronoun,
     u" i me you he him she her it we us they them myself yourself himself herself itself ourselves "
     u"themselves one "
     u"there someone anyone everyone something anything everything nothing nobody none mine yours hers ours "
     u"theirs "
     u"it's he's she's that's there's i'm they're we're you're i've we've they've 'm 're 've 'll 'd "},
    {WordClass::possessive, u" my your his its our their "},
    {WordClass::auxiliary,
     u" be am is are was were been being have has had having do does did done doing get gets got "},
    {WordClass::modal, u" will would shall should can could may might must ought "},
    {WordClass::negation,
     u" not no n't never cannot can't won't don't didn't doesn't isn't aren't wasn't weren't wouldn't "
     u"couldn't "
     u"shouldn't hasn't haven't hadn't "},
}};
constexpr std::u16string_view particles =
    u" also too very just only even then here again ever now still already else rather quite however thus "
    u"therefore "
    u"well so far away back ";

/// The words of the closed classes, each with the first class that holds it.
std::unordered_map<std::u16string_view, WordClass> collect_closed() {
  std::unordered_map<std::u16string_view, WordClass> words;
  const auto add = [&](std::u16string_view list, WordClass word_class) {
    for (std::size_t at = 1; at < list.size();) {
      const std::size_t space = list.find(u' ', at);
      words.try_emplace(list.substr(at, space - at), word_class);
      at = space + 1;
    }
  };
  for (const ClosedClass& closed : closed_classes) add(closed.words, closed.word_class);
  add(particles, WordClass::particle);
  return words;
}

WordClass classify_mark(std::u16string_view form) {
  if (form == u",") return WordClass::comma;
  if (form.size() == 1 && std::u16string_view(u".!?;:…").find(form[0]) != std::u16string_view::npos)
    return WordClass::stop;
  const bool quotes = std::all_of(form.begin(), form.end(), [](char16_t c) {
    return std::u16string_view(u"\"'`´“”‘’«»„").find(c) != std::u16string_view::npos;
  });
  return quotes ? WordClass::quotation : WordClass::mark;
}

WordClass classify_content(std::uint8_t parts) {
  const bool noun_bit = (parts & noun) != 0, verb_bit = (parts & verb) != 0;
  if (noun_bit && verb_bit) return WordClass::noun_or_verb;
  if (noun_bit) return WordClass::noun;
  if (verb_bit) return WordClass::verb;
  if ((parts & adjective) != 0) return WordClass::adjective;
  if ((parts & adverb) != 0) return WordClass::adverb;
  return WordClass::unknown;
}

}  // namespace

WordClass classify(std::u16string_view form, TokenKind kind, std::uint8_t parts) {
  static const std::unordered_map<std::u16string_view, WordClass> closed = collect_closed();
  if (form.empty()) return WordClass::mark;
  if (kind == TokenKind::number) return WordClass::number;
  if (const auto found = closed.find(form); found != closed.end()) return found->second;
  if (kind == TokenKind::punctuation || kind == TokenKind::other) return classify_mark(form);
  if ((parts & function_word) != 0) return WordClass::particle;
  return classify_content(parts);
}

}  // namespace unspin
