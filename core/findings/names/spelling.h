// Names as they sound: what is left of a spelling when the habits of transcribers are taken away.
//
//   Yusef, Youssef, Yousef → iusef      Zhukov, Jukov → jukov      Hussain, Husein → husein
#pragma once
#include <string>
#include <string_view>

namespace unspin {

/// Letters a-z only: accents go, other signs are dropped.
std::u16string plain_letters(std::u16string_view folded);
/// The canonical spelling of plain letters.
std::u16string canonical_spelling(std::u16string_view plain);
/// The consonants of plain letters, voiced and voiceless merged: plinken → plnkn.
std::u16string consonant_skeleton(std::u16string_view plain);

/// 1 for equal, 0 for nothing in common: one minus the edit distance over the longer length.
double edit_likeness(std::u16string_view a, std::u16string_view b);
/// The same where letters that sound alike cost less.
double sound_likeness(std::u16string_view a, std::u16string_view b);
/// The cost of the greatest single change on the way from one to the other, as they sound: up to 0.5 for
/// letters that transcribers exchange (s/z, p/b, vowels) or drop (h, j, one of two), more for any other. [0,
/// 1]
double greatest_change(std::u16string_view a, std::u16string_view b);
/// Shared letter pairs (Dice), borders included.
double pair_likeness(std::u16string_view a, std::u16string_view b);

}  // namespace unspin
