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

# unspin.h and all that it includes, laid out as in core/.
foreach(header
    unspin.h options.h report/report.h verdict/verdict.h findings/kind.h findings/reading.h
    align/align.h align/alignment.h align/vocabulary.h align/word_classes.h
    lexicon/knowledge.h lexicon/format.h lexicon/glosses.h lexicon/lexicon.h lexicon/name_book.h
    text/document.h text/span.h text/utf8.h)
  get_filename_component(folder "${header}" DIRECTORY)
  install(FILES "${CMAKE_SOURCE_DIR}/core/${header}" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/unspin/${folder}")
endforeach()

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
