//===- ReferenceModel.h - A whole model, in plain C++ -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_CONVERSION_REFERENCEMODEL_H
#define ROOFLINE_TEST_UNIT_CONVERSION_REFERENCEMODEL_H

#include "Tensor.h"

#include <map>
#include <optional>
#include <string>

namespace roofline {

/// A model of two layers, small enough to run in no time. No two sizes are the
/// same, so that none can stand in for another.
struct ModelConfig {
  int64_t hidden = 10, inner = 14, layers = 2, vocab = 19;
  int64_t heads = 6, kvHeads = 2, headDim = 8;
  /// Of the size of the squares that it is added to.
  double eps = 0.1;
  double theta = 50;
  bool tiedEmbeddings = false, attentionBias = false, mlpBias = false;
  std::optional<int64_t> window;
};

/// By their names in the checkpoint.
using Weights = std::map<std::string, Tensor>;

struct ModelOutput {
  /// `[B, S, vocab]`.
  Tensor logits;
  /// `[B, C, kv heads, head dim]`: keys and values of the first layer, of the
  /// next, ...
  std::vector<Tensor> caches;
};

namespace reference {

/// All tokens `[B, S]` at once, from position 0.
ModelOutput forward(const ModelConfig &config, const Weights &weights,
                    const TokenIds &ids);

} // namespace reference
} // namespace roofline

#endif // ROOFLINE_TEST_UNIT_CONVERSION_REFERENCEMODEL_H
