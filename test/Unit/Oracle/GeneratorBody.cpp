//===- GeneratorBody.cpp - Random scalar bodies ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Generator.h"

#include <iterator>

using namespace roofline::oracle;

using Names = std::vector<std::string>;

bool roofline::oracle::isFloat(const std::string &element) {
  return element[0] == 'f' || element[0] == 'b';
}

static int widthOf(const std::string &element) {
  return std::stoi(element.substr(element.find_first_of("0123456789")));
}

std::string roofline::oracle::constantText(const std::string &element) {
  if (element == "i1")
    return "arith.constant true";
  return "arith.constant " + std::string(isFloat(element) ? "1.0" : "1") +
         " : " + element;
}

TextValue BodyWriter::unary(const std::string &op, const TextValue &value) {
  TextValue result{function.fresh(), value.type};
  lines.push_back(result.name + " = " + op + " " + value.name + " : " +
                  type(value.type.element));
  return result;
}

TextValue BodyWriter::binary(const std::string &op, const TextValue &a,
                             const TextValue &b) {
  TextValue result{function.fresh(), a.type};
  lines.push_back(result.name + " = " + op + " " + a.name + ", " + b.name +
                  " : " + type(a.type.element));
  return result;
}

TextValue BodyWriter::cast(const std::string &op, const TextValue &value,
                           const std::string &element) {
  TextValue result{function.fresh(), scalar(element)};
  lines.push_back(result.name + " = " + op + " " + value.name + " : " +
                  type(value.type.element) + " to " + type(element));
  return result;
}

TextValue BodyWriter::convert(const TextValue &value,
                              const std::string &element) {
  const std::string &from = value.type.element;
  if (from == element)
    return value;
  if (from == "index")
    return convert(cast("arith.index_cast", value, "i64"), element);
  int width = widthOf(from), wanted = widthOf(element);
  if (isFloat(from) != isFloat(element))
    return cast(isFloat(from) ? "arith.fptosi" : "arith.sitofp", value,
                element);
  if (width == wanted) // between f16 and bf16
    return convert(convert(value, "f32"), element);
  if (isFloat(from))
    return cast(width < wanted ? "arith.extf" : "arith.truncf", value, element);
  return cast(width < wanted ? "arith.extsi" : "arith.trunci", value, element);
}

static const Names kFloatUnary = {
    "arith.negf", "math.absf", "math.exp",   "math.rsqrt", "math.tanh",
    "math.log",   "math.erf",  "math.floor", "math.sqrt",  "math.ceil"};
static const Names kFloatBinary = {
    "arith.addf",     "arith.mulf",     "arith.subf",    "arith.divf",
    "arith.maximumf", "arith.minimumf", "arith.maxnumf", "arith.minnumf",
    "arith.remf",     "math.powf",      "math.atan2",    "math.copysign"};
static const Names kIntUnary = {"math.absi", "math.ctpop", "math.ctlz"};
static const Names kIntBinary = {
    "arith.addi",  "arith.muli",  "arith.subi",  "arith.andi",
    "arith.ori",   "arith.xori",  "arith.maxsi", "arith.minui",
    "arith.shli",  "arith.divsi", "arith.remui", "arith.floordivsi",
    "arith.maxui", "arith.minsi", "arith.shrsi", "arith.ceildivsi"};
static const Names kElements = {"f32", "f16", "bf16", "f64",
                                "i32", "i8",  "i4",   "i1"};

TextValue BodyWriter::someUnary(const TextValue &value) {
  return unary(
      choices.pick(isFloat(value.type.element) ? kFloatUnary : kIntUnary),
      value);
}

TextValue BodyWriter::select(const TextValue &a, const TextValue &b) {
  const std::string &element = a.type.element;
  TextValue condition{function.fresh(), scalar("i1")};
  lines.push_back(condition.name + " = arith." +
                  (isFloat(element) ? "cmpf olt, " : "cmpi slt, ") + a.name +
                  ", " + b.name + " : " + type(element));
  TextValue result{function.fresh(), a.type};
  std::string kind = shapedAs ? type("i1") + ", " : "";
  lines.push_back(result.name + " = arith.select " + condition.name + ", " +
                  a.name + ", " + b.name + " : " + kind + type(element));
  return result;
}

void BodyWriter::step(std::vector<TextValue> &pool) {
  TextValue a = choices.pick(pool);
  std::string element = a.type.element;
  if (element == "index") {
    pool.push_back(convert(a, "i32"));
    return;
  }
  TextValue b = convert(choices.pick(pool), element);
  switch (choices.below(6)) {
  case 0:
  case 1:
    pool.push_back(binary(
        choices.pick(isFloat(element) ? kFloatBinary : kIntBinary), a, b));
    return;
  case 2:
    pool.push_back(someUnary(a));
    return;
  case 3:
    pool.push_back(select(a, b));
    return;
  case 4:
    pool.push_back(convert(a, choices.pick(kElements)));
    return;
  default:
    if (!isFloat(element)) {
      pool.push_back(binary("arith.addi", a, a));
      return;
    }
    TextValue result{function.fresh(), a.type};
    lines.push_back(result.name + " = math.fma " + a.name + ", " + b.name +
                    ", " + a.name + " : " + type(element));
    pool.push_back(result);
  }
}

std::string roofline::oracle::writeBody(FunctionText &function,
                                        const Body &body) {
  std::string text = "{\n";
  for (const std::string &line : body.lines)
    text += "    " + line + "\n";
  return text + "    linalg.yield " + function.typedList(body.yielded) +
         "\n  }";
}

/// A sum of products, its parts perhaps cast or otherwise changed first.
static void contraction(BodyWriter &writer, Choices &choices, Body &body) {
  TextValue sum = body.arguments[2];
  const std::string &element = sum.type.element;
  TextValue parts[2];
  for (int side : {0, 1}) {
    TextValue part = body.arguments[side];
    if (choices.chance(15))
      part = writer.someUnary(part);
    parts[side] = writer.convert(part, element);
  }
  bool floats = isFloat(element);
  TextValue product =
      writer.binary(floats ? "arith.mulf" : "arith.muli", parts[0], parts[1]);
  if (choices.chance(50))
    std::swap(sum, product);
  body.yielded = {
      writer.binary(floats ? "arith.addf" : "arith.addi", sum, product)};
}

Body Generator::someBody(const OpPlan &plan, bool usesIndices) {
  Body body;
  for (const auto *list : {&plan.ins, &plan.outs})
    for (const OperandPlan &operand : *list)
      body.arguments.push_back({function.fresh(), scalar(operand.element)});
  BodyWriter writer(function, choices, body.lines);
  if (plan.ins.size() == 2 && plan.outs.size() == 1 && choices.chance(40)) {
    contraction(writer, choices, body);
    return body;
  }
  std::vector<TextValue> pool(body.arguments.begin(),
                              body.arguments.begin() + plan.ins.size());
  if (pool.empty() || choices.chance(40)) // accumulates
    pool.insert(pool.begin(), body.arguments.begin() + plan.ins.size(),
                body.arguments.end());
  if (choices.chance(10)) {
    body.lines.push_back(function.fresh() + " = " + constantText("f32"));
    pool.push_back({body.lines.back().substr(0, body.lines.back().find(' ')),
                    scalar("f32")});
  }
  if (choices.chance(5)) // from outside
    pool.push_back(function.argument(scalar("f32")));
  if (usesIndices && !plan.loops.empty() && choices.chance(10)) {
    pool.push_back({function.fresh(), scalar("index")});
    body.lines.push_back(pool.back().name + " = linalg.index " +
                         std::to_string(choices.below(plan.loops.size())) +
                         " : index");
    if (choices.chance(50))
      pool.push_back(writer.binary("arith.addi", pool.back(), pool.back()));
  }
  for (int64_t steps = choices.below(4); steps > 0; --steps)
    writer.step(pool);
  for (const OperandPlan &operand : plan.outs) {
    bool isLast = choices.chance(70);
    const TextValue &value = isLast ? pool.back() : choices.pick(pool);
    body.yielded.push_back(writer.convert(value, operand.element));
  }
  return body;
}
