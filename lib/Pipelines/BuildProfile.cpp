//===- BuildProfile.cpp - From the analysis to plain data -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Pipelines/BuildProfile.h"

#include "Roofline/Analysis/FusedRegion.h"
#include "Roofline/Dialect/Roofline/IR/RangesAttribute.h"
#include "Roofline/Target/Report/ShapeText.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace roofline;

/// What of `loc` tells a person where the op comes from.
static std::string describe(Location loc) {
  return llvm::TypeSwitch<LocationAttr, std::string>(loc)
      .Case([](NameLoc name) { return name.getName().str(); })
      .Case([](FileLineColLoc file) {
        return (file.getFilename().getValue() + ":" +
                llvm::Twine(file.getLine()) + ":" +
                llvm::Twine(file.getColumn()))
            .str();
      })
      .Case([](CallSiteLoc call) { return describe(call.getCallee()); })
      .Case([](FusedLoc fused) {
        return fused.getLocations().empty()
                   ? std::string()
                   : describe(fused.getLocations().front());
      })
      .Default([](LocationAttr) { return std::string(); });
}

/// `f`, or `inner::f` for a function of a module in the module.
static std::string scopeName(Operation *scope) {
  std::string path;
  for (Operation *op = scope; op && op->getParentOp(); op = op->getParentOp()) {
    auto name = op->getAttrOfType<StringAttr>(SymbolTable::getSymbolAttrName());
    path =
        (name ? name.str() : std::string()) + (path.empty() ? "" : "::") + path;
  }
  return path;
}

/// `BxSx6656xf16`.
static std::string describe(Value value, const CostAnalysis &costs,
                            const Substitution &substitution) {
  auto shaped = dyn_cast<ShapedType>(value.getType());
  if (!shaped || !shaped.hasRank())
    return elementTypeName(value.getType());
  std::string text;
  for (int64_t dim = 0; dim < shaped.getRank(); ++dim) {
    SymbolicExpr size = shaped.isDynamicDim(dim)
                            ? costs.sizeOf(value, dim).substitute(substitution)
                            : SymbolicExpr(shaped.getDimSize(dim));
    if (dependsOnTrip(size)) { // another in every trip
      text += "?x";
      continue;
    }
    text += sizeInShape(size) + "x";
  }
  return text + elementTypeName(value.getType());
}

/// Operands and results of `op`: `1024xKxf16, Kx512xf16 -> 1024x512xf16`.
static std::string describeShape(Operation *op, const CostAnalysis &costs,
                                 const Substitution &substitution) {
  auto list = [&](ValueRange values) {
    std::vector<std::string> texts;
    for (Value value : values)
      texts.push_back(describe(value, costs, substitution));
    return llvm::join(texts, ", ");
  };
  std::string text = list(op->getOperands());
  if (op->getNumResults())
    text += (text.empty() ? "-> " : " -> ") + list(op->getResults());
  return text;
}

/// The fused regions of one instance, whose rows begin at `first`.
static void addRegions(Profile &profile, const Instance &instance,
                       size_t first) {
  const std::vector<OpCost> &ops = instance.scope->ops;
  for (const FusedRegion &region : fusedRegions(*instance.scope)) {
    ProfileRegion &row = profile.regions.emplace_back();
    for (const OpCost *member : region.members())
      row.ops.push_back(first + (member - ops.data()));
    row.bytes =
        region.bytes().substitute(instance.substitution) * instance.count;
  }
}

namespace {
/// What rows have in common.
struct SharedParts {
  Sharer<std::string> text;
  struct HashCost {
    size_t operator()(const Cost &cost) const { return cost.hash(); }
  };
  Sharer<Cost, HashCost> cost;
};
} // namespace

static Cost costIn(const Instance &instance, const OpCost &op) {
  Cost cost = instance.substitution.empty()
                  ? op.cost
                  : substitute(op.cost, instance.substitution);
  cost.markAtMost(instance.atMost);
  return cost;
}

/// The rows of one instance. `number` runs over all instances of the scope.
static void addRows(ModuleProfile &result, const CostAnalysis &costs,
                    const Instance &instance, SharedParts &shared,
                    size_t &number) {
  Shared<std::string> name = scopeName(instance.scope->scope);
  size_t first = result.profile.ops.size();
  for (const OpCost &op : instance.scope->ops) {
    ProfileOp row;
    row.id = *name + "." + std::to_string(number++);
    row.op = shared.text(op.op->getName().getStringRef().str());
    row.location = describe(op.op->getLoc());
    row.function = name;
    row.group = shared.text(getGroup(op.op).str());
    row.phase = shared.text(getPhase(op.op).str());
    row.shape = shared.text(describeShape(op.op, costs, instance.substitution));
    row.count = op.count.substitute(instance.substitution) * instance.count;
    row.cost = shared.cost(costIn(instance, op));
    result.profile.ops.push_back(std::move(row));
    result.ops.push_back(op.op);
    result.instances.push_back(&instance - costs.instances().data());
  }
  addRegions(result.profile, instance, first);
}

/// Name of the file that the module was read from.
static std::string fileName(ModuleOp module) {
  auto loc = dyn_cast<FileLineColLoc>(module.getLoc());
  return loc ? loc.getFilename().str() : std::string();
}

ModuleProfile roofline::buildProfile(ModuleOp module,
                                     const CostAnalysis &costs) {
  ModuleProfile result;
  Profile &profile = result.profile;
  profile.module = fileName(module);
  if (auto title = module->getAttrOfType<StringAttr>(attr::kTitle))
    profile.title = title.str();
  profile.conventions = costs.conventions().describe();
  profile.bindings = getBindings(module);
  for (auto &[dim, range] : getRanges(module))
    profile.ranges[dim] = {range.first, range.second};

  for (const auto &[name, number] : costs.unknownOps()) {
    profile.coverage.unknown.emplace_back(name, number);
    profile.coverage.ops += number;
  }
  size_t numRows = 0;
  for (const Instance &instance : costs.instances())
    numRows += instance.scope->ops.size();
  profile.ops.reserve(numRows);
  result.ops.reserve(numRows);
  result.instances.reserve(numRows);
  SharedParts shared;
  const ScopeCost *last = nullptr;
  size_t number = 0;
  for (const Instance &instance : costs.instances()) {
    if (instance.scope != last)
      number = 0;
    last = instance.scope;
    addRows(result, costs, instance, shared, number);
  }
  for (const ScopeCost &scope : costs.scopes()) {
    profile.functions.push_back(
        {scopeName(scope.scope), getPhase(scope.scope).str(), scope.executed});
    for (const auto &[loop, trip] : scope.perTrip)
      profile.coverage.loops.push_back(
          {loop->getName().getStringRef().str(), describe(loop->getLoc()),
           flops(trip.work).str(), (trip.bytesRead + trip.bytesWritten).str()});
    profile.coverage.ops += scope.ops.size();
    profile.coverage.modelled += scope.ops.size();
  }
  profile.totals = costs.totals();
  return result;
}
