# How everything of our own is compiled. `flags` is for all of it, `warnings` for what we write (not for Catch2).
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_FLAGS_RELEASE "-O3 -DNDEBUG")

add_library(flags INTERFACE)
# The same input gives the same bytes in every build: no fused multiply-add, and no path of this machine in the output.
target_compile_options(flags INTERFACE -ffp-contract=off "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")

add_library(warnings INTERFACE)
target_compile_options(warnings INTERFACE -Wall -Wextra -Wconversion -Wsign-conversion -Werror)
# Designated initializers leave out fields on purpose.
target_compile_options(warnings INTERFACE -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  # GCC sees to signs; clang would forbid `iterator + unsigned` as well, which is right here.
  target_compile_options(warnings INTERFACE -Wno-sign-conversion)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(warnings INTERFACE -Wno-restrict)  # false alarm on `"x" + string`: GCC bug 105651
endif()

if(UNSPIN_SANITIZE)
  set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -g1")  # assertions stay in
  target_compile_options(flags INTERFACE -fno-omit-frame-pointer
    -fsanitize=address,undefined -fno-sanitize-recover=all)
  target_compile_definitions(flags INTERFACE _GLIBCXX_ASSERTIONS)
  target_link_options(flags INTERFACE -fsanitize=address,undefined)
endif()
if(UNSPIN_FUZZ)
  target_compile_options(flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
