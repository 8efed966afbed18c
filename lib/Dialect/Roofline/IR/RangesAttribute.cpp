//===- RangesAttribute.cpp - Sizes that lie between others ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Dialect/Roofline/IR/RangesAttribute.h"

#include "AttributeParts.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;
using namespace roofline;

/// What `low..high` says.
static std::optional<std::pair<SymbolicExpr, SymbolicExpr>>
parseRange(Attribute value) {
  auto text = dyn_cast<StringAttr>(value);
  if (!text || !text.getValue().contains(".."))
    return std::nullopt;
  auto [low, high] = text.getValue().split("..");
  std::optional<SymbolicExpr> least = SymbolicExpr::parse(low.trim());
  std::optional<SymbolicExpr> most = SymbolicExpr::parse(high.trim());
  if (!least || !most)
    return std::nullopt;
  return std::pair(*least, *most);
}

DimRanges roofline::getRanges(ModuleOp module) {
  DimRanges ranges;
  if (auto values = module->getAttrOfType<DictionaryAttr>(attr::kRanges))
    for (NamedAttribute each : values)
      ranges.emplace(each.getName().str(), *parseRange(each.getValue()));
  return ranges;
}

LogicalResult roofline::verifyRanges(Operation *op, Attribute value) {
  auto ranges = dyn_cast<DictionaryAttr>(value);
  if (!ranges)
    return emitError(op->getLoc())
           << "'roofline.ranges' expects a dictionary of strings such as {E = "
              "\"2..min(2*B, 8)\"}, but got "
           << value;
  for (NamedAttribute each : ranges) {
    StringRef dim = each.getName().getValue();
    if (!isDimName(dim))
      return emitError(op->getLoc())
             << "'roofline.ranges' expects names of dims (" << kDimNameRule
             << "), but got '" << dim << "'";
    auto range = parseRange(each.getValue());
    if (!range)
      return emitError(op->getLoc())
             << "'roofline.ranges' expects the least and the most for dim '"
             << dim << "', such as \"2..min(2*B, 8)\", but got "
             << each.getValue();
    for (const SymbolicExpr *end : {&range->first, &range->second})
      for (const std::string &other : end->symbols())
        if (ranges.get(other))
          return emitError(op->getLoc())
                 << "'roofline.ranges' expects ends over dims without a range, "
                    "but that of '"
                 << dim << "' depends on '" << other << "'";
  }
  return success();
}
