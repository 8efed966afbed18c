//===- GemmTest.cpp - The gemm family -------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Products in kernel form, compiled and executed by the PTX interpreter.
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/Cuda/Gemm.h"
#include "Roofline/Codegen/Cuda/Nvvm.h"

#include "Ptx/Half.h"
#include "Ptx/Launch.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Parser/Parser.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace roofline;
using cuda::ContractionForm;
using cuda::GemmConfig;
using testing::HasSubstr;
using testing::Not;

namespace {

/// A contraction: shapes of x, w and y, and the loops that index each.
struct Product {
  SmallVector<SmallVector<int64_t>, 3> shapes;
  SmallVector<SmallVector<unsigned>, 3> loops;
  std::string type = "f16";
};

/// y = x * W^T, or x * W.
Product linear(int64_t m, int64_t n, int64_t k, bool transposed = true) {
  Product product;
  product.shapes = {{m, k}, {k, n}, {m, n}};
  product.loops = {{0, 2}, {2, 1}, {0, 1}};
  if (transposed) {
    product.shapes[1] = {n, k};
    product.loops[1] = {1, 2};
  }
  return product;
}

/// Scores of queries [b, s, h, g, d] and keys [b, c, h, d], and what they make
/// of values of the same shape as keys.
Product scores(int64_t b, int64_t s, int64_t c, int64_t h, int64_t g,
               int64_t d) {
  return {{{b, s, h, g, d}, {b, c, h, d}, {b, h, g, s, c}},
          {{0, 3, 1, 2, 5}, {0, 4, 1, 5}, {0, 1, 2, 3, 4}}};
}
Product outputs(int64_t b, int64_t s, int64_t c, int64_t h, int64_t g,
                int64_t d) {
  return {{{b, h, g, s, c}, {b, c, h, d}, {b, s, h, g, d}},
          {{0, 1, 2, 3, 5}, {0, 5, 1, 4}, {0, 3, 1, 2, 4}}};
}

std::string shapeOf(const Product &product, unsigned operand) {
  std::string text;
  for (int64_t size : product.shapes[operand])
    text += std::to_string(size) + "x";
  return text + product.type;
}

unsigned numLoops(const Product &product) {
  unsigned most = 0;
  for (ArrayRef<unsigned> loops : product.loops)
    most = std::max(most, *llvm::max_element(loops) + 1);
  return most;
}

std::string mapOf(const Product &product, unsigned operand) {
  auto list = [](auto range) {
    return llvm::join(
        llvm::map_range(
            range, [](unsigned loop) { return "d" + std::to_string(loop); }),
        ", ");
  };
  return "affine_map<(" + list(llvm::seq(numLoops(product))) + ") -> (" +
         list(product.loops[operand]) + ")>";
}

std::string kernelForm(const Product &product) {
  std::string x = shapeOf(product, 0), w = shapeOf(product, 1),
              y = shapeOf(product, 2), type = product.type;
  return "func.func @product(%x: memref<" + x + ">, %w: memref<" + w +
         ">, %y: memref<" + y +
         ">) {\n"
         "%0 = bufferization.to_tensor %x restrict : memref<" +
         x + "> to tensor<" + x +
         ">\n"
         "%1 = bufferization.to_tensor %w restrict : memref<" +
         w + "> to tensor<" + w +
         ">\n"
         "%zero = arith.constant 0.0 : " +
         type + "\n%empty = tensor.empty() : tensor<" + y +
         ">\n"
         "%init = linalg.fill ins(%zero : " +
         type + ") outs(%empty : tensor<" + y + ">) -> tensor<" + y +
         ">\n"
         "%2 = linalg.contract indexing_maps = [" +
         mapOf(product, 0) + ", " + mapOf(product, 1) + ", " +
         mapOf(product, 2) + "] ins(%0, %1 : tensor<" + x + ">, tensor<" + w +
         ">) outs(%init : tensor<" + y + ">) -> tensor<" + y +
         ">\n"
         "bufferization.materialize_in_destination %2 in restrict writable %y "
         ": (tensor<" +
         y + ">, memref<" + y + ">) -> ()\nreturn }";
}

class Gemm : public testing::Test {
protected:
  Gemm() : context(registry()) {}

  static DialectRegistry registry() {
    DialectRegistry registry;
    cuda::registerNvvmLowering(registry);
    registry.insert<arith::ArithDialect, bufferization::BufferizationDialect,
                    func::FuncDialect, linalg::LinalgDialect,
                    tensor::TensorDialect>();
    return registry;
  }

  func::FuncOp parse(const Product &product) {
    module = parseSourceString<ModuleOp>(kernelForm(product), &context);
    EXPECT_TRUE(module);
    return *module->getOps<func::FuncOp>().begin();
  }

  FailureOr<ContractionForm> match(const Product &product) {
    return cuda::matchContractionForm(parse(product));
  }

  CompiledKernel compile(const Product &product, const GemmConfig &config,
                         StringRef chip = "sm_80") {
    func::FuncOp kernel = parse(product);
    FailureOr<ContractionForm> form = cuda::matchContractionForm(kernel);
    EXPECT_TRUE(succeeded(form) && applies(config, *form)) << config.name();
    FailureOr<CompiledKernel> compiled =
        cuda::compileGemm(kernel, *form, config, {chip.str()});
    EXPECT_TRUE(succeeded(compiled));
    return *compiled;
  }

  void check(const Product &product, const GemmConfig &config,
             bool allModes = false);

private:
  MLIRContext context;
  OwningOpRef<ModuleOp> module;
};

//===----------------------------------------------------------------------===//
// Execution
//===----------------------------------------------------------------------===//

int64_t sizeOf(ArrayRef<int64_t> shape) {
  return std::accumulate(shape.begin(), shape.end(), int64_t(1),
                         std::multiplies<>());
}

/// Multiples of 1/4: sums of products are exact in any order.
SmallVector<float> numbers(int64_t count, unsigned seed) {
  SmallVector<float> values;
  for (int64_t i = 0; i < count; ++i)
    values.push_back(float(int(uint32_t(i + seed) * 2654435761u >> 28) - 8) /
                     4);
  return values;
}

struct Buffers {
  SmallVector<float> x, w, y;
};

/// Walks all iterations of the loops.
Buffers expected(const Product &product) {
  Buffers buffers{numbers(sizeOf(product.shapes[0]), 0),
                  numbers(sizeOf(product.shapes[1]), 7777),
                  {}};
  buffers.y.assign(sizeOf(product.shapes[2]), 0);
  unsigned depth = numLoops(product);
  SmallVector<int64_t> sizes(depth, 1);
  SmallVector<std::array<int64_t, 3>> strides(depth, {0, 0, 0});
  for (unsigned operand = 0; operand < 3; ++operand) {
    int64_t stride = 1;
    for (unsigned i = product.shapes[operand].size(); i-- > 0;) {
      unsigned loop = product.loops[operand][i];
      sizes[loop] = product.shapes[operand][i];
      strides[loop][operand] = stride;
      stride *= sizes[loop];
    }
  }
  std::function<void(unsigned, std::array<int64_t, 3>)> walk =
      [&](unsigned loop, std::array<int64_t, 3> at) {
        if (loop == depth) {
          buffers.y[at[2]] += buffers.x[at[0]] * buffers.w[at[1]];
          return;
        }
        for (int64_t i = 0; i < sizes[loop]; ++i) {
          walk(loop + 1, at);
          for (unsigned operand = 0; operand < 3; ++operand)
            at[operand] += strides[loop][operand];
        }
      };
  walk(0, {0, 0, 0});
  return buffers;
}

SmallVector<uint16_t> encode(ArrayRef<float> values, StringRef type) {
  SmallVector<uint16_t> bits;
  for (float value : values)
    bits.push_back(type == "f16" ? ptx::toHalf(value) : ptx::toBFloat(value));
  return bits;
}

ptx::LaunchConfig launchOf(const runtime::Launch &launch) {
  ptx::LaunchConfig config;
  for (unsigned i = 0; i < 3; ++i) {
    config.grid[i] = launch.grid[i];
    config.block[i] = launch.block[i];
  }
  config.dynamicShared = launch.dynamicShared;
  return config;
}

/// FLOP of tensor cores; checks all that the interpreter looks for. Copies of 8
/// bytes, 16 apart, use half of the banks.
uint64_t execute(const CompiledKernel &kernel, const Buffers &buffers,
                 StringRef type, const ptx::Options &options) {
  int conflicts = StringRef(kernel.ptx).contains("cp.async.ca") ? 2 : 1;
  std::string error;
  auto module = ptx::parseModule(kernel.ptx, error);
  EXPECT_TRUE(module) << error;
  ptx::Memory memory;
  SmallVector<ptx::Address> arguments;
  for (ArrayRef<float> input : {ArrayRef(buffers.x), ArrayRef(buffers.w)}) {
    SmallVector<uint16_t> bits = encode(input, type);
    arguments.push_back(memory.allocate(2 * bits.size()));
    memory.write(arguments.back(), bits.data(), 2 * bits.size());
  }
  arguments.push_back(memory.allocate(2 * buffers.y.size()));
  arguments.push_back(
      memory.allocate(std::max<int64_t>(kernel.facts.workspaceBytes, 16)));
  uint64_t flops = 0;
  for (const runtime::Step &step : kernel.facts.steps) {
    ptx::Arguments values;
    for (int64_t argument : step.arguments)
      values.add(arguments[argument]);
    ptx::LaunchResult result =
        ptx::LoadedModule(module, memory)
            .launch(step.entry, launchOf(step.launch), values, options);
    EXPECT_TRUE(result.ok()) << result.error;
    EXPECT_LE(result.conflictDegree, conflicts);
    flops += result.flops.matrix;
  }
  SmallVector<uint16_t> want = encode(buffers.y, type), got(want.size());
  memory.read(arguments[2], got.data(), 2 * got.size());
  size_t wrong = 0;
  for (auto [x, y] : llvm::zip_equal(want, got))
    wrong += x != y;
  EXPECT_EQ(wrong, 0u);
  return flops;
}

void Gemm::check(const Product &product, const GemmConfig &config,
                 bool allModes) {
  SCOPED_TRACE(config.name());
  CompiledKernel kernel = compile(product, config);
  Buffers buffers = expected(product);
  std::vector<ptx::Options> modes = ptx::adversarialOptions();
  if (!allModes)
    modes.resize(1);
  for (const ptx::Options &mode : modes) {
    SCOPED_TRACE(ptx::describe(mode));
    uint64_t flops = execute(kernel, buffers, product.type, mode);
    EXPECT_LE(flops, uint64_t(*kernel.facts.paddedFlops));
  }
}

size_t occurrences(StringRef text, StringRef part) { return text.count(part); }

} // namespace

//===----------------------------------------------------------------------===//
// Forms
//===----------------------------------------------------------------------===//

TEST_F(Gemm, LeadingDimsAreRows) {
  Product product{{{3, 5, 64}, {32, 64}, {3, 5, 32}},
                  {{0, 1, 3}, {2, 3}, {0, 1, 2}}};
  FailureOr<ContractionForm> form = match(product);
  ASSERT_TRUE(succeeded(form));
  EXPECT_EQ(form->m, 15);
  EXPECT_EQ(form->n, 32);
  EXPECT_EQ(form->k, 64);
  EXPECT_EQ(form->strideA, 64);
  EXPECT_FALSE(form->bAlongN);
  EXPECT_TRUE(form->batch.empty());
}

TEST_F(Gemm, AttentionIsBatchedAndSharesKeys) {
  FailureOr<ContractionForm> qk = match(scores(2, 40, 48, 3, 2, 64));
  ASSERT_TRUE(succeeded(qk));
  EXPECT_EQ(qk->m, 40);
  EXPECT_EQ(qk->n, 48);
  EXPECT_EQ(qk->batchSize(), 2 * 3 * 2);
  EXPECT_EQ(qk->strideA, 3 * 2 * 64);
  EXPECT_EQ(qk->strideB, 3 * 64);
  EXPECT_TRUE(llvm::any_of(
      qk->batch, [](const cuda::BatchDim &dim) { return dim.strideB == 0; }));
  FailureOr<ContractionForm> pv = match(outputs(2, 40, 48, 3, 2, 64));
  ASSERT_TRUE(succeeded(pv));
  EXPECT_EQ(pv->k, 48);
  EXPECT_EQ(pv->n, 64);
  EXPECT_TRUE(pv->bAlongN);
}

TEST_F(Gemm, RefusesWhatItCannotLoad) {
  // Rows that do not start at 8 bytes.
  EXPECT_TRUE(failed(match(linear(64, 64, 102))));
  EXPECT_TRUE(failed(match(linear(64, 102, 64, /*transposed=*/false))));
  // x along m.
  Product along{{{64, 32}, {48, 64}, {32, 48}}, {{2, 0}, {1, 2}, {0, 1}}};
  EXPECT_TRUE(failed(match(along)));
  // Other types.
  Product reals = linear(64, 64, 64);
  reals.type = "f32";
  EXPECT_TRUE(failed(match(reals)));
}

TEST_F(Gemm, FamilyAsksForTensorCores) {
  const KernelFamily &family = cuda::gemmFamily();
  func::FuncOp kernel = parse(linear(64, 64, 64));
  EXPECT_TRUE(family.matches(kernel, {"sm_80"}));
  EXPECT_FALSE(family.matches(kernel, {"host"}));
}

//===----------------------------------------------------------------------===//
// Structure
//===----------------------------------------------------------------------===//

TEST_F(Gemm, HoldsWhatTheScheduleImplies) {
  GemmConfig config{128, 128, 32, 4, 2, 2};
  std::string ptx = compile(linear(256, 256, 512), config).ptx;
  // The loop's slab, and the three that are drained; 4x8 fragments, two steps.
  EXPECT_EQ(occurrences(ptx, "mma.sync."), 4u * 4 * 8 * 2);
  // 8 for a step, one by one before the loop.
  EXPECT_EQ(occurrences(ptx, "ldmatrix."), 4u * 16);
  // 8 chunks of 16 bytes per thread and slab.
  EXPECT_EQ(occurrences(ptx, "cp.async.cg."), 4u * 8);
  EXPECT_EQ(occurrences(ptx, "cp.async.commit_group"), 4u);
  // The loop has one.
  EXPECT_EQ(occurrences(ptx, "bar.sync"), 1u + 1 + 2 + 1);
  EXPECT_THAT(ptx, HasSubstr(".pragma \"nounroll\""));
  EXPECT_THAT(ptx, HasSubstr(".extern .shared .align 1024"));
  EXPECT_THAT(ptx, HasSubstr("st.global.v4"));
  EXPECT_THAT(ptx, Not(HasSubstr(".extern .func")));
}

TEST_F(Gemm, EveryConfigurationOfALayerIsWithoutSpills) {
  std::pair<StringRef, Product> cases[] = {
      {"sm_80", linear(2048, 6656, 6656)},
      {"sm_90a", linear(16, 6656, 6656)},
      {"sm_90a", outputs(1, 2048, 2048, 52, 1, 128)},
      {"sm_80", scores(1, 1024, 1024, 52, 1, 128)},
      {"sm_90a", scores(1, 1024, 1024, 52, 1, 128)},
      {"sm_90a", linear(100, 6656, 6656)}};
  for (const auto &[chip, product] : cases) {
    func::FuncOp kernel = parse(product);
    FailureOr<ContractionForm> form = cuda::matchContractionForm(kernel);
    ASSERT_TRUE(succeeded(form));
    SmallVector<GemmConfig> configs = cuda::gemmConfigs(*form, chip);
    EXPECT_GE(configs.size(), 4u);
    for (const GemmConfig &config : configs) {
      FailureOr<CompiledKernel> compiled =
          cuda::compileGemm(kernel, *form, config, {chip.str()});
      ASSERT_TRUE(succeeded(compiled));
      // Nothing is known without an assembler.
      EXPECT_EQ(compiled->facts.steps[0].facts.spillBytes.value_or(0), 0)
          << config.name();
    }
  }
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

TEST_F(Gemm, LargeTilesInAllModes) {
  check(linear(128, 256, 256), {128, 256, 64, 3, 2, 4}, /*allModes=*/true);
  check(linear(128, 128, 192), {128, 128, 32, 4, 2, 2}, /*allModes=*/true);
}

TEST_F(Gemm, SmallTilesInAllModes) {
  check(linear(16, 64, 768), {16, 64, 128, 4, 1, 4}, /*allModes=*/true);
  check(linear(64, 64, 512), {64, 64, 64, 4, 2, 2}, /*allModes=*/true);
}

TEST_F(Gemm, BFloat) {
  Product product = linear(64, 128, 192);
  product.type = "bf16";
  check(product, {64, 64, 64, 3, 2, 2});
}

TEST_F(Gemm, FewRowsAreMasked) {
  check(linear(1, 64, 512), {16, 64, 128, 4, 1, 4});
  check(linear(45, 64, 128), {64, 64, 64, 2, 2, 2});
}

TEST_F(Gemm, TilesMoveBackInside) {
  check(linear(100, 136, 128), {64, 64, 64, 2, 2, 2});
}

TEST_F(Gemm, RemainderOfKComesFirst) {
  check(linear(64, 64, 200), {64, 64, 64, 3, 2, 2}, /*allModes=*/true);
  check(linear(64, 64, 200, /*transposed=*/false), {64, 64, 64, 3, 2, 2});
  check(linear(64, 64, 40), {64, 64, 64, 2, 2, 2});
}

TEST_F(Gemm, WeightsAlongN) {
  check(linear(64, 128, 192, /*transposed=*/false), {64, 128, 64, 3, 2, 2},
        /*allModes=*/true);
}

TEST_F(Gemm, Attention) {
  check(scores(2, 72, 64, 2, 2, 64), {64, 64, 64, 2, 2, 2});
  check(outputs(2, 72, 64, 2, 2, 64), {64, 64, 64, 2, 2, 2});
}

TEST_F(Gemm, SharedTilesAreAdded) {
  GemmConfig all{64, 64, 64, 3, 2, 2, /*splitK=*/3, /*wholeTiles=*/0};
  check(linear(100, 64, 640), all, /*allModes=*/true);
  GemmConfig last{64, 64, 64, 3, 2, 2, /*splitK=*/2, /*wholeTiles=*/3};
  check(linear(128, 160, 448), last, /*allModes=*/true);
  GemmConfig few{16, 64, 128, 2, 1, 4, /*splitK=*/2, /*wholeTiles=*/0};
  check(linear(5, 64, 512), few);
}

TEST_F(Gemm, RowsAtEightBytesAreCopiedInHalves) {
  GemmConfig config{64, 64, 64, 2, 2, 2};
  check(scores(1, 100, 100, 2, 1, 64), config, /*allModes=*/true);
  check(outputs(1, 100, 100, 2, 1, 64), config, /*allModes=*/true);
  check(linear(68, 76, 100), config);
  check(linear(68, 76, 100, /*transposed=*/false), config);
  check(linear(20, 100, 256), {32, 32, 64, 2, 2, 2, /*splitK=*/2});
  FailureOr<ContractionForm> form = match(scores(1, 100, 100, 2, 1, 64));
  ASSERT_TRUE(succeeded(form));
  EXPECT_EQ(form->alignA, 16);
  EXPECT_EQ(form->alignB, 16);
  EXPECT_EQ(form->alignC, 8);
  form = match(outputs(1, 100, 100, 2, 1, 64));
  ASSERT_TRUE(succeeded(form));
  EXPECT_EQ(form->alignA, 8);
  EXPECT_EQ(form->alignB, 16);
  EXPECT_EQ(form->alignC, 16);
}

TEST_F(Gemm, AllSlabsArriveAtOnceWhereThereIsRoom) {
  std::string ptx = compile(linear(128, 128, 128), {128, 128, 64, 2, 2, 4}).ptx;
  // Four passes of each operand, and no loop that has more.
  EXPECT_EQ(occurrences(ptx, "cp.async.cg."), 2u * 8);
  EXPECT_THAT(ptx, Not(HasSubstr(".pragma \"nounroll\"")));
  check(linear(128, 128, 128), {128, 128, 64, 2, 2, 4}, /*allModes=*/true);
}

TEST_F(Gemm, PersistentBlocksGoFromTileToTile) {
  // Of 8 tiles, three each, but two of the last block.
  GemmConfig three{64,
                   64,
                   64,
                   3,
                   2,
                   2,
                   /*splitK=*/1,
                   /*wholeTiles=*/0,
                   /*persistentBlocks=*/3};
  check(linear(128, 256, 128), three, /*allModes=*/true);
  GemmConfig eight{128, 128, 64, 3, 2, 4, 1, 0, 2};
  check(scores(2, 160, 128, 1, 2, 128), eight);
  GemmConfig deep{64, 64, 32, 5, 2, 2, 1, 0, 2};
  check(linear(45, 320, 128, /*transposed=*/false), deep);
  GemmConfig one{64, 64, 64, 2, 2, 2, 1, 0, 5};
  check(scores(2, 72, 64, 2, 2, 64), one, /*allModes=*/true);
}

TEST_F(Gemm, PersistentBlocksNeedARingOfSlabs) {
  FailureOr<ContractionForm> form = match(linear(256, 256, 128));
  ASSERT_TRUE(succeeded(form));
  GemmConfig config{64, 64, 64, 3, 2, 2, 1, 0, 3};
  EXPECT_TRUE(applies(config, *form));
  config.stages = 4;
  EXPECT_FALSE(applies(config, *form));
  config.stages = 3;
  config.persistentBlocks = 17;
  EXPECT_FALSE(applies(config, *form));
}

TEST_F(Gemm, ConfigurationsHaveNamesOfTheirOwn) {
  for (const Product &product :
       {scores(1, 1024, 1024, 52, 1, 128), linear(100, 6656, 6656),
        linear(100, 17920, 6656), linear(100, 6656, 17920),
        linear(100, 32000, 6656), linear(800, 6656, 6656),
        linear(8, 6656, 6656), linear(8, 17920, 6656),
        scores(8, 1, 1024, 52, 1, 128), outputs(1, 1024, 1024, 52, 1, 128)}) {
    FailureOr<ContractionForm> form = match(product);
    ASSERT_TRUE(succeeded(form));
    std::set<std::string> names;
    SmallVector<GemmConfig> configs = cuda::gemmConfigs(*form, "sm_90a");
    for (const GemmConfig &config : configs)
      EXPECT_TRUE(names.insert(config.name()).second) << config.name();
    EXPECT_EQ(names.size(), configs.size());
  }
}
