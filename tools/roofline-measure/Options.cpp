//===- Options.cpp - What roofline-measure is asked for -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Options.h"

#include "Roofline/Support/Printable.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fmt/ranges.h>
#include <iterator>
#include <sstream>

using namespace roofline::measure;

/// A day, in seconds.
static constexpr int64_t mostPatience = 24 * 60 * 60;
/// More than any machine has processors.
static constexpr int64_t mostThreads = 65536;

static constexpr const char *description =
    "Runs the kernels of a bundle on this machine, checks their results, and "
    "times them.\n\n"
    "Without a bundle it measures what it is asked for: the device's own "
    "limits (--ceilings), or the matrix products of the six series through "
    "NVIDIA's library (--library-baseline). Exit status: 0, all is right; 1, "
    "a kernel or a variant of one failed and the rest was measured; 2, nothing "
    "could be run.";

/// CLI11's own range tells its ends with three hundred digits.
static CLI::Validator integerFrom(int64_t least, int64_t most) {
  return CLI::Validator(
      [=](const std::string &text) -> std::string {
        int64_t number = 0;
        if (CLI::detail::lexical_cast(text, number) && number >= least &&
            number <= most)
          return "";
        return fmt::format("expected an integer of {} to {}, got '{}'", least,
                           most, text);
      },
      "");
}

static CLI::Validator oneOf(const std::vector<std::string> &names) {
  return CLI::Validator(
      [=](const std::string &text) -> std::string {
        if (std::find(names.begin(), names.end(), text) != names.end())
          return "";
        return fmt::format("expected {}, got '{}'", fmt::join(names, " or "),
                           text);
      },
      fmt::format("{{{}}}", fmt::join(names, ",")));
}

static CLI::Validator notEmpty() {
  return CLI::Validator(
      [](const std::string &text) {
        return text.empty() ? "expected a name, got ''" : "";
      },
      "");
}

/// What CLI11 says in its own terms, as a sentence about the command line.
static std::string inOurWords(const CLI::Error &error) {
  std::string text = error.what();
  auto isA = [&](CLI::ExitCodes code) {
    return error.get_exit_code() == static_cast<int>(code);
  };
  if (isA(CLI::ExitCodes::ExtrasError)) {
    std::istringstream extras(text.substr(text.find(": ") + 2));
    std::vector<std::string> words{std::istream_iterator<std::string>(extras),
                                   {}};
    for (const std::string &word : words)
      if (word.rfind('-', 0) == 0)
        return fmt::format("there is no option '{}'", word);
    return fmt::format("expected one bundle and options, got '{}' too",
                       fmt::join(words, " "));
  }
  if (!isA(CLI::ExitCodes::ArgumentMismatch))
    return text;
  if (size_t end = text.find(" was given"); end != std::string::npos)
    return fmt::format("--{} takes no value", text.substr(0, end));
  bool isMissing = text.find("missing") != std::string::npos;
  return fmt::format("{} {}", text.substr(0, text.find(": ")),
                     isMissing ? "needs a value" : "is given more than once");
}

static CLI::ValidationError refuse(const std::string &problem) {
  return CLI::ValidationError(problem);
}

static void checkBundle(const std::string &path) {
  std::error_code none;
  if (path.empty() || std::filesystem::is_directory(path, none))
    return;
  bool isThere = std::filesystem::exists(path, none);
  throw refuse(fmt::format("bundle: expected a folder that roofline-opt "
                           "--roofline-emit-bundle wrote, but '{}' is {}",
                           path, isThere ? "a file" : "not there"));
}

/// An option that would change nothing is a mistake of whoever gave it.
static void checkTogether(const CLI::App &app, const Options &options) {
  auto isGiven = [&](const char *name) { return app.count(name) > 0; };
  if (options.predict && options.bundle.empty())
    throw refuse("--predict: give the bundle that the results are of");
  if (options.bundle.empty() && !options.ceilings && !options.libraryBaseline)
    throw refuse(
        "nothing to do: give a bundle, --ceilings or --library-baseline");
  if (options.predict)
    for (const CLI::Option *option : app.get_options())
      if (option->count() > 0 && option->get_name() != "--predict" &&
          option->get_name() != "bundle" && option->get_name() != "--output")
        throw refuse("--predict runs nothing: leave out " + option->get_name());
  if (isGiven("--type") && !options.libraryBaseline)
    throw refuse("--type is for --library-baseline: give that too, or neither");
  if (options.libraryBaseline && options.backend == "host")
    throw refuse("--library-baseline is for CUDA: leave out --backend host");
  if (options.bundle.empty())
    for (const char *name :
         {"--check-only", "--check-all", "--threads", "--seed"})
      if (isGiven(name))
        throw refuse(std::string(name) +
                     " is for the kernels of a bundle: give one");
  if (options.inProcess && isGiven("--patience"))
    throw refuse("--patience is for kernels in a process of their own: leave "
                 "out --in-process");
  if (options.resume && isGiven("--seed"))
    throw refuse("--seed: --resume goes on with the seed of the results");
}

Options roofline::measure::parseOptions(int argc, char **argv) {
  Options options;
  CLI::App app(description, "roofline-measure");
  app.failure_message([](const CLI::App *, const CLI::Error &error) {
    return fmt::format("roofline-measure: error: {}\n"
                       "Run with --help for more information.\n",
                       roofline::printable(inOurWords(error)));
  });
  app.set_version_flag("--version", "roofline-measure " ROOFLINE_VERSION);
  app.add_option("bundle", options.bundle,
                 "folder written by roofline-opt --roofline-emit-bundle")
      ->check(notEmpty());
  app.add_option("-o,--output", options.output,
                 "file for the results; rewritten after every step")
      ->check(notEmpty())
      ->capture_default_str();
  app.add_flag("--ceilings", options.ceilings,
               "measure the device's own limits");
  app.add_flag("--library-baseline", options.libraryBaseline,
               "time the series' matrix products through cuBLAS and cuBLASLt");
  app.add_option("--backend", options.backend,
                 "where to measure; by default as the bundle needs it, and "
                 "without one on a CUDA device if there is a driver for one")
      ->check(oneOf({"host", "cuda"}));
  app.add_option("--type", options.type, "element type of the library baseline")
      ->check(oneOf({"f16", "bf16"}))
      ->capture_default_str();
  app.add_option("--device", options.device, "number of the CUDA device")
      ->check(integerFrom(0, 255))
      ->capture_default_str();
  app.add_option("--cuda-driver", options.driver, "library of the CUDA driver")
      ->check(notEmpty())
      ->capture_default_str();
  app.add_option("--device-file", options.deviceFile,
                 "also write the measured limits as a #roofline.device that "
                 "roofline-opt takes")
      ->check(notEmpty());
  app.add_option("--seed", options.seed,
                 "seed of the random inputs; 0 takes a fresh one")
      ->check(integerFrom(0, INT64_MAX));
  app.add_flag("--resume", options.resume,
               "keep what the output file holds, and do the rest");
  app.add_flag("--predict", options.predict,
               "run nothing: say anew what times are expected of the kernels "
               "that the output file holds");
  app.add_option("--patience", options.patience,
                 "seconds after which a kernel counts as hanging")
      ->check(integerFrom(1, mostPatience))
      ->capture_default_str();
  app.add_flag("--check-only", options.checkOnly,
               "check every variant of the bundle's kernels, and time none");
  app.add_flag("--check-all", options.checkAll,
               "compare all elements of results with the f64 reference, not a "
               "sample: seconds to minutes for each kernel of a large model");
  app.add_option("--threads", options.threads,
                 "threads that share each kernel on the host")
      ->check(integerFrom(1, mostThreads))
      ->capture_default_str();
  app.add_flag("--quick", options.quick,
               "take few and short samples on the host: for tests, too short "
               "for results");
  app.add_flag("--in-process", options.inProcess,
               "run kernels in this process, for debuggers: one that breaks "
               "ends the run");
  for (CLI::Option *option : app.get_options())
    if (option->get_expected_max() == 0)
      option->disable_flag_override();
  try {
    app.parse(argc, argv);
    checkBundle(options.bundle);
    checkTogether(app, options);
  } catch (const CLI::ParseError &error) {
    int code = app.exit(error);
    std::exit(code == 0 ? 0 : 2);
  }
  return options;
}
