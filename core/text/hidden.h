// Characters that a reader cannot see, and letters of one script that pass for those of another.
//
//   Bl<zero-width space>inken · <right-to-left override>txt · co<soft hyphen>operate · Вlinken (a Cyrillic В)
//
// What belongs to the writing itself is not reported: joiners in Persian, Hindi and emoji, direction marks
// beside Hebrew and Arabic, real Greek and Cyrillic words.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "text/document.h"

namespace unspin {

/// Characters of `text` that show nothing and have no business where they stand.
std::vector<Hidden> find_hidden(std::u16string_view text);

/// Puts fillers in the place of private and control characters inside words, so that the words hold together.
void hide_characters(std::u16string& text, const std::vector<Hidden>& hidden);

/// Letters of a look-alike form inside `word`, whose letters stand in plain Latin: mathematical and fullwidth
/// letters, small capitals, Roman numerals. Phonetic writing is none.
///   𝗄𝗂𝗅𝗇 → kiln      ᴋɪʟɴ → kiln      kⅰln → kiln
std::optional<std::u16string> plain_forms(std::u16string_view word);
/// True for a letter that `plain_forms` puts right.
bool is_lookalike_form(char32_t c);

/// 30 for “ЗО”, figures in look-alikes of another script; nullopt where it spells no number.
std::optional<std::u16string> unmask_figures(std::u16string_view word);

/// A word with its disguised letters put right (“Воston” with a Cyrillic В and о → “Boston”); nullopt where
/// every letter is what it seems, and where one looks like no Latin letter.
std::optional<std::u16string> unmask(std::u16string_view word);

/// A word written wholly in look-alikes of Latin letters, as Latin; nullopt where a letter looks like none.
std::optional<std::u16string> unmask_wholly(std::u16string_view word);

}  // namespace unspin
