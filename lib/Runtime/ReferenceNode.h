//===- ReferenceNode.h - Tensors of a reference -----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_REFERENCENODE_H
#define ROOFLINE_LIB_RUNTIME_REFERENCENODE_H

#include "Roofline/Runtime/Scalar.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace roofline::runtime {

class JsonReader;
struct Argument;

/// So many numbers a node remembers, at most: enough for the rows that elements
/// close to each other share.
constexpr int64_t kMostRemembered = int64_t(1) << 20;

/// A tensor whose elements are computed when they are asked for.
class ReferenceNode {
public:
  /// `isRounded`: reals on the way to its elements are.
  explicit ReferenceNode(std::vector<int64_t> shape, bool isRounded = false)
      : shape_(std::move(shape)), isRounded_(isRounded) {}
  virtual ~ReferenceNode() = default;

  const std::vector<int64_t> &shape() const { return shape_; }
  int64_t numElements() const;
  /// Elements from one to the next of each dim, in row-major order.
  std::vector<int64_t> strides() const;
  /// The element `index` in row-major order.
  virtual Scalar at(int64_t index) = 0;
  bool isRounded() const { return isRounded_; }
  /// The node whose element `index` this one's is: itself, or what it reshapes.
  virtual ReferenceNode *unreshaped() { return this; }
  /// Is it an argument, whose elements any thread may ask for?
  virtual bool isArgument() const { return false; }
  /// As those of `Reference`; `other` is the same node of another reference.
  virtual void packProducts(const std::function<void()> &) {}
  virtual void sharePacked(const ReferenceNode &) {}

private:
  std::vector<int64_t> shape_;

protected:
  bool isRounded_;
};

using ReferenceNodes = std::vector<std::unique_ptr<ReferenceNode>>;

/// Reads a node that uses `nodes`, those before it.
std::unique_ptr<ReferenceNode>
readReferenceNode(const JsonReader &json, const ReferenceNodes &nodes,
                  const std::vector<Argument> &arguments);

/// Reads a node of the kind `structured`.
std::unique_ptr<ReferenceNode> readStructuredNode(const JsonReader &json,
                                                  const ReferenceNodes &nodes);

/// Reads a node of the kind `other`.
std::unique_ptr<ReferenceNode> readOtherNode(const JsonReader &json,
                                             const ReferenceNodes &nodes);

/// The node whose number stands in `json`.
ReferenceNode *readNodeNumber(const JsonReader &json,
                              const ReferenceNodes &nodes);

} // namespace roofline::runtime

#endif // ROOFLINE_LIB_RUNTIME_REFERENCENODE_H
