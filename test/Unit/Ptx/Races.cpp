//===- Races.cpp - The race shadow ----------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Races.h"

#include <algorithm>

namespace roofline::ptx {

namespace {

std::string message(const char *what, unsigned warp, uint64_t offset,
                    const std::string &why) {
  return std::string("race: warp ") + std::to_string(warp) + " " + what +
         " byte " + std::to_string(offset) + " of shared memory, " + why;
}

const char *const underWay = "where a copy is under way that nobody waited for";

std::string wroteIt(uint16_t warp) {
  return (warp == 0xffff ? "which an atomic operation"
                         : "which warp " + std::to_string(warp)) +
         " wrote, without a barrier between";
}

} // namespace

std::string Races::read(unsigned warp, uint64_t offset, unsigned bytes) {
  if (!enabled)
    return "";
  std::string found;
  for (uint64_t at = offset; at < offset + bytes; ++at) {
    Byte &byte = shadow[at];
    if (byte.copies)
      found = message("reads", warp, at, underWay);
    else if (byte.writeEpoch == epoch && byte.writer != warp)
      found = message("reads", warp, at, wroteIt(byte.writer));
    if (byte.readEpoch != epoch)
      byte.readers = 0;
    byte.readEpoch = epoch;
    byte.readers |= 1u << warp;
  }
  return found;
}

std::string Races::checkWrite(const char *what, unsigned warp, uint64_t offset,
                              unsigned bytes) const {
  for (uint64_t at = offset; at < offset + bytes; ++at) {
    const Byte &byte = shadow[at];
    if (byte.copies)
      return message(what, warp, at, underWay);
    if (byte.writeEpoch == epoch && byte.writer != warp)
      return message(what, warp, at, wroteIt(byte.writer));
    uint32_t others = byte.readers & ~(1u << warp);
    if (byte.readEpoch == epoch && others)
      return message(what, warp, at,
                     "which warp " + std::to_string(__builtin_ctz(others)) +
                         " reads, without a barrier between");
  }
  return "";
}

void Races::markWritten(unsigned warp, uint64_t offset, unsigned bytes) {
  std::fill_n(written.begin() + offset, bytes, true);
  if (enabled)
    for (uint64_t at = offset; at < offset + bytes; ++at) {
      shadow[at].writeEpoch = epoch;
      shadow[at].writer = warp;
    }
}

std::string Races::write(unsigned warp, uint64_t offset, unsigned bytes) {
  std::string found;
  if (enabled)
    found = checkWrite("writes", warp, offset, bytes);
  markWritten(warp, offset, bytes);
  return found;
}

std::string Races::atomic(unsigned warp, uint64_t offset, unsigned bytes) {
  std::string found;
  if (enabled)
    for (uint64_t at = offset; at < offset + bytes; ++at)
      if (shadow[at].writer == atomics && !shadow[at].copies)
        shadow[at].writer = warp;
  if (enabled)
    found = checkWrite("updates", warp, offset, bytes);
  markWritten(atomics, offset, bytes);
  return found;
}

std::string Races::issueCopy(unsigned warp, uint64_t offset, unsigned bytes) {
  std::string found;
  if (!enabled)
    return found;
  found = checkWrite("copies to", warp, offset, bytes);
  for (uint64_t at = offset; at < offset + bytes; ++at)
    ++shadow[at].copies;
  return found;
}

void Races::land(uint64_t offset, unsigned bytes) {
  std::fill_n(written.begin() + offset, bytes, true);
}

void Races::finishCopy(unsigned warp, uint64_t offset, unsigned bytes) {
  if (enabled)
    for (uint64_t at = offset; at < offset + bytes; ++at)
      --shadow[at].copies;
  markWritten(warp, offset, bytes);
}

} // namespace roofline::ptx
