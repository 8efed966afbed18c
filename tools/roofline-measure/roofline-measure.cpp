//===- roofline-measure.cpp - Runs and times kernels ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Options.h"
#include "Roofline/Runtime/AtomicFile.h"
#include "Roofline/Runtime/Cuda/Ceilings.h"
#include "Roofline/Runtime/Cuda/CudaBackend.h"
#include "Roofline/Runtime/Cuda/LibraryBaseline.h"
#include "Roofline/Runtime/DeviceFile.h"
#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/KernelRun.h"
#include "Roofline/Runtime/UtcTime.h"
#include "Summary.h"
#include "Supervisor.h"

#include <fmt/format.h>
#include <memory>
#include <random>

using namespace roofline;
using namespace roofline::measure;
using namespace roofline::runtime;

/// What `options.output` holds already, or nothing.
static Results firstResults(const Options &options, bool goesOn) {
  Results results;
  if (goesOn)
    if (auto text = readFile(options.output))
      results = readResults(*text);
  results.producer = "roofline-measure " ROOFLINE_VERSION;
  results.date = timeNow();
  if (results.seed == 0)
    results.seed = options.seed ? options.seed : std::random_device()();
  return results;
}

static void describe(const cuda::Device &device, Results &results) {
  const cuda::DeviceFacts &facts = device.facts();
  MeasuredDevice &described = results.device;
  described.name = facts.name;
  described.backend = "cuda";
  described.emulated = facts.name.rfind("emulated", 0) == 0;
  described.numbers = {{"compute_capability", facts.computeCapability},
                       {"multiprocessors", facts.multiprocessors},
                       {"l2", facts.l2Bytes},
                       {"memory", facts.memoryBytes},
                       {"memory_free", facts.freeBytes},
                       {"memory_bus_bits", facts.memoryBusBits},
                       {"shared_per_block", facts.sharedOptinBytes},
                       {"clock", facts.clock},
                       {"memory_clock", facts.memoryClock},
                       {"ecc", facts.ecc},
                       {"driver", facts.driverVersion}};
  described.texts["uuid_hash"] = facts.uuidHash;
}

/// Times beside other users of the device are no measurements of it.
static void noteOthers(const cuda::Device &device, Results &results) {
  const cuda::DeviceFacts &facts = device.facts();
  // The driver itself takes some hundred megabytes.
  int64_t others = facts.memoryBytes - facts.freeBytes;
  if (others > (int64_t(2) << 30))
    results.absent.push_back(fmt::format(
        "a device of one's own: others hold {} bytes of its memory, so times "
        "may be long",
        others));
}

/// The libraries, or nothing where there are none and nobody asked for them.
static std::unique_ptr<cuda::Blas>
openBlas(cuda::Device &device, const Options &options, Results &results) {
  try {
    auto blas = std::make_unique<cuda::Blas>(device);
    results.device.texts["library"] = blas->versions();
    if (!blas->absent().empty())
      results.absent.push_back(blas->absent());
    return blas;
  } catch (const Error &error) {
    if (options.libraryBaseline)
      throw;
    results.absent.push_back(error.what());
    return nullptr;
  }
}

/// 1 where a kernel failed.
static int exitStatus(const Results &results) {
  for (const KernelResult &kernel : results.kernels)
    if (kernel.status != "ok")
      return 1;
  return 0;
}

static int run(const Options &options, int attempt, RunControl control) {
  // A try after a broken one goes on where that was.
  Results results = firstResults(options, options.resume || attempt > 0);
  auto save = [&] { writeFile(options.output, writeResults(results)); };
  control.save = save;
  control.checkOnly = options.checkOnly;
  cuda::Driver driver(options.driver);
  cuda::Device device(driver, options.device);
  describe(device, results);
  cuda::DeviceWatch watch(options.device);
  results.absent.clear();
  noteOthers(device, results);
  if (!watch.absent().empty())
    results.absent.push_back(watch.absent());
  Progress progress;
  if (options.ceilings && results.ceilings.empty()) {
    cuda::measureCeilings(device, watch, progress, results);
    save();
  }
  std::unique_ptr<cuda::Blas> blas = openBlas(device, options, results);
  if (!options.bundle.empty()) {
    Bundle bundle(options.bundle);
    results.bundle = bundle.hash();
    cuda::CudaBackend backend(device, watch, blas.get());
    measureKernels(backend, bundle, progress, control, results);
  }
  if (options.libraryBaseline)
    cuda::measureLibrary(device, watch, *blas,
                         cuda::seedSeries(cuda::DecoderSizes(), options.type),
                         progress, save, results);
  save();
  if (!options.deviceFile.empty())
    writeFile(options.deviceFile, deviceFile(results.device.name, results));
  printSummary(results);
  return exitStatus(results);
}

int main(int argc, char **argv) {
  Options options = parseOptions(argc, argv);
  try {
    if (options.inProcess)
      return run(options, 0, RunControl());
    return supervise(
        [&](int attempt, RunControl control) {
          return run(options, attempt, std::move(control));
        },
        options.patience);
  } catch (const Error &error) {
    fmt::print(stderr, "roofline-measure: error: {}\n", error.what());
    return 2;
  }
}
