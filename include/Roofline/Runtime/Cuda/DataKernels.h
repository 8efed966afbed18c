//===- DataKernels.h - Kernels that fill and compare buffers ----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_CUDA_DATAKERNELS_H
#define ROOFLINE_RUNTIME_CUDA_DATAKERNELS_H

#include <string>

namespace roofline::runtime::cuda {

/// PTX with these entries, for any device from sm_80 on; grids may have any
/// size, every thread takes elements in strides:
/// - `fill_f32`, `fill_f16`, `fill_bf16`: (out, count, seed, low, width), the
///   uniform values of Random.h;
/// - `fill_i32`, `fill_i64`: (out, count, seed, low, range), its integers;
/// - `compare_f32`, `compare_f16`, `compare_bf16`: (a, b, count, sums) adds
///   sum (a-b)^2, sum b^2 (f64) and the number of NaNs of `a` (u64) to `sums`.
std::string dataKernels();

} // namespace roofline::runtime::cuda

#endif // ROOFLINE_RUNTIME_CUDA_DATAKERNELS_H
