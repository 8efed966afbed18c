//===- GeneratorTiled.cpp - One op, whole and in tiles --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Generator.h"

#include <functional>

using namespace roofline::oracle;

namespace {
/// Writes loops over tiles around a generic op.
class TiledOp {
public:
  TiledOp(FunctionText &function, const OpPlan &plan, const Body &body,
          std::vector<int64_t> tiles)
      : function(function), plan(plan), body(body), tiles(std::move(tiles)) {}

  /// A nest of `scf.for`.
  void writeFors(const std::vector<TextValue> &ins, std::vector<TextValue> outs,
                 size_t loop = 0);
  /// One `scf.forall` over the parallel loops among those.
  void writeForall(const std::vector<TextValue> &ins,
                   const std::vector<TextValue> &outs);

  std::vector<TextValue> results;

private:
  bool isTiled(size_t loop) const {
    return tiles[loop] < plan.loops[loop].size;
  }
  std::string constant(int64_t number);
  /// `[%i, 0] [2, 3] [1, 1]`.
  std::string window(const OperandPlan &operand) const;
  TextType tileType(const OperandPlan &operand) const;
  TextValue slice(const TextValue &whole, const OperandPlan &operand);
  std::vector<TextValue> writeTile(const std::vector<TextValue> &ins,
                                   const std::vector<TextValue> &outs);

  FunctionText &function;
  const OpPlan &plan;
  const Body &body;
  std::vector<int64_t> tiles;
  std::map<size_t, std::string> offsets; // of tiled loops
};
} // namespace

std::string TiledOp::constant(int64_t number) {
  std::string name = function.fresh();
  function.line(name + " = arith.constant " + std::to_string(number) +
                " : index");
  return name;
}

std::string TiledOp::window(const OperandPlan &operand) const {
  std::vector<std::string> starts, sizes, ones;
  for (const Place &place : operand.places) {
    size_t loop = place.terms[0].second;
    auto offset = offsets.find(loop);
    starts.push_back(offset == offsets.end() ? "0" : offset->second);
    sizes.push_back(std::to_string(
        offset == offsets.end() ? plan.loops[loop].size : tiles[loop]));
    ones.push_back("1");
  }
  return "[" + join(starts) + "] [" + join(sizes) + "] [" + join(ones) + "]";
}

TextType TiledOp::tileType(const OperandPlan &operand) const {
  TextType type = operand.type();
  for (size_t i = 0; i < operand.places.size(); ++i) {
    size_t loop = operand.places[i].terms[0].second;
    if (offsets.count(loop))
      type.dims[i] = {tiles[loop], ""};
  }
  return type;
}

TextValue TiledOp::slice(const TextValue &whole, const OperandPlan &operand) {
  TextValue part{function.fresh(), tileType(operand)};
  function.line(part.name + " = tensor.extract_slice " + whole.name +
                window(operand) + " : " + function.type(whole.type) + " to " +
                function.type(part.type));
  return part;
}

std::vector<TextValue> TiledOp::writeTile(const std::vector<TextValue> &ins,
                                          const std::vector<TextValue> &outs) {
  std::vector<TextValue> inTiles, outTiles;
  for (size_t i = 0; i < ins.size(); ++i)
    inTiles.push_back(slice(ins[i], plan.ins[i]));
  for (size_t i = 0; i < outs.size(); ++i)
    outTiles.push_back(slice(outs[i], plan.outs[i]));
  return writeGeneric(function, plan, body, inTiles, outTiles);
}

void TiledOp::writeFors(const std::vector<TextValue> &ins,
                        std::vector<TextValue> outs, size_t loop) {
  while (loop < plan.loops.size() && !isTiled(loop))
    ++loop;
  if (loop == plan.loops.size()) {
    std::vector<TextValue> tiles = writeTile(ins, outs);
    results.clear();
    for (size_t i = 0; i < tiles.size(); ++i) {
      results.push_back({function.fresh(), outs[i].type});
      function.line(results.back().name + " = tensor.insert_slice " +
                    tiles[i].name + " into " + outs[i].name +
                    window(plan.outs[i]) + " : " +
                    function.type(tiles[i].type) + " into " +
                    function.type(outs[i].type));
    }
    return;
  }
  std::string low = constant(0), high = constant(plan.loops[loop].size),
              step = constant(tiles[loop]), index = function.fresh(),
              name = function.fresh();
  offsets[loop] = index;
  std::vector<std::string> carried, types, names;
  std::vector<TextValue> inner, after;
  for (size_t i = 0; i < outs.size(); ++i) {
    inner.push_back({function.fresh(), outs[i].type});
    after.push_back({name + "#" + std::to_string(i), outs[i].type});
    carried.push_back(inner.back().name + " = " + outs[i].name);
    types.push_back(function.type(outs[i].type));
  }
  function.line(name + ":" + std::to_string(outs.size()) + " = scf.for " +
                index + " = " + low + " to " + high + " step " + step +
                " iter_args(" + join(carried) + ") -> (" + join(types) + ") {");
  writeFors(ins, inner, loop + 1);
  function.line("scf.yield " + function.typedList(results));
  function.line("}");
  results = after;
}

void TiledOp::writeForall(const std::vector<TextValue> &ins,
                          const std::vector<TextValue> &outs) {
  std::vector<std::string> indices, lows, highs, steps, shared, types;
  for (size_t loop = 0; loop < plan.loops.size(); ++loop) {
    if (!isTiled(loop) || plan.isReduction[loop])
      continue;
    indices.push_back(offsets[loop] = function.fresh());
    lows.push_back("0");
    highs.push_back(std::to_string(plan.loops[loop].size));
    steps.push_back(std::to_string(tiles[loop]));
  }
  std::string name = function.fresh();
  std::vector<TextValue> inner;
  for (const TextValue &out : outs) {
    inner.push_back({function.fresh(), out.type});
    shared.push_back(inner.back().name + " = " + out.name);
    types.push_back(function.type(out.type));
  }
  function.line(name + ":" + std::to_string(outs.size()) + " = scf.forall (" +
                join(indices) + ") = (" + join(lows) + ") to (" + join(highs) +
                ") step (" + join(steps) + ") shared_outs(" + join(shared) +
                ") -> (" + join(types) + ") {");
  std::vector<TextValue> tiles = writeTile(ins, inner);
  function.line("scf.forall.in_parallel {");
  for (size_t i = 0; i < tiles.size(); ++i)
    function.line("tensor.parallel_insert_slice " + tiles[i].name + " into " +
                  inner[i].name + window(plan.outs[i]) + " : " +
                  function.type(tiles[i].type) + " into " +
                  function.type(inner[i].type));
  function.line("}");
  function.line("}");
}

/// A divisor of `size`.
static int64_t someTile(int64_t size, Choices &choices) {
  std::vector<int64_t> divisors;
  for (int64_t tile = size; tile > 0; --tile)
    if (size % tile == 0)
      divisors.push_back(tile);
  return choices.pick(divisors);
}

std::string roofline::oracle::generateTiled(Choices &choices) {
  std::string text;
  FunctionText whole("whole"), tiled("tiled");
  // The sizes are not to change: tiles divide them.
  Generator generator(whole, choices, Limits{true});
  OpPlan plan = generator.somePlan(/*allBare=*/true);
  Body body = generator.someBody(plan, /*usesIndices=*/false);
  for (const TextValue &argument : whole.values) // used by the body
    tiled.argument(argument.type);
  std::vector<int64_t> tiles;
  bool tilesParallel = false;
  for (size_t i = 0; i < plan.loops.size(); ++i) {
    tiles.push_back(someTile(plan.loops[i].size, choices));
    tilesParallel |= tiles[i] < plan.loops[i].size && !plan.isReduction[i];
  }
  std::vector<TextValue> ins[2], outs[2];
  for (const OperandPlan &operand : plan.ins) {
    ins[0].push_back(whole.argument(operand.type()));
    ins[1].push_back(tiled.argument(operand.type()));
  }
  for (const OperandPlan &operand : plan.outs) {
    outs[0].push_back(whole.argument(operand.type()));
    outs[1].push_back(tiled.argument(operand.type()));
  }
  writeGeneric(whole, plan, body, ins[0], outs[0]);
  TiledOp op(tiled, plan, body, tiles);
  if (tilesParallel && choices.chance(40))
    op.writeForall(ins[1], outs[1]);
  else
    op.writeFors(ins[1], outs[1]);
  return whole.text() + tiled.text();
}
