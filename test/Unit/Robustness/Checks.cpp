//===- Checks.cpp - What must hold for every module -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Checks.h"

#include "FreeOps.h"
#include "Roofline/Analysis/CostAnalysis.h"
#include "Roofline/Dialect/Roofline/IR/ChoiceInterface.h"
#include "Roofline/Pipelines/BuildProfile.h"
#include "Roofline/Registration.h"
#include "Roofline/Target/Report/EmitReport.h"
#include "Roofline/Target/Report/Report.h"
#include "Roofline/Transforms/Passes.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/Verifier.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace roofline;

MLIRContext &robustness::context() {
  static auto *context = [] {
    DialectRegistry registry;
    mlir::registerAllDialects(registry);
    mlir::registerAllExtensions(registry);
    roofline::registerAllDialects(registry);
    auto *created = new MLIRContext(registry, MLIRContext::Threading::DISABLED);
    created->allowUnregisteredDialects();
    created->printOpOnDiagnostic(false); // takes most of the time
    created->loadAllAvailableDialects();
    return created;
  }();
  return *context;
}

//===----------------------------------------------------------------------===//
// Every op is in one list
//===----------------------------------------------------------------------===//

namespace {
/// Where the analysis has put the ops of a module.
struct Places {
  llvm::DenseSet<Operation *> rows, calls, unknown;

  explicit Places(const CostAnalysis &costs) {
    for (const ScopeCost &scope : costs.scopes()) {
      for (const OpCost &op : scope.ops)
        rows.insert(op.op);
      for (const CallSite &call : scope.calls)
        calls.insert(call.op);
      unknown.insert(scope.unknown.begin(), scope.unknown.end());
    }
  }

  int count(Operation *op) const {
    return rows.contains(op) + calls.contains(op) + unknown.contains(op);
  }
};
} // namespace

/// Ops that say nothing but what is where, or which blocks follow.
static bool isStructure(Operation *op) {
  return isa<ModuleOp, FunctionOpInterface, SymbolOpInterface>(op) ||
         op->hasTrait<OpTrait::IsTerminator>() ||
         op->hasTrait<OpTrait::ConstantLike>();
}

/// Loops and branches, in which the ops are counted one by one.
static bool isContainer(Operation *op) {
  return isa<LoopLikeOpInterface, RegionBranchOpInterface, ChoiceOpInterface>(
             op) &&
         !isa<CostModelOpInterface>(op);
}

/// True if the model says that the kind of `op` costs nothing.
static bool isFree(Operation *op, DimQuery &dims) {
  auto model = dyn_cast<CostModelOpInterface>(op);
  if (!model)
    return false;
  FailureOr<std::optional<Cost>> cost = model.getCost(dims);
  return succeeded(cost) && !*cost;
}

/// True if not every execution of the function comes to `block`: of ways that
/// are taken one instead of the other, the one that does most is counted.
static bool isOneOfSeveral(Block *block) {
  Region *region = block->getParent();
  return !region->hasOneBlock() && !PostDominanceInfo(region->getParentOp())
                                        .postDominates(block, &region->front());
}

/// True if an op around `op` answers for it.
static bool isAnsweredFor(Operation *op, const Places &places) {
  Operation *parent = nullptr;
  for (; (parent = op->getParentOp()); op = parent) {
    Region *region = op->getParentRegion();
    // Blocks that nothing leads to cost nothing; of a loop of blocks that
    // nothing counts, the end of the first says so.
    if (!region->hasOneBlock() &&
        (!DominanceInfo(parent).isReachableFromEntry(op->getBlock()) ||
         llvm::any_of(*region, [&](Block &block) {
           return places.unknown.contains(block.getTerminator());
         })))
      return true;
    if (isOneOfSeveral(op->getBlock()))
      return true;
    if (isa<FunctionOpInterface, ModuleOp>(parent))
      return false;
    if (isa<SymbolOpInterface>(parent))
      return true; // what it is for uses it
    if (places.count(parent))
      return true; // a loop without a number of trips is unknown as a whole
    // Of several regions one runs: the one that does most is counted.
    if (isa<RegionBranchOpInterface, ChoiceOpInterface>(parent) &&
        parent->getNumRegions() > 1)
      return true;
  }
  return false;
}

static std::string describe(Operation *op, StringRef problem) {
  std::string text;
  llvm::raw_string_ostream(text) << problem << ": " << *op << "\n";
  return text;
}

static std::string findMisplaced(ModuleOp module, const CostAnalysis &costs) {
  Places places(costs);
  SymbolicDims dims(module, costs.conventions());
  std::string text;
  module.walk([&](Operation *op) {
    int count = places.count(op);
    if (count > 1)
      text += describe(op, "in more than one list");
    if (count || isStructure(op) || isContainer(op))
      return;
    if (!isFree(op, dims)) {
      if (!isAnsweredFor(op, places))
        text += describe(op, "in no list");
    } else if (!robustness::mayBeFree(op)) {
      text += describe(op, "a wrong zero");
    }
  });
  return text;
}

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

static bool isNegative(const SymbolicExpr &expr) {
  return expr.constant().value_or(0) < 0;
}

static bool isNegative(const OpCost &op) {
  return isNegative(op.count) || isNegative(op.cost.bytesRead()) ||
         isNegative(op.cost.bytesWritten()) ||
         llvm::any_of(op.cost.work(), [](const Work &entry) {
           return isNegative(entry.amount);
         });
}

static std::string findNegative(const CostAnalysis &costs) {
  std::string text;
  for (const ScopeCost &scope : costs.scopes()) {
    for (const OpCost &op : scope.ops)
      if (isNegative(op))
        text += describe(op.op, "negative count");
    for (const CallSite &call : scope.calls)
      if (isNegative(call.count))
        text += describe(call.op, "negative count");
  }
  return text;
}

//===----------------------------------------------------------------------===//
// Reports and passes
//===----------------------------------------------------------------------===//

static const Device &device() {
  static const Device *device = [] {
    const std::vector<Device> &all = knownDevices();
    auto it = llvm::find_if(
        all, [](const Device &each) { return each.name == "a100-80gb-pcie"; });
    return &*it;
  }();
  return *device;
}

/// The text in `format`; an error's message goes to `error`.
static std::string emit(const ModuleProfile &built, ReportFormat format,
                        std::string &error) {
  auto report =
      buildReport(built.profile, device(), built.profile.bindings, {});
  if (auto *problem = std::get_if<ReportError>(&report)) {
    error = problem->message;
    return "";
  }
  EmitOptions options;
  options.format = format;
  std::string text;
  llvm::raw_string_ostream os(text);
  emitReports(std::get<Report>(report), options, os);
  return text;
}

static std::string findBadReport(ModuleOp module, const CostAnalysis &costs,
                                 bool isNegative) {
  ModuleProfile built = buildProfile(module, costs);
  std::string error;
  std::string json = emit(built, ReportFormat::Json, error);
  if (!error.empty())
    return "";
  std::string text = emit(built, ReportFormat::Text, error);
  if (isNegative)
    return "a report of negative counts\n";
  if (text.empty() || !StringRef(json).contains("roofline-report/1"))
    return "an empty report\n";
  llvm::Expected<llvm::json::Value> value = llvm::json::parse(json);
  if (!value)
    return "no JSON: " + llvm::toString(value.takeError()) + "\n" + json;
  return "";
}

static std::string findBadPasses(ModuleOp module, bool isNegative) {
  OwningOpRef<ModuleOp> copy = module.clone();
  // In dead blocks an op may use what comes after it. Upstream's copy then uses
  // the original's, and says so only when it is verified.
  {
    ScopedDiagnosticHandler quiet(module.getContext(),
                                  [](Diagnostic &) { return success(); });
    if (failed(mlir::verify(*copy)))
      return "";
  }
  PassManager pipeline(module.getContext());
  pipeline.addPass(createAnnotatePass());
  ClassifyPassOptions classify;
  classify.device = device().name;
  pipeline.addPass(createClassifyPass(classify));
  std::string diagnostics;
  ScopedDiagnosticHandler handler(module.getContext(), [&](Diagnostic &each) {
    diagnostics += each.str() + "\n";
    return success();
  });
  if (failed(pipeline.run(*copy))) {
    bool isTold = StringRef(diagnostics).contains("64-bit integer") ||
                  StringRef(diagnostics).contains("is negative");
    return isTold ? "" : "passes fail: " + diagnostics;
  }
  if (isNegative)
    return "annotated with negative counts\n";
  return failed(mlir::verify(*copy)) ? "invalid afterwards: " + diagnostics
                                     : "";
}

std::string robustness::findProblem(ModuleOp module) {
  OperationFingerPrint before(module);
  CostAnalysis costs(module);
  std::string text = findMisplaced(module, costs);
  std::string negative = findNegative(costs);
  text += findBadReport(module, costs, !negative.empty());
  if (before != OperationFingerPrint(module))
    text += "the report changed the module\n";
  text += findBadPasses(module, !negative.empty());
  return text.empty() ? "" : text + negative;
}
