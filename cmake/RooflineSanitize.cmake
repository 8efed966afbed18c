# What ROOFLINE_SANITIZE and ROOFLINE_FUZZ build with, by clang: the address and
# undefined behaviour sanitizers; ROOFLINE_FUZZ adds coverage for libFuzzer.
# libMLIR.so has neither, so what it does is not seen.
include(CheckCXXSourceCompiles)

function(roofline_require what flags source)
  set(CMAKE_REQUIRED_FLAGS ${flags})
  check_cxx_source_compiles("${source}" ROOFLINE_HAVE_${what})
  if(NOT ROOFLINE_HAVE_${what})
    # Packages may be there the next time.
    unset(ROOFLINE_HAVE_${what} CACHE)
    message(FATAL_ERROR
      "'${CMAKE_CXX_COMPILER}' does not link with ${flags}: install clang-22 "
      "and libclang-rt-22-dev, and use the preset 'sanitize' or 'fuzz'")
  endif()
endfunction()

# Types of libMLIR.so have no RTTI that the checks of `vptr` could rely on, and
# its functions do not have their types in front, as `function` expects.
set(sanitizers -fsanitize=address,undefined -fno-sanitize=vptr,function)
list(JOIN sanitizers " " flags)
roofline_require(SANITIZERS "${flags}" "int main() { return 0; }")
add_compile_options(${sanitizers} -fno-sanitize-recover=all
                    -fno-omit-frame-pointer -D_GLIBCXX_ASSERTIONS
                    # libstdc++ 12's stable_sort calls what it has deprecated.
                    -Wno-deprecated-declarations)
add_link_options(${sanitizers})

if(ROOFLINE_FUZZ)
  roofline_require(LIBFUZZER -fsanitize=fuzzer,address "
    #include <cstddef>
    #include <cstdint>
    extern \"C\" int LLVMFuzzerTestOneInput(const uint8_t *, size_t) { return 0; }
    ")
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
