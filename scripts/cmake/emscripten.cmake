# The toolchain file for WebAssembly: an activated emsdk where there is one, else Debian's emscripten package.
if(DEFINED ENV{EMSDK})
  include("$ENV{EMSDK}/upstream/emscripten/cmake/Modules/Platform/Emscripten.cmake")
else()
  set(EMSCRIPTEN_ROOT_PATH /usr/share/emscripten)
  include("${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake")
  # Every optimized link runs a script that needs Debian's acorn, and a node that is not Debian's own does not look there.
  set(CMAKE_CXX_LINKER_LAUNCHER "${CMAKE_COMMAND};-E;env;NODE_PATH=/usr/share/nodejs" CACHE STRING "" FORCE)
endif()
