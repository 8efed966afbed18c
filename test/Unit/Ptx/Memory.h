//===- Memory.h - Global memory of the emulated device ----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_MEMORY_H
#define ROOFLINE_UNITTEST_PTX_MEMORY_H

#include <cstdint>
#include <cstdlib>
#include <map>
#include <memory>
#include <string>

namespace roofline::ptx {

using Address = uint64_t;

/// The global memory of the emulated device. Buffers are far apart: what is
/// outside of all of them cannot be touched by kernels.
class Memory {
public:
  enum class Content {
    /// Every byte is `0xff`: a NaN in each float format.
    Poison,
    /// The host's memory is taken only where it is touched.
    Zeros,
  };
  /// A buffer of `bytes` bytes; its address is a multiple of `alignment`.
  Address allocate(uint64_t bytes, const std::string &name = "",
                   uint64_t alignment = 256, Content content = Content::Poison);
  /// False where no buffer begins at `address`.
  bool release(Address address);

  /// The host's view of `bytes` bytes; null where they are not all inside one
  /// buffer.
  uint8_t *at(Address address, uint64_t bytes) const;
  bool write(Address address, const void *data, uint64_t bytes);
  bool read(Address address, void *data, uint64_t bytes) const;

  /// Says which buffer is nearest, for messages.
  std::string describe(Address address) const;

  /// Marks what kernels read and wrote since `forgetAccesses`.
  void noteRead(Address address, uint64_t bytes) { note(address, bytes, 1); }
  void noteWrite(Address address, uint64_t bytes) { note(address, bytes, 2); }
  void forgetAccesses();
  /// Distinct bytes that were read, and those that were written.
  uint64_t uniqueRead() const { return unique(1); }
  uint64_t uniqueWritten() const { return unique(2); }
  /// Of one buffer, by the address that `allocate` gave.
  uint64_t uniqueRead(Address buffer) const { return unique(1, buffer); }
  uint64_t uniqueWritten(Address buffer) const { return unique(2, buffer); }

  /// Bytes in buffers.
  uint64_t used() const { return allocated; }

private:
  struct Free {
    void operator()(uint8_t *bytes) const { std::free(bytes); }
  };
  using Bytes = std::unique_ptr<uint8_t, Free>;
  struct Buffer {
    std::string name;
    uint64_t size = 0;
    Bytes data;
    /// One for each byte, once there are some. Bit 0: read; bit 1: written.
    Bytes accesses;
    uint64_t read = 0, written = 0;
  };
  using Buffers = std::map<Address, Buffer>;

  static Bytes zeros(uint64_t bytes);
  /// The buffer that holds all of the bytes, and its address; null without.
  const Buffers::value_type *find(Address address, uint64_t bytes) const;
  void note(Address address, uint64_t bytes, uint8_t bit);
  uint64_t unique(uint8_t bit) const;
  uint64_t unique(uint8_t bit, Address buffer) const;

  Buffers buffers;
  /// What `find` found last; null where that is gone.
  mutable const Buffers::value_type *last = nullptr;
  Address next = 0x200000000;
  uint64_t allocated = 0;
};

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_MEMORY_H
