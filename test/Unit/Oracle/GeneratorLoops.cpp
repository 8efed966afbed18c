//===- GeneratorLoops.cpp - Random loops over single elements -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Generator.h"

using namespace roofline::oracle;

namespace {
class LoopsWriter {
public:
  explicit LoopsWriter(Choices &choices)
      : choices(choices), function("f", /*memrefs=*/true) {}

  std::string write() {
    for (int64_t nests = choices.between(1, 2); nests > 0; --nests) {
      kind = choices.below(3);
      loops.clear();
      names.clear();
      nest(choices.between(1, 3));
    }
    return function.text();
  }

private:
  enum Kind { Scf, Affine, Parallel };

  void nest(int64_t depth);
  void open();
  void close();
  void statement();
  void vectorStatement();
  std::string constant(int64_t number);
  Place somePlace();
  std::string index(const Place &place);
  /// A memref that is large enough, and where in it.
  std::pair<TextValue, std::string> access(const std::string &element,
                                           int64_t lanes = 1);
  std::string anyElement() {
    static const std::vector<std::string> kElements = {"f32", "f16", "i32",
                                                       "i8", "i4"};
    return choices.pick(kElements);
  }

  Choices &choices;
  FunctionText function;
  int64_t kind = Scf;
  /// Sizes are one more than the largest value of the index.
  std::vector<Dim> loops;
  std::vector<std::string> names;
};
} // namespace

std::string LoopsWriter::constant(int64_t number) {
  std::string name = function.fresh();
  function.line(name + " = arith.constant " + std::to_string(number) +
                " : index");
  return name;
}

void LoopsWriter::open() {
  int64_t trips = choices.between(1, 5), step = choices.between(1, 2);
  int64_t low = choices.below(2), high = low + trips;
  std::string name = function.fresh();
  // Up to the index of the loop around.
  bool isTriangle = kind != Parallel && !loops.empty() && choices.chance(10);
  if (kind == Affine) {
    std::string bound =
        isTriangle ? "affine_map<(d0) -> (d0 + 1)>(" + names.back() + ")"
                   : std::to_string(high);
    function.line("affine.for " + name + " = " + std::to_string(low) + " to " +
                  bound + " step " + std::to_string(step) + " {");
  } else {
    std::string lowName = constant(low), stepName = constant(step);
    std::string highName = isTriangle ? names.back() : constant(high);
    if (kind == Parallel)
      function.line("scf.parallel (" + name + ") = (" + lowName + ") to (" +
                    highName + ") step (" + stepName + ") {");
    else
      function.line("scf.for " + name + " = " + lowName + " to " + highName +
                    " step " + stepName + " {");
  }
  loops.push_back({isTriangle ? loops.back().size : high, ""});
  names.push_back(name);
}

void LoopsWriter::close() {
  function.line("}");
  loops.pop_back();
  names.pop_back();
}

void LoopsWriter::nest(int64_t depth) {
  open();
  if (depth > 1) {
    if (choices.chance(20))
      statement();
    nest(depth - 1);
    if (choices.chance(20))
      statement();
  } else if (choices.chance(20)) {
    vectorStatement();
  } else {
    for (int64_t count = choices.between(1, 2); count > 0; --count)
      statement();
  }
  close();
}

Place LoopsWriter::somePlace() {
  auto someLoop = [&] {
    return static_cast<size_t>(choices.below(loops.size()));
  };
  switch (choices.below(5)) {
  case 3: {
    Place place;
    place.terms = {{choices.between(1, 2), someLoop()},
                   {choices.between(1, 2), someLoop()}};
    place.constant = choices.below(2);
    return place;
  }
  case 4: {
    Place place;
    place.constant = choices.below(2);
    return place;
  }
  default:
    return Place::of(someLoop());
  }
}

std::string LoopsWriter::index(const Place &place) {
  if (place.isBare())
    return names[place.terms[0].second];
  if (place.terms.empty())
    return constant(place.constant);
  std::string name = function.fresh();
  std::vector<std::string> dims;
  for (size_t i = 0; i < loops.size(); ++i)
    dims.push_back("d" + std::to_string(i));
  function.line(name + " = affine.apply affine_map<(" + join(dims) + ") -> (" +
                place.text() + ")>(" + join(names) + ")");
  return name;
}

std::pair<TextValue, std::string>
LoopsWriter::access(const std::string &element, int64_t lanes) {
  TextType type{element, {}, true};
  std::vector<std::string> indices;
  for (int64_t rank = choices.between(1, 2); rank > 0; --rank) {
    Place place = somePlace();
    int64_t extra = rank == 1 ? lanes - 1 : 0;
    type.dims.push_back({place.largest(loops) + 1 + extra, ""});
    indices.push_back(index(place));
  }
  for (const TextValue &value : function.values)
    if (value.type == type && choices.chance(50))
      return {value, "[" + join(indices) + "]"};
  return {function.argument(type), "[" + join(indices) + "]"};
}

void LoopsWriter::statement() {
  std::vector<TextValue> pool;
  std::vector<std::string> lines;
  std::string load = kind == Affine ? "affine.load " : "memref.load ";
  std::string store = kind == Affine ? "affine.store " : "memref.store ";
  for (int64_t loads = choices.between(1, 3); loads > 0; --loads) {
    std::string element = anyElement();
    auto [memory, where] = access(element);
    pool.push_back({function.fresh(), scalar(element)});
    function.line(pool.back().name + " = " + load + memory.name + where +
                  " : " + function.type(memory.type));
  }
  BodyWriter writer(function, choices, lines);
  for (int64_t steps = choices.below(4); steps > 0; --steps)
    writer.step(pool);
  std::string element = anyElement();
  TextValue result = writer.convert(pool.back(), element);
  for (const std::string &line : lines)
    function.line(line);
  auto [memory, where] = access(element);
  function.line(store + result.name + ", " + memory.name + where + " : " +
                function.type(memory.type));
}

void LoopsWriter::vectorStatement() {
  constexpr int64_t kLanes = 4;
  std::string element = choices.chance(50) ? "f16" : "f32";
  auto vector = [&](const std::string &each) {
    return "vector<4x" + each + ">";
  };
  TextValue padding{function.fresh(), scalar(element)};
  function.line(padding.name + " = " + constantText(element));
  std::vector<TextValue> pool;
  std::vector<std::string> lines;
  for (int64_t loads = choices.between(1, 2); loads > 0; --loads) {
    auto [memory, where] = access(element, kLanes);
    pool.push_back({function.fresh(), scalar(element)});
    function.line(pool.back().name + " = vector.transfer_read " + memory.name +
                  where + ", " + padding.name + " {in_bounds = [true]} : " +
                  function.type(memory.type) + ", " + vector(element));
  }
  BodyWriter writer(function, choices, lines);
  writer.shapedAs = vector;
  for (int64_t steps = choices.below(3); steps > 0; --steps)
    writer.step(pool);
  TextValue result = writer.convert(pool.back(), element);
  for (const std::string &line : lines)
    function.line(line);
  auto [memory, where] = access(element, kLanes);
  function.line("vector.transfer_write " + result.name + ", " + memory.name +
                where + " {in_bounds = [true]} : " + vector(element) + ", " +
                function.type(memory.type));
}

std::string roofline::oracle::generateLoops(Choices &choices) {
  return LoopsWriter(choices).write();
}
