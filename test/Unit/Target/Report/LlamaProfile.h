//===- LlamaProfile.h - The primary model, made by hand ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The counts of one prefill and one decode step of Llama 33B, written down from
// the formulas of its architecture, so that report tests need no MLIR.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_TARGET_REPORT_LLAMAPROFILE_H
#define ROOFLINE_TEST_UNIT_TARGET_REPORT_LLAMAPROFILE_H

#include "Roofline/Target/Report/Report.h"

namespace roofline {

/// A100 80GB PCIe: 312 TFLOP/s f16 on matrix units, 78 TFLOP/s elsewhere, no
/// known transcendental rate.
inline Device makeA100() {
  Device device;
  device.name = "a100-80gb-pcie";
  device.title = "A100 80GB PCIe";
  device.peaks = {{Unit::Matrix, "f16", 312'000'000'000'000},
                  {Unit::Vector, "f16", 78'000'000'000'000},
                  {Unit::Vector, "f32", 19'500'000'000'000}};
  device.memory = {{"dram", 1'935'000'000'000, 80'000'000'000},
                   {"l2", std::nullopt, 40'000'000}};
  device.launchLatencyNs = 2500;
  device.computeUnits = 108;
  device.source = "data sheet";
  return device;
}

/// Builds profiles of f16 decoder graphs op by op.
class ProfileBuilder {
public:
  Profile profile;

  void beginFunction(const std::string &name, const std::string &phase) {
    profile.functions.push_back({name, phase, {}});
  }

  /// `batch` products of an `m` x `k` by a `k` x `n` matrix.
  void addProduct(const std::string &group, const std::string &location,
                  const SymbolicExpr &batch, const SymbolicExpr &m,
                  const SymbolicExpr &n, const SymbolicExpr &k) {
    Cost cost;
    cost.addWork(Unit::Matrix, "f16", 2 * batch * m * n * k);
    cost.addRead(Traffic::Place::Operand, 0, 2 * batch * m * k);
    cost.addRead(Traffic::Place::Operand, 1, 2 * batch * k * n);
    cost.addWrite(Traffic::Place::Result, 0, 2 * batch * m * n);
    add(group, "linalg.contract", location, cost);
  }

  /// An elementwise op that reads `reads` and writes `writes` elements.
  void addElementwise(const std::string &group, const std::string &location,
                      const SymbolicExpr &flops,
                      const SymbolicExpr &transcendentals,
                      const SymbolicExpr &reads, const SymbolicExpr &writes) {
    Cost cost;
    cost.addWork(Unit::Vector, "f16", flops);
    cost.addWork(Unit::Transcendental, "f16", transcendentals);
    cost.addRead(Traffic::Place::Operand, 0, 2 * reads);
    cost.addWrite(Traffic::Place::Result, 0, 2 * writes);
    add(group, "linalg.generic", location, cost);
  }

  void add(const std::string &group, const std::string &op,
           const std::string &location, const Cost &cost) {
    ProfileFunction &function = profile.functions.back();
    ProfileOp row;
    row.id = function.name + "." + std::to_string(profile.ops.size());
    row.op = op;
    row.location = location;
    row.function = function.name;
    row.group = group;
    row.phase = function.phase;
    row.cost = cost;
    profile.ops.push_back(row);
    Totals totals;
    totals.work = cost.work();
    totals.bytesRead = cost.bytesRead();
    totals.bytesWritten = cost.bytesWritten();
    totals.bytesFused = cost.bytes();
    function.totals.add(totals);
    profile.totals.add(totals);
    ++profile.coverage.ops;
    ++profile.coverage.modelled;
  }
};

/// Adds one phase: `tokens` per sequence attend to `keys`.
inline void addLlamaPhase(ProfileBuilder &builder, const SymbolicExpr &batch,
                          const SymbolicExpr &tokens, const SymbolicExpr &keys,
                          bool contractionsOnly) {
  constexpr int64_t kHidden = 6656, kInner = 17920, kHeads = 52, kDim = 128;
  constexpr int kLayers = 60, kVocabulary = 32000;
  SymbolicExpr rows = batch * tokens, scores = batch * kHeads * tokens * keys;
  for (int layer = 0; layer < kLayers; ++layer) {
    std::string prefix = "layers." + std::to_string(layer) + ".";
    auto linear = [&](const char *group, const char *name, int64_t in,
                      int64_t out) {
      builder.addProduct(group, prefix + name, 1, rows, out, in);
    };
    if (!contractionsOnly)
      builder.addElementwise("norm", prefix + "input_norm", 4 * rows * kHidden,
                             rows, rows * kHidden + kHidden, rows * kHidden);
    for (const char *name : {"q_proj", "k_proj", "v_proj"})
      linear("qkv mlp", name, kHidden, kHidden);
    builder.addProduct("qk/pv", prefix + "qk", batch * kHeads, tokens, keys,
                       kDim);
    if (!contractionsOnly)
      builder.addElementwise("softmax", prefix + "softmax", 5 * scores, scores,
                             scores, scores);
    builder.addProduct("qk/pv", prefix + "pv", batch * kHeads, tokens, kDim,
                       keys);
    linear("o proj", "o_proj", kHidden, kHidden);
    linear("up/gate/down", "gate_proj", kHidden, kInner);
    linear("up/gate/down", "up_proj", kHidden, kInner);
    linear("up/gate/down", "down_proj", kInner, kHidden);
  }
  builder.addProduct("lm head", "lm_head", 1, rows, kVocabulary, kHidden);
}

/// Says that some figure of `op` may be less.
inline void markAtMost(ProfileOp &op) {
  Cost cost = op.cost;
  cost.markAtMost();
  op.cost = cost;
}

/// Prefill and decode over the dims B, S and C.
inline Profile makeLlama33B(bool contractionsOnly = true) {
  auto dim = [](const char *name) { return SymbolicExpr::symbol(name); };
  ProfileBuilder builder;
  builder.profile.module = "models/llama-33b.mlir";
  builder.profile.title = "Llama 33B";
  builder.profile.conventions = {
      {"fma", "2"}, {"accumulate", "wide"}, {"causal", "full"}};
  builder.profile.bindings = {{"B", 1}, {"S", 2048}, {"C", 2048}};
  builder.beginFunction("prefill", "init");
  addLlamaPhase(builder, dim("B"), dim("S"), dim("S"), contractionsOnly);
  builder.beginFunction("decode", "ar");
  addLlamaPhase(builder, dim("B"), 1, dim("C"), contractionsOnly);
  return builder.profile;
}

/// The report of `profile` on `device`, for inputs that must work.
inline Report reportOf(const Profile &profile, const Bindings &bindings,
                       const ReportOptions &options = {},
                       const Device &device = makeA100()) {
  auto result = buildReport(profile, device, bindings, options);
  if (auto *report = std::get_if<Report>(&result))
    return std::move(*report);
  return {};
}

} // namespace roofline

#endif // ROOFLINE_TEST_UNIT_TARGET_REPORT_LLAMAPROFILE_H
