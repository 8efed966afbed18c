//===- Loops.cpp - Families of plain loops --------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Loops.h"

#include "Functions.h"
#include "LoopNest.h"
#include "Lowering.h"
#include "NonTemporal.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::host;

runtime::Variant host::oneStep(StringRef family, StringRef name,
                               func::FuncOp kernel, int64_t workspaceBytes) {
  runtime::Variant variant =
      roofline::oneStep(family, name, kernel, entryName(kernel), {});
  variant.instructions = "vector";
  variant.workspaceBytes = workspaceBytes;
  if (workspaceBytes > 0)
    variant.steps.front().arguments.push_back(kernel.getNumArguments());
  return variant;
}

/// Copies are made in the workspace.
static bool isOverwritingSafe(const StreamKernel &kernel,
                              Reductions reductions) {
  return reductions == Reductions::InWorkspace ||
         readTooLate(kernel, reductions).empty();
}

bool host::hasLoweredMath(func::FuncOp kernel) {
  return !kernel
              ->walk([](Operation *op) {
                bool isLowered =
                    !isa_and_nonnull<math::MathDialect>(op->getDialect()) ||
                    isLoweredMath(op);
                return isLowered ? WalkResult::advance()
                                 : WalkResult::interrupt();
              })
              .wasInterrupted();
}

static bool isOnRows(const StreamKernel &kernel) {
  func::FuncOp function = kernel.function;
  return !kernel.shape().empty() && haveOneShape(kernel) &&
         llvm::any_of(function.getOps<linalg::LinalgOp>(),
                      [](auto op) { return op.getNumReductionLoops() > 0; });
}

static std::optional<LoopFunction> emit(ModuleOp module, func::FuncOp kernel,
                                        Reductions reductions,
                                        bool fetchesAhead = false) {
  std::optional<StreamKernel> stream = makeStreamKernel(kernel);
  if (!stream || !hasLoweredMath(kernel) ||
      !isOverwritingSafe(*stream, reductions))
    return std::nullopt;
  if (reductions == Reductions::OnRows && !isOnRows(*stream))
    return std::nullopt;
  return emitLoops(module, entryName(kernel), *stream, reductions,
                   fetchesAhead);
}

template <Reductions reductions>
static bool matches(func::FuncOp kernel, const KernelTarget &target) {
  if (target.isCuda())
    return false;
  OwningOpRef<ModuleOp> module = makeHostModule(kernel.getLoc());
  return emit(*module, kernel, reductions).has_value();
}

static StringRef nameOf(Reductions reductions) {
  switch (reductions) {
  case Reductions::None:
    return "elementwise";
  case Reductions::OnRows:
    return "row";
  case Reductions::InWorkspace:
    return "loops";
  }
  llvm_unreachable("all places are named");
}

/// The only argument that the kernel writes and does not read, if it is larger
/// than second caches are.
static std::optional<unsigned> largeResult(func::FuncOp kernel) {
  constexpr int64_t leastBytes = int64_t(4) << 20;
  std::optional<unsigned> result;
  for (auto write :
       kernel.getOps<bufferization::MaterializeInDestinationOp>()) {
    auto argument = dyn_cast<BlockArgument>(write.getDest());
    if (!argument || result || !argument.hasOneUse())
      return std::nullopt;
    result = argument.getArgNumber();
  }
  if (!result)
    return std::nullopt;
  auto type = cast<ShapedType>(kernel.getArgumentTypes()[*result]);
  return type.getNumElements() * type.getElementTypeBitWidth() / 8 >= leastBytes
             ? result
             : std::nullopt;
}

static FailureOr<CompiledKernel> compile(func::FuncOp kernel,
                                         Reductions reductions,
                                         std::optional<unsigned> aroundCaches) {
  OwningOpRef<ModuleOp> module = makeHostModule(kernel.getLoc());
  std::optional<LoopFunction> loops =
      emit(*module, kernel, reductions, aroundCaches.has_value());
  if (!loops)
    return kernel.emitError("no loops can be made of the kernel");
  StringRef family = nameOf(reductions);
  std::string name = family.str() + (aroundCaches ? "-nontemporal" : "");
  runtime::Variant variant = oneStep(family, name, kernel, loops->workspace);
  variant.steps.front().tiles = loops->tiles;
  if (reductions == Reductions::InWorkspace)
    variant.slowPath = "plain loops: no faster family takes the kernel";
  if (aroundCaches)
    storeAroundCaches(loops->function, *aroundCaches);
  return compileVariant(*module, std::move(variant),
                        aroundCaches ? Unrolling::None : Unrolling::Allowed);
}

template <Reductions reductions>
static FailureOr<std::vector<CompiledKernel>> compile(func::FuncOp kernel,
                                                      const KernelTarget &) {
  SmallVector<std::optional<unsigned>> wanted = {std::nullopt};
  if (reductions != Reductions::InWorkspace)
    if (std::optional<unsigned> result = largeResult(kernel))
      wanted.push_back(result);
  std::vector<CompiledKernel> variants;
  for (std::optional<unsigned> aroundCaches : wanted) {
    FailureOr<CompiledKernel> compiled =
        ::compile(kernel, reductions, aroundCaches);
    if (failed(compiled))
      return failure();
    variants.push_back(std::move(*compiled));
  }
  return variants;
}

const KernelFamily &host::elementwiseFamily() {
  static const KernelFamily family{"elementwise", matches<Reductions::None>,
                                   compile<Reductions::None>};
  return family;
}

const KernelFamily &host::rowFamily() {
  static const KernelFamily family{"row", matches<Reductions::OnRows>,
                                   compile<Reductions::OnRows>};
  return family;
}

const KernelFamily &host::loopsFamily() {
  static const KernelFamily family{"loops", matches<Reductions::InWorkspace>,
                                   compile<Reductions::InWorkspace>,
                                   /*isFallback=*/true};
  return family;
}
