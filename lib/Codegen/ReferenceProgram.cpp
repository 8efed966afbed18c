//===- ReferenceProgram.cpp - A kernel's meaning as data ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/ReferenceProgram.h"

#include "ReferenceBody.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace roofline;
namespace json = llvm::json;

namespace {
class ProgramBuilder {
public:
  /// The node of `value`, added with what it needs where it is not there yet.
  std::optional<int64_t> nodeOf(Value value);
  std::optional<std::string> build(func::FuncOp kernel);

  std::string problem;

private:
  std::optional<json::Object> makeNode(OpResult result);
  std::optional<json::Object> makeStructured(OpResult result,
                                             linalg::LinalgOp op);
  std::optional<json::Object> makeFill(linalg::FillOp op, ShapedType type);
  std::optional<json::Array> makeInputs(linalg::LinalgOp op);
  std::optional<json::Object> fail(const Twine &what) {
    if (problem.empty())
      problem = what.str();
    return std::nullopt;
  }

  llvm::DenseMap<Value, int64_t> numbers;
  json::Array nodes;
};
} // namespace

static json::Array toArray(ArrayRef<int64_t> values) {
  json::Array array;
  for (int64_t value : values)
    array.push_back(value);
  return array;
}

//===----------------------------------------------------------------------===//
// Structured ops
//===----------------------------------------------------------------------===//

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
    if (!isa<RankedTensorType>(operand->get().getType())) {
      fail("a scalar operand");
      return std::nullopt;
    }
    std::optional<int64_t> node = nodeOf(operand->get());
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

std::optional<json::Object>
ProgramBuilder::makeStructured(OpResult result, linalg::LinalgOp op) {
  OpOperand *init = op.getDpsInitOperand(result.getResultNumber());
  std::optional<json::Array> inputs = makeInputs(op);
  if (!inputs)
    return std::nullopt;
  std::optional<json::Array> output =
      makeOutput(op.getMatchingIndexingMap(init));
  if (!output)
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
  if (op.payloadUsesValueFromOperand(init)) {
    std::optional<int64_t> initial = nodeOf(init->get());
    if (!initial)
      return std::nullopt;
    node["init"] = *initial;
  }

  llvm::DenseMap<Value, int64_t> slots;
  int64_t next = 0;
  for (OpOperand *operand : op.getDpsInputOperands())
    slots[op.getMatchingBlockArgument(operand)] = next++;
  slots[op.getMatchingBlockArgument(init)] = next++;
  ReferenceBody body(std::move(slots), next,
                     [&](Value tensor) { return nodeOf(tensor); });
  Operation *yield = op.getBlock()->getTerminator();
  std::optional<int64_t> slot =
      body.slotOf(yield->getOperand(result.getResultNumber()), problem);
  if (!slot)
    return std::nullopt;
  node["result"] = *slot;
  node["body"] = body.takeOperations();
  return node;
}

//===----------------------------------------------------------------------===//
// Other ops
//===----------------------------------------------------------------------===//

std::optional<json::Object> ProgramBuilder::makeFill(linalg::FillOp op,
                                                     ShapedType type) {
  Attribute constant;
  if (!matchPattern(op.getInputs().front(), m_Constant(&constant)))
    return fail("a fill by what is no constant");
  double value = 0;
  if (auto real = dyn_cast<FloatAttr>(constant))
    value = real.getValueAsDouble();
  else if (auto integer = dyn_cast<IntegerAttr>(constant))
    value = static_cast<double>(integer.getValue().getSExtValue());
  json::Object node{{"kind", "fill"}, {"shape", toArray(type.getShape())}};
  if (std::isfinite(value))
    node["value"] = value;
  else
    node["value"] = std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
  return node;
}

template <typename SliceOp>
static json::Object makeSlice(StringRef kind, int64_t source, SliceOp op) {
  return json::Object{{"kind", kind},
                      {"source", source},
                      {"offsets", toArray(op.getStaticOffsets())},
                      {"sizes", toArray(op.getStaticSizes())},
                      {"strides", toArray(op.getStaticStrides())}};
}

std::optional<json::Object> ProgramBuilder::makeNode(OpResult result) {
  Operation *op = result.getOwner();
  auto type = cast<ShapedType>(result.getType());
  auto source = [&](Value value) { return nodeOf(value); };
  if (auto read = dyn_cast<bufferization::ToTensorOp>(op)) {
    auto argument = cast<BlockArgument>(read.getBuffer());
    return json::Object{
        {"kind", "argument"},
        {"argument", static_cast<int64_t>(argument.getArgNumber())}};
  }
  // What nobody has written is never looked at.
  if (isa<tensor::EmptyOp>(op))
    return json::Object{{"kind", "fill"},
                        {"shape", toArray(type.getShape())},
                        {"value", "nan"}};
  if (auto fill = dyn_cast<linalg::FillOp>(op))
    return makeFill(fill, type);
  if (auto structured = dyn_cast<linalg::LinalgOp>(op))
    return makeStructured(result, structured);
  if (auto softmax = dyn_cast<linalg::SoftmaxOp>(op)) {
    auto node = source(softmax.getInput());
    return node ? std::optional(json::Object{
                      {"kind", "softmax"},
                      {"source", *node},
                      {"dim", static_cast<int64_t>(softmax.getDimension())}})
                : std::nullopt;
  }
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(op)) {
    auto node = source(op->getOperand(0));
    return node ? std::optional(
                      json::Object{{"kind", "reshape"},
                                   {"source", *node},
                                   {"shape", toArray(type.getShape())}})
                : std::nullopt;
  }
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    auto node = source(slice.getSource());
    if (!node)
      return std::nullopt;
    json::Object object = makeSlice("slice", *node, slice);
    object["shape"] = toArray(type.getShape());
    return object;
  }
  if (auto insertion = dyn_cast<tensor::InsertSliceOp>(op)) {
    auto node = source(insertion.getSource());
    auto dest = source(insertion.getDest());
    if (!node || !dest)
      return std::nullopt;
    json::Object object = makeSlice("insert", *node, insertion);
    object["dest"] = *dest;
    return object;
  }
  return fail(op->getName().getStringRef());
}

std::optional<int64_t> ProgramBuilder::nodeOf(Value value) {
  if (auto known = numbers.find(value); known != numbers.end())
    return known->second;
  auto result = dyn_cast<OpResult>(value);
  std::optional<json::Object> node =
      result ? makeNode(result) : fail("an argument that is no memref");
  if (!node)
    return std::nullopt;
  auto number = static_cast<int64_t>(nodes.size());
  nodes.push_back(std::move(*node));
  numbers[value] = number;
  return number;
}

std::optional<std::string> ProgramBuilder::build(func::FuncOp kernel) {
  json::Array outputs;
  for (auto write :
       kernel.getOps<bufferization::MaterializeInDestinationOp>()) {
    auto argument = dyn_cast<BlockArgument>(write.getDest());
    std::optional<int64_t> node = nodeOf(write.getSource());
    if (!argument || !node)
      return std::nullopt;
    outputs.push_back(json::Object{
        {"argument", static_cast<int64_t>(argument.getArgNumber())},
        {"node", *node}});
  }
  json::Value program = json::Object{{"nodes", std::move(nodes)},
                                     {"outputs", std::move(outputs)}};
  return llvm::formatv("{0}", program).str();
}

FailureOr<std::string> roofline::makeReferenceProgram(func::FuncOp kernel,
                                                      std::string &problem) {
  ProgramBuilder builder;
  std::optional<std::string> text = builder.build(kernel);
  problem = builder.problem;
  if (!text)
    return failure();
  return *text;
}
