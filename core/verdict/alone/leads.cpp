#include "verdict/alone/leads.h"

#include <algorithm>
#include <map>
#include <set>

#include "exact_math.h"
#include "findings/evidence.h"
#include "verdict/alone/figures.h"
#include "words/agencies.h"

namespace unspin {
namespace {

constexpr std::size_t most_leads = 6;

/// A piece of the article that can be searched for, and how far it tells this story from others.
struct Piece {
  Range tokens;
  std::u16string words;  // as they are asked for
  double worth = 0;
};

bool more_telling(const Piece& a, const Piece& b) {
  return a.worth != b.worth ? a.worth > b.worth : a.tokens.first < b.tokens.first;
}

/// The values of a map, the most telling first.
template <typename Pieces>
std::vector<Piece> by_worth(Pieces map) {
  std::vector<Piece> pieces(map.size());
  std::transform(map.begin(), map.end(), pieces.begin(), [](auto& entry) { return std::move(entry.second); });
  std::stable_sort(pieces.begin(), pieces.end(), more_telling);
  return pieces;
}

class Finder {
 public:
  Finder(const OneText& text, const std::vector<Finding>& findings) : text_(text) {
    for (const Finding& finding : findings) {
      if (finding.suspect) damaged_.push_back(*finding.suspect);
      for (const Place& place : finding.places)
        if (place.suspect) damaged_.push_back(*place.suspect);
    }
    for (const NameVariant& variant : text.signs.names.all)
      for (const Range place : variant.places) mended_[place.first] = variant.usual;
  }

  std::vector<Lead> find() {
    const std::vector<Piece> quotations = find_quotations(), numbers = find_numbers(), words = find_words();
    names_ = find_names();
    for (std::size_t k = 0; k < std::min<std::size_t>(2, quotations.size()); ++k) {
      add(u"\"" + quotations[k].words + u"\"" + further_names(2), "quotation", quotations[k].tokens,
          u"Spinners leave most quotations alone; the words of this one go together.");
      if (k == 0) add_names(numbers);
    }
    if (quotations.empty()) add_names(numbers);
    if (words.size() > 2) {
      std::u16string query;
      for (std::size_t k = 0; k < std::min<std::size_t>(5, words.size()); ++k)
        query += (k ? u" " : u"") + words[k].words;
      add(query + further_names(2), "words", words.front().tokens,
          u"Few articles have these words, and for rare words spinners know no others.");
    }
    if (!numbers.empty())
      add(numbers.front().words + further_names(3), "number", numbers.front().tokens,
          u"Numbers and what they count survive most rewriting.");
    add_agency();
    return std::move(leads_);
  }

 private:
  [[nodiscard]] const Document& document() const { return text_.document(); }

  [[nodiscard]] bool is_of_story(std::uint32_t token) const {
    const Sentence& sentence = document().sentences[document().tokens[token].sentence];
    return !text_.signs.lines[sentence.line].furniture;
  }
  [[nodiscard]] bool is_damaged(Range tokens) const {
    const Span place = document().cover(tokens);
    return std::any_of(damaged_.begin(), damaged_.end(), [&](Span span) { return span.overlaps(place); });
  }
  /// How few articles have the word: the logarithm of its rank.
  [[nodiscard]] double rarity(std::uint32_t token) const {
    const Lexicon& lexicon = text_.knowledge.lexicon;
    const WordId word = text_.side.term(token).word;
    return exact_log(2.0 + (word == no_word ? lexicon.size() : lexicon.rank(word)));
  }
  /// The words as they are asked for, without the marks between them.
  [[nodiscard]] std::u16string asked(Range tokens) const {
    std::u16string words;
    for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
      const Token& token = document().tokens[i];
      if (token.kind == TokenKind::punctuation && (i == tokens.first || i + 1 == tokens.last)) continue;
      if (!words.empty() && token.span.begin > document().tokens[i - 1].span.end) words += u' ';
      words += document().slice(token.span);
    }
    return words;
  }

  void add(std::u16string query, std::string_view kind, Range tokens, std::u16string why) {
    if (query.empty() || leads_.size() >= most_leads || !known_.insert(query).second) return;
    leads_.push_back({std::move(query), kind, document().cover(tokens), std::move(why)});
  }

  /// The best run of at most ten words of each quotation that has six or more, and no damage.
  std::vector<Piece> find_quotations() const {
    constexpr std::uint32_t fewest = 6, most = 10;
    std::vector<Piece> pieces;
    for (const Quote& quote : document().quotes) {
      if (quote.tokens.size() < fewest || !is_of_story(quote.tokens.first)) continue;
      Piece best;
      for (std::uint32_t first = quote.tokens.first; first < quote.tokens.last; ++first) {
        double worth = 0;
        std::uint32_t end = first;
        while (end < quote.tokens.last && end - first < most &&
               document().tokens[end].kind == TokenKind::word && goes_on(first, end))
          worth += text_.side.term(end).function_word ? 0 : rarity(end), ++end;
        if (end - first >= fewest && worth > best.worth) best = {{first, end}, {}, worth};
      }
      if (best.worth <= 0 || is_damaged(best.tokens)) continue;
      best.words = asked(best.tokens);
      pieces.push_back(std::move(best));
    }
    std::stable_sort(pieces.begin(), pieces.end(), more_telling);
    return pieces;
  }
  /// No pair of neighbours that a spinner would leave: a known word that does not go with the one before it.
  [[nodiscard]] bool goes_on(std::uint32_t first, std::uint32_t token) const {
    constexpr double strange = -4;
    if (token == first) return true;
    const WordId before = text_.side.term(token - 1).word, word = text_.side.term(token).word;
    return before == no_word || word == no_word || text_.knowledge.usage.lift(before, word) > strange;
  }

  /// Names by how often they stand there and how rare they are; a damaged one as the article has it
  /// elsewhere.
  std::vector<Piece> find_names() const {
    std::map<std::uint32_t, Piece> entities;
    for (const Name& name : document().names) {
      if (!is_of_story(name.tokens.first)) continue;
      const auto mended = mended_.find(name.tokens.first);
      const Range tokens = mended == mended_.end() ? name.tokens : mended->second;
      double rarest = 0;
      for (std::uint32_t i = tokens.first; i < tokens.last; ++i) rarest = std::max(rarest, rarity(i));
      Piece& piece = entities[name.entity];
      piece.worth += rarest * (piece.words.empty() ? 1.0 : 0.25);
      if (piece.words.empty() || tokens.size() > piece.tokens.size()) piece.tokens = tokens;
      piece.words = asked(piece.tokens);
    }
    return by_worth(std::move(entities));
  }

  /// Numbers with the word that they count: 300 lamps. Years and days stand in too many articles.
  std::vector<Piece> find_numbers() const {
    std::vector<Piece> pieces;
    for (const Number& number : document().numbers) {
      if (!is_of_story(number.tokens.first) || number.kind == NumberKind::year ||
          number.kind == NumberKind::weekday || number.kind == NumberKind::month_day ||
          number.kind == NumberKind::ordinal || number.value < 3)
        continue;
      Range tokens = number.tokens;
      if (tokens.last < document().tokens.size() && document().tokens[tokens.last].kind == TokenKind::word &&
          document().tokens[tokens.last].sentence == document().tokens[tokens.first].sentence &&
          !text_.side.term(tokens.last).function_word)
        ++tokens.last;
      pieces.push_back({tokens, asked(tokens), static_cast<double>(tokens.size() + asked(tokens).size())});
    }
    std::stable_sort(pieces.begin(), pieces.end(), more_telling);
    return pieces;
  }

  /// The rarest words that the word list has, in small letters, each once.
  std::vector<Piece> find_words() const {
    std::map<std::u16string_view, Piece> forms;
    for (std::uint32_t i = 0; i < document().tokens.size(); ++i) {
      const Token& token = document().tokens[i];
      if (token.kind != TokenKind::word || token.capital || text_.side.term(i).word == no_word ||
          document().form(i).size() < 5 || !is_of_story(i) || is_damaged({i, i + 1}))
        continue;
      Piece& piece = forms[document().form(i)];
      piece.worth = rarity(i) + (piece.words.empty() ? 0.0 : 2.0);  // what stands twice is no synonym
      if (!piece.words.empty()) continue;
      piece.tokens = {i, i + 1};
      piece.words = asked(piece.tokens);
    }
    return by_worth(std::move(forms));
  }

  [[nodiscard]] std::u16string further_names(std::size_t most) const {
    std::u16string words;
    for (std::size_t k = 0; k < std::min(most, names_.size()); ++k) (words += u' ') += names_[k].words;
    return words;
  }

  void add_names(const std::vector<Piece>& numbers) {
    if (names_.empty()) return;
    std::u16string query = further_names(5).substr(1);
    if (!numbers.empty()) (query += u' ') += numbers.front().words;
    add(std::move(query), "names", names_.front().tokens,
        mended_.empty()
            ? u"Few articles name all of these together."
            : u"Few articles name all of these together; damaged names are asked for as they should be.");
  }

  void add_agency() {
    for (std::uint32_t i = 0; i < document().tokens.size(); ++i) {
      if (!document().tokens[i].capital || !words::agencies.has(document().form(i))) continue;
      add(std::u16string(document().slice(document().tokens[i].span)) + further_names(3), "agency",
          {i, i + 1}, u"The article names the agency that it may come from.");
      return;
    }
  }

  const OneText& text_;
  std::vector<Span> damaged_;
  std::map<std::uint32_t, Range> mended_;  // by the first token of a damaged name: the usual one
  std::vector<Piece> names_;
  std::vector<Lead> leads_;
  std::set<std::u16string> known_;
};

}  // namespace

std::vector<Lead> find_leads(const OneText& text, const std::vector<Finding>& findings) {
  return Finder(text, findings).find();
}

}  // namespace unspin
