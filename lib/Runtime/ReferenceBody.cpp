//===- ReferenceBody.cpp - Scalar operations of a reference ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReferenceBody.h"

#include "ReferenceNode.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace roofline::runtime {
namespace {

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

std::vector<JsonReader> othersOf(const JsonReader &json) {
  JsonReader others = json.field("others");
  return others.isGiven() ? others.elements() : std::vector<JsonReader>();
}

ReferenceBody::ReferenceBody(const JsonReader &json, size_t inputs,
                             size_t loops, const ReferenceNodes &nodes)
    : inputs_(inputs) {
  std::vector<JsonReader> stored = othersOf(json);
  stored.insert(stored.begin(), json);
  results_.resize(stored.size());
  for (const JsonReader &operation : json.field("body").elements())
    operations_.push_back(readOperation(operation, numSlots(), loops, nodes));
  for (size_t i = 0; i < stored.size(); ++i)
    results_[i] = static_cast<size_t>(
        readBelow(stored[i].field("result"), numSlots(), "slots"));
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
      operation.constant = parts.front().scalar();
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
    operation.function = findFunction(operation.name, operation.bits);
    if (!operation.function)
      json.fail("unknown operation '" + operation.name + "'");
    checkCount(json, operation.name, operation.function->operands,
               parts.size());
  }
  for (const JsonReader &part : parts)
    operation.operands.push_back(readBelow(part, slots, "slots"));
  return operation;
}

/// The element at coordinates that were computed; NaN outside.
static Scalar gather(ReferenceNode &node, const std::vector<int64_t> &operands,
                     const std::vector<Scalar> &slots) {
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

void ReferenceBody::run(std::vector<Scalar> &slots,
                        const std::vector<int64_t> &trips) const {
  size_t next = inputs_ + results_.size();
  for (const Operation &operation : operations_) {
    auto operand = [&](size_t i) {
      return i < operation.operands.size() ? slots[operation.operands[i]]
                                           : Scalar();
    };
    Scalar &slot = slots[next++];
    if (operation.function)
      slot = operation.function->compute(operand(0), operand(1), operand(2),
                                         operation.bits);
    else if (operation.gathered)
      slot = gather(*operation.gathered, operation.operands, slots);
    else if (operation.name == "index")
      slot = Scalar::integer(trips[operation.operands[0]]);
    else
      slot = operation.constant;
  }
}

bool ReferenceBody::isDotProduct() const {
  if (inputs_ != 2 || operations_.size() != 2 ||
      results_ != std::vector<size_t>{4})
    return false;
  const Operation &product = operations_[0], &sum = operations_[1];
  auto uses = [](const Operation &operation, int64_t a, int64_t b) {
    return operation.operands == std::vector<int64_t>{a, b} ||
           operation.operands == std::vector<int64_t>{b, a};
  };
  return product.name == "mul" && uses(product, 0, 1) && sum.name == "add" &&
         uses(sum, 2, 3);
}

bool ReferenceBody::isRounded() const {
  return std::any_of(
      operations_.begin(), operations_.end(), [](const Operation &operation) {
        return (operation.function && operation.function->rounds) ||
               (operation.gathered && operation.gathered->isRounded());
      });
}

} // namespace roofline::runtime
