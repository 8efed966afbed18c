//===- GemmMainloop.h - Slabs of a tile of a product ------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_GEMMMAINLOOP_H
#define ROOFLINE_LIB_CODEGEN_CUDA_GEMMMAINLOOP_H

#include "GemmCopies.h"
#include "GemmEpilogue.h"
#include "GemmFragments.h"
#include "GemmLanes.h"

#include <functional>
#include <optional>

namespace roofline::cuda {

/// Slabs of a tile, one after the other: the first one's number and how many,
/// i32; all of them, or at least as many as there are stages.
struct SlabRun {
  TilePlace place;
  mlir::Value first, count;
};

/// From slabs in global memory to a warp's accumulators.
///
/// Threads copy slabs of A and B by cp.async, `stages - 1` of them ahead, into
/// swizzled shared memory; warps load fragments of the next 16 elements along k
/// by ldmatrix while mma.sync works on the last ones. One barrier per slab: the
/// slot that is filled is that of the slab before, whose last fragments every
/// warp has loaded when it passes the barrier.
class GemmMainloop {
public:
  /// Registers of the operands of one step along k. For mma.sync, of 16: four
  /// words for each 16 rows of A, and for each 16 columns of B. For
  /// multiply-adds of lanes, what LaneLoads reads.
  struct Fragments {
    mlir::SmallVector<mlir::SmallVector<mlir::Value, 4>> a, b;
  };
  /// What changes from slab to slab.
  struct State {
    /// Where the current slab is in shared memory.
    mlir::Value slot;
    /// Where the next slab is in global memory.
    mlir::Value sourceA, sourceB;
    Fragments fragments;
    mlir::SmallVector<mlir::Value> accumulators;
  };

  GemmMainloop(DeviceBuilder &b, const ContractionForm &form,
               const GemmConfig &config);

  /// The accumulators of a run. When it ends, warps may still read its last
  /// slab.
  mlir::SmallVector<mlir::Value> compute(const SlabRun &run);

  /// The first slabs of a run are under way, the first one is there.
  State begin(const SlabRun &run);
  /// Adds a whole tile. While its last slabs are computed the first ones of the
  /// next tile arrive. Copies begin in the slot `write`, and end before what
  /// that is then.
  void computeTile(State &state, mlir::Value &write, const SlabRun &next);
  void clear(State &state);
  /// States as values that a loop carries.
  mlir::SmallVector<mlir::Value> pack(const State &state) const;
  State unpack(mlir::ValueRange values) const;

  /// What this warp computes of a tile at a row and a column.
  WarpTile warpTile(mlir::Value row, mlir::Value column) const;

  mlir::Value slotOf(int64_t slab) {
    return b.i32(slab % config.stages * config.slabBytes());
  }

private:
  using Actions = mlir::SmallVector<std::function<void()>>;

  mlir::Value startOfA(const SlabRun &run);
  mlir::Value startOfB(const SlabRun &run);

  void steadyLoop(State &state, mlir::Value &write, mlir::Value numSlabs);
  void drain(State &state, int64_t remaining);
  Actions copies(const State &state, mlir::Value slot);
  void copySlab(const State &state, mlir::Value slot, bool isFirst);
  void copyPartialSlab(const State &state, mlir::Value slot, int64_t valid);
  void advance(State &state, int64_t depth);
  void computeSlab(State &state, mlir::Value nextSlot, int64_t pending,
                   Actions copies);
  mlir::Value slotAfter(mlir::Value slot);
  Actions loads(Fragments &fragments, int64_t step, mlir::Value slot);
  void multiply(State &state, Actions between);
  void multiplyMatrices(State &state, llvm::function_ref<void(size_t)> catchUp);
  void multiplyLanes(State &state, llvm::function_ref<void(size_t)> catchUp);

  /// Slabs that are under way when the first is awaited: all, where there is
  /// room for them.
  int64_t ahead() const {
    bool haveRoom = slabs <= config.stages && !config.persistentBlocks;
    return haveRoom ? slabs : config.stages - 1;
  }
  int64_t steps() const {
    return config.blockK / (byLanes ? LaneLoads::stepK : 16);
  }
  int64_t loadsA() const { return config.warpM() / (byLanes ? 8 : 16); }
  int64_t loadsB() const { return config.warpN() / (byLanes ? 4 : 16); }
  int64_t wordsPerLoad() const { return byLanes ? LaneLoads::stepK : 4; }
  int64_t numAccumulators() const {
    return config.warpM() * config.warpN() / 32;
  }
  int64_t stepOfB(int64_t depth) const {
    return depth * form.inputBytes() * (form.bAlongN ? form.strideB : 1);
  }

  DeviceBuilder &b;
  const ContractionForm &form;
  const GemmConfig &config;
  int64_t slabs, remainder;
  /// Whether lanes multiply and add, and not mma.sync.
  bool byLanes;
  /// The warp's number, and where its part of a tile begins within that.
  mlir::Value warp, warpRow, warpColumn;
  std::optional<SlabCopy> copyA, copyB;
  /// Two reals or four words of an operand.
  using Load = std::function<mlir::SmallVector<mlir::Value, 4>(
      int64_t index, int64_t step, mlir::Value slot)>;
  Load loadA, loadB;
};

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_GEMMMAINLOOP_H
