//===- ModelTest.cpp - Meaning of whole models: prefill and decode --------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompiledModel.h"

#include <algorithm>

using namespace roofline;

namespace {

struct ModelCase {
  std::string name;
  ModelConfig config;
  bool staticSizes;
};

void PrintTo(const ModelCase &value, std::ostream *os) { *os << value.name; }

std::vector<ModelCase> modelCases(bool staticSizes) {
  ModelConfig grouped, tied, ownHeads, window;
  tied.tiedEmbeddings = tied.attentionBias = tied.mlpBias = true;
  tied.kvHeads = 1;
  ownHeads.heads = ownHeads.kvHeads = 3;
  window.window = 3;
  return {{"Grouped", grouped, staticSizes},
          {"TiedWithBiases", tied, staticSizes},
          {"OwnHeads", ownHeads, staticSizes},
          {"Window", window, staticSizes}};
}

constexpr int64_t kBatch = 5, kTokens = 7;

class ModelTest : public testing::TestWithParam<ModelCase> {
protected:
  /// The model of this case; the sizes count for static ones only. Null, and a
  /// failure, where there is none.
  CompiledModel *compiled(int64_t tokens, int64_t keys) {
    ImportOptions options;
    options.staticSizes = GetParam().staticSizes;
    options.bindings = {{"B", kBatch}, {"S", tokens}, {"C", keys}};
    std::string key = GetParam().name;
    if (options.staticSizes)
      key += std::to_string(tokens) + "of" + std::to_string(keys);
    std::unique_ptr<CompiledModel> &model = models[key];
    if (!model)
      model = CompiledModel::create(GetParam().config, options);
    EXPECT_TRUE(model) << key;
    return model.get();
  }
  static void TearDownTestSuite() { models.clear(); }

  /// Compiled once for all tests.
  static inline std::map<std::string, std::unique_ptr<CompiledModel>> models;

  TokenIds ids = RandomTensors(/*seed=*/7)
                     .integers({kBatch, kTokens}, ModelConfig().vocab);
};

/// One compiled model with dynamic sizes serves every length.
class GenerationTest : public ModelTest {};

std::string nameOf(const testing::TestParamInfo<ModelCase> &info) {
  return info.param.name;
}
INSTANTIATE_TEST_SUITE_P(Static, ModelTest, testing::ValuesIn(modelCases(true)),
                         nameOf);
INSTANTIATE_TEST_SUITE_P(Dynamic, ModelTest,
                         testing::ValuesIn(modelCases(false)), nameOf);
INSTANTIATE_TEST_SUITE_P(Dynamic, GenerationTest,
                         testing::ValuesIn(modelCases(false)), nameOf);

/// Positions `begin` to `end`, exclusive, in dim 1.
template <typename T>
TensorOf<T> positions(const TensorOf<T> &x, int64_t begin, int64_t end) {
  Shape shape = x.shape;
  int64_t inner = 1;
  for (size_t dim = 2; dim < shape.size(); ++dim)
    inner *= shape[dim];
  shape[1] = end - begin;
  TensorOf<T> result(shape);
  for (int64_t b = 0; b < shape[0]; ++b)
    std::copy_n(x.values.begin() + (b * x.shape[1] + begin) * inner,
                shape[1] * inner, result.values.begin() + b * shape[1] * inner);
  return result;
}

void expectCaches(llvm::ArrayRef<Tensor> got, llvm::ArrayRef<Tensor> want,
                  int64_t length) {
  ASSERT_EQ(got.size(), want.size());
  for (size_t i = 0; i < want.size(); ++i)
    EXPECT_TRUE(isClose(got[i], positions(want[i], 0, length)))
        << (i % 2 ? "values" : "keys") << " of layer " << i / 2;
}

TEST_P(ModelTest, PrefillIsTheForwardPass) {
  CompiledModel *model = compiled(kTokens, kTokens);
  ASSERT_TRUE(model);
  ModelOutput got = model->prefill(ids);
  ModelOutput want =
      reference::forward(GetParam().config, model->getWeights(), ids);
  EXPECT_TRUE(isClose(got.logits, want.logits));
  expectCaches(got.caches, want.caches, kTokens);
}

TEST_P(ModelTest, DecodeStepIsTheLastRowOfPrefill) {
  constexpr int64_t kPast = kTokens - 1;
  CompiledModel *whole = compiled(kTokens, kTokens);
  CompiledModel *step = compiled(kPast, kTokens);
  ASSERT_TRUE(whole && step);
  ModelOutput want = whole->prefill(ids);
  ModelOutput past = step->prefill(positions(ids, 0, kPast));
  ModelOutput got =
      step->decode(positions(ids, kPast, kTokens), std::move(past.caches));
  EXPECT_TRUE(isClose(got.logits, positions(want.logits, kPast, kTokens)));
  expectCaches(got.caches, want.caches, kTokens);
}

TEST_P(GenerationTest, EveryStepIsARowOfTheForwardPass) {
  CompiledModel *model = compiled(kTokens, kTokens);
  ASSERT_TRUE(model);
  ModelOutput want =
      reference::forward(GetParam().config, model->getWeights(), ids);
  ModelOutput got = model->prefill(positions(ids, 0, 1));
  for (int64_t s = 1; s < kTokens; ++s) {
    got = model->decode(positions(ids, s, s + 1), std::move(got.caches));
    EXPECT_TRUE(isClose(got.logits, positions(want.logits, s, s + 1)))
        << "token " << s;
    expectCaches(got.caches, want.caches, s + 1);
  }
}

} // namespace
