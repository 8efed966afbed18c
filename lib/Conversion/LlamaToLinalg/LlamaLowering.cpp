//===- LlamaLowering.cpp - One rule per llama op --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LlamaLowering.h"

#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::llama;

using Values = llvm::SmallVector<Value>;

static Type elementTypeOf(Value value) {
  return cast<RankedTensorType>(value.getType()).getElementType();
}

//===----------------------------------------------------------------------===//
// Dispatch
//===----------------------------------------------------------------------===//

/// Lowerings that make more than one op which does work: one fused kernel.
static bool makesSeveralOps(Operation *op) {
  if (auto linear = dyn_cast<LinearOp>(op))
    return linear.getBias() != nullptr;
  return isa<RmsNormOp, RopeOp, KvAppendOp, AttentionOp>(op);
}

void LlamaLowering::lower(Operation *op) {
  opLoc = op->getLoc();
  builder.setInsertionPoint(op);
  fused = op->getAttr(attr::kFused);
  if (!fused && makesSeveralOps(op))
    fused = builder.getI64IntegerAttr(nextFused++);
  setGroup(getGroup(op));
  Values results =
      llvm::TypeSwitch<Operation *, Values>(op)
          .Case<RopeOp, KvAppendOp>([&](auto rule) { return lower(rule); })
          .Case<EmbeddingOp, LinearOp, LmHeadOp, RmsNormOp, SwigluOp,
                ResidualAddOp, SplitHeadsOp, MergeHeadsOp, AttentionOp>(
              [&](auto rule) { return Values{lower(rule)}; });
  setGroup("");
  for (auto [original, result] : llvm::zip_equal(op->getResults(), results)) {
    // The rule may know a size that the original type leaves open.
    if (result.getType() != original.getType()) {
      Sizes known = sizesOf(result);
      result = tensor::CastOp::create(builder, original.getType(), result);
      sizes[result] = known;
    }
    original.replaceAllUsesWith(result);
  }
  op->erase();
}

//===----------------------------------------------------------------------===//
// Ends of the model
//===----------------------------------------------------------------------===//

Value LlamaLowering::lower(EmbeddingOp op) {
  Value table = op.getTable();
  Value init =
      empty({sizeOf(op.getIds(), 0), sizeOf(op.getIds(), 1), sizeOf(table, 1)},
            elementTypeOf(table));
  auto gather = [&](ImplicitLocOpBuilder &body, ValueRange args) -> Values {
    Value row = arith::IndexCastOp::create(body, body.getIndexType(), args[0]);
    Value column = linalg::IndexOp::create(body, 2);
    return {tensor::ExtractOp::create(body, table, ValueRange{row, column})};
  };
  return generic("bsh", op.getIds(), init, {"bs", "bsh"}, gather)[0];
}

Value LlamaLowering::project(Value x, Value weight) {
  return contract("bsnk", x, "bsk", weight, "nk",
                  {sizeOf(x, 0), sizeOf(x, 1), sizeOf(weight, 0)}, "bsn");
}

Value LlamaLowering::lower(LinearOp op) {
  Value product = project(op.getX(), op.getWeight());
  if (!op.getBias())
    return product;
  auto add = [](ImplicitLocOpBuilder &body, ValueRange args) -> Values {
    return {arith::AddFOp::create(body, args[0], args[1])};
  };
  Value init = empty(sizesOf(product), elementTypeOf(product));
  return generic("bsn", {product, op.getBias()}, init, {"bsn", "n", "bsn"},
                 add)[0];
}

Value LlamaLowering::lower(LmHeadOp op) {
  return project(op.getX(), op.getWeight());
}

//===----------------------------------------------------------------------===//
// Norm and elementwise
//===----------------------------------------------------------------------===//

/// `value` in the type that norms compute in.
static Value widen(ImplicitLocOpBuilder &body, Value value, Type compute) {
  if (value.getType() == compute)
    return value;
  return arith::ExtFOp::create(body, compute, value);
}

Value LlamaLowering::rowLength(OpFoldResult size, Type type) {
  if (std::optional<int64_t> length = getConstantIntValue(size))
    return constant(type, *length);
  Value integer =
      arith::IndexCastOp::create(builder, builder.getI64Type(), toValue(size));
  return arith::SIToFPOp::create(builder, type, integer);
}

/// `rsqrt(mean(x^2) + eps)` of every row.
Value LlamaLowering::rowInverseRms(RmsNormOp op, Type compute) {
  Value x = op.getX();
  Sizes rows = {sizeOf(x, 0), sizeOf(x, 1)};
  auto addSquare = [&](ImplicitLocOpBuilder &body, ValueRange args) -> Values {
    Value wide = widen(body, args[0], compute);
    Value square = arith::MulFOp::create(body, wide, wide);
    return {arith::AddFOp::create(body, square, args[1])};
  };
  Value sums =
      generic("bsh", x, zeros(rows, compute), {"bsh", "bs"}, addSquare)[0];
  Value length = rowLength(sizeOf(x, 2), compute);
  Value eps = constant(compute, op.getEps().convertToDouble());
  auto inverseRoot = [&](ImplicitLocOpBuilder &body,
                         ValueRange args) -> Values {
    Value mean = arith::DivFOp::create(body, args[0], length);
    Value shifted = arith::AddFOp::create(body, mean, eps);
    return {math::RsqrtOp::create(body, shifted)};
  };
  return generic("bs", sums, empty(rows, compute), {"bs", "bs"},
                 inverseRoot)[0];
}

Value LlamaLowering::lower(RmsNormOp op) {
  Value x = op.getX();
  Type element = elementTypeOf(x);
  // Sums of squares leave the range of f16 and the precision of bf16.
  Type compute =
      element.getIntOrFloatBitWidth() < 32 ? builder.getF32Type() : element;
  Value inverse = rowInverseRms(op, compute);
  auto scale = [&](ImplicitLocOpBuilder &body, ValueRange args) -> Values {
    Value normal =
        arith::MulFOp::create(body, widen(body, args[0], compute), args[1]);
    Value scaled =
        arith::MulFOp::create(body, normal, widen(body, args[2], compute));
    if (element != compute)
      scaled = arith::TruncFOp::create(body, element, scaled);
    return {scaled};
  };
  return generic("bsh", {x, inverse, op.getWeight()},
                 empty(sizesOf(x), element), {"bsh", "bs", "h", "bsh"},
                 scale)[0];
}

Value LlamaLowering::lower(SwigluOp op) {
  Value one = constant(elementTypeOf(op.getGate()), 1.0);
  auto siluTimesUp = [&](ImplicitLocOpBuilder &body,
                         ValueRange args) -> Values {
    Value negated = arith::NegFOp::create(body, args[0]);
    Value exponential = math::ExpOp::create(body, negated);
    Value divisor = arith::AddFOp::create(body, exponential, one);
    Value silu = arith::DivFOp::create(body, args[0], divisor);
    return {arith::MulFOp::create(body, silu, args[1])};
  };
  Value init = empty(sizesOf(op.getGate()), elementTypeOf(op.getGate()));
  return generic("bsh", {op.getGate(), op.getUp()}, init, {"bsh", "bsh", "bsh"},
                 siluTimesUp)[0];
}

Value LlamaLowering::lower(ResidualAddOp op) {
  auto add = [](ImplicitLocOpBuilder &body, ValueRange args) -> Values {
    return {arith::AddFOp::create(body, args[0], args[1])};
  };
  Value init = empty(sizesOf(op.getX()), elementTypeOf(op.getX()));
  return generic("bsh", {op.getX(), op.getUpdate()}, init,
                 {"bsh", "bsh", "bsh"}, add)[0];
}

//===----------------------------------------------------------------------===//
// Heads
//===----------------------------------------------------------------------===//

Value LlamaLowering::lower(SplitHeadsOp op) {
  return expandDim(op.getX(), 2, op.getType().getDimSize(2),
                   op.getType().getDimSize(3));
}

Value LlamaLowering::lower(MergeHeadsOp op) {
  return collapseDims(op.getX(), 2);
}

/// Rotates both halves of every head into the halves of a new tensor.
Value LlamaLowering::rotate(Value heads, Value cos, Value sin) {
  Type element = elementTypeOf(heads);
  int64_t half = cast<RankedTensorType>(heads.getType()).getDimSize(3) / 2;
  Value halves = expandDim(heads, 3, 2, half);
  Value target = empty(sizesOf(halves), element);

  Sizes offsets(5, builder.getIndexAttr(0)),
      strides(5, builder.getIndexAttr(1));
  Sizes sliceSizes = sizesOf(halves);
  sliceSizes[3] = builder.getIndexAttr(1);
  Sizes halfSizes = sliceSizes;
  halfSizes.erase(halfSizes.begin() + 3);
  llvm::SmallVector<int64_t> halfShape(
      cast<RankedTensorType>(halves.getType()).getShape());
  halfShape.erase(halfShape.begin() + 3);
  auto halfType = RankedTensorType::get(halfShape, element);
  auto extract = [&](Value whole, int64_t index) -> Value {
    offsets[3] = builder.getIndexAttr(index);
    Value slice = tensor::ExtractSliceOp::create(builder, halfType, whole,
                                                 offsets, sliceSizes, strides);
    sizes[slice] = halfSizes;
    return slice;
  };

  auto turn = [&](ImplicitLocOpBuilder &body, ValueRange args) -> Values {
    Value low = args[0], high = args[1], cosine = args[2], sine = args[3];
    Value a = arith::MulFOp::create(body, low, cosine);
    Value b = arith::MulFOp::create(body, high, sine);
    Value c = arith::MulFOp::create(body, high, cosine);
    Value d = arith::MulFOp::create(body, low, sine);
    return {arith::SubFOp::create(body, a, b),
            arith::AddFOp::create(body, c, d)};
  };
  // Lists are built in order, arguments of a call are not.
  Values inputs = {extract(halves, 0), extract(halves, 1), cos, sin};
  Values inits = {extract(target, 0), extract(target, 1)};
  Values turned = generic("bsnd", inputs, inits,
                          {"bsnd", "bsnd", "sd", "sd", "bsnd", "bsnd"}, turn);
  Value result = target;
  for (auto [index, value] : llvm::enumerate(turned)) {
    offsets[3] = builder.getIndexAttr(index);
    result = tensor::InsertSliceOp::create(builder, value, result, offsets,
                                           sliceSizes, strides);
  }
  sizes[result] = sizesOf(halves);
  return collapseDims(result, 3);
}

Values LlamaLowering::lower(RopeOp op) {
  return {rotate(op.getQ(), op.getCos(), op.getSin()),
          rotate(op.getK(), op.getCos(), op.getSin())};
}

/// `rows` over the last positions of `cache`.
Value LlamaLowering::appendToCache(Value cache, Value rows) {
  Sizes offsets(4, builder.getIndexAttr(0)),
      strides(4, builder.getIndexAttr(1));
  OpFoldResult positions = sizeOf(cache, 1), newPositions = sizeOf(rows, 1);
  offsets[1] = subtract(positions, newPositions);
  auto insert = tensor::InsertSliceOp::create(builder, rows, cache, offsets,
                                              sizesOf(rows), strides);
  tag(insert);
  sizes[insert] = sizesOf(cache);
  return insert;
}

Values LlamaLowering::lower(KvAppendOp op) {
  return {appendToCache(op.getKCache(), op.getK()),
          appendToCache(op.getVCache(), op.getV())};
}

//===----------------------------------------------------------------------===//
// Attention
//===----------------------------------------------------------------------===//

/// Loops of attention: batch, key/value head, query of the head's group, query
/// position, key position, head dim.
static constexpr llvm::StringLiteral kScoreDims = "bmgsc";

/// Says which loops of the op that makes `value` go over queries and keys.
static void markCausal(AttentionOp op, Value value, unsigned queries,
                       unsigned keys) {
  if (op.getCausal())
    setCausalLoops(value.getDefiningOp(), {queries, keys, op.getWindow()});
}

Value LlamaLowering::lower(AttentionOp op) {
  Value k = op.getK(), v = op.getV();
  int64_t heads = op.getType().getDimSize(2);
  int64_t kvHeads = cast<RankedTensorType>(k.getType()).getDimSize(2);
  // Queries that share a key/value head: a view, nothing is copied.
  Value q = expandDim(op.getQ(), 2, kvHeads, heads / kvHeads);
  Sizes qSizes = sizesOf(q);

  setGroup("qk/pv");
  Sizes scoreSizes = {qSizes[0], qSizes[2], qSizes[3], qSizes[1], sizeOf(k, 1)};
  Value scores =
      contract("bmgscd", q, "bsmgd", k, "bcmd", scoreSizes, kScoreDims);
  markCausal(op, scores, /*queries=*/3, /*keys=*/4);

  setGroup("softmax");
  Value scaled = scaleAndMask(op, scores);
  markCausal(op, scaled, /*queries=*/3, /*keys=*/4);
  auto softmax = linalg::SoftmaxOp::create(
      builder, scaled.getType(), scaled,
      empty(scoreSizes, elementTypeOf(scaled)), /*dimension=*/4);
  tag(softmax);
  markCausal(op, softmax.getResult()[0], /*queries=*/3, /*keys=*/4);

  setGroup("qk/pv");
  Value output = contract("bmgsdc", softmax.getResult()[0], kScoreDims, v,
                          "bcmd", qSizes, "bsmgd");
  markCausal(op, output, /*queries=*/3, /*keys=*/5);
  return collapseDims(output, 2);
}

/// Whether the query of this iteration sees the key of this iteration. `older`
/// is the number of keys before the first query, null for none.
Value LlamaLowering::isVisible(AttentionOp op, ImplicitLocOpBuilder &body,
                               Value older) {
  Value query = linalg::IndexOp::create(body, 3);
  Value key = linalg::IndexOp::create(body, 4);
  if (older)
    query = arith::AddIOp::create(body, query, older);
  Value visible =
      arith::CmpIOp::create(body, arith::CmpIPredicate::ule, key, query);
  if (!op.getWindow())
    return visible;
  Value window = constant(body.getIndexAttr(*op.getWindow()));
  Value end = arith::AddIOp::create(body, key, window);
  Value recent =
      arith::CmpIOp::create(body, arith::CmpIPredicate::ugt, end, query);
  return arith::AndIOp::create(body, visible, recent);
}

Value LlamaLowering::scaleAndMask(AttentionOp op, Value scores) {
  auto type = cast<FloatType>(elementTypeOf(scores));
  Value scale = constant(type, op.getScale().convertToDouble());
  Value masked, older;
  if (op.getCausal()) {
    masked = constant(builder.getFloatAttr(
        type, APFloat::getInf(type.getFloatSemantics(), /*Negative=*/true)));
    OpFoldResult keys = sizeOf(op.getK(), 1), queries = sizeOf(op.getQ(), 1);
    OpFoldResult difference = subtract(keys, queries);
    if (!isZeroInteger(difference))
      older = toValue(difference);
  }
  auto body = [&](ImplicitLocOpBuilder &body, ValueRange args) -> Values {
    Value scaled = arith::MulFOp::create(body, args[0], scale);
    if (!op.getCausal())
      return {scaled};
    return {arith::SelectOp::create(body, isVisible(op, body, older), scaled,
                                    masked)};
  };
  return generic(kScoreDims, scores, empty(sizesOf(scores), type),
                 {kScoreDims, kScoreDims}, body)[0];
}
