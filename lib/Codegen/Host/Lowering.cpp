//===- Lowering.cpp - From loops to a shared object -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

#include "Functions.h"
#include "Roofline/Codegen/Host/HostTarget.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Dialect/X86Vector/X86VectorDialect.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace roofline;

OwningOpRef<ModuleOp> host::makeHostModule(Location location) {
  MLIRContext *context = location->getContext();
  context
      ->loadDialect<arith::ArithDialect, LLVM::LLVMDialect, math::MathDialect,
                    memref::MemRefDialect, scf::SCFDialect,
                    vector::VectorDialect, x86vector::X86VectorDialect>();
  return ModuleOp::create(location);
}

/// Sums in any order and products by reciprocals. Infinities stay what they
/// are: masks are made of them. NaNs are not ruled out, either: with `nnan`,
/// vectorised maxima of rows that have a mask come out as NaN.
static void allowReassociation(ModuleOp module) {
  using arith::FastMathFlags;
  constexpr FastMathFlags any = FastMathFlags::reassoc | FastMathFlags::nsz |
                                FastMathFlags::arcp | FastMathFlags::contract;
  module.walk([&](arith::ArithFastMathInterface op) {
    op->setAttr(op.getFastMathAttrName(),
                arith::FastMathFlagsAttr::get(op.getContext(), any));
  });
}

namespace {
/// To bf16 by the instruction that comes with dot products of these. Like them,
/// it takes denormals for 0.
struct TruncateToBF16 : OpRewritePattern<arith::TruncFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    constexpr int64_t lanes = 16;
    auto type = dyn_cast<VectorType>(op.getType());
    auto from = getElementTypeOrSelf(op.getIn());
    if (!type || !type.getElementType().isBF16() || !from.isF32() ||
        type.getRank() != 1 || type.getDimSize(0) % lanes != 0)
      return failure();
    Location loc = op.getLoc();
    auto part = VectorType::get({lanes}, type.getElementType());
    Value result =
        arith::ConstantOp::create(rewriter, loc, rewriter.getZeroAttr(type));
    for (int64_t first = 0; first < type.getDimSize(0); first += lanes) {
      Value wide = rewriter.createOrFold<vector::ExtractStridedSliceOp>(
          loc, op.getIn(), first, lanes, 1);
      Value narrow =
          x86vector::CvtPackedF32ToBF16Op::create(rewriter, loc, part, wide);
      result = type == part ? narrow
                            : vector::InsertStridedSliceOp::create(
                                  rewriter, loc, narrow, result, first, 1);
    }
    rewriter.replaceOp(op, result);
    return success();
  }
};
} // namespace

/// Functions become polynomials, and bf16 is converted by shifts, or by an
/// instruction: none needs a library.
static LogicalResult expandMath(ModuleOp module) {
  RewritePatternSet patterns(module.getContext());
  host::populateFunctionPatterns(patterns);
  arith::populateExpandBFloat16Patterns(patterns);
  if (host::hostTarget().hasDotBF16)
    patterns.add<TruncateToBF16>(module.getContext(), /*benefit=*/2);
  return applyPatternsGreedily(module, std::move(patterns));
}

static LogicalResult lowerToLLVM(ModuleOp module) {
  PassManager pm(module.getContext());
  pm.enableVerifier(false);
  pm.addPass(createCSEPass());
  pm.addPass(createLoopInvariantCodeMotionPass());
  pm.addPass(createSCFToControlFlowPass());
  ConvertVectorToLLVMPassOptions vectorOptions;
  vectorOptions.x86Vector = host::hostTarget().hasDotBF16;
  pm.addPass(createConvertVectorToLLVMPass(vectorOptions));
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createArithToLLVMConversionPass());
  pm.addPass(createFinalizeMemRefToLLVMConversionPass());
  ConvertFuncToLLVMPassOptions options;
  options.useBarePtrCallConv = true;
  pm.addPass(createConvertFuncToLLVMPass(options));
  pm.addPass(createConvertControlFlowToLLVMPass());
  pm.addPass(createConvertIndexToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
  return pm.run(module);
}

FailureOr<CompiledKernel> host::compileVariant(ModuleOp module,
                                               runtime::Variant variant,
                                               Unrolling unrolling) {
  DialectRegistry registry;
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  module.getContext()->appendDialectRegistry(registry);
  allowReassociation(module);
  if (failed(expandMath(module)) || failed(lowerToLLVM(module)))
    return module.emitError("cannot be lowered to the llvm dialect");
  Builder builder(module.getContext());
  for (auto function : module.getOps<LLVM::LLVMFuncOp>())
    for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i) {
      if (!isa<LLVM::LLVMPointerType>(function.getArgument(i).getType()))
        continue;
      function.setArgAttr(i, LLVM::LLVMDialect::getNoAliasAttrName(),
                          builder.getUnitAttr());
      // Less than the least that runners align buffers to.
      function.setArgAttr(i, LLVM::LLVMDialect::getAlignAttrName(),
                          builder.getI64IntegerAttr(64));
    }
  FailureOr<std::string> object = compileToObject(module, unrolling);
  if (failed(object))
    return failure();
  FailureOr<std::string> shared = linkSharedObject(*object, module.getLoc());
  if (failed(shared))
    return failure();
  return CompiledKernel{std::move(variant), "", std::move(*shared)};
}
