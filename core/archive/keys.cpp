#include "archive/keys.h"

#include <algorithm>

#include "text/utf8.h"

namespace unspin {
namespace {

constexpr std::size_t asked_of_whole = 30, asked_of_stretch = 16;
constexpr std::size_t stretch_words = 110;  // about a paragraph or two
constexpr std::size_t most_stretches = 16;
constexpr std::uint32_t small_rank = 150;      // commoner words stand in every article
constexpr std::uint32_t number_rank = 12'000;  // as telling as a word of this rank
constexpr std::size_t longest_key = 40;        // UTF-16 units; what is longer is no word

struct Key {
  std::string text;
  std::uint32_t rank = 0;  // the higher, the rarer
};

bool is_letter_or_digit(char16_t c) {
  return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c >= 0xaa;
}

/// What the index takes for one word: letters and digits.
std::u16string plain(std::u16string_view form) {
  std::u16string plain;
  for (const char16_t c : form)
    if (is_letter_or_digit(c) && !(c >= 0x2000 && c < 0x2070)) plain += c;
  return plain;
}

class KeyReader {
 public:
  KeyReader(const Document& document, const Lexicon& lexicon)
      : document_(document), lexicon_(lexicon), number_of_(document.tokens.size(), nullptr) {
    for (const Number& number : document.numbers)
      for (std::uint32_t i = number.tokens.first; i < number.tokens.last; ++i) number_of_[i] = &number;
  }

  /// The key of a token, if it has one of its own.
  [[nodiscard]] Key key(std::uint32_t i) const {
    if (const Number* const number = number_of_[i]) {
      if (number->tokens.first != i || number->kind == NumberKind::relative_day) return {};
      return {value_of(*number), number->value < 10 ? small_rank : number_rank};
    }
    const Token& token = document_.tokens[i];
    const std::u16string_view form = document_.form(i);
    if (token.kind == TokenKind::punctuation || form.size() > longest_key) return {};
    const WordId word = lexicon_.find(form);
    if (word == no_word) return {to_utf8(plain(form)), lexicon_.size()};
    const WordId lemma = lexicon_.lemma(word);
    const std::uint32_t rank = std::min(lexicon_.rank(word), lexicon_.rank(lemma));
    if (rank < small_rank) return {};
    return {to_utf8(plain(lexicon_.text(lemma))), rank};
  }

 private:
  static std::string value_of(const Number& number) {
    const double value = number.value < 0 ? -number.value : number.value;
    if (value >= 1e15) return {};
    return "n" + std::to_string(static_cast<std::uint64_t>(value));
  }

  const Document& document_;
  const Lexicon& lexicon_;
  std::vector<const Number*> number_of_;
};

Question ask(std::vector<Key> keys, std::size_t most, double share) {
  std::stable_sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) { return a.rank > b.rank; });
  Question question{{}, share};
  for (Key& key : keys) {
    if (question.keys.size() == most) break;
    if (std::find(question.keys.begin(), question.keys.end(), key.text) == question.keys.end())
      question.keys.push_back(std::move(key.text));
  }
  return question;
}

}  // namespace

std::string keys_of(const Document& document, const Lexicon& lexicon) {
  const KeyReader reader(document, lexicon);
  std::string keys;
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
    const Key key = reader.key(i);
    if (key.text.empty()) continue;
    if (!keys.empty()) keys += ' ';
    keys += key.text;
  }
  return keys;
}

std::vector<Question> questions_of(const Document& document, const Lexicon& lexicon) {
  const KeyReader reader(document, lexicon);
  std::vector<Key> all;
  for (std::uint32_t i = 0; i < document.tokens.size(); ++i)
    if (Key key = reader.key(i); !key.text.empty()) all.push_back(std::move(key));
  std::vector<Question> questions;
  const std::size_t in_stretch = stretch_words / 2;  // every other word has a key
  const std::size_t count = std::min(most_stretches, all.size() / in_stretch);
  for (std::size_t k = 0; count > 1 && k < count; ++k) {
    const auto begin = all.begin() + static_cast<std::ptrdiff_t>(k * all.size() / count),
               end = all.begin() + static_cast<std::ptrdiff_t>((k + 1) * all.size() / count);
    questions.push_back(ask({begin, end}, asked_of_stretch, 1.0 / static_cast<double>(count)));
  }
  questions.insert(questions.begin(), ask(std::move(all), asked_of_whole, 1));
  return questions;
}

}  // namespace unspin
