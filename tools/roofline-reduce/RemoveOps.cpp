//===- RemoveOps.cpp - A module without what does not matter --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RemoveOps.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassRegistry.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/Program.h"

using namespace mlir;

/// Gives the values of `op` to whoever uses them as new arguments of the
/// function around; false where there is none.
static bool replaceByArguments(Operation *op) {
  auto function = op->getParentOfType<FunctionOpInterface>();
  for (Value result : op->getResults()) {
    if (result.use_empty())
      continue;
    if (!function ||
        failed(function.insertArgument(function.getNumArguments(),
                                       result.getType(), {}, op->getLoc())))
      return false;
    result.replaceAllUsesWith(function.getArguments().back());
  }
  return true;
}

/// Removes `op`; false where something needs it.
static bool remove(Operation *op) {
  if (op->hasTrait<OpTrait::IsTerminator>() || !replaceByArguments(op))
    return false;
  op->erase();
  return true;
}

/// Ops that may be removed, those at the end first, and none before what is in
/// it. A clone has them in the same order.
static SmallVector<Operation *> candidates(ModuleOp module) {
  SmallVector<Operation *> ops;
  module->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (op != module && !op->hasTrait<OpTrait::IsTerminator>())
      ops.push_back(op);
  });
  std::reverse(ops.begin(), ops.end());
  return ops;
}

/// Arguments that nobody uses, of functions that nobody calls.
static void removeUnusedArguments(ModuleOp module) {
  module->walk([&](FunctionOpInterface function) {
    if (function.isExternal() ||
        !SymbolTable::symbolKnownUseEmpty(function.getOperation(), module))
      return;
    for (unsigned i = function.getNumArguments(); i-- > 0;)
      if (function.getArgument(i).use_empty())
        (void)function.eraseArgument(i);
  });
}

namespace {
struct RemoveOpsPass : PassWrapper<RemoveOpsPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(RemoveOpsPass)
  RemoveOpsPass() = default;
  RemoveOpsPass(const RemoveOpsPass &other) : PassWrapper(other) {}

  StringRef getArgument() const override { return "remove-ops"; }
  StringRef getDescription() const override {
    return "Remove what the interestingness test does not need, whose results "
           "become arguments of functions";
  }

  void runOnOperation() override {
    if (!llvm::sys::fs::can_execute(test)) {
      getOperation().emitError()
          << "option 'test' expects the path of a program that can be run, got "
          << "'" << test << "'";
      return signalPassFailure();
    }
    if (!isInteresting(getOperation())) {
      if (!problem.empty())
        getOperation().emitError()
            << "the test '" << test << "' cannot be run: " << problem;
      else
        getOperation().emitError()
            << "the test '" << test << "' must exit with a status other than 0 "
            << "for the module as it is";
      return signalPassFailure();
    }
    // Large parts first. What is in the way of an op may go later.
    size_t size = candidates(getOperation()).size();
    for (size_t part = size; part > 0;) {
      bool isSmaller = removeParts(part);
      if (!isSmaller || part > 1)
        part /= 2;
    }
    attempt(removeUnusedArguments);
  }

private:
  /// Upstream's Tester ends the process where a test crashes, which is what
  /// many a bug report is about.
  bool isInteresting(ModuleOp module) {
    llvm::SmallString<128> path;
    int descriptor;
    if (failed(verify(module)))
      return false;
    if (std::error_code error = llvm::sys::fs::createTemporaryFile(
            "roofline-reduce", "mlir", descriptor, path)) {
      problem = error.message();
      return false;
    }
    llvm::FileRemover remover(path);
    llvm::raw_fd_ostream os(descriptor, /*shouldClose=*/true);
    module.print(os);
    os.close();
    if (os.has_error()) {
      problem = os.error().message();
      os.clear_error();
      return false;
    }
    SmallVector<StringRef> words = {test};
    llvm::append_range(words, arguments);
    words.push_back(path);
    bool isNotRun = false;
    int status = llvm::sys::ExecuteAndWait(
        test, words, /*Env=*/std::nullopt, /*Redirects=*/{},
        /*SecondsToWait=*/0, /*MemoryLimit=*/0, &problem, &isNotRun);
    if (isNotRun)
      return false;
    problem.clear();
    return status != 0;
  }

  /// Does `change` to the module if that stays interesting.
  bool attempt(llvm::function_ref<void(ModuleOp)> change) {
    OwningOpRef<ModuleOp> changed = getOperation().clone();
    {
      // A change that makes the module invalid is only one that is not kept.
      ScopedDiagnosticHandler quiet(&getContext(),
                                    [](Diagnostic &) { return success(); });
      change(*changed);
      if (!isInteresting(*changed))
        return false;
    }
    getOperation().getBodyRegion().takeBody(changed->getBodyRegion());
    return true;
  }

  /// Tries to remove every `part` neighbours; true if some could be.
  bool removeParts(size_t part) {
    bool isSmaller = false;
    size_t left = candidates(getOperation()).size();
    for (size_t begin = 0; begin < left;) {
      if (!attempt([&](ModuleOp module) {
            auto ops = candidates(module);
            for (size_t i = begin; i < std::min(begin + part, left); ++i)
              (void)remove(ops[i]);
          })) {
        begin += part;
        continue;
      }
      size_t now = candidates(getOperation()).size();
      if (now == left)
        begin += part; // nothing of it could go
      isSmaller |= now < left;
      left = now;
    }
    return isSmaller;
  }

  Option<std::string> test{
      *this, "test",
      llvm::cl::desc("Program that is called with a file, and exits with a "
                     "status other than 0, or crashes, if that is "
                     "interesting")};
  ListOption<std::string> arguments{
      *this, "test-arg", llvm::cl::desc("What it is called with before")};
  /// Why the test was not run; empty where it was.
  std::string problem;
};
} // namespace

void registerRemoveOps() { PassRegistration<RemoveOpsPass>(); }
