# What ROOFLINE_FUZZ adds: coverage for libFuzzer, and sanitizers. libMLIR.so has
# neither, so what it does is not seen.
include(CheckCXXSourceCompiles)

set(CMAKE_REQUIRED_FLAGS -fsanitize=fuzzer,address)
check_cxx_source_compiles("
  #include <cstddef>
  #include <cstdint>
  extern \"C\" int LLVMFuzzerTestOneInput(const uint8_t *, size_t) { return 0; }
  " ROOFLINE_HAVE_LIBFUZZER)
unset(CMAKE_REQUIRED_FLAGS)
if(NOT ROOFLINE_HAVE_LIBFUZZER)
  message(FATAL_ERROR
    "'${CMAKE_CXX_COMPILER}' does not link with -fsanitize=fuzzer,address: "
    "install clang-22 and libclang-rt-22-dev, and use the preset 'fuzz'")
endif()

# Types of libMLIR.so have no RTTI that the checks of `vptr` could rely on.
add_compile_options(-fsanitize=fuzzer-no-link,address,undefined
                    -fno-sanitize=vptr,function -fno-sanitize-recover=all
                    -fno-omit-frame-pointer -D_GLIBCXX_ASSERTIONS
                    # libstdc++ 12's stable_sort calls what it has deprecated.
                    -Wno-deprecated-declarations)
add_link_options(-fsanitize=address,undefined -fno-sanitize=vptr,function)
