#include "findings/names/headline_names.h"

#include <algorithm>
#include <map>

#include "findings/finding.h"
#include "findings/names/signs.h"

namespace unspin {
namespace {

constexpr std::size_t least_words = 4;   // of a headline that says what somebody does
constexpr std::size_t least_shared = 2;  // of its telling words, in the sentence of the story
constexpr std::uint32_t least_mentions = 2;
constexpr std::size_t most_headlines = 40;  // looked at; a story has few, a list of links has many

class HeadlineReader {
 public:
  explicit HeadlineReader(const Groundwork& evidence)
      : evidence_(evidence), a_(original_side(evidence.texts())), b_(suspect_side(evidence.texts())) {}

  std::vector<HeadlineName> find() const {
    std::vector<HeadlineName> found;
    std::map<std::u16string, std::size_t> known;  // by the headline's words
    std::size_t looked_at = 0;
    for (const Line& line : b_.document.lines) {
      if (line.tokens.empty() || !is_without_subject(line)) continue;
      const std::uint32_t first = line.tokens.first;
      const std::u16string words = b_.phrase(line.tokens);
      if (const auto earlier = known.find(words); earlier != known.end()) {
        found[earlier->second].suspect.push_back({first, first + 1});
        continue;
      }
      if (++looked_at > most_headlines) break;
      if (!stands_only_here(line)) continue;
      const Range name = who_does(line);
      if (name.empty()) continue;
      known.emplace(words, found.size());
      found.push_back({name,
                       {{first, first + 1}},
                       say({u"The headline tells of “", slice(b_, {first, first + 1}),
                            u"”, which is no name, what the story tells of “", slice(a_, name), u"”."})});
    }
    return found;
  }

 private:
  static std::u16string slice(const Side& side, Range run) {
    return std::u16string(side.document.slice(side.document.cover(run)));
  }

  // "Excel to complete", "Excel says": a verb does what only somebody can do.
  bool is_without_subject(const Line& line) const {
    const std::uint32_t first = line.tokens.first;
    const Name* name = name_of(b_.document, first);
    if (line.sentences.size() != 1 || b_.count_words(line.tokens) < least_words || line.tokens.size() > 20 ||
        !b_.document.tokens[first].capital || (name && name->tokens.size() > 1) ||
        !is_verb_only(evidence_.knowledge.lexicon, b_.term(first)))
      return false;
    const std::u16string_view last = b_.term(line.tokens.last - 1).form;
    if (last == u"." || last == u":" || last == u"?" || last == u"!") return false;
    return tells_what_follows(first + 1);
  }

  bool tells_what_follows(std::uint32_t token) const {
    const std::u16string_view form = b_.term(token).form;
    for (const std::u16string_view word : {u"to", u"will", u"would", u"may", u"might", u"could", u"must",
                                           u"says", u"said", u"tells", u"wants"})
      if (form == word) return true;
    return false;
  }

  // The word is none of the story's: neither text has it, but for the same headline once more.
  bool stands_only_here(const Line& line) const {
    const TermId id = b_.ids[line.tokens.first];
    if (std::find(a_.ids.begin(), a_.ids.end(), id) != a_.ids.end()) return false;
    for (std::uint32_t i = 0; i < b_.ids.size(); ++i) {
      if (b_.ids[i] != id) continue;
      const Line& other = b_.document.lines[b_.document.sentences[b_.document.tokens[i].sentence].line];
      if (b_.phrase(other.tokens) != b_.phrase(line.tokens)) return false;
    }
    return true;
  }

  std::vector<WordId> telling_words(const Side& side, Range run) const {
    std::vector<WordId> words;
    for (const std::uint32_t i : side.content(run))
      if (side.term(i).lemma != no_word) words.push_back(side.term(i).lemma);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
  }

  // The surname before what the headline tells, in the sentence of the original that tells most of it.
  Range who_does(const Line& line) const {
    const std::vector<WordId> told = telling_words(b_, {line.tokens.first + 1, line.tokens.last});
    std::size_t most = std::max(least_shared, (told.size() + 1) / 2) - 1;
    Range best;
    for (const Sentence& sentence : a_.document.sentences) {
      const std::vector<WordId> words = telling_words(a_, sentence.tokens);
      std::vector<WordId> shared;
      std::set_intersection(told.begin(), told.end(), words.begin(), words.end(), std::back_inserter(shared));
      if (shared.size() <= most) continue;
      const Range name = name_before(sentence, shared);
      if (name.empty() || !is_in_story_only(line, name)) continue;
      most = shared.size();
      best = name;
    }
    return best;
  }

  Range name_before(const Sentence& sentence, const std::vector<WordId>& shared) const {
    for (std::uint32_t i = sentence.tokens.first, last = 0; i < sentence.tokens.last; ++i) {
      if (std::binary_search(shared.begin(), shared.end(), a_.term(i).lemma) && !name_of(a_.document, i))
        return last > 0 ? Range{last - 1, last} : Range{};
      const Name* name = name_of(a_.document, i);
      if (name && evidence_.knowledge.names.place_codes(a_.phrase(name->tokens)).empty())
        last = name->tokens.last;
    }
    return {};
  }

  // The suspect names the person often, but not in this headline.
  bool is_in_story_only(const Line& line, Range name) const {
    const TermId id = a_.ids[name.first];
    std::uint32_t mentions = 0;
    for (std::uint32_t i = 0; i < b_.ids.size(); ++i) {
      if (b_.ids[i] != id) continue;
      if (line.tokens.has(i)) return false;
      ++mentions;
    }
    return mentions >= least_mentions;
  }

  const Groundwork& evidence_;
  const Side a_, b_;
};

}  // namespace

bool is_verb_only(const Lexicon& lexicon, const Term& term) {
  return term.word != no_word && !term.function_word && lexicon.parts_of_speech(term.word) == verb &&
         lexicon.name_kinds(term.word) == 0 && lexicon.lemma(term.word) == term.word;
}

std::vector<HeadlineName> find_headline_names(const Groundwork& evidence) {
  return HeadlineReader(evidence).find();
}

}  // namespace unspin
