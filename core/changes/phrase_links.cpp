#include "changes/phrase_links.h"

#include <algorithm>

#include "changes/per_token.h"

namespace unspin {
namespace {

// One side only: `mine` holds the phrases.
class PhraseBinder {
 public:
  PhraseBinder(const LinkedTexts& texts, const Side& mine, const Side& other, bool mine_is_suspect)
      : texts_(texts), mine_(mine), other_(other), mine_is_suspect_(mine_is_suspect) {}

  void bind(std::vector<WordLink>& links) const {
    Answers answers(links, mine_is_suspect_ ? &WordLink::suspect : &WordLink::original, {});
    for (const WordLink& link : links)
      for (std::uint32_t m = mine(link).first; m < mine(link).last; ++m) {
        Answer& answer = answers.at(m);
        if (answer.count == 0) answer.first = other(link).first;
        answer.count += other(link).size();
      }
    std::vector<WordLink> bound;
    for (std::uint32_t m = answers.first(); m < answers.last(); ++m) {
      const Range phrase = phrase_around(m, answers);
      if (phrase.empty()) continue;
      const Range word{answers[m].first, answers[m].first + 1};
      bound.push_back(mine_is_suspect_ ? WordLink{word, phrase, LinkKind::synonym, 1}
                                       : WordLink{phrase, word, LinkKind::synonym, 1});
      m = phrase.last - 1;
    }
    for (const WordLink& link : bound) {
      links.erase(std::remove_if(links.begin(), links.end(),
                                 [&](const WordLink& old) {
                                   return old.original.overlaps(link.original) ||
                                          old.suspect.overlaps(link.suspect);
                                 }),
                  links.end());
      links.push_back(link);
    }
  }

 private:
  // What a token is linked to: how many tokens, and the first of them.
  struct Answer {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
  };
  using Answers = PerToken<Answer>;

  Range mine(const WordLink& link) const { return mine_is_suspect_ ? link.suspect : link.original; }
  Range other(const WordLink& link) const { return mine_is_suspect_ ? link.original : link.suspect; }

  // The longest phrase that holds the token, has a word that nothing answers, and means what the answer
  // means.
  Range phrase_around(std::uint32_t token, const Answers& answers) const {
    constexpr std::uint32_t longest = 5;
    if (answers[token].count != 1 || !mine_.is_word(token) || !has_gap_near(token, longest, answers))
      return {};
    const Term& word = other_.term(answers[token].first);
    if (word.word == no_word) return {};
    const Range sentence = mine_.document.sentences[mine_.document.tokens[token].sentence].tokens;
    for (std::uint32_t size = longest; size > 1; --size) {
      for (std::uint32_t back = 0; back < size; ++back) {
        if (token < sentence.first + back || token - back + size > sentence.last) continue;
        const Range run{token - back, token - back + size};
        if (!starts_phrase(run.first) || !is_open(run, token, answers)) continue;
        const WordId phrase = find_phrase(texts_, mine_, run);
        if (phrase == no_word) continue;
        const Bond bond = texts_.relations.of(word.word, phrase).relation.bond;
        if (means_alike(bond)) return run;
      }
    }
    return {};
  }

  // Some token within reach is answered by nothing.
  static bool has_gap_near(std::uint32_t token, std::uint32_t reach, const Answers& answers) {
    for (std::uint32_t i = token < reach ? 0 : token - reach + 1; i < token + reach; ++i)
      if (answers[i].count == 0) return true;
    return false;
  }

  static bool means_alike(Bond bond) {
    return bond == Bond::synonym || bond == Bond::abbreviation || bond == Bond::derivation ||
           bond == Bond::similar || bond == Bond::broader;
  }

  bool starts_phrase(std::uint32_t token) const {
    const Term& term = mine_.term(token);
    return term.word != no_word &&
           (texts_.lexicon.starts_phrase(term.word) || texts_.lexicon.starts_phrase(term.lemma));
  }

  // Some word has no answer, and no other word of it is answered by what reads the same.
  bool is_open(Range run, std::uint32_t token, const Answers& answers) const {
    bool open = false;
    for (std::uint32_t i = run.first; i < run.last; ++i) {
      if (!mine_.is_word(i)) return false;
      if (answers[i].count == 0)
        open = true;
      else if (i != token && other_.term(answers[i].first).form == mine_.term(i).form)
        return false;
    }
    return open;
  }

  const LinkedTexts& texts_;
  const Side& mine_;
  const Side& other_;
  bool mine_is_suspect_;
};

}  // namespace

void bind_phrases(const LinkedTexts& texts, std::vector<WordLink>& links) {
  const Side a = original_side(texts), b = suspect_side(texts);
  PhraseBinder(texts, b, a, true).bind(links);
  PhraseBinder(texts, a, b, false).bind(links);
}

}  // namespace unspin
