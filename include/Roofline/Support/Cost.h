//===- Cost.h - Work and traffic of one op ----------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What an op must do and must move, independent of any device. The conventions
// (FMA is 2 FLOP, compulsory bytes, ...) are in docs of the passes and printed
// with every report.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_SUPPORT_COST_H
#define ROOFLINE_SUPPORT_COST_H

#include "Roofline/Support/SymbolicExpr.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace roofline {

/// The class of hardware that executes work.
enum class Unit {
  /// Multiply-add contractions, as tensor cores take them; FMA counts 2.
  Matrix,
  /// Other arithmetic on floats: add, sub, mul, div, neg, abs, min, max. By the
  /// preset `xla`, whatever is done element by element, in any type.
  Vector,
  /// exp, log, pow, sqrt, rsqrt, tanh, sin, cos, erf, ...: 1 each.
  Transcendental,
  /// Arithmetic on integers and indices that are tensor elements.
  Integer,
  /// Compare, select, casts: executed, but no FLOP.
  Misc,
};

/// `matrix`, `vector`, `transcendental`, `integer`, `misc`.
std::string_view toString(Unit unit);
std::optional<Unit> parseUnit(std::string_view name);

/// True for element types whose arithmetic is floating point (`f16`, `bf16`,
/// `f8E4M3FN`, ...), by the names MLIR prints.
bool isFloatType(std::string_view elementType);

/// An amount of operations of one unit on one element type.
struct Work {
  Unit unit;
  std::string type;
  SymbolicExpr amount;

  friend bool operator==(const Work &a, const Work &b) {
    return a.unit == b.unit && a.type == b.type && a.amount == b.amount;
  }
};

/// Bytes that one operand or result must move.
struct Traffic {
  enum class Direction { Read, Write };
  enum class Place {
    Operand,
    Result,
    /// A value of an enclosing scope that a region of the op uses, numbered in
    /// order of first use.
    Captured,
  };
  Direction direction;
  Place place;
  unsigned index;
  SymbolicExpr bytes;

  friend bool operator==(const Traffic &a, const Traffic &b) {
    return a.direction == b.direction && a.place == b.place &&
           a.index == b.index && a.bytes == b.bytes;
  }
};

/// The cost of one execution of an op.
class Cost {
public:
  /// Adds work; entries of the same unit and type are merged, zero is dropped.
  void addWork(Unit unit, std::string_view type, const SymbolicExpr &amount);
  /// Adds compulsory traffic; zero is dropped.
  void addTraffic(Traffic::Direction direction, Traffic::Place place,
                  unsigned index, const SymbolicExpr &bytes);
  void addRead(Traffic::Place place, unsigned index,
               const SymbolicExpr &bytes) {
    addTraffic(Traffic::Direction::Read, place, index, bytes);
  }
  void addWrite(Traffic::Place place, unsigned index,
                const SymbolicExpr &bytes) {
    addTraffic(Traffic::Direction::Write, place, index, bytes);
  }
  /// Adds the work of `other`, `times` over; its traffic is left out.
  void addWorkOf(const Cost &other, const SymbolicExpr &times = 1);
  /// Says that some figure may be more than what is really done or moved, e.g.
  /// because only one of two branches runs.
  void markAtMost(bool isAtMost = true) { atMost_ |= isAtMost; }

  /// Sorted by unit, then type.
  const std::vector<Work> &work() const { return work_; }
  const std::vector<Traffic> &traffic() const { return traffic_; }

  /// True if every figure is exact or an upper bound.
  bool atMost() const { return atMost_; }

  /// No work and no bytes.
  bool isZero() const { return work_.empty() && traffic_.empty(); }

  /// Sum over all types of one unit.
  SymbolicExpr amount(Unit unit) const;
  /// Vector work, and matrix work on floats.
  SymbolicExpr flops() const;
  SymbolicExpr bytesRead() const;
  SymbolicExpr bytesWritten() const;
  SymbolicExpr bytes() const { return bytesRead() + bytesWritten(); }

  size_t hash() const;
  friend bool operator==(const Cost &a, const Cost &b) {
    return a.work_ == b.work_ && a.traffic_ == b.traffic_ &&
           a.atMost_ == b.atMost_;
  }

private:
  std::vector<Work> work_;
  std::vector<Traffic> traffic_;
  bool atMost_ = false;
};

/// The larger of each figure of two costs of the same op: an upper bound where
/// they differ.
Cost maxOf(const Cost &a, const Cost &b);

/// Adds `amount` to the entry of (`unit`, `type`) in the sorted list `work`.
void addWork(std::vector<Work> &work, Unit unit, std::string_view type,
             const SymbolicExpr &amount);
/// Vector work, and matrix work on floats.
SymbolicExpr flops(const std::vector<Work> &work);
/// Integer work, and matrix work on integers.
SymbolicExpr integers(const std::vector<Work> &work);
/// Sum over all types of `unit`.
SymbolicExpr amount(const std::vector<Work> &work, Unit unit);

/// What a function or module costs in all: the sum over its ops, times their
/// executions.
struct Totals {
  std::vector<Work> work;
  /// Compulsory traffic of every op by itself (unfused).
  SymbolicExpr bytesRead, bytesWritten;
  /// A fused region counts only what enters and leaves it.
  SymbolicExpr bytesFused;
  /// Function arguments used and results, each once.
  SymbolicExpr bytesFloor;
  /// Some op has no cost model, so every figure is a lower bound.
  bool atLeast = false;
  /// Some op's cost is an upper bound. With `atLeast` the figures are neither:
  /// they may be off to both sides.
  bool atMost = false;

  /// Adds `other`, `times` over, except its floor.
  void add(const Totals &other, const SymbolicExpr &times = 1);
  size_t hash() const;
  friend bool operator==(const Totals &a, const Totals &b) {
    return a.work == b.work && a.bytesRead == b.bytesRead &&
           a.bytesWritten == b.bytesWritten && a.bytesFused == b.bytesFused &&
           a.bytesFloor == b.bytesFloor && a.atLeast == b.atLeast &&
           a.atMost == b.atMost;
  }
};

} // namespace roofline

#endif // ROOFLINE_SUPPORT_COST_H
