# The list of kinds of findings, made from the file names: core/findings/kinds/garbled_name.cpp defines
# `Kind garbled_name();`, and a new file is in the list after the next build without an edit anywhere.
function(unspin_list_kinds out)
  file(GLOB files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/core/findings/kinds/*.cpp")
  list(SORT files)
  set(declarations "")
  set(calls "")
  foreach(file ${files})
    get_filename_component(kind "${file}" NAME_WE)
    string(APPEND declarations "Kind ${kind}();\n")
    list(APPEND calls "${kind}()")
  endforeach()
  list(JOIN calls ", " calls)
  set(source "${CMAKE_BINARY_DIR}/generated/all_kinds.cpp")
  file(CONFIGURE OUTPUT "${source}" @ONLY CONTENT [[
// Made by CMake from the names of the files in core/findings/kinds/.
#include "findings/kind.h"

namespace unspin {
@declarations@
std::vector<Kind> all_kinds() { return {@calls@}; }
}  // namespace unspin
]])
  set(${out} "${source}" PARENT_SCOPE)
endfunction()
