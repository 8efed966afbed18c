//===- ReferenceBody.h - Scalar operations of a reference -------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_REFERENCEBODY_H
#define ROOFLINE_LIB_RUNTIME_REFERENCEBODY_H

#include "JsonReader.h"

#include <functional>

namespace roofline::runtime {

class ReferenceNode;

/// What a structured node does with one element of each input; see Reference.h.
class ReferenceBody {
public:
  /// Reads `body` and `result` of `json`. `nodes` are those before this one.
  ReferenceBody(const JsonReader &json, size_t inputs, size_t loops,
                const std::vector<std::unique_ptr<ReferenceNode>> &nodes);

  size_t numSlots() const { return inputs_ + 1 + operations_.size(); }
  /// The stored slot, after all operations. `slots` begins with the inputs and
  /// what is stored so far; `trips` are the loops' numbers.
  double run(std::vector<double> &slots,
             const std::vector<int64_t> &trips) const;
  /// A sum of products of the two inputs.
  bool isDotProduct() const;

private:
  using Function = double (*)(double, double, double);
  struct Operation {
    std::string name;
    /// Null for what is no function of slots.
    Function function = nullptr;
    std::vector<int64_t> operands;
    double constant = 0;
    ReferenceNode *gathered = nullptr;
  };
  Operation
  readOperation(const JsonReader &json, size_t slots, size_t loops,
                const std::vector<std::unique_ptr<ReferenceNode>> &nodes) const;

  size_t inputs_;
  std::vector<Operation> operations_;
  size_t result_;
};

} // namespace roofline::runtime

#endif // ROOFLINE_LIB_RUNTIME_REFERENCEBODY_H
