//===- JoinFuzz.cpp - Measured files join a report ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuzz.h"

#include "Roofline/Target/Report/EmitReport.h"
#include "Roofline/Target/Report/MeasuredFile.h"
#include "Roofline/Target/Report/ReadReport.h"
#include "llvm/Support/raw_ostream.h"

using namespace roofline;
using namespace roofline::fuzz;

/// A product, as in the inputs.
static Profile makeProfile() {
  SymbolicExpr rows = SymbolicExpr::symbol("M");
  ProfileOp op;
  op.id = "f.0";
  op.op = "linalg.matmul";
  op.location = "a.mlir:1:1";
  op.function = "f";
  op.group = "qkv mlp";
  op.phase = "init";
  Cost cost;
  cost.addWork(Unit::Matrix, "f16", rows * 2 * 64 * 64);
  cost.addRead(Traffic::Place::Operand, 0, rows * 128 + 8192);
  cost.addWrite(Traffic::Place::Operand, 1, rows * 128);
  op.cost = std::move(cost);
  Profile profile;
  profile.module = "a.mlir";
  profile.bindings = {{"M", 64}};
  profile.coverage = {1, 1, {}, {}};
  profile.ops = {op};
  return profile;
}

static Report makeReport() {
  const Device *device = findDevice("a100-80gb-pcie");
  auto report = buildReport(makeProfile(), *device, {{"M", 64}}, {});
  require(std::holds_alternative<Report>(report), "a report to join");
  return std::get<Report>(report);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const Report kReport = makeReport();
  auto file = readMeasuredFile(textOf(data, size));
  if (!file) {
    llvm::consumeError(file.takeError());
    return 0;
  }
  Report report = kReport;
  if (llvm::Error error = joinMeasured(*file, report)) {
    llvm::consumeError(std::move(error));
    return 0;
  }
  for (ReportFormat format : {ReportFormat::Text, ReportFormat::Json,
                              ReportFormat::Csv, ReportFormat::Svg}) {
    EmitOptions options;
    options.format = format;
    std::string text;
    llvm::raw_string_ostream os(text);
    emitReports(report, options, os);
    if (format != ReportFormat::Json)
      continue;
    auto again = readReports(text, "a.json");
    if (!again)
      fail("reads what it writes", llvm::toString(again.takeError()) + text);
  }
  return 0;
}
