//===- GeneratorRegion.cpp - Random linalg ops that are half generic ------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Generator.h"

using namespace roofline::oracle;

static std::string numbers(const std::vector<int64_t> &list) {
  std::vector<std::string> texts;
  for (int64_t number : list)
    texts.push_back(std::to_string(number));
  return "[" + join(texts) + "]";
}

/// `(%x: f32, %y: f32) { ... }`.
static std::string region(FunctionText &function, const Body &body) {
  std::vector<std::string> arguments;
  for (const TextValue &argument : body.arguments)
    arguments.push_back(argument.name + ": " + argument.type.element);
  return " (" + join(arguments) + ") " + writeBody(function, body);
}

void Generator::reduce() {
  OpPlan plan;
  plan.loops = someLoops(1, 4);
  OperandPlan in{anyElement(), {}, plan.loops, true};
  OperandPlan out{in.element, {}, {}, true};
  std::vector<int64_t> reduced;
  for (size_t i = 0; i < plan.loops.size(); ++i)
    if (reduced.empty() || choices.chance(40))
      reduced.push_back(static_cast<int64_t>(i));
    else
      out.dims.push_back(plan.loops[i]);
  plan.ins.assign(choices.chance(15) ? 2 : 1, in);
  plan.outs.assign(plan.ins.size(), out);
  Body body = someBody(plan);
  std::vector<TextValue> ins = inputs(plan);
  for (const TextValue &result :
       writeOp(function, "linalg.reduce", ins, inits(plan),
               " dimensions = " + numbers(reduced) + ::region(function, body),
               /*printsResults=*/false))
    function.values.push_back(result);
}

void Generator::map() {
  OpPlan plan;
  plan.loops = someLoops(0, 3);
  for (int64_t i = choices.between(1, 3); i > 0; --i)
    plan.ins.push_back({anyElement(), {}, plan.loops, true});
  plan.outs = {{anyElement(), {}, plan.loops, true}};
  Body body = someBody(plan);
  std::vector<TextValue> ins = inputs(plan);
  for (const TextValue &result :
       writeOp(function, "linalg.map", ins, inits(plan),
               ::region(function, body), /*printsResults=*/false))
    function.values.push_back(result);
}

void Generator::broadcast() {
  std::vector<Dim> all = someLoops(1, 4), kept;
  std::vector<int64_t> added;
  for (size_t i = 0; i < all.size(); ++i)
    if (choices.chance(50))
      kept.push_back(all[i]);
    else
      added.push_back(static_cast<int64_t>(i));
  std::string element = anyElement();
  TextValue in = input({element, kept, true});
  for (const TextValue &result :
       writeOp(function, "linalg.broadcast", {in}, {init({element, all, true})},
               " dimensions = " + numbers(added), /*printsResults=*/false))
    function.values.push_back(result);
}

void Generator::transpose() {
  std::vector<Dim> dims = someLoops(1, 4), permuted;
  std::vector<int64_t> order = choices.permutation(dims.size());
  for (int64_t at : order)
    permuted.push_back(dims[at]);
  std::string element = anyElement();
  TextValue in = input({element, dims, true});
  for (const TextValue &result :
       writeOp(function, "linalg.transpose", {in},
               {init({element, permuted, true})},
               " permutation = " + numbers(order), /*printsResults=*/false))
    function.values.push_back(result);
}

/// With one number, or with random ones.
void Generator::fill() {
  if (choices.chance(15)) {
    std::vector<TextValue> ins = {function.argument(scalar("f64")),
                                  function.argument(scalar("f64")),
                                  function.argument(scalar("i32"))};
    writeOp(function, "linalg.fill_rng_2d", ins,
            {init({"f32", someLoops(2, 2), true})});
    return;
  }
  TextValue value = function.argument(scalar(anyElement()));
  for (const TextValue &result :
       writeOp(function, "linalg.fill", {value},
               {init({value.type.element, someLoops(0, 3), true})}))
    function.values.push_back(result);
}

void Generator::elementwise() {
  static const std::vector<std::pair<std::string, size_t>> kKinds = {
      {"add", 2}, {"mul", 2},  {"exp", 1},        {"sub", 2},    {"div", 2},
      {"abs", 1}, {"erf", 1},  {"square", 1},     {"select", 3}, {"tanh", 1},
      {"log", 1}, {"powf", 2}, {"max_signed", 2}, {"negf", 1}};
  auto [kind, arity] = choices.pick(kKinds);
  OpPlan plan;
  plan.loops = someLoops(1, 3);
  std::string element = choices.chance(50) ? "f16" : "f32";
  OperandPlan out{element, {}, {}, true};
  for (size_t i = 0; i < plan.loops.size(); ++i)
    out.places.push_back(Place::of(i));
  for (size_t i = 0; i < arity; ++i) {
    OperandPlan in{element, {}, {}, true};
    if (kind == "select" && i == 0)
      in.element = "i1";
    for (int64_t at : choices.permutation(plan.loops.size()))
      if (!choices.chance(25)) // transposed and broadcast
        in.places.push_back(Place::of(static_cast<size_t>(at)));
    plan.ins.push_back(in);
  }
  plan.outs = {out};
  for (auto *list : {&plan.ins, &plan.outs})
    for (OperandPlan &operand : *list)
      size(plan, operand);
  std::vector<TextValue> ins = inputs(plan);
  for (const TextValue &result :
       writeOp(function,
               "linalg.elementwise kind=#linalg.elementwise_kind<" + kind +
                   "> indexing_maps = [" + plan.maps() + "]",
               ins, inits(plan)))
    function.values.push_back(result);
}

/// Any einsum of two inputs.
void Generator::contract() {
  OpPlan plan;
  plan.loops = someLoops(1, 5);
  OperandPlan lhs{choices.chance(50) ? "f16" : "f32", {}, {}, true};
  OperandPlan rhs = lhs, out = lhs;
  if (choices.chance(30))
    out.element = "f32";
  bool hasSum = false;
  for (size_t i = 0; i < plan.loops.size(); ++i) {
    // In both and out, in one and out, in both and summed over.
    int64_t kind = choices.below(4);
    if (i + 1 == plan.loops.size() && !hasSum)
      kind = 3;
    hasSum |= kind == 3;
    if (kind != 1)
      lhs.places.push_back(Place::of(i));
    if (kind != 2)
      rhs.places.push_back(Place::of(i));
    if (kind != 3)
      out.places.push_back(Place::of(i));
  }
  for (OperandPlan *operand : {&lhs, &rhs, &out}) {
    std::vector<Place> places;
    for (int64_t at : choices.permutation(operand->places.size()))
      places.push_back(operand->places[at]);
    operand->places = places;
    size(plan, *operand);
  }
  plan.ins = {lhs, rhs};
  plan.outs = {out};
  std::vector<TextValue> ins = inputs(plan);
  for (const TextValue &result : writeOp(
           function, "linalg.contract indexing_maps = [" + plan.maps() + "]",
           ins, inits(plan)))
    function.values.push_back(result);
}

void Generator::region() {
  switch (choices.below(7)) {
  case 0:
    return map();
  case 1:
    return reduce();
  case 2:
    return broadcast();
  case 3:
    return transpose();
  case 4:
    return fill();
  case 5:
    return elementwise();
  default:
    return contract();
  }
}
