//===- DeviceMath.h - Functions without libdevice ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_DEVICEMATH_H
#define ROOFLINE_LIB_CODEGEN_CUDA_DEVICEMATH_H

#include "mlir/IR/Operation.h"

namespace roofline::cuda {

/// Rewrites `math` functions in f32 and narrower types into the device's own
/// approximations, and divisions of f32 into approximate ones. Relative errors,
/// where neither operands nor results are denormals, which count as 0, and
/// angles are below 4096:
///
/// | function            | by                 | relative error               |
/// |---------------------|--------------------|------------------------------|
/// | exp, exp2           | ex2.approx         | 2^-21 (exp: + 2^-23 * abs x) |
/// | log, log2           | lg2.approx         | 2^-22 (absolute near 1)      |
/// | rsqrt               | rsqrt.approx       | 2^-22                        |
/// | x / y               | div.approx         | 2^-22                        |
/// | sin, cos            | polynomial         | 2^-22 (absolute)             |
/// | sin below 100       | polynomial         | 2^-20                        |
/// | tan below 100       | sin / cos          | 2^-19                        |
/// | tanh                | polynomials        | 2^-20                        |
/// | expm1, sinh         | exp, near 0 series | 2^-20 + 2^-23 * abs x        |
/// | asinh, atanh, log1p | log, near 0 series | 2^-19                        |
///
/// Functions that the device has exactly, square roots among them, are its own
/// in f64, too; others of f64 are left.
void lowerDeviceMath(mlir::Operation *root);

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_DEVICEMATH_H
