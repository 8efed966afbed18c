//===- EmitBundle.cpp - The pass roofline-emit-bundle ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CollectKernels.h"
#include "Roofline/Codegen/BundleWriter.h"
#include "Roofline/Codegen/CompileKernel.h"
#include "Roofline/Codegen/Host/HostTarget.h"
#include "Roofline/Codegen/KernelFacts.h"
#include "Roofline/Codegen/ReferenceProgram.h"
#include "Roofline/Dialect/Roofline/IR/KernelAttribute.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "Roofline/Pipelines/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Timer.h"

#include <map>
#include <set>

namespace roofline {
#define GEN_PASS_DEF_EMITBUNDLEPASS
#include "Roofline/Pipelines/Passes.h.inc"
} // namespace roofline

using namespace mlir;
using namespace roofline;

namespace {
/// A kernel's code, and what it took, CPU s.
struct Compilation {
  KernelCode code;
  double time;
};

/// Kernels of fused regions that were compiled, and those that are left to
/// their ops because no family but fallbacks could.
struct Regions {
  std::map<std::string, Compilation> compiled;
  /// Ids, and why.
  std::vector<std::pair<std::string, std::string>> refused;
};

/// Hands on what is said of a place once, however often it is said.
class SaidOnce : public ScopedDiagnosticHandler {
public:
  explicit SaidOnce(MLIRContext *context) : ScopedDiagnosticHandler(context) {
    setHandler([this](Diagnostic &diagnostic) {
      return success(
          !said.insert({diagnostic.getLocation().getAsOpaquePointer(),
                        diagnostic.str()})
               .second);
    });
  }

private:
  std::set<std::pair<const void *, std::string>> said;
};

struct EmitBundlePass : roofline::impl::EmitBundlePassBase<EmitBundlePass> {
  using Base::Base;

  void runOnOperation() override {
    if (failed(run(getOperation())))
      return signalPassFailure();
    markAllAnalysesPreserved();
  }

  LogicalResult run(ModuleOp module);

private:
  FailureOr<CollectedKernels> collectAndCompile(ModuleOp module,
                                                Regions &regions);
  FailureOr<CollectedKernels> collect(ModuleOp module, const Regions &regions);
  void compileRegions(ModuleOp kernels, Regions &regions);
};
} // namespace

static LogicalResult verifyTarget(ModuleOp module, StringRef target) {
  if (llvm::is_contained({"host", "sm_80", "sm_90a"}, target))
    return success();
  return emitError(module.getLoc())
         << "option 'target' expects host, sm_80 or sm_90a, but got '" << target
         << "'";
}

/// Whether the module is kernels, not what they are made of.
static bool isExtracted(ModuleOp module) {
  return llvm::any_of(module.getOps<func::FuncOp>(), [](auto function) {
    return function->hasAttr(attr::kKernel);
  });
}

/// A remark, and a line of the manifest.
static void note(BundleWriter &bundle, func::FuncOp kernel,
                 const Twine &message) {
  emitRemark(kernel.getLoc()) << message;
  bundle.addNote(message.str());
}

/// CPU time of this process, s: others on the machine do not show.
static double cpuTime() {
  return llvm::TimeRecord::getCurrentTime().getProcessTime();
}

static Compilation compile(func::FuncOp kernel, const KernelTarget &target) {
  double start = cpuTime();
  KernelCode code = compileKernel(kernel, target, kernelFamilies(target));
  return {std::move(code), cpuTime() - start};
}

/// Adds `kernel` to the bundle; without variants, and then false, where no
/// family takes it, or can compile it. Compiles it where it is no region that
/// already is.
static FailureOr<bool> addKernel(BundleWriter &bundle, func::FuncOp kernel,
                                 const KernelTarget &target, Regions &regions,
                                 bool verbose) {
  FailureOr<runtime::Kernel> facts = getKernelFacts(kernel);
  if (failed(facts))
    return failure();
  std::string name = facts->id + " (" + facts->title + ")", problem;
  if (auto reference = makeReferenceProgram(kernel, problem);
      succeeded(reference))
    facts->reference = *reference;
  else
    note(bundle, kernel, name + " cannot be checked: it has " + problem);
  auto region = regions.compiled.find(facts->id);
  auto [code, time] = region == regions.compiled.end()
                          ? compile(kernel, target)
                          : std::move(region->second);
  for (const auto &[family, error] : code.problems)
    note(bundle, kernel,
         "family '" + family + "' cannot compile " + name + " for target '" +
             target.name + "': " + error);
  if (code.variants.empty() && code.problems.empty()) {
    std::string obstacle = obstacleOf(kernel, target);
    note(bundle, kernel,
         name + " is not compiled: no kernel family of target '" + target.name +
             "' takes it" +
             (obstacle.empty() ? "" : ": there is no code for " + obstacle));
  }
  if (verbose)
    emitRemark(kernel.getLoc())
        << llvm::formatv("{0} compiled in {1:f1} ms of CPU time, {2} variants",
                         name, time * 1e3, code.variants.size());
  bool hasCode = !code.variants.empty();
  bundle.add(std::move(*facts), std::move(code.variants));
  return hasCode;
}

/// Compiles the regions among the kernels.
void EmitBundlePass::compileRegions(ModuleOp kernels, Regions &regions) {
  for (auto kernel : kernels.getOps<func::FuncOp>()) {
    FailureOr<runtime::Kernel> facts = getKernelFacts(kernel);
    if (failed(facts) || facts->regionOps == 1)
      continue;
    Compilation compiled = compile(kernel, {target});
    if (!compiled.code.whyFallback.empty())
      regions.refused.emplace_back(facts->id, compiled.code.whyFallback);
    regions.compiled.try_emplace(facts->id, std::move(compiled));
  }
}

/// The ops of a region that no family can compile may well have families of
/// their own.
FailureOr<CollectedKernels>
EmitBundlePass::collectAndCompile(ModuleOp module, Regions &regions) {
  SaidOnce once(module.getContext());
  FailureOr<CollectedKernels> kernels = collect(module, regions);
  if (failed(kernels) || isExtracted(module))
    return kernels;
  compileRegions(*kernels->module, regions);
  return regions.refused.empty() ? std::move(kernels)
                                 : collect(module, regions);
}

FailureOr<CollectedKernels> EmitBundlePass::collect(ModuleOp module,
                                                    const Regions &regions) {
  if (isExtracted(module)) {
    CollectedKernels kernels;
    kernels.module = module.clone();
    return kernels;
  }
  return collectKernels(
      module,
      {device,
       deviceFile,
       bind,
       sweep,
       {{"causal", causal},
        {"aliasing", aliasing},
        {"packing", packing},
        {"padding", padding},
        {"tf32", tf32},
        {"preset", preset}},
       // The module's device is not the machine that a host bundle runs on.
       KernelTarget{target}.isCuda()},
      // A fallback takes any region, but so it does each op.
      [&](func::FuncOp kernel) -> std::string {
        for (const auto &[id, why] : regions.refused)
          if (StringRef(id).contains(structureOf(kernel)))
            return why;
        KernelTarget to{target};
        return isTaken(kernel, to, kernelFamilies(to))
                   ? ""
                   : "no kernel family takes it as one";
      });
}

/// An error where there is one.
static LogicalResult reportWriting(ModuleOp module, llvm::Error error) {
  if (!error)
    return success();
  return emitError(module.getLoc())
         << "cannot write bundle: " << llvm::toString(std::move(error));
}

/// Kernels have static sizes.
static LogicalResult verifyNotGiven(ModuleOp module, StringRef option,
                                    StringRef value) {
  if (value.empty())
    return success();
  return emitError(module.getLoc())
         << "option '" << option
         << "' is of no use: the module holds kernels, whose sizes are static; "
            "give it to 'roofline-extract-kernels'";
}

LogicalResult EmitBundlePass::run(ModuleOp module) {
  if (dir.empty())
    return emitError(module.getLoc())
           << "option 'dir' is missing: name the folder to write";
  // Rather than after all is compiled.
  if (failed(verifyTarget(module, target)) ||
      failed(reportWriting(module, BundleWriter::checkPlace(dir))))
    return failure();
  if (isExtracted(module) && (failed(verifyNotGiven(module, "bind", bind)) ||
                              failed(verifyNotGiven(module, "sweep", sweep))))
    return failure();
  std::optional<host::TargetScope> scope;
  if (!cpu.empty()) {
    std::optional<host::HostTarget> named = host::targetOf(cpu);
    if (KernelTarget{target}.isCuda() || !named)
      return emitError(module.getLoc())
             << "option 'cpu' expects a CPU of this architecture that LLVM "
                "knows, with target=host, but got '"
             << cpu << "' with target=" << target;
    scope.emplace(std::move(*named));
  }
  if (!KernelTarget{target}.isCuda() &&
      failed(host::verifyLinker(module.getLoc())))
    return failure();
  Regions regions;
  FailureOr<CollectedKernels> kernels = collectAndCompile(module, regions);
  if (failed(kernels))
    return failure();
  runtime::Manifest &manifest = kernels->manifest;
  manifest.producer = "roofline-opt 0.1, LLVM " LLVM_VERSION_STRING;
  manifest.target = target;
  if (!KernelTarget{target}.isCuda())
    manifest.features = host::hostTarget().features;
  BundleWriter bundle(std::move(manifest));
  bool hasCode = false;
  for (auto kernel : kernels->module->getOps<func::FuncOp>()) {
    if (!kernel->hasAttr(attr::kKernel))
      continue;
    auto added = addKernel(bundle, kernel, {target}, regions, verbose);
    if (failed(added))
      return failure();
    hasCode |= *added;
  }
  if (!hasCode)
    emitWarning(module.getLoc())
        << "the bundle holds nothing that runs: no op of the module became a "
           "kernel that is compiled; remarks say why";
  return reportWriting(module, bundle.write(dir));
}
