#include "text/name_words.h"

#include "text/calendar_words.h"
#include "words/body_words.h"
#include "words/common_capitals.h"
#include "words/function_forms.h"
#include "words/generic_words.h"
#include "words/given_names.h"
#include "words/name_openers.h"
#include "words/name_particles.h"
#include "words/name_suffixes.h"
#include "words/office_words.h"
#include "words/owners.h"
#include "words/people_words.h"
#include "words/place_words.h"
#include "words/thing_words.h"
#include "words/title_words.h"

namespace unspin {

bool is_title_word(std::u16string_view form) { return words::title_words.has(form); }
bool is_office_word(std::u16string_view form) { return words::office_words.has(form); }
bool is_body_word(std::u16string_view form) { return words::body_words.has(form); }
bool is_place_word(std::u16string_view form) { return words::place_words.has(form); }
bool is_thing_word(std::u16string_view form) { return words::thing_words.has(form); }
bool is_people_word(std::u16string_view form) { return words::people_words.has(form); }
bool is_common_capital(std::u16string_view form) {
  return words::common_capitals.has(form) || is_calendar_word(form);
}
bool is_particle(std::u16string_view form) { return words::name_particles.has(form); }
bool is_function_form(std::u16string_view form) { return words::function_forms.has(form); }
bool is_name_suffix(std::u16string_view form) { return words::name_suffixes.has(form); }
bool is_known_given_name(std::u16string_view form) { return words::given_names.has(form); }
bool opens_place_name(std::u16string_view form) { return words::name_openers.has(form); }
bool owns_body(std::u16string_view form) { return words::owners.has(form); }
bool is_generic_word(std::u16string_view form) { return words::generic_words.has(form); }

}  // namespace unspin
