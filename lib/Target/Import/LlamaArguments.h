//===- LlamaArguments.h - Inputs of a prefill or decode ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_IMPORT_LLAMAARGUMENTS_H
#define ROOFLINE_LIB_TARGET_IMPORT_LLAMAARGUMENTS_H

#include "Roofline/Target/Import/HFConfig.h"
#include "Signature.h"

namespace roofline {

/// What differs between prefill and decode.
struct Phase {
  llvm::StringRef function;
  /// Value of `roofline.phase`.
  llvm::StringRef name;
  Dim batch, tokens;
  /// Positions of the caches that are arguments; none in prefill, whose keys
  /// and values are those of its own tokens.
  std::optional<Dim> cache;
  /// Position of the first token, over the dims.
  std::string firstPosition;
};

/// `layers.0`: where the checkpoint keeps layer `index`.
std::string layerPath(int64_t index);

/// The token ids `ids`, the rotary tables `cos` and `sin`, then in the order of
/// their use the caches and weights, each called as in the checkpoint (without
/// its `model.`): `layers.0.self_attn.k_cache`, `layers.0.mlp.up_proj.weight`.
Signature llamaArguments(const HFConfig &config, const Phase &phase,
                         mlir::Type element);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_IMPORT_LLAMAARGUMENTS_H
