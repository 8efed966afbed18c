//===- ReferenceStructured.cpp - Loop nests as data -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"

using namespace mlir;
using namespace roofline;
namespace json = llvm::json;

/// Factors of the loops, then the constant; nothing if `expr` is not linear.
static std::optional<json::Array> makeRow(AffineExpr expr, unsigned numLoops) {
  SmallVector<int64_t> row(numLoops + 1);
  std::function<bool(AffineExpr, int64_t)> add = [&](AffineExpr part,
                                                     int64_t factor) {
    if (auto dim = dyn_cast<AffineDimExpr>(part)) {
      row[dim.getPosition()] += factor;
      return true;
    }
    if (auto constant = dyn_cast<AffineConstantExpr>(part)) {
      row.back() += factor * constant.getValue();
      return true;
    }
    auto binary = dyn_cast<AffineBinaryOpExpr>(part);
    if (!binary)
      return false;
    if (binary.getKind() == AffineExprKind::Add)
      return add(binary.getLHS(), factor) && add(binary.getRHS(), factor);
    auto constant = dyn_cast<AffineConstantExpr>(binary.getRHS());
    return binary.getKind() == AffineExprKind::Mul && constant &&
           add(binary.getLHS(), factor * constant.getValue());
  };
  if (!add(expr, 1))
    return std::nullopt;
  return toArray(row);
}

std::optional<json::Array> ProgramBuilder::makeInputs(linalg::LinalgOp op) {
  json::Array inputs;
  for (OpOperand *operand : op.getDpsInputOperands()) {
    std::optional<int64_t> node = isa<ShapedType>(operand->get().getType())
                                      ? nodeOf(operand->get())
                                      : scalarNode(operand->get());
    if (!node)
      return std::nullopt;
    json::Array map;
    for (AffineExpr expr : op.getMatchingIndexingMap(operand).getResults()) {
      std::optional<json::Array> row = makeRow(expr, op.getNumLoops());
      if (!row) {
        fail("an indexing map that is not linear");
        return std::nullopt;
      }
      map.push_back(std::move(*row));
    }
    inputs.push_back(json::Object{{"node", *node}, {"map", std::move(map)}});
  }
  return inputs;
}

/// The loop of each coordinate of a result; nothing if it is no single loop.
static std::optional<json::Array> makeOutput(AffineMap map) {
  json::Array output;
  for (AffineExpr expr : map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    auto constant = dyn_cast<AffineConstantExpr>(expr);
    if (!dim && !(constant && constant.getValue() == 0))
      return std::nullopt;
    output.push_back(dim ? static_cast<int64_t>(dim.getPosition()) : -1);
  }
  return output;
}

bool ProgramBuilder::addResults(linalg::LinalgOp op, ReferenceBody &body,
                                ArrayRef<OpOperand *> inits,
                                json::Object &node) {
  json::Array others;
  Operation *yield = op.getBlock()->getTerminator();
  for (OpOperand *init : inits) {
    json::Object result;
    unsigned number = op.getTiedOpResult(init).getResultNumber();
    std::optional<int64_t> slot =
        body.slotOf(yield->getOperand(number), problem);
    if (!slot)
      return false;
    result["result"] = *slot;
    if (op.payloadUsesValueFromOperand(init)) {
      std::optional<int64_t> initial = nodeOf(init->get());
      if (!initial)
        return false;
      result["init"] = *initial;
    }
    if (init != inits.front())
      others.push_back(std::move(result));
    else
      for (auto &entry : result)
        node[entry.first] = std::move(entry.second);
  }
  if (!others.empty())
    node["others"] = std::move(others);
  return true;
}

std::optional<json::Object>
ProgramBuilder::makeStructured(OpResult result, linalg::LinalgOp op) {
  // Results that are reduced together are one node, and others that look at it.
  bool areTogether = op.getNumReductionLoops() > 0 && op->getNumResults() > 1;
  if (areTogether && result.getResultNumber() > 0) {
    std::optional<int64_t> first = nodeOf(op->getResult(0));
    if (!first)
      return std::nullopt;
    return json::Object{{"kind", "other"},
                        {"source", *first},
                        {"number", int64_t(result.getResultNumber()) - 1}};
  }
  SmallVector<OpOperand *> inits = {
      op.getDpsInitOperand(result.getResultNumber())};
  if (areTogether)
    inits = llvm::map_to_vector(op.getDpsInitsMutable(),
                                [](OpOperand &init) { return &init; });
  AffineMap map = op.getMatchingIndexingMap(inits.front());
  std::optional<json::Array> inputs = makeInputs(op);
  if (!inputs)
    return std::nullopt;
  std::optional<json::Array> output = makeOutput(map);
  if (!output || llvm::any_of(inits, [&](OpOperand *init) {
        return op.getMatchingIndexingMap(init) != map;
      }))
    return fail("a result that is not indexed by single loops");
  json::Object node{
      {"kind", "structured"},
      {"shape", toArray(cast<ShapedType>(result.getType()).getShape())},
      {"loops", toArray(op.getStaticLoopRanges())},
      {"inputs", std::move(*inputs)},
      {"output", std::move(*output)}};
  json::Array reductions;
  for (auto [loop, kind] : llvm::enumerate(op.getIteratorTypesArray()))
    if (kind == utils::IteratorType::reduction)
      reductions.push_back(static_cast<int64_t>(loop));
  node["reductions"] = std::move(reductions);

  llvm::DenseMap<Value, int64_t> slots;
  int64_t next = 0;
  for (OpOperand *operand : op.getDpsInputOperands())
    slots[op.getMatchingBlockArgument(operand)] = next++;
  for (OpOperand *init : inits)
    slots[op.getMatchingBlockArgument(init)] = next++;
  ReferenceBody body(std::move(slots), next,
                     [&](Value tensor) { return nodeOf(tensor); });
  if (!addResults(op, body, inits, node))
    return std::nullopt;
  node["body"] = body.takeOperations();
  return node;
}
