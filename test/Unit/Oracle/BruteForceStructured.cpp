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
    std::map<Operation *, std::string> multiplyAdds = findMultiplyAdds(op);
    for (Operation &inside : op.getBlock()->without_terminator()) {
      if (isOfConstants(&inside))
        continue;
      const ScalarKind *kind = scalarKind(&inside);
      if (!kind)
        problem = "no such scalar: " + inside.getName().getStringRef().str();
      else if (kind->unit)
        scalars.push_back({multiplyAdds.count(&inside)
                               ? multiplyAdds[&inside]
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
