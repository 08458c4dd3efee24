#include <unordered_map>

#include "text/name_words.h"
#include "text/names.h"

namespace unspin {
namespace {

class NameTier {
 public:
  NameTier(Document& document, const Lexicon& lexicon) : document_(document), lexicon_(lexicon) {}

  void tie() {
    for (std::uint32_t i = 0; i < document_.names.size(); ++i) {
      Name& name = document_.names[i];
      name.entity = i;
      const std::u16string key = key_of(name.tokens);
      const auto [place, fresh] = by_key_.try_emplace(key, i);
      if (!fresh) name.entity = document_.names[place->second].entity;
    }
    // Short forms may stand before the full ones (a headline), so all full forms are known first.
    for (const Name& name : document_.names) note_parts(name);
    for (Name& name : document_.names)
      if (name.tokens.size() == 1) name.entity = full_form(name);
  }

 private:
  [[nodiscard]] std::u16string_view form(std::uint32_t i) const { return document_.form(i); }

  // Names are the same when their forms are; “U.S.” and “US” are, and places that have one code.
  [[nodiscard]] std::u16string key_of(Range tokens) const {
    std::u16string key;
    for (std::uint32_t i = tokens.first; i < tokens.last; ++i) {
      if (i > tokens.first) key += u' ';
      for (const char16_t c : form(i))
        if (c != '.') key += c;
    }
    const WordId word = lexicon_.find(key);
    if (word != no_word)
      if (const std::string_view code = lexicon_.place_code(word); !code.empty())
        return u"\x1F" + std::u16string(code.begin(), code.end());
    return key;
  }

  // A part that two different names share (a given name, a family) stands for neither.
  void note(std::u16string part, std::uint32_t entity) {
    const auto [place, fresh] = by_part_.try_emplace(std::move(part), entity);
    if (!fresh && place->second != entity) place->second = shared;
  }

  // Okereke and Tamsin for Tamsin Okereke; IMF for International Monetary Fund.
  void note_parts(const Name& name) {
    if (name.tokens.size() < 2) return;
    std::u16string letters;
    std::uint32_t last = name.tokens.first;
    for (std::uint32_t i = name.tokens.first; i < name.tokens.last; ++i) {
      if (!document_.tokens[i].capital) continue;
      letters += form(i).front();
      if (!is_name_suffix(form(i))) last = i;
    }
    note(std::u16string(form(last)), name.entity);
    if (!is_body_word(form(last))) note(std::u16string(form(name.tokens.first)), name.entity);
    if (letters.size() >= 2) note(letters, name.entity);
  }

  [[nodiscard]] std::uint32_t full_form(const Name& name) const {
    const auto found = by_part_.find(key_of(name.tokens));
    return found == by_part_.end() || found->second == shared ? name.entity : found->second;
  }

  static constexpr std::uint32_t shared = ~std::uint32_t{0};
  Document& document_;
  const Lexicon& lexicon_;
  std::unordered_map<std::u16string, std::uint32_t> by_key_;   // looked up, never walked through
  std::unordered_map<std::u16string, std::uint32_t> by_part_;  // looked up, never walked through
};

}  // namespace

void tie_names(Document& document, const Lexicon& lexicon) { NameTier(document, lexicon).tie(); }

}  // namespace unspin
