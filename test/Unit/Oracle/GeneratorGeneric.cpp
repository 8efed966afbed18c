//===- GeneratorGeneric.cpp - Random linalg.generic ops -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Generator.h"

using namespace roofline::oracle;

std::vector<TextValue> roofline::oracle::writeGeneric(
    FunctionText &function, const OpPlan &plan, const Body &body,
    const std::vector<TextValue> &ins, const std::vector<TextValue> &outs) {
  std::vector<std::string> arguments;
  for (const TextValue &argument : body.arguments)
    arguments.push_back(argument.name + ": " + argument.type.element);
  std::string block = writeBody(function, body);
  block.insert(2, "  ^bb0(" + join(arguments) + "):\n");
  return writeOp(function,
                 "linalg.generic {indexing_maps = [" + plan.maps() +
                     "], iterator_types = [" + plan.iterators() + "]}",
                 ins, outs, " " + block);
}

void Generator::generic() {
  OpPlan plan = somePlan(/*allBare=*/false);
  // Once more what is there already: by the same map, or by another one.
  if (!plan.ins.empty() && choices.chance(20)) {
    OperandPlan again = choices.pick(plan.ins);
    bool isSquare = again.dims.size() == 2 && again.dims[0] == again.dims[1];
    if (isSquare && choices.chance(50))
      std::swap(again.places[0], again.places[1]);
    plan.ins.push_back(again);
  }
  Body body = someBody(plan);
  std::vector<TextValue> ins = inputs(plan);
  for (const TextValue &result :
       writeGeneric(function, plan, body, ins, inits(plan)))
    function.values.push_back(result);
}

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

std::string roofline::oracle::generate(Family family, Choices &choices,
                                       Limits limits) {
  if (family == Family::Tiled)
    return generateTiled(choices);
  if (family == Family::Loops)
    return generateLoops(choices);
  bool memrefs = family != Family::Tensor && choices.chance(25);
  FunctionText function("f", memrefs);
  Generator generator(function, choices, limits);
  for (int64_t ops = choices.between(1, 3); ops > 0; --ops) {
    if (family == Family::Named)
      generator.named();
    else if (family == Family::Generic)
      generator.generic();
    else if (family == Family::Region)
      generator.region();
    else
      generator.tensor();
  }
  return function.text();
}

void Generator::tensor() {
  // Whole tensors in place of scalars: the same ops, by the same writer.
  std::vector<Dim> dims = someLoops(0, 3);
  std::vector<TextValue> pool;
  std::string element = anyElement();
  for (int64_t number = choices.between(1, 3); number > 0; --number)
    pool.push_back(input({element, dims, true}));
  std::vector<std::string> lines;
  BodyWriter writer(function, choices, lines);
  writer.shapedAs = [&](const std::string &element) {
    return function.type({element, dims, true});
  };
  for (int64_t steps = choices.between(1, 4); steps > 0; --steps)
    writer.step(pool);
  for (const std::string &line : lines)
    function.line(line);
}
