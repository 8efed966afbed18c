//===- Llama.cpp - Graph ops of decoder-only transformers -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Dialect/Llama/IR/Llama.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/TypeUtilities.h"

#include <charconv>

using namespace mlir;
using namespace roofline::llama;

#include "Roofline/Dialect/Llama/IR/LlamaDialect.cpp.inc"
#include "Roofline/Dialect/Llama/IR/LlamaInterfaces.cpp.inc"

void LlamaDialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "Roofline/Dialect/Llama/IR/LlamaOps.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Assembly
//===----------------------------------------------------------------------===//

static ParseResult parseShortestF64(OpAsmParser &parser, FloatAttr &value) {
  double number;
  if (parser.parseFloat(number))
    return failure();
  value = parser.getBuilder().getF64FloatAttr(number);
  return success();
}

/// The shortest decimal that reads back as `value`, which must be finite:
/// builtin attributes print 1.0e-06 as 9.9999999999999995E-7.
static void printShortestF64(OpAsmPrinter &printer, Operation *,
                             FloatAttr value) {
  char buffer[32];
  char *end =
      std::to_chars(buffer, std::end(buffer), value.getValueAsDouble()).ptr;
  std::string text(buffer, end);
  if (text.find('.') == std::string::npos) // which a literal must have
    text.insert(std::min(text.find('e'), text.size()), ".0");
  printer << text;
}

/// `type`, or `(type, type)` where the two differ.
static ParseResult parsePairType(OpAsmParser &parser, Type &first,
                                 Type &second) {
  if (failed(parser.parseOptionalLParen())) {
    if (parser.parseType(first))
      return failure();
    second = first;
    return success();
  }
  return failure(parser.parseType(first) || parser.parseComma() ||
                 parser.parseType(second) || parser.parseRParen());
}

static void printPairType(OpAsmPrinter &printer, Operation *, Type first,
                          Type second) {
  if (first == second)
    printer << first;
  else
    printer << '(' << first << ", " << second << ')';
}

#define GET_OP_CLASSES
#include "Roofline/Dialect/Llama/IR/LlamaOps.cpp.inc"

//===----------------------------------------------------------------------===//
// Verification
//===----------------------------------------------------------------------===//

namespace {
/// A dim of an operand or result, as an error message names it.
struct NamedDim {
  llvm::StringRef name;
  Value value;
  unsigned dim;

  int64_t size() const {
    return cast<ShapedType>(value.getType()).getDimSize(dim);
  }
};
} // namespace

/// Static sizes of the two dims must be equal.
static LogicalResult verifySameDim(Operation *op, NamedDim a, NamedDim b) {
  int64_t sizeA = a.size(), sizeB = b.size();
  if (sizeA == sizeB || ShapedType::isDynamic(sizeA) ||
      ShapedType::isDynamic(sizeB))
    return success();
  return op->emitOpError() << "expects dim " << a.dim << " of '" << a.name
                           << "' and dim " << b.dim << " of '" << b.name
                           << "' to be equal, but got " << sizeA << " and "
                           << sizeB;
}

/// All values must have the element type of the first.
static LogicalResult verifySameElementType(Operation *op, ValueRange values) {
  Type expected = getElementTypeOrSelf(values.front().getType());
  for (Value value : values.drop_front())
    if (Type got = getElementTypeOrSelf(value.getType()); got != expected)
      return op->emitOpError() << "expects one element type, but got "
                               << expected << " and " << got;
  return success();
}

LogicalResult EmbeddingOp::verify() {
  return failure(
      failed(verifySameElementType(*this, {getTable(), getResult()})) ||
      failed(verifySameDim(*this, {"ids", getIds(), 0},
                           {"result", getResult(), 0})) ||
      failed(verifySameDim(*this, {"ids", getIds(), 1},
                           {"result", getResult(), 1})) ||
      failed(verifySameDim(*this, {"table", getTable(), 1},
                           {"result", getResult(), 2})));
}

/// `x[B, S, K] * weight[N, K] -> result[B, S, N]`.
static LogicalResult verifyProjection(Operation *op, Value x, Value weight,
                                      Value result) {
  return failure(
      failed(verifySameElementType(op, {x, weight, result})) ||
      failed(verifySameDim(op, {"x", x, 0}, {"result", result, 0})) ||
      failed(verifySameDim(op, {"x", x, 1}, {"result", result, 1})) ||
      failed(verifySameDim(op, {"x", x, 2}, {"weight", weight, 1})) ||
      failed(verifySameDim(op, {"weight", weight, 0}, {"result", result, 2})));
}

LogicalResult LinearOp::verify() {
  if (failed(verifyProjection(*this, getX(), getWeight(), getResult())))
    return failure();
  if (!getBias())
    return success();
  return failure(failed(verifySameElementType(*this, {getX(), getBias()})) ||
                 failed(verifySameDim(*this, {"weight", getWeight(), 0},
                                      {"bias", getBias(), 0})));
}

LogicalResult LmHeadOp::verify() {
  return verifyProjection(*this, getX(), getWeight(), getResult());
}

LogicalResult RmsNormOp::verify() {
  if (getEps().isNegative() || !getEps().isFinite())
    return emitOpError() << "expects 'eps' to be finite and not negative";
  return failure(failed(verifySameElementType(*this, {getX(), getWeight()})) ||
                 failed(verifySameDim(*this, {"x", getX(), 2},
                                      {"weight", getWeight(), 0})));
}

/// `flat[B, S, N*D]` and `heads[B, S, N, D]`.
static LogicalResult verifyHeads(Operation *op, NamedDim flat, NamedDim heads) {
  for (unsigned dim : {0, 1})
    if (failed(verifySameDim(op, {flat.name, flat.value, dim},
                             {heads.name, heads.value, dim})))
      return failure();
  int64_t count = heads.size();
  int64_t size = NamedDim{heads.name, heads.value, 3}.size();
  if (ShapedType::isDynamic(count) || ShapedType::isDynamic(size))
    return op->emitOpError()
           << "expects a static number and size of heads in '" << heads.name
           << "', but got " << heads.value.getType();
  if (flat.size() != count * size)
    return op->emitOpError()
           << "expects dim 2 of '" << flat.name << "' to be " << count << " * "
           << size << " = " << count * size << ", but got "
           << (ShapedType::isDynamic(flat.size())
                   ? std::string("?")
                   : std::to_string(flat.size()));
  return verifySameElementType(op, {flat.value, heads.value});
}

LogicalResult SplitHeadsOp::verify() {
  return verifyHeads(*this, {"x", getX(), 2}, {"result", getResult(), 2});
}

LogicalResult MergeHeadsOp::verify() {
  return verifyHeads(*this, {"result", getResult(), 2}, {"x", getX(), 2});
}

LogicalResult RopeOp::verify() {
  if (failed(
          verifySameElementType(*this, {getQ(), getK(), getCos(), getSin()})))
    return failure();
  for (unsigned dim : {0, 1, 3})
    if (failed(verifySameDim(*this, {"q", getQ(), dim}, {"k", getK(), dim})))
      return failure();
  int64_t headDim = NamedDim{"q", getQ(), 3}.size();
  if (ShapedType::isDynamic(headDim) || headDim % 2 != 0)
    return emitOpError() << "expects a static, even head size, but 'q' is "
                         << getQ().getType();
  for (NamedDim table : {NamedDim{"cos", getCos(), 0}, {"sin", getSin(), 0}}) {
    if (failed(verifySameDim(*this, {"q", getQ(), 1}, table)))
      return failure();
    table.dim = 1;
    if (table.size() != headDim / 2)
      return emitOpError() << "expects dim 1 of '" << table.name
                           << "' to be half the head size, " << headDim / 2
                           << ", but it is " << table.value.getType();
  }
  return success();
}

LogicalResult KvAppendOp::verify() {
  if (failed(verifySameElementType(*this,
                                   {getKCache(), getVCache(), getK(), getV()})))
    return failure();
  for (unsigned dim : {0, 2, 3})
    if (failed(verifySameDim(*this, {"k_cache", getKCache(), dim},
                             {"k", getK(), dim})) ||
        failed(verifySameDim(*this, {"v_cache", getVCache(), dim},
                             {"v", getV(), dim})))
      return failure();
  if (failed(verifySameDim(*this, {"k", getK(), 1}, {"v", getV(), 1})) ||
      failed(verifySameDim(*this, {"k_cache", getKCache(), 1},
                           {"v_cache", getVCache(), 1})))
    return failure();
  int64_t capacity = NamedDim{"k_cache", getKCache(), 1}.size();
  int64_t tokens = NamedDim{"k", getK(), 1}.size();
  if (!ShapedType::isDynamic(capacity) && !ShapedType::isDynamic(tokens) &&
      tokens > capacity)
    return emitOpError() << "expects at most as many new tokens as the cache "
                            "has positions, but got "
                         << tokens << " and " << capacity;
  return success();
}

LogicalResult AttentionOp::verify() {
  if (failed(verifySameElementType(*this, {getQ(), getK(), getV()})))
    return failure();
  for (unsigned dim : {0u, 1u, 2u, 3u})
    if (failed(verifySameDim(*this, {"k", getK(), dim}, {"v", getV(), dim})))
      return failure();
  for (unsigned dim : {0u, 3u})
    if (failed(verifySameDim(*this, {"q", getQ(), dim}, {"k", getK(), dim})))
      return failure();
  int64_t heads = NamedDim{"q", getQ(), 2}.size();
  int64_t kvHeads = NamedDim{"k", getK(), 2}.size();
  if (ShapedType::isDynamic(heads) || ShapedType::isDynamic(kvHeads))
    return emitOpError() << "expects a static number of heads, but got "
                         << getQ().getType() << " and " << getK().getType();
  if (kvHeads == 0 || heads % kvHeads != 0)
    return emitOpError() << "expects the number of query heads to be a "
                            "multiple of the key/value heads, but got "
                         << heads << " and " << kvHeads;
  if (!getScale().isFinite())
    return emitOpError() << "expects 'scale' to be finite";
  int64_t queries = NamedDim{"q", getQ(), 1}.size();
  int64_t keys = NamedDim{"k", getK(), 1}.size();
  if (getCausal() && !ShapedType::isDynamic(queries) &&
      !ShapedType::isDynamic(keys) && queries > keys)
    return emitOpError() << "expects a key for every query of causal "
                            "attention, but got "
                         << queries << " queries and " << keys << " keys";
  if (getWindow() && !getCausal())
    return emitOpError() << "expects 'window' only beside 'causal'";
  if (getWindow() && *getWindow() <= 0)
    return emitOpError() << "expects a positive 'window', but got "
                         << *getWindow();
  return success();
}

//===----------------------------------------------------------------------===//
// Folding: a view of the opposite view is the original
//===----------------------------------------------------------------------===//

template <typename InverseOp>
static OpFoldResult foldInverse(Value x, Type resultType) {
  auto inverse = x.getDefiningOp<InverseOp>();
  if (inverse && inverse.getX().getType() == resultType)
    return inverse.getX();
  return {};
}

OpFoldResult SplitHeadsOp::fold(FoldAdaptor) {
  return foldInverse<MergeHeadsOp>(getX(), getType());
}

OpFoldResult MergeHeadsOp::fold(FoldAdaptor) {
  return foldInverse<SplitHeadsOp>(getX(), getType());
}

//===----------------------------------------------------------------------===//
// Result sizes
//===----------------------------------------------------------------------===//

std::optional<DimSource> EmbeddingOp::getDimSource(unsigned, unsigned dim) {
  return dim < 2 ? DimSource{getIds(), dim} : DimSource{getTable(), 1};
}
std::optional<DimSource> LinearOp::getDimSource(unsigned, unsigned dim) {
  return dim < 2 ? DimSource{getX(), dim} : DimSource{getWeight(), 0};
}
std::optional<DimSource> LmHeadOp::getDimSource(unsigned, unsigned dim) {
  return dim < 2 ? DimSource{getX(), dim} : DimSource{getWeight(), 0};
}
std::optional<DimSource> RmsNormOp::getDimSource(unsigned, unsigned dim) {
  return DimSource{getX(), dim};
}
std::optional<DimSource> SwigluOp::getDimSource(unsigned, unsigned dim) {
  return DimSource{getGate(), dim};
}
std::optional<DimSource> ResidualAddOp::getDimSource(unsigned, unsigned dim) {
  return DimSource{getX(), dim};
}
std::optional<DimSource> SplitHeadsOp::getDimSource(unsigned, unsigned dim) {
  if (dim < 2)
    return DimSource{getX(), dim};
  return std::nullopt; // static, by the verifier
}
std::optional<DimSource> MergeHeadsOp::getDimSource(unsigned, unsigned dim) {
  if (dim < 2)
    return DimSource{getX(), dim};
  return std::nullopt; // static, by the verifier
}
std::optional<DimSource> RopeOp::getDimSource(unsigned result, unsigned dim) {
  return DimSource{result == 0 ? getQ() : getK(), dim};
}
std::optional<DimSource> KvAppendOp::getDimSource(unsigned result,
                                                  unsigned dim) {
  return DimSource{result == 0 ? getKCache() : getVCache(), dim};
}
std::optional<DimSource> AttentionOp::getDimSource(unsigned, unsigned dim) {
  return DimSource{getQ(), dim};
}
