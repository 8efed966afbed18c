//===- ReferenceNode.cpp - Tensors of a reference -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReferenceNode.h"

#include "JsonReader.h"
#include "Roofline/Runtime/ElementType.h"
#include "Roofline/Runtime/Random.h"

#include <fmt/format.h>

#include <cmath>
#include <unordered_map>

namespace roofline::runtime {

int64_t ReferenceNode::numElements() const {
  int64_t count = 1;
  for (int64_t size : shape_)
    count *= size;
  return count;
}

static std::vector<int64_t> stridesOf(const std::vector<int64_t> &shape) {
  std::vector<int64_t> strides(shape.size(), 1);
  for (size_t dim = shape.size(); dim-- > 1;)
    strides[dim - 1] = strides[dim] * shape[dim];
  return strides;
}

std::vector<int64_t> ReferenceNode::strides() const {
  return stridesOf(shape_);
}

ReferenceNode *readNodeNumber(const JsonReader &json,
                              const ReferenceNodes &nodes) {
  int64_t number = json.integer();
  if (static_cast<size_t>(number) >= nodes.size())
    json.fail(
        fmt::format("expected the number of an earlier node, got {}", number));
  return nodes[number].get();
}

namespace {

class ArgumentNode : public ReferenceNode {
public:
  explicit ArgumentNode(const Argument &argument)
      : ReferenceNode(argument.shape), values_(argument),
        bits_(elementType(argument.type).bits) {}
  Scalar at(int64_t index) override {
    double value = values_(static_cast<uint64_t>(index));
    return bits_ == 0 || std::isnan(value)
               ? Scalar(value)
               : Scalar::wrapped(
                     static_cast<uint64_t>(static_cast<int64_t>(value)), bits_);
  }
  bool isArgument() const override { return true; }

private:
  InitialValues values_;
  unsigned bits_;
};

class FillNode : public ReferenceNode {
public:
  FillNode(std::vector<int64_t> shape, Scalar value)
      : ReferenceNode(std::move(shape)), value_(value) {}
  Scalar at(int64_t) override { return value_; }

private:
  Scalar value_;
};

class ReshapeNode : public ReferenceNode {
public:
  ReshapeNode(const JsonReader &json, ReferenceNode *source)
      : ReferenceNode(json.field("shape").shape(), source->isRounded()),
        source_(source) {
    if (numElements() != source->numElements())
      json.field("shape").fail(
          fmt::format("expected {} elements as in the source, got {}",
                      source->numElements(), numElements()));
  }
  Scalar at(int64_t index) override { return source_->at(index); }
  ReferenceNode *unreshaped() override { return source_->unreshaped(); }

private:
  ReferenceNode *source_;
};

/// Where a slice lies in a larger tensor.
class Placement {
public:
  Placement(const JsonReader &json, const std::vector<int64_t> &shape)
      : offsets_(json.field("offsets").integers()),
        sizes_(json.field("sizes").shape()),
        steps_(json.field("strides").integers(1)), shape_(shape) {
    if (offsets_.size() != shape.size() || sizes_.size() != shape.size() ||
        steps_.size() != shape.size())
      json.fail(
          fmt::format("expected {} offsets, sizes and strides", shape.size()));
    for (size_t dim = 0; dim < shape.size(); ++dim) {
      int64_t room = shape[dim] - 1 - offsets_[dim];
      if (sizes_[dim] > 0 && (room < 0 || room / steps_[dim] < sizes_[dim] - 1))
        json.fail(fmt::format("dim {} of the slice leaves the tensor", dim));
    }
  }

  int64_t numElements() const {
    int64_t count = 1;
    for (int64_t size : sizes_)
      count *= size;
    return count;
  }
  /// From an index in the slice to one in the tensor.
  int64_t outer(int64_t index) const {
    int64_t result = 0, stride = 1;
    for (size_t dim = shape_.size(); dim-- > 0;) {
      int64_t coordinate = index % sizes_[dim];
      index /= sizes_[dim];
      result += (offsets_[dim] + coordinate * steps_[dim]) * stride;
      stride *= shape_[dim];
    }
    return result;
  }
  /// The other way; -1 for what is not in the slice.
  int64_t inner(int64_t index) const {
    int64_t result = 0, stride = 1;
    for (size_t dim = shape_.size(); dim-- > 0;) {
      int64_t distance = index % shape_[dim] - offsets_[dim];
      index /= shape_[dim];
      if (distance < 0 || distance % steps_[dim] != 0 ||
          distance / steps_[dim] >= sizes_[dim])
        return -1;
      result += distance / steps_[dim] * stride;
      stride *= sizes_[dim];
    }
    return result;
  }

private:
  std::vector<int64_t> offsets_, sizes_, steps_, shape_;
};

class SliceNode : public ReferenceNode {
public:
  SliceNode(const JsonReader &json, ReferenceNode *source)
      : ReferenceNode(json.field("shape").shape(), source->isRounded()),
        source_(source), placement_(json, source->shape()) {
    if (numElements() != placement_.numElements())
      json.fail("expected a shape with the elements of the sizes");
  }
  Scalar at(int64_t index) override {
    return source_->at(placement_.outer(index));
  }

private:
  ReferenceNode *source_;
  Placement placement_;
};

class InsertNode : public ReferenceNode {
public:
  InsertNode(const JsonReader &json, ReferenceNode *source, ReferenceNode *dest)
      : ReferenceNode(dest->shape(), source->isRounded() || dest->isRounded()),
        source_(source), dest_(dest), placement_(json, dest->shape()) {
    if (source->numElements() != placement_.numElements())
      json.fail("expected a source with the elements of the sizes");
  }
  Scalar at(int64_t index) override {
    int64_t inner = placement_.inner(index);
    return inner < 0 ? dest_->at(index) : source_->at(inner);
  }

private:
  ReferenceNode *source_, *dest_;
  Placement placement_;
};

class SoftmaxNode : public ReferenceNode {
public:
  SoftmaxNode(const JsonReader &json, ReferenceNode *source)
      : ReferenceNode(source->shape(), /*isRounded=*/true), source_(source) {
    int64_t dim = json.field("dim").integer();
    if (static_cast<size_t>(dim) >= shape().size())
      json.field("dim").fail(
          fmt::format("expected a dim of {}, got {}", shape().size(), dim));
    size_ = shape()[dim];
    stride_ = strides()[dim];
  }
  Scalar at(int64_t index) override {
    int64_t place = index / stride_ % size_;
    return rowAt(index - place * stride_)[place];
  }

private:
  const std::vector<double> &rowAt(int64_t first) {
    if (auto known = rows_.find(first); known != rows_.end())
      return known->second;
    if (static_cast<int64_t>(rows_.size()) * size_ > kMostRemembered)
      rows_.clear();
    std::vector<double> row(size_);
    double largest = -std::numeric_limits<double>::infinity(), sum = 0;
    for (int64_t i = 0; i < size_; ++i) {
      row[i] = source_->at(first + i * stride_);
      largest = std::max(largest, row[i]);
    }
    for (double &value : row) {
      value = std::exp(value - largest);
      sum += value;
    }
    for (double &value : row)
      value /= sum;
    return rows_.emplace(first, std::move(row)).first->second;
  }

  ReferenceNode *source_;
  int64_t size_, stride_;
  std::unordered_map<int64_t, std::vector<double>> rows_;
};

} // namespace

std::unique_ptr<ReferenceNode>
readReferenceNode(const JsonReader &json, const ReferenceNodes &nodes,
                  const std::vector<Argument> &arguments) {
  std::string kind = json.field("kind").string();
  auto node = [&](const char *key) {
    return readNodeNumber(json.field(key), nodes);
  };
  if (kind == "argument") {
    int64_t number = json.field("argument").integer();
    if (static_cast<size_t>(number) >= arguments.size())
      json.fail(fmt::format("expected one of the kernel's {} arguments",
                            arguments.size()));
    return std::make_unique<ArgumentNode>(arguments[number]);
  }
  if (kind == "fill")
    return std::make_unique<FillNode>(json.field("shape").shape(),
                                      json.field("value").scalar());
  if (kind == "reshape")
    return std::make_unique<ReshapeNode>(json, node("source"));
  if (kind == "slice")
    return std::make_unique<SliceNode>(json, node("source"));
  if (kind == "insert")
    return std::make_unique<InsertNode>(json, node("source"), node("dest"));
  if (kind == "softmax")
    return std::make_unique<SoftmaxNode>(json, node("source"));
  if (kind == "structured")
    return readStructuredNode(json, nodes);
  if (kind == "other")
    return readOtherNode(json, nodes);
  json.field("kind").fail("unknown kind of node '" + kind + "'");
}

} // namespace roofline::runtime
