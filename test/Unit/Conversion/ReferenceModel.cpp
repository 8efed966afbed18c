//===- ReferenceModel.cpp - A whole model, in plain C++ -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReferenceModel.h"

#include "Reference.h"

#include <cmath>

using namespace roofline;
using namespace roofline::reference;

namespace {

class Forward {
public:
  Forward(const ModelConfig &config, const Weights &weights)
      : config(config), weights(weights) {}

  ModelOutput run(const TokenIds &ids);

private:
  Tensor norm(const std::string &path, const Tensor &x) const;
  Tensor linear(const std::string &path, const Tensor &x, bool bias) const;
  Tensor heads(const std::string &path, const Tensor &x, int64_t count) const;
  Tensor attentionBlock(const std::string &path, const Tensor &x);
  Tensor mlpBlock(const std::string &path, const Tensor &x) const;

  const ModelConfig &config;
  const Weights &weights;
  ModelOutput output;
};

} // namespace

Tensor Forward::norm(const std::string &path, const Tensor &x) const {
  return rmsNorm(x, weights.at(path + ".weight"), config.eps);
}

Tensor Forward::linear(const std::string &path, const Tensor &x,
                       bool bias) const {
  return reference::linear(x, weights.at(path + ".weight"),
                           bias ? &weights.at(path + ".bias") : nullptr);
}

/// The projection of `x`, split into heads.
Tensor Forward::heads(const std::string &path, const Tensor &x,
                      int64_t count) const {
  return reshaped(linear(path, x, config.attentionBias),
                  {x.shape[0], x.shape[1], count, config.headDim});
}

Tensor Forward::attentionBlock(const std::string &path, const Tensor &x) {
  int64_t tokens = x.shape[1];
  RopeTables tables = ropeTables(0, tokens, config.headDim, config.theta);
  Tensor q = rope(heads(path + ".q_proj", x, config.heads), tables);
  Tensor k = rope(heads(path + ".k_proj", x, config.kvHeads), tables);
  Tensor v = heads(path + ".v_proj", x, config.kvHeads);
  output.caches.push_back(k);
  output.caches.push_back(v);
  Tensor y = attention(q, k, v, 1 / std::sqrt(double(config.headDim)),
                       {/*causal=*/true, config.window});
  y = reshaped(y, {x.shape[0], tokens, config.heads * config.headDim});
  return linear(path + ".o_proj", y, config.attentionBias);
}

Tensor Forward::mlpBlock(const std::string &path, const Tensor &x) const {
  Tensor gate = linear(path + ".gate_proj", x, config.mlpBias);
  Tensor up = linear(path + ".up_proj", x, config.mlpBias);
  return linear(path + ".down_proj", swiglu(gate, up), config.mlpBias);
}

ModelOutput Forward::run(const TokenIds &ids) {
  const Tensor &table = weights.at("model.embed_tokens.weight");
  Tensor x = embedding(ids, table);
  for (int64_t i = 0; i < config.layers; ++i) {
    std::string layer = "model.layers." + std::to_string(i);
    Tensor y = norm(layer + ".input_layernorm", x);
    x = add(x, attentionBlock(layer + ".self_attn", y));
    y = norm(layer + ".post_attention_layernorm", x);
    x = add(x, mlpBlock(layer + ".mlp", y));
  }
  const Tensor &head =
      config.tiedEmbeddings ? table : weights.at("lm_head.weight");
  output.logits = reference::linear(norm("model.norm", x), head);
  return std::move(output);
}

ModelOutput reference::forward(const ModelConfig &config,
                               const Weights &weights, const TokenIds &ids) {
  return Forward(config, weights).run(ids);
}
