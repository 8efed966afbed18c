//===- LlamaArguments.cpp - Inputs of a prefill or decode -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LlamaArguments.h"

#include "Roofline/Dialect/Llama/IR/Llama.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace roofline;

namespace {
/// Adds the arguments in order.
class Arguments {
public:
  Arguments(const HFConfig &config, const Phase &phase, Type element)
      : config(config), phase(phase), element(element),
        builder(element.getContext()) {}

  void addTable(StringRef function);
  void addWeight(const Twine &path, ArrayRef<Dim> dims);
  void addLinear(const Twine &path, int64_t out, int64_t in, bool bias);
  void addCaches(const std::string &layer);
  void addLayer(const std::string &layer);
  void addAll();

  Signature signature;

private:
  DictionaryAttr scaling();

  const HFConfig &config;
  const Phase &phase;
  Type element;
  Builder builder;
};
} // namespace

std::string roofline::layerPath(int64_t index) {
  return "layers." + std::to_string(index);
}

//===----------------------------------------------------------------------===//
// Rotary tables
//===----------------------------------------------------------------------===//

DictionaryAttr Arguments::scaling() {
  using Type = RopeScaling::Type;
  const RopeScaling &scaling = config.ropeScaling;
  NamedAttrList parameters;
  auto set = [&](StringRef name, double value) {
    parameters.set(name, builder.getF64FloatAttr(value));
  };
  StringRef type = scaling.type == Type::Llama3    ? "llama3"
                   : scaling.type == Type::Dynamic ? "dynamic"
                                                   : "linear";
  parameters.set("type", builder.getStringAttr(type));
  set("factor", scaling.factor);
  if (scaling.type == Type::Llama3) {
    set("low_freq_factor", scaling.lowFreqFactor);
    set("high_freq_factor", scaling.highFreqFactor);
  }
  if (scaling.type != Type::Linear)
    parameters.set("original_max_position_embeddings",
                   builder.getI64IntegerAttr(scaling.originalMaxPositions));
  return parameters.getDictionary(builder.getContext());
}

/// The table of `function`, `cos` or `sin`, and how it is made.
void Arguments::addTable(StringRef function) {
  NamedAttrList table;
  table.set("function", builder.getStringAttr(function));
  table.set("theta", builder.getF64FloatAttr(config.ropeTheta));
  table.set("first_position", builder.getStringAttr(phase.firstPosition));
  if (config.ropeScaling.type != RopeScaling::Type::None)
    table.set("scaling", scaling());
  NamedAttrList attributes;
  attributes.set(llama::kRopeTableAttr,
                 table.getDictionary(builder.getContext()));
  signature.add(function, {phase.tokens, config.headDim / 2}, element,
                attributes);
}

//===----------------------------------------------------------------------===//
// Weights and caches
//===----------------------------------------------------------------------===//

void Arguments::addWeight(const Twine &path, ArrayRef<Dim> dims) {
  std::string name = path.str();
  // The head stands beside the model in a checkpoint, all else in it.
  std::string root = StringRef(name).starts_with("lm_head") ? "" : "model.";
  NamedAttrList attributes;
  attributes.set(llama::kWeightAttr, builder.getStringAttr(root + name));
  signature.add(name, dims, element, attributes);
}

void Arguments::addLinear(const Twine &path, int64_t out, int64_t in,
                          bool bias) {
  addWeight(path + ".weight", {out, in});
  if (bias)
    addWeight(path + ".bias", {out});
}

void Arguments::addCaches(const std::string &layer) {
  if (!phase.cache)
    return;
  for (const char *name : {".self_attn.k_cache", ".self_attn.v_cache"})
    signature.add(
        layer + name,
        {phase.batch, *phase.cache, config.numKvHeads, config.headDim},
        element);
}

void Arguments::addLayer(const std::string &layer) {
  int64_t hidden = config.hiddenSize, inner = config.intermediateSize;
  int64_t queries = config.numHeads * config.headDim;
  int64_t keys = config.numKvHeads * config.headDim;
  addCaches(layer);
  addWeight(layer + ".input_layernorm.weight", {hidden});
  addLinear(layer + ".self_attn.q_proj", queries, hidden, config.attentionBias);
  addLinear(layer + ".self_attn.k_proj", keys, hidden, config.attentionBias);
  addLinear(layer + ".self_attn.v_proj", keys, hidden, config.attentionBias);
  addLinear(layer + ".self_attn.o_proj", hidden, queries, config.attentionBias);
  addWeight(layer + ".post_attention_layernorm.weight", {hidden});
  addLinear(layer + ".mlp.gate_proj", inner, hidden, config.mlpBias);
  addLinear(layer + ".mlp.up_proj", inner, hidden, config.mlpBias);
  addLinear(layer + ".mlp.down_proj", hidden, inner, config.mlpBias);
}

void Arguments::addAll() {
  signature.add("ids", {phase.batch, phase.tokens}, builder.getI32Type());
  addTable("cos");
  addTable("sin");
  addWeight("embed_tokens.weight", {config.vocabSize, config.hiddenSize});
  for (int64_t i = 0; i < config.numLayers; ++i)
    addLayer(layerPath(i));
  addWeight("norm.weight", {config.hiddenSize});
  if (!config.tieWordEmbeddings)
    addWeight("lm_head.weight", {config.vocabSize, config.hiddenSize});
}

Signature roofline::llamaArguments(const HFConfig &config, const Phase &phase,
                                   Type element) {
  Arguments arguments(config, phase, element);
  arguments.addAll();
  return std::move(arguments.signature);
}
