//===- ScopeIndex.cpp - Functions, and who calls whom ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/ScopeIndex.h"

#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/IntEqClasses.h"

using namespace mlir;
using namespace roofline;

/// Parts are put together up to this many ops: enough that starting a thread's
/// task and remembering sizes apart costs next to nothing.
static constexpr size_t kOpsOfPart = 1024;

static bool isScope(Operation *op) {
  return isa<FunctionOpInterface, ModuleOp>(op);
}

/// The scope that `op` is in, itself included; null where there is none.
static Operation *scopeAround(Operation *op) {
  while (op && !isScope(op))
    op = op->getParentOp();
  return op;
}

static void collectNames(FunctionOpInterface function,
                         std::set<std::string> &names) {
  for (unsigned i = 0; i < function.getNumArguments(); ++i)
    if (auto dims = function.getArgAttrOfType<ArrayAttr>(i, attr::kDims))
      for (Attribute name : dims)
        names.insert(cast<StringAttr>(name).str());
}

/// The function with a body that `call` names, or null.
static Operation *resolve(CallOpInterface call, SymbolTableCollection &tables) {
  auto callee = dyn_cast_or_null<FunctionOpInterface>(
      call.resolveCallableInTable(&tables));
  return callee && !callee.isExternal() ? callee.getOperation() : nullptr;
}

ScopeIndex::ScopeIndex(Operation *root) {
  // Looking names up in the module itself takes as long as it has functions.
  SymbolTableCollection tables;
  size_t numOps = 0, lastStart = 0;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    ++numOps;
    if (auto call = dyn_cast<CallOpInterface>(op))
      if (Operation *callee = resolve(call, tables))
        callees_[op] = callee;
    if (!isScope(op))
      return;
    auto function = dyn_cast<FunctionOpInterface>(op);
    if (function)
      collectNames(function, names_);
    if (function && function.isExternal())
      return;
    if (!sizes_.empty())
      sizes_.back() = numOps - lastStart;
    lastStart = numOps;
    places_[op] = scopes_.size();
    scopes_.push_back(op);
    sizes_.push_back(0);
  });
  if (!sizes_.empty())
    sizes_.back() = numOps + 1 - lastStart;
}

std::optional<size_t> ScopeIndex::placeOf(Operation *scope) const {
  auto found = places_.find(scope);
  return found == places_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<size_t> ScopeIndex::placeAround(Value value) const {
  return placeOf(scopeAround(value.getParentBlock()->getParentOp()));
}

std::vector<std::vector<size_t>> ScopeIndex::independentParts() const {
  llvm::IntEqClasses classes(scopes_.size());
  auto join = [&](Operation *scope, Operation *other) {
    std::optional<size_t> a = placeOf(scope), b = placeOf(other);
    if (a && b)
      classes.join(*a, *b);
  };
  for (auto [call, callee] : callees_)
    join(scopeAround(call), callee);
  // What is not isolated may use values of the scope around it.
  for (Operation *scope : scopes_)
    if (!scope->hasTrait<OpTrait::IsIsolatedFromAbove>())
      join(scope, scopeAround(scope->getParentOp()));
  classes.compress();

  // Classes are numbered by their first scopes.
  std::vector<size_t> sizes(classes.getNumClasses());
  for (auto [place, size] : llvm::enumerate(sizes_))
    sizes[classes[place]] += size;
  std::vector<size_t> partOfClass;
  size_t part = 0, partSize = 0;
  for (size_t size : sizes) {
    if (partSize != 0 && partSize + size > kOpsOfPart) {
      ++part;
      partSize = 0;
    }
    partOfClass.push_back(part);
    partSize += size;
  }
  std::vector<std::vector<size_t>> parts(part + 1);
  for (size_t place = 0; place < scopes_.size(); ++place)
    parts[partOfClass[classes[place]]].push_back(place);
  return parts;
}
