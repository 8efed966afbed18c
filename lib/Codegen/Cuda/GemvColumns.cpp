//===- GemvColumns.cpp - Few vectors times columns of weights -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Gemv.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

bool cuda::canReadColumns(const GemvProblem &problem) {
  const Contraction &c = problem.contraction;
  if (c.k.size() != 1 || c.n.empty() || c.n.back().w != 1 ||
      c.n.back().y != 1 || c.n.back().extent % gemvVector != 0)
    return false;
  auto isAligned = [](const ContractedDim &dim) {
    return dim.w % gemvVector == 0;
  };
  return llvm::all_of(c.batch, isAligned) && isAligned(c.k.front()) &&
         llvm::all_of(ArrayRef(c.n).drop_back(), isAligned);
}

/// What blocks are for, without the split: batches, slow dims of n, and pieces
/// of the fastest one.
static SmallVector<ContractedDim> blockDims(const Contraction &c,
                                            int64_t columns) {
  SmallVector<ContractedDim> dims(c.batch);
  llvm::append_range(dims, c.n);
  dims.back() = blocked(dims.back(), columns);
  return dims;
}

int64_t cuda::gridOf(const GemvProblem &problem, const GemvColumns &config) {
  return config.splits * extentOf(blockDims(problem.contraction,
                                            config.columnThreads * gemvVector));
}

/// Steps along k that one load of x covers.
static int64_t stepsPerChunk(const Contraction &c) {
  int64_t steps = gemvVector;
  auto divides = [&](const ContractedDim &dim) { return dim.x % steps == 0; };
  while (steps > 1 &&
         (c.k.front().x != 1 || c.k.front().extent % steps != 0 ||
          !llvm::all_of(c.batch, divides) || !llvm::all_of(c.m, divides)))
    steps /= 2;
  return steps;
}

namespace {
class ColumnsEmitter {
public:
  ColumnsEmitter(EntryBuilder &entry, const GemvProblem &problem,
                 const GemvColumns &config)
      : e(entry), p(problem), c(problem.contraction), config(config),
        numVectors(problem.vectors.size()), steps(stepsPerChunk(c)),
        columns(config.columnThreads * gemvVector) {}

  void emit() {
    locate();
    SmallVector<Value> sums(numVectors * gemvVector, e.real(0));
    sums = sumChunks(std::move(sums));
    for (Value &sum : sums)
      sum = e.sumLanes(sum, 32, config.columnThreads);
    storeAcrossWarps(sums);
    e.finish();
  }

private:
  void locate() {
    SmallVector<ContractedDim> dims = blockDims(c, columns);
    int64_t blocks = extentOf(dims);
    part = e.div(e.block, blocks);
    base = offsetsOf(e, config.splits > 1 ? e.rem(e.block, blocks) : e.block,
                     dims, p.chain.operands.size());
    column = e.mul(e.rem(e.thread, config.columnThreads), gemvVector);
    slice = e.div(e.thread, config.columnThreads);
  }

  /// A chunk is some steps along k of one slice; slices take turns.
  SmallVector<Value> sumChunks(SmallVector<Value> sums) {
    int64_t slices = config.threads / config.columnThreads;
    int64_t all = llvm::divideCeil(c.k.front().extent / steps, config.splits);
    int64_t trips = all / slices, rest = all % slices;
    bool isEven = c.k.front().extent / steps % config.splits == 0;
    Value first = e.add(e.mul(part, all), slice);
    auto chunkIn = [&](Value trip) {
      return e.add(first, e.mul(trip, slices));
    };
    auto guarded = [&](Value isThere, Value chunk, SmallVector<Value> old) {
      return e.choose(isThere, [&] { return accumulate(old, chunk); }, old);
    };
    int64_t end = c.k.front().extent / steps;
    if (trips > 0)
      sums = e.loop(trips, sums, [&](Value trip, ValueRange carried) {
        SmallVector<Value> old(carried);
        Value chunk = chunkIn(trip);
        return isEven ? accumulate(old, chunk)
                      : guarded(e.isLess(chunk, end), chunk, old);
      });
    if (rest == 0)
      return sums;
    Value chunk = chunkIn(e.index(trips)), isThere = e.isLess(slice, rest);
    if (!isEven)
      isThere = arith::AndIOp::create(e.b, isThere, e.isLess(chunk, end));
    return guarded(isThere, chunk, sums);
  }

  SmallVector<Value> accumulate(SmallVector<Value> sums, Value chunk) {
    const ContractedDim &k = c.k.front();
    Value at = e.mul(chunk, steps);
    SmallVector<Value> w;
    for (int64_t step = 0; step < steps; ++step)
      w.push_back(
          e.load(e.buffer(c.w),
                 e.add(e.add(base.w, column), e.mul(e.add(at, step), k.w)),
                 gemvVector));
    SmallVector<Value> x;
    for (const GemvVector &vector : p.vectors)
      x.push_back(e.widen(e.load(e.buffer(c.x),
                                 e.add(e.add(base.x, vector.x), e.mul(at, k.x)),
                                 steps)));
    for (int64_t step = 0; step < steps; ++step) {
      Value row = e.widen(w[step]);
      for (int64_t vector = 0; vector < numVectors; ++vector) {
        Value factor = e.element(x[vector], step);
        for (int64_t i = 0; i < gemvVector; ++i) {
          Value &sum = sums[vector * gemvVector + i];
          sum = math::FmaOp::create(e.b, factor, e.element(row, i), sum);
        }
      }
    }
    return sums;
  }

  /// Warps leave their sums in shared memory, then each thread adds up those of
  /// one column.
  void storeAcrossWarps(ArrayRef<Value> sums) {
    int64_t warps = config.threads / 32;
    Value warp = e.div(e.thread, 32), lane = e.rem(e.thread, 32);
    e.when(e.isLess(lane, config.columnThreads), [&] {
      for (auto [i, sum] : llvm::enumerate(sums)) {
        int64_t vector = i / gemvVector, at = i % gemvVector;
        Value row = e.mul(e.add(e.mul(warp, numVectors), vector), columns);
        e.store(sum, e.shared(0), e.add(e.add(row, column), at));
      }
    });
    e.barrier();
    e.when(e.isLess(e.thread, columns), [&] {
      for (int64_t vector = 0; vector < numVectors; ++vector) {
        Value total;
        for (int64_t warp = 0; warp < warps; ++warp) {
          Value one = e.load(
              e.shared(0),
              e.add(e.thread, (warp * numVectors + vector) * columns), 1);
          total = total ? arith::AddFOp::create(e.b, total, one) : one;
        }
        storeOne(vector, total);
      }
    });
  }

  void storeOne(int64_t number, Value total) {
    const GemvVector &vector = p.vectors[number];
    Value at = e.add(e.add(base.y, e.thread), vector.y);
    SmallVector<Value> others;
    for (auto [start, stride, ofVector] :
         llvm::zip_equal(base.others, c.n.back().others, vector.others))
      others.push_back(e.add(e.add(start, e.mul(e.thread, stride)), ofVector));
    if (config.splits == 1)
      return storeElement(e, p, total, at, others);
    int64_t size = p.buffers[c.y].getNumElements();
    e.store(total, e.buffer(p.buffers.size()), e.add(e.mul(part, size), at));
  }

  EntryBuilder &e;
  const GemvProblem &p;
  const Contraction &c;
  const GemvColumns &config;
  int64_t numVectors, steps, columns;
  Value part, column, slice;
  GemvOffsets base;
};
} // namespace

/// The arguments, and a workspace of some parts of y.
static SmallVector<MemRefType> withParts(const GemvProblem &problem,
                                         int64_t parts) {
  SmallVector<MemRefType> buffers(problem.buffers);
  MemRefType y = buffers[problem.contraction.y];
  buffers.push_back(MemRefType::get({y.getNumElements() * parts},
                                    Float32Type::get(y.getContext())));
  return buffers;
}

void cuda::emitGemvColumns(ModuleOp module, StringRef name,
                           const runtime::Launch &launch,
                           const GemvProblem &problem,
                           const GemvColumns &config) {
  Type f32 = Float32Type::get(module.getContext());
  int64_t columns = config.columnThreads * gemvVector;
  int64_t sums = problem.vectors.size() * columns * config.threads / 32;
  EntryBuilder entry(module, name,
                     config.splits > 1 ? withParts(problem, config.splits)
                                       : problem.buffers,
                     launch, {MemRefType::get({sums}, f32)});
  ColumnsEmitter(entry, problem, config).emit();
}

void cuda::emitSumOfParts(ModuleOp module, StringRef name,
                          const runtime::Launch &launch,
                          const GemvProblem &problem, int64_t parts) {
  int64_t size = problem.buffers[problem.contraction.y].getNumElements();
  EntryBuilder e(module, name, withParts(problem, parts), launch);
  Value workspace = e.buffer(problem.buffers.size());
  Value at = e.add(e.mul(e.block, launch.block[0]), e.thread);
  e.when(e.isLess(at, size), [&] {
    Value total = e.load(workspace, at, 1);
    for (int64_t part = 1; part < parts; ++part)
      total = arith::AddFOp::create(
          e.b, total, e.load(workspace, e.add(at, part * size), 1));
    SmallVector<Value> others(problem.chain.operands.size(), at);
    storeElement(e, problem, total, at, others);
  });
  e.finish();
}
