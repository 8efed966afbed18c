# What find_package(Roofline) takes, from an installed prefix and from the build
# folder; and the Debian package.
include(CMakePackageConfigHelpers)

set(config_dir ${CMAKE_INSTALL_LIBDIR}/cmake/Roofline)
set(ROOFLINE_HAS_LLD OFF)
if(LLD_FOUND)
  set(ROOFLINE_HAS_LLD ON)
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/RooflineConfig.cmake.in
               ${PROJECT_BINARY_DIR}/RooflineConfig.cmake @ONLY)
write_basic_package_version_file(
  ${PROJECT_BINARY_DIR}/RooflineConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)

install(FILES ${PROJECT_BINARY_DIR}/RooflineConfig.cmake
              ${PROJECT_BINARY_DIR}/RooflineConfigVersion.cmake
        DESTINATION ${config_dir})
install(EXPORT RooflineTargets NAMESPACE Roofline:: DESTINATION ${config_dir})
export(EXPORT RooflineTargets NAMESPACE Roofline::
       FILE ${PROJECT_BINARY_DIR}/RooflineTargets.cmake)

install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/Roofline
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        FILES_MATCHING PATTERN "*.h" PATTERN "*.td")
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/roofline-c
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY ${PROJECT_BINARY_DIR}/include/Roofline
        DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        FILES_MATCHING PATTERN "*.inc")
install(DIRECTORY ${PROJECT_SOURCE_DIR}/models
        DESTINATION ${CMAKE_INSTALL_DATADIR}/roofline-opt)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/README.md
        DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs
        DESTINATION ${CMAKE_INSTALL_DOCDIR} FILES_MATCHING PATTERN "*.md")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME roofline-opt)
set(CPACK_PACKAGE_CONTACT "roofline-opt developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE gzip) # xz takes minutes
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
# The libraries of the programs, in the versions that they were linked with.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
include(CPack)
