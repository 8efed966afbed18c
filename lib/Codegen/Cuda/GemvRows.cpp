//===- GemvRows.cpp - Few vectors times rows of weights -------------------===//
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

/// Strides that keep a chunk's address on a multiple of 16 bytes.
static bool areAligned(ArrayRef<ContractedDim> dims) {
  return llvm::all_of(dims, [](const ContractedDim &dim) {
    return dim.x % gemvVector == 0 && dim.w % gemvVector == 0;
  });
}

bool cuda::canReadRows(const GemvProblem &problem) {
  const Contraction &c = problem.contraction;
  if (c.k.size() != 1 || c.n.empty())
    return false;
  const ContractedDim &k = c.k.front();
  return k.w == 1 && k.x == 1 && k.extent % gemvVector == 0 &&
         areAligned(c.batch) && areAligned(c.m) && areAligned(c.n);
}

/// All rows of w in the order of memory, those of a group as one.
static SmallVector<ContractedDim> groupDims(const Contraction &c,
                                            int64_t rows) {
  SmallVector<ContractedDim> dims(c.batch);
  llvm::append_range(dims, c.n);
  dims.back() = blocked(dims.back(), rows); // the fastest of n
  llvm::stable_sort(dims, [](const ContractedDim &a, const ContractedDim &b) {
    return a.w > b.w;
  });
  return dims;
}

int64_t cuda::gridOf(const GemvProblem &problem, const GemvRows &config) {
  int64_t groups = extentOf(groupDims(problem.contraction, config.rows));
  return llvm::divideCeil(groups, config.threads / config.threadsPerRow);
}

namespace {
class RowsEmitter {
public:
  RowsEmitter(EntryBuilder &entry, const GemvProblem &problem,
              const GemvRows &config)
      : e(entry), p(problem), c(problem.contraction), config(config),
        numVectors(problem.vectors.size()) {
    int64_t sums = numVectors * config.rows;
    partsPerSum = sums <= 4 ? 4 : sums <= 16 ? 2 : 1;
  }

  void emit() {
    findRows();
    SmallVector<Value> sums(numVectors * config.rows * partsPerSum, e.real(0));
    sums = sumChunks(std::move(sums));
    SmallVector<Value> totals = addParts(sums);
    if (config.threadsPerRow <= 32) {
      for (Value &total : totals)
        total = e.sumLanes(total, config.threadsPerRow);
      storeWhere(isFirst(lane), totals);
    } else {
      storeAcrossWarps(totals);
    }
    e.finish();
  }

private:
  Value isFirst(Value index) { return e.isLess(index, 1); }

  /// Groups past the last one, and rows past the last one of a dim, read the
  /// last again and do not write.
  void findRows() {
    SmallVector<ContractedDim> dims = groupDims(c, config.rows);
    lane = e.rem(e.thread, config.threadsPerRow);
    int64_t groups = config.threads / config.threadsPerRow;
    Value group =
        e.add(e.mul(e.block, groups), e.div(e.thread, config.threadsPerRow));
    int64_t all = extentOf(dims);
    if (all % groups != 0) {
      isInside = e.isLess(group, all);
      group = arith::MinUIOp::create(e.b, group, e.index(all - 1));
    }
    base = offsetsOf(e, group, dims, p.chain.operands.size());
    const ContractedDim &rowDim = c.n.back();
    bool isRagged = rowDim.extent % config.rows != 0;
    Value first = isRagged ? firstRow(group, dims) : Value();
    for (int64_t row = 0; row < config.rows; ++row) {
      Value w = e.add(base.w, row * rowDim.w), inside;
      if (isRagged && row > 0) {
        inside = e.isLess(e.add(first, row), rowDim.extent);
        w = arith::SelectOp::create(e.b, inside, w, base.w);
      }
      wRows.push_back(w);
      rowIsInside.push_back(inside);
    }
  }

  /// Index along the rows' dim of a group's first row.
  Value firstRow(Value group, ArrayRef<ContractedDim> dims) {
    int64_t stride = c.n.back().w * config.rows, below = 1;
    for (size_t i = dims.size(); i-- > 0; below *= dims[i].extent)
      if (dims[i].w == stride && dims[i].x == 0)
        return e.mul(e.rem(e.div(group, below), dims[i].extent), config.rows);
    return e.index(0);
  }

  /// Full chunks in a loop and after it; the last one may be for some lanes.
  SmallVector<Value> sumChunks(SmallVector<Value> sums) {
    int64_t perChunk = config.threadsPerRow * gemvVector;
    int64_t k = c.k.front().extent, chunks = k / perChunk;
    int64_t trips = chunks / config.unroll;
    Value laneAt = e.mul(lane, gemvVector);
    if (trips > 1)
      sums = e.loop(trips, sums, [&](Value trip, ValueRange carried) {
        Value at = e.add(e.mul(trip, config.unroll * perChunk), laneAt);
        return accumulate(SmallVector<Value>(carried), at, config.unroll);
      });
    int64_t done = trips > 1 ? trips * config.unroll : 0;
    if (chunks > done)
      sums = accumulate(std::move(sums), e.add(laneAt, done * perChunk),
                        chunks - done);
    int64_t rest = (k - chunks * perChunk) / gemvVector;
    if (rest == 0)
      return sums;
    return e.choose(
        e.isLess(lane, rest),
        [&] { return accumulate(sums, e.add(laneAt, chunks * perChunk), 1); },
        sums);
  }

  /// `chunks` chunks from `at` on. All of w's loads come first.
  SmallVector<Value> accumulate(SmallVector<Value> sums, Value at,
                                int64_t chunks) {
    int64_t perChunk = config.threadsPerRow * gemvVector;
    SmallVector<SmallVector<Value>> w(chunks);
    for (int64_t chunk = 0; chunk < chunks; ++chunk)
      for (Value row : wRows)
        w[chunk].push_back(load(c.w, e.add(row, e.add(at, chunk * perChunk))));
    for (int64_t chunk = 0; chunk < chunks; ++chunk) {
      for (Value &row : w[chunk])
        row = e.widen(row);
      Value xAt = e.add(base.x, e.add(at, chunk * perChunk));
      for (int64_t vector = 0; vector < numVectors; ++vector) {
        Value x = e.widen(load(c.x, e.add(xAt, p.vectors[vector].x)));
        for (int64_t row = 0; row < config.rows; ++row)
          addProducts(sums, vector * config.rows + row, x, w[chunk][row]);
      }
    }
    return sums;
  }

  Value load(unsigned buffer, Value at) {
    return e.load(e.buffer(buffer), at, gemvVector);
  }

  void addProducts(SmallVector<Value> &sums, int64_t sum, Value x, Value w) {
    for (int64_t i = 0; i < gemvVector; ++i) {
      Value &part = sums[sum * partsPerSum + i % partsPerSum];
      part = math::FmaOp::create(e.b, e.element(x, i), e.element(w, i), part);
    }
  }

  SmallVector<Value> addParts(ArrayRef<Value> parts) {
    SmallVector<Value> totals;
    for (size_t i = 0; i < parts.size(); i += partsPerSum) {
      Value total = parts[i];
      for (int64_t part = 1; part < partsPerSum; ++part)
        total = arith::AddFOp::create(e.b, total, parts[i + part]);
      totals.push_back(total);
    }
    return totals;
  }

  void storeOne(int64_t sum, Value total) {
    const GemvVector &vector = p.vectors[sum / config.rows];
    int64_t row = sum % config.rows;
    const ContractedDim &dim = c.n.back();
    auto store = [&] {
      SmallVector<Value> others;
      for (auto [at, ofRow, ofVector] :
           llvm::zip_equal(base.others, dim.others, vector.others))
        others.push_back(e.add(at, row * ofRow + ofVector));
      storeElement(e, p, total, e.add(base.y, row * dim.y + vector.y), others);
    };
    if (rowIsInside[row])
      e.when(rowIsInside[row], store);
    else
      store();
  }

  void storeWhere(Value condition, ArrayRef<Value> totals) {
    if (isInside)
      condition = arith::AndIOp::create(e.b, condition, isInside);
    e.when(condition, [&] {
      for (auto [sum, total] : llvm::enumerate(totals))
        storeOne(sum, total);
    });
  }

  /// The block is one group: warps leave their sums in shared memory.
  void storeAcrossWarps(ArrayRef<Value> totals) {
    int64_t warps = config.threads / 32, count = totals.size();
    Value warpLane = e.rem(e.thread, 32), warp = e.div(e.thread, 32);
    for (auto [sum, total] : llvm::enumerate(totals)) {
      Value all = e.sumLanes(total, 32);
      e.when(isFirst(warpLane), [&, sum = sum] {
        e.store(all, e.shared(0), e.add(e.mul(warp, count), sum));
      });
    }
    e.barrier();
    // Each sum to a thread of its own, of different warps where there are few.
    int64_t apart = config.threads / count;
    for (int64_t sum = 0; sum < count; ++sum) {
      Value isMine = arith::CmpIOp::create(e.b, arith::CmpIPredicate::eq,
                                           e.thread, e.index(sum * apart));
      e.when(isMine, [&] {
        Value total = e.load(e.shared(0), e.index(sum), 1);
        for (int64_t other = 1; other < warps; ++other)
          total = arith::AddFOp::create(
              e.b, total, e.load(e.shared(0), e.index(other * count + sum), 1));
        storeOne(sum, total);
      });
    }
  }

  EntryBuilder &e;
  const GemvProblem &p;
  const Contraction &c;
  const GemvRows &config;
  int64_t numVectors, partsPerSum;
  Value lane, isInside;
  GemvOffsets base;
  SmallVector<Value> wRows, rowIsInside;
};
} // namespace

void cuda::emitGemvRows(ModuleOp module, StringRef name,
                        const runtime::Launch &launch,
                        const GemvProblem &problem, const GemvRows &config) {
  SmallVector<MemRefType> shared;
  if (config.threadsPerRow > 32) {
    int64_t sums = problem.vectors.size() * config.rows * config.threads / 32;
    shared.push_back(
        MemRefType::get({sums}, Float32Type::get(module.getContext())));
  }
  EntryBuilder entry(module, name, problem.buffers, launch, shared);
  RowsEmitter(entry, problem, config).emit();
}
