//===- CudaRun.cpp - A run on a CUDA device -------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Run.h"

#include "Roofline/Runtime/Cuda/Ceilings.h"
#include "Roofline/Runtime/Cuda/CudaBackend.h"
#include "Roofline/Runtime/Cuda/LibraryBaseline.h"
#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/KernelRun.h"

#include <fmt/format.h>
#include <memory>

using namespace roofline;
using namespace roofline::measure;
using namespace roofline::runtime;

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

void measure::measureOnCuda(Run &run) {
  const Options &options = run.options;
  Results &results = run.results;
  cuda::Driver driver(options.driver);
  cuda::Device device(driver, options.device);
  describe(device, results);
  // What the file holds from now on is of this run.
  run.control.save();
  cuda::DeviceWatch watch(options.device);
  results.absent.clear();
  noteOthers(device, results);
  if (!watch.absent().empty())
    results.absent.push_back(watch.absent());
  if (options.ceilings && results.ceilings.empty()) {
    cuda::measureCeilings(device, watch, run.progress, results);
    run.control.save();
  }
  std::unique_ptr<cuda::Blas> blas = openBlas(device, options, results);
  if (run.bundle) {
    cuda::CudaBackend backend(device, watch, blas.get());
    measureKernels(backend, *run.bundle, run.progress, run.control, results);
  }
  if (options.libraryBaseline)
    cuda::measureLibrary(device, watch, *blas,
                         cuda::seedSeries(cuda::DecoderSizes(), options.type),
                         run.progress, run.control.save, results);
}
