# The word lists: core/words/NAME.txt becomes the header words/NAME.h with the constant words::NAME, sorted when it is
# compiled into the program. The first line of a list says what it is for and where it is from; then comes one word a line.
function(unspin_read_words out)
  file(GLOB files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/core/words/*.txt")
  foreach(file ${files})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    get_filename_component(list "${file}" NAME_WE)
    file(STRINGS "${file}" words ENCODING UTF-8)
    list(POP_FRONT words purpose)
    if(NOT purpose MATCHES "^# ")
      message(FATAL_ERROR "${file}: the first line says what the list is for and where it is from: # …")
    endif()
    list(SORT words)
    list(TRANSFORM words REPLACE "(.+)" "u\"\\1\"")
    list(JOIN words ",\n    " words)
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/generated/words/${list}.h" @ONLY CONTENT [[
// Made by CMake from core/words/@list@.txt.
#pragma once
#include "words/word_list.h"

namespace unspin::words {
inline constexpr auto @list@ = word_list(
    @words@);
static_assert(@list@.is_sorted());
}  // namespace unspin::words
]])
  endforeach()
  set(${out} "${CMAKE_BINARY_DIR}/generated" PARENT_SCOPE)
endfunction()
