//===- GemmKernel.cpp - A kernel to test with -----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmKernel.h"

namespace roofline::ptx {

const char *const gemmKernel = R"(
.version 8.0
.target sm_80
.address_size 64

.extern .shared .align 128 .b8 slots[];

.visible .entry gemm(
  .param .u64 .ptr .global .align 16 gemm_a,
  .param .u64 .ptr .global .align 16 gemm_b,
  .param .u64 .ptr .global .align 16 gemm_c,
  .param .u32 gemm_k,
  .param .u32 gemm_n
)
.reqntid 128, 1, 1
{
  .reg .pred %p<4>;
  .reg .b32 %t, %k, %n, %row, %chunk, %x, %y, %z;
  .reg .b32 %slabs, %slab, %ahead, %reads, %writes, %bytes;
  .reg .b32 %to, %from_a, %from_b, %at_a, %at_b;
  .reg .b32 %a<4>, %b<4>;
  .reg .f32 %c<8>;
  .reg .b64 %ga, %gb, %gc, %offset;

  mov.u32 %t, %tid.x;
  ld.param.u32 %k, [gemm_k];
  ld.param.u32 %n, [gemm_n];
  shr.u32 %slabs, %k, 5;

  // Each thread copies one chunk of 8 elements of each operand: row t / 4,
  // chunk t % 4, which lies at chunk ^ (row / 2 % 4) in shared memory.
  shr.u32 %row, %t, 2;
  and.b32 %chunk, %t, 3;
  bfe.u32 %x, %t, 3, 2;
  xor.b32 %x, %x, %chunk;
  shl.b32 %x, %x, 4;
  mad.lo.s32 %to, %row, 64, %x;
  mov.u32 %x, slots;
  add.s32 %to, %to, %x;

  mov.u32 %y, %ctaid.y;
  mad.lo.s32 %y, %y, 32, %row;
  mul.wide.u32 %offset, %y, %k;
  mad.wide.u32 %offset, %chunk, 8, %offset;
  shl.b64 %offset, %offset, 1;
  ld.param.u64 %ga, [gemm_a];
  cvta.to.global.u64 %ga, %ga;
  add.s64 %ga, %ga, %offset;

  mov.u32 %y, %ctaid.x;
  mad.lo.s32 %y, %y, 32, %row;
  mul.wide.u32 %offset, %y, %k;
  mad.wide.u32 %offset, %chunk, 8, %offset;
  shl.b64 %offset, %offset, 1;
  ld.param.u64 %gb, [gemm_b];
  cvta.to.global.u64 %gb, %gb;
  add.s64 %gb, %gb, %offset;

  // Warp w computes rows 16 (w / 2) and columns 16 (w % 2) onwards. Lane l
  // gives row l % 16 and chunk l / 16 of a,
  shr.u32 %x, %t, 6;
  shl.b32 %x, %x, 4;
  and.b32 %y, %t, 15;
  add.s32 %row, %x, %y;
  bfe.u32 %chunk, %t, 4, 1;
  bfe.u32 %x, %row, 1, 2;
  xor.b32 %x, %x, %chunk; // swizzle of a
  shl.b32 %x, %x, 4;
  mad.lo.s32 %from_a, %row, 64, %x;
  mov.u32 %x, slots;
  add.s32 %from_a, %from_a, %x;
  // and row 8 (l / 16) + l % 8 and chunk l / 8 % 2 of b.
  bfe.u32 %x, %t, 5, 1;
  bfe.u32 %y, %t, 4, 1;
  mad.lo.s32 %x, %x, 2, %y;
  and.b32 %y, %t, 7;
  mad.lo.s32 %row, %x, 8, %y;
  bfe.u32 %chunk, %t, 3, 1;
  bfe.u32 %x, %row, 1, 2;
  xor.b32 %x, %x, %chunk; // swizzle of b
  shl.b32 %x, %x, 4;
  mad.lo.s32 %from_b, %row, 64, %x;
  mov.u32 %x, slots;
  add.s32 %from_b, %from_b, %x;

  mov.f32 %c0, 0f00000000;
  mov.f32 %c1, 0f00000000;
  mov.f32 %c2, 0f00000000;
  mov.f32 %c3, 0f00000000;
  mov.f32 %c4, 0f00000000;
  mov.f32 %c5, 0f00000000;
  mov.f32 %c6, 0f00000000;
  mov.f32 %c7, 0f00000000;

  // The first slabs; one that is not there is filled with zeros.
  mov.u32 %ahead, 0;
  mov.u32 %writes, %to;
$PROLOGUE:
  setp.lt.u32 %p0, %ahead, %slabs;
  selp.b32 %bytes, 16, 0, %p0;
  cp.async.cg.shared.global [%writes], [%ga], 16, %bytes;
  cp.async.cg.shared.global [%writes + 2048], [%gb], 16, %bytes;
  cp.async.commit_group;
  add.s64 %ga, %ga, 64;
  add.s64 %gb, %gb, 64;
  add.s32 %writes, %writes, 4096;
  add.s32 %ahead, %ahead, 1;
  setp.lt.u32 %p1, %ahead, 2; // stages ahead
  @%p1 bra $PROLOGUE;

  mov.u32 %slab, 0;
  mov.u32 %reads, 0;
  mul.lo.u32 %writes, %ahead, 4096;
$SLAB:
  setp.ge.u32 %p1, %slab, %slabs;
  @%p1 bra $DONE;
  cp.async.wait_group 1;
  bar.sync 0;
  add.s32 %at_a, %from_a, %reads;
  add.s32 %at_b, %from_b, %reads;
  ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%a0, %a1, %a2, %a3}, [%at_a];
  ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%b0, %b1, %b2, %b3}, [%at_b + 2048];
  mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32
    {%c0, %c1, %c2, %c3}, {%a0, %a1, %a2, %a3}, {%b0, %b1}, {%c0, %c1, %c2, %c3};
  mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32
    {%c4, %c5, %c6, %c7}, {%a0, %a1, %a2, %a3}, {%b2, %b3}, {%c4, %c5, %c6, %c7};
  xor.b32 %at_a, %at_a, 32;
  xor.b32 %at_b, %at_b, 32;
  ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%a0, %a1, %a2, %a3}, [%at_a];
  ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%b0, %b1, %b2, %b3}, [%at_b + 2048];
  mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32
    {%c0, %c1, %c2, %c3}, {%a0, %a1, %a2, %a3}, {%b0, %b1}, {%c0, %c1, %c2, %c3};
  mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32
    {%c4, %c5, %c6, %c7}, {%a0, %a1, %a2, %a3}, {%b2, %b3}, {%c4, %c5, %c6, %c7};

  setp.lt.u32 %p0, %ahead, %slabs;
  selp.b32 %bytes, 16, 0, %p0;
  setp.eq.u32 %p2, %writes, 12288;
  selp.b32 %writes, 0, %writes, %p2;
  add.s32 %x, %to, %writes;
  cp.async.cg.shared.global [%x], [%ga], 16, %bytes;
  cp.async.cg.shared.global [%x + 2048], [%gb], 16, %bytes;
  cp.async.commit_group;
  add.s64 %ga, %ga, 64;
  add.s64 %gb, %gb, 64;
  add.s32 %writes, %writes, 4096;
  add.s32 %reads, %reads, 4096;
  setp.eq.u32 %p2, %reads, 12288;
  selp.b32 %reads, 0, %reads, %p2;
  add.s32 %ahead, %ahead, 1;
  add.s32 %slab, %slab, 1;
  bra.uni $SLAB;

$DONE:
  // Lane l has columns 2 (l % 4) onwards of rows l / 4 and l / 4 + 8.
  shr.u32 %x, %t, 6;
  shl.b32 %x, %x, 4;
  bfe.u32 %y, %t, 2, 3;
  add.s32 %row, %x, %y;
  mov.u32 %y, %ctaid.y;
  mad.lo.s32 %row, %y, 32, %row;
  bfe.u32 %x, %t, 5, 1;
  shl.b32 %x, %x, 4;
  and.b32 %y, %t, 3;
  mad.lo.s32 %x, %y, 2, %x;
  mov.u32 %y, %ctaid.x;
  mad.lo.s32 %x, %y, 32, %x;
  mad.lo.s32 %x, %row, %n, %x;
  ld.param.u64 %gc, [gemm_c];
  cvta.to.global.u64 %gc, %gc;
  mad.wide.u32 %gc, %x, 4, %gc;
  st.global.v2.f32 [%gc], {%c0, %c1};
  st.global.v2.f32 [%gc + 32], {%c4, %c5};
  mad.wide.u32 %gc, %n, 32, %gc;
  st.global.v2.f32 [%gc], {%c2, %c3};
  st.global.v2.f32 [%gc + 32], {%c6, %c7};
  ret;
}
)";

} // namespace roofline::ptx
