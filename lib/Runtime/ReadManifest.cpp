//===- ReadManifest.cpp - Plain data from manifest.json -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "JsonReader.h"
#include "Roofline/Runtime/ElementType.h"
#include "Roofline/Runtime/Manifest.h"
#include "Roofline/Runtime/Operands.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace roofline::runtime {
namespace {

/// Of one kernel's memory: more than any machine has, and so little that sums
/// of it fit an integer.
constexpr int64_t kMostBytes = int64_t(1) << 48;
/// As CUDA has it; tiles and threads are counted as such, too.
constexpr int64_t kMostBlocks = INT32_MAX;

std::string readOneOf(const JsonReader &json,
                      const std::vector<std::string> &names) {
  std::string got = json.string();
  if (std::find(names.begin(), names.end(), got) != names.end())
    return got;
  std::string known;
  for (const std::string &name : names)
    known += (known.empty() ? "'" : ", '") + name + "'";
  json.fail(fmt::format("expected one of {}, got '{}'", known, got));
}

std::optional<int64_t> readKnown(const JsonReader &json) {
  return json.isGiven() ? std::optional(json.integer()) : std::nullopt;
}

std::array<int64_t, 3> readSizes(const JsonReader &json) {
  std::vector<int64_t> sizes = json.integers(1, kMostBlocks);
  if (sizes.size() != 3)
    json.fail(fmt::format("expected 3 sizes, got {}", sizes.size()));
  return {sizes[0], sizes[1], sizes[2]};
}

Init readInit(const JsonReader &json) {
  Init init;
  init.distribution =
      readOneOf(json.field("distribution"), {"uniform", "integers", "poison"});
  init.low = json.field("low").number();
  init.high = json.field("high").number();
  init.seed = json.field("seed").unsignedInteger();
  if (init.distribution == "poison")
    return init;
  if (!(init.low < init.high))
    json.field("high").fail(
        fmt::format("expected more than low, {}, got {}", init.low, init.high));
  constexpr double kLargest = std::numeric_limits<float>::max();
  if (std::max({std::abs(init.low), std::abs(init.high),
                init.high - init.low}) > kLargest)
    json.field("high").fail("expected a range within that of f32");
  constexpr double kWidest = 0x1p32;
  if (init.distribution == "integers" &&
      (init.high - init.low > kWidest || std::abs(init.low) > kWidest))
    json.field("high").fail("expected at most 2^32 different integers");
  return init;
}

int64_t readAlignment(const JsonReader &json) {
  int64_t alignment = json.integer(1);
  constexpr int64_t kMost = int64_t(1) << 30;
  if (alignment > kMost || (alignment & (alignment - 1)) != 0)
    json.fail(fmt::format("expected a power of two of at most {}, got {}",
                          kMost, alignment));
  return alignment;
}

std::vector<std::string> typeNames() {
  std::vector<std::string> names;
  for (const ElementType &type : elementTypes())
    names.push_back(type.name);
  return names;
}

Argument readArgument(const JsonReader &json) {
  Argument argument;
  argument.name = json.field("name").string();
  argument.type = readOneOf(json.field("type"), typeNames());
  argument.shape = json.field("shape").shape();
  argument.access = readOneOf(json.field("access"), {"r", "w", "rw"});
  argument.role = readOneOf(json.field("role"),
                            {"weight", "activation", "state", "output"});
  argument.init = readInit(json.field("init"));
  argument.alignment = readAlignment(json.field("alignment"));
  return argument;
}

std::vector<Argument> readArguments(const JsonReader &json) {
  std::vector<Argument> arguments = json.list<Argument>(readArgument);
  int64_t bytes = 0;
  for (const Argument &argument : arguments) {
    bytes += bytesOf(argument);
    if (bytes > kMostBytes)
      json.fail(fmt::format("expected at most {} bytes in all", kMostBytes));
  }
  return arguments;
}

StaticFacts readFacts(const JsonReader &json) {
  StaticFacts facts;
  facts.registers = readKnown(json.field("registers"));
  facts.spillBytes = readKnown(json.field("spill_bytes"));
  facts.stackBytes = readKnown(json.field("stack_bytes"));
  facts.sharedBytes = readKnown(json.field("shared_bytes"));
  facts.barriers = readKnown(json.field("barriers"));
  facts.blocksPerMultiprocessor =
      readKnown(json.field("blocks_per_multiprocessor"));
  if (json.field("histogram").isGiven())
    facts.histogram = json.field("histogram").integersByName();
  return facts;
}

/// `arguments` numbers those of the kernel; after them come the workspace and,
/// if it is not empty, `oneMore`.
Step readStep(const JsonReader &json, int64_t arguments,
              const std::string &oneMore) {
  Step step;
  step.entry = json.field("entry").string();
  JsonReader launch = json.field("launch");
  step.launch.grid = readSizes(launch.field("grid"));
  step.launch.block = readSizes(launch.field("block"));
  step.launch.dynamicShared =
      launch.field("dynamic_shared").integer(0, kMostBlocks);
  step.arguments = json.field("arguments").integers();
  for (int64_t argument : step.arguments)
    if (argument > arguments + (oneMore.empty() ? 0 : 1))
      json.field("arguments")
          .fail(fmt::format("expected numbers of the kernel's {} arguments, or "
                            "{} for the workspace{}{}, got {}",
                            arguments, arguments,
                            oneMore.empty() ? "" : " and one more for ",
                            oneMore, argument));
  if (JsonReader tiles = json.field("tiles"); tiles.isGiven())
    step.tiles = tiles.integer(0, kMostBlocks);
  step.facts = readFacts(json.field("static"));
  return step;
}

/// A name of one line: the runner's processes tell each other about it.
std::string readName(const JsonReader &json) {
  std::string name = json.string();
  auto isControl = [](unsigned char c) { return c < ' ' || c == 0x7f; };
  if (name.empty() || std::any_of(name.begin(), name.end(), isControl))
    json.fail(fmt::format(
        "expected a name without control characters, got '{}'", name));
  return name;
}

/// A path that stays in the bundle.
void readFile(const JsonReader &json, std::string &path, std::string &hash) {
  if (!json.isGiven())
    return;
  path = json.field("file").string();
  hash = json.field("sha256").string();
  if (path.empty() || path.front() == '/' ||
      path.find("..") != std::string::npos ||
      path.find('\0') != std::string::npos)
    json.field("file").fail(
        fmt::format("expected a path within the bundle, got '{}'", path));
}

Variant readVariant(const JsonReader &json, int64_t arguments) {
  Variant variant;
  variant.name = readName(json.field("name"));
  readFile(json.field("binary"), variant.binary, variant.binaryHash);
  readFile(json.field("ptx"), variant.ptx, variant.ptxHash);
  if (variant.binary.empty() && variant.ptx.empty())
    json.fail("expected 'binary' or 'ptx', got neither");
  variant.family = json.field("family").string();
  variant.instructions = json.field("instructions").string();
  variant.config = json.field("config").integersByName();
  JsonReader prepare = json.field("prepare"), counters = json.field("counters");
  if (prepare.isGiven() && counters.isGiven())
    json.fail("expected 'prepare' or 'counters', got both");
  auto read = [&](const JsonReader &step) {
    return readStep(step, arguments,
                    prepare.isGiven()    ? "what is prepared"
                    : counters.isGiven() ? "the counters"
                                         : "");
  };
  variant.steps = json.field("steps").list<Step>(read);
  if (variant.steps.empty())
    json.field("steps").fail("expected at least one launch, got none");
  variant.workspaceBytes = json.field("workspace").integer(0, kMostBytes);
  if (counters.isGiven())
    variant.counterBytes = counters.integer(1, kMostBytes);
  if (prepare.isGiven()) {
    variant.prepare = prepare.list<Step>(read);
    variant.preparedBytes = json.field("prepared").integer(0, kMostBytes);
  }
  variant.slowPath = json.field("slow_path").optionalString();
  variant.paddedFlops = readKnown(json.field("padded_flops"));
  return variant;
}

void readCounted(const JsonReader &json, Kernel &kernel) {
  kernel.flops = json.field("flops").integer();
  kernel.work = json.field("work").list<WorkAmount>([](const JsonReader &work) {
    return WorkAmount{work.field("unit").string(), work.field("type").string(),
                      work.field("amount").integer()};
  });
  // So that both together fit an integer.
  constexpr int64_t kMost = INT64_MAX / 2;
  kernel.bytesRead = json.field("bytes_read").integer(0, kMost);
  kernel.bytesWritten = json.field("bytes_written").integer(0, kMost);
}

void readOps(const JsonReader &json, Kernel &kernel) {
  kernel.ops = json.field("ops").list<CoveredOp>([](const JsonReader &op) {
    return CoveredOp{op.field("id").string(), op.field("count").integer()};
  });
  kernel.regionOps = json.field("region_ops").integer(1);
  if (kernel.ops.size() % static_cast<size_t>(kernel.regionOps) != 0)
    json.field("ops").fail(fmt::format("expected groups of {}, got {} in all",
                                       kernel.regionOps, kernel.ops.size()));
  if (JsonReader shapes = json.field("shapes"); shapes.isGiven())
    kernel.shapes = shapes.list<std::string>(
        [](const JsonReader &shape) { return shape.string(); });
  auto numShapes = static_cast<int64_t>(kernel.shapes.size());
  if (numShapes != 0 && numShapes != kernel.regionOps)
    json.field("shapes").fail(fmt::format("expected {}, one for each op of a "
                                          "group, got {}",
                                          kernel.regionOps, numShapes));
}

std::optional<std::string> readText(const JsonReader &json) {
  return json.isGiven() ? std::optional(json.string()) : std::nullopt;
}

/// A name of files: no folders.
std::string readId(const JsonReader &json) {
  std::string id = readName(json);
  if (id.find('/') != std::string::npos)
    json.fail(fmt::format("expected a name without '/', got '{}'", id));
  return id;
}

double readTolerance(const JsonReader &json) {
  double tolerance = json.number();
  if (tolerance < 0)
    json.fail(fmt::format("expected at least 0, got {}", tolerance));
  return tolerance;
}

std::vector<Variant> readVariants(const JsonReader &json, int64_t arguments) {
  std::set<std::string> names;
  return json.list<Variant>([&](const JsonReader &element) {
    Variant variant = readVariant(element, arguments);
    if (!names.insert(variant.name).second)
      json.fail(fmt::format("two have the name '{}'", variant.name));
    return variant;
  });
}

Kernel readKernel(const JsonReader &json) {
  Kernel kernel;
  kernel.id = readId(json.field("id"));
  kernel.title = json.field("title").string();
  kernel.op = json.field("op").string();
  kernel.group = readText(json.field("group"));
  kernel.phase = readText(json.field("phase"));
  kernel.bindings = json.field("bindings").integersByName();
  readOps(json, kernel);
  kernel.arguments = readArguments(json.field("arguments"));
  readCounted(json.field("counted"), kernel);
  if (JsonReader time = json.field("predicted").field("R0"); time.isGiven())
    kernel.roofTime = time.number();
  kernel.tolerance = readTolerance(json.field("check").field("tolerance"));
  kernel.reference = json.field("reference").text();
  kernel.variants = readVariants(json.field("variants"),
                                 static_cast<int64_t>(kernel.arguments.size()));
  return kernel;
}

/// Before anything else: another version may have other fields.
void checkSchema(const JsonReader &json) {
  JsonReader schema = json.field("schema");
  std::string got = schema.optionalString();
  if (got != Manifest::schema)
    schema.fail(fmt::format("expected '{}', got {}", Manifest::schema,
                            got.empty() ? "none" : "'" + got + "'"));
}

void checkUnique(const Manifest &manifest) {
  std::set<std::string> ids;
  for (const Kernel &kernel : manifest.kernels)
    if (!ids.insert(kernel.id).second)
      throw Error(fmt::format(
          "two kernels have the id '{}': write the bundle anew", kernel.id));
}

} // namespace

Manifest readManifest(const std::string &text) {
  nlohmann::ordered_json root =
      parseJson(text, "copy the bundle again, or write it anew");
  JsonReader json(root, "write the bundle anew with this version's "
                        "roofline-opt --roofline-emit-bundle");
  checkSchema(json);
  Manifest manifest;
  manifest.producer = json.field("producer").string();
  manifest.module = json.field("module").string();
  manifest.target = json.field("target").string();
  manifest.features =
      json.field("features").list<std::string>([](const JsonReader &feature) {
        return feature.string();
      });
  manifest.device = json.field("device").string();
  manifest.bindings = json.field("bindings").integersByName();
  for (const auto &[name, value] : json.field("conventions").members())
    manifest.conventions[name] = value.string();
  manifest.notes = json.field("notes").list<std::string>(
      [](const JsonReader &note) { return note.string(); });
  manifest.kernels = json.field("kernels").list<Kernel>(readKernel);
  checkUnique(manifest);
  return manifest;
}

} // namespace roofline::runtime
