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

/// What `ofTotals` or `ofCost` makes of the attribute; nothing for another one.
template <typename OfTotals, typename OfCost>
static bool answer(MlirAttribute attribute, OfTotals ofTotals, OfCost ofCost,
                   int64_t *result) {
  if (auto totals = dyn_cast_if_present<TotalsAttr>(unwrap(attribute)))
    return answer(ofTotals(totals.getValue()), result);
  if (auto cost = dyn_cast_if_present<CostAttr>(unwrap(attribute)))
    return answer(ofCost(cost.getValue()), result);
  return false;
}

bool rooflineCostAttrGetFlops(MlirAttribute attribute, int64_t *result) {
  return answer(
      attribute, [](const Totals &totals) { return flops(totals.work); },
      [](const Cost &cost) { return cost.flops(); }, result);
}

bool rooflineCostAttrGetBytesRead(MlirAttribute attribute, int64_t *result) {
  return answer(
      attribute, [](const Totals &totals) { return totals.bytesRead; },
      [](const Cost &cost) { return cost.bytesRead(); }, result);
}

bool rooflineCostAttrGetBytesWritten(MlirAttribute attribute, int64_t *result) {
  return answer(
      attribute, [](const Totals &totals) { return totals.bytesWritten; },
      [](const Cost &cost) { return cost.bytesWritten(); }, result);
}

RooflineBound rooflineBoundAttrGet(MlirAttribute attribute) {
  auto bound = dyn_cast_if_present<BoundAttr>(unwrap(attribute));
  return wrap(bound ? &bound.getValue() : nullptr);
}

RooflineDevice rooflineDeviceAttrGet(MlirAttribute attribute) {
  auto device = dyn_cast_if_present<DeviceAttr>(unwrap(attribute));
  return wrap(device ? &device.getValue() : nullptr);
}
