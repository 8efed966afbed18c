//===- StructuredNode.cpp - Loop nests of a reference ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PackedOperand.h"
#include "ReferenceBody.h"
#include "ReferenceNode.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace roofline::runtime {
namespace {

/// No tensor has more elements.
constexpr int64_t kMostFactor = int64_t(1) << 48;

/// The least and the largest coordinate of a row must be in the tensor. Where
/// they are, f64 is exact; it does not overflow where they are not.
void checkRow(const JsonReader &json, const std::vector<int64_t> &row,
              const std::vector<int64_t> &loops, int64_t size) {
  auto least = static_cast<double>(row.back()), largest = least;
  for (size_t loop = 0; loop < loops.size(); ++loop) {
    double end =
        static_cast<double>(row[loop]) * static_cast<double>(loops[loop] - 1);
    (end < 0 ? least : largest) += end;
  }
  if (least < 0 || largest >= static_cast<double>(size))
    json.fail(fmt::format("coordinates {:.0f} to {:.0f} leave the size {}",
                          least, largest, size));
}

Access readAccess(const JsonReader &json, const std::vector<int64_t> &loops,
                  const ReferenceNodes &nodes) {
  ReferenceNode *node = readNodeNumber(json.field("node"), nodes);
  Access access{node->unreshaped(), 0, std::vector<int64_t>(loops.size())};
  std::vector<int64_t> strides = node->strides();
  std::vector<JsonReader> rows = json.field("map").elements();
  if (rows.size() != strides.size())
    json.fail(fmt::format("expected {} rows of the map, got {}", strides.size(),
                          rows.size()));
  bool isEmpty = std::find(loops.begin(), loops.end(), 0) != loops.end();
  for (size_t dim = 0; dim < rows.size(); ++dim) {
    std::vector<int64_t> row = rows[dim].integers(-kMostFactor, kMostFactor);
    if (row.size() != loops.size() + 1)
      rows[dim].fail(fmt::format("expected {} factors and a constant, got {} "
                                 "numbers",
                                 loops.size(), row.size()));
    if (isEmpty)
      continue;
    checkRow(rows[dim], row, loops, node->shape()[dim]);
    for (size_t loop = 0; loop < loops.size(); ++loop)
      if (loops[loop] > 1)
        access.strides[loop] += row[loop] * strides[dim];
    access.offset += row.back() * strides[dim];
  }
  return access;
}

class StructuredNode : public ReferenceNode {
public:
  StructuredNode(const JsonReader &json, const ReferenceNodes &nodes)
      : ReferenceNode(json.field("shape").shape()),
        loops_(json.field("loops").integers()),
        reductions_(json.field("reductions").integers()),
        output_(json.field("output").integers(-1)),
        inputs_(json.field("inputs").list<Access>([&](const JsonReader &input) {
          return readAccess(input, loops_, nodes);
        })),
        body_(json, inputs_.size(), loops_.size(), nodes),
        slots_(body_.numSlots()), stored_(body_.results().size()),
        trips_(loops_.size()) {
    readInit(json, nodes);
    for (const JsonReader &other : othersOf(json))
      readInit(other, nodes);
    verify(json);
    isRounded_ = body_.isRounded();
    for (const Access &input : inputs_)
      isRounded_ |= input.node->isRounded();
    for (const ReferenceNode *init : inits_)
      isRounded_ |= init && init->isRounded();
  }

  Scalar at(int64_t index) override { return at(index, 0); }

  size_t numResults() const { return inits_.size(); }
  /// The element of one of the results that are reduced together.
  Scalar at(int64_t index, size_t result) {
    if (reductions_.empty()) {
      compute(index);
      return stored_[result];
    }
    if (auto known = sums_.find(index); known != sums_.end())
      return known->second[result];
    if (static_cast<int64_t>(sums_.size()) >= kMostRemembered)
      sums_.clear();
    compute(index);
    return sums_.emplace(index, stored_).first->second[result];
  }

  void packProducts(const std::function<void()> &isAlive) override {
    if (reductions_.empty() || !body_.isDotProduct())
      return;
    PackedOperands packed;
    for (const Access &input : inputs_) {
      std::optional<PackedOperand> operand =
          PackedOperand::of(input, loops_, reductions_, isAlive);
      if (!operand)
        return;
      packed.push_back(std::move(*operand));
    }
    packed_ = std::make_shared<const PackedOperands>(std::move(packed));
  }
  void sharePacked(const ReferenceNode &other) override {
    packed_ = static_cast<const StructuredNode &>(other).packed_;
  }

private:
  void readInit(const JsonReader &result, const ReferenceNodes &nodes) {
    JsonReader init = result.field("init");
    inits_.push_back(init.isGiven() ? readNodeNumber(init, nodes) : nullptr);
  }

  void verify(const JsonReader &json) const {
    bool areInitsOfShape = std::all_of(
        inits_.begin(), inits_.end(), [&](const ReferenceNode *init) {
          return !init || init->shape() == shape();
        });
    if (output_.size() != shape().size() || !areInitsOfShape)
      json.fail("expected 'output' and 'init' to agree with the shape");
    std::vector<int> given(loops_.size());
    auto give = [&](const char *key, int64_t loop) {
      if (static_cast<size_t>(loop) >= loops_.size())
        json.field(key).fail(fmt::format("there is no loop {}", loop));
      ++given[loop];
    };
    for (int64_t loop : reductions_)
      give("reductions", loop);
    for (size_t dim = 0; dim < output_.size(); ++dim) {
      if (output_[dim] >= 0)
        give("output", output_[dim]);
      if (shape()[dim] != (output_[dim] >= 0 ? loops_[output_[dim]] : 1))
        json.field("shape").fail(
            fmt::format("size {} is not that of its loop", shape()[dim]));
    }
    if (std::count(given.begin(), given.end(), 1) !=
        static_cast<int64_t>(given.size()))
      json.fail("expected every loop once, in 'output' or 'reductions'");
  }

  /// What is stored of an element of each result.
  void compute(int64_t index) {
    for (size_t i = 0; i < inits_.size(); ++i)
      stored_[i] = inits_[i] ? inits_[i]->at(index) : Scalar();
    for (size_t dim = output_.size(); dim-- > 0;) {
      if (output_[dim] >= 0)
        trips_[output_[dim]] = index % shape()[dim];
      index /= shape()[dim];
    }
    if (packed_)
      stored_.front() = stored_.front() +
                        sumOfProducts(packed_->at(0), packed_->at(1), trips_);
    else
      reduce(0);
  }

  /// All trips of the reductions from the `depth`th on.
  void reduce(size_t depth) {
    if (depth == reductions_.size())
      return step();
    int64_t loop = reductions_[depth];
    trips_[loop] = 0;
    if (depth + 1 == reductions_.size() && body_.isDotProduct())
      return addProducts(loop);
    std::vector<int64_t> around = trips_;
    for (int64_t trip = 0; trip < loops_[loop]; ++trip) {
      trips_ = around;
      trips_[loop] = trip;
      reduce(depth + 1);
    }
  }

  /// One execution of the body. A gathered node may be reached again in it, but
  /// never this one.
  void step() {
    for (size_t i = 0; i < inputs_.size(); ++i)
      slots_[i] = inputs_[i].node->at(inputs_[i].indexAt(trips_));
    std::copy(stored_.begin(), stored_.end(), slots_.begin() + inputs_.size());
    body_.run(slots_, trips_);
    for (size_t i = 0; i < stored_.size(); ++i)
      stored_[i] = slots_[body_.results()[i]];
  }

  void addProducts(int64_t loop) {
    const Access &a = inputs_[0], &b = inputs_[1];
    int64_t indexOfA = a.indexAt(trips_), indexOfB = b.indexAt(trips_);
    double sum = stored_.front();
    for (int64_t trip = 0; trip < loops_[loop]; ++trip) {
      sum += a.node->at(indexOfA) * b.node->at(indexOfB);
      indexOfA += a.strides[loop];
      indexOfB += b.strides[loop];
    }
    stored_.front() = sum;
  }

  std::vector<int64_t> loops_, reductions_, output_;
  std::vector<Access> inputs_;
  /// Null where a result begins with 0.
  std::vector<ReferenceNode *> inits_;
  ReferenceBody body_;
  std::vector<Scalar> slots_, stored_;
  std::vector<int64_t> trips_;
  std::unordered_map<int64_t, std::vector<Scalar>> sums_;
  std::shared_ptr<const PackedOperands> packed_;
};

/// Another result of the loops of a structured node.
class OtherNode : public ReferenceNode {
public:
  OtherNode(StructuredNode *source, size_t number)
      : ReferenceNode(source->shape(), source->isRounded()), source_(source),
        number_(number) {}
  Scalar at(int64_t index) override { return source_->at(index, number_); }

private:
  StructuredNode *source_;
  size_t number_;
};

} // namespace

std::unique_ptr<ReferenceNode> readStructuredNode(const JsonReader &json,
                                                  const ReferenceNodes &nodes) {
  return std::make_unique<StructuredNode>(json, nodes);
}

std::unique_ptr<ReferenceNode> readOtherNode(const JsonReader &json,
                                             const ReferenceNodes &nodes) {
  JsonReader source = json.field("source");
  auto *node = dynamic_cast<StructuredNode *>(readNodeNumber(source, nodes));
  if (!node)
    source.fail("expected a structured node");
  int64_t number = json.field("number").integer();
  auto others = static_cast<int64_t>(node->numResults()) - 1;
  if (number >= others)
    json.field("number").fail(fmt::format(
        "expected the number of one of {} others, got {}", others, number));
  return std::make_unique<OtherNode>(node, number + 1);
}

} // namespace roofline::runtime
