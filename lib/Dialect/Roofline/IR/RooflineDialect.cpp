//===- RooflineDialect.cpp - The roofline dialect -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

#include "AttributeParts.h"
#include "Roofline/Dialect/Roofline/IR/CausalMark.h"
#include "Roofline/Dialect/Roofline/IR/KernelAttribute.h"
#include "Roofline/Dialect/Roofline/IR/RangesAttribute.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinDialect.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace roofline;

#include "Roofline/Dialect/Roofline/IR/RooflineDialect.cpp.inc"
#include "Roofline/Dialect/Roofline/IR/RooflineInterfaces.cpp.inc"

void RooflineDialect::initialize() { registerAttributes(); }

//===----------------------------------------------------------------------===//
// Verification of attributes on other people's ops
//===----------------------------------------------------------------------===//

static LogicalResult verifyBindings(Operation *op, Attribute value) {
  auto bindings = dyn_cast<DictionaryAttr>(value);
  if (!bindings)
    return emitError(op->getLoc())
           << "'roofline.bindings' expects a dictionary of "
              "integers such as {B = 1, S = 2048}, but got "
           << value;
  for (NamedAttribute binding : bindings) {
    StringRef dim = binding.getName().getValue();
    if (!isDimName(dim))
      return emitError(op->getLoc())
             << "'roofline.bindings' expects names of dims (" << kDimNameRule
             << "), but got '" << dim << "'";
    auto integer = dyn_cast<IntegerAttr>(binding.getValue());
    if (!integer || integer.getValue().getSignificantBits() > 64 ||
        !integer.getValue().isStrictlyPositive())
      return emitError(op->getLoc())
             << "'roofline.bindings' expects a positive 64-bit "
                "integer for dim '"
             << dim << "', but got " << binding.getValue();
  }
  return success();
}

static LogicalResult verifyConventions(Operation *op, Attribute value) {
  auto switches = dyn_cast<DictionaryAttr>(value);
  if (!switches)
    return emitError(op->getLoc())
           << "'roofline.conventions' expects a dictionary of strings such as "
              "{causal = \"half\"}, but got "
           << value;
  for (NamedAttribute each : switches) {
    auto text = dyn_cast<StringAttr>(each.getValue());
    if (!text)
      return emitError(op->getLoc())
             << "'roofline.conventions' expects a string for '"
             << each.getName().getValue() << "', but got " << each.getValue();
    std::string error;
    if (!Conventions().set(each.getName().getValue(), text.getValue(), error))
      return emitError(op->getLoc()) << "'roofline.conventions': " << error;
  }
  return success();
}

static LogicalResult verifyTrips(Operation *op, Attribute value) {
  if (auto integer = dyn_cast<IntegerAttr>(value);
      integer && integer.getValue().getSignificantBits() <= 64 &&
      !integer.getValue().isNegative())
    return success();
  std::string problem;
  auto text = dyn_cast<StringAttr>(value);
  if (text && SymbolicExpr::parse(text.getValue(), &problem))
    return success();
  InFlightDiagnostic diagnostic = emitError(op->getLoc());
  diagnostic << "'roofline.trips' expects the number of trips, an integer or "
                "an expression such as \"S - 1\", but got "
             << value;
  if (text)
    diagnostic << ": " << problem;
  return diagnostic;
}

static LogicalResult verifyPhase(Operation *op, Attribute value) {
  auto phase = dyn_cast<StringAttr>(value);
  if (!phase || (phase.getValue() != "init" && phase.getValue() != "ar"))
    return emitError(op->getLoc())
           << "'roofline.phase' expects \"init\" (prefill) or "
              "\"ar\" (decode), but got "
           << value;
  return success();
}

static LogicalResult verifyKernel(Operation *op, Attribute value) {
  if (isa<FunctionOpInterface>(op) && isa<DictionaryAttr>(value))
    return success();
  return emitError(op->getLoc()) << "'roofline.kernel' expects to stand on a "
                                    "function, and a dictionary "
                                    "such as {id = \"contract_1\"}, but got "
                                 << value;
}

static bool isNonEmptyString(Attribute value) {
  auto string = dyn_cast<StringAttr>(value);
  return string && !string.getValue().empty();
}

/// Where an attribute may stand, and what it may be.
static LogicalResult verifyInput(Operation *op, NamedAttribute attribute) {
  StringRef name = attribute.getName().getValue();
  Attribute value = attribute.getValue();
  if (name == attr::kDims)
    return emitError(op->getLoc())
           << "'roofline.dims' expects to stand on a function "
              "argument, not on an op";
  bool ofModule = name == attr::kTitle || name == attr::kDevice ||
                  name == attr::kBindings || name == attr::kRanges ||
                  name == attr::kConventions;
  if (ofModule && !isa<ModuleOp>(op))
    return emitError(op->getLoc())
           << "'" << name << "' expects to stand on the module";
  if (name == attr::kBindings)
    return verifyBindings(op, value);
  if (name == attr::kRanges)
    return verifyRanges(op, value);
  if (name == attr::kConventions)
    return verifyConventions(op, value);
  if (name == attr::kTrips)
    return verifyTrips(op, value);
  if (name == attr::kCausal)
    return verifyCausal(op, value);
  if (name == attr::kKernel)
    return verifyKernel(op, value);
  if (name == attr::kDevice) {
    if (isa<StringAttr, DeviceAttr>(value))
      return success();
    return emitError(op->getLoc())
           << "'roofline.device' expects the name of a known "
              "device or a #roofline.device, but got "
           << value;
  }
  if (name == attr::kPhase) {
    if (!isa<FunctionOpInterface>(op))
      return emitError(op->getLoc())
             << "'roofline.phase' expects to stand on a function";
    return verifyPhase(op, value);
  }
  if (name == attr::kFused) {
    if (isa<IntegerAttr>(value) || isNonEmptyString(value))
      return success();
    return emitError(op->getLoc())
           << "'roofline.fused' expects an integer or a string "
              "that is not empty, but got "
           << value;
  }
  if (!isNonEmptyString(value))
    return emitError(op->getLoc())
           << "'" << name << "' expects a string that is not empty, but got "
           << value;
  return success();
}

LogicalResult
RooflineDialect::verifyOperationAttribute(Operation *op,
                                          NamedAttribute attribute) {
  StringRef name = attribute.getName().getValue();
  if (name == attr::kCost || name == attr::kBound) {
    bool right = name == attr::kCost
                     ? isa<CostAttr, TotalsAttr>(attribute.getValue())
                     : isa<BoundAttr>(attribute.getValue());
    if (right)
      return success();
    return emitError(op->getLoc())
           << "'" << name << "' expects "
           << (name == attr::kCost ? "#roofline.cost or #roofline.totals"
                                   : "#roofline.bound")
           << ", but got " << attribute.getValue();
  }
  static constexpr StringLiteral kInputs[] = {
      attr::kTitle,       attr::kDevice, attr::kBindings, attr::kRanges,
      attr::kConventions, attr::kDims,   attr::kPhase,    attr::kGroup,
      attr::kFused,       attr::kTrips,  attr::kCausal,   attr::kKernel};
  if (!llvm::is_contained(kInputs, name))
    return emitError(op->getLoc())
           << "unknown attribute '" << name << "', expected one of: "
           << llvm::join(llvm::ArrayRef<StringLiteral>(kInputs), ", ") << ", "
           << attr::kCost << ", " << attr::kBound;
  return verifyInput(op, attribute);
}

LogicalResult RooflineDialect::verifyRegionArgAttribute(
    Operation *op, unsigned, unsigned argIndex, NamedAttribute attribute) {
  if (attribute.getName() != attr::kDims)
    return emitError(op->getLoc())
           << "unknown argument attribute '" << attribute.getName().getValue()
           << "', expected 'roofline.dims'";
  auto names = dyn_cast<ArrayAttr>(attribute.getValue());
  Type type;
  if (auto function = dyn_cast<FunctionOpInterface>(op))
    type = function.getArgumentTypes()[argIndex];
  // What a tensor became in a later lowering, e.g. a pointer.
  if (type && !isa<BuiltinDialect>(type.getDialect()))
    return success();
  auto shaped = dyn_cast_or_null<ShapedType>(type);
  if (!names || !shaped || !shaped.hasRank() ||
      static_cast<int64_t>(names.size()) != shaped.getRank())
    return emitError(op->getLoc()) << "'roofline.dims' of argument " << argIndex
                                   << " expects one string per dim of " << type
                                   << ", but got " << attribute.getValue();
  for (Attribute name : names) {
    auto string = dyn_cast<StringAttr>(name);
    if (!string ||
        (!string.getValue().empty() && !isDimName(string.getValue())))
      return emitError(op->getLoc())
             << "'roofline.dims' of argument " << argIndex
             << " expects names of dims (" << kDimNameRule
             << ") or \"\", but got " << name;
  }
  return success();
}

LogicalResult RooflineDialect::verifyRegionResultAttribute(
    Operation *op, unsigned, unsigned resultIndex, NamedAttribute attribute) {
  return emitError(op->getLoc())
         << "unknown attribute '" << attribute.getName().getValue()
         << "' of result " << resultIndex
         << ", expected none: sizes of results follow from "
            "the function's body";
}

//===----------------------------------------------------------------------===//
// Reading attributes
//===----------------------------------------------------------------------===//

static StringRef findNameInLocation(Location loc, StringRef name) {
  StringAttr found;
  loc->walk([&](Location nested) {
    auto fused = dyn_cast<FusedLoc>(nested);
    auto metadata =
        fused ? dyn_cast_or_null<DictionaryAttr>(fused.getMetadata()) : nullptr;
    found = metadata ? metadata.getAs<StringAttr>(name) : nullptr;
    return found ? WalkResult::interrupt() : WalkResult::advance();
  });
  return found ? found.getValue() : "";
}

StringRef roofline::getGroup(Operation *op) {
  if (auto group = op->getAttrOfType<StringAttr>(attr::kGroup))
    return group.getValue();
  return findNameInLocation(op->getLoc(), attr::kGroup);
}

StringRef roofline::getPhase(Operation *op) {
  auto function = dyn_cast<FunctionOpInterface>(op);
  if (!function)
    function = op->getParentOfType<FunctionOpInterface>();
  if (function)
    if (auto phase = function->getAttrOfType<StringAttr>(attr::kPhase))
      return phase.getValue();
  return findNameInLocation(op->getLoc(), attr::kPhase);
}

Location roofline::withGroupAndPhase(Location loc, StringRef group,
                                     StringRef phase) {
  MLIRContext *context = loc->getContext();
  NamedAttrList metadata;
  if (!group.empty())
    metadata.set(attr::kGroup, StringAttr::get(context, group));
  if (!phase.empty())
    metadata.set(attr::kPhase, StringAttr::get(context, phase));
  if (metadata.empty())
    return loc;
  return FusedLoc::get(context, {loc}, metadata.getDictionary(context));
}

Bindings roofline::getBindings(ModuleOp module) {
  Bindings bindings;
  if (auto values = module->getAttrOfType<DictionaryAttr>(attr::kBindings))
    for (NamedAttribute value : values)
      bindings[value.getName().str()] =
          cast<IntegerAttr>(value.getValue()).getInt();
  return bindings;
}

Conventions roofline::getConventions(Operation *op) {
  Conventions conventions;
  auto module = dyn_cast<ModuleOp>(op);
  if (!module)
    module = op->getParentOfType<ModuleOp>();
  auto switches =
      module ? module->getAttrOfType<DictionaryAttr>(attr::kConventions)
             : DictionaryAttr();
  if (!switches)
    return conventions;
  std::string error; // there is none, as the attribute is verified
  // A preset decides first, switches beside it then differ from it.
  if (Attribute preset = switches.get("preset"))
    conventions.set("preset", cast<StringAttr>(preset).getValue(), error);
  for (NamedAttribute each : switches)
    if (each.getName() != "preset")
      conventions.set(each.getName().getValue(),
                      cast<StringAttr>(each.getValue()).getValue(), error);
  return conventions;
}

void roofline::setConventions(ModuleOp module, const Conventions &conventions) {
  Builder builder(module.getContext());
  Conventions defaults;
  std::string error; // there is none
  if (conventions.preset == Conventions::Preset::Xla)
    defaults.set("preset", "xla", error);
  NamedAttrList switches;
  for (auto [each, byDefault] :
       llvm::zip(conventions.describe(), defaults.describe()))
    if (each != byDefault || each.first == "preset")
      switches.set(each.first, builder.getStringAttr(each.second));
  if (switches.empty())
    module->removeAttr(attr::kConventions);
  else
    module->setAttr(attr::kConventions,
                    switches.getDictionary(module.getContext()));
}
