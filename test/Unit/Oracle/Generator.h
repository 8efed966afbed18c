//===- Generator.h - Small random modules -----------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ORACLE_GENERATOR_H
#define ROOFLINE_TEST_UNIT_ORACLE_GENERATOR_H

#include "Choices.h"
#include "ModuleText.h"

#include <functional>
#include <string>
#include <vector>

namespace roofline::oracle {

/// What kind of ops a module holds.
enum class Family {
  /// Ops with a name: contractions, convolutions, poolings, elementwise.
  Named,
  /// `linalg.generic` with any maps and bodies.
  Generic,
  /// Reduce, map, broadcast, transpose, fill, elementwise, contract.
  Region,
  /// Arithmetic on whole tensors.
  Tensor,
  /// Function `tiled` does in tiles what function `whole` does.
  Tiled,
  /// Loops over single elements and short vectors.
  Loops,
};

/// How much a generator may use.
struct Limits {
  /// Only what stays valid when all sizes become dynamic.
  bool sizesMayBeDynamic = false;
};

/// A module, with marks where a size may become dynamic (see ModuleText.h).
std::string generate(Family family, Choices &choices, Limits limits = {});

/// All linalg ops that the generator knows.
std::vector<std::string> knownLinalgOps();

//===----------------------------------------------------------------------===//
// Plans: iteration spaces and maps
//===----------------------------------------------------------------------===//

/// One result of an indexing map: a sum of multiples of loops, and then perhaps
/// a division.
struct Place {
  std::vector<std::pair<int64_t, size_t>> terms; // factor, loop
  int64_t constant = 0;
  int64_t divisor = 0; // 0: none; of `mod` where negative

  static Place of(size_t loop) { return {{{1, loop}}, 0, 0}; }
  /// One term per loop, and no division that upstream would fold into a bare
  /// loop, which has other rules.
  void simplify();
  bool isBare() const {
    return terms.size() == 1 && terms[0].first == 1 && constant == 0 &&
           divisor == 0;
  }
  std::string text() const;
  /// The largest value, and the smallest of the sum.
  int64_t largest(const std::vector<Dim> &loops) const;
  int64_t smallestSum(const std::vector<Dim> &loops) const;
};

struct OperandPlan {
  std::string element;
  std::vector<Place> places;
  std::vector<Dim> dims;
  bool isShaped = true;
  TextType type() const { return {element, dims, isShaped}; }
};

struct OpPlan {
  std::vector<Dim> loops;
  std::vector<bool> isReduction;
  std::vector<OperandPlan> ins, outs;

  /// `affine_map<(d0, d1) -> (d0)>, ...` of all operands.
  std::string maps() const;
  std::string iterators() const;
};

/// What a scalar body computes.
struct Body {
  std::vector<TextValue> arguments;
  std::vector<std::string> lines;
  std::vector<TextValue> yielded;
};

//===----------------------------------------------------------------------===//
// The generator of one function
//===----------------------------------------------------------------------===//

class Generator {
public:
  Generator(FunctionText &function, Choices &choices, Limits limits)
      : function(function), choices(choices), limits(limits) {}

  void named();
  void generic();
  void region();
  void tensor();

  /// Dims of loops and of places.
  std::vector<Dim> someLoops(int64_t atLeast, int64_t atMost);
  Dim loop(int64_t size) { return {size, nextName("L")}; }
  void size(OpPlan &plan, OperandPlan &operand);

  /// A plan whose places are all bare loops has windows, diagonals, constants
  /// and divisions left out.
  OpPlan somePlan(bool allBare);
  Body someBody(const OpPlan &plan, bool usesIndices = true);

  /// Values of a type: new arguments, earlier values, constants, fills.
  TextValue input(const TextType &type);
  TextValue init(const TextType &type);
  TextValue emptyTensor(const TextType &type);
  std::vector<TextValue> inputs(const OpPlan &plan);
  std::vector<TextValue> inits(const OpPlan &plan);

  std::string anyElement() const;

private:
  friend class BodyWriter;
  void otherNamed();
  std::string nextName(const char *prefix) {
    return prefix + std::to_string(names++);
  }
  TextValue constant(const TextType &type);
  TextValue filled(const TextType &type);

  void reduce();
  void map();
  void broadcast();
  void transpose();
  void fill();
  void elementwise();
  void contract();

  void diversify(OpPlan &plan, OperandPlan &operand);

  FunctionText &function;
  Choices &choices;
  Limits limits;
  int names = 0;
};

/// Writes `head ins(...) outs(...) tail` with its results.
std::vector<TextValue> writeOp(FunctionText &function, const std::string &head,
                               const std::vector<TextValue> &ins,
                               const std::vector<TextValue> &outs,
                               const std::string &tail = "",
                               bool printsResults = true);
std::vector<TextValue> writeGeneric(FunctionText &function, const OpPlan &plan,
                                    const Body &body,
                                    const std::vector<TextValue> &ins,
                                    const std::vector<TextValue> &outs);
/// `{ lines; linalg.yield ... }`.
std::string writeBody(FunctionText &function, const Body &body);

/// `arith.constant` of any scalar type.
std::string constantText(const std::string &element);
bool isFloat(const std::string &element);

std::string generateTiled(Choices &choices);
std::string generateLoops(Choices &choices);

/// Scalar ops on a pool of values, as lines of text.
class BodyWriter {
public:
  BodyWriter(FunctionText &function, Choices &choices,
             std::vector<std::string> &lines)
      : function(function), choices(choices), lines(lines) {}

  /// Adds what some op makes of some values of `pool`.
  void step(std::vector<TextValue> &pool);
  TextValue convert(const TextValue &value, const std::string &element);
  TextValue unary(const std::string &op, const TextValue &value);
  TextValue binary(const std::string &op, const TextValue &a,
                   const TextValue &b);
  TextValue someUnary(const TextValue &value);

  /// The text of the type with this element, where it is no scalar.
  std::function<std::string(const std::string &)> shapedAs;

private:
  TextValue cast(const std::string &op, const TextValue &value,
                 const std::string &element);
  TextValue select(const TextValue &a, const TextValue &b);
  std::string type(const std::string &element) const {
    return shapedAs ? shapedAs(element) : element;
  }

  FunctionText &function;
  Choices &choices;
  std::vector<std::string> &lines;
};

} // namespace roofline::oracle

#endif // ROOFLINE_TEST_UNIT_ORACLE_GENERATOR_H
