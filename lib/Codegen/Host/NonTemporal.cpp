//===- NonTemporal.cpp - Stores around the caches -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NonTemporal.h"

#include "Roofline/Codegen/Host/HostTarget.h"
#include "mlir/IR/Builders.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicsX86.h"
#include "llvm/IR/Module.h"

using namespace roofline;

/// Its value is the number of the argument.
static constexpr llvm::StringLiteral attributeName = "roofline-non-temporal";

void host::storeAroundCaches(mlir::func::FuncOp function, unsigned argument) {
  mlir::Builder builder(function.getContext());
  function->setAttr(
      "passthrough",
      builder.getArrayAttr(builder.getStrArrayAttr(
          {attributeName, llvm::StringRef(std::to_string(argument))})));
}

static bool isAlignedVector(const llvm::StoreInst &store) {
  auto *type =
      llvm::dyn_cast<llvm::FixedVectorType>(store.getValueOperand()->getType());
  if (!type)
    return false;
  // Wide ones are split into registers.
  uint64_t bits = std::min<uint64_t>(type->getPrimitiveSizeInBits(),
                                     roofline::host::hostTarget().vectorBits);
  return bits >= 128 && store.getAlign().value() * 8 >= bits;
}

static void mark(llvm::Function &function, unsigned argument) {
  llvm::LLVMContext &context = function.getContext();
  llvm::MDNode *one = llvm::MDNode::get(
      context, llvm::ConstantAsMetadata::get(
                   llvm::ConstantInt::get(llvm::Type::getInt32Ty(context), 1)));
  bool isMarked = false;
  for (llvm::Instruction &instruction : llvm::instructions(function)) {
    auto *store = llvm::dyn_cast<llvm::StoreInst>(&instruction);
    if (!store || !isAlignedVector(*store) ||
        llvm::getUnderlyingObject(store->getPointerOperand(), 0) !=
            function.getArg(argument))
      continue;
    store->setMetadata(llvm::LLVMContext::MD_nontemporal, one);
    isMarked = true;
  }
  if (!isMarked)
    return;
  // Such stores are in no order with others before a fence.
  for (llvm::BasicBlock &block : function)
    if (auto *end = llvm::dyn_cast<llvm::ReturnInst>(block.getTerminator()))
      llvm::IRBuilder<>(end).CreateIntrinsic(llvm::Intrinsic::x86_sse_sfence,
                                             {});
}

void host::markNonTemporal(llvm::Module &module) {
  if (!module.getTargetTriple().isX86())
    return;
  for (llvm::Function &function : module) {
    unsigned argument;
    if (function.hasFnAttribute(attributeName) &&
        !function.getFnAttribute(attributeName)
             .getValueAsString()
             .getAsInteger(10, argument))
      mark(function, argument);
  }
}
