#include "verdict/alone/agreement.h"

#include <string>

#include "align/vocabulary.h"
#include "words/word_list.h"

namespace unspin {
namespace {

struct Form {
  std::uint8_t parts = 0;  // PartOfSpeech bits
  bool inflected = false;
  bool regular = false;  // its past has an ending: a bare form is no participle, as “come” is
};

Form form_of(const Lexicon& lexicon, const Term& term) {
  Form form{lexicon.parts_of_speech(term.word), lexicon.lemma(term.word) != term.word, false};
  const std::u16string text(term.form);
  const bool drops = text.ends_with(u'y');
  const std::u16string past = text.ends_with(u'e') ? text + u"d"
                              : drops              ? text.substr(0, text.size() - 1) + u"ied"
                                                   : text + u"ed";
  form.regular = lexicon.find(past) != no_word || lexicon.find(text + u"ed") != no_word;
  return form;
}

Agreement tell(bool kept, bool broken) {
  if (broken) return Agreement::broken;
  return kept ? Agreement::kept : Agreement::open;
}

constexpr auto be_and_have =
    word_list(u"are", u"be", u"been", u"had", u"has", u"have", u"is", u"was", u"were");
static_assert(be_and_have.is_sorted());

}  // namespace

Agreement agreement_of(const Lexicon& lexicon, const Term& small, const Term& word) {
  if (word.word == no_word || word.function_word) return Agreement::open;
  const Form form = form_of(lexicon, word);
  const bool only_verb = form.parts == verb, bare_verb = only_verb && !form.inflected && form.regular;
  const bool ing = word.form.ends_with(u"ing");
  switch (small.word_class) {
    case WordClass::infinitive:
      return tell((form.parts & verb) != 0 && !form.inflected, only_verb && form.inflected && !ing);
    case WordClass::modal:
      return tell((form.parts & verb) != 0 && !form.inflected,
                  (only_verb && form.inflected) || (form.parts & (verb | adverb | function_word)) == 0);
    case WordClass::auxiliary:
      return be_and_have.has(small.form) ? tell(form.inflected, bare_verb) : Agreement::open;
    case WordClass::article: {
      const bool plural = form.parts == noun && form.inflected && word.form.ends_with(u's');
      const bool one = small.form == u"a" || small.form == u"an";
      return tell((form.parts & (noun | adjective)) != 0, bare_verb || (one && plural));
    }
    case WordClass::possessive:
      return tell((form.parts & (noun | adjective)) != 0, bare_verb);
    default:
      return Agreement::open;
  }
}

}  // namespace unspin
