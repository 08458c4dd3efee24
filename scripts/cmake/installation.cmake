# cmake --install build/native --prefix FOLDER
#   bin/unspin                        the program
#   share/unspin/*.bin                its word data
#   share/man/man1/unspin.1           its manual page
#   lib/libunspin.a, include/unspin/  the library: find_package(unspin), unspin::unspin; unspin_DATA_DIR names the word data
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set_target_properties(core PROPERTIES OUTPUT_NAME unspin EXPORT_NAME unspin)
target_compile_features(core PUBLIC cxx_std_20)
target_include_directories(core INTERFACE $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/unspin>)

install(TARGETS unspin RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS core EXPORT unspin ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY "${CMAKE_SOURCE_DIR}/build/lexicon/" DESTINATION ${CMAKE_INSTALL_DATADIR}/unspin
  FILES_MATCHING PATTERN "*.bin")
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION ${CMAKE_INSTALL_DOCDIR})

# unspin.h, and what it includes, laid out as in core/.
set(headers unspin.h)
set(unread unspin.h)
while(unread)
  list(POP_FRONT unread header)
  set(file "${CMAKE_SOURCE_DIR}/core/${header}")
  if(header STREQUAL "unspin.h")
    set(file "${CMAKE_SOURCE_DIR}/include/unspin.h")
  endif()
  file(STRINGS "${file}" includes REGEX "^#include \"")
  list(TRANSFORM includes REPLACE "^#include \"([^\"]+)\".*" "\\1")
  list(REMOVE_ITEM includes ${headers})
  list(APPEND headers ${includes})
  list(APPEND unread ${includes})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
  get_filename_component(folder "${header}" DIRECTORY)
  install(FILES "${file}" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/unspin/${folder}")
endwhile()

set(config_folder "${CMAKE_INSTALL_LIBDIR}/cmake/unspin")
install(EXPORT unspin NAMESPACE unspin:: FILE unspinTargets.cmake DESTINATION ${config_folder})
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/unspinConfig.cmake.in"
  "${CMAKE_BINARY_DIR}/generated/unspinConfig.cmake"
  INSTALL_DESTINATION ${config_folder} PATH_VARS CMAKE_INSTALL_DATADIR)
write_basic_package_version_file("${CMAKE_BINARY_DIR}/generated/unspinConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_BINARY_DIR}/generated/unspinConfig.cmake" "${CMAKE_BINARY_DIR}/generated/unspinConfigVersion.cmake"
  DESTINATION ${config_folder})
install(FILES "${CMAKE_SOURCE_DIR}/core/cli/unspin.1" DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
