//===- SassTest.cpp - The opcodes that are counted ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The table of opcodes against what an assembler makes of tiny kernels.
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/Cuda/Nvvm.h"

#include "mlir/IR/MLIRContext.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace roofline;

namespace {
using Histogram = std::map<std::string, int64_t>;

struct Sample {
  StringRef body;
  /// Of the opcodes in question; none of the others that are known.
  Histogram expected;
};
} // namespace

/// `%d0` points to global memory, `%r0` to shared, `%r1` is the thread.
static std::string kernelOf(StringRef body, StringRef chip) {
  return (".version 8.0\n.target " + chip +
          "\n.address_size 64\n.visible .entry k(.param .u64 p) {\n"
          ".reg .b64 %d<4>; .reg .b32 %r<32>; .reg .f32 %f<32>;\n"
          ".shared .align 128 .b8 s[4096];\n.local .align 4 .b8 l[256];\n"
          "ld.param.u64 %d1, [p]; cvta.to.global.u64 %d0, %d1;\n"
          "mov.u32 %r0, s; mov.u32 %r1, %tid.x;\n" +
          body + "\nret; }\n")
      .str();
}

static Histogram known(Histogram histogram) {
  histogram.erase("other");
  return histogram;
}

static const Sample samples[] = {
    {"ld.global.f32 %f0, [%d0]; fma.rn.f32 %f1, %f0, %f0, %f0;\n"
     "fma.rn.f32 %f2, %f1, %f1, %f0; fma.rn.f32 %f3, %f2, %f1, %f0;\n"
     "st.global.f32 [%d0+4], %f3;",
     {{"LDG", 1}, {"FFMA", 3}, {"STG", 1}}},
    {"ld.global.v2.f32 {%f0, %f1}, [%d0]; add.rn.f32 %f2, %f0, %f1;\n"
     "add.rn.f32 %f3, %f2, %f1; mul.rn.f32 %f4, %f3, %f3;\n"
     "st.global.f32 [%d0+8], %f4;",
     {{"LDG", 1}, {"FADD", 2}, {"FMUL", 1}, {"STG", 1}}},
    {"ld.global.f32 %f0, [%d0]; ex2.approx.ftz.f32 %f1, %f0;\n"
     "rsqrt.approx.ftz.f32 %f2, %f1; st.global.f32 [%d0+4], %f2;",
     {{"LDG", 1}, {"MUFU", 2}, {"STG", 1}}},
    {"ld.global.u32 %r2, [%d0]; xor.b32 %r2, %r2, %r1;\n"
     "shfl.sync.bfly.b32 %r3, %r2, 16, 31, -1;\n"
     "shfl.sync.bfly.b32 %r4, %r3, 8, 31, -1; st.global.u32 [%d0+4], %r4;",
     {{"LDG", 1}, {"SHFL", 2}, {"STG", 1}}},
    {"mad.lo.u32 %r2, %r1, 4, %r0; st.shared.u32 [%r2], %r1; bar.sync 0;\n"
     "ld.shared.u32 %r3, [%r2+64]; bar.sync 0; st.shared.u32 [%r2+128], %r3;\n"
     "bar.sync 0; ld.shared.u32 %r4, [%r0]; st.global.u32 [%d0], %r4;",
     {{"STS", 2}, {"BAR", 3}, {"LDS", 2}, {"STG", 1}}},
    {"st.global.u32 [%d0], %r1; fence.acq_rel.gpu;\n"
     "atom.global.inc.u32 %r2, [%d0+4], %r1; st.global.u32 [%d0+8], %r2;",
     {{"STG", 2}, {"MEMBAR", 1}, {"ATOMG", 1}}},
    {"mad.lo.u32 %r2, %r1, 16, %r0;\n"
     "cp.async.cg.shared.global [%r2], [%d0], 16;\n"
     "cp.async.cg.shared.global [%r2+512], [%d0+512], 16;\n"
     "cp.async.commit_group; cp.async.wait_group 0;",
     {{"LDGSTS", 2}, {"LDGDEPBAR", 1}, {"DEPBAR", 1}}},
    {"mad.lo.u32 %r2, %r1, 16, %r0;\n"
     "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r4, %r5, %r6, %r7}, [%r2];\n"
     "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r8, %r9, %r10, %r11}, "
     "[%r2+512];\n"
     "mov.f32 %f0, 0f00000000;\n"
     "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%f1, %f2, %f3, %f4}, "
     "{%r4, %r5, %r6, %r7}, {%r8, %r9}, {%f0, %f0, %f0, %f0};\n"
     "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%f5, %f6, %f7, %f8}, "
     "{%r4, %r5, %r6, %r7}, {%r10, %r11}, {%f1, %f2, %f3, %f4};\n"
     "st.global.v4.f32 [%d0], {%f5, %f6, %f7, %f8};",
     {{"LDSM", 2}, {"HMMA", 2}, {"STG", 1}}},
    {"ld.global.u32 %r2, [%d0]; and.b32 %r2, %r2, 60; mov.u32 %r3, l;\n"
     "add.u32 %r4, %r3, %r2; st.local.u32 [%r4], %r1; ld.global.u32 %r5, "
     "[%d0+4]; and.b32 %r5, %r5, 60;\nadd.u32 %r6, %r3, %r5; ld.local.u32 %r7, "
     "[%r6]; st.global.u32 [%d0+8], %r7;",
     {{"LDG", 2}, {"STL", 1}, {"LDL", 1}, {"STG", 1}}},
};

TEST(Sass, OpcodesAreThoseOfTheirInstructions) {
  if (!cuda::findPtxas())
    GTEST_SKIP() << "no ptxas";
  MLIRContext context;
  for (StringRef chip : {"sm_80", "sm_90a"})
    for (const Sample &sample : samples) {
      SCOPED_TRACE(chip.str() + ": " + sample.body.str());
      auto cubin = cuda::assemble(kernelOf(sample.body, chip), chip,
                                  UnknownLoc::get(&context));
      ASSERT_TRUE(succeeded(cubin) && cubin->has_value());
      auto histograms = cuda::countInstructions((*cubin)->image);
      ASSERT_TRUE(succeeded(histograms));
      EXPECT_EQ(known(histograms->at("k")), sample.expected);
    }
}
