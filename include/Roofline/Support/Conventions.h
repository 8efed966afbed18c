//===- Conventions.h - Decisions that counts follow -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// People count the same op in different ways. What this project decides is the
// default; each switch here is another decision that tools and papers make. The
// ones in force are printed with every report.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_SUPPORT_CONVENTIONS_H
#define ROOFLINE_SUPPORT_CONVENTIONS_H

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace roofline {

/// The decisions in force, with the defaults of the project.
struct Conventions {
  /// Of the work of an op that is marked causal: all of it, as it is executed;
  /// half of it; or exactly that on the pairs that the mask keeps.
  enum class Causal { Full, Half, Exact };
  /// Memory of types below a byte: packed bits, or a byte per element.
  enum class Packing { Bits, Bytes };
  /// Taps of a convolution's windows: all that are executed, or only those on
  /// data that is not padding.
  enum class Padding { Executed, Useful };
  /// Updates of a part of a tensor: in place, or of a fresh copy.
  enum class Aliasing { InPlace, Functional };
  /// Whose decisions the rest follows: the project's, or those of XLA's cost
  /// analysis (whatever is done element by element and is no transcendental is
  /// a FLOP, in any type; a reduction of N elements combines N - 1 times;
  /// padding is not counted).
  enum class Preset { Roofline, Xla };

  Causal causal = Causal::Full;
  Packing packing = Packing::Bits;
  Padding padding = Padding::Executed;
  Aliasing aliasing = Aliasing::InPlace;
  Preset preset = Preset::Roofline;
  /// f32 contractions run on tensor cores, rounded to tf32.
  bool tf32 = false;

  /// Sets the switch `name` to `value`; false, with what would be right in
  /// `error`, if there is no such switch or value. `preset` also sets the
  /// switches it decides.
  bool set(std::string_view name, std::string_view value, std::string &error);
  /// Every decision by name, switches and fixed ones, in the order in which
  /// people read them. The preset is left out where it is the project's own.
  std::vector<std::pair<std::string, std::string>> describe() const;
  /// Names of the switches.
  static std::vector<std::string> switches();

  friend bool operator==(const Conventions &a, const Conventions &b) {
    return a.describe() == b.describe();
  }
};

} // namespace roofline

#endif // ROOFLINE_SUPPORT_CONVENTIONS_H
