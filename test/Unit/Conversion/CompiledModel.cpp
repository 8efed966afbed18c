//===- CompiledModel.cpp - A whole model, imported and compiled -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompiledModel.h"

#include "LowerToLLVM.h"

#include "Roofline/Dialect/Llama/IR/Llama.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace roofline;

std::string roofline::toJson(const ModelConfig &config) {
  llvm::json::Object object{{"model_type", config.window ? "mistral" : "llama"},
                            {"torch_dtype", "float32"},
                            {"hidden_size", config.hidden},
                            {"intermediate_size", config.inner},
                            {"num_hidden_layers", config.layers},
                            {"vocab_size", config.vocab},
                            {"num_attention_heads", config.heads},
                            {"num_key_value_heads", config.kvHeads},
                            {"head_dim", config.headDim},
                            {"rms_norm_eps", config.eps},
                            {"rope_theta", config.theta},
                            {"tie_word_embeddings", config.tiedEmbeddings},
                            {"attention_bias", config.attentionBias},
                            {"mlp_bias", config.mlpBias}};
  if (config.window)
    object["sliding_window"] = *config.window;
  std::string text;
  llvm::raw_string_ostream(text) << llvm::json::Value(std::move(object));
  return text;
}

//===----------------------------------------------------------------------===//
// Creation
//===----------------------------------------------------------------------===//

void CompiledModel::readParameters(func::FuncOp function) {
  std::vector<Parameter> &list = parameters[function.getName()];
  for (unsigned i = 0; i < function.getNumArguments(); ++i) {
    auto weight = function.getArgAttrOfType<StringAttr>(i, llama::kWeightAttr);
    list.push_back(
        {cast<RankedTensorType>(function.getArgumentTypes()[i]),
         weight ? weight.str() : std::string(),
         function.getArgAttrOfType<DictionaryAttr>(i, llama::kRopeTableAttr)});
  }
}

void CompiledModel::makeWeights() {
  RandomTensors random(/*seed=*/65);
  for (const Parameter &parameter : parameters["prefill"])
    if (!parameter.weight.empty())
      weights[parameter.weight] =
          random.floats(parameter.type.getShape().vec());
}

std::unique_ptr<CompiledModel>
CompiledModel::create(const ModelConfig &config, const ImportOptions &options) {
  llvm::SourceMgr source;
  source.AddNewSourceBuffer(
      llvm::MemoryBuffer::getMemBufferCopy(toJson(config), "config.json"), {});
  OwningOpRef<ModuleOp> module =
      importHFConfig(source, options, &hostContext());
  if (!module)
    return nullptr;
  auto model = std::make_unique<CompiledModel>();
  module->walk([&](func::FuncOp function) { model->readParameters(function); });
  model->makeWeights();
  model->jit = Jit::compile(*module);
  return model->jit ? std::move(model) : nullptr;
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

/// The values of a rotary table of `count` positions, as its description says;
/// `C` is the number of keys.
static Tensor makeTable(DictionaryAttr table, int64_t count, int64_t half,
                        int64_t keys) {
  bool cosine = table.getAs<StringAttr>("function") == "cos";
  double theta = table.getAs<FloatAttr>("theta").getValueAsDouble();
  auto first =
      SymbolicExpr::parse(table.getAs<StringAttr>("first_position").strref());
  auto position = static_cast<int64_t>(*first->evaluate({{"C", keys}}));
  Tensor result({count, half});
  for (int64_t s = 0; s < count; ++s)
    for (int64_t d = 0; d < half; ++d) {
      double angle =
          double(position + s) * std::pow(theta, -double(d) / double(half));
      result(s, d) =
          static_cast<float>(cosine ? std::cos(angle) : std::sin(angle));
    }
  return result;
}

ModelOutput CompiledModel::call(StringRef function, TokenIds ids,
                                std::vector<Tensor> caches) {
  int64_t keys = caches.empty() ? 0 : caches.front().shape[1];
  std::vector<Tensor> tables;
  tables.reserve(2); // arguments point to them
  std::vector<Argument> arguments;
  size_t nextCache = 0;
  for (const Parameter &parameter : parameters[function]) {
    if (!parameter.weight.empty()) {
      arguments.push_back(weights.at(parameter.weight));
    } else if (parameter.ropeTable) {
      tables.push_back(makeTable(parameter.ropeTable, ids.shape[1],
                                 parameter.type.getDimSize(1), keys));
      arguments.push_back(tables.back());
    } else if (parameter.type.getElementType().isInteger()) {
      arguments.push_back(ids);
    } else {
      arguments.push_back(caches.at(nextCache++));
    }
  }
  std::vector<Tensor> results = jit->run(function, arguments);
  if (results.empty())
    return {};
  return {results.front(), {results.begin() + 1, results.end()}};
}

ModelOutput CompiledModel::prefill(TokenIds ids) {
  return call("prefill", std::move(ids), {});
}

/// `cache` with one more position; nothing may read what is in it.
static Tensor withRoom(const Tensor &cache) {
  Shape shape = cache.shape;
  ++shape[1];
  Tensor result(shape, std::numeric_limits<float>::quiet_NaN());
  for (int64_t b = 0; b < shape[0]; ++b)
    for (int64_t c = 0; c + 1 < shape[1]; ++c)
      for (int64_t m = 0; m < shape[2]; ++m)
        for (int64_t d = 0; d < shape[3]; ++d)
          result(b, c, m, d) = cache(b, c, m, d);
  return result;
}

ModelOutput CompiledModel::decode(TokenIds ids, std::vector<Tensor> caches) {
  for (Tensor &cache : caches)
    cache = withRoom(cache);
  return call("decode", std::move(ids), std::move(caches));
}
