//===- GemmMainloop.cpp - Slabs of a tile of a product --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmMainloop.h"

using namespace mlir;
using namespace roofline::cuda;

GemmMainloop::GemmMainloop(DeviceBuilder &b, const ContractionForm &form,
                           const GemmConfig &config)
    : b(b), form(form), config(config), slabs(config.slabs(form)),
      remainder(form.k % config.blockK), byLanes(form.inputType.isF32()) {
  int64_t threads = config.threads();
  SlabCopy::Shape shapeA{config.blockM, config.blockK, form.strideA, form.m, 0,
                         form.alignA};
  SlabCopy::Shape shapeB{config.blockN, config.blockK,       form.strideB,
                         form.n,        config.slabBytesA(), form.alignB};
  if (form.bAlongN)
    shapeB = {config.blockK, config.blockN,       form.strideB,
              form.k,        config.slabBytesA(), form.alignB};
  shapeA.elementBytes = shapeB.elementBytes = form.inputBytes();
  copyA.emplace(b, shapeA, threads);
  copyB.emplace(b, shapeB, threads);

  warp = b.div(b.thread(), 32);
  warpRow = b.mul(b.div(warp, config.warpsN), config.warpM());
  warpColumn = b.mul(b.rem(warp, config.warpsN), config.warpN());
  int64_t rowOfB = form.bAlongN ? config.blockN : config.blockK;
  auto make = [&](auto loads) -> Load {
    return [loads](int64_t index, int64_t step, Value slot) mutable {
      return loads.load(index, step, slot);
    };
  };
  if (byLanes) {
    using Layout = LaneLoads::Layout;
    Layout layoutB = form.bAlongN ? Layout::BAlongN : Layout::B;
    loadA = make(LaneLoads(b, Layout::A, warpRow, config.blockK, 0));
    loadB =
        make(LaneLoads(b, layoutB, warpColumn, rowOfB, config.slabBytesA()));
    return;
  }
  using Layout = FragmentLoads::Layout;
  Layout layoutB = form.bAlongN ? Layout::BAlongN : Layout::B;
  loadA = make(FragmentLoads(b, Layout::A, warpRow, config.blockK, 0));
  loadB =
      make(FragmentLoads(b, layoutB, warpColumn, rowOfB, config.slabBytesA()));
}

Value GemmMainloop::startOfA(const SlabRun &run) {
  Value row = b.mul(b.widen(run.place.row), form.strideA * form.inputBytes());
  Value slab = b.mul(b.widen(run.first), config.blockK * form.inputBytes());
  return b.offset(b.argument(form.argA),
                  b.add(run.place.offsetA, b.add(row, slab)));
}

Value GemmMainloop::startOfB(const SlabRun &run) {
  Value column = b.mul(b.widen(run.place.column),
                       form.inputBytes() * (form.bAlongN ? 1 : form.strideB));
  Value slab = b.mul(b.widen(run.first), stepOfB(config.blockK));
  return b.offset(b.argument(form.argB),
                  b.add(run.place.offsetB, b.add(column, slab)));
}

//===----------------------------------------------------------------------===//
// Slabs from global to shared memory
//===----------------------------------------------------------------------===//

void GemmMainloop::copyPartialSlab(const State &state, Value slot,
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

void GemmMainloop::copySlab(const State &state, Value slot, bool isFirst) {
  if (isFirst && remainder != 0)
    return copyPartialSlab(state, slot, remainder);
  for (int64_t pass = 0; pass < copyA->passes(); ++pass)
    copyA->issue(pass, state.sourceA, slot);
  for (int64_t pass = 0; pass < copyB->passes(); ++pass)
    copyB->issue(pass, state.sourceB, slot);
}

void GemmMainloop::advance(State &state, int64_t depth) {
  state.sourceA = b.offset(state.sourceA, depth * form.inputBytes());
  state.sourceB = b.offset(state.sourceB, stepOfB(depth));
}

/// All but the last `pending` groups have arrived, for every thread.
static void awaitGroups(DeviceBuilder &b, int64_t pending) {
  b.awaitCopies(pending);
  b.barrier();
}

GemmMainloop::State GemmMainloop::begin(const SlabRun &run) {
  State state;
  state.slot = slotOf(0);
  state.sourceA = copyA->source(startOfA(run));
  state.sourceB = copyB->source(startOfB(run));
  for (int64_t slab = 0; slab < ahead(); ++slab) {
    bool isFirst = slab == 0;
    copySlab(state, slotOf(slab), isFirst);
    b.commitCopies();
    advance(state, isFirst && remainder != 0 ? remainder : config.blockK);
  }
  state.accumulators.assign(numAccumulators(), b.f32(0));
  awaitGroups(b, ahead() - 1);
  for (auto &load : loads(state.fragments, 0, slotOf(0)))
    load();
  return state;
}

//===----------------------------------------------------------------------===//
// Slabs from shared memory to registers
//===----------------------------------------------------------------------===//

/// Loads of all fragments of a step, one action each.
GemmMainloop::Actions GemmMainloop::loads(Fragments &fragments, int64_t step,
                                          Value slot) {
  fragments.a.resize(loadsA());
  fragments.b.resize(loadsB());
  Actions actions;
  for (int64_t i = 0; i < loadsA(); ++i)
    actions.push_back(
        [=, &fragments] { fragments.a[i] = loadA(i, step, slot); });
  for (int64_t i = 0; i < loadsB(); ++i)
    actions.push_back(
        [=, &fragments] { fragments.b[i] = loadB(i, step, slot); });
  return actions;
}

/// Multiplies the current fragments, with other work spread between.
void GemmMainloop::multiply(State &state, Actions between) {
  size_t done = 0;
  auto catchUp = [&](size_t due) {
    for (; done < std::min(due, between.size()); ++done)
      between[done]();
  };
  if (byLanes)
    multiplyLanes(state, catchUp);
  else
    multiplyMatrices(state, catchUp);
  catchUp(between.size());
}

void GemmMainloop::multiplyMatrices(State &state,
                                    llvm::function_ref<void(size_t)> catchUp) {
  int64_t rows = loadsA(), columns = 2 * loadsB();
  for (int64_t n = 0; n < columns; ++n)
    for (int64_t i = 0; i < rows; ++i) {
      // Back and forth: the fragment that was used last is used again.
      int64_t m = n % 2 ? rows - 1 - i : i;
      catchUp((n * rows + i + 2) / 2);
      auto sums =
          MutableArrayRef(state.accumulators).slice((m * columns + n) * 4, 4);
      ArrayRef<Value> pair =
          ArrayRef<Value>(state.fragments.b[n / 2]).slice(n % 2 * 2, 2);
      llvm::copy(
          b.multiplyAdd(form.inputType, state.fragments.a[m], pair, sums),
          sums.begin());
    }
}

void GemmMainloop::multiplyLanes(State &state,
                                 llvm::function_ref<void(size_t)> catchUp) {
  int64_t rows = loadsA(), columns = loadsB();
  const Fragments &fragments = state.fragments;
  for (int64_t k = 0; k < LaneLoads::stepK; ++k)
    for (int64_t column = 0; column < columns; ++column) {
      int64_t pair = column / 2 * 2, second = column % 2;
      Value ofB =
          form.bAlongN ? fragments.b[pair + k][second] : fragments.b[column][k];
      for (int64_t row = 0; row < rows; ++row) {
        // As mma.sync has them, rows in pairs of eights.
        int64_t fragment = row / 2 * (columns / 2) + column / 2;
        Value &sum = state.accumulators[fragment * 4 + row % 2 * 2 + second];
        sum = b.multiplyAddReals(fragments.a[row][k], ofB, sum);
      }
      // One load for each row of sums: all have come when the step ends.
      catchUp((k * columns + column + 1) * 2);
    }
}

/// The current slab; the fragments of its first step are loaded, and at the end
/// those of the next one's, if there is one. `copies` are issued on the way.
void GemmMainloop::computeSlab(State &state, Value nextSlot, int64_t pending,
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

Value GemmMainloop::slotAfter(Value slot) {
  Value next = b.add(slot, config.slabBytes());
  Value end = b.i32(config.stages * config.slabBytes());
  return b.select(b.equal(next, end), b.i32(0), next);
}

//===----------------------------------------------------------------------===//
// The loop over slabs
//===----------------------------------------------------------------------===//

SmallVector<Value> GemmMainloop::pack(const State &state) const {
  SmallVector<Value> values{state.slot, state.sourceA, state.sourceB};
  for (const auto &words : state.fragments.a)
    values.append(words.begin(), words.end());
  for (const auto &words : state.fragments.b)
    values.append(words.begin(), words.end());
  values.append(state.accumulators);
  return values;
}

GemmMainloop::State GemmMainloop::unpack(ValueRange values) const {
  State state;
  auto take = [&](size_t count) {
    ValueRange taken = values.take_front(count);
    values = values.drop_front(count);
    return taken;
  };
  state.slot = take(1).front();
  state.sourceA = take(1).front();
  state.sourceB = take(1).front();
  for (int64_t i = 0; i < loadsA(); ++i)
    state.fragments.a.emplace_back(take(wordsPerLoad()));
  for (int64_t i = 0; i < loadsB(); ++i)
    state.fragments.b.emplace_back(take(wordsPerLoad()));
  state.accumulators.assign(values.begin(), values.end());
  return state;
}

/// One action per pass of the copies of a slab.
GemmMainloop::Actions GemmMainloop::copies(const State &state, Value slot) {
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
void GemmMainloop::steadyLoop(State &state, Value &write, Value numSlabs) {
  Value trips = b.sub(numSlabs, b.i32(config.stages - 1));
  SmallVector<Value> initial = pack(state);
  initial.push_back(write);
  SmallVector<Value> results = b.loop(trips, initial, [&](ValueRange values) {
    State now = unpack(values.drop_back());
    Value read = now.slot;
    computeSlab(now, slotAfter(read), config.stages - 2,
                copies(now, values.back()));
    advance(now, config.blockK);
    SmallVector<Value> next = pack(now);
    next.push_back(read);
    return next;
  });
  state = unpack(ValueRange(results).drop_back());
  write = results.back();
}

/// The last slabs, which are under way already.
void GemmMainloop::drain(State &state, int64_t remaining) {
  for (; remaining > 0; --remaining)
    computeSlab(state, remaining > 1 ? slotAfter(state.slot) : Value(),
                remaining - 2, {});
}

SmallVector<Value> GemmMainloop::compute(const SlabRun &run) {
  State state = begin(run);
  Value write = slotOf(config.stages - 1);
  if (slabs > config.stages)
    steadyLoop(state, write, run.count);
  drain(state, ahead());
  return state.accumulators;
}

void GemmMainloop::computeTile(State &state, Value &write,
                               const SlabRun &next) {
  if (slabs >= config.stages)
    steadyLoop(state, write, b.i32(slabs));
  state.sourceA = copyA->source(startOfA(next));
  state.sourceB = copyB->source(startOfB(next));
  for (int64_t slab = 1; slab < config.stages; ++slab) {
    Value read = state.slot;
    computeSlab(state, slotAfter(read), config.stages - 2,
                copies(state, write));
    advance(state, config.blockK);
    write = read;
  }
}

void GemmMainloop::clear(State &state) {
  state.accumulators.assign(state.accumulators.size(), b.f32(0));
}

WarpTile GemmMainloop::warpTile(Value row, Value column) const {
  return {b.add(row, warpRow), b.add(column, warpColumn), warp};
}
