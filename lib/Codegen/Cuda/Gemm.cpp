//===- Gemm.cpp - Products on tensor cores --------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/Cuda/Gemm.h"

#include "GemmReduction.h"
#include "GemmSchedule.h"
#include "Roofline/Codegen/Cuda/Nvvm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

static bool matches(func::FuncOp kernel, const KernelTarget &target) {
  FailureOr<ContractionForm> form = matchContractionForm(kernel);
  return target.isCuda() && succeeded(form) &&
         !gemmConfigs(*form, target.name).empty();
}

static runtime::Variant describe(const ContractionForm &form,
                                 const GemmConfig &config) {
  runtime::Variant variant;
  variant.name = config.name();
  variant.family = "gemm";
  variant.instructions = form.inputType.isF32() ? "fma" : "mma.sync";
  variant.config = config.fields();
  variant.paddedFlops = config.paddedFlops(form);
  variant.workspaceBytes = config.workspaceBytes(form);
  variant.counterBytes = config.counterBytes(form);
  return variant;
}

FailureOr<CompiledKernel> cuda::compileGemm(func::FuncOp kernel,
                                            const ContractionForm &form,
                                            const GemmConfig &config,
                                            const KernelTarget &target) {
  MLIRContext *context = kernel.getContext();
  DialectRegistry registry;
  registerNvvmLowering(registry);
  context->appendDialectRegistry(registry);
  context->loadDialect<arith::ArithDialect, gpu::GPUDialect, LLVM::LLVMDialect,
                       NVVM::NVVMDialect>();

  OwningOpRef<ModuleOp> module = ModuleOp::create(kernel.getLoc());
  OpBuilder builder(module->getBodyRegion());
  auto device =
      gpu::GPUModuleOp::create(builder, kernel.getLoc(), kernel.getSymName());
  unsigned numArguments = kernel.getNumArguments() + config.numBuffers();
  SmallVector<int64_t> arguments =
      llvm::to_vector(llvm::seq<int64_t>(numArguments));

  runtime::Variant variant = describe(form, config);
  variant.steps.push_back(
      {"gemm",
       buildGemm(device, "gemm", form, config, numArguments),
       {arguments.begin(), arguments.end()},
       {}});
  if (config.sharedBlocks && !config.lastAdds)
    variant.steps.push_back(
        {"reduce",
         buildReduction(device, "reduce", form, config, numArguments),
         {arguments.begin(), arguments.end()},
         {}});
  return compileVariant(*module, std::move(variant), target);
}

static FailureOr<std::vector<CompiledKernel>>
compile(func::FuncOp kernel, const KernelTarget &target) {
  FailureOr<ContractionForm> form = matchContractionForm(kernel);
  if (failed(form))
    return kernel.emitError("is no product that the gemm family knows");
  std::vector<CompiledKernel> variants;
  for (const GemmConfig &config : gemmConfigs(*form, target.name)) {
    FailureOr<CompiledKernel> variant =
        compileGemm(kernel, *form, config, target);
    if (failed(variant))
      return failure();
    variants.push_back(std::move(*variant));
  }
  return variants;
}

const KernelFamily &cuda::gemmFamily() {
  static const KernelFamily family{"gemm", matches, compile};
  return family;
}
