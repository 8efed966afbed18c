//===- Handles.h - What the handles of the C API stand for ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CAPI_HANDLES_H
#define ROOFLINE_LIB_CAPI_HANDLES_H

#include "Roofline/Pipelines/ModuleReport.h"
#include "mlir/CAPI/Support.h"
#include "mlir/CAPI/Wrap.h"
#include "roofline-c/Analysis.h"

namespace roofline {
/// Behind RooflineAnalysis.
struct AnalysisHandle {
  ModuleReport found;
  /// `format` is the caller's, each time.
  EmitOptions emit;
  /// Places in `Report::ops`.
  llvm::DenseMap<mlir::Operation *, llvm::SmallVector<size_t, 1>> rows;
};
} // namespace roofline

DEFINE_C_API_PTR_METHODS(RooflineAnalysis, roofline::AnalysisHandle)
DEFINE_C_API_PTR_METHODS(RooflineReport, const roofline::Report)
DEFINE_C_API_PTR_METHODS(RooflineRow, const roofline::ReportOp)
DEFINE_C_API_PTR_METHODS(RooflineTotals, const roofline::ReportFunction)
DEFINE_C_API_PTR_METHODS(RooflineFigures, const roofline::Figures)
DEFINE_C_API_PTR_METHODS(RooflineQuantity, const roofline::Quantity)
DEFINE_C_API_PTR_METHODS(RooflineBound, const roofline::Bound)
DEFINE_C_API_PTR_METHODS(RooflineDevice, const roofline::Device)

namespace roofline {
/// What a query that may know nothing returns.
template <typename T> bool answer(const std::optional<T> &value, T *result) {
  if (value)
    *result = *value;
  return value.has_value();
}

inline RooflineBoundKind wrapKind(std::optional<BoundKind> kind) {
  if (!kind)
    return RooflineBoundNone;
  return *kind == BoundKind::Compute ? RooflineBoundCompute
                                     : RooflineBoundMemory;
}
} // namespace roofline

#endif // ROOFLINE_LIB_CAPI_HANDLES_H
