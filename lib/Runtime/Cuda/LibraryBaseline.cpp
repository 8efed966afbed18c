//===- LibraryBaseline.cpp - The six series through NVIDIA's library ------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Cuda/LibraryBaseline.h"

#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Random.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

//===----------------------------------------------------------------------===//
// The series
//===----------------------------------------------------------------------===//

static MatrixProduct linear(const std::string &type, int64_t tokens,
                            int64_t outputs, int64_t inputs) {
  return {type, 1, tokens, outputs, inputs, true};
}

static SeriesSetting setting(const char *group, bool decode, int64_t b,
                             int64_t s, std::vector<MatrixProduct> products) {
  // The names of the model's dims: batch, new tokens, context.
  return {group,
          decode ? "ar" : "init",
          {{"B", b}, {"S", decode ? 1 : s}, {"C", s}},
          std::move(products)};
}

std::vector<SeriesSetting> cuda::seedSeries(const DecoderSizes &sizes,
                                            const std::string &type) {
  std::vector<SeriesSetting> settings;
  for (bool decode : {false, true})
    for (int64_t b = 1; b <= 64; b *= 2)
      for (int64_t s = 128; s <= 8192; s *= 2) {
        int64_t queries = decode ? 1 : s, tokens = b * queries;
        MatrixProduct projection =
            linear(type, tokens, sizes.hidden, sizes.hidden);
        MatrixProduct up =
            linear(type, tokens, sizes.intermediate, sizes.hidden);
        MatrixProduct down =
            linear(type, tokens, sizes.hidden, sizes.intermediate);
        MatrixProduct scores = {type, b * sizes.heads, queries,
                                s,    sizes.headDim,   true};
        MatrixProduct values = {
            type, b * sizes.heads, queries, sizes.headDim, s, false};
        settings.push_back(setting("qkv mlp", decode, b, s,
                                   {projection, projection, projection}));
        settings.push_back(
            setting("up/gate/down", decode, b, s, {up, up, down}));
        settings.push_back(setting("qk/pv", decode, b, s, {scores, values}));
      }
  return settings;
}

//===----------------------------------------------------------------------===//
// The run
//===----------------------------------------------------------------------===//

namespace {

constexpr int64_t sampledElements = 64;
constexpr double tolerance = 1e-2;

class LibraryRun {
public:
  LibraryRun(Device &device, const DeviceWatch &watch, Blas &blas,
             Results &results)
      : device_(device), watch_(watch), blas_(blas), results_(results) {}

  /// Times `product` unless it has been.
  void measure(const MatrixProduct &product) {
    if (find(product.id()))
      return;
    LibraryResult result;
    result.id = product.id();
    result.flops = product.flops();
    result.bytes = product.bytes();
    int64_t mark = device_.used();
    try {
      run(product, result);
    } catch (const DeviceLost &) {
      throw;
    } catch (const Error &error) {
      result.status = "not_run";
      result.reason = error.what();
    }
    device_.release(mark);
    results_.products.push_back(std::move(result));
  }

  const LibraryResult *find(const std::string &id) const {
    for (const LibraryResult &result : results_.products)
      if (result.id == id)
        return &result;
    return nullptr;
  }

private:
  Init init(uint64_t salt) const {
    Init init;
    init.seed = results_.seed + salt;
    return init;
  }

  std::vector<ProductBuffers> buffers(const MatrixProduct &product,
                                      int64_t &sets) {
    sets = coldSets(device_.facts(), {product.bytes(), product.bytes() + 2048},
                    device_.capacity() - device_.used());
    std::vector<ProductBuffers> buffers(sets);
    for (int64_t i = 0; i < sets; ++i) {
      buffers[i] = {device_.take(2 * product.xElements()),
                    device_.take(2 * product.wElements()),
                    device_.take(2 * product.yElements())};
      device_.fill(buffers[i].x, product.xElements(), product.type,
                   init(2 * i));
      device_.fill(buffers[i].w, product.wElements(), product.type,
                   init(2 * i + 1));
    }
    return buffers;
  }

  void run(const MatrixProduct &product, LibraryResult &result) {
    std::vector<ProductBuffers> sets = buffers(product, result.sets);
    std::optional<Blas::Algorithm> best = blas_.fastest(
        product, result.sets, [&](int64_t set) { return sets[set]; },
        result.candidates);
    if (!best)
      throw Error("the library has no algorithm for it");
    result.algorithm = best->name;
    check(product, *best, sets.front(), result);
    if (result.status != "ok")
      return;
    LaunchTimes times = timeLaunches(
        device_, [&](int64_t set) { best->start(sets[set]); }, result.sets);
    result.isolated = times.isolated;
    result.inGraph = times.inGraph;
    results_.states.push_back(watch_.read(result.id));
  }

  /// Compares some elements of the result with f64 sums over the same inputs.
  void check(const MatrixProduct &product, const Blas::Algorithm &algorithm,
             const ProductBuffers &set, LibraryResult &result) {
    Init poison;
    poison.distribution = "poison";
    device_.fill(set.y, product.yElements(), product.type, poison);
    algorithm.start(set);
    device_.synchronize();
    Argument x, w;
    x.type = w.type = product.type;
    x.init = init(0);
    w.init = init(1);
    double error = 0, norm = 0;
    for (int64_t i = 0; i < sampledElements; ++i) {
      // The last element is among them.
      uint64_t at = i == 0 ? product.yElements() - 1
                           : randomBits(results_.seed, i) %
                                 static_cast<uint64_t>(product.yElements());
      double expected = element(product, x, w, static_cast<int64_t>(at));
      Scalar got;
      device_.read(set.y, static_cast<int64_t>(at), 1, product.type, &got);
      error += (got - expected) * (got - expected);
      norm += expected * expected;
    }
    result.relFro = std::sqrt(error / norm);
    // Also false for a NaN.
    bool right = *result.relFro <= tolerance;
    result.status = right ? "ok" : "check_failed";
    if (!right) {
      result.reason = fmt::format("relative error {} at {} elements",
                                  *result.relFro, sampledElements);
      if (!std::isfinite(*result.relFro))
        result.relFro.reset();
    }
  }

  static double element(const MatrixProduct &product, const Argument &x,
                        const Argument &w, int64_t at) {
    int64_t n = at % product.n, m = at / product.n % product.m,
            b = at / product.n / product.m;
    double sum = 0;
    for (int64_t k = 0; k < product.k; ++k)
      sum += initialValue(x, (b * product.m + m) * product.k + k) *
             initialValue(w, product.weightsByRow
                                 ? (b * product.n + n) * product.k + k
                                 : (b * product.k + k) * product.n + n);
    return sum;
  }

  Device &device_;
  const DeviceWatch &watch_;
  Blas &blas_;
  Results &results_;
};

LibraryPoint pointOf(const SeriesSetting &setting, const LibraryRun &run) {
  LibraryPoint point;
  point.group = setting.group;
  point.phase = setting.phase;
  point.bindings = setting.bindings;
  double time = 0;
  for (const MatrixProduct &product : setting.products) {
    point.flops += product.flops();
    point.bytes += product.bytes();
    point.products.push_back(product.id());
    const LibraryResult *result = run.find(product.id());
    if (!result || result->status != "ok")
      point.reason = result ? result->reason : "not run";
    else
      time += (result->inGraph ? *result->inGraph : *result->isolated).median;
  }
  if (point.reason.empty())
    point.time = time;
  return point;
}

} // namespace

/// The best rate that the library reached is a ceiling of the device, too: it
/// may use instructions that no kernel of the ceilings does.
static void addBestRate(const std::string &type, Results &results) {
  Ceiling best;
  best.name = "best library product " + type;
  best.unit = "FLOP/s";
  best.peakUnit = "matrix";
  best.peakType = type;
  for (const LibraryResult &result : results.products) {
    if (result.status != "ok")
      continue;
    const Spread &time = result.inGraph ? *result.inGraph : *result.isolated;
    Spread rate = rateOf(static_cast<double>(result.flops), time);
    if (rate.median > best.value.median) {
      best.value = rate;
      best.how = result.id + ", " + result.algorithm;
    }
  }
  auto &ceilings = results.ceilings;
  ceilings.erase(
      std::remove_if(ceilings.begin(), ceilings.end(),
                     [&](const Ceiling &c) { return c.name == best.name; }),
      ceilings.end());
  if (best.value.count)
    ceilings.push_back(best);
}

void cuda::measureLibrary(Device &device, const DeviceWatch &watch, Blas &blas,
                          const std::vector<SeriesSetting> &settings,
                          Progress &progress, const Save &save,
                          Results &results) {
  LibraryRun run(device, watch, blas, results);
  const std::string type = settings.front().products.front().type;
  std::vector<MatrixProduct> products;
  for (int64_t size : {1024, 2048, 4096, 8192})
    products.push_back(linear(type, size, size, size));
  for (const SeriesSetting &setting : settings)
    for (const MatrixProduct &product : setting.products)
      if (std::find(products.begin(), products.end(), product) ==
          products.end())
        products.push_back(product);
  progress.begin("library", static_cast<int64_t>(products.size()));
  for (const MatrixProduct &product : products) {
    run.measure(product);
    save();
    progress.step(product.id());
  }
  progress.end();
  results.points.clear();
  for (const SeriesSetting &setting : settings)
    results.points.push_back(pointOf(setting, run));
  addBestRate(type, results);
  save();
}
