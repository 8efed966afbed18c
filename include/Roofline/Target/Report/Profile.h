//===- Profile.h - Symbolic costs of a module as plain data -----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the analysis hands to the report: no MLIR, no device, no numbers yet.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_PROFILE_H
#define ROOFLINE_TARGET_REPORT_PROFILE_H

#include "Roofline/Support/Cost.h"
#include "Roofline/Target/Report/Shared.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace roofline {

/// An op that does work or moves bytes.
struct ProfileOp {
  /// `<function>.<running number>`, unique in the module.
  std::string id;
  /// The op's location for people, e.g. `layers.0.self_attn.q_proj`.
  std::string location;
  /// E.g. `linalg.contract`.
  Shared<std::string> op;
  Shared<std::string> function;
  /// E.g. `qkv mlp`; empty for an op that belongs to none.
  Shared<std::string> group;
  /// `init`, `ar`, or empty.
  Shared<std::string> phase;
  /// Types of operands and results for people, dims by name; empty where that
  /// is not known: `B*Sx6656xf16, 6656x6656xf16 -> B*Sx6656xf16`.
  Shared<std::string> shape;
  /// Executions: loops and calls.
  SymbolicExpr count = 1;
  Shared<Cost> cost;
};

/// Ops that are one kernel: what one of them makes and only others take does
/// not move.
struct ProfileRegion {
  /// Indices into `Profile::ops`, ascending.
  std::vector<size_t> ops;
  /// What enters and leaves, in all executions.
  SymbolicExpr bytes;
};

/// All executions of a function; its callees have entries of their own.
struct ProfileFunction {
  std::string name;
  std::string phase;
  Totals totals;
};

/// A loop of which nobody knows how often it runs.
struct UnknownLoop {
  /// E.g. `scf.while`, and where it is.
  std::string op, location;
  /// What one trip costs, as text.
  std::string flops, bytes;
};

/// Ops that do work or move bytes, and how many of them have a cost model.
struct Coverage {
  int64_t ops = 0;
  int64_t modelled = 0;
  /// Op name and number of occurrences, sorted by name.
  std::vector<std::pair<std::string, int64_t>> unknown;
  /// Loops among them.
  std::vector<UnknownLoop> loops;
};

/// What a dim lies between that only the data tells, over other dims.
struct DimRange {
  SymbolicExpr least, most;
};

/// A module's costs over its named dims.
struct Profile {
  /// The input's file name.
  std::string module;
  std::string title;
  std::vector<std::pair<std::string, std::string>> conventions;
  /// Default bindings of the module.
  Bindings bindings;
  /// By dim; a binding decides instead.
  std::map<std::string, DimRange> ranges;
  Coverage coverage;
  std::vector<ProfileOp> ops;
  /// In order of their first ops; an op is in one at most.
  std::vector<ProfileRegion> regions;
  std::vector<ProfileFunction> functions;
  Totals totals;

  /// Names of all dims that a count depends on.
  std::set<std::string> dims() const;
};

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_PROFILE_H
