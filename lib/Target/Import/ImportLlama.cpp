//===- ImportLlama.cpp - The graph of a decoder-only transformer ----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LlamaArguments.h"
#include "Roofline/Dialect/Llama/IR/Llama.h"
#include "Roofline/Dialect/Roofline/IR/BindingsAttribute.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "Roofline/Target/Import/Import.h"

#include <cmath>

using namespace mlir;
using namespace roofline;

static Type elementType(const HFConfig &config, Builder &builder) {
  if (config.dtype == "float16")
    return builder.getF16Type();
  if (config.dtype == "bfloat16")
    return builder.getBF16Type();
  return builder.getF32Type();
}

namespace {

/// Builds one function.
class GraphBuilder {
public:
  GraphBuilder(const HFConfig &config, const Phase &phase, OpBuilder &builder)
      : config(config), phase(phase), builder(builder),
        element(elementType(config, builder)),
        arguments(llamaArguments(config, phase, element)) {}

  void build();

private:
  // Each returns the hidden states, or scores, after its step.
  Value norm(const Twine &path, Value x);
  Value linear(const Twine &path, StringRef group, Value x);
  Value headsOf(const Twine &path, Value x, int64_t heads);
  Value residual(const Twine &path, Value x, Value update);
  Value attend(const std::string &path, Value q, Value k, Value v);
  Value attentionBlock(const std::string &layer, Value x);
  Value mlpBlock(const std::string &layer, Value x);
  Value head(Value x);

  /// Makes an op at the location `path`, of the series `group` (if any).
  template <typename OpTy, typename... Args>
  OpTy emit(const Twine &path, StringRef group, Args &&...args) {
    auto op = OpTy::create(builder, NameLoc::get(builder.getStringAttr(path)),
                           std::forward<Args>(args)...);
    if (!group.empty())
      op->setAttr(attr::kGroup, builder.getStringAttr(group));
    return op;
  }

  RankedTensorType hidden(int64_t size) {
    return tensorOf({phase.batch, phase.tokens, size}, element);
  }
  int64_t queries() const { return config.numHeads * config.headDim; }

  const HFConfig &config;
  const Phase &phase;
  OpBuilder &builder;
  Type element;
  Signature arguments;
  /// Logits, then keys and values of every layer.
  SmallVector<Value> results;
};

} // namespace

//===----------------------------------------------------------------------===//
// Body
//===----------------------------------------------------------------------===//

Value GraphBuilder::norm(const Twine &path, Value x) {
  return emit<llama::RmsNormOp>(path, "norm", x.getType(), x,
                                arguments[(path + ".weight").str()],
                                builder.getF64FloatAttr(config.rmsNormEps));
}

Value GraphBuilder::linear(const Twine &path, StringRef group, Value x) {
  Value weight = arguments[(path + ".weight").str()];
  int64_t out = cast<RankedTensorType>(weight.getType()).getDimSize(0);
  return emit<llama::LinearOp>(path, group, hidden(out), x, weight,
                               arguments[(path + ".bias").str()]);
}

Value GraphBuilder::headsOf(const Twine &path, Value x, int64_t heads) {
  auto type =
      tensorOf({phase.batch, phase.tokens, heads, config.headDim}, element);
  return emit<llama::SplitHeadsOp>(path, "", type, x);
}

Value GraphBuilder::residual(const Twine &path, Value x, Value update) {
  return emit<llama::ResidualAddOp>(path, "residual", x.getType(), x, update);
}

/// Attention proper, over the cache where there is one. The one token of a
/// decode step sees every key, so that only a window needs a mask.
Value GraphBuilder::attend(const std::string &path, Value q, Value k, Value v) {
  if (phase.cache) {
    Value kCache = arguments[path + ".k_cache"];
    Value vCache = arguments[path + ".v_cache"];
    auto append = emit<llama::KvAppendOp>(path + ".kv_append", "kv cache",
                                          kCache.getType(), vCache.getType(),
                                          kCache, vCache, k, v);
    k = append.getKCacheResult();
    v = append.getVCacheResult();
  }
  results.append({k, v});
  bool causal = !phase.cache || config.slidingWindow;
  // The lowering divides the op's work between two series: it has none itself.
  return emit<llama::AttentionOp>(
      path + ".attention", "", q.getType(), q, k, v,
      builder.getF64FloatAttr(std::pow(config.headDim, -0.5)),
      causal ? builder.getUnitAttr() : nullptr,
      config.slidingWindow ? builder.getI64IntegerAttr(*config.slidingWindow)
                           : nullptr);
}

Value GraphBuilder::attentionBlock(const std::string &layer, Value x) {
  std::string path = layer + ".self_attn";
  Value y = norm(layer + ".input_layernorm", x);
  Value q = linear(path + ".q_proj", "qkv mlp", y);
  Value k = linear(path + ".k_proj", "qkv mlp", y);
  Value v = linear(path + ".v_proj", "qkv mlp", y);
  q = headsOf(path + ".q", q, config.numHeads);
  k = headsOf(path + ".k", k, config.numKvHeads);
  v = headsOf(path + ".v", v, config.numKvHeads);
  auto rope =
      emit<llama::RopeOp>(path + ".rope", "rope", q.getType(), k.getType(), q,
                          k, arguments["cos"], arguments["sin"]);
  y = attend(path, rope.getQResult(), rope.getKResult(), v);
  y = emit<llama::MergeHeadsOp>(path + ".merge", "", hidden(queries()), y);
  y = linear(path + ".o_proj", "o proj", y);
  return residual(path + ".residual", x, y);
}

Value GraphBuilder::mlpBlock(const std::string &layer, Value x) {
  constexpr StringLiteral kGroup = "up/gate/down";
  std::string path = layer + ".mlp";
  Value y = norm(layer + ".post_attention_layernorm", x);
  Value gate = linear(path + ".gate_proj", kGroup, y);
  Value up = linear(path + ".up_proj", kGroup, y);
  y = emit<llama::SwigluOp>(path + ".swiglu", "silu", gate.getType(), gate, up);
  y = linear(path + ".down_proj", kGroup, y);
  return residual(path + ".residual", x, y);
}

Value GraphBuilder::head(Value x) {
  Value table = arguments[config.tieWordEmbeddings ? "embed_tokens.weight"
                                                   : "lm_head.weight"];
  return emit<llama::LmHeadOp>("lm_head", "lm head", hidden(config.vocabSize),
                               norm("norm", x), table);
}

void GraphBuilder::build() {
  OpBuilder::InsertionGuard guard(builder);
  func::FuncOp function = arguments.makeFunction(builder, phase.function, {});
  function->setAttr(attr::kPhase, builder.getStringAttr(phase.name));
  builder.setInsertionPointToEnd(&function.getBody().front());

  results.push_back({});
  Value x = emit<llama::EmbeddingOp>(
      "embed_tokens", "embedding", hidden(config.hiddenSize), arguments["ids"],
      arguments["embed_tokens.weight"]);
  for (int64_t i = 0; i < config.numLayers; ++i)
    x = mlpBlock(layerPath(i), attentionBlock(layerPath(i), x));
  results.front() = head(x);
  emit<func::ReturnOp>(phase.function, "", results);
  function.setFunctionType(builder.getFunctionType(
      function.getArgumentTypes(), ValueRange(results).getTypes()));
}

//===----------------------------------------------------------------------===//
// Module
//===----------------------------------------------------------------------===//

static void setAttributes(ModuleOp module, const ImportOptions &options) {
  Builder builder(module.getContext());
  if (!options.title.empty())
    module->setAttr(attr::kTitle, builder.getStringAttr(options.title));
  if (!options.device.empty())
    module->setAttr(attr::kDevice, builder.getStringAttr(options.device));
  if (!options.staticSizes)
    setBindings(module, options.bindings);
}

OwningOpRef<ModuleOp> roofline::buildLlama(const HFConfig &config,
                                           const ImportOptions &options,
                                           MLIRContext *context) {
  context
      ->loadDialect<func::FuncDialect, llama::LlamaDialect, RooflineDialect>();
  OpBuilder builder(context);
  OwningOpRef<ModuleOp> module = ModuleOp::create(builder.getUnknownLoc());
  setAttributes(*module, options);
  auto dim = [&](const std::string &name) {
    return options.staticSizes ? Dim(options.bindings.at(name)) : Dim(name);
  };
  std::string last = options.staticSizes
                         ? std::to_string(options.bindings.at("C") - 1)
                         : "C - 1";
  builder.setInsertionPointToEnd(module->getBody());
  for (const Phase &phase :
       {Phase{"prefill", "init", dim("B"), dim("S"), std::nullopt, "0"},
        Phase{"decode", "ar", dim("B"), Dim(1), dim("C"), last}})
    GraphBuilder(config, phase, builder).build();
  return module;
}
