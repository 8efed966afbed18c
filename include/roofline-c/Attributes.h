//===- Attributes.h - C API: results that ops carry ---------------*- C -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_C_ATTRIBUTES_H
#define ROOFLINE_C_ATTRIBUTES_H

#include "roofline-c/Analysis.h"

#ifdef __cplusplus
extern "C" {
#endif

/// `#roofline.cost`, as `roofline.cost` of an op after `roofline-annotate`.
MLIR_CAPI_EXPORTED bool rooflineAttributeIsACost(MlirAttribute attribute);
/// `#roofline.totals`, as `roofline.cost` of a function or module.
MLIR_CAPI_EXPORTED bool rooflineAttributeIsATotals(MlirAttribute attribute);
/// `#roofline.bound`, as `roofline.bound` of an op after `roofline-classify`.
MLIR_CAPI_EXPORTED bool rooflineAttributeIsABound(MlirAttribute attribute);
/// `#roofline.device`, as `roofline.device` of a module.
MLIR_CAPI_EXPORTED bool rooflineAttributeIsADevice(MlirAttribute attribute);

// Null attributes, and those of others, are let pass everywhere.

/// Figures of a cost or of totals; false for another attribute, and where they
/// depend on a dim or do not fit: `mlirAttributePrint` has the expressions.
MLIR_CAPI_EXPORTED bool rooflineCostAttrGetFlops(MlirAttribute attribute,
                                                 int64_t *flops);
MLIR_CAPI_EXPORTED bool rooflineCostAttrGetBytesRead(MlirAttribute attribute,
                                                     int64_t *bytes);
MLIR_CAPI_EXPORTED bool rooflineCostAttrGetBytesWritten(MlirAttribute attribute,
                                                        int64_t *bytes);

/// What a bound or a device holds, null for another attribute; lives as long as
/// the context.
MLIR_CAPI_EXPORTED RooflineBound rooflineBoundAttrGet(MlirAttribute attribute);
MLIR_CAPI_EXPORTED RooflineDevice
rooflineDeviceAttrGet(MlirAttribute attribute);

#ifdef __cplusplus
}
#endif

#endif // ROOFLINE_C_ATTRIBUTES_H
