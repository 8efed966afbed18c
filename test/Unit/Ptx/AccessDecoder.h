//===- AccessDecoder.h - Spaces and addresses -------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_ACCESSDECODER_H
#define ROOFLINE_UNITTEST_PTX_ACCESSDECODER_H

#include "Decoder.h"
#include "Execution.h"

namespace roofline::ptx {

/// Reads the space, the type and the width of an access, and what says how
/// caches and other threads see it.
void readAccess(Decoder &decoder);
/// Reads the space; generic if none is named.
Space readSpace(Decoder &decoder);

/// Where the lanes of an access go: generic addresses are resolved.
struct LaneAddresses {
  /// Of the address in operand `source`.
  LaneAddresses(const Warp &warp, const Instruction &instruction, uint32_t mask,
                unsigned source = 0);

  /// Counts wavefronts and sectors.
  void count(Block &block, const Instruction &instruction, uint32_t mask,
             unsigned bytes) const;

  uint64_t address[warpSize];
  Space space[warpSize];
};

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_ACCESSDECODER_H
