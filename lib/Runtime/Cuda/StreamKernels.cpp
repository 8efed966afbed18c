//===- StreamKernels.cpp - Kernels that reach a memory's limits -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Cuda/CeilingKernels.h"

#include <fmt/format.h>

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

/// `body` is repeated for the vectors at the byte offset %o<u> of each of the
/// thread's accesses in flight; the loads of all come before their uses.
static std::string entry(const std::string &name, const std::string &load,
                         const std::string &use, const std::string &last) {
  std::string text =
      fmt::format(R"(
.visible .entry {}(.param .u64 out, .param .u64 in, .param .u64 in2,
                   .param .u64 count, .param .u32 passes, .param .u64 shift) {{
  .reg .pred %p<4>;
  .reg .b32 %r<8>, %acc, %pass, %passes;
  .reg .b32 %x<{}>, %y<{}>;
  .reg .f32 %f<8>;
  .reg .b64 %i, %stride, %count, %in, %in2, %out, %base, %shift, %j, %l<4>;
  .reg .b64 %o<{}>;
  ld.param.u64 %out, [out];
  ld.param.u64 %in, [in];
  ld.param.u64 %in2, [in2];
  ld.param.u64 %count, [count];
  ld.param.u32 %passes, [passes];
  ld.param.u64 %shift, [shift];
  cvta.to.global.u64 %out, %out;
  cvta.to.global.u64 %in, %in;
  cvta.to.global.u64 %in2, %in2;
  mov.u32 %r0, %ctaid.x;
  mov.u32 %r1, %ntid.x;
  mov.u32 %r2, %tid.x;
  mov.u32 %r3, %nctaid.x;
  mul.wide.u32 %stride, %r3, %r1;
  mul.wide.u32 %l0, %r0, %r1;
  cvt.u64.u32 %l1, %r2;
  add.u64 %l0, %l0, %l1;
  mov.u32 %acc, 0;
  mov.u64 %base, 0;
  mov.u32 %pass, 0;
PASS:
  setp.ge.u32 %p0, %pass, %passes;
  @%p0 bra DONE;
  mov.u64 %i, %l0;
LOOP:
  setp.ge.u64 %p1, %i, %count;
  @%p1 bra NEXT;
)",
                  name, 4 * streamUnroll, 4 * streamUnroll, streamUnroll);
  for (int64_t u = 0; u < streamUnroll; ++u)
    text += fmt::format("  add.u64 %j, %i, %base;\n"
                        "  setp.ge.u64 %p2, %j, %count;\n"
                        "  @%p2 sub.u64 %j, %j, %count;\n"
                        "  shl.b64 %o{}, %j, 4;\n"
                        "  add.u64 %i, %i, %stride;\n",
                        u);
  auto repeat = [&](const std::string &body) {
    for (int64_t u = 0; u < streamUnroll; ++u)
      text += fmt::format(fmt::runtime(body), fmt::arg("o", u),
                          fmt::arg("a", 4 * u), fmt::arg("b", 4 * u + 1),
                          fmt::arg("c", 4 * u + 2), fmt::arg("d", 4 * u + 3));
  };
  repeat(load);
  repeat(use);
  return text +
         "  bra.uni LOOP;\nNEXT:\n"
         "  add.u32 %pass, %pass, 1;\n"
         "  add.u64 %base, %base, %shift;\n"
         "  setp.ge.u64 %p3, %base, %count;\n"
         "  @%p3 sub.u64 %base, %base, %count;\n"
         "  bra.uni PASS;\nDONE:\n" +
         last + "  ret;\n}\n";
}

std::string cuda::streamKernels() {
  // .cg: through the L2 cache, past the L1 cache.
  std::string loadIn =
      "  add.u64 %l1, %in, %o{o};\n"
      "  ld.global.cg.v4.u32 {{%x{a}, %x{b}, %x{c}, %x{d}}}, [%l1];\n";
  std::string loadIn2 =
      "  add.u64 %l1, %in2, %o{o};\n"
      "  ld.global.cg.v4.u32 {{%y{a}, %y{b}, %y{c}, %y{d}}}, [%l1];\n";
  std::string loadOut =
      "  add.u64 %l1, %out, %o{o};\n"
      "  ld.global.cg.v4.u32 {{%x{a}, %x{b}, %x{c}, %x{d}}}, [%l1];\n";
  std::string store =
      "  add.u64 %l1, %out, %o{o};\n"
      "  st.global.v4.u32 [%l1], {{%x{a}, %x{b}, %x{c}, %x{d}}};\n";
  auto scaled = [](const std::string &what) {
    std::string text;
    for (const char *lane : {"a", "b", "c", "d"})
      text += fmt::format(fmt::runtime(what), lane);
    return text;
  };

  std::string text = ".version 7.0\n.target sm_80\n.address_size 64\n";
  // The store never happens, but the compiler cannot know.
  text += entry("read", loadIn,
                "  xor.b32 %acc, %acc, %x{a};\n  xor.b32 %acc, %acc, %x{b};\n"
                "  xor.b32 %acc, %acc, %x{c};\n  xor.b32 %acc, %acc, %x{d};\n",
                "  setp.eq.u32 %p0, %passes, 0;\n"
                "  @%p0 st.global.u32 [%out], %acc;\n");
  text += entry("write",
                "  cvt.u32.u64 %x{a}, %o{o};\n  mov.u32 %x{b}, %r2;\n"
                "  mov.u32 %x{c}, %r0;\n  mov.u32 %x{d}, %x{a};\n",
                store, "");
  text += entry("copy", loadIn, store, "");
  text += entry("triad", loadIn + loadIn2,
                scaled("  mov.b32 %f0, %x{{{0}}};\n  mov.b32 %f1, %y{{{0}}};\n"
                       "  fma.rn.f32 %f0, %f1, 0f3f400000, %f0;\n"
                       "  mov.b32 %x{{{0}}}, %f0;\n") +
                    store,
                "");
  text += entry("update", loadOut,
                scaled("  mov.b32 %f0, %x{{{0}}};\n"
                       "  mul.rn.f32 %f0, %f0, 0f3f400000;\n"
                       "  mov.b32 %x{{{0}}}, %f0;\n") +
                    store,
                "");
  text += "\n.visible .entry empty() {\n  ret;\n}\n";
  return text;
}
