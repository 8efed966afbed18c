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

/// One end of a range; nothing, and what is wrong, where it is none.
static std::optional<SymbolicExpr> parseEnd(StringRef text, StringRef name,
                                            std::string &problem) {
  std::string reason;
  std::optional<SymbolicExpr> end = SymbolicExpr::parse(text.trim(), &reason);
  if (!end)
    problem = (name + ", '" + text.trim() + "': " + reason).str();
  return end;
}

/// What `low..high` says; nothing, and what is wrong, where it is no range.
static std::optional<std::pair<SymbolicExpr, SymbolicExpr>>
parseRange(Attribute value, std::string &problem) {
  auto text = dyn_cast<StringAttr>(value);
  if (!text || !text.getValue().contains("..")) {
    problem = text ? "no '..' between the two" : "no string";
    return std::nullopt;
  }
  auto [low, high] = text.getValue().split("..");
  std::optional<SymbolicExpr> least = parseEnd(low, "the least", problem);
  if (!least)
    return std::nullopt;
  std::optional<SymbolicExpr> most = parseEnd(high, "the most", problem);
  if (!most)
    return std::nullopt;
  return std::pair(*least, *most);
}

DimRanges roofline::getRanges(ModuleOp module) {
  DimRanges ranges;
  std::string problem; // there is none, as the attribute is verified
  if (auto values = module->getAttrOfType<DictionaryAttr>(attr::kRanges))
    for (NamedAttribute each : values)
      ranges.emplace(each.getName().str(),
                     *parseRange(each.getValue(), problem));
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
    std::string problem;
    auto range = parseRange(each.getValue(), problem);
    if (!range)
      return emitError(op->getLoc())
             << "'roofline.ranges' expects the least and the most for dim '"
             << dim << "', such as \"2..min(2*B, 8)\", but got "
             << each.getValue() << ": " << problem;
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
