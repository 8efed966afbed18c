//===- ReferenceProgram.cpp - A kernel's meaning as data ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/ReferenceProgram.h"

#include "ProgramBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace roofline;
namespace json = llvm::json;

std::optional<int64_t> ProgramBuilder::scalarNode(Value scalar) {
  Attribute constant;
  if (matchPattern(scalar, m_Constant(&constant)))
    return add(json::Object{{"kind", "fill"},
                            {"shape", json::Array()},
                            {"value", referenceConstant(constant)}});
  json::Array offsets, ones;
  auto extract = scalar.getDefiningOp<tensor::ExtractOp>();
  std::optional<int64_t> source;
  if (extract)
    source = nodeOf(extract.getTensor());
  else
    fail("a scalar operand");
  if (!source)
    return std::nullopt;
  for (Value index : extract.getIndices()) {
    std::optional<int64_t> offset = getConstantIntValue(index);
    if (!offset) {
      fail("an index that is no constant");
      return std::nullopt;
    }
    offsets.push_back(*offset);
    ones.push_back(1);
  }
  return add(json::Object{{"kind", "slice"},
                          {"source", *source},
                          {"shape", json::Array()},
                          {"offsets", std::move(offsets)},
                          {"sizes", json::Array(ones)},
                          {"strides", json::Array(ones)}});
}

std::optional<json::Object> ProgramBuilder::makeFill(linalg::FillOp op,
                                                     ShapedType type) {
  Value scalar = op.getInputs().front();
  Attribute constant;
  json::Array shape = toArray(type.getShape());
  if (matchPattern(scalar, m_Constant(&constant)))
    return json::Object{{"kind", "fill"},
                        {"shape", std::move(shape)},
                        {"value", referenceConstant(constant)}};
  std::optional<int64_t> node = scalarNode(scalar);
  if (!node)
    return std::nullopt;
  return json::Object{
      {"kind", "structured"},
      {"shape", json::Array(shape)},
      {"loops", json::Array(shape)},
      {"reductions", json::Array()},
      {"inputs",
       json::Array{json::Object{{"node", *node}, {"map", json::Array()}}}},
      {"output", toArray(llvm::to_vector(llvm::seq<int64_t>(type.getRank())))},
      {"body", json::Array()},
      {"result", 0}};
}

/// Inserted into its padding.
std::optional<json::Object> ProgramBuilder::makePadded(tensor::PadOp op) {
  Value padding = op.getConstantPaddingValue();
  Attribute constant;
  if (!padding || !matchPattern(padding, m_Constant(&constant)) ||
      !op.getLow().empty())
    return fail("a padding that is no constant");
  std::optional<int64_t> source = nodeOf(op.getSource());
  if (!source)
    return std::nullopt;
  ArrayRef<int64_t> sizes = op.getSourceType().getShape();
  int64_t around =
      add(json::Object{{"kind", "fill"},
                       {"shape", toArray(op.getResultType().getShape())},
                       {"value", referenceConstant(constant)}});
  return json::Object{
      {"kind", "insert"},
      {"source", *source},
      {"dest", around},
      {"offsets", toArray(op.getStaticLow())},
      {"sizes", toArray(sizes)},
      {"strides", toArray(SmallVector<int64_t>(sizes.size(), 1))}};
}

/// One inserted after the other.
std::optional<json::Object>
ProgramBuilder::makeConcatenated(tensor::ConcatOp op) {
  ArrayRef<int64_t> shape = op.getResultType().getShape();
  SmallVector<int64_t> offsets(shape.size()), ones(shape.size(), 1);
  json::Object node{{"kind", "fill"}, {"shape", toArray(shape)}, {"value", 0}};
  for (Value input : op.getInputs()) {
    std::optional<int64_t> source = nodeOf(input);
    if (!source)
      return std::nullopt;
    ArrayRef<int64_t> sizes = cast<ShapedType>(input.getType()).getShape();
    node =
        json::Object{{"kind", "insert"},        {"source", *source},
                     {"dest", add(node)},       {"offsets", toArray(offsets)},
                     {"sizes", toArray(sizes)}, {"strides", toArray(ones)}};
    offsets[op.getDim()] += sizes[op.getDim()];
  }
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
  if (auto pad = dyn_cast<tensor::PadOp>(op))
    return makePadded(pad);
  if (auto concat = dyn_cast<tensor::ConcatOp>(op))
    return makeConcatenated(concat);
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
  return numbers[value] = add(std::move(*node));
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
