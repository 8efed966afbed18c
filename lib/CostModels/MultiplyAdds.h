//===- MultiplyAdds.h - Sums of products in structured ops ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_COSTMODELS_MULTIPLYADDS_H
#define ROOFLINE_LIB_COSTMODELS_MULTIPLYADDS_H

#include "Body.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace roofline {

/// The multiplications of the body of `op`, and the additions of their products
/// to what is accumulated over a reduction, with the element type that the
/// multiplier takes. The factors come from different tensors, and may be
/// computed from them: widened, dequantised.
///
/// The type is the wider one of the two factors, before they are widened and
/// before zero points are taken off. An integer product that is scaled as a
/// float is one of integers. Beside them, the casts and zero points that only
/// they take or give.
MatrixOps findMultiplyAdds(mlir::linalg::LinalgOp op, const BodyCounter &body,
                           const DimQuery &dims);

} // namespace roofline

#endif // ROOFLINE_LIB_COSTMODELS_MULTIPLYADDS_H
