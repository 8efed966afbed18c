//===- Inputs.cpp - Modules that are valid --------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Inputs.h"

#include "Checks.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

#include <algorithm>

using namespace mlir;
using namespace roofline::robustness;

/// Of one name; ops of one kind are much alike.
static constexpr size_t kMaxSeeds = 8;
/// Larger ones take seconds.
static constexpr size_t kMaxText = 20000;

static std::vector<std::string> findFiles() {
  std::vector<std::string> files;
  std::error_code error;
  for (llvm::sys::fs::recursive_directory_iterator
           it(ROOFLINE_TEST_INPUTS, error),
       end;
       it != end && !error; it.increment(error))
    if (StringRef(it->path()).ends_with(".mlir"))
      files.push_back(it->path());
  std::sort(files.begin(), files.end());
  return files;
}

namespace {
/// All that is read from the files.
struct Corpus {
  std::vector<std::string> texts;
  llvm::DenseMap<OperationName, std::vector<Candidate>> seeds;

  Corpus();

private:
  void add(StringRef text);
};
} // namespace

Corpus::Corpus() {
  Silence silence; // some are wrong on purpose
  for (const std::string &file : findFiles()) {
    auto buffer = llvm::MemoryBuffer::getFile(file);
    if (!buffer)
      continue;
    SmallVector<StringRef> parts;
    (*buffer)->getBuffer().split(parts, "// -----");
    for (StringRef part : parts)
      if (part.size() < kMaxText)
        add(part);
  }
}

void Corpus::add(StringRef text) {
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, &context());
  if (!module)
    return;
  texts.push_back(text.str());
  module->walk([&](Operation *op) {
    if (!op->isRegistered())
      return;
    std::vector<Candidate> &known = seeds[op->getName()];
    if (known.size() < kMaxSeeds)
      if (std::optional<Candidate> seed = Candidate::of(op))
        known.push_back(std::move(*seed));
  });
}

static const Corpus &corpus() {
  static const Corpus corpus;
  return corpus;
}

const std::vector<std::string> &roofline::robustness::inputs() {
  return corpus().texts;
}

llvm::ArrayRef<Candidate> roofline::robustness::seedsOf(OperationName name) {
  auto found = corpus().seeds.find(name);
  if (found == corpus().seeds.end())
    return {};
  return found->second;
}
