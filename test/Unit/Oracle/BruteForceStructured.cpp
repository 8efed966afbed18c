//===- BruteForceStructured.cpp - Executes the loops of a linalg op -------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BruteForce.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

#include <set>

using namespace mlir;
using namespace roofline::oracle;

int64_t roofline::oracle::evaluate(AffineExpr expr, ArrayRef<int64_t> dims,
                                   ArrayRef<int64_t> symbols) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return constant.getValue();
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return dims[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return symbols[symbol.getPosition()];
  auto binary = cast<AffineBinaryOpExpr>(expr);
  int64_t a = evaluate(binary.getLHS(), dims, symbols);
  int64_t b = evaluate(binary.getRHS(), dims, symbols);
  int64_t rest = b > 0 ? ((a % b) + b) % b : 0;
  switch (binary.getKind()) {
  case AffineExprKind::Add:
    return a + b;
  case AffineExprKind::Mul:
    return a * b;
  case AffineExprKind::Mod:
    return rest;
  case AffineExprKind::FloorDiv:
    return (a - rest) / b;
  default:
    return (a - rest) / b + (rest != 0);
  }
}

//===----------------------------------------------------------------------===//
// Fills
//===----------------------------------------------------------------------===//

static bool isFloatOrIntCast(Operation &op) {
  StringRef name = op.getName().getStringRef();
  return op.getNumOperands() == 1 && name.starts_with("arith.") &&
         (name.contains("ext") || name.contains("trunc") ||
          name.contains("tofp") || name.contains("fpto") ||
          name.contains("cast"));
}

/// True if the body looks at elements of this operand.
static bool usesElement(linalg::LinalgOp op, OpOperand &operand) {
  return !op.getBlock()->getArgument(operand.getOperandNumber()).use_empty();
}

bool roofline::oracle::isFill(Operation *op) {
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured)
    return false;
  for (OpOperand &operand : op->getOpOperands())
    if (isa<ShapedType>(operand.get().getType()) &&
        usesElement(structured, operand))
      return false;
  for (Operation &inside : structured.getBlock()->without_terminator())
    if (!isFloatOrIntCast(inside) && !inside.hasTrait<OpTrait::ConstantLike>())
      return false;
  return true;
}

bool roofline::oracle::onlyFillsAccumulators(Operation *op) {
  if (!isFill(op) || op->getNumResults() == 0 || op->use_empty())
    return false;
  for (OpOperand &use : op->getUses()) {
    auto user = dyn_cast<linalg::LinalgOp>(use.getOwner());
    if (!user || !user.isDpsInit(&use))
      return false;
  }
  return true;
}

/// False for a tensor that nobody computed.
static bool isLive(Value value) {
  Operation *producer = value.getDefiningOp();
  if (!producer)
    return true;
  SplatElementsAttr splat;
  if (matchPattern(producer, m_Constant(&splat)) || isFill(producer) ||
      isa<tensor::EmptyOp>(producer))
    return false;
  if (isa<tensor::ExtractSliceOp, tensor::ExpandShapeOp,
          tensor::CollapseShapeOp, tensor::CastOp>(producer))
    return isLive(producer->getOperand(0));
  return true;
}

//===----------------------------------------------------------------------===//
// Contractions
//===----------------------------------------------------------------------===//

/// What `value` was before ops of one operand: casts, signs and the like.
static Value beforeUnaries(Value value) {
  while (Operation *producer = value.getDefiningOp()) {
    if (producer->getNumOperands() != 1)
      break;
    value = producer->getOperand(0);
  }
  return value;
}

/// The multiplication and the addition of a sum of products of two inputs into
/// one output, as tensor cores take them; nothing for other ops.
static std::set<Operation *> multiplyAdd(linalg::LinalgOp op) {
  Block &block = *op.getBlock();
  if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1)
    return {};
  // A scalar that scales all summands is no factor of a contraction.
  for (OpOperand *input : op.getDpsInputOperands())
    if (!isa<ShapedType>(input->get().getType()))
      return {};
  if (!llvm::is_contained(op.getIteratorTypesArray(),
                          utils::IteratorType::reduction))
    return {};
  Value yielded = beforeUnaries(block.getTerminator()->getOperand(0));
  Operation *add = yielded.getDefiningOp();
  if (!add || add->getNumOperands() != 2)
    return {};
  for (unsigned side : {0, 1}) {
    if (beforeUnaries(add->getOperand(side)) != block.getArgument(2))
      continue;
    Operation *mul = beforeUnaries(add->getOperand(1 - side)).getDefiningOp();
    if (!mul || mul->getNumOperands() != 2)
      continue;
    StringRef first = mul->getName().getStringRef();
    StringRef second = add->getName().getStringRef();
    if (!(first == "arith.mulf" && second == "arith.addf") &&
        !(first == "arith.muli" && second == "arith.addi"))
      continue;
    Value a = beforeUnaries(mul->getOperand(0));
    Value b = beforeUnaries(mul->getOperand(1));
    Value x = block.getArgument(0), y = block.getArgument(1);
    if ((a == x && b == y) || (a == y && b == x))
      return {mul, add};
  }
  return {};
}

/// The type of `factor` before casts made it wider.
static Type multipliedType(Value factor) {
  while (Operation *producer = factor.getDefiningOp()) {
    if (producer->getNumOperands() != 1 ||
        bitsOf(producer->getOperand(0).getType()) >= bitsOf(factor.getType()))
      break;
    factor = producer->getOperand(0);
  }
  return factor.getType();
}

/// Of two equally wide, a float takes the integer's place.
static bool isWider(Type a, Type b) {
  if (bitsOf(a) != bitsOf(b))
    return bitsOf(a) > bitsOf(b);
  return isa<FloatType>(a) && !isa<FloatType>(b);
}

/// The wider type of the two factors of the multiplication in `pair`.
static std::string matrixName(const std::set<Operation *> &pair) {
  std::string text = "matrix ";
  for (Operation *op : pair) {
    if (!op->getName().getStringRef().starts_with("arith.mul"))
      continue;
    Type a = multipliedType(op->getOperand(0));
    Type b = multipliedType(op->getOperand(1));
    llvm::raw_string_ostream(text) << (isWider(b, a) ? b : a);
  }
  return text;
}

/// True for arithmetic on constants alone, which no compiler leaves in a body.
static bool isOfConstants(Operation *scalar) {
  if (scalar->getNumOperands() == 0)
    return false;
  for (Value operand : scalar->getOperands()) {
    Operation *producer = operand.getDefiningOp();
    if (!producer || !(producer->hasTrait<OpTrait::ConstantLike>() ||
                       isOfConstants(producer)))
      return false;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// One op
//===----------------------------------------------------------------------===//

namespace {
struct Access {
  AffineMap map;
  ArrayRef<int64_t> shape;
  std::set<int64_t> *reads, *writes;
};

class Structured {
public:
  Structured(linalg::LinalgOp op, std::string &problem)
      : op(op), problem(problem) {}

  Count count() {
    listAccesses();
    listScalars();
    SmallVector<int64_t> sizes = op.getStaticLoopRanges();
    if (!llvm::is_contained(sizes, 0))
      visitAllPoints(sizes);
    return summary();
  }

private:
  void listAccesses() {
    SmallVector<AffineMap> maps = op.getIndexingMapsArray();
    for (auto [operand, map] : llvm::zip(op->getOpOperands(), maps)) {
      auto type = dyn_cast<ShapedType>(operand.get().getType());
      if (!type)
        continue;
      bool isInit = op.isDpsInit(&operand);
      bool isRead =
          usesElement(op, operand) && (!isInit || isLive(operand.get()));
      Value target = isInit && isa<TensorType>(type)
                         ? op.getTiedOpResult(&operand)
                         : operand.get();
      accesses.push_back({map, type.getShape(),
                          isRead ? &reads[operand.get()] : nullptr,
                          isInit ? &writes[target] : nullptr});
    }
  }

  void listScalars() {
    std::set<Operation *> pair = multiplyAdd(op);
    for (Operation &inside : op.getBlock()->without_terminator()) {
      if (isOfConstants(&inside))
        continue;
      const ScalarKind *kind = scalarKind(&inside);
      if (!kind)
        problem = "no such scalar: " + inside.getName().getStringRef().str();
      else if (kind->unit)
        scalars.push_back({pair.count(&inside) ? matrixName(pair)
                                               : unitAndType(&inside, *kind),
                           kind->amount, 0});
    }
  }

  void visitAllPoints(ArrayRef<int64_t> sizes) {
    SmallVector<int64_t> point(sizes.size(), 0);
    while (true) {
      visit(point);
      size_t loop = 0;
      while (loop < sizes.size() && ++point[loop] == sizes[loop])
        point[loop++] = 0;
      if (loop == sizes.size())
        return;
    }
  }

  void visit(ArrayRef<int64_t> point) {
    for (Scalar &scalar : scalars)
      scalar.done += scalar.amount;
    for (const Access &access : accesses) {
      int64_t address = 0;
      for (auto [expr, size] :
           llvm::zip(access.map.getResults(), access.shape)) {
        int64_t index = evaluate(expr, point);
        if (index < 0 || index >= size)
          problem = "an index is out of bounds";
        address = address * size + index;
      }
      if (access.reads)
        access.reads->insert(address);
      if (access.writes)
        access.writes->insert(address);
    }
  }

  Count summary() {
    Count result;
    for (const Scalar &scalar : scalars)
      result.addWork(scalar.name, scalar.done);
    for (auto &[value, touched] : reads)
      if (!touched.empty())
        result.read[nameOf(value)] = packed(touched.size(), value.getType());
    for (auto &[value, touched] : writes)
      if (!touched.empty())
        result.written[nameOf(value)] = packed(touched.size(), value.getType());
    return result;
  }

  struct Scalar {
    std::string name;
    int64_t amount, done;
  };

  linalg::LinalgOp op;
  std::string &problem;
  std::vector<Access> accesses;
  std::vector<Scalar> scalars;
  // std::map, whose elements stay where they are.
  struct Less {
    bool operator()(Value a, Value b) const {
      return a.getAsOpaquePointer() < b.getAsOpaquePointer();
    }
  };
  std::map<Value, std::set<int64_t>, Less> reads, writes;
};
} // namespace

Count roofline::oracle::countStructured(linalg::LinalgOp op,
                                        std::string &problem) {
  return Structured(op, problem).count();
}

Count roofline::oracle::countOnTensors(Operation *op, const ScalarKind &kind) {
  Count result;
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  for (int64_t element = 0; element < type.getNumElements(); ++element) {
    if (kind.unit)
      result.addWork(unitAndType(op, kind), kind.amount);
    // The same operand twice falls on the same element.
    for (Value operand : op->getOperands())
      if (isa<TensorType>(operand.getType()))
        result.read[nameOf(operand)] = packed(element + 1, operand.getType());
    result.written[nameOf(op->getResult(0))] = packed(element + 1, type);
  }
  return result;
}
