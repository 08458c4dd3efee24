// Words that tell what a capital letter means. All are folded.
#pragma once
#include <string_view>

namespace unspin {

/// President, Mr, Gen, foreign minister: what stands before a person's name and is no part of it.
bool is_title_word(std::u16string_view form);
/// Words that follow “secretary of” and its like: state, defense, commerce.
bool is_office_word(std::u16string_view form);
/// Ministry, bank, university: the head of a body's name, which may go on with “of …”.
bool is_body_word(std::u16string_view form);
/// River, street, airport: the last word of a place's name.
bool is_place_word(std::u16string_view form);
/// Cup, treaty, prize: the last word of what is neither person nor place nor body.
bool is_thing_word(std::u16string_view form);
/// German, Islamic, republican: written with a capital, but a people, language or faith.
bool is_people_word(std::u16string_view form);
/// Internet, Christmas, CEO: written with a capital, but no name of the kinds that are read here.
bool is_common_capital(std::u16string_view form);
/// de, van, bin: inside a person's or place's name.
bool is_particle(std::u16string_view form);
/// The, in, he, but: never a name, whatever its capital says.
bool is_function_form(std::u16string_view form);
/// II, Jr, Sr: after a name.
bool is_name_suffix(std::u16string_view form);
/// New, south, great: the first word of many places' names.
bool opens_place_name(std::u16string_view form);
/// People, women: what stands before ’s in a body's name (People’s Daily).
bool owns_body(std::u16string_view form);
/// Government, state: written with a capital by courtesy, and alone no name.
bool is_generic_word(std::u16string_view form);
/// Given names that every reader knows, for texts read without the word data.
bool is_known_given_name(std::u16string_view form);

}  // namespace unspin
