//===- GemmSchedule.cpp - The multistage tensor-core product --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmSchedule.h"

#include "GemmCopies.h"
#include "GemmEpilogue.h"
#include "GemmFragments.h"
#include "GemmPlacement.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

#include <functional>

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

namespace {
/// Registers of the operands of one step of 16 along k: four words for each 16
/// rows of A, and for each 16 columns of B.
struct Fragments {
  SmallVector<SmallVector<Value, 4>> a, b;
};

/// What changes from slab to slab.
struct State {
  /// Where the current slab is in shared memory.
  Value slot;
  /// Where the next slab is in global memory.
  Value sourceA, sourceB;
  Fragments fragments;
  SmallVector<Value> accumulators;
};

class GemmSchedule {
public:
  GemmSchedule(DeviceBuilder &b, const ContractionForm &form,
               const GemmConfig &config, unsigned numArguments);
  void build();

private:
  using Actions = SmallVector<std::function<void()>>;

  void placeBlock();
  Value startOfA(const TilePlace &at);
  Value startOfB(const TilePlace &at);

  void prologue(State &state);
  void steadyLoop(State &state);
  void tileLoop(const State &state);
  void drain(State &state, int64_t remaining);
  void epilogue(const State &state);
  void storePart(const State &state);
  void storeWhole(const State &state);
  WarpTile warpTile(const TilePlace &at) const;
  Actions copies(const State &state, Value slot);

  void copySlab(const State &state, Value slot, bool isFirst);
  void copyPartialSlab(const State &state, Value slot, int64_t valid);
  void advance(State &state, int64_t depth);
  void computeSlab(State &state, Value nextSlot, int64_t pending,
                   Actions copies);
  Value slotAfter(Value slot);
  Actions loads(Fragments &fragments, int64_t step, Value slot);
  void multiply(State &state, Actions between);

  SmallVector<Value> pack(const State &state) const;
  State unpack(ValueRange values) const;

  Value slotOf(int64_t slab) {
    return b.i32(slab % config.stages * config.slabBytes());
  }
  /// Slabs that are under way when the first is awaited: all, where there is
  /// room for them.
  int64_t ahead() const {
    return slabs <= config.stages ? slabs : config.stages - 1;
  }
  int64_t steps() const { return config.blockK / 16; }
  int64_t fragmentsA() const { return config.warpM() / 16; }
  int64_t fragmentsB() const { return config.warpN() / 16; }
  int64_t stepOfB(int64_t depth) const {
    return depth * 2 * (form.bAlongN ? form.strideB : 1);
  }

  DeviceBuilder &b;
  const ContractionForm &form;
  const GemmConfig &config;
  unsigned numArguments;
  int64_t slabs, remainder;
  /// The warp's number, and where its part of a tile begins within that.
  Value warp, warpRow, warpColumn;
  /// The block's only tile, or its first.
  TilePlace place;
  /// The part of a shared tile: which one of all parts, whether this block has
  /// one, its first slab and their number.
  Value part, isPart, firstSlab, numSlabs;
  std::optional<SlabCopy> copyA, copyB;
  std::optional<FragmentLoads> loadA, loadB;
};
} // namespace

GemmSchedule::GemmSchedule(DeviceBuilder &b, const ContractionForm &form,
                           const GemmConfig &config, unsigned numArguments)
    : b(b), form(form), config(config), numArguments(numArguments),
      slabs(config.slabs(form)), remainder(form.k % config.blockK) {
  placeBlock();
  int64_t threads = config.threads();
  copyA.emplace(b,
                SlabCopy::Shape{config.blockM, config.blockK, form.strideA,
                                form.m, 0, form.alignA},
                threads);
  SlabCopy::Shape shapeB{config.blockN, config.blockK,       form.strideB,
                         form.n,        config.slabBytesA(), form.alignB};
  if (form.bAlongN)
    shapeB = {config.blockK, config.blockN,       form.strideB,
              form.k,        config.slabBytesA(), form.alignB};
  copyB.emplace(b, shapeB, threads);

  warp = b.div(b.thread(), 32);
  warpRow = b.mul(b.div(warp, config.warpsN), config.warpM());
  warpColumn = b.mul(b.rem(warp, config.warpsN), config.warpN());
  loadA.emplace(b, FragmentLoads::Layout::A, warpRow, config.blockK, 0);
  loadB.emplace(b,
                form.bAlongN ? FragmentLoads::Layout::BAlongN
                             : FragmentLoads::Layout::B,
                warpColumn, form.bAlongN ? config.blockN : config.blockK,
                config.slabBytesA());
}

void GemmSchedule::placeBlock() {
  Value index = b.block();
  if (config.splitK == 1) {
    place = placeTile(b, form, config, index);
    firstSlab = b.i32(0);
    numSlabs = b.i32(slabs);
    return;
  }
  // Parts come last, those of a tile one after the other.
  Value whole = b.i32(config.wholeTiles);
  part = b.sub(index, whole);
  isPart = b.atLeast(index, whole);
  auto choose = [&](Value ofPart, Value ofWhole) {
    return config.wholeTiles ? b.select(isPart, ofPart, ofWhole) : ofPart;
  };
  Value shared = b.add(b.div(part, config.splitK), config.wholeTiles);
  place = placeTile(b, form, config, choose(shared, index));
  Value inTile = b.rem(part, config.splitK);
  Value begin = b.div(b.mul(inTile, slabs), config.splitK);
  Value end = b.div(b.mul(b.add(inTile, 1), slabs), config.splitK);
  firstSlab = choose(begin, b.i32(0));
  numSlabs = choose(b.sub(end, begin), b.i32(slabs));
}

Value GemmSchedule::startOfA(const TilePlace &at) {
  Value row = b.mul(b.widen(at.row), form.strideA * 2);
  Value slab = b.mul(b.widen(firstSlab), config.blockK * 2);
  return b.offset(b.argument(form.argA), b.add(at.offsetA, b.add(row, slab)));
}

Value GemmSchedule::startOfB(const TilePlace &at) {
  Value column = b.mul(b.widen(at.column), form.bAlongN ? 2 : form.strideB * 2);
  Value slab = b.mul(b.widen(firstSlab), stepOfB(config.blockK));
  return b.offset(b.argument(form.argB),
                  b.add(at.offsetB, b.add(column, slab)));
}

void GemmSchedule::build() {
  State state;
  prologue(state);
  if (config.persistentBlocks)
    return tileLoop(state);
  if (slabs > config.stages)
    steadyLoop(state);
  drain(state, ahead());
  epilogue(state);
}

//===----------------------------------------------------------------------===//
// Slabs from global to shared memory
//===----------------------------------------------------------------------===//

void GemmSchedule::copyPartialSlab(const State &state, Value slot,
                                   int64_t valid) {
  for (int64_t pass = 0; pass < copyA->passes(); ++pass)
    copyA->issueColumns(pass, state.sourceA, slot, valid);
  for (int64_t pass = 0; pass < copyB->passes(); ++pass) {
    if (form.bAlongN)
      copyB->issueRows(pass, state.sourceB, slot, valid);
    else
      copyB->issueColumns(pass, state.sourceB, slot, valid);
  }
}

void GemmSchedule::copySlab(const State &state, Value slot, bool isFirst) {
  if (isFirst && remainder != 0)
    return copyPartialSlab(state, slot, remainder);
  for (int64_t pass = 0; pass < copyA->passes(); ++pass)
    copyA->issue(pass, state.sourceA, slot);
  for (int64_t pass = 0; pass < copyB->passes(); ++pass)
    copyB->issue(pass, state.sourceB, slot);
}

void GemmSchedule::advance(State &state, int64_t depth) {
  state.sourceA = b.offset(state.sourceA, depth * 2);
  state.sourceB = b.offset(state.sourceB, stepOfB(depth));
}

/// All but the last `pending` groups have arrived, for every thread.
static void awaitGroups(DeviceBuilder &b, int64_t pending) {
  b.awaitCopies(pending);
  b.barrier();
}

void GemmSchedule::prologue(State &state) {
  state.slot = slotOf(0);
  state.sourceA = copyA->source(startOfA(place));
  state.sourceB = copyB->source(startOfB(place));
  for (int64_t slab = 0; slab < ahead(); ++slab) {
    bool isFirst = slab == 0;
    copySlab(state, slotOf(slab), isFirst);
    b.commitCopies();
    advance(state, isFirst && remainder != 0 ? remainder : config.blockK);
  }
  state.accumulators.assign(fragmentsA() * fragmentsB() * 8, b.f32(0));
  awaitGroups(b, ahead() - 1);
  for (auto &load : loads(state.fragments, 0, slotOf(0)))
    load();
}

//===----------------------------------------------------------------------===//
// Slabs from shared memory to registers
//===----------------------------------------------------------------------===//

/// Loads of all fragments of a step, one action each.
GemmSchedule::Actions GemmSchedule::loads(Fragments &fragments, int64_t step,
                                          Value slot) {
  fragments.a.resize(fragmentsA());
  fragments.b.resize(fragmentsB());
  Actions actions;
  for (int64_t i = 0; i < fragmentsA(); ++i)
    actions.push_back(
        [=, &fragments] { fragments.a[i] = loadA->load(i, step, slot); });
  for (int64_t i = 0; i < fragmentsB(); ++i)
    actions.push_back(
        [=, &fragments] { fragments.b[i] = loadB->load(i, step, slot); });
  return actions;
}

/// Multiplies the current fragments, with other work spread between.
void GemmSchedule::multiply(State &state, Actions between) {
  int64_t rows = fragmentsA(), columns = 2 * fragmentsB();
  size_t done = 0;
  for (int64_t n = 0; n < columns; ++n)
    for (int64_t i = 0; i < rows; ++i) {
      // Back and forth: the fragment that was used last is used again.
      int64_t m = n % 2 ? rows - 1 - i : i;
      size_t due = (n * rows + i + 2) / 2;
      for (; done < std::min(due, between.size()); ++done)
        between[done]();
      auto sums =
          MutableArrayRef(state.accumulators).slice((m * columns + n) * 4, 4);
      ArrayRef<Value> pair =
          ArrayRef<Value>(state.fragments.b[n / 2]).slice(n % 2 * 2, 2);
      llvm::copy(
          b.multiplyAdd(form.inputType, state.fragments.a[m], pair, sums),
          sums.begin());
    }
  for (; done < between.size(); ++done)
    between[done]();
}

/// The current slab; the fragments of its first step are loaded, and at the end
/// those of the next one's, if there is one. `copies` are issued on the way.
void GemmSchedule::computeSlab(State &state, Value nextSlot, int64_t pending,
                               Actions copies) {
  bool copying = !copies.empty();
  int64_t copySteps = steps() - 1;
  int64_t perStep = llvm::divideCeil(copies.size(), copySteps);
  for (int64_t step = 0; step < steps(); ++step) {
    bool isLast = step + 1 == steps();
    Fragments next;
    Actions between;
    if (isLast) {
      if (nextSlot) {
        awaitGroups(b, pending);
        between = loads(next, 0, nextSlot);
      }
    } else {
      between = loads(next, step + 1, state.slot);
      size_t begin = std::min<size_t>(step * perStep, copies.size());
      size_t end = std::min<size_t>(begin + perStep, copies.size());
      between.append(copies.begin() + begin, copies.begin() + end);
    }
    multiply(state, between);
    if (copying && step == copySteps - 1)
      b.commitCopies();
    state.fragments = std::move(next);
  }
  state.slot = nextSlot;
}

Value GemmSchedule::slotAfter(Value slot) {
  Value next = b.add(slot, config.slabBytes());
  Value end = b.i32(config.stages * config.slabBytes());
  return b.select(b.equal(next, end), b.i32(0), next);
}

//===----------------------------------------------------------------------===//
// The loop over slabs
//===----------------------------------------------------------------------===//

SmallVector<Value> GemmSchedule::pack(const State &state) const {
  SmallVector<Value> values{state.slot, state.sourceA, state.sourceB};
  for (const auto &words : state.fragments.a)
    values.append(words.begin(), words.end());
  for (const auto &words : state.fragments.b)
    values.append(words.begin(), words.end());
  values.append(state.accumulators);
  return values;
}

State GemmSchedule::unpack(ValueRange values) const {
  State state;
  auto take = [&](size_t count) {
    ValueRange taken = values.take_front(count);
    values = values.drop_front(count);
    return taken;
  };
  state.slot = take(1).front();
  state.sourceA = take(1).front();
  state.sourceB = take(1).front();
  for (int64_t i = 0; i < fragmentsA(); ++i)
    state.fragments.a.emplace_back(take(4));
  for (int64_t i = 0; i < fragmentsB(); ++i)
    state.fragments.b.emplace_back(take(4));
  state.accumulators.assign(values.begin(), values.end());
  return state;
}

/// One action per pass of the copies of a slab.
GemmSchedule::Actions GemmSchedule::copies(const State &state, Value slot) {
  Value sourceA = state.sourceA, sourceB = state.sourceB;
  Actions actions;
  for (int64_t pass = 0; pass < copyA->passes(); ++pass)
    actions.push_back([=] { copyA->issue(pass, sourceA, slot); });
  for (int64_t pass = 0; pass < copyB->passes(); ++pass)
    actions.push_back([=] { copyB->issue(pass, sourceB, slot); });
  return actions;
}

/// Slabs that are computed while another one is fetched. The slot that was read
/// becomes the one that is written.
void GemmSchedule::steadyLoop(State &state) {
  Value trips = b.sub(numSlabs, b.i32(config.stages - 1));
  SmallVector<Value> initial = pack(state);
  initial.push_back(slotOf(config.stages - 1));
  SmallVector<Value> results = b.loop(trips, initial, [&](ValueRange values) {
    State now = unpack(values.drop_back());
    Value read = now.slot, write = values.back();
    computeSlab(now, slotAfter(read), config.stages - 2, copies(now, write));
    advance(now, config.blockK);
    SmallVector<Value> next = pack(now);
    next.push_back(read);
    return next;
  });
  state = unpack(ValueRange(results).drop_back());
}

/// Every grid's worth of tiles has one for each block. While it is computed,
/// the slabs of the next one arrive: each takes the place of the one before it.
/// After the last tile they are never used, whichever they are.
void GemmSchedule::tileLoop(const State &state) {
  int64_t tiles = config.tiles(form), step = config.blocks(form);
  Value trips = b.div(b.sub(b.i32(tiles + step - 1), b.block()), step);
  SmallVector<Value> initial = pack(state);
  initial.append({slotOf(config.stages - 1), b.block(), place.row, place.column,
                  place.offsetC});
  b.loop(trips, initial, [&](ValueRange values) {
    State now = unpack(values.drop_back(5));
    ValueRange more = values.take_back(5);
    Value write = more[0];
    Value index = b.min(b.add(more[1], step), b.i32(tiles - 1));
    TilePlace next = placeTile(b, form, config, index);
    now.sourceA = copyA->source(startOfA(next));
    now.sourceB = copyB->source(startOfB(next));
    for (int64_t slab = 0; slab < slabs; ++slab) {
      Value read = now.slot;
      computeSlab(now, slotAfter(read), config.stages - 2, copies(now, write));
      advance(now, config.blockK);
      write = read;
    }
    TilePlace here{more[2], more[3], Value(), Value(), more[4], {}};
    storeTile(b, form, config, now.accumulators, warpTile(here), here);
    now.accumulators.assign(now.accumulators.size(), b.f32(0));
    SmallVector<Value> again = pack(now);
    again.append({write, index, next.row, next.column, next.offsetC});
    return again;
  });
  b.awaitCopies(0);
}

/// The last slabs, which are under way already.
void GemmSchedule::drain(State &state, int64_t remaining) {
  for (; remaining > 0; --remaining)
    computeSlab(state, remaining > 1 ? slotAfter(state.slot) : Value(),
                remaining - 2, {});
}

WarpTile GemmSchedule::warpTile(const TilePlace &at) const {
  return {b.add(at.row, warpRow), b.add(at.column, warpColumn), warp};
}

void GemmSchedule::storePart(const State &state) {
  Value workspace =
      b.offset(b.argument(numArguments - 1),
               b.mul(b.widen(part), config.blockM * config.blockN * 4));
  WarpTile inBlock{warpRow, warpColumn, warp};
  storeReals(b, form, config, state.accumulators, inBlock, workspace,
             config.blockN);
}

void GemmSchedule::storeWhole(const State &state) {
  // Other warps may still read the last slab.
  if (form.isFused() || !form.outputType.isF32())
    b.barrier();
  storeTile(b, form, config, state.accumulators, warpTile(place), place);
}

void GemmSchedule::epilogue(const State &state) {
  if (config.splitK == 1)
    return storeWhole(state);
  if (config.wholeTiles == 0)
    return storePart(state);
  b.ifThenElse(isPart, [&] { storePart(state); }, [&] { storeWhole(state); });
}

runtime::Launch roofline::cuda::buildGemm(gpu::GPUModuleOp module,
                                          StringRef entry,
                                          const ContractionForm &form,
                                          const GemmConfig &config,
                                          unsigned numArguments) {
  DeviceBuilder b(module, entry, numArguments, config.threads());
  GemmSchedule(b, form, config, numArguments).build();
  b.finish();
  runtime::Launch launch;
  launch.grid = {config.blocks(form), 1, 1};
  launch.block = {config.threads(), 1, 1};
  launch.dynamicShared = config.sharedBytes();
  return launch;
}
