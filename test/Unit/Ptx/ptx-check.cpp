//===- ptx-check.cpp - Executes the kernels of a bundle -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// ptx-check [--mutants N] BUNDLE [KERNEL...]
//
// Executes every variant of a bundle's kernels, or of those named, in all modes
// of the interpreter, and compares elements of their results with the bundle's
// reference. One line for each variant:
//
//   KERNEL VARIANT ok: rel_fro 2e-04, matrix 4096 + other 0 of 4096 FLOP,
//   512 of 512 B read, 128 of 128 B written, conflicts 1
//
// `of` stands between what was executed, bytes that differ in their address,
// and what the bundle counts. Of a kernel that cannot be executed or compared,
// the line says why, and the next kernel's follow:
//
//   KERNEL not run: the bundle holds no reference for it
//
// Exit status 1 where a variant fails or a kernel is not run.
//
// With --mutants, what is executed are up to N mutants of each kind (Mutants.h)
// of every variant, each until a mode catches it:
//
//   KERNEL VARIANT mutants caught: barrier dropped 2 of 2, store beside 2 of 2
//
// Exit status 1 where all mutants of a kind survive.
//
//===----------------------------------------------------------------------===//

#include "Half.h"
#include "Launch.h"
#include "Mutants.h"

#include "Roofline/Runtime/Bundle.h"
#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Random.h"
#include "Roofline/Runtime/Reference.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace roofline;

namespace {

constexpr uint64_t sampledElements = 512;

uint64_t elementsOf(const runtime::Argument &argument) {
  uint64_t count = 1;
  for (int64_t extent : argument.shape)
    count *= uint64_t(extent);
  return count;
}

ptx::Type typeOf(const runtime::Argument &argument) {
  if (argument.type == "i32")
    return ptx::Type::S32;
  if (argument.type == "i64")
    return ptx::Type::S64;
  return *ptx::typeNamed(argument.type);
}

uint64_t encode(ptx::Type type, double value) {
  switch (type) {
  case ptx::Type::F16:
    return ptx::toHalf(float(value));
  case ptx::Type::BF16:
    return ptx::toBFloat(float(value));
  case ptx::Type::F32:
    return ptx::bitCast<uint32_t>(float(value));
  default:
    return uint64_t(int64_t(value));
  }
}

double decode(ptx::Type type, uint64_t bits) {
  switch (type) {
  case ptx::Type::F16:
    return ptx::fromHalf(uint16_t(bits));
  case ptx::Type::BF16:
    return ptx::fromBFloat(uint16_t(bits));
  case ptx::Type::F32:
    return ptx::bitCast<float>(uint32_t(bits));
  case ptx::Type::S32:
    return int32_t(bits);
  default:
    return double(int64_t(bits));
  }
}

/// The buffers of one launch, each with guards of its own.
class Buffers {
public:
  Buffers(const runtime::Kernel &kernel, const runtime::Variant &variant) {
    for (const runtime::Argument &argument : kernel.arguments) {
      ptx::Type type = typeOf(argument);
      unsigned size = ptx::sizeOf(type);
      ptx::Address address =
          memory.allocate(size * elementsOf(argument), argument.name);
      addresses.push_back(address);
      if (argument.access == "w")
        continue;
      for (uint64_t i = 0; i < elementsOf(argument); ++i) {
        uint64_t bits = encode(type, runtime::initialValue(argument, i));
        memory.write(address + size * i, &bits, size);
      }
    }
    addresses.push_back(memory.allocate(
        uint64_t(std::max<int64_t>(variant.workspaceBytes, 1)), "workspace"));
    addresses.push_back(memory.allocate(uint64_t(variant.counterBytes),
                                        "counters", 256,
                                        ptx::Memory::Content::Zeros));
    counterBytes = uint64_t(variant.counterBytes);
  }

  double element(const runtime::Kernel &kernel, size_t argument,
                 uint64_t index) const {
    ptx::Type type = typeOf(kernel.arguments[argument]);
    unsigned size = ptx::sizeOf(type);
    uint64_t bits = 0;
    memory.read(addresses[argument] + size * index, &bits, size);
    return decode(type, bits);
  }

  /// Distinct bytes of the arguments that were read, and written.
  std::pair<uint64_t, uint64_t> touched() const {
    std::pair<uint64_t, uint64_t> sums;
    for (size_t i = 0; i + 2 < addresses.size(); ++i) {
      sums.first += memory.uniqueRead(addresses[i]);
      sums.second += memory.uniqueWritten(addresses[i]);
    }
    return sums;
  }

  /// Whether the counters are as they were before.
  bool areCountersClear() const {
    const uint8_t *counters = memory.at(addresses.back(), counterBytes);
    return std::all_of(counters, counters + counterBytes,
                       [](uint8_t byte) { return byte == 0; });
  }

  ptx::Memory memory;
  /// Of the arguments, the workspace and the counters.
  std::vector<ptx::Address> addresses;
  uint64_t counterBytes = 0;
};

/// An element of a result, and what it should be.
struct Sample {
  size_t argument = 0;
  uint64_t index = 0;
  double expected = 0;
};

std::vector<Sample> samplesOf(const runtime::Kernel &kernel) {
  if (kernel.reference.empty())
    throw runtime::Error("the bundle holds no reference for it");
  runtime::Reference reference =
      runtime::Reference::parse(kernel.reference, kernel.arguments);
  std::vector<Sample> samples;
  for (size_t i = 0; i < kernel.arguments.size(); ++i) {
    if (kernel.arguments[i].access == "r")
      continue;
    uint64_t count = elementsOf(kernel.arguments[i]);
    for (uint64_t n = 0; n < std::min(count, sampledElements); ++n) {
      // All of them, or the last and some at random.
      uint64_t index = count <= sampledElements ? n
                       : n == 0 ? count - 1
                                : runtime::randomBits(7, n) % count;
      samples.push_back({i, index, reference.at(i, index)});
    }
  }
  return samples;
}

struct Check {
  /// What is wrong; empty if nothing is.
  std::string problem;
  double error = 0;
  uint64_t matrixFlops = 0, otherFlops = 0, read = 0, written = 0;
  double conflicts = 1;
};

/// Infinite where only one of the two is a number.
double differenceOf(double got, double expected) {
  if (got == expected || (std::isnan(got) && std::isnan(expected)))
    return 0;
  double difference = std::abs(got - expected);
  return std::isnan(difference) ? INFINITY : difference;
}

double squareOf(const Sample &sample) {
  return std::isfinite(sample.expected) ? sample.expected * sample.expected : 0;
}

double relativeError(const runtime::Kernel &kernel, const Buffers &buffers,
                     const std::vector<Sample> &samples) {
  double error = 0, norm = 0;
  for (const Sample &sample : samples) {
    double got = buffers.element(kernel, sample.argument, sample.index);
    error += std::pow(differenceOf(got, sample.expected), 2);
    norm += squareOf(sample);
  }
  return std::sqrt(norm > 0 ? error / norm : error);
}

/// The worst error of an element, in units of its size and the results' mean
/// one: a few wrong elements hardly change the error of them all.
double worstError(const runtime::Kernel &kernel, const Buffers &buffers,
                  const std::vector<Sample> &samples) {
  double norm = 0, worst = 0;
  for (const Sample &sample : samples)
    norm += squareOf(sample);
  double mean = std::sqrt(norm / double(samples.size()));
  for (const Sample &sample : samples) {
    double got = buffers.element(kernel, sample.argument, sample.index);
    double error = differenceOf(got, sample.expected);
    double size = std::sqrt(squareOf(sample)) + mean;
    worst = std::max(worst, size > 0 ? error / size : error);
  }
  return worst;
}

/// Counts of a gather are of rows that all differ; indices may repeat.
bool gathers(const runtime::Kernel &kernel) {
  return std::any_of(kernel.arguments.begin(), kernel.arguments.end(),
                     [](const runtime::Argument &argument) {
                       return argument.access == "r" && argument.type[0] == 'i';
                     });
}

/// One execution in one mode.
void execute(const runtime::Kernel &kernel, const runtime::Variant &variant,
             const std::shared_ptr<const ptx::Module> &module,
             const std::vector<Sample> &samples, const ptx::Options &options,
             Check &check) {
  Buffers buffers(kernel, variant);
  ptx::LoadedModule loaded(module, buffers.memory);
  check.matrixFlops = check.otherFlops = 0;
  for (const runtime::Step &step : variant.steps) {
    ptx::LaunchConfig config;
    for (unsigned dim = 0; dim < 3; ++dim) {
      config.grid[dim] = uint32_t(step.launch.grid[dim]);
      config.block[dim] = uint32_t(step.launch.block[dim]);
    }
    config.dynamicShared = uint32_t(step.launch.dynamicShared);
    ptx::Arguments arguments;
    for (int64_t argument : step.arguments)
      arguments.add(buffers.addresses.at(size_t(argument)));
    ptx::LaunchResult result =
        loaded.launch(step.entry, config, arguments, options);
    check.problem = result.error;
    if (!result.ok())
      return;
    check.matrixFlops += result.flops.matrix;
    check.otherFlops += result.flops.total() - result.flops.matrix;
    check.conflicts = std::max(check.conflicts, result.conflictDegree);
  }
  std::tie(check.read, check.written) = buffers.touched();
  check.error = std::max(check.error, relativeError(kernel, buffers, samples));
  if (!buffers.areCountersClear())
    check.problem = "counters are left";
  else if (!(check.error <= kernel.tolerance))
    check.problem =
        "the results are wrong, rel_fro " + std::to_string(check.error);
  else if (double worst = worstError(kernel, buffers, samples);
           !(worst <= kernel.tolerance))
    check.problem = "an element is wrong, by " + std::to_string(worst);
  else if ((check.read < uint64_t(kernel.bytesRead) && !gathers(kernel)) ||
           check.written < uint64_t(kernel.bytesWritten))
    check.problem = "touches fewer bytes than it must: reads " +
                    std::to_string(check.read) + ", writes " +
                    std::to_string(check.written);
}

/// All modes, until one fails.
Check checkText(const runtime::Kernel &kernel, const runtime::Variant &variant,
                const std::string &ptx, const std::vector<Sample> &samples) {
  Check check;
  auto module = ptx::parseModule(ptx, check.problem);
  for (const ptx::Options &options : ptx::adversarialOptions()) {
    if (!module || !check.problem.empty())
      break;
    execute(kernel, variant, module, samples, options, check);
    if (!check.problem.empty())
      check.problem = ptx::describe(options) + ": " + check.problem;
  }
  return check;
}

/// False where all mutants of a kind survive.
bool checkMutants(const runtime::Kernel &kernel,
                  const runtime::Variant &variant, const std::string &ptx,
                  const std::vector<Sample> &samples, size_t most) {
  struct Count {
    int caught = 0, all = 0;
  };
  std::map<std::string, Count> counts;
  for (const ptx::Mutant &mutant : ptx::mutantsOf(ptx, most)) {
    Check check = checkText(kernel, variant, mutant.text, samples);
    counts[mutant.kind].caught += !check.problem.empty();
    ++counts[mutant.kind].all;
  }
  std::printf("%s %s mutants caught:", kernel.id.c_str(), variant.name.c_str());
  bool isCaught = true;
  const char *separator = " ";
  for (const auto &[kind, count] : counts) {
    std::printf("%s%s %d of %d", separator, kind.c_str(), count.caught,
                count.all);
    separator = ", ";
    isCaught &= count.caught > 0;
  }
  std::printf("\n");
  return isCaught;
}

void print(const runtime::Kernel &kernel, const runtime::Variant &variant,
           const Check &check) {
  std::printf("%s %s ", kernel.id.c_str(), variant.name.c_str());
  if (!check.problem.empty()) {
    std::printf("failed: %s\n", check.problem.c_str());
    return;
  }
  auto number = [](auto value) { return static_cast<long long>(value); };
  std::printf("ok: rel_fro %.0e, matrix %lld + other %lld of %lld FLOP, %lld "
              "of %lld B read, %lld of %lld B written, conflicts %g\n",
              check.error, number(check.matrixFlops), number(check.otherFlops),
              number(kernel.flops), number(check.read),
              number(kernel.bytesRead), number(check.written),
              number(kernel.bytesWritten), check.conflicts);
}

/// Every variant; zero mutants: as they are. Nonzero where one fails.
int checkKernel(const runtime::Bundle &bundle, const runtime::Kernel &kernel,
                size_t mutants) {
  int status = 0;
  std::vector<Sample> samples = samplesOf(kernel);
  for (const runtime::Variant &variant : kernel.variants) {
    std::string ptx = bundle.file(variant.ptx, variant.ptxHash);
    if (mutants > 0) {
      status |= !checkMutants(kernel, variant, ptx, samples, mutants);
    } else {
      Check check = checkText(kernel, variant, ptx, samples);
      print(kernel, variant, check);
      status |= !check.problem.empty();
    }
    std::fflush(stdout);
  }
  return status;
}

int run(const std::string &path, const std::vector<std::string> &wanted,
        size_t mutants) {
  runtime::Bundle bundle(path);
  int status = 0;
  for (const runtime::Kernel &kernel : bundle.manifest().kernels) {
    if (!wanted.empty() &&
        std::find(wanted.begin(), wanted.end(), kernel.id) == wanted.end())
      continue;
    try {
      status |= checkKernel(bundle, kernel, mutants);
    } catch (const runtime::Error &error) {
      std::printf("%s not run: %s\n", kernel.id.c_str(), error.what());
      status = 1;
    }
  }
  return status;
}

} // namespace

int main(int argc, char **argv) {
  std::vector<std::string> words(argv + 1, argv + argc);
  size_t mutants = 0;
  if (words.size() > 1 && words[0] == "--mutants") {
    mutants = std::strtoul(words[1].c_str(), nullptr, 10);
    words.erase(words.begin(), words.begin() + 2);
  }
  if (words.empty()) {
    std::fprintf(stderr, "usage: ptx-check [--mutants N] BUNDLE [KERNEL...]\n");
    return 2;
  }
  try {
    return run(words[0], {words.begin() + 1, words.end()}, mutants);
  } catch (const runtime::Error &error) {
    std::fprintf(stderr, "ptx-check: error: %s\n", error.what());
    return 2;
  }
}
