//===- ConventionOptions.td - Switches ---------------------*- tablegen -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TRANSFORMS_CONVENTIONOPTIONS_TD
#define ROOFLINE_TRANSFORMS_CONVENTIONOPTIONS_TD

include "mlir/Pass/PassBase.td"

/// A decision that counts follow, see Conventions.h; empty: the module's.
class ConventionOption<string name, string description>
    : Option<name, name, "std::string", "\"\"", description>;

/// The options of every pass that counts.
defvar conventionOptions = [
  ConventionOption<"causal",
                   "Of work marked causal: full, half or exact">,
  ConventionOption<"aliasing",
                   "Updates of a part of a tensor: in-place or functional">,
  ConventionOption<"packing", "Types below a byte: bits or bytes">,
  ConventionOption<"padding",
                   "Taps of a convolution on padding: executed or useful">,
  ConventionOption<"tf32", "f32 contractions on tensor cores: on or off">,
  ConventionOption<"preset", "Whose decisions the rest follows: roofline or xla">,
];

#endif // ROOFLINE_TRANSFORMS_CONVENTIONOPTIONS_TD
