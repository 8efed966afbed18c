//===- DataKernels.cpp - Kernels that fill and compare buffers ------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Cuda/DataKernels.h"

#include <fmt/format.h>

using namespace roofline::runtime;

// %i runs over the thread's elements, in strides of the whole grid.
static constexpr const char *loopHead = R"(
  mov.u32 %r0, %ctaid.x;
  mov.u32 %r1, %ntid.x;
  mov.u32 %r2, %tid.x;
  mul.wide.u32 %i, %r0, %r1;
  cvt.u64.u32 %l0, %r2;
  add.u64 %i, %i, %l0;
  mov.u32 %r3, %nctaid.x;
  mul.wide.u32 %stride, %r3, %r1;
LOOP:
  setp.ge.u64 %p0, %i, %count;
  @%p0 bra DONE;
)";
static constexpr const char *loopTail = R"(
  add.u64 %i, %i, %stride;
  bra.uni LOOP;
DONE:
)";

/// %h becomes the 64 random bits of element %i.
static constexpr const char *randomBits = R"(
  add.u64 %h, %i, 1;
  mul.lo.u64 %h, %h, 0x9e3779b97f4a7c15;
  add.u64 %h, %h, %seed;
  shr.u64 %l1, %h, 30;
  xor.b64 %h, %h, %l1;
  mul.lo.u64 %h, %h, 0xbf58476d1ce4e5b9;
  shr.u64 %l1, %h, 27;
  xor.b64 %h, %h, %l1;
  mul.lo.u64 %h, %h, 0x94d049bb133111eb;
  shr.u64 %l1, %h, 31;
  xor.b64 %h, %h, %l1;
)";

static std::string fill(const std::string &type, int width,
                        const std::string &parameters,
                        const std::string &value) {
  return fmt::format(R"(
.visible .entry fill_{0}(.param .u64 out, .param .u64 count, .param .u64 seed,
                         {1}) {{
  .reg .pred %p0;
  .reg .b16 %s0;
  .reg .b32 %r<8>;
  .reg .f32 %f<4>;
  .reg .f64 %d<4>;
  .reg .b64 %i, %stride, %count, %seed, %out, %h, %l<8>;
  ld.param.u64 %out, [out];
  cvta.to.global.u64 %out, %out;
  ld.param.u64 %count, [count];
  ld.param.u64 %seed, [seed];
{2}{3}
  mad.lo.u64 %l2, %i, {4}, %out;
{5}{6}  ret;
}}
)",
                     type, parameters, loopHead, randomBits, width, value,
                     loopTail);
}

static std::string fillUniform(const std::string &type, int width,
                               const std::string &store) {
  return fill(type, width, ".param .f32 low, .param .f32 width", R"(
  ld.param.f32 %f0, [low];
  ld.param.f32 %f1, [width];
  shr.u64 %l1, %h, 40;
  cvt.u32.u64 %r4, %l1;
  cvt.rn.f32.u32 %f2, %r4;
  mul.rn.f32 %f2, %f2, 0f33800000;
  mul.rn.f32 %f2, %f1, %f2;
  add.rn.f32 %f2, %f0, %f2;
)" + store);
}

static std::string fillUniformF64() {
  return fill("f64", 8, ".param .f64 low, .param .f64 width", R"(
  ld.param.f64 %d0, [low];
  ld.param.f64 %d1, [width];
  shr.u64 %l1, %h, 11;
  cvt.rn.f64.u64 %d2, %l1;
  mul.rn.f64 %d2, %d2, 0d3ca0000000000000;
  fma.rn.f64 %d2, %d1, %d2, %d0;
  st.global.f64 [%l2], %d2;
)");
}

static std::string fillIntegers(const std::string &type, int width,
                                const std::string &store) {
  return fill(type, width, ".param .u64 low, .param .u64 range", R"(
  ld.param.u64 %l3, [low];
  ld.param.u64 %l4, [range];
  shr.u64 %l1, %h, 32;
  mul.lo.u64 %l1, %l1, %l4;
  shr.u64 %l1, %l1, 32;
  add.u64 %l1, %l1, %l3;
)" + store);
}

/// `load` puts the element at %l2 into %d2 and that at %l3 into %d3.
static std::string compare(const std::string &type, int width,
                           const std::string &load) {
  return fmt::format(R"(
.visible .entry compare_{0}(.param .u64 a, .param .u64 b, .param .u64 count,
                            .param .u64 sums) {{
  .reg .pred %p<2>;
  .reg .b16 %s<2>;
  .reg .b32 %r<8>;
  .reg .f32 %f<2>;
  .reg .f64 %d<4>;
  .reg .b64 %i, %stride, %count, %a, %b, %sums, %nans, %l<8>;
  ld.param.u64 %a, [a];
  ld.param.u64 %b, [b];
  ld.param.u64 %sums, [sums];
  ld.param.u64 %count, [count];
  cvta.to.global.u64 %a, %a;
  cvta.to.global.u64 %b, %b;
  cvta.to.global.u64 %sums, %sums;
  mov.f64 %d0, 0d0000000000000000;
  mov.f64 %d1, 0d0000000000000000;
  mov.u64 %nans, 0;
{1}
  mad.lo.u64 %l2, %i, {2}, %a;
  mad.lo.u64 %l3, %i, {2}, %b;
{3}
  setp.nan.f64 %p1, %d2, %d2;
  @%p1 add.u64 %nans, %nans, 1;
  fma.rn.f64 %d1, %d3, %d3, %d1;
  sub.f64 %d2, %d2, %d3;
  fma.rn.f64 %d0, %d2, %d2, %d0;
{4}
  red.global.add.f64 [%sums], %d0;
  red.global.add.f64 [%sums+8], %d1;
  red.global.add.u64 [%sums+16], %nans;
  ret;
}}
)",
                     type, loopHead, width, load, loopTail);
}

std::string cuda::dataKernels() {
  std::string text = ".version 7.0\n.target sm_80\n.address_size 64\n";
  text += fillUniformF64();
  text += fillUniform("f32", 4, "  st.global.f32 [%l2], %f2;\n");
  text += fillUniform("f16", 2,
                      "  cvt.rn.f16.f32 %s0, %f2;\n"
                      "  st.global.b16 [%l2], %s0;\n");
  text += fillUniform("bf16", 2,
                      "  cvt.rn.bf16.f32 %s0, %f2;\n"
                      "  st.global.b16 [%l2], %s0;\n");
  text += fillIntegers("i64", 8, "  st.global.u64 [%l2], %l1;\n");
  for (auto [type, bytes] :
       {std::pair("i32", 4), {"i16", 2}, {"i8", 1}, {"i1", 1}})
    text += fillIntegers(
        type, bytes,
        fmt::format("  cvt.u32.u64 %r4, %l1;\n  st.global.u{} [%l2], %r4;\n",
                    8 * bytes));
  std::string extend = "  cvt.f64.f32 %d2, %f0;\n  cvt.f64.f32 %d3, %f1;\n";
  text += compare("f64", 8,
                  "  ld.global.f64 %d2, [%l2];\n"
                  "  ld.global.f64 %d3, [%l3];\n");
  text += compare("f32", 4,
                  "  ld.global.f32 %f0, [%l2];\n"
                  "  ld.global.f32 %f1, [%l3];\n" +
                      extend);
  text += compare("f16", 2,
                  "  ld.global.b16 %s0, [%l2];\n"
                  "  ld.global.b16 %s1, [%l3];\n"
                  "  cvt.f32.f16 %f0, %s0;\n"
                  "  cvt.f32.f16 %f1, %s1;\n" +
                      extend);
  // A bf16 is the upper half of an f32.
  text += compare("bf16", 2,
                  "  ld.global.u16 %r4, [%l2];\n"
                  "  ld.global.u16 %r5, [%l3];\n"
                  "  shl.b32 %r4, %r4, 16;\n"
                  "  shl.b32 %r5, %r5, 16;\n"
                  "  mov.b32 %f0, %r4;\n"
                  "  mov.b32 %f1, %r5;\n" +
                      extend);
  return text;
}
