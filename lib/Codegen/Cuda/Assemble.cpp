//===- Assemble.cpp - From PTX to machine code, by ptxas ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/Cuda/Nvvm.h"

#include "../TemporaryFile.h"
#include "mlir/IR/Diagnostics.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/Regex.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace roofline;

/// Where an assembler may be, the likeliest first.
static SmallVector<std::string> possiblePtxas() {
  SmallVector<std::string> paths;
  if (llvm::ErrorOr<std::string> path = llvm::sys::findProgramByName("ptxas"))
    paths.push_back(*path);
  SmallVector<std::string> roots;
  for (StringRef variable : {"CUDA_HOME", "CUDA_PATH"})
    if (std::optional<std::string> root = llvm::sys::Process::GetEnv(variable))
      roots.push_back(*root);
  roots.push_back("/usr/local/cuda");
  for (const std::string &root : roots) {
    SmallString<128> path(root);
    llvm::sys::path::append(path, "bin", "ptxas");
    if (llvm::sys::fs::can_execute(path))
      paths.push_back(path.str().str());
  }
  return paths;
}

/// A script on the PATH may call a toolkit that is gone.
static bool runs(StringRef program) {
  StringRef arguments[] = {program, "--version"};
  std::optional<StringRef> redirects[] = {StringRef(), StringRef(),
                                          StringRef()};
  return llvm::sys::ExecuteAndWait(program, arguments, std::nullopt,
                                   redirects) == 0;
}

std::optional<std::string> cuda::findPtxas() {
  static const std::optional<std::string> found =
      []() -> std::optional<std::string> {
    for (const std::string &path : possiblePtxas())
      if (runs(path))
        return path;
    return std::nullopt;
  }();
  return found;
}

namespace {
/// The number that a pattern's group finds, if the line is such a one.
std::optional<int64_t> numberIn(StringRef line, StringRef pattern) {
  SmallVector<StringRef> groups;
  int64_t value = 0;
  if (!llvm::Regex(pattern).match(line, &groups) ||
      groups[1].getAsInteger(10, value))
    return std::nullopt;
  return value;
}
} // namespace

/// Reads what `ptxas -v` prints of every entry.
static std::map<std::string, runtime::StaticFacts>
readResources(StringRef output) {
  std::map<std::string, runtime::StaticFacts> entries;
  runtime::StaticFacts *facts = nullptr;
  SmallVector<StringRef> lines;
  output.split(lines, '\n');
  for (StringRef line : lines) {
    SmallVector<StringRef> groups;
    if (llvm::Regex("Compiling entry function '([^']+)'")
            .match(line, &groups)) {
      facts = &entries[groups[1].str()];
      facts->sharedBytes = 0;
      facts->barriers = 0;
      continue;
    }
    if (!facts)
      continue;
    if (auto stack = numberIn(line, "([0-9]+) bytes stack frame"))
      facts->stackBytes = stack;
    auto stores = numberIn(line, "([0-9]+) bytes spill stores");
    auto loads = numberIn(line, "([0-9]+) bytes spill loads");
    if (stores && loads)
      facts->spillBytes = *stores + *loads;
    if (auto registers = numberIn(line, "Used ([0-9]+) registers"))
      facts->registers = registers;
    if (auto barriers = numberIn(line, "used ([0-9]+) barriers"))
      facts->barriers = barriers;
    if (auto shared = numberIn(line, "([0-9]+) bytes smem"))
      facts->sharedBytes = shared;
  }
  return entries;
}

FailureOr<std::optional<cuda::Cubin>>
cuda::assemble(StringRef ptx, StringRef chip, Location location) {
  std::optional<std::string> ptxas = findPtxas();
  if (!ptxas)
    return std::optional<Cubin>();
  TemporaryFile source("ptx"), image("cubin"), log("log");
  if (!source.isThere() || !image.isThere() || !log.isThere())
    return emitError(location, "no temporary file can be made for ptxas");
  {
    std::error_code error;
    llvm::raw_fd_ostream stream(source.path(), error);
    stream << ptx;
  }
  std::string arch = ("-arch=" + chip).str();
  StringRef arguments[] = {
      *ptxas,        arch, "-O3",       "-v", "--warning-as-error",
      source.path(), "-o", image.path()};
  std::optional<StringRef> redirects[] = {StringRef(), StringRef(log.path()),
                                          StringRef(log.path())};
  std::string failure;
  int status = llvm::sys::ExecuteAndWait(*ptxas, arguments, std::nullopt,
                                         redirects, 0, 0, &failure);
  std::string output = log.read();
  if (status != 0)
    return emitError(location, "ptxas refuses the kernel: ")
           << (failure.empty() ? StringRef(output).trim() : failure);
  Cubin cubin{image.read(), readResources(output)};
  auto histograms = countInstructions(cubin.image);
  if (failed(histograms))
    return emitError(location, "what ptxas wrote is not a cubin");
  for (auto &[entry, facts] : cubin.entries)
    facts.histogram = (*histograms)[entry];
  return std::optional<Cubin>(std::move(cubin));
}

/// What a multiprocessor has to share among its blocks.
namespace {
struct Multiprocessor {
  int64_t threads = 2048;
  int64_t blocks = 32;
  int64_t registers = 65536;
  int64_t sharedBytes;
};
} // namespace

/// CUDA C++ programming guide, technical specifications per compute
/// capability; of each block the system keeps 1 KiB of shared memory.
static Multiprocessor multiprocessorOf(StringRef chip) {
  Multiprocessor result;
  result.sharedBytes = (chip.starts_with("sm_90") ? 228 : 164) * 1024;
  return result;
}

int64_t cuda::blocksPerMultiprocessor(const runtime::StaticFacts &facts,
                                      const runtime::Launch &launch,
                                      StringRef chip) {
  Multiprocessor all = multiprocessorOf(chip);
  int64_t threads = launch.block[0] * launch.block[1] * launch.block[2];
  int64_t warps = llvm::divideCeil(threads, 32);
  // Registers are given to warps in units of 256, and to four warps at a time.
  int64_t perWarp = llvm::alignTo(facts.registers.value_or(0) * 32, 256);
  int64_t warpsHeld = llvm::alignTo(warps, 4);
  int64_t shared =
      llvm::alignTo(facts.sharedBytes.value_or(0) + launch.dynamicShared, 128) +
      1024;
  int64_t result = std::min(all.blocks, all.threads / (warps * 32));
  if (perWarp > 0)
    result = std::min(result, all.registers / (perWarp * warpsHeld));
  return std::min(result, all.sharedBytes / shared);
}
