//===- ptx-run.cpp - Executes a kernel on buffers -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// ptx-run FILE --entry E [--grid 4,1,1] [--block 128,1,1] [--shared N]
//   --arg f16:128x256:random:7     a buffer; `zeros`, `ones`, `iota`, `poison`,
//                                  `file:PATH` (raw) instead of `random:SEED`
//   --arg f32:128x256:poison:out   one whose values are shown with --dump
//   --arg s32:=5                   a scalar
//   [--copies early|late|mixed] [--order forward|reverse|shuffled] [--seed N]
//   [--all-modes] [--record-races] [--dump] [--stats]
//
//===----------------------------------------------------------------------===//

#include "Launch.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <random>
#include <sstream>

using namespace roofline::ptx;

namespace {

[[noreturn]] void die(const std::string &message) {
  std::cerr << "ptx-run: " << message << '\n';
  std::exit(2);
}

std::vector<std::string> split(const std::string &text, char separator) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);)
    parts.push_back(part);
  return parts;
}

std::string readFile(const std::string &path) {
  std::ifstream file(path, std::ios::binary);
  if (!file)
    die("cannot read '" + path + "'");
  return {std::istreambuf_iterator<char>(file), {}};
}

uint64_t encode(Type type, double value) {
  switch (type) {
  case Type::F16:
    return toHalf(float(value));
  case Type::BF16:
    return toBFloat(float(value));
  case Type::F32:
    return bitCast<uint32_t>(float(value));
  case Type::F64:
    return bitCast<uint64_t>(value);
  default:
    return uint64_t(int64_t(value));
  }
}

double decode(Type type, uint64_t bits) {
  switch (type) {
  case Type::F16:
    return fromHalf(uint16_t(bits));
  case Type::BF16:
    return fromBFloat(uint16_t(bits));
  case Type::F32:
    return bitCast<float>(uint32_t(bits));
  case Type::F64:
    return bitCast<double>(bits);
  default: {
    unsigned unused = 64 - 8 * sizeOf(type);
    return isSigned(type) ? double(int64_t(bits << unused) >> unused)
                          : double(bits);
  }
  }
}

struct Argument {
  Type type = Type::F32;
  int64_t elements = 1;
  bool scalar = false, shown = false;
  std::vector<uint8_t> bytes;
  Address address = 0;
};

void fill(Argument &argument, const std::vector<std::string> &words) {
  const unsigned size = sizeOf(argument.type);
  argument.bytes.assign(size_t(argument.elements) * size, 0xff);
  std::string how = words.size() > 2 ? words[2] : "poison";
  if (how == "file") {
    std::string data = readFile(words.at(3));
    if (data.size() != argument.bytes.size())
      die("'" + words[3] + "' has " + std::to_string(data.size()) +
          " bytes, expected " + std::to_string(argument.bytes.size()));
    std::copy(data.begin(), data.end(), argument.bytes.begin());
  }
  if (how == "poison" || how == "file" || how == "out")
    return;
  std::mt19937_64 random(words.size() > 3 ? std::atoll(words[3].c_str()) : 0);
  for (int64_t i = 0; i < argument.elements; ++i) {
    double value = how == "ones"   ? 1
                   : how == "iota" ? double(i)
                   // Multiples of 1/4: sums of products are exact.
                   : how == "random" ? double(random() % 17) / 4 - 2
                                     : 0;
    uint64_t bits = encode(argument.type, value);
    std::copy_n(reinterpret_cast<uint8_t *>(&bits), size,
                argument.bytes.begin() + i * size);
  }
}

Argument parseArgument(const std::string &text) {
  std::vector<std::string> words = split(text, ':');
  Argument argument;
  if (words.size() < 2 || !typeNamed(words[0]))
    die("'" + text + "': expected TYPE:SHAPE:INIT or TYPE:=VALUE");
  argument.type = *typeNamed(words[0]);
  argument.shown = words.back() == "out";
  if (words[1][0] == '=') {
    argument.scalar = true;
    uint64_t bits =
        encode(argument.type, std::atof(words[1].substr(1).c_str()));
    const uint8_t *begin = reinterpret_cast<const uint8_t *>(&bits);
    argument.bytes.assign(begin, begin + sizeOf(argument.type));
    return argument;
  }
  for (const std::string &extent : split(words[1], 'x'))
    argument.elements *= std::atoll(extent.c_str());
  fill(argument, words);
  return argument;
}

std::array<uint32_t, 3> parseDims(const std::string &text) {
  std::array<uint32_t, 3> dims = {1, 1, 1};
  std::vector<std::string> words = split(text, ',');
  for (size_t i = 0; i < std::min<size_t>(3, words.size()); ++i)
    dims[i] = uint32_t(std::atoi(words[i].c_str()));
  return dims;
}

struct CommandLine {
  std::string file, entry;
  LaunchConfig launch;
  Options options;
  std::vector<Argument> arguments;
  bool allModes = false, dump = false, stats = false;
};

CommandLine parseCommandLine(int argc, char **argv) {
  CommandLine line;
  int at = 1;
  auto value = [&] {
    if (at >= argc)
      die(std::string(argv[at - 1]) + " needs a value");
    return std::string(argv[at++]);
  };
  auto choice = [&](std::initializer_list<const char *> names) {
    std::string text = value();
    auto found = std::find(names.begin(), names.end(), text);
    if (found == names.end())
      die("'" + text + "' is not known");
    return int(found - names.begin());
  };
  const std::map<std::string, std::function<void()>> handlers = {
      {"--entry", [&] { line.entry = value(); }},
      {"--grid", [&] { line.launch.grid = parseDims(value()); }},
      {"--block", [&] { line.launch.block = parseDims(value()); }},
      {"--shared",
       [&] { line.launch.dynamicShared = std::atoi(value().c_str()); }},
      {"--arg", [&] { line.arguments.push_back(parseArgument(value())); }},
      {"--copies",
       [&] {
         line.options.copies =
             Options::Copies(choice({"early", "late", "mixed"}));
       }},
      {"--order",
       [&] {
         line.options.order =
             Options::Order(choice({"forward", "reverse", "shuffled"}));
       }},
      {"--seed", [&] { line.options.seed = std::atoll(value().c_str()); }},
      {"--all-modes", [&] { line.allModes = true; }},
      {"--record-races", [&] { line.options.recordRaces = true; }},
      {"--dump", [&] { line.dump = true; }},
      {"--stats", [&] { line.stats = true; }},
  };
  while (at < argc) {
    std::string word = argv[at++];
    auto found = handlers.find(word);
    if (found != handlers.end())
      found->second();
    else if (word[0] == '-' || !line.file.empty())
      die("'" + word + "' is not known");
    else
      line.file = word;
  }
  if (line.file.empty())
    die("no file is given");
  return line;
}

void printStats(const Entry &entry, const LaunchResult &result) {
  std::printf("flops: %llu matrix, %llu fma, %llu add, %llu mul, %llu minmax, "
              "%llu div, %llu special\n",
              (unsigned long long)result.flops.matrix,
              (unsigned long long)result.flops.fused,
              (unsigned long long)result.flops.add,
              (unsigned long long)result.flops.multiply,
              (unsigned long long)result.flops.minmax,
              (unsigned long long)result.flops.divide,
              (unsigned long long)result.flops.special);
  std::printf("global bytes: %llu read (%llu distinct), %llu written (%llu "
              "distinct), %llu sectors\n",
              (unsigned long long)result.bytesRead,
              (unsigned long long)result.uniqueRead,
              (unsigned long long)result.bytesWritten,
              (unsigned long long)result.uniqueWritten,
              (unsigned long long)result.sectors);
  std::printf("shared wavefronts: %llu, %llu without conflicts; worst degree "
              "%g\n",
              (unsigned long long)result.wavefronts,
              (unsigned long long)result.idealWavefronts,
              result.conflictDegree);
  for (size_t i = 0; i < entry.statements.size(); ++i)
    if (result.statements[i].conflictDegree > 1)
      std::printf("conflict %g: line %d: %s\n",
                  result.statements[i].conflictDegree, entry.statements[i].line,
                  entry.statements[i].text.c_str());
  for (const auto &[name, count] : result.histogram)
    std::printf("%10llu %s\n", (unsigned long long)count, name.c_str());
}

void printBuffer(const Memory &memory, const Argument &argument) {
  const unsigned size = sizeOf(argument.type);
  std::vector<uint8_t> data(argument.bytes.size());
  memory.read(argument.address, data.data(), data.size());
  for (int64_t i = 0; i < argument.elements; ++i) {
    uint64_t bits = 0;
    std::copy_n(data.begin() + i * size, size,
                reinterpret_cast<uint8_t *>(&bits));
    std::printf("%g%c", decode(argument.type, bits),
                i % 8 == 7 || i + 1 == argument.elements ? '\n' : ' ');
  }
}

/// A number for the contents of all buffers, to compare modes by.
uint64_t contents(const Memory &memory, const std::vector<Argument> &buffers) {
  uint64_t hash = 14695981039346656037u;
  for (const Argument &argument : buffers) {
    if (argument.scalar)
      continue;
    const uint8_t *data = memory.at(argument.address, argument.bytes.size());
    for (size_t i = 0; i < argument.bytes.size(); ++i)
      hash = (hash ^ data[i]) * 1099511628211u;
  }
  return hash;
}

/// Exit status 1 where the launch fails.
int run(CommandLine &line, const std::shared_ptr<const Module> &module,
        const Options &options) {
  Memory memory;
  LoadedModule loaded(module, memory);
  Arguments arguments;
  for (Argument &argument : line.arguments) {
    if (argument.scalar) {
      arguments.values.push_back(argument.bytes);
      continue;
    }
    argument.address = memory.allocate(argument.bytes.size());
    memory.write(argument.address, argument.bytes.data(),
                 argument.bytes.size());
    arguments.add(argument.address);
  }
  LaunchResult result =
      loaded.launch(line.entry, line.launch, arguments, options);
  std::printf("%s: %s, contents %016llx\n", describe(options).c_str(),
              result.ok() ? "ok" : result.error.c_str(),
              (unsigned long long)contents(memory, line.arguments));
  for (const std::string &race : result.races)
    std::printf("%s\n", race.c_str());
  if (line.stats && result.ok())
    printStats(*module->entry(line.entry), result);
  if (line.dump)
    for (const Argument &argument : line.arguments)
      if (argument.shown)
        printBuffer(memory, argument);
  return !result.ok() || !result.races.empty();
}

} // namespace

int main(int argc, char **argv) {
  CommandLine line = parseCommandLine(argc, argv);
  std::string error;
  auto module = parseModule(readFile(line.file), error);
  if (!module)
    die(line.file + ": " + error);
  if (line.entry.empty() && module->entries.size() == 1)
    line.entry = module->entries.front().name;
  if (!line.allModes)
    return run(line, module, line.options);
  int status = 0;
  for (Options options : adversarialOptions()) {
    options.recordRaces = line.options.recordRaces;
    options.seed = line.options.seed;
    status |= run(line, module, options);
  }
  return status;
}
