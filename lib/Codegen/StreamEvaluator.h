//===- StreamEvaluator.h - Elements computed where used ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_STREAMEVALUATOR_H
#define ROOFLINE_LIB_CODEGEN_STREAMEVALUATOR_H

#include "EntryBuilder.h"
#include "StreamPieces.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

#include <map>

namespace roofline {

/// An index of a tensor. `isVector`: of neighbours from `at` on, as many as the
/// evaluator is wide, other ones for each thread.
struct Coordinate {
  mlir::Value at;
  bool isVector = false;
  friend bool operator==(const Coordinate &a, const Coordinate &b) {
    return a.at == b.at && a.isVector == b.isVector;
  }
};
using Coordinates = mlir::SmallVector<Coordinate>;

/// Where a tensor's elements are in memory.
struct Source {
  mlir::Value buffer;
  /// Of its first element, in elements of the buffer.
  int64_t offset = 0;
  /// The buffer holds one row at a time: only the last coordinate counts.
  bool isRow = false;
};

/// Computes elements of tensors from those they are made of, recursively, down
/// to buffers: what a fused chain computes in between never meets memory.
/// Values are of the types that are computed in (ScalarOps.h). A null value:
/// cannot be done.
class StreamEvaluator {
public:
  StreamEvaluator(EntryBuilder &entry, int64_t width)
      : e(entry), width(width) {}

  /// The element, or the `width` neighbours along the vector coordinate; the
  /// same for all of those: a scalar.
  mlir::Value evaluate(mlir::Value tensor, const Coordinates &at);

  /// Writes `value` where the piece's views put it.
  bool store(const Piece &piece, mlir::Value value, Coordinates at);

  /// How reductions are done: all results at `at` of an op with reduction dims;
  /// none where it cannot be done.
  using Elements = mlir::SmallVector<mlir::Value>;
  std::function<Elements(mlir::linalg::LinalgOp, const Coordinates &at)> reduce;

  /// Computes `wanted` of the op's body, its loops at `loops`. `known` are the
  /// values of block arguments that are no inputs, and of ops not to look at.
  using Values = llvm::DenseMap<mlir::Value, mlir::Value>;
  mlir::Value evaluateBody(mlir::linalg::LinalgOp op, mlir::Value wanted,
                           const Coordinates &loops,
                           const Values &known = Values());
  /// What a reduction's body yields of what its results came to so far; none
  /// where it cannot be computed.
  Elements evaluateStep(mlir::linalg::LinalgOp op, const Coordinates &loops,
                        mlir::ValueRange carried);
  /// What the results of a reduction begin with at `at`; none likewise.
  Elements evaluateInits(mlir::linalg::LinalgOp op, const Coordinates &at);

  /// An op of a body on values that are already computed.
  mlir::Value apply(mlir::Operation *op, mlir::ValueRange operands);

  /// Coordinates of an op's loops that give the result at `at`; those of
  /// reductions are null.
  Coordinates loopsAt(mlir::linalg::LinalgOp op, const Coordinates &at);

  void addSource(mlir::Value tensor, Source source) {
    sources[tensor] = source;
  }
  /// An iteration space with a known place of its point in memory order.
  void addSpace(mlir::ArrayRef<int64_t> shape, const Coordinates &at,
                mlir::Value flat) {
    spaces.push_back({mlir::SmallVector<int64_t>(shape), at, flat});
  }

  /// What is known of elements, by tensor and coordinates.
  using Memory = std::map<std::vector<const void *>, mlir::Value>;
  /// Gives away what is known, where another place in the code knows `other`.
  void swapMemory(Memory &other) { std::swap(memory, other); }

  /// Forgets, at its end, what was computed since: values of an inner region.
  struct Scope {
    explicit Scope(StreamEvaluator &evaluator)
        : evaluator(evaluator), saved(evaluator.memory) {}
    ~Scope() { evaluator.memory = std::move(saved); }
    StreamEvaluator &evaluator;
    Memory saved;
  };

  EntryBuilder &e;
  int64_t width;
  /// Vectors may begin at any element of a buffer, not only at multiples of
  /// their width.
  bool beginsAnywhere = false;

private:
  friend struct Scope;
  struct Space {
    mlir::SmallVector<int64_t> shape;
    Coordinates at;
    mlir::Value flat;
  };

  mlir::Value compute(mlir::Value tensor, const Coordinates &at);
  mlir::Value read(const Source &source, mlir::ShapedType type,
                   const Coordinates &at);
  /// Place of an element in memory order; null where a vector has no place.
  mlir::Value flatten(mlir::ArrayRef<int64_t> shape, const Coordinates &at,
                      bool &isVector);
  mlir::Value evaluateReduction(mlir::OpResult result, const Coordinates &at);
  /// Moves coordinates of a slice into those of what it is a slice of; nothing
  /// where vectors would begin in the middle of one.
  std::optional<Coordinates> intoWhole(mlir::ArrayRef<int64_t> offsets,
                                       mlir::ArrayRef<int64_t> strides,
                                       const llvm::SmallBitVector &dropped,
                                       const Coordinates &at);
  mlir::Value evaluateSlice(mlir::Operation *slice, const Coordinates &at);
  mlir::Value evaluatePadded(mlir::Operation *pad, const Coordinates &at);
  mlir::Value evaluateInserted(mlir::Operation *insert, const Coordinates &at);
  /// Where `at` is in the box, `inside` of the coordinates there, and else
  /// `outside()`.
  struct Box;
  mlir::Value
  choose(const Box &box, const Coordinates &at,
         llvm::function_ref<mlir::Value(const Coordinates &)> inside,
         llvm::function_ref<mlir::Value()> outside);
  /// Coordinates in the dims of groups that are one dim in `at`, and back.
  std::optional<Coordinates>
  split(mlir::ArrayRef<mlir::ReassociationIndices> groups,
        mlir::ArrayRef<int64_t> shape, const Coordinates &at);
  std::optional<Coordinates>
  join(mlir::ArrayRef<mlir::ReassociationIndices> groups,
       mlir::ArrayRef<int64_t> shape, const Coordinates &at);
  mlir::Value valueOf(const Coordinate &coordinate);
  /// Where an indexing map points with the loops at `loops`: sums and multiples
  /// of these; nothing for others, and where no vector has such a place.
  std::optional<Coordinates> indexed(mlir::AffineMap map,
                                     const Coordinates &loops);
  std::optional<Coordinate> indexed(mlir::AffineExpr expr,
                                    const Coordinates &loops);
  /// A scalar that is the same for all elements: a constant, or the element of
  /// a tensor at constant indices.
  mlir::Value evaluateScalar(mlir::Value scalar);

  llvm::DenseMap<mlir::Value, Source> sources;
  mlir::SmallVector<Space> spaces;
  Memory memory;
};

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_STREAMEVALUATOR_H
