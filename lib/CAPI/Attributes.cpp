//===- Attributes.cpp - C API: results that ops carry ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "roofline-c/Attributes.h"

#include "Handles.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "mlir/CAPI/IR.h"

using namespace mlir;
using namespace roofline;

bool rooflineAttributeIsACost(MlirAttribute attribute) {
  return isa_and_nonnull<CostAttr>(unwrap(attribute));
}

bool rooflineAttributeIsATotals(MlirAttribute attribute) {
  return isa_and_nonnull<TotalsAttr>(unwrap(attribute));
}

bool rooflineAttributeIsABound(MlirAttribute attribute) {
  return isa_and_nonnull<BoundAttr>(unwrap(attribute));
}

bool rooflineAttributeIsADevice(MlirAttribute attribute) {
  return isa_and_nonnull<DeviceAttr>(unwrap(attribute));
}

static bool answer(const SymbolicExpr &expr, int64_t *result) {
  std::optional<Int128> value = expr.constant();
  return answer(value ? toInt64(*value) : std::nullopt, result);
}

bool rooflineCostAttrGetFlops(MlirAttribute attribute, int64_t *result) {
  if (auto totals = dyn_cast<TotalsAttr>(unwrap(attribute)))
    return answer(flops(totals.getValue().work), result);
  return answer(cast<CostAttr>(unwrap(attribute)).getValue().flops(), result);
}

bool rooflineCostAttrGetBytesRead(MlirAttribute attribute, int64_t *result) {
  if (auto totals = dyn_cast<TotalsAttr>(unwrap(attribute)))
    return answer(totals.getValue().bytesRead, result);
  return answer(cast<CostAttr>(unwrap(attribute)).getValue().bytesRead(),
                result);
}

bool rooflineCostAttrGetBytesWritten(MlirAttribute attribute, int64_t *result) {
  if (auto totals = dyn_cast<TotalsAttr>(unwrap(attribute)))
    return answer(totals.getValue().bytesWritten, result);
  return answer(cast<CostAttr>(unwrap(attribute)).getValue().bytesWritten(),
                result);
}

RooflineBound rooflineBoundAttrGet(MlirAttribute attribute) {
  return wrap(&cast<BoundAttr>(unwrap(attribute)).getValue());
}

RooflineDevice rooflineDeviceAttrGet(MlirAttribute attribute) {
  return wrap(&cast<DeviceAttr>(unwrap(attribute)).getValue());
}
