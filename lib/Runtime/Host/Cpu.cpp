//===- Cpu.cpp - What this machine is -------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Host/Cpu.h"

#include "Roofline/Runtime/AtomicFile.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <map>
#include <sched.h>
#include <sstream>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace roofline::runtime;
using namespace roofline::runtime::host;

/// The first line of a file; empty where it is not there.
static std::string lineOf(const std::string &path) {
  std::string text = readFile(path).value_or("");
  return text.substr(0, text.find('\n'));
}

/// A number and perhaps a unit: `48K`, `16384 kB`; 0 where there is none.
static int64_t bytesIn(const std::string &text) {
  std::istringstream stream(text);
  int64_t number = 0;
  std::string unit;
  stream >> number >> unit;
  switch (unit.empty() ? ' ' : unit.front()) {
  case 'K':
  case 'k':
    return number << 10;
  case 'M':
    return number << 20;
  case 'G':
    return number << 30;
  default:
    return number;
  }
}

/// The value of the first line `NAME: VALUE`.
static std::string valueOf(const std::string &text, const std::string &name) {
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) {
    size_t colon = line.find(':');
    if (colon == std::string::npos || line.rfind(name, 0) != 0 ||
        line.find_first_not_of(" \t", name.size()) != colon)
      continue;
    size_t start = line.find_first_not_of(" \t", colon + 1);
    return start == std::string::npos ? "" : line.substr(start);
  }
  return "";
}

static std::vector<int> allowedProcessors() {
  std::vector<int> processors;
  cpu_set_t allowed;
  CPU_ZERO(&allowed);
  if (sched_getaffinity(0, sizeof(allowed), &allowed) == 0)
    for (int i = 0; i < CPU_SETSIZE; ++i)
      if (CPU_ISSET(i, &allowed))
        processors.push_back(i);
  // More of them than the mask holds.
  if (processors.empty())
    for (unsigned i = 0; i < std::thread::hardware_concurrency(); ++i)
      processors.push_back(static_cast<int>(i));
  return processors;
}

static void readCaches(const std::string &root, CpuFacts &cpu) {
  // Caches that several processors share count once.
  std::map<std::string, int64_t> l3;
  for (int processor : cpu.processors)
    for (int index = 0; index < 8; ++index) {
      std::string folder =
          fmt::format("{}/sys/devices/system/cpu/cpu{}/cache/index{}/", root,
                      processor, index);
      std::string level = lineOf(folder + "level");
      if (level.empty())
        break;
      if (lineOf(folder + "type") == "Instruction")
        continue;
      int64_t size = bytesIn(lineOf(folder + "size"));
      if (level == "1")
        cpu.l1 = size;
      else if (level == "2")
        cpu.l2 = size;
      else if (level == "3")
        l3[lineOf(folder + "shared_cpu_list")] = size;
    }
  for (const auto &[sharers, size] : l3)
    cpu.l3 += size;
}

static void readMemory(const std::string &root, CpuFacts &cpu) {
  std::string text = readFile(root + "/proc/meminfo").value_or("");
  cpu.memory = bytesIn(valueOf(text, "MemTotal"));
  cpu.memoryFree = bytesIn(valueOf(text, "MemAvailable"));
  // A container may have less; `max` and a missing file read as 0.
  int64_t limit = bytesIn(lineOf(root + "/sys/fs/cgroup/memory.max"));
  if (limit > 0 && limit < cpu.memory) {
    cpu.memory = limit;
    int64_t used = bytesIn(lineOf(root + "/sys/fs/cgroup/memory.current"));
    cpu.memoryFree =
        std::min(cpu.memoryFree, std::max(limit - used, limit / 8));
  }
}

CpuFacts host::readCpu(const std::string &root) {
  CpuFacts cpu;
  std::string text = readFile(root + "/proc/cpuinfo").value_or("");
  cpu.name = valueOf(text, "model name");
  if (cpu.name.empty())
    cpu.name = "unknown CPU";
  // x86 says flags, Arm says Features.
  std::istringstream flags(valueOf(text, "flags") + valueOf(text, "Features"));
  for (std::string flag; flags >> flag;)
    cpu.flags.insert(flag);
  cpu.processors = allowedProcessors();
  readCaches(root, cpu);
  readMemory(root, cpu);
  return cpu;
}

/// `sse4.1`, `sse4_1` and `sse41` are one feature.
static std::string letters(const std::string &name) {
  std::string result;
  for (char c : name)
    if (c != '_' && c != '.' && c != '-' && c != '+')
      result += c;
  return result;
}

bool host::hasFeature(const CpuFacts &cpu, const std::string &feature) {
  // LLVM's name and the kernel's, where they differ by more than dashes.
  static const std::map<std::string, std::string> kernelNames = {
      {"sse3", "pni"},        {"lzcnt", "abm"},
      {"sahf", "lahflm"},     {"pclmul", "pclmulqdq"},
      {"rdrnd", "rdrand"},    {"sha", "shani"},
      {"bmi", "bmi1"},        {"prfchw", "3dnowprefetch"},
      {"64bit", "lm"},        {"crc32", "sse42"},
      {"evex512", "avx512f"}, {"sseunalignedmem", "misalignsse"},
      {"x87", "fpu"},         {"neon", "asimd"},
      {"fparmv8", "fp"},      {"fullfp16", "asimdhp"},
      {"dotprod", "asimddp"}};
  // Of no use to kernels, and the kernel may hide them.
  static const std::set<std::string> ignored = {"shstk", "ibt"};
  std::string name = letters(feature);
  auto other = kernelNames.find(name);
  if (ignored.count(name))
    return true;
  return std::any_of(cpu.flags.begin(), cpu.flags.end(), [&](auto &flag) {
    std::string got = letters(flag);
    return got == name || (other != kernelNames.end() && got == other->second);
  });
}

std::vector<std::string>
host::missingFeatures(const CpuFacts &cpu,
                      const std::vector<std::string> &features) {
  std::vector<std::string> missing;
  for (const std::string &feature : features) {
    // `-avx` is one that the code does without; `prefer-*` and `fast-*` say
    // what is quick.
    bool needed = feature.rfind('-', 0) != 0 &&
                  feature.find("prefer-") == std::string::npos &&
                  feature.find("fast-") == std::string::npos;
    if (needed && !hasFeature(cpu, feature))
      missing.push_back(feature);
  }
  return missing;
}

bool host::allowAmx() {
#if defined(__linux__) && defined(__x86_64__)
  // Of asm/prctl.h and the kernel's document on x86 extended features.
  constexpr int requestPermission = 0x1023, tileData = 18;
  return syscall(SYS_arch_prctl, requestPermission, tileData) == 0;
#else
  return false;
#endif
}

MeasuredDevice host::describe(const CpuFacts &cpu) {
  MeasuredDevice device;
  device.name = cpu.name;
  device.backend = "host";
  device.numbers = {
      {"processors", cpu.count()},  {"l1", cpu.l1 * cpu.count()},
      {"l2", cpu.l2 * cpu.count()}, {"l3", cpu.l3},
      {"l1_per_processor", cpu.l1}, {"l2_per_processor", cpu.l2},
      {"memory", cpu.memory},       {"memory_free", cpu.memoryFree}};
  std::string features;
  for (const char *feature :
       {"sse2", "avx", "f16c", "fma", "avx2", "avx512f", "avx512bw", "avx512vl",
        "avx512bf16", "avx512fp16", "amx-bf16", "neon"})
    if (hasFeature(cpu, feature))
      features += (features.empty() ? "" : " ") + std::string(feature);
  device.texts["features"] = features;
  return device;
}
