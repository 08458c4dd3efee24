# Lays the data files (build/lexicon/*.bin, made by scripts/build) beside the program, where it looks for them.
add_custom_target(knowledge ALL
  COMMAND ${CMAKE_COMMAND} "-DFROM=${CMAKE_SOURCE_DIR}/build/lexicon" "-DTO=$<TARGET_FILE_DIR:unspin>"
    -P "${CMAKE_SOURCE_DIR}/scripts/cmake/copy_knowledge.cmake"
  COMMENT "Data files" VERBATIM)
