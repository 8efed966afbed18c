//===- Replay.cpp - Runs a fuzz target on files ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a target is linked with where there is no libFuzzer: every input that is
// kept, findings among them, is tried again.
//
//===----------------------------------------------------------------------===//

#include "Fuzz.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace fs = std::filesystem;

static void replay(const fs::path &file) {
  std::ifstream stream(file, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(stream)), {});
  // At its exact size, so that what reads beyond the end is seen to.
  std::vector<uint8_t> bytes(text.begin(), text.end());
  bytes.shrink_to_fit();
  std::fprintf(stderr, "%s\n", file.c_str());
  LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

int main(int argc, char **argv) {
  size_t count = 0;
  for (int i = 1; i < argc; ++i)
    for (const fs::directory_entry &entry : fs::directory_iterator(argv[i])) {
      replay(entry.path());
      ++count;
    }
  std::printf("%zu inputs\n", count);
  return count == 0;
}
