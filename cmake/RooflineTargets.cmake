# How every library and tool of the project is declared.

# roofline_add_library(NAME SOURCES... [LINK LIBS...] [DEPENDS TARGETS...])
# A static library. The single MLIR target (libMLIR.so) is linked by those that
# name it: static and shared MLIR must never meet in one process.
function(roofline_add_library name)
  cmake_parse_arguments(ARG "" "" "LINK;DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PUBLIC ${ARG_LINK})
  target_include_directories(${name} INTERFACE
                             $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
                             $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>
                             $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  target_compile_features(${name} INTERFACE cxx_std_17)
  string(REGEX REPLACE "^Roofline" "" export_name ${name})
  set_target_properties(${name} PROPERTIES EXPORT_NAME ${export_name})
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  # What tests are made of stays here.
  set(ours ${PROJECT_SOURCE_DIR}/lib)
  cmake_path(IS_PREFIX ours ${CMAKE_CURRENT_SOURCE_DIR} is_ours)
  if(is_ours)
    install(TARGETS ${name} EXPORT RooflineTargets
            ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
  endif()
endfunction()

# roofline_add_tool(NAME SOURCES... [LINK LIBS...])
# A program in <build>/bin; installed if its name begins with `roofline-`, which
# those for tests and benchmarks have not.
function(roofline_add_tool name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE ${ARG_LINK})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY
                        ${PROJECT_BINARY_DIR}/bin)
  if(name MATCHES "^roofline-")
    install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  endif()
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
