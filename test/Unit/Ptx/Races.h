//===- Races.h - The race shadow --------------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_RACES_H
#define ROOFLINE_UNITTEST_PTX_RACES_H

#include <cstdint>
#include <string>
#include <vector>

namespace roofline::ptx {

/// The shadow of a block's shared memory: for each byte, who wrote and read it
/// since when. Finds accesses of two warps without a barrier between them, and
/// of copies under way, whatever order they happened in.
class Races {
public:
  Races(uint64_t bytes, bool enabled) : enabled(enabled) {
    if (enabled)
      shadow.resize(bytes);
    written.resize(bytes);
  }

  /// Each returns what is wrong with the access; empty if nothing is.
  std::string read(unsigned warp, uint64_t offset, unsigned bytes);
  std::string write(unsigned warp, uint64_t offset, unsigned bytes);
  /// Atomic operations of several warps do not race with each other.
  std::string atomic(unsigned warp, uint64_t offset, unsigned bytes);
  /// A copy begins; until `finishCopy` nothing else may touch the bytes.
  std::string issueCopy(unsigned warp, uint64_t offset, unsigned bytes);
  /// The copy takes place, which nobody can rely on before it is finished.
  void land(uint64_t offset, unsigned bytes);
  /// The thread that issued the copy has waited for it.
  void finishCopy(unsigned warp, uint64_t offset, unsigned bytes);

  /// All threads of the block met.
  void barrier() { ++epoch; }

  /// Whether all bytes were written.
  bool isWritten(uint64_t offset, unsigned bytes) const {
    for (unsigned i = 0; i < bytes; ++i)
      if (!written[offset + i])
        return false;
    return true;
  }

private:
  static constexpr uint16_t atomics = 0xffff;

  struct Byte {
    uint32_t writeEpoch = 0;
    uint32_t readEpoch = 0;
    /// The warps that read it in that epoch.
    uint32_t readers = 0;
    /// A warp, or `atomics`.
    uint16_t writer = 0;
    uint16_t copies = 0;
  };

  std::string checkWrite(const char *what, unsigned warp, uint64_t offset,
                         unsigned bytes) const;
  void markWritten(unsigned warp, uint64_t offset, unsigned bytes);

  bool enabled;
  uint32_t epoch = 1;
  std::vector<Byte> shadow;
  std::vector<bool> written;
};

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_RACES_H
