//===- ArithmeticTest.cpp - What one instruction computes -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Snippet.h"

using namespace roofline::ptx;

namespace {

using s16 = int16_t;
using s32 = int32_t;
using s64 = int64_t;
using u16 = uint16_t;
using u32 = uint32_t;
using u64 = uint64_t;

u16 half(float value) { return toHalf(value); }
u32 halves(float low, float high) {
  return toHalf(low) | u32(toHalf(high)) << 16;
}
u32 bfloats(float low, float high) {
  return toBFloat(low) | u32(toBFloat(high)) << 16;
}

TEST(PtxArithmeticTest, IntegersWrapAround) {
  EXPECT_EQ(evaluate<u32>("add.s32 $0, $1, $2", 0x7fffffff, 1), 0x80000000u);
  EXPECT_EQ(evaluate<s16>("sub.s16 $0, $1, $2", s16(-32768), s16(1)), 32767);
  EXPECT_EQ(evaluate<u32>("mul.lo.u32 $0, $1, $2", 0x10001u, 0x10001u),
            0x20001u);
  EXPECT_EQ(evaluate<s64>("sub.s64 $0, $1, 5", s64(3)), -2);
  EXPECT_EQ(evaluate<s32>("neg.s32 $0, $1", 7), -7);
  EXPECT_EQ(evaluate<s32>("abs.s32 $0, $1", -7), 7);
}

TEST(PtxArithmeticTest, ProductsHaveTwoHalves) {
  EXPECT_EQ(evaluate<s32>("mul.hi.s32 $0, $1, $2", -1, 5), -1);
  EXPECT_EQ(evaluate<u32>("mul.hi.u32 $0, $1, $2", 0xffffffffu, 5u), 4u);
  EXPECT_EQ(evaluate<u64>("mul.hi.u64 $0, $1, $2", ~u64(0), u64(16)), 15u);
  EXPECT_EQ(evaluate<s64>("mul.wide.s32 $0, $1, $2", -3, 1 << 30),
            -3 * (s64(1) << 30));
  EXPECT_EQ(evaluate<s32>("mul.wide.s16 $0, $1, $2", s16(-300), s16(300)),
            -90000);
  EXPECT_EQ(evaluate<u64>("mad.wide.u32 $0, $1, 4, $2", 0x80000000u, u64(7)),
            0x200000007u);
  EXPECT_EQ(evaluate<s32>("mad.lo.s32 $0, $1, $2, $3", 3, -4, 5), -7);
}

TEST(PtxArithmeticTest, DivisionTruncates) {
  EXPECT_EQ(evaluate<s32>("div.s32 $0, $1, $2", -7, 2), -3);
  EXPECT_EQ(evaluate<s32>("rem.s32 $0, $1, $2", -7, 2), -1);
  EXPECT_EQ(evaluate<u64>("div.u64 $0, $1, $2", ~u64(0), u64(2)), ~u64(0) >> 1);
}

TEST(PtxArithmeticTest, ComparesAsTheTypeSays) {
  EXPECT_EQ(evaluate<s32>("min.s32 $0, $1, $2", -1, 1), -1);
  EXPECT_EQ(evaluate<s32>("min.u32 $0, $1, $2", -1, 1), 1);
  EXPECT_EQ(
      evaluate<u32>("setp.lt.s32 %p0, $1, $2; selp.b32 $0, 1, 2, %p0", -1, 1),
      1u);
  EXPECT_EQ(
      evaluate<u32>("setp.lt.u32 %p0, $1, $2; selp.b32 $0, 1, 2, %p0", -1, 1),
      2u);
  EXPECT_EQ(evaluate<u32>("setp.lt.u32 %p1, 0, 1; setp.ne.and.b32 %p0, $1, $2, "
                          "!%p1; selp.b32 $0, 1, 2, %p0",
                          1, 2),
            2u);
  EXPECT_EQ(evaluate<u32>("setp.neu.f32 %p0, $1, $2; selp.b32 $0, 1, 2, %p0",
                          NAN, 1.0f),
            1u);
  EXPECT_EQ(evaluate<u32>("setp.ne.f32 %p0, $1, $2; selp.b32 $0, 1, 2, %p0",
                          NAN, 1.0f),
            2u);
}

TEST(PtxArithmeticTest, ShiftsByTheWidthAndMore) {
  EXPECT_EQ(evaluate<u32>("shl.b32 $0, $1, $2", 1u, 31u), 0x80000000u);
  EXPECT_EQ(evaluate<u32>("shl.b32 $0, $1, $2", 1u, 32u), 0u);
  EXPECT_EQ(evaluate<s32>("shr.s32 $0, $1, $2", -8, 40), -1);
  EXPECT_EQ(evaluate<u32>("shr.u32 $0, $1, $2", 0x80000000u, 31u), 1u);
  EXPECT_EQ(evaluate<u64>("shr.u64 $0, $1, $2", u64(1) << 40, 40u), 1u);
  EXPECT_EQ(
      evaluate<u32>("shf.l.wrap.b32 $0, $1, $2, $3", 0x80000000u, 1u, 33u), 3u);
  EXPECT_EQ(evaluate<u32>("shf.r.clamp.b32 $0, $1, $2, $3", 0u, 6u, 33u), 6u);
}

TEST(PtxArithmeticTest, Bits) {
  EXPECT_EQ(evaluate<u32>("lop3.b32 $0, $1, $2, $3, 0x96", 12u, 10u, 7u),
            12u ^ 10u ^ 7u);
  EXPECT_EQ(evaluate<u32>("lop3.b32 $0, $1, $2, $3, 0xc0", 12u, 10u, 7u), 8u);
  EXPECT_EQ(
      evaluate<u32>("prmt.b32 $0, $1, $2, 0x5410", 0x11112222u, 0x33334444u),
      0x44442222u);
  EXPECT_EQ(
      evaluate<u32>("prmt.b32 $0, $1, $2, 0xb732", 0x91112222u, 0x33334444u),
      0xff339111u);
  EXPECT_EQ(evaluate<u32>("bfe.u32 $0, $1, 4, 8", 0xabcdeu), 0xcdu);
  EXPECT_EQ(evaluate<s32>("bfe.s32 $0, $1, 4, 8", 0xabcde), s32(0xffffffcd));
  EXPECT_EQ(evaluate<u32>("bfi.b32 $0, $1, $2, 4, 8", 0x5u, 0xfffffu),
            0xff05fu);
  EXPECT_EQ(evaluate<u32>("brev.b32 $0, $1", 3u), 0xc0000000u);
  EXPECT_EQ(evaluate<u32>("popc.b64 $0, $1", u64(0xff) << 36), 8u);
  EXPECT_EQ(evaluate<u32>("clz.b32 $0, $1", 1u), 31u);
  EXPECT_EQ(evaluate<u32>("setp.eq.u32 %p0, $1, 1; not.pred %p1, %p0; "
                          "selp.b32 $0, 1, 2, %p1",
                          1u),
            2u);
}

TEST(PtxArithmeticTest, FusedRoundsOnce) {
  // (1 + 2^-12)^2 = 1 + 2^-11 + 2^-24: the last term survives in the sum only.
  float a = 1 + 0x1p-12f;
  EXPECT_EQ(evaluate<float>("fma.rn.f32 $0, $1, $1, $2", a, -1.0f),
            0x1p-11f + 0x1p-24f);
  EXPECT_EQ(evaluate<float>("mul.f32 $0, $1, $1; add.f32 $0, $0, $2", a, -1.0f),
            0x1p-11f);
  EXPECT_EQ(
      evaluate<u16>("fma.rn.f16 $0, $1, $1, $2", half(1 + 0x1p-6f), half(-1)),
      half(0x1p-5f + 0x1p-12f));
}

TEST(PtxArithmeticTest, FloatModifiers) {
  float tiny = 0x1p-130f;
  EXPECT_EQ(evaluate<float>("add.f32 $0, $1, $1", tiny), 2 * tiny);
  EXPECT_EQ(evaluate<float>("add.ftz.f32 $0, $1, $1", tiny), 0);
  EXPECT_EQ(evaluate<float>("add.sat.f32 $0, $1, $1", 3.0f), 1);
  EXPECT_EQ(evaluate<float>("max.f32 $0, $1, $2", NAN, 3.0f), 3);
  EXPECT_TRUE(std::isnan(evaluate<float>("max.NaN.f32 $0, $1, $2", NAN, 3.0f)));
}

TEST(PtxArithmeticTest, PackedHalves) {
  EXPECT_EQ(
      evaluate<u32>("add.rn.f16x2 $0, $1, $2", halves(1, -2), halves(0.5f, 4)),
      halves(1.5f, 2));
  EXPECT_EQ(
      evaluate<u32>("mul.bf16x2 $0, $1, $2", bfloats(3, -2), bfloats(0.5f, 4)),
      bfloats(1.5f, -8));
  EXPECT_EQ(evaluate<u32>("max.f16x2 $0, $1, $2", halves(1, -2), halves(0, 4)),
            halves(1, 4));
  EXPECT_EQ(evaluate<u32>("setp.lt.f16x2 %p0|%p1, $1, $2; selp.b32 $0, 1, 0, "
                          "%p0; @%p1 add.u32 $0, $0, 2",
                          halves(1, -2), halves(0, 4)),
            2u);
}

TEST(PtxArithmeticTest, SpecialFunctions) {
  EXPECT_EQ(evaluate<float>("ex2.approx.ftz.f32 $0, $1", 3.0f), 8);
  EXPECT_EQ(evaluate<float>("lg2.approx.f32 $0, $1", 8.0f), 3);
  EXPECT_EQ(evaluate<float>("rsqrt.approx.f32 $0, $1", 4.0f), 0.5f);
  EXPECT_EQ(evaluate<float>("rcp.rn.f32 $0, $1", 4.0f), 0.25f);
  EXPECT_EQ(evaluate<float>("sqrt.rn.f32 $0, $1", 9.0f), 3);
  EXPECT_EQ(evaluate<float>("sin.approx.f32 $0, $1", 0.0f), 0);
  EXPECT_EQ(evaluate<float>("cos.approx.f32 $0, $1", 0.0f), 1);
  EXPECT_EQ(evaluate<u16>("tanh.approx.f16 $0, $1", half(0)), half(0));
  EXPECT_EQ(evaluate<float>("div.full.f32 $0, $1, $2", 3.0f, 2.0f), 1.5f);
}

TEST(PtxArithmeticTest, Conversions) {
  EXPECT_EQ(evaluate<s32>("cvt.rni.s32.f32 $0, $1", 2.5f), 2);
  EXPECT_EQ(evaluate<s32>("cvt.rzi.s32.f32 $0, $1", -2.5f), -2);
  EXPECT_EQ(evaluate<s32>("cvt.rzi.s32.f32 $0, $1", 1e20f), 0x7fffffff);
  EXPECT_EQ(evaluate<s32>("cvt.rzi.s32.f32 $0, $1", NAN), 0);
  EXPECT_EQ(evaluate<float>("cvt.rmi.f32.f32 $0, $1", -2.5f), -3);
  EXPECT_EQ(evaluate<float>("cvt.rn.f32.s32 $0, $1", 0x1000001), 0x1p24f);
  EXPECT_EQ(evaluate<float>("cvt.rn.f32.u64 $0, $1", ~u64(0)), 0x1p64f);
  EXPECT_EQ(evaluate<u16>("cvt.rn.f16.f32 $0, $1", 65520.0f), 0x7c00);
  EXPECT_EQ(evaluate<float>("cvt.f32.f16 $0, $1", half(0x1p-24f)), 0x1p-24f);
  EXPECT_EQ(evaluate<float>("cvt.rz.f32.f64 $0, $1", 1 + 0x1.8p-24), 1);
  EXPECT_EQ(evaluate<s64>("cvt.s64.s32 $0, $1", -5), -5);
  EXPECT_EQ(evaluate<s64>("cvt.u64.u32 $0, $1", -5), 0xfffffffb);
  EXPECT_EQ(evaluate<s32>("cvt.s32.s8 $0, $1", 0x1ff), -1);
  EXPECT_EQ(evaluate<s32>("cvt.sat.s8.s32 $0, $1; cvt.s32.s8 $0, $0", 1000),
            127);
  EXPECT_EQ(evaluate<u32>("cvt.rn.f16x2.f32 $0, $1, $2", 1.0f, 2.0f),
            halves(2, 1));
  EXPECT_EQ(evaluate<u32>("cvt.rn.relu.bf16x2.f32 $0, $1, $2", -1.0f, 2.0f),
            bfloats(2, 0));
}

TEST(PtxArithmeticTest, MovesPackAndUnpack) {
  EXPECT_EQ(evaluate<u32>("mov.b32 $0, {$1, $2}", u16(1), u16(2)), 0x20001u);
  EXPECT_EQ(evaluate<u32>("mov.b64 {_, $0}, $1", u64(7) << 32 | 5), 7u);
  EXPECT_EQ(evaluate<u64>("mov.b64 $0, {$1, $2, $1, $2}", u16(1), u16(2)),
            0x2000100020001u);
  EXPECT_EQ(evaluate<u32>("{ .reg .b16 low; mov.b32 {low, _}, $1; "
                          "mov.b32 $0, {low, low}; }",
                          0x50003u),
            0x30003u);
}

TEST(PtxArithmeticTest, CountsOperations) {
  Snippet snippet;
  snippet.threads = 3;
  snippet.statements = "mov.b32 %r0, 0; fma.rn.f32 %r1, %r0, %r0, %r0;\n"
                       "add.f16x2 %r1, %r0, %r0; ex2.approx.f32 %r1, %r0;\n"
                       "@!%p0 mul.f32 %r1, %r0, %r0;";
  snippet.statements = "setp.lt.u32 %p0, %tid, 1;" + snippet.statements;
  LaunchResult result = snippet.run();
  ASSERT_EQ(result.error, "");
  EXPECT_EQ(result.flops.fused, 6u);
  EXPECT_EQ(result.flops.add, 6u);
  EXPECT_EQ(result.flops.special, 3u);
  EXPECT_EQ(result.flops.multiply, 2u);
  EXPECT_EQ(result.flops.total(), 17u);
}

} // namespace
