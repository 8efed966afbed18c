//===- Scenes.cpp - Where an op may stand ---------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Scenes.h"

#include "Checks.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"

using namespace mlir;
using namespace roofline::robustness;

/// The op goes where `test.here` stands.
static constexpr const char kScenes[] = R"mlir(
func.func @scf_for() {
  %zero = arith.constant 0 : index
  %ten = arith.constant 10 : index
  %one = arith.constant 1 : index
  scf.for %i = %zero to %ten step %one { "test.here"() : () -> () }
  return
}
func.func @triangle(%n: index) {
  affine.for %i = 0 to %n {
    affine.for %j = affine_map<(d0) -> (d0)>(%i) to 7 { "test.here"() : () -> () }
  }
  return
}
func.func @scf_if(%p: i1) {
  scf.if %p { "test.here"() : () -> () }
  return
}
func.func @scf_while(%p: i1) {
  scf.while : () -> () { scf.condition(%p) } do {
    "test.here"() : () -> ()
    scf.yield
  }
  return
}
func.func @parallel(%n: index) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  scf.parallel (%i) = (%zero) to (%n) step (%one) { "test.here"() : () -> () }
  scf.forall (%i) in (%n) { "test.here"() : () -> () }
  return
}
func.func @body(%x: memref<4xf32>) {
  linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      outs(%x : memref<4xf32>) {
  ^bb0(%a: f32):
    "test.here"() : () -> ()
    linalg.yield %a : f32
  }
  return
}
func.func @strange() {
  "test.around"() ({ "test.here"() : () -> () }) : () -> ()
  return
}
module @inner {
  "test.here"() : () -> ()
}
)mlir";

/// Puts the op into `function`, whose arguments its operands are.
static void fill(Operation *scope, const Candidate &candidate) {
  SmallVector<Operation *> places;
  scope->walk([&](Operation *op) {
    if (op->getName().getStringRef() == "test.here")
      places.push_back(op);
  });
  auto function = dyn_cast<func::FuncOp>(scope);
  for (Operation *place : places) {
    OpBuilder builder(place);
    candidate.build(builder, [&](Type type) -> Value {
      if (!function)
        return {};
      return function.getBody().front().addArgument(type, place->getLoc());
    });
    place->erase();
  }
  if (function)
    function.setFunctionType(
        Builder(scope->getContext())
            .getFunctionType(function.getBody().getArgumentTypes(), {}));
}

static void addScenes(ModuleOp module, const Candidate &candidate) {
  OwningOpRef<ModuleOp> scenes =
      parseSourceString<ModuleOp>(kScenes, module.getContext());
  for (Operation &scope : llvm::make_early_inc_range(*scenes->getBody())) {
    if (isa<ModuleOp>(scope) && !candidate.operands.empty())
      continue;
    scope.remove();
    module.push_back(&scope);
    fill(&scope, candidate);
    if (failed(verify(&scope)))
      scope.erase();
  }
}

/// A function that calls `f`, in a loop.
static void addCaller(ModuleOp module) {
  auto callee = module.lookupSymbol<func::FuncOp>("f");
  if (!callee)
    return;
  OpBuilder builder = OpBuilder::atBlockEnd(module.getBody());
  Location loc = builder.getUnknownLoc();
  auto caller =
      func::FuncOp::create(builder, loc, "caller", callee.getFunctionType());
  Block *entry = caller.addEntryBlock();
  builder.setInsertionPointToEnd(entry);
  func::CallOp::create(builder, loc, callee, entry->getArguments());
  func::ReturnOp::create(builder, loc);
  if (failed(verify(module)))
    caller.erase();
}

OwningOpRef<ModuleOp> roofline::robustness::stage(const Candidate &candidate) {
  Silence silence;
  Operation *op = nullptr;
  OwningOpRef<ModuleOp> module = candidate.buildModule(op);
  addCaller(*module);
  if (!candidate.name.hasTrait<OpTrait::IsTerminator>() &&
      !candidate.isInModule)
    addScenes(*module, candidate);
  if (succeeded(verify(*module)))
    return module;
  // Some scene has symbols that clash; the op alone was valid.
  return candidate.buildModule(op);
}
