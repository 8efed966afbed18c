//===- bench-kernels.cpp - Kernels beside libraries, in one process -------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// bench-kernels BUNDLE ROWS LOOPS ONEDNN OPENBLAS ROUNDS: times the rows of a
// JSON file; writes one line of JSON for each. Run by tools/bench kernels.
//
//===----------------------------------------------------------------------===//

#include "BenchRow.h"

#include "Roofline/Runtime/Error.h"

#include <cstdlib>
#include <fmt/format.h>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

using namespace roofline;
using namespace roofline::bench;
using Json = nlohmann::ordered_json;

static Row readRow(const Json &json) {
  return {json.at("name"),  json.at("kind"), json.at("type"),
          json.at("sizes"), json.at("cold"), json.at("prepared")};
}

static Json object(const runtime::Spread &spread) {
  return {{"median", spread.median}, {"p20", spread.p20}, {"p80", spread.p80}};
}

static Json object(const Row &row, const RowResult &result) {
  Json json = {{"name", row.name},
               {"variant", result.variant},
               {"relative_error", result.relativeError},
               {"sets", result.sets},
               {"variants", Json(result.variants)}};
  for (const Timed &timed : result.timed)
    json["timed"].push_back({{"name", timed.name},
                             {"time", object(timed.time)},
                             {"ratio", object(timed.ratio)},
                             {"undisturbed", timed.undisturbed}});
  return json;
}

static void run(char **argv) {
  runtime::Bundle bundle(argv[1]);
  Json rows = Json::parse(std::ifstream(argv[2]));
  Rivals rivals(argv[3], argv[4], argv[5]);
  runtime::host::CpuFacts cpu = runtime::host::readCpu();
  runtime::host::Arena arena(cpu.memoryFree / 2);
  runtime::host::Team team(cpu.processors);
  Bench bench{bundle, rivals, arena, cpu, team, std::atoll(argv[6])};
  for (const Json &json : rows) {
    Row row = readRow(json);
    std::cout << object(row, measureRow(bench, row)).dump() << std::endl;
  }
}

int main(int argc, char **argv) {
  if (argc != 7) {
    std::cerr << "bench-kernels: expected 6 arguments; run tools/bench "
                 "kernels\n";
    return 2;
  }
  try {
    run(argv);
  } catch (const std::exception &error) {
    std::cerr << "bench-kernels: error: " << error.what() << "\n";
    return 1;
  }
  return 0;
}
