//===- MachineCode.cpp - From LLVM IR to an object file -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"
#include "NonTemporal.h"
#include "Roofline/Codegen/Host/HostTarget.h"
#include "Roofline/Runtime/Host/Cpu.h"

#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/X86TargetParser.h"

using namespace mlir;
using namespace roofline;

/// The CPU's vectors, as far as it has all that comes with them.
static host::HostTarget targetWith(StringRef cpu,
                                   function_ref<bool(StringRef)> has) {
  host::HostTarget target;
  target.triple = llvm::sys::getProcessTriple();
  target.tuneFor = cpu.str();
  auto addAll = [&](ArrayRef<StringRef> names, int64_t bits) {
    if (!llvm::all_of(names, has))
      return false;
    target.features.insert(target.features.end(), names.begin(), names.end());
    target.vectorBits = bits;
    return true;
  };
  if (llvm::Triple(target.triple).isX86() &&
      addAll({"avx2", "bmi2", "f16c", "fma"}, 256) &&
      addAll({"avx512f", "avx512bw", "avx512dq", "avx512vl"}, 512))
    target.hasDotBF16 = addAll({"avx512bf16"}, 512);
  if (target.hasDotBF16)
    target.hasAmxBF16 = addAll({"amx-tile", "amx-bf16"}, 512);
  return target;
}

static host::HostTarget detect() {
  llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  // What the CPU has the system may refuse.
  if (features.lookup("amx-tile") && !runtime::host::allowAmx())
    features["amx-tile"] = false;
  return targetWith(llvm::sys::getHostCPUName(),
                    [&](StringRef name) { return features.lookup(name); });
}

static thread_local const host::HostTarget *scopedTarget = nullptr;

const host::HostTarget &host::hostTarget() {
  static const HostTarget target = detect();
  return scopedTarget ? *scopedTarget : target;
}

std::optional<host::HostTarget> host::targetOf(StringRef cpu) {
  if (!llvm::Triple(llvm::sys::getProcessTriple()).isX86() ||
      llvm::X86::parseArchX86(cpu, /*Only64Bit=*/true) == llvm::X86::CK_None)
    return std::nullopt;
  SmallVector<StringRef> features;
  llvm::X86::getFeaturesForCPU(cpu, features);
  return targetWith(
      cpu, [&](StringRef name) { return llvm::is_contained(features, name); });
}

host::TargetScope::TargetScope(HostTarget other)
    : target(std::move(other)), outer(scopedTarget) {
  scopedTarget = &target;
}

host::TargetScope::~TargetScope() { scopedTarget = outer; }

static std::string featureString(const host::HostTarget &target) {
  std::vector<std::string> enabled;
  for (const std::string &feature : target.features)
    enabled.push_back("+" + feature);
  return llvm::join(enabled, ",");
}

static std::unique_ptr<llvm::TargetMachine>
makeTargetMachine(std::string &problem) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  const host::HostTarget &host = host::hostTarget();
  llvm::Triple triple(host.triple);
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, problem);
  if (!target)
    return nullptr;
  llvm::TargetOptions options;
  options.AllowFPOpFusion = llvm::FPOpFusion::Fast;
  StringRef cpu = triple.isX86() ? "x86-64" : "generic";
  return std::unique_ptr<llvm::TargetMachine>(target->createTargetMachine(
      triple, cpu, featureString(host), options, llvm::Reloc::PIC_,
      std::nullopt, llvm::CodeGenOptLevel::Aggressive));
}

static void setTarget(llvm::Module &module, llvm::TargetMachine &machine) {
  module.setDataLayout(machine.createDataLayout());
  module.setTargetTriple(machine.getTargetTriple());
  for (llvm::Function &function : module) {
    if (function.isDeclaration())
      continue;
    function.addFnAttr("target-cpu", machine.getTargetCPU());
    function.addFnAttr("target-features", machine.getTargetFeatureString());
    function.addFnAttr("tune-cpu", host::hostTarget().tuneFor);
    function.addFnAttr(llvm::Attribute::NoUnwind);
  }
}

/// Of bf16, memory holds and gets the bits, which is how the code converts it.
/// Where LLVM's passes choose between such values or make vectors of them, code
/// generators call a library.
static void moveBitsOfBF16(llvm::Module &module) {
  auto bitsOf = [](llvm::Type *type) {
    return type->getWithNewType(llvm::Type::getInt16Ty(type->getContext()));
  };
  for (llvm::Function &function : module)
    for (llvm::Instruction &op :
         llvm::make_early_inc_range(llvm::instructions(function))) {
      llvm::Value *moved = &op;
      if (auto *store = llvm::dyn_cast<llvm::StoreInst>(&op))
        moved = store->getValueOperand();
      else if (!llvm::isa<llvm::LoadInst>(op))
        continue;
      llvm::Type *type = moved->getType();
      if (!type->getScalarType()->isBFloatTy())
        continue;
      llvm::IRBuilder<> b(&op);
      if (moved != &op) {
        op.setOperand(0, b.CreateBitCast(moved, bitsOf(type)));
        continue;
      }
      auto &load = llvm::cast<llvm::LoadInst>(op);
      llvm::Value *bits = b.CreateAlignedLoad(
          bitsOf(type), load.getPointerOperand(), load.getAlign());
      load.replaceAllUsesWith(b.CreateBitCast(bits, type));
      load.eraseFromParent();
    }
}

/// -O3, with a C library that has no functions: a kernel calls nobody.
static void optimize(llvm::Module &module, llvm::TargetMachine &machine,
                     const llvm::TargetLibraryInfoImpl &library,
                     host::Unrolling unrolling) {
  llvm::PipelineTuningOptions tuning;
  tuning.LoopVectorization = true;
  tuning.SLPVectorization = true;
  tuning.LoopInterleaving = true;
  tuning.LoopUnrolling = unrolling == host::Unrolling::Allowed;
  llvm::PassBuilder builder(&machine, tuning);
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager components;
  llvm::ModuleAnalysisManager modules;
  functions.registerPass([&] { return llvm::TargetLibraryAnalysis(library); });
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  builder.buildPerModuleDefaultPipeline(llvm::OptimizationLevel::O3)
      .run(module, modules);
}

FailureOr<std::string> host::compileToObject(ModuleOp module,
                                             Unrolling unrolling) {
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> llvmModule =
      translateModuleToLLVMIR(module, context);
  if (!llvmModule)
    return module.emitError("cannot be translated to LLVM IR");
  std::string problem;
  std::unique_ptr<llvm::TargetMachine> machine = makeTargetMachine(problem);
  if (!machine)
    return module.emitError("LLVM has no code generator for this machine: ")
           << problem;
  setTarget(*llvmModule, *machine);
  llvm::TargetLibraryInfoImpl library(machine->getTargetTriple());
  library.disableAllFunctions();
  moveBitsOfBF16(*llvmModule);
  if (hostTarget().beforeCodeGeneration)
    hostTarget().beforeCodeGeneration(*llvmModule);
  optimize(*llvmModule, *machine, library, unrolling);
  markNonTemporal(*llvmModule);
  SmallVector<char, 0> object;
  llvm::raw_svector_ostream stream(object);
  llvm::legacy::PassManager passes;
  passes.add(new llvm::TargetLibraryInfoWrapperPass(library));
  if (machine->addPassesToEmitFile(passes, stream, nullptr,
                                   llvm::CodeGenFileType::ObjectFile))
    return module.emitError("LLVM writes no object files for this machine");
  passes.run(*llvmModule);
  return std::string(object.begin(), object.end());
}
