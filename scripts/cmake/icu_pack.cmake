# cmake -DICUPKG= -DFULL= -DOUT= -DITEMS=a,b -P icu_pack.cmake
# Packs ITEMS of ICU's full data package into OUT.
set(folder "${OUT}.items")
file(REMOVE_RECURSE "${folder}")
string(REPLACE "," ";" items "${ITEMS}")
foreach(item ${items})  # icupkg makes no folders of its own
  get_filename_component(parent "${folder}/${item}" DIRECTORY)
  file(MAKE_DIRECTORY "${parent}")
endforeach()
list(JOIN items "\n" lines)
file(WRITE "${OUT}.take.lst" "${lines}\n")  # icupkg knows a list by its .lst or .txt
execute_process(COMMAND ${ICUPKG} -d ${folder} -x ${OUT}.take.lst ${FULL} COMMAND_ERROR_IS_FATAL ANY)

list(SORT items)
list(JOIN items "\n" lines)
file(WRITE "${OUT}.pack.lst" "${lines}\n")
# icupkg refuses a package in which anything depends on an item left out
execute_process(COMMAND ${ICUPKG} -tl -s ${folder} -a ${OUT}.pack.lst new ${OUT} COMMAND_ERROR_IS_FATAL ANY)
file(REMOVE_RECURSE "${folder}")
