//===- AccessDecoder.cpp - Spaces and addresses ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AccessDecoder.h"

namespace roofline::ptx {

Space readSpace(Decoder &decoder) {
  const std::pair<const char *, Space> spaces[] = {
      {"global", Space::Global},      {"shared", Space::Shared},
      {"shared::cta", Space::Shared}, {"local", Space::Local},
      {"param", Space::Param},        {"param::entry", Space::Param},
      {"const", Space::Const}};
  for (auto [name, space] : spaces)
    if (decoder.take(name))
      return space;
  return Space::Generic;
}

void readAccess(Decoder &decoder) {
  Instruction &instruction = decoder.instruction;
  instruction.space = readSpace(decoder);
  const int widths[] = {1, 2, 4, 8};
  instruction.width = widths[decoder.takeOneOf({"v2", "v4", "v8"}) + 1];
  instruction.type = decoder.type();
  decoder.takeOneOf({"weak", "volatile", "relaxed", "acquire", "release"});
  decoder.takeOneOf({"cta", "cluster", "gpu", "sys"});
  decoder.takeOneOf({"ca", "cg", "cs", "lu", "cv", "wb", "wt"});
  decoder.take("nc");
  decoder.ignore("L1::");
  decoder.ignore("L2::");
}

LaneAddresses::LaneAddresses(const Warp &warp, const Instruction &instruction,
                             uint32_t mask, unsigned source) {
  const Warp::Register &base = warp.registers[instruction.source(source)];
  forLanes(mask, [&](unsigned lane) {
    uint64_t at = base[lane] + uint64_t(instruction.offset);
    Space in = instruction.space;
    // Registers of 32 bits hold these; what lies above means nothing.
    if (in == Space::Shared || in == Space::Local)
      at = uint32_t(at);
    if (in == Space::Param)
      at -= paramWindow;
    if (in == Space::Generic) {
      in = Space::Global;
      for (auto [window, name] : {std::pair(sharedWindow, Space::Shared),
                                  std::pair(localWindow, Space::Local),
                                  std::pair(paramWindow, Space::Param)})
        if (at - window < windowSize) {
          at -= window;
          in = name;
          break;
        }
    }
    address[lane] = at;
    space[lane] = in;
  });
}

void LaneAddresses::count(Block &block, const Instruction &instruction,
                          uint32_t mask, unsigned bytes) const {
  Space in = space[__builtin_ctz(mask)];
  if (in == Space::Shared)
    block.countWavefronts(instruction, address, mask, bytes);
  else if (in == Space::Global)
    block.countSectors(instruction, address, mask, bytes);
}

} // namespace roofline::ptx
