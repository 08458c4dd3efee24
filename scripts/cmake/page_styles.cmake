# The page's style sheets as a string for the HTML report, in the order in which index.html names them.
function(unspin_take_styles out)
  file(READ "${CMAKE_SOURCE_DIR}/index.html" page)
  string(REGEX MATCHALL "rel=\"stylesheet\" href=\"[^\"]+\"" links "${page}")
  set(styles "")
  foreach(link ${links})
    string(REGEX REPLACE ".*href=\"([^\"]+)\"" "${CMAKE_SOURCE_DIR}/\\1" sheet "${link}")
    file(READ "${sheet}" text)
    string(APPEND styles "${text}\n")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${sheet}" "${CMAKE_SOURCE_DIR}/index.html")
  endforeach()
  string(REGEX REPLACE "\n$" "" styles "${styles}")
  set(source "${CMAKE_BINARY_DIR}/generated/page_styles.cpp")
  file(GENERATE OUTPUT "${source}" CONTENT "// Made by CMake from web/styles.
#include \"report/html_parts.h\"

namespace unspin {
const char* const page_styles = R\"css(${styles})css\";
}  // namespace unspin
")
  set(${out} "${source}" PARENT_SCOPE)
endfunction()
