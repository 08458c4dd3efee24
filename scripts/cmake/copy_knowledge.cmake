# cmake -DFROM=folder -DTO=folder -P copy_knowledge.cmake: copies the data files that are new or changed.
file(GLOB files "${FROM}/*.bin")
if(files)
  file(COPY ${files} DESTINATION "${TO}")
endif()
