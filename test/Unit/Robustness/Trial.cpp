//===- Trial.cpp - What the verifier says of an op ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Trial.h"

#include "Checks.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Verifier.h"

using namespace mlir;
using namespace roofline::robustness;

namespace {
/// Keeps the first complaint.
struct Listener : ScopedDiagnosticHandler {
  Listener()
      : ScopedDiagnosticHandler(&context(), [&](Diagnostic &diagnostic) {
          if (text.empty())
            text = diagnostic.str();
          return success();
        }) {}
  std::string text;
};
} // namespace

std::string roofline::robustness::complaintAbout(const Candidate &candidate) {
  Listener listener;
  Operation *op = nullptr;
  OwningOpRef<ModuleOp> module = candidate.buildModule(op);
  // The op itself first: this takes a tenth of the time.
  if (failed(op->getName().verifyInvariants(op)) || failed(verify(*module)))
    return listener.text.empty() ? "unknown" : listener.text;
  return "";
}

bool Trial::isFine(StringRef said, StringRef orSaid) {
  Listener listener;
  (void)op->getName().verifyInvariants(op);
  StringRef text = listener.text;
  return !text.contains(said) && (orSaid.empty() || !text.contains(orSaid));
}
