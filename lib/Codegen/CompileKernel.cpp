//===- CompileKernel.cpp - A kernel by all families that take it ----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/CompileKernel.h"

#include "Obstacle.h"
#include "mlir/IR/Diagnostics.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace roofline;

bool roofline::isTaken(func::FuncOp kernel, const KernelTarget &target,
                       ArrayRef<KernelFamily> families) {
  return llvm::any_of(families, [&](const KernelFamily &family) {
    return !family.isFallback && family.matches(kernel, target);
  });
}

static bool spills(const CompiledKernel &variant) {
  return llvm::any_of(variant.facts.steps, [](const runtime::Step &step) {
    return step.facts.spillBytes.value_or(0) > 0;
  });
}

/// Variants that run out of registers only count where no other is there, and
/// then say so.
static void dropSpilling(std::vector<CompiledKernel> &variants) {
  if (!llvm::all_of(variants, spills))
    llvm::erase_if(variants, spills);
  for (CompiledKernel &variant : variants)
    if (spills(variant)) {
      std::string &path = variant.facts.slowPath;
      path += (path.empty() ? "" : "; ") +
              std::string("its registers are spilled to memory");
    }
}

/// Adds the family's variants to `code`. Of its errors the first line of the
/// first one is kept: the kernel's other families and the bundle's other
/// kernels are still worth having.
static void compileBy(const KernelFamily &family, func::FuncOp kernel,
                      const KernelTarget &target, KernelCode &code) {
  std::string error;
  ScopedDiagnosticHandler handler(
      kernel.getContext(), [&](Diagnostic &diagnostic) {
        if (diagnostic.getSeverity() != DiagnosticSeverity::Error)
          return failure();
        if (error.empty())
          error = StringRef(diagnostic.str()).split('\n').first.str();
        return success();
      });
  FailureOr<std::vector<CompiledKernel>> compiled =
      family.compile(kernel, target);
  if (failed(compiled))
    code.problems.emplace_back(family.name.str(), error);
  else
    std::move(compiled->begin(), compiled->end(),
              std::back_inserter(code.variants));
}

static void compileByAll(func::FuncOp kernel, const KernelTarget &target,
                         ArrayRef<KernelFamily> families, bool areFallbacks,
                         KernelCode &code) {
  for (const KernelFamily &family : families)
    if (family.isFallback == areFallbacks && family.matches(kernel, target))
      compileBy(family, kernel, target, code);
}

/// What the fallback is, and why it stands in for faster code.
static std::string slowPathOf(const CompiledKernel &variant,
                              const std::string &reason) {
  llvm::StringRef kind = variant.facts.slowPath;
  return (kind.take_until([](char c) { return c == ':'; }) + ": " + reason)
      .str();
}

KernelCode roofline::compileKernel(func::FuncOp kernel,
                                   const KernelTarget &target,
                                   ArrayRef<KernelFamily> families) {
  KernelCode code;
  if (std::string missing = missingFunction(kernel, target); !missing.empty()) {
    code.whyFallback = "there is no code for " + missing;
    return code;
  }
  compileByAll(kernel, target, families, /*areFallbacks=*/false, code);
  if (code.variants.empty()) {
    std::string &reason = code.whyFallback;
    for (const auto &[family, error] : code.problems)
      reason += (reason.empty() ? "family '" : "; family '") + family +
                "' cannot compile the kernel: " + error;
    compileByAll(kernel, target, families, /*areFallbacks=*/true, code);
    if (!reason.empty())
      for (CompiledKernel &variant : code.variants)
        variant.facts.slowPath = slowPathOf(variant, reason);
  }
  dropSpilling(code.variants);
  return code;
}
