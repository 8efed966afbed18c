//===- GemmKernel.h - A kernel to test with ---------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_GEMMKERNEL_H
#define ROOFLINE_UNITTEST_PTX_GEMMKERNEL_H

namespace roofline::ptx {

/// c = a bᵀ for f16 a[m][k], b[n][k] and f32 c[m][n], all multiples of 32. The
/// schedule is that of fast kernels: three stages of 32 x 32 slabs that
/// `cp.async` brings into swizzled shared memory two slabs ahead, one barrier
/// for each slab, `ldmatrix`, and `mma.sync` into registers.
///
/// Blocks of 128 threads on a grid of n / 32 by m / 32; parameters a, b, c,
/// then k and n as `u32`; 12288 bytes of dynamic shared memory.
extern const char *const gemmKernel;
constexpr unsigned gemmSharedBytes = 3 * 4096;

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_GEMMKERNEL_H
