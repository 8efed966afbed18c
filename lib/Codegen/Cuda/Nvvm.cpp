//===- Nvvm.cpp - From gpu.module to PTX ----------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/Cuda/Nvvm.h"

#include "DeviceMath.h"
#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/ControlFlowToLLVM/ControlFlowToLLVM.h"
#include "mlir/Conversion/IndexToLLVM/IndexToLLVM.h"
#include "mlir/Conversion/MemRefToLLVM/MemRefToLLVM.h"
#include "mlir/Conversion/NVVMToLLVM/NVVMToLLVM.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Conversion/VectorToLLVM/ConvertVectorToLLVM.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVM/ModuleToObject.h"
#include "mlir/Target/LLVM/NVVM/Utils.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/GPU/GPUToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/NVVM/NVVMToLLVMIRTranslation.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace roofline;

/// The lowest that sm_90a takes; every driver since CUDA 12.0 reads it.
static constexpr StringRef ptxFeature = "+ptx80";

namespace {
/// Ends at PTX's text instead of an object file.
class PtxTranslation : public LLVM::ModuleToObject {
public:
  PtxTranslation(Operation &module, StringRef chip)
      : ModuleToObject(module, "nvptx64-nvidia-cuda", chip, ptxFeature) {}

protected:
  FailureOr<SmallVector<char, 0>> moduleToObject(llvm::Module &llvm) override {
    FailureOr<llvm::TargetMachine *> machine = getOrCreateTargetMachine();
    if (failed(machine))
      return failure();
    FailureOr<SmallString<0>> text =
        translateModuleToISA(llvm, **machine, [this] {
          return getOperation().emitError("no PTX: ");
        });
    if (failed(text))
      return failure();
    return SmallVector<char, 0>(text->begin(), text->end());
  }
};
} // namespace

void cuda::registerNvvmLowering(DialectRegistry &registry) {
  registry
      .insert<affine::AffineDialect, arith::ArithDialect,
              cf::ControlFlowDialect, gpu::GPUDialect, LLVM::LLVMDialect,
              math::MathDialect, memref::MemRefDialect, NVVM::NVVMDialect,
              nvgpu::NVGPUDialect, scf::SCFDialect, vector::VectorDialect>();
  // convert-gpu-to-nvvm takes the patterns of these from their dialects.
  arith::registerConvertArithToLLVMInterface(registry);
  cf::registerConvertControlFlowToLLVMInterface(registry);
  index::registerConvertIndexToLLVMInterface(registry);
  registerConvertMemRefToLLVMInterface(registry);
  registerConvertNVVMToLLVMInterface(registry);
  vector::registerConvertVectorToLLVMInterface(registry);
  registerBuiltinDialectTranslation(registry);
  registerGPUDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  registerNVVMDialectTranslation(registry);
}

/// Vectors come before `gpu`: otherwise their loads lose their alignment.
static void buildPipeline(OpPassManager &pm) {
  OpPassManager &device = pm.nest<gpu::GPUModuleOp>();
  device.addPass(createConvertNVGPUToNVVMPass());
  device.addPass(memref::createExpandStridedMetadataPass());
  device.addPass(createLowerAffinePass());
  VectorTransferToSCFOptions unrolled;
  device.addPass(createConvertVectorToSCFPass(unrolled.enableFullUnroll()));
  device.addPass(createSCFToControlFlowPass());
  device.addPass(arith::createArithExpandOpsPass());
  ConvertVectorToLLVMPassOptions vectors;
  vectors.useVectorAlignment = true;
  vectors.reassociateFPReductions = true;
  device.addPass(createConvertVectorToLLVMPass(vectors));
  ConvertGpuOpsToNVVMOpsOptions kernels;
  kernels.useBarePtrCallConv = true;
  device.addPass(createConvertGpuOpsToNVVMOps(kernels));
  device.addPass(createConvertMathToLLVMPass());
  device.addPass(createArithToLLVMConversionPass());
  device.addPass(createConvertIndexToLLVMPass());
  device.addPass(createConvertNVVMToLLVMPass());
  device.addPass(createReconcileUnrealizedCastsPass());
  device.addPass(createCanonicalizerPass());
  device.addPass(createCSEPass());
}

/// `gpu.dynamic_shared_memory` becomes an internal global of no size, which
/// shares its place with static ones: external, it comes after them.
static void externalizeDynamicSharedMemory(gpu::GPUModuleOp module) {
  module.walk([](LLVM::GlobalOp global) {
    if (!global.getSymName().starts_with("__dynamic_shmem__"))
      return;
    global.setLinkage(LLVM::Linkage::External);
    global.setAlignment(1024);
  });
}

FailureOr<std::string> cuda::lowerToPtx(ModuleOp module, StringRef chip) {
  DialectRegistry registry;
  registerNvvmLowering(registry);
  MLIRContext *context = module.getContext();
  context->appendDialectRegistry(registry);
  context->loadDialect<arith::ArithDialect, LLVM::LLVMDialect,
                       math::MathDialect, vector::VectorDialect>();
  lowerDeviceMath(module);
  PassManager pm(context);
  buildPipeline(pm);
  if (failed(pm.run(module)))
    return failure();
  auto devices = module.getOps<gpu::GPUModuleOp>();
  if (!llvm::hasSingleElement(devices))
    return module.emitError("expected one gpu.module to compile");
  gpu::GPUModuleOp device = *devices.begin();
  externalizeDynamicSharedMemory(device);

  NVVM::SerializeGPUModuleBase::init();
  std::optional<SmallVector<char, 0>> text =
      PtxTranslation(*device, chip).run();
  if (!text)
    return device.emitError("cannot be translated to PTX");
  std::string ptx(text->begin(), text->end());
  ptx.erase(ptx.find_last_not_of('\0') + 1);
  size_t undefined = ptx.find(".extern .func");
  if (undefined != std::string::npos)
    return device.emitError(
               "calls a library that kernels are not linked with: ")
           << StringRef(ptx).substr(undefined).take_until(
                  [](char c) { return c == ';'; });
  return ptx;
}

FailureOr<CompiledKernel> cuda::compileVariant(ModuleOp module,
                                               runtime::Variant variant,
                                               const KernelTarget &target) {
  FailureOr<std::string> ptx = lowerToPtx(module, target.name);
  if (failed(ptx))
    return failure();
  FailureOr<std::optional<Cubin>> cubin =
      assemble(*ptx, target.name, module.getLoc());
  if (failed(cubin))
    return failure();
  CompiledKernel kernel{std::move(variant), std::move(*ptx), ""};
  if (!*cubin)
    return kernel;
  for (runtime::Step &step : kernel.facts.steps) {
    auto found = (*cubin)->entries.find(step.entry);
    if (found == (*cubin)->entries.end())
      return module.emitError("no entry '")
             << step.entry << "' in the assembled code";
    step.facts = found->second;
    step.facts.blocksPerMultiprocessor =
        blocksPerMultiprocessor(step.facts, step.launch, target.name);
  }
  kernel.binary = std::move((*cubin)->image);
  return kernel;
}
