//===- GeneratorOperands.cpp - Where operands come from -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Generator.h"

using namespace roofline::oracle;

std::string Generator::anyElement() const {
  static const std::vector<std::string> kElements = {
      "f32", "f16", "f32", "bf16", "f64", "i32", "i8", "i4", "i1"};
  return choices.pick(kElements);
}

TextValue Generator::constant(const TextType &type) {
  TextValue value{function.fresh(), type};
  const std::string &element = type.element;
  std::string literal = element == "i1"    ? "true"
                        : isFloat(element) ? "1.0"
                                           : "1";
  function.line(value.name + " = arith.constant dense<" + literal +
                "> : " + function.type(type));
  return value;
}

TextValue Generator::emptyTensor(const TextType &type) {
  TextValue value{function.fresh(), type};
  function.line(value.name + " = tensor.empty() : " + function.type(type));
  return value;
}

TextValue Generator::filled(const TextType &type) {
  TextValue value{function.fresh(), scalar(type.element)};
  function.line(value.name + " = " + constantText(type.element));
  TextValue target =
      limits.sizesMayBeDynamic ? function.argument(type) : emptyTensor(type);
  return writeOp(function, "linalg.fill", {value}, {target})[0];
}

/// Earlier values of the same type.
static std::vector<TextValue> candidates(const FunctionText &function,
                                         const TextType &type) {
  std::vector<TextValue> result;
  for (const TextValue &value : function.values)
    if (value.type == type)
      result.push_back(value);
  return result;
}

TextValue Generator::input(const TextType &type) {
  std::vector<TextValue> same = candidates(function, type);
  if (!same.empty() && choices.chance(50))
    return choices.pick(same);
  bool maybeConstant =
      type.isShaped && !function.onMemrefs() && !limits.sizesMayBeDynamic;
  if (maybeConstant && choices.chance(5))
    return constant(type);
  return function.argument(type);
}

TextValue Generator::init(const TextType &type) {
  std::vector<TextValue> same = candidates(function, type);
  if (!same.empty() && choices.chance(20))
    return choices.pick(same);
  if (function.onMemrefs())
    return function.argument(type);
  bool mayBeStatic = !limits.sizesMayBeDynamic;
  TextValue value;
  switch (choices.below(5)) {
  case 2:
    value = mayBeStatic ? emptyTensor(type) : function.argument(type);
    break;
  case 3:
    value = filled(type);
    break;
  case 4:
    value = mayBeStatic ? constant(type) : function.argument(type);
    break;
  default:
    return function.argument(type);
  }
  if (choices.chance(20)) // may be used for something else, too
    function.values.push_back(value);
  return value;
}

std::vector<TextValue> Generator::inputs(const OpPlan &plan) {
  std::vector<TextValue> values;
  for (const OperandPlan &operand : plan.ins)
    values.push_back(input(operand.type()));
  return values;
}

std::vector<TextValue> Generator::inits(const OpPlan &plan) {
  std::vector<TextValue> values;
  for (const OperandPlan &operand : plan.outs) {
    TextValue value = init(operand.type());
    // Two outputs into one buffer overwrite each other: nobody writes that.
    bool isTaken = function.onMemrefs() && !values.empty() &&
                   values.back().name == value.name;
    values.push_back(isTaken ? function.argument(operand.type()) : value);
  }
  return values;
}

std::vector<TextValue>
roofline::oracle::writeOp(FunctionText &function, const std::string &head,
                          const std::vector<TextValue> &ins,
                          const std::vector<TextValue> &outs,
                          const std::string &tail, bool printsResults) {
  std::string text = head;
  if (!ins.empty())
    text += " ins(" + function.typedList(ins) + ")";
  text += " outs(" + function.typedList(outs) + ")" + tail;
  if (function.onMemrefs()) {
    function.line(text);
    return {};
  }
  std::string name = function.fresh();
  std::vector<TextValue> results;
  std::vector<std::string> types;
  for (size_t i = 0; i < outs.size(); ++i) {
    std::string suffix = outs.size() > 1 ? "#" + std::to_string(i) : "";
    results.push_back({name + suffix, outs[i].type});
    types.push_back(function.type(outs[i].type));
  }
  if (outs.size() > 1)
    name += ":" + std::to_string(outs.size());
  if (printsResults)
    text +=
        " -> " + (outs.size() > 1 ? "(" + join(types) + ")" : types.front());
  function.line(name + " = " + text);
  return results;
}
