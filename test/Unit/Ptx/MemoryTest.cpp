//===- MemoryTest.cpp - Accesses, and what is wrong with some -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Snippet.h"

#include <gmock/gmock.h>

using namespace roofline::ptx;
using testing::HasSubstr;

namespace {

LaunchResult resultOf(const std::string &statements, unsigned threads = 1) {
  Snippet snippet;
  snippet.threads = threads;
  snippet.statements = statements;
  return snippet.run();
}

TEST(PtxMemoryTest, VectorsAndSigns) {
  Snippet snippet;
  snippet.statements = R"(
    ld.global.nc.L1::no_allocate.v4.b32 {%r0, %r1, %r2, %r3}, [%in];
    st.global.v2.b32 [%out], {%r3, %r0};
    ld.global.s8 %r4, [%in + 3];
    st.global.b32 [%out + 8], %r4;
    ld.global.u8 %r5, [%in + 3];
    st.global.b32 [%out + 12], %r5;
    st.global.b8 [%out + 16], %r1;
  )";
  ASSERT_EQ(snippet.run<uint32_t>({0xfe000001, 2, 3, 4}).error, "");
  EXPECT_EQ(snippet.out<uint32_t>(), 4u);
  EXPECT_EQ(snippet.out<uint32_t>(0, 4), 0xfe000001u);
  EXPECT_EQ(snippet.out<int32_t>(0, 8), -2);
  EXPECT_EQ(snippet.out<int32_t>(0, 12), 0xfe);
  EXPECT_EQ(snippet.out<uint16_t>(0, 16), 0xff02);
}

TEST(PtxMemoryTest, GenericAddresses) {
  Snippet snippet;
  snippet.module = ".global .align 4 .u32 numbers[3] = {5, 6, 7};\n";
  snippet.statements = R"(
    mov.u64 %d0, tile;
    cvta.shared.u64 %d1, %d0;
    mov.u32 %r0, 11;
    st.u32 [%d1 + 4], %r0;
    ld.shared.u32 %r1, [tile + 4];
    st.u32 [%out], %r1;
    mov.u64 %d2, numbers;
    ld.u32 %r2, [%d2 + 8];
    st.global.u32 [%out + 4], %r2;
    ld.global.u32 %r3, [numbers + 4];
    st.global.u32 [%out + 8], %r3;
    .local .align 8 .b8 depot[16];
    mov.u64 %d3, depot;
    st.local.u64 [%d3 + 8], %d2;
    cvta.local.u64 %d4, %d3;
    ld.u64 %d5, [%d4 + 8];
    sub.u64 %d5, %d5, %d2;
    st.global.u64 [%out + 16], %d5;
  )";
  ASSERT_EQ(snippet.run().error, "");
  EXPECT_EQ(snippet.out<uint32_t>(), 11u);
  EXPECT_EQ(snippet.out<uint32_t>(0, 4), 7u);
  EXPECT_EQ(snippet.out<uint32_t>(0, 8), 6u);
  EXPECT_EQ(snippet.out<uint64_t>(0, 16), 0u);
}

TEST(PtxMemoryTest, Atomics) {
  Snippet snippet;
  snippet.threads = 64;
  snippet.statements = R"(
    mov.u32 %r0, 0;
    setp.eq.u32 %p0, %tid, 0;
    @%p0 st.shared.u32 [tile], %r0;
    @%p0 st.shared.u32 [tile + 4], %r0;
    bar.sync 0;
    atom.shared.add.u32 %r1, [tile], 2;
    mov.f32 %r2, 0f3F000000;
    red.relaxed.cta.shared.add.f32 [tile + 4], %r2;
    bar.sync 0;
    ld.shared.v2.b32 {%r3, %r4}, [tile];
    st.global.v2.b32 [%out], {%r3, %r4};
  )";
  ASSERT_EQ(snippet.run().error, "");
  EXPECT_EQ(snippet.out<uint32_t>(63), 128u);
  EXPECT_EQ(snippet.out<float>(63, 4), 32);
}

TEST(PtxMemoryTest, OutOfBounds) {
  EXPECT_THAT(resultOf("ld.global.u32 %r0, [%in + 32];").error,
              HasSubstr("byte 32 of 'in' of 32 bytes, is outside of every "
                        "buffer (block 0,0,0, warp 0)"));
  EXPECT_THAT(resultOf("st.global.u32 [%in + -4], %tid;").error,
              HasSubstr("is outside of every buffer"));
  EXPECT_THAT(resultOf("ld.shared.u32 %r0, [tile + 4096];").error,
              HasSubstr("byte 4096 of shared memory is outside"));
}

TEST(PtxMemoryTest, Misaligned) {
  EXPECT_THAT(
      resultOf("ld.global.v4.u32 {%r0, %r1, %r2, %r3}, [%in + 8];").error,
      HasSubstr("is not aligned to 16 bytes"));
  EXPECT_THAT(resultOf("st.shared.u32 [tile + 2], %tid;").error,
              HasSubstr("is not aligned to 4 bytes"));
}

TEST(PtxMemoryTest, UndefinedValues) {
  const char *undefined = "reads a register that nothing defined was written";
  EXPECT_THAT(resultOf("st.global.u32 [%out], %r0;").error,
              HasSubstr(undefined));
  // Shared memory that nobody wrote, through arithmetic.
  EXPECT_THAT(resultOf("ld.shared.u32 %r0, [tile]; add.u32 %r1, %r0, 1; "
                       "st.global.u32 [%out], %r1;")
                  .error,
              HasSubstr(undefined));
  EXPECT_THAT(resultOf("@%p0 bra $L; $L:").error,
              HasSubstr("its predicate was never written"));
  // What is not chosen may be undefined.
  EXPECT_EQ(resultOf("setp.eq.u32 %p0, %tid, 0; selp.b32 %r1, 1, %r0, %p0; "
                     "st.global.u32 [%out], %r1;")
                .error,
            "");
}

TEST(PtxMemoryTest, SharedMemoryIsPoisoned) {
  Snippet snippet;
  snippet.statements = "ld.shared.u32 %r0, [tile]; setp.eq.u32 %p0, %tid, 0;"
                       "selp.b32 %r2, 1, %r0, %p0; st.global.u32 [%out], %r2;";
  EXPECT_EQ(snippet.run().error, "");
}

TEST(PtxMemoryTest, CountsBytes) {
  LaunchResult result = resultOf(R"(
    ld.global.u32 %r0, [%in];
    ld.global.u32 %r0, [%in];
    st.global.v2.u32 [%out], {%tid, %tid};
  )",
                                 32);
  ASSERT_EQ(result.error, "");
  EXPECT_EQ(result.bytesRead, 256u);
  EXPECT_EQ(result.uniqueRead, 128u);
  EXPECT_EQ(result.bytesWritten, 256u);
  EXPECT_EQ(result.uniqueWritten, 256u);
  // Each lane has a sector of its own.
  EXPECT_EQ(result.sectors, 96u);
}

/// The conflict degree of lanes that store `stride` bytes apart.
double degreeOf(const std::string &store, unsigned stride) {
  LaunchResult result = resultOf("mov.u32 %r0, tile; mad.lo.u32 %r1, %tid, " +
                                     std::to_string(stride) + ", %r0; " + store,
                                 32);
  EXPECT_EQ(result.error, "");
  return result.conflictDegree;
}

TEST(PtxMemoryTest, BankConflicts) {
  EXPECT_EQ(degreeOf("st.shared.u32 [%r1], %tid;", 4), 1);
  EXPECT_EQ(degreeOf("st.shared.u32 [%r1], %tid;", 8), 2);
  EXPECT_EQ(degreeOf("st.shared.u32 [%r1], %tid;", 128), 32);
  EXPECT_EQ(degreeOf("st.shared.u32 [%r1], %tid;", 124), 1);
  // All read the same word.
  EXPECT_EQ(degreeOf("st.shared.u32 [%r1], %tid;", 0), 1);
  EXPECT_EQ(degreeOf("st.shared.v4.u32 [%r1], {%tid, %tid, %tid, %tid};", 16),
            1);
  EXPECT_EQ(degreeOf("st.shared.v4.u32 [%r1], {%tid, %tid, %tid, %tid};", 32),
            2);
}

TEST(PtxMemoryTest, Buffers) {
  Memory memory;
  Address a = memory.allocate(10, "a"), b = memory.allocate(20, "b", 1024);
  EXPECT_EQ(b % 1024, 0u);
  EXPECT_EQ(memory.used(), 30u);
  EXPECT_EQ(*memory.at(a + 9, 1), 0xff);
  EXPECT_EQ(memory.at(a + 9, 2), nullptr);
  EXPECT_EQ(memory.at(a - 1, 1), nullptr);
  EXPECT_FALSE(memory.write(b + 20, "x", 1));
  EXPECT_TRUE(memory.release(a));
  EXPECT_FALSE(memory.release(a));
  EXPECT_EQ(memory.at(a, 1), nullptr);
}

} // namespace
