# What is built into the programs (fw_resources), and what lies beside them in share/fuwutai (the paper's font).

file(GLOB FUWUTAI_RESOURCES LIST_DIRECTORIES false CONFIGURE_DEPENDS
  resources/sheets/*.json resources/migrations/*.sql resources/calendar/* resources/policy/* resources/sample/* resources/icons/*.svg)
list(FILTER FUWUTAI_RESOURCES EXCLUDE REGEX "\\.py$")

# Objects, not an archive: a linker drops what nobody names from an archive, and nobody names a resource.
add_library(fw_resources_objects OBJECT)
qt_add_resources(fw_resources_objects fuwutai PREFIX "/fuwutai" BASE resources FILES ${FUWUTAI_RESOURCES})
# The manual, for F1.
file(GLOB FUWUTAI_MANUAL CONFIGURE_DEPENDS docs/manual/*.md docs/manual/pictures/*.png)
qt_add_resources(fw_resources_objects manual PREFIX "/fuwutai" BASE docs FILES ${FUWUTAI_MANUAL})
# Icons of Debian's package breeze-icon-theme, each under the name by which the program knows it.
set(FUWUTAI_BREEZE_DIR /usr/share/icons/breeze CACHE PATH "Where the icons of breeze-icon-theme lie")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS resources/icons/breeze.csv)
file(STRINGS resources/icons/breeze.csv rows)
list(POP_FRONT rows)
foreach(row ${rows})
  string(REGEX MATCH "^([a-z]+),(.+)$" row "${row}")
  set(icon ${FUWUTAI_BREEZE_DIR}/${CMAKE_MATCH_2})
  if(NOT EXISTS ${icon})
    message(FATAL_ERROR "The icon ${icon} is not there: install breeze-icon-theme, or say where it lies: -DFUWUTAI_BREEZE_DIR=...")
  endif()
  set_source_files_properties(${icon} PROPERTIES QT_RESOURCE_ALIAS icons/${CMAKE_MATCH_1}.svg)
  list(APPEND FUWUTAI_ICONS ${icon})
endforeach()
qt_add_resources(fw_resources_objects icons PREFIX "/fuwutai" FILES ${FUWUTAI_ICONS})
target_link_libraries(fw_resources_objects PRIVATE Qt6::Core)
add_library(fw_resources INTERFACE)
target_link_libraries(fw_resources INTERFACE $<TARGET_OBJECTS:fw_resources_objects>)
add_dependencies(fw_resources fw_resources_objects)

set(FUWUTAI_SHARE ${CMAKE_BINARY_DIR}/share/fuwutai)
set(FUWUTAI_NOTO_DIR /usr/share/fonts/opentype/noto CACHE PATH "Where NotoSansCJK-Regular.ttc and -Bold.ttc lie")
# Debian's own interpreter has python3-fonttools; another one first in PATH may not.
find_program(FUWUTAI_PYTHON NAMES python3 PATHS /usr/bin NO_DEFAULT_PATH)
find_program(FUWUTAI_PYTHON NAMES python3 REQUIRED)

foreach(style Regular Bold)
  set(source ${FUWUTAI_NOTO_DIR}/NotoSansCJK-${style}.ttc)
  set(font ${FUWUTAI_SHARE}/fonts/FuwutaiSans-${style}.otf)
  set(script ${CMAKE_SOURCE_DIR}/resources/fonts/derive.py)
  add_custom_command(OUTPUT ${font}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${FUWUTAI_SHARE}/fonts
    COMMAND ${FUWUTAI_PYTHON} ${script} ${source} ${font} ${style}
    DEPENDS ${script} ${source} COMMENT "Deriving the paper's font, ${style}" VERBATIM)
  list(APPEND FUWUTAI_FONTS ${font})
endforeach()
add_custom_target(fw_fonts DEPENDS ${FUWUTAI_FONTS})

# A room without sources yet is an interface, which waits for nothing.
get_target_property(kind fw_ui_paper TYPE)
if(NOT kind STREQUAL "INTERFACE_LIBRARY")
  add_dependencies(fw_ui_paper fw_fonts)
endif()
