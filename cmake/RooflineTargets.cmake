# How every library and tool of the project is declared.

# roofline_add_library(NAME SOURCES... [LINK LIBS...] [DEPENDS TARGETS...])
# A static library. The single MLIR target (libMLIR.so) is linked by those that
# name it: static and shared MLIR must never meet in one process.
function(roofline_add_library name)
  cmake_parse_arguments(ARG "" "" "LINK;DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PUBLIC ${ARG_LINK})
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
endfunction()

# roofline_add_tool(NAME SOURCES... [LINK LIBS...])
# A program in <build>/bin.
function(roofline_add_tool name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE ${ARG_LINK})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY
                        ${PROJECT_BINARY_DIR}/bin)
endfunction()

# roofline_add_unittest(NAME SOURCES... [LINK LIBS...])
# A GoogleTest program; lit finds it by the end of its name.
function(roofline_add_unittest name)
  if(NOT name MATCHES "Tests$")
    message(FATAL_ERROR "unit test '${name}': the name must end in 'Tests'")
  endif()
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} GTest::gmock
                        GTest::gtest_main)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY
                        ${CMAKE_CURRENT_BINARY_DIR})
  set_property(GLOBAL APPEND PROPERTY ROOFLINE_UNITTESTS ${name})
endfunction()
