//===- SymbolicDims.cpp - Sizes of a module's values ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/SymbolicDims.h"

#include "Aliases.h"
#include "BlockLoops.h"
#include "BranchValues.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "Roofline/Support/ExprSize.h"
#include "ValueBounds.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

/// The name that `roofline.dims` gives dim `dim` of a function argument, empty
/// where it gives none.
static StringRef nameOfArgumentDim(FunctionOpInterface function,
                                   unsigned argument, unsigned dim) {
  auto names = function.getArgAttrOfType<ArrayAttr>(argument, attr::kDims);
  if (!names || dim >= names.size())
    return "";
  return cast<StringAttr>(names[dim]).getValue();
}

SymbolicDims::SymbolicDims(Operation *root, const Conventions &conventions)
    : SymbolicDims(std::make_shared<const ScopeIndex>(root), conventions) {}

SymbolicDims::SymbolicDims(std::shared_ptr<const ScopeIndex> index,
                           const Conventions &conventions)
    : DimQuery(conventions), index_(std::move(index)) {}

/// The next name by `number` that the user gave to nothing.
static std::string nextName(unsigned &number, const ScopeIndex &index) {
  std::string name;
  do
    name = "d" + std::to_string(number++);
  while (index.isUsed(name));
  return name;
}

SymbolicExpr SymbolicDims::generateName() {
  std::string name = nextName(*nextName_, *index_);
  generatedNames_.insert(name);
  if (numTrials_)
    journal_.names.push_back(name);
  return SymbolicExpr::symbol(name);
}

Substitution SymbolicDims::reserveNames(std::shared_ptr<unsigned> next) {
  Substitution names;
  unsigned number = 0;
  for (size_t i = 0; i < generatedNames_.size(); ++i) {
    std::string from = nextName(number, *index_);
    std::string to = nextName(*next, *index_);
    if (from != to)
      names.emplace(std::move(from), SymbolicExpr::symbol(to));
  }
  nextName_ = std::move(next);
  return names;
}

void SymbolicDims::rename(const Substitution &names) {
  for (auto &[key, size] : dims_)
    if (!size.constant())
      size = size.substitute(names);
  for (auto &[value, index] : indices_)
    if (index && !index->constant())
      index = index->substitute(names);
  for (auto &[loop, dims] : loops_)
    if (dims)
      for (LoopDim &dim : *dims)
        dim = dim.substitute(names);
  for (auto &[region, loops] : blockLoops_)
    loops->rename(names);
  std::set<std::string, std::less<>> renamed;
  for (const std::string &name : generatedNames_) {
    auto other = names.find(name);
    renamed.insert(other == names.end() ? name : other->second.str());
  }
  generatedNames_ = std::move(renamed);
}

bool SymbolicDims::isNamed(const SymbolicExpr &size) const {
  return llvm::none_of(size.symbols(), [&](const std::string &name) {
    return generatedNames_.count(name) != 0;
  });
}

//===----------------------------------------------------------------------===//
// What is remembered
//===----------------------------------------------------------------------===//

void SymbolicDims::remember(Value value, unsigned dim,
                            const SymbolicExpr &size) {
  if (dims_.try_emplace({value, dim}, size).second && numTrials_)
    journal_.dims.emplace_back(value, dim);
}

SymbolicDims::Mark SymbolicDims::mark() const {
  return {journal_.dims.size(),
          journal_.indices.size(),
          journal_.loops.size(),
          journal_.regions.size(),
          journal_.names.size(),
          *nextName_,
          nextLoop_};
}

/// Forgets what `list` holds from `length` on, but for what `isKept`.
template <typename Known, typename List, typename Fn>
static void forget(Known &known, List &list, size_t length, Fn isKept) {
  auto end = llvm::remove_if(llvm::drop_begin(list, length), [&](auto &key) {
    auto entry = known.find(key);
    if (isKept(entry->second))
      return false;
    known.erase(entry);
    return true;
  });
  list.erase(end, list.end());
}

void SymbolicDims::forgetSince(const Mark &mark) {
  auto nothing = [](const auto &) { return false; };
  forget(dims_, journal_.dims, mark.dims, nothing);
  forget(indices_, journal_.indices, mark.indices, nothing);
  forget(loops_, journal_.loops, mark.loops, nothing);
  forget(blockLoops_, journal_.regions, mark.regions, nothing);
  for (const std::string &name : llvm::drop_begin(journal_.names, mark.names))
    generatedNames_.erase(name);
  journal_.names.resize(mark.names);
  *nextName_ = mark.nextName;
  nextLoop_ = mark.nextLoop;
}

void SymbolicDims::forgetWhatDependsOn(StringRef symbol, const Mark &mark) {
  auto isFree = [&](const auto &known) { return !known.dependsOn(symbol); };
  forget(dims_, journal_.dims, mark.dims, isFree);
  forget(indices_, journal_.indices, mark.indices,
         [&](const std::optional<SymbolicExpr> &index) {
           return index && isFree(*index);
         });
  forget(loops_, journal_.loops, mark.loops,
         [&](const std::optional<std::vector<LoopDim>> &dims) {
           return dims && llvm::all_of(*dims, isFree);
         });
  forget(
      blockLoops_, journal_.regions, mark.regions,
      [&](const std::shared_ptr<BlockLoops> &loops) { return isFree(*loops); });
}

bool SymbolicDims::isKnown(Value value, std::optional<unsigned> dim) const {
  if (dim)
    return dims_.contains({value, *dim});
  auto known = indices_.find(value);
  return known != indices_.end() && known->second.has_value();
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

SymbolicExpr SymbolicDims::dim(Value value, unsigned dim) {
  auto type = cast<ShapedType>(value.getType());
  if (!type.isDynamicDim(dim))
    return type.getDimSize(dim);
  auto known = dims_.find({value, dim});
  if (known != dims_.end())
    return known->second;
  // Outer loops first: what they carry may answer for the inner ones, which ask
  // in circles otherwise.
  if (OpOperand *init = loopInit(value)) {
    this->dim(init->get(), dim);
    known = dims_.find({value, dim});
    if (known != dims_.end())
      return known->second;
  }
  std::optional<SymbolicExpr> inferred;
  if (Value passed = passedValue(value);
      passed && passed.getType() == value.getType()) {
    inferred =
        deepCalls_([&] { return std::optional(this->dim(passed, dim)); });
  } else if (pending_.insert({value, dim}).second) {
    inferred = deepCalls_([&] { return findDim(value, dim); });
    pending_.erase({value, dim});
  }
  SymbolicExpr size =
      inferred && isReadable(*inferred) ? *inferred : generateName();
  remember(value, dim, size);
  return size;
}

std::optional<SymbolicExpr> SymbolicDims::findDim(Value value, unsigned dim) {
  if (std::optional<SymbolicExpr> size = inferDim(value, dim))
    return size;
  return boundOfDim(value, dim, *this,
                    [&](Value value, std::optional<unsigned> dim) {
                      return isKnown(value, dim);
                    });
}

std::optional<SymbolicExpr> SymbolicDims::inferDim(Value value, unsigned dim) {
  if (std::optional<SymbolicExpr> size = inferLoopDim(value, dim))
    return size;
  if (auto result = dyn_cast<OpResult>(value))
    return inferResultDim(result, dim);
  auto argument = cast<BlockArgument>(value);
  Operation *parent = argument.getOwner()->getParentOp();
  auto function = dyn_cast_or_null<FunctionOpInterface>(parent);
  if (!function || !argument.getOwner()->isEntryBlock())
    return std::nullopt;
  StringRef name = nameOfArgumentDim(function, argument.getArgNumber(), dim);
  if (name.empty())
    return std::nullopt;
  return SymbolicExpr::symbol(name.str());
}

/// All shaped operands of `op` have the shape of its result.
std::optional<SymbolicExpr> SymbolicDims::inferElementwiseDim(Operation *op,
                                                              unsigned dim) {
  std::optional<SymbolicExpr> best;
  for (Value operand : op->getOperands()) {
    if (!isa<RankedTensorType>(operand.getType()))
      continue;
    SymbolicExpr size = this->dim(operand, dim);
    if (!best || saysMore(size, *best))
      best = size;
  }
  return best;
}

std::optional<SymbolicExpr> SymbolicDims::inferResultDim(OpResult result,
                                                         unsigned dim) {
  Operation *op = result.getOwner();
  if (auto shape = dyn_cast<SymbolicShapeOpInterface>(op))
    if (auto size = shape.inferDim(result.getResultNumber(), dim, *this))
      return size;
  if (auto destination = dyn_cast<DestinationStyleOpInterface>(op))
    if (OpOperand *init = destination.getTiedOpOperand(result))
      return this->dim(init->get(), dim);
  auto sizeOf = [&](Value value) { return this->dim(value, dim); };
  if (std::optional<SymbolicExpr> size = commonValue(result, sizeOf))
    return size;
  if (op->hasTrait<OpTrait::Elementwise>())
    return inferElementwiseDim(op, dim);
  auto call = dyn_cast<CallOpInterface>(op);
  if (!call)
    return std::nullopt;
  auto callee = cast_or_null<FunctionOpInterface>(calleeOf(call));
  if (!callee)
    return std::nullopt;
  // A function with several exits may return several sizes.
  if (!callee.getFunctionBody().hasOneBlock())
    return std::nullopt;
  Operation *exit = callee.getFunctionBody().front().getTerminator();
  SymbolicExpr size =
      this->dim(exit->getOperand(result.getResultNumber()), dim);
  return size.substitute(
      substitutionForCall(callee, call.getArgOperands(), *this));
}

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

/// True for a value that is the same in all of a function's execution, unlike
/// one inside of a loop.
static bool isFixedInFunction(Value value) {
  Block *block = value.getParentBlock();
  return block->isEntryBlock() &&
         isa_and_present<FunctionOpInterface>(block->getParentOp());
}

std::optional<SymbolicExpr> SymbolicDims::findIndex(Value value) {
  std::optional<SymbolicExpr> inferred = inferInductionVariable(value);
  if (auto result = dyn_cast<OpResult>(value)) {
    auto shape = dyn_cast<SymbolicShapeOpInterface>(result.getOwner());
    inferred = shape ? shape.inferIndex(result.getResultNumber(), *this)
                     : commonValue(result, [&](Value yielded) {
                         return this->index(yielded);
                       });
  }
  if (inferred)
    return inferred;
  return boundOfIndex(value, *this,
                      [&](Value value, std::optional<unsigned> dim) {
                        return isKnown(value, dim);
                      });
}

std::optional<SymbolicExpr> SymbolicDims::index(Value value) {
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)) &&
      constant.getSignificantBits() <= 64)
    return SymbolicExpr(constant.getSExtValue());
  auto known = indices_.find(value);
  if (known != indices_.end())
    return known->second;
  std::optional<SymbolicExpr> inferred =
      deepCalls_([&] { return findIndex(value); });
  if (inferred && !isReadable(*inferred))
    inferred.reset();
  if (!inferred && isFixedInFunction(value))
    inferred = generateName();
  if (indices_.try_emplace(value, inferred).second && numTrials_)
    journal_.indices.push_back(value);
  return inferred;
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

Substitution roofline::substitutionForCall(Operation *function,
                                           OperandRange operands,
                                           DimQuery &dims) {
  Substitution replacements;
  // The callee's own query names its argument's dim: by attribute, or
  // generated.
  auto replace = [&](const SymbolicExpr &formal, const SymbolicExpr &actual) {
    if (!formal.constant())
      replacements.try_emplace(formal.str(), actual);
  };
  auto callee = cast<FunctionOpInterface>(function);
  if (callee.isExternal())
    return replacements;
  for (auto [argument, operand] : llvm::zip(callee.getArguments(), operands)) {
    auto type = dyn_cast<ShapedType>(operand.getType());
    if (type && type.hasRank())
      for (int64_t dim = 0; dim < type.getRank(); ++dim)
        replace(dims.dim(argument, dim), dims.dim(operand, dim));
    if (!operand.getType().isIntOrIndex())
      continue;
    std::optional<SymbolicExpr> formal = dims.index(argument);
    std::optional<SymbolicExpr> actual = dims.index(operand);
    if (formal && actual)
      replace(*formal, *actual);
  }
  return replacements;
}
