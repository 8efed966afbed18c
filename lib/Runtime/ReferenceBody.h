//===- ReferenceBody.h - Scalar operations of a reference -------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_REFERENCEBODY_H
#define ROOFLINE_LIB_RUNTIME_REFERENCEBODY_H

#include "JsonReader.h"
#include "ReferenceFunctions.h"

#include <memory>

namespace roofline::runtime {

class ReferenceNode;

/// Those of a structured node's results that are reduced with its first; none
/// where it has no such list.
std::vector<JsonReader> othersOf(const JsonReader &json);

/// What a structured node does with one element of each input; see Reference.h.
class ReferenceBody {
public:
  /// Reads `body` and what is stored in the results of `json`. `nodes` are
  /// those before this one.
  ReferenceBody(const JsonReader &json, size_t inputs, size_t loops,
                const std::vector<std::unique_ptr<ReferenceNode>> &nodes);

  size_t numSlots() const {
    return inputs_ + results_.size() + operations_.size();
  }
  /// The slots that are stored.
  const std::vector<size_t> &results() const { return results_; }
  /// All operations. `slots` begins with the inputs and what is stored so far;
  /// `trips` are the loops' numbers.
  void run(std::vector<Scalar> &slots, const std::vector<int64_t> &trips) const;
  /// A sum of products of the two inputs, in reals.
  bool isDotProduct() const;
  /// An operation may round, or takes what was rounded.
  bool isRounded() const;

private:
  struct Operation {
    std::string name;
    /// Null for what is no function of slots.
    const ReferenceFunction *function = nullptr;
    /// Of a function of integers.
    unsigned bits = 0;
    std::vector<int64_t> operands;
    Scalar constant;
    ReferenceNode *gathered = nullptr;
  };
  Operation
  readOperation(const JsonReader &json, size_t slots, size_t loops,
                const std::vector<std::unique_ptr<ReferenceNode>> &nodes) const;

  size_t inputs_;
  std::vector<size_t> results_;
  std::vector<Operation> operations_;
};

} // namespace roofline::runtime

#endif // ROOFLINE_LIB_RUNTIME_REFERENCEBODY_H
