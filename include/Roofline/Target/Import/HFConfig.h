//===- HFConfig.h - A Hugging Face config.json ------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_IMPORT_HFCONFIG_H
#define ROOFLINE_TARGET_IMPORT_HFCONFIG_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <optional>
#include <string>

namespace roofline {

/// How the angles of rotary embeddings are stretched beyond the positions that
/// the model was first trained on. Only the values of the tables depend on it.
struct RopeScaling {
  enum class Type { None, Linear, Dynamic, Llama3 };
  Type type = Type::None;
  double factor = 1;
  /// Of `Llama3`.
  double lowFreqFactor = 0, highFreqFactor = 0;
  /// Of `Llama3` and `Dynamic`.
  int64_t originalMaxPositions = 0;
};

/// Shape of a decoder-only transformer of the Llama family: the fields of a
/// config.json that its graph depends on, with checked values.
struct HFConfig {
  /// `llama` or `mistral`.
  std::string modelType;
  /// `float16`, `bfloat16` or `float32`.
  std::string dtype;
  int64_t hiddenSize = 0;
  int64_t intermediateSize = 0;
  int64_t numLayers = 0;
  int64_t numHeads = 0;
  /// Divides `numHeads`.
  int64_t numKvHeads = 0;
  /// Even.
  int64_t headDim = 0;
  int64_t vocabSize = 0;
  double rmsNormEps = 0;
  double ropeTheta = 0;
  RopeScaling ropeScaling;
  /// The LM head uses the table of the embedding.
  bool tieWordEmbeddings = false;
  /// Biases on q, k, v and o.
  bool attentionBias = false;
  /// Biases on gate, up and down.
  bool mlpBias = false;
  /// Keys that a query sees at most; none: all.
  std::optional<int64_t> slidingWindow;
};

/// What is wrong with a config.json. Line and column count from 1; they are
/// those of the field, or 1:1 where it is missing.
struct HFConfigError {
  std::string message;
  unsigned line = 1, column = 1;
};

/// Reads the text of a config.json. Fields that leave the graph alone are
/// ignored; what would change it and is not supported is an error, as are
/// missing, wrong-typed and contradictory fields. Every error found is given to
/// `report`; after any, there is no result.
std::optional<HFConfig>
parseHFConfig(llvm::StringRef text,
              llvm::function_ref<void(const HFConfigError &)> report);

} // namespace roofline

#endif // ROOFLINE_TARGET_IMPORT_HFCONFIG_H
