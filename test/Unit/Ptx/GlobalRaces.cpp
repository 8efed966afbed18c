//===- GlobalRaces.cpp - Unordered reads of global memory -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GlobalRaces.h"

#include <algorithm>

namespace roofline::ptx {

void GlobalRaces::add(Knowledge &to, const Knowledge &from) {
  for (const auto &[block, clock] : from) {
    Clock &mine = to[block];
    mine.resize(clock.size());
    for (size_t warp = 0; warp < clock.size(); ++warp)
      mine[warp] = std::max(mine[warp], clock[warp]);
  }
}

void GlobalRaces::beginBlock(unsigned warps) {
  ++block;
  time = 0;
  for (auto *state : {&known, &released, &seen})
    state->assign(warps, {});
}

void GlobalRaces::barrier() {
  ++time;
  Knowledge all;
  for (const Knowledge &one : known)
    add(all, one);
  all[block] = Clock(known.size(), time);
  known.assign(known.size(), all);
}

void GlobalRaces::fence(unsigned warp) {
  if (!enabled)
    return;
  ++time;
  add(known[warp], seen[warp]);
  Clock &own = known[warp][block];
  own.resize(known.size());
  own[warp] = time;
  released[warp] = known[warp];
}

bool GlobalRaces::knows(unsigned warp, const Writer &writer) const {
  if (writer.block == block && writer.warp == warp)
    return true;
  auto clock = known[warp].find(writer.block);
  return clock != known[warp].end() && writer.time < clock->second[writer.warp];
}

std::string GlobalRaces::read(unsigned warp, uint64_t address,
                              unsigned bytes) const {
  // Accesses are aligned: none is of two pages.
  auto page = pages.find(address / pageBytes);
  if (!enabled || page == pages.end())
    return "";
  for (uint64_t at = address; at < address + bytes; at += 2) {
    const Writer &writer = page->second[at % pageBytes / 2];
    if (writer.block == nobody || knows(warp, writer))
      continue;
    return "race: warp " + std::to_string(warp) + " of block " +
           std::to_string(block) + " reads what warp " +
           std::to_string(writer.warp) + " of block " +
           std::to_string(writer.block) +
           " wrote, in the order of execution, and nothing orders the two";
  }
  return "";
}

void GlobalRaces::write(unsigned warp, uint64_t address, unsigned bytes) {
  if (!enabled)
    return;
  Page &page = pages[address / pageBytes];
  page.resize(pageBytes / 2);
  for (uint64_t at = address; at < address + bytes; at += 2)
    page[at % pageBytes / 2] = {block, time, uint16_t(warp), false};
}

std::string GlobalRaces::atomic(unsigned warp, uint64_t address,
                                unsigned bytes) {
  if (!enabled)
    return "";
  auto page = pages.find(address / pageBytes);
  size_t place = address % pageBytes / 2;
  bool wasAtomic = page != pages.end() && page->second[place].isAtomic;
  std::string found = wasAtomic ? "" : read(warp, address, bytes);
  write(warp, address, bytes);
  pages[address / pageBytes][place].isAtomic = true;
  Knowledge &word = words[address];
  add(seen[warp], word);
  add(word, released[warp]);
  return found;
}

} // namespace roofline::ptx
