//===- roofline-measure.cpp - Runs and times kernels ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Options.h"
#include "Roofline/Runtime/AtomicFile.h"
#include "Roofline/Runtime/DeviceFile.h"
#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/KernelRun.h"
#include "Roofline/Runtime/SharedLibrary.h"
#include "Roofline/Runtime/UtcTime.h"
#include "Roofline/Support/OutputPlace.h"
#include "Roofline/Support/Printable.h"
#include "Run.h"
#include "Summary.h"
#include "Supervisor.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <optional>
#include <random>
#include <system_error>
#include <unistd.h>

using namespace roofline;
using namespace roofline::measure;
using namespace roofline::runtime;

static bool goesToStdout(const Options &options) {
  std::error_code none;
  return findOutputPlace(options.output, none).descriptor == STDOUT_FILENO;
}

/// What `options.output` holds already, or nothing.
static Results firstResults(const Options &options, bool goesOn) {
  Results results;
  std::error_code none;
  // A device or pipe keeps nothing for another try.
  if (goesOn && (options.resume ||
                 std::filesystem::is_regular_file(options.output, none)))
    if (auto text = readFile(options.output))
      results = readResults(*text);
  results.producer = "roofline-measure " ROOFLINE_VERSION;
  results.date = timeNow();
  if (results.seed == 0)
    results.seed = options.seed ? options.seed : std::random_device()();
  return results;
}

/// Whether the kernel, or a variant of it that another one stands in for, is
/// wrong or does not run.
static bool hasFailed(const KernelResult &kernel) {
  return kernel.status != "ok" ||
         std::any_of(
             kernel.variants.begin(), kernel.variants.end(),
             [](const VariantResult &tried) { return tried.status != "ok"; });
}

/// 1 where a kernel failed.
static int exitStatus(const Results &results) {
  for (const KernelResult &kernel : results.kernels)
    if (hasFailed(kernel))
      return 1;
  return 0;
}

/// Where the user does not say: as the bundle needs it; without one on a CUDA
/// device, if there is a driver for one.
static bool isForHost(const Options &options, const Bundle *bundle) {
  if (bundle) {
    bool isHost = bundle->manifest().target == "host";
    if (!options.backend.empty() && isHost != (options.backend == "host"))
      throw Error(fmt::format("the bundle is for '{}', which --backend {} does "
                              "not run; leave that out",
                              bundle->manifest().target, options.backend));
    return isHost;
  }
  if (!options.backend.empty())
    return options.backend == "host";
  // A driver or a baseline that was asked for must be there.
  if (options.libraryBaseline || options.driver != Options().driver)
    return false;
  try {
    SharedLibrary driver({options.driver}, "");
    return false;
  } catch (const Error &) {
    return true;
  }
}

/// The summary, to a standard output that may be closed or full; beside the
/// results where those go there.
static void printWhole(const Results &results, const Options &options) {
  std::FILE *out = goesToStdout(options) ? stderr : stdout;
  int problem = 0;
  try {
    printSummary(results, out);
    problem = std::fflush(out) == 0 ? 0 : errno;
  } catch (const std::system_error &error) {
    problem = error.code().value();
  }
  if (problem != 0)
    throw Error(fmt::format("cannot write the summary: {}; the results are in "
                            "'{}'",
                            std::strerror(problem), options.output));
}

static void refuseOtherBundle(const Options &options, const Results &results,
                              const Bundle &bundle) {
  if (!results.bundle.empty() && results.bundle != bundle.hash())
    throw Error(fmt::format(
        "'{}' holds results of another bundle: {}", options.output,
        options.predict ? "give the one that they are of"
                        : "leave out --resume, or give another file with -o"));
}

/// Changes only what is expected of what was measured.
static int predict(const Options &options) {
  auto text = readFile(options.output);
  if (!text)
    throw Error(fmt::format("--predict: no results in '{}': give the file that "
                            "holds them with -o",
                            options.output));
  Results results = readResults(*text);
  Bundle bundle(options.bundle);
  refuseOtherBundle(options, results, bundle);
  predictKernels(bundle, results);
  writeFile(options.output, writeResults(results));
  printWhole(results, options);
  return 0;
}

static int run(const Options &options, int attempt, RunControl control) {
  // A try after a broken one goes on where that was.
  Results results = firstResults(options, options.resume || attempt > 0);
  auto save = [&] { writeFile(options.output, writeResults(results)); };
  // What went to a pipe cannot be written anew: all of it at the end.
  bool isKept = isReplaceable(options.output);
  control.save = [&, isKept] {
    if (isKept)
      save();
  };
  // Not after all is measured.
  if (!options.deviceFile.empty())
    isReplaceable(options.deviceFile);
  control.checkOnly = options.checkOnly;
  control.checkAll = options.checkAll;
  std::optional<Bundle> bundle;
  if (!options.bundle.empty()) {
    bundle.emplace(options.bundle);
    refuseOtherBundle(options, results, *bundle);
    results.bundle = bundle->hash();
  }
  bool isHost = isForHost(options, bundle ? &*bundle : nullptr);
  Run run = {options, control, bundle ? &*bundle : nullptr, results, {}};
  if (isHost)
    measureOnHost(run);
  else
    measureOnCuda(run);
  save();
  if (!options.deviceFile.empty())
    writeFile(options.deviceFile,
              deviceFile(isHost ? "host" : results.device.name, results));
  printWhole(results, options);
  return exitStatus(results);
}

int main(int argc, char **argv) {
  // A reader that is gone is an error of writing, told as others are.
  std::signal(SIGPIPE, SIG_IGN);
  Options options = parseOptions(argc, argv);
  try {
    if (options.predict)
      return predict(options);
    if (options.inProcess)
      return run(options, 0, RunControl());
    return supervise(
        [&](int attempt, RunControl control) {
          return run(options, attempt, std::move(control));
        },
        options.patience);
  } catch (const Error &error) {
    fmt::print(stderr, "roofline-measure: error: {}\n",
               printable(error.what()));
    return 2;
  }
}
