//===- CompiledModel.h - A whole model, imported and compiled ---*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_CONVERSION_COMPILEDMODEL_H
#define ROOFLINE_TEST_UNIT_CONVERSION_COMPILEDMODEL_H

#include "Jit.h"
#include "ReferenceModel.h"

#include "Roofline/Target/Import/Import.h"

namespace roofline {

/// The text of the config.json of `config`, in f32.
std::string toJson(const ModelConfig &config);

/// The functions that the importer makes of a config.json, and random weights,
/// which only depend on the config.
class CompiledModel {
public:
  /// Null after an error, which has been emitted.
  static std::unique_ptr<CompiledModel> create(const ModelConfig &config,
                                               const ImportOptions &options);

  const Weights &getWeights() const { return weights; }

  /// All tokens `[B, S]` at once.
  ModelOutput prefill(TokenIds ids);
  /// One more token, `[B, 1]`, behind those in `caches`; the position for it
  /// is added.
  ModelOutput decode(TokenIds ids, std::vector<Tensor> caches);

private:
  /// What an argument is given, by what the importer says of it.
  struct Parameter {
    mlir::RankedTensorType type;
    /// Empty for what is no weight.
    std::string weight;
    /// Null for what is no rotary table.
    mlir::DictionaryAttr ropeTable;
  };

  void readParameters(mlir::func::FuncOp function);
  void makeWeights();
  ModelOutput call(llvm::StringRef function, TokenIds ids,
                   std::vector<Tensor> caches);

  llvm::StringMap<std::vector<Parameter>> parameters;
  Weights weights;
  std::unique_ptr<Jit> jit;
};

} // namespace roofline

#endif // ROOFLINE_TEST_UNIT_CONVERSION_COMPILEDMODEL_H
