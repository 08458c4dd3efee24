# The WebAssembly module: web/dist/unspin.js is the face, core.js and core.wasm are what Emscripten makes.
set(dist "${CMAKE_SOURCE_DIR}/web/dist")
add_executable(module web/bindings.cpp)
target_link_libraries(module PRIVATE core warnings)
target_compile_options(module PRIVATE -fno-exceptions)
# Without DYNAMIC_EXECUTION=0 the bindings would need 'unsafe-eval'. Node is served too: unspin.js hands it the bytes.
target_link_options(module PRIVATE --bind -sMODULARIZE -sEXPORT_ES6 -sENVIRONMENT=web,worker
  -sALLOW_MEMORY_GROWTH -sDYNAMIC_EXECUTION=0)
if(EMSCRIPTEN_VERSION VERSION_GREATER_EQUAL 3.1.27)  # 64 kB there; 5 MB of itself in the older ones
  target_link_options(module PRIVATE -sSTACK_SIZE=5MB)
endif()
set_target_properties(module PROPERTIES OUTPUT_NAME core SUFFIX .js RUNTIME_OUTPUT_DIRECTORY "${dist}")

foreach(file unspin.js core.d.ts report.d.ts)
  add_custom_command(OUTPUT "${dist}/${file}"
    COMMAND ${CMAKE_COMMAND} -E copy "${CMAKE_SOURCE_DIR}/web/${file}" "${dist}/${file}"
    DEPENDS "${CMAKE_SOURCE_DIR}/web/${file}" VERBATIM)
  list(APPEND face "${dist}/${file}")
endforeach()
add_custom_target(face ALL DEPENDS ${face})
