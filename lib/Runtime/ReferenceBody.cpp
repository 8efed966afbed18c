//===- ReferenceBody.cpp - Scalar operations of a reference ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReferenceBody.h"

#include "ReferenceNode.h"

#include <fmt/format.h>

#include <cmath>

namespace roofline::runtime {
namespace {

struct Entry {
  const char *name;
  size_t operands;
  double (*function)(double, double, double);
};

#define UNARY(name, expr)                                                      \
  {name, 1, [](double a, double, double) -> double { return expr; }}
#define BINARY(name, expr)                                                     \
  {name, 2, [](double a, double b, double) -> double { return expr; }}
#define TERNARY(name, expr)                                                    \
  {name, 3, [](double a, double b, double c) -> double { return expr; }}

/// NaN if one of them is, as in arith.maximumf.
double maximum(double a, double b) {
  return std::isnan(a) ? a : std::isnan(b) ? b : std::max(a, b);
}
double minimum(double a, double b) { return -maximum(-a, -b); }

/// Truths are 0 and 1; integers stay exact up to 2^53.
constexpr Entry kFunctions[] = {
    UNARY("neg", -a),
    UNARY("abs", std::fabs(a)),
    UNARY("exp", std::exp(a)),
    UNARY("exp2", std::exp2(a)),
    UNARY("log", std::log(a)),
    UNARY("log2", std::log2(a)),
    UNARY("sqrt", std::sqrt(a)),
    UNARY("rsqrt", 1 / std::sqrt(a)),
    UNARY("sin", std::sin(a)),
    UNARY("cos", std::cos(a)),
    UNARY("tanh", std::tanh(a)),
    UNARY("erf", std::erf(a)),
    UNARY("floor", std::floor(a)),
    UNARY("ceil", std::ceil(a)),
    UNARY("trunc", std::trunc(a)),
    BINARY("add", a + b),
    BINARY("sub", a - b),
    BINARY("mul", a *b),
    BINARY("div", a / b),
    BINARY("intdiv", std::trunc(a / b)),
    BINARY("rem", std::fmod(a, b)),
    BINARY("pow", std::pow(a, b)),
    BINARY("max", maximum(a, b)),
    BINARY("min", minimum(a, b)),
    BINARY("eq", a == b),
    BINARY("ne", a != b),
    BINARY("lt", a < b),
    BINARY("le", a <= b),
    BINARY("gt", a > b),
    BINARY("ge", a >= b),
    BINARY("and", a != 0 && b != 0),
    BINARY("or", a != 0 || b != 0),
    BINARY("xor", (a != 0) != (b != 0)),
    TERNARY("select", a != 0 ? b : c),
    TERNARY("fma", a *b + c),
};

#undef UNARY
#undef BINARY
#undef TERNARY

/// A number below `end`.
int64_t readBelow(const JsonReader &json, size_t end, const char *what) {
  int64_t number = json.integer();
  if (static_cast<size_t>(number) >= end)
    json.fail(fmt::format("expected the number of one of {} {}, got {}", end,
                          what, number));
  return number;
}

void checkCount(const JsonReader &json, const std::string &name,
                size_t expected, size_t got) {
  if (got != expected)
    json.fail(fmt::format("expected {} operands of '{}', got {}", expected,
                          name, got));
}

} // namespace

ReferenceBody::ReferenceBody(const JsonReader &json, size_t inputs,
                             size_t loops, const ReferenceNodes &nodes)
    : inputs_(inputs) {
  for (const JsonReader &operation : json.field("body").elements())
    operations_.push_back(readOperation(operation, numSlots(), loops, nodes));
  result_ =
      static_cast<size_t>(readBelow(json.field("result"), numSlots(), "slots"));
}

ReferenceBody::Operation
ReferenceBody::readOperation(const JsonReader &json, size_t slots, size_t loops,
                             const ReferenceNodes &nodes) const {
  std::vector<JsonReader> parts = json.elements();
  if (parts.empty())
    json.fail("expected an operation, got an empty list");
  Operation operation;
  operation.name = parts.front().string();
  parts.erase(parts.begin());
  if (operation.name == "const" || operation.name == "index") {
    checkCount(json, operation.name, 1, parts.size());
    if (operation.name == "const")
      operation.constant = parts.front().extendedNumber();
    else
      operation.operands = {readBelow(parts.front(), loops, "loops")};
    return operation;
  }
  if (operation.name == "gather") {
    if (parts.empty())
      json.fail("expected a node after 'gather'");
    operation.gathered = readNodeNumber(parts.front(), nodes);
    parts.erase(parts.begin());
    checkCount(json, operation.name, operation.gathered->shape().size(),
               parts.size());
  } else {
    for (const Entry &entry : kFunctions)
      if (operation.name == entry.name) {
        operation.function = entry.function;
        checkCount(json, operation.name, entry.operands, parts.size());
      }
    if (!operation.function)
      json.fail("unknown operation '" + operation.name + "'");
  }
  for (const JsonReader &part : parts)
    operation.operands.push_back(readBelow(part, slots, "slots"));
  return operation;
}

/// The element at coordinates that were computed; NaN outside.
static double gather(ReferenceNode &node, const std::vector<int64_t> &operands,
                     const std::vector<double> &slots) {
  int64_t index = 0;
  for (size_t dim = 0; dim < operands.size(); ++dim) {
    double coordinate = slots[operands[dim]];
    int64_t size = node.shape()[dim];
    if (!(coordinate >= 0 && coordinate < static_cast<double>(size)))
      return std::numeric_limits<double>::quiet_NaN();
    index = index * size + static_cast<int64_t>(coordinate);
  }
  return node.at(index);
}

double ReferenceBody::run(std::vector<double> &slots,
                          const std::vector<int64_t> &trips) const {
  size_t next = inputs_ + 1;
  for (const Operation &operation : operations_) {
    auto operand = [&](size_t i) {
      return i < operation.operands.size() ? slots[operation.operands[i]] : 0;
    };
    double &slot = slots[next++];
    if (operation.function)
      slot = operation.function(operand(0), operand(1), operand(2));
    else if (operation.gathered)
      slot = gather(*operation.gathered, operation.operands, slots);
    else if (operation.name == "index")
      slot = static_cast<double>(trips[operation.operands[0]]);
    else
      slot = operation.constant;
  }
  return slots[result_];
}

bool ReferenceBody::isDotProduct() const {
  if (inputs_ != 2 || operations_.size() != 2 || result_ != 4)
    return false;
  const Operation &product = operations_[0], &sum = operations_[1];
  auto uses = [](const Operation &operation, int64_t a, int64_t b) {
    return operation.operands == std::vector<int64_t>{a, b} ||
           operation.operands == std::vector<int64_t>{b, a};
  };
  return product.name == "mul" && uses(product, 0, 1) && sum.name == "add" &&
         uses(sum, 2, 3);
}

} // namespace roofline::runtime
