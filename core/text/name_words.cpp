#include "text/name_words.h"

#include "text/name_word_lists.h"

namespace unspin {

bool is_title_word(std::u16string_view form) { return name_words::title_words.has(form); }
bool is_office_word(std::u16string_view form) { return name_words::office_words.has(form); }
bool is_body_word(std::u16string_view form) { return name_words::body_words.has(form); }
bool is_place_word(std::u16string_view form) { return name_words::place_words.has(form); }
bool is_thing_word(std::u16string_view form) { return name_words::thing_words.has(form); }
bool is_people_word(std::u16string_view form) { return name_words::people_words.has(form); }
bool is_common_capital(std::u16string_view form) { return name_words::common_capitals.has(form); }
bool is_particle(std::u16string_view form) { return name_words::particles.has(form); }
bool is_function_form(std::u16string_view form) { return name_words::function_forms.has(form); }
bool is_name_suffix(std::u16string_view form) { return name_words::name_suffixes.has(form); }
bool is_known_given_name(std::u16string_view form) { return name_words::given_names.has(form); }
bool opens_place_name(std::u16string_view form) { return name_words::name_openers.has(form); }
bool owns_body(std::u16string_view form) { return name_words::owners.has(form); }
bool is_generic_word(std::u16string_view form) { return name_words::generic_words.has(form); }

}  // namespace unspin
