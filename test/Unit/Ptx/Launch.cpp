//===- Launch.cpp - Executing kernels -------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Launch.h"

#include "Error.h"
#include "Execution.h"

#include <algorithm>

namespace roofline::ptx {

std::vector<Options> adversarialOptions() {
  std::vector<Options> all;
  for (auto copies :
       {Options::Copies::Early, Options::Copies::Late, Options::Copies::Mixed})
    for (auto order : {Options::Order::Forward, Options::Order::Reverse,
                       Options::Order::Shuffled}) {
      all.emplace_back();
      all.back().copies = copies;
      all.back().order = order;
    }
  return all;
}

std::string describe(const Options &options) {
  const char *const copies[] = {"early", "late", "mixed"}, *const orders[] = {
                                                               "forward",
                                                               "reverse",
                                                               "shuffled"};
  return std::string(copies[size_t(options.copies)]) + ", " +
         orders[size_t(options.order)];
}

LoadedModule::LoadedModule(std::shared_ptr<const Module> module, Memory &memory)
    : parsed(std::move(module)), memory(memory) {
  std::vector<Variable> variables = parsed->variables;
  for (const Entry &entry : parsed->entries)
    variables.insert(variables.end(), entry.variables.begin(),
                     entry.variables.end());
  for (const Variable &variable : variables) {
    if (variable.isExtern ||
        (variable.space != Space::Global && variable.space != Space::Const))
      continue;
    Address address = memory.allocate(variable.size, variable.name);
    globals[variable.name] = address;
    std::vector<uint8_t> data = variable.initial;
    data.resize(variable.size);
    memory.write(address, data.data(), data.size());
  }
}

namespace {

/// Throws Error where the launch does not fit the entry.
void check(const Entry &entry, const LaunchConfig &config) {
  uint64_t threads =
      uint64_t(config.block[0]) * config.block[1] * config.block[2];
  uint64_t blocks = uint64_t(config.grid[0]) * config.grid[1] * config.grid[2];
  if (!threads || threads > 1024 || !blocks)
    throw Error("a launch of " + std::to_string(threads) + " threads and " +
                std::to_string(blocks) + " blocks");
  for (unsigned dim = 0; dim < 3; ++dim)
    if (entry.requiredThreads[0] &&
        entry.requiredThreads[dim] != config.block[dim])
      throw Error("the entry requires blocks of other threads");
  if (entry.maxThreads && threads > uint64_t(entry.maxThreads))
    throw Error("the entry allows " + std::to_string(entry.maxThreads) +
                " threads, got " + std::to_string(threads));
}

std::vector<uint8_t> packed(const Program &program,
                            const Arguments &arguments) {
  const std::vector<Variable> &parameters = program.entry->parameters;
  if (parameters.size() != arguments.values.size())
    throw Error("the entry has " + std::to_string(parameters.size()) +
                " parameters, got " + std::to_string(arguments.values.size()));
  std::vector<uint8_t> bytes(program.parameterBytes);
  for (size_t i = 0; i < parameters.size(); ++i) {
    const std::vector<uint8_t> &value = arguments.values[i];
    if (int64_t(value.size()) != parameters[i].size)
      throw Error("parameter " + std::to_string(i) + " has " +
                  std::to_string(parameters[i].size) + " bytes, got " +
                  std::to_string(value.size()));
    std::copy(value.begin(), value.end(),
              bytes.begin() + program.parameterOffsets.at(parameters[i].name));
  }
  return bytes;
}

std::vector<std::array<uint32_t, 3>> blocksInOrder(const LaunchConfig &config,
                                                   const Options &options) {
  std::vector<std::array<uint32_t, 3>> blocks;
  for (uint32_t z = 0; z < config.grid[2]; ++z)
    for (uint32_t y = 0; y < config.grid[1]; ++y)
      for (uint32_t x = 0; x < config.grid[0]; ++x)
        blocks.push_back({x, y, z});
  if (options.order == Options::Order::Reverse)
    std::reverse(blocks.begin(), blocks.end());
  std::mt19937_64 random(options.seed);
  if (options.order == Options::Order::Shuffled)
    std::shuffle(blocks.begin(), blocks.end(), random);
  return blocks;
}

std::string histogramName(const Statement &statement) {
  std::string name = statement.opcode;
  // `cp.async`, `mma.sync`, `ld.global`: what tells them apart.
  static const char *const spaces[] = {"global", "shared", "param",
                                       "local",  "async",  "sync"};
  for (const std::string &modifier : statement.modifiers)
    for (const char *space : spaces)
      if (modifier == space || modifier == std::string(space) + "::cta") {
        return name + "." + space;
      }
  return name;
}

void add(LaunchResult &result, const Instruction &instruction,
         const InstructionStats &stats) {
  const Work &work = instruction.work;
  result.instructions += stats.warps;
  result.flops.matrix += work.matrix * stats.warps;
  result.flops.fused += work.fused * stats.lanes;
  result.flops.add += work.add * stats.lanes;
  result.flops.multiply += work.multiply * stats.lanes;
  result.flops.minmax += work.minmax * stats.lanes;
  result.flops.divide += work.divide * stats.lanes;
  result.flops.special += work.special * stats.lanes;
  result.bytesRead += instruction.bytesRead * stats.lanes;
  result.bytesWritten += instruction.bytesWritten * stats.lanes;
  result.wavefronts += stats.wavefronts;
  result.idealWavefronts += stats.idealWavefronts;
  result.sectors += stats.sectors;
  result.conflictDegree = std::max(result.conflictDegree, stats.conflictDegree);
  if (stats.warps)
    result.histogram[histogramName(*instruction.statement)] += stats.warps;
}

void launchBlocks(const Program &program, Memory &memory,
                  const std::map<std::string, Address> &globals,
                  const LaunchConfig &config, const Arguments &arguments,
                  const Options &options, LaunchResult &result) {
  check(*program.entry, config);
  std::vector<uint8_t> parameters = packed(program, arguments);
  result.statements.resize(program.instructions.size());
  GlobalRaces races(options.findRaces);
  for (const auto &index : blocksInOrder(config, options))
    Block(program, memory, config, parameters, globals, options, index, races,
          result)
        .run();
  for (size_t i = 0; i < program.instructions.size(); ++i)
    add(result, program.instructions[i], result.statements[i]);
  result.uniqueRead = memory.uniqueRead();
  result.uniqueWritten = memory.uniqueWritten();
}

} // namespace

LoadedModule::~LoadedModule() {
  for (const auto &[name, address] : globals)
    memory.release(address);
}

const Program &LoadedModule::program(const std::string &name) {
  std::unique_ptr<Program> &known = programs[name];
  const Entry *entry = parsed->entry(name);
  if (!entry)
    throw Error("there is no entry '" + name + "'");
  if (!known)
    known = std::make_unique<Program>(decode(*parsed, *entry));
  return *known;
}

std::string LoadedModule::problemOf(const std::string &entry) {
  try {
    program(entry);
  } catch (const Error &error) {
    return error.what();
  }
  return "";
}

LaunchResult LoadedModule::launch(const std::string &entry,
                                  const LaunchConfig &config,
                                  const Arguments &arguments,
                                  const Options &options) {
  LaunchResult result;
  try {
    launchBlocks(program(entry), memory, globals, config, arguments, options,
                 result);
  } catch (const Error &error) {
    result.error = error.what();
  }
  return result;
}

} // namespace roofline::ptx
