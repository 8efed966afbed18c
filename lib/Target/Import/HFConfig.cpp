//===- HFConfig.cpp - A Hugging Face config.json --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Import/HFConfig.h"

#include "FieldReader.h"
#include "RopeFields.h"

#include <cstdio>

using namespace roofline;
using llvm::StringLiteral;
using llvm::StringRef;
using llvm::Twine;

using Report = llvm::function_ref<void(const HFConfigError &)>;

/// Every layer is written out, so their number bounds the module's size.
static constexpr int64_t kMaxLayers = 10'000;

//===----------------------------------------------------------------------===//
// Fields
//===----------------------------------------------------------------------===//

/// Fields of other architectures: what they must be for this graph.
static void refuseOtherGraphs(const FieldReader &fields) {
  static constexpr struct {
    StringLiteral name, expected;
    /// Absent: no value is right.
    std::optional<double> neutral;
  } kFields[] = {
      {"quantization_config", "absent (quantized weights are unsupported)", {}},
      {"num_local_experts", "absent (experts are unsupported)", 0},
      {"num_experts", "absent (experts are unsupported)", 0},
      {"partial_rotary_factor", "1 (all of a head is rotated)", 1},
      {"qk_norm", "false (norms of queries and keys are unsupported)", 0},
      {"use_qk_norm", "false (norms of queries and keys are unsupported)", 0},
      {"attention_multiplier", "absent (the head size scales scores)", {}},
      {"embedding_multiplier", "1 (scaled embeddings are unsupported)", 1},
      {"residual_multiplier", "1 (scaled residuals are unsupported)", 1},
      {"logits_scaling", "1 (scaled logits are unsupported)", 1},
      {"attn_logit_softcapping", "absent (soft caps are unsupported)", {}},
      {"final_logit_softcapping", "absent (soft caps are unsupported)", {}},
  };
  for (const auto &field : kFields)
    fields.refuse(field.name, field.neutral, field.expected);
}

/// The graph has a head that scores the next token.
static void readArchitectures(const FieldReader &fields) {
  const llvm::json::Value *value = fields.find("architectures");
  if (!value)
    return;
  if (const llvm::json::Array *names = value->getAsArray())
    for (const llvm::json::Value &name : *names)
      if (name.getAsString().value_or("").ends_with("ForCausalLM"))
        return;
  fields.expect("architectures", "a list with a name that ends in ForCausalLM");
}

/// `torch_dtype`, called `dtype` by newer writers; some write both.
static std::string readElementType(const FieldReader &fields) {
  StringRef name = fields.find("dtype") ? "dtype" : "torch_dtype";
  std::string type = fields.choice(name, {"float16", "bfloat16", "float32"});
  if (name == "dtype" && fields.find("torch_dtype") &&
      fields.find("torch_dtype")->getAsString() != StringRef(type))
    fields.expect("torch_dtype", "the same as 'dtype', \"" + type + "\"");
  return type;
}

/// Heads that do not fit each other, or the hidden size.
static void checkHeads(const FieldReader &fields, const HFConfig &config) {
  std::string heads =
      "'num_attention_heads', " + std::to_string(config.numHeads);
  if (config.numHeads % config.numKvHeads != 0)
    fields.expect("num_key_value_heads", "a divisor of " + heads);
  bool derived = !fields.find("head_dim");
  if (derived && config.hiddenSize % (2 * config.numHeads) != 0)
    fields.expect("hidden_size", "an even multiple of " + heads +
                                     ", where 'head_dim' is missing");
  if (!derived && config.headDim % 2 != 0)
    fields.expect("head_dim", "even");
}

static void readHeads(const FieldReader &fields, HFConfig &config) {
  config.numHeads = fields.size("num_attention_heads", kMaxSize);
  config.numKvHeads =
      fields.size("num_key_value_heads", kMaxSize, config.numHeads);
  config.headDim = fields.size("head_dim", kMaxSize / config.numHeads,
                               config.hiddenSize / config.numHeads);
  if (!fields.anyError())
    checkHeads(fields, config);
}

/// Only Mistral has a window. Where its fields are missing, the defaults of its
/// class are others than those of Llama (8 key/value heads, a window of 4096):
/// they must be said.
static void readWindow(const FieldReader &fields, HFConfig &config) {
  if (config.modelType != "mistral") {
    if (fields.find("sliding_window"))
      fields.expect("sliding_window",
                    "null for model type \"" + config.modelType + "\"");
    return;
  }
  for (StringRef name : {"num_key_value_heads", "sliding_window"})
    if (!fields.has(name))
      fields.expect(name, "given, be it null, for model type \"mistral\"");
  if (fields.find("sliding_window"))
    config.slidingWindow = fields.size("sliding_window", kMaxSize);
}

static HFConfig readConfig(const FieldReader &fields) {
  HFConfig config;
  fields.checkUnique();
  config.modelType = fields.choice("model_type", {"llama", "mistral"});
  readArchitectures(fields);
  config.dtype = readElementType(fields);
  config.hiddenSize = fields.size("hidden_size", kMaxSize);
  config.intermediateSize = fields.size("intermediate_size", kMaxSize);
  config.numLayers = fields.size("num_hidden_layers", kMaxLayers);
  config.vocabSize = fields.size("vocab_size", kMaxSize);
  readHeads(fields, config);
  readWindow(fields, config);
  readRope(fields, config);
  fields.choice("hidden_act", {"silu"}, "silu");
  config.rmsNormEps = fields.number("rms_norm_eps");
  config.tieWordEmbeddings = fields.boolean("tie_word_embeddings", false);
  config.attentionBias = fields.boolean("attention_bias", false);
  config.mlpBias = fields.boolean("mlp_bias", false);
  refuseOtherGraphs(fields);
  return config;
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

/// The parser is recursive: deep nesting would overflow the stack.
static bool isTooDeep(StringRef text) {
  constexpr unsigned kMaxDepth = 100;
  unsigned depth = 0;
  for (char c : text) {
    if (c == '[' || c == '{')
      ++depth;
    else if ((c == ']' || c == '}') && depth > 0)
      --depth;
    if (depth > kMaxDepth)
      return true;
  }
  return false;
}

/// The parser gives its position as text only: `[2:5, byte=17]: message`.
static HFConfigError syntaxError(llvm::Error error) {
  std::string text = llvm::toString(std::move(error));
  HFConfigError result;
  std::sscanf(text.c_str(), "[%u:%u", &result.line, &result.column);
  result.column = std::max(result.column, 1u); // it is 0 in an empty line
  size_t colon = text.find("]: ");
  result.message = "expected valid JSON, but got: " +
                   (colon == std::string::npos ? text : text.substr(colon + 3));
  return result;
}

std::optional<HFConfig> roofline::parseHFConfig(StringRef text, Report report) {
  if (isTooDeep(text)) {
    report({"expected an object with the fields of a model, but got brackets "
            "nested more than 100 deep"});
    return std::nullopt;
  }
  llvm::Expected<llvm::json::Value> root = llvm::json::parse(text);
  if (!root) {
    report(syntaxError(root.takeError()));
    return std::nullopt;
  }
  const llvm::json::Object *object = root->getAsObject();
  if (!object) {
    report({"expected an object with the fields of a model, but got " +
            render(*root)});
    return std::nullopt;
  }
  bool failed = false;
  HFConfig config = readConfig(FieldReader(text, *object, report, failed));
  if (failed)
    return std::nullopt;
  return config;
}
