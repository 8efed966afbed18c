//===- Memory.cpp - Global memory of the emulated device ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Memory.h"

#include <algorithm>
#include <cstring>
#include <sstream>

namespace roofline::ptx {

Memory::Bytes Memory::zeros(uint64_t bytes) {
  return Bytes(static_cast<uint8_t *>(std::calloc(bytes ? bytes : 1, 1)));
}

Address Memory::allocate(uint64_t bytes, const std::string &name,
                         uint64_t alignment, Content content) {
  // Guards on both sides, larger than strides that kernels get wrong.
  const uint64_t guard = 1 << 20;
  Address address = (next + alignment - 1) / alignment * alignment;
  next = address + bytes + guard;
  Buffer &buffer = buffers[address];
  buffer.name = name.empty() ? "buffer " + std::to_string(buffers.size() - 1)
                             : "'" + name + "'";
  buffer.size = bytes;
  buffer.data = zeros(bytes);
  if (content == Content::Poison)
    std::memset(buffer.data.get(), 0xff, bytes);
  allocated += bytes;
  return address;
}

bool Memory::release(Address address) {
  auto found = buffers.find(address);
  if (found == buffers.end())
    return false;
  allocated -= found->second.size;
  buffers.erase(found);
  last = nullptr;
  return true;
}

const Memory::Buffers::value_type *Memory::find(Address address,
                                                uint64_t bytes) const {
  auto contains = [&](const Buffers::value_type &entry) {
    uint64_t size = entry.second.size;
    return address >= entry.first && bytes <= size &&
           address - entry.first <= size - bytes;
  };
  if (last && contains(*last))
    return last;
  auto after = buffers.upper_bound(address);
  if (after == buffers.begin() || !contains(*std::prev(after)))
    return nullptr;
  return last = &*std::prev(after);
}

uint8_t *Memory::at(Address address, uint64_t bytes) const {
  const Buffers::value_type *found = find(address, bytes);
  if (!found)
    return nullptr;
  return found->second.data.get() + (address - found->first);
}

bool Memory::write(Address address, const void *data, uint64_t bytes) {
  uint8_t *to = at(address, bytes);
  if (to && bytes)
    std::memcpy(to, data, bytes);
  return to;
}

bool Memory::read(Address address, void *data, uint64_t bytes) const {
  const uint8_t *from = at(address, bytes);
  if (from && bytes)
    std::memcpy(data, from, bytes);
  return from;
}

std::string Memory::describe(Address address) const {
  std::ostringstream text;
  text << "address 0x" << std::hex << address << std::dec;
  auto after = buffers.upper_bound(address);
  if (after != buffers.begin()) {
    const auto &[base, buffer] = *std::prev(after);
    text << ", byte " << address - base << " of " << buffer.name << " of "
         << buffer.size << " bytes";
  } else if (after != buffers.end()) {
    text << ", " << after->first - address << " bytes before "
         << after->second.name;
  }
  return text.str();
}

void Memory::note(Address address, uint64_t bytes, uint8_t bit) {
  const Buffers::value_type *found = find(address, bytes);
  if (!found)
    return;
  Buffer &buffer = const_cast<Buffer &>(found->second);
  if (!buffer.accesses)
    buffer.accesses = zeros(buffer.size);
  uint8_t *marks = buffer.accesses.get() + (address - found->first);
  uint64_t &count = bit == 1 ? buffer.read : buffer.written;
  for (uint64_t i = 0; i < bytes; ++i) {
    count += !(marks[i] & bit);
    marks[i] |= bit;
  }
}

void Memory::forgetAccesses() {
  for (auto &[address, buffer] : buffers) {
    buffer.accesses.reset();
    buffer.read = buffer.written = 0;
  }
}

uint64_t Memory::unique(uint8_t bit) const {
  uint64_t sum = 0;
  for (const auto &[address, buffer] : buffers)
    sum += bit == 1 ? buffer.read : buffer.written;
  return sum;
}

uint64_t Memory::unique(uint8_t bit, Address address) const {
  auto found = buffers.find(address);
  if (found == buffers.end())
    return 0;
  return bit == 1 ? found->second.read : found->second.written;
}

} // namespace roofline::ptx
