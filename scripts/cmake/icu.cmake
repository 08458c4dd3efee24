# ICU for WebAssembly, compiled from ICU4C's own source: no configure, no host build, and only the files and data that
# the core uses. Needs icupkg (Debian: icu-devtools) and the source that scripts/icu fetches.
set(ICU_SOURCE "${CMAKE_SOURCE_DIR}/build/icu/source" CACHE PATH "ICU4C's 'source' folder")
if(NOT EXISTS "${ICU_SOURCE}/common/unicode/uchar.h")
  message(FATAL_ERROR "no ICU source in ${ICU_SOURCE}: run scripts/setup")
endif()
find_program(ICUPKG icupkg HINTS /usr/sbin REQUIRED NO_CMAKE_FIND_ROOT_PATH)

# What the linker takes for normalization, case folding, and character properties (found with `wasm-ld -t`).
# A new call of ICU may need one more: add the file that holds the symbol the linker misses.
set(icu_common
  appendable bmpset bytesinkutil bytestream bytestrie characterproperties charstr cmemory cstring edits emojiprops
  loadednormalizer2impl localebuilder locid loclikely locmap normalizer2 normalizer2impl parsepos patternprops
  propname putil resource ruleiter stringpiece uarrsort ubidi_props ucase uchar ucharstrie ucharstrieiterator ucln_cmn
  ucmndata ucptrie udata udatamem udataswp uenum uhash uinvchar uloc uloc_keytype uloc_tag umapfile umath
  umutablecptrie umutex unames unifilt unifunct uniset uniset_props unisetspan unistr unistr_case uobject uprops
  uresbund uresdata uscript uscript_props ustrcase ustrenum ustring ustrtrns utf_impl util utrace utrie2 utrie_swap
  uvector uvectr32)
set(icu_data nfkc.nrm nfkc_cf.nrm uemoji.icu)

list(TRANSFORM icu_common REPLACE "(.+)" "${ICU_SOURCE}/common/\\1.cpp")
add_library(icu STATIC ${icu_common})
target_include_directories(icu SYSTEM PUBLIC "${ICU_SOURCE}/common")
# Whoever includes ICU's headers must see the same definitions as its own files do.
target_compile_definitions(icu
  PUBLIC
    U_STATIC_IMPLEMENTATION=1 U_USING_ICU_NAMESPACE=0 U_CHARSET_IS_UTF8=1
    UNISTR_FROM_CHAR_EXPLICIT=explicit UNISTR_FROM_STRING_EXPLICIT=explicit
    UCONFIG_NO_FILE_IO=1 UCONFIG_NO_SERVICE=1 UCONFIG_NO_LEGACY_CONVERSION=1 UCONFIG_NO_CONVERSION=1
    UCONFIG_NO_FORMATTING=1 UCONFIG_NO_COLLATION=1 UCONFIG_NO_REGULAR_EXPRESSIONS=1 UCONFIG_NO_IDNA=1
  PRIVATE U_COMMON_IMPLEMENTATION=1)
target_link_libraries(icu PRIVATE flags)
target_compile_options(icu PRIVATE -w -Os -fno-exceptions)  # needs RTTI; never throws

# The data package, cut down to icu_data.
set(icu_work "${CMAKE_BINARY_DIR}/icu-data")
set(icu_package "${icu_work}/icudt72l.dat")
file(MAKE_DIRECTORY "${icu_work}")
string(REPLACE ";" "," icu_items "${icu_data}")
add_custom_command(OUTPUT "${icu_package}"
  COMMAND ${CMAKE_COMMAND} "-DICUPKG=${ICUPKG}" "-DFULL=${ICU_SOURCE}/data/in/icudt72l.dat" "-DOUT=${icu_package}"
    "-DITEMS=${icu_items}" -P "${CMAKE_CURRENT_LIST_DIR}/icu_pack.cmake"
  DEPENDS "${CMAKE_CURRENT_LIST_DIR}/icu_pack.cmake" "${CMAKE_CURRENT_LIST_FILE}" VERBATIM)
configure_file("${CMAKE_CURRENT_LIST_DIR}/icu_data.cpp" "${icu_work}/icu_data.cpp" COPYONLY)
add_library(icu_data STATIC "${icu_work}/icu_data.cpp")
target_compile_definitions(icu_data PRIVATE "ICU_DATA_FILE=\"${icu_package}\"")
set_source_files_properties("${icu_work}/icu_data.cpp" PROPERTIES OBJECT_DEPENDS "${icu_package}")
target_link_libraries(icu INTERFACE icu_data)
