//===- Manifest.h - What a kernel bundle holds ------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The plain data of manifest.json, schema `roofline-bundle/1`: written by the
// compiler, read by the runner. Sizes are in bytes, times in seconds.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_MANIFEST_H
#define ROOFLINE_RUNTIME_MANIFEST_H

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace roofline::runtime {

/// What the elements of an argument are before a run.
struct Init {
  /// `uniform`: reals in [low, high). `integers`: whole numbers in [low, high).
  /// `poison`: a NaN pattern, for what the kernel must write.
  std::string distribution = "uniform";
  double low = -1;
  double high = 1;
  /// Together with the index of an element it gives its value, the same on
  /// every machine.
  uint64_t seed = 0;
};

/// One parameter of a kernel, in the order of its ABI: bare pointers.
struct Argument {
  std::string name;
  /// One of ElementType.h.
  std::string type;
  std::vector<int64_t> shape;
  /// `r`, `w` or `rw`.
  std::string access = "r";
  /// `weight`, `activation`, `state` (updated in place), `output`.
  std::string role = "activation";
  Init init;
  /// Bytes.
  int64_t alignment = 256;
};

/// A grid of a CUDA kernel; a host kernel leaves it as it is.
struct Launch {
  std::array<int64_t, 3> grid = {1, 1, 1};
  std::array<int64_t, 3> block = {1, 1, 1};
  /// Bytes of dynamic shared memory.
  int64_t dynamicShared = 0;
  friend bool operator==(const Launch &a, const Launch &b) {
    return a.grid == b.grid && a.block == b.block &&
           a.dynamicShared == b.dynamicShared;
  }
};

/// What the compiler and the assembler say about a kernel.
struct StaticFacts {
  std::optional<int64_t> registers;
  std::optional<int64_t> spillBytes;
  std::optional<int64_t> stackBytes;
  std::optional<int64_t> sharedBytes;
  std::optional<int64_t> barriers;
  /// Blocks that one multiprocessor can hold.
  std::optional<int64_t> blocksPerMultiprocessor;
  /// Machine instructions by opcode, e.g. `HMMA`.
  std::map<std::string, int64_t> histogram;
};

/// A launch of one entry of the variant's file. Most variants are one step;
/// split-K may be two.
struct Step {
  std::string entry;
  Launch launch;
  /// Parameters of the entry: indices into the kernel's arguments; the number
  /// of arguments stands for the workspace, one more for the prepared operand
  /// or for the counters.
  std::vector<int64_t> arguments;
  StaticFacts facts;
  /// On the host, unless it is 0: the step is so many tiles, and the entry's
  /// last two parameters are the first tile to do and the one to stop at.
  /// Threads may do different tiles at the same time, each in a workspace of
  /// its own.
  int64_t tiles = 0;
};

/// One way in which a kernel was compiled.
struct Variant {
  /// Unique within the kernel, e.g. `mma-128x256x32-s4`.
  std::string name;
  /// Paths within the bundle; `binary` is a cubin or a shared object.
  std::string binary;
  std::string ptx;
  /// SHA-256 of either, in hexadecimal digits.
  std::string binaryHash;
  std::string ptxHash;
  /// `gemm`, `gemv`, `row`, `elementwise`, `loops` ...
  std::string family;
  /// What does the work: `mma.sync`, `fma`, `dot bf16`, `amx bf16`,
  /// `vector`, `scalar`.
  std::string instructions;
  /// Tile sizes, stages, split-K; by name.
  std::map<std::string, int64_t> config;
  std::vector<Step> steps;
  /// Scratch memory that the runner gives as one more argument.
  int64_t workspaceBytes = 0;
  /// On a GPU, of memory that is zero before the first launch; every launch
  /// leaves it so.
  int64_t counterBytes = 0;
  /// Run once for each set of operands, and not timed: they lay out anew, in
  /// `preparedBytes` of memory, weights that many launches share.
  std::vector<Step> prepare;
  int64_t preparedBytes = 0;
  /// Says so where this is the correct but slow path, and why.
  std::string slowPath;
  /// Work done with padding included, in FLOP.
  std::optional<int64_t> paddedFlops;
};

/// An op of the report that a kernel stands for.
struct CoveredOp {
  /// Row id of the report, e.g. `prefill.17`.
  std::string id;
  int64_t count = 1;
};

struct WorkAmount {
  std::string unit;
  std::string type;
  int64_t amount = 0;
};

/// One kernel and all that is needed to run, check, time and judge it.
struct Kernel {
  /// Hash of structure and shape; also the stem of its files.
  std::string id;
  /// What a reader calls it, e.g. `q_proj 2048x6656x6656`.
  std::string title;
  /// Name of the op, or of the first of a fused region.
  std::string op;
  std::optional<std::string> group;
  std::optional<std::string> phase;
  /// The dims that its sizes and counts depend on.
  std::map<std::string, int64_t> bindings;
  /// In groups of `regionOps`: what one launch stands for.
  std::vector<CoveredOp> ops;
  /// 1, or the number of ops of the fused region that this kernel computes.
  int64_t regionOps = 1;
  /// Operands and results of each op of a group, as the report has them but
  /// with numbers for dims; empty where a size is not known. None where the
  /// bundle does not say.
  std::vector<std::string> shapes;
  std::vector<Argument> arguments;

  int64_t flops = 0;
  std::vector<WorkAmount> work;
  /// Compulsory traffic.
  int64_t bytesRead = 0;
  int64_t bytesWritten = 0;
  /// Roof time on the bundle's device by its datasheet.
  std::optional<double> roofTime;

  /// The meaning of the kernel for the runner's reference: a program in the
  /// JSON form of `Reference.h`, kept as text here.
  std::string reference;
  /// Relative Frobenius norm of the error that is still right.
  double tolerance = 1e-2;

  std::vector<Variant> variants;
};

/// Everything in manifest.json.
struct Manifest {
  static constexpr const char *schema = "roofline-bundle/1";
  std::string producer;
  std::string module;
  /// `sm_80`, `sm_90a`, or `host`.
  std::string target;
  /// Features that a host kernel needs, e.g. `avx512f`.
  std::vector<std::string> features;
  std::string device;
  std::map<std::string, int64_t> bindings;
  std::map<std::string, std::string> conventions;
  /// For the reader, e.g. that a fused region became several kernels.
  std::vector<std::string> notes;
  std::vector<Kernel> kernels;
};

/// manifest.json's text.
std::string writeManifest(const Manifest &manifest);

/// Reads manifest.json. Throws `Error` (Error.h), which names the field and the
/// fix, if it is no manifest or one of another version.
Manifest readManifest(const std::string &text);

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_MANIFEST_H
