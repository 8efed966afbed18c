//===- ReportFuzz.cpp - Saved reports from any JSON -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuzz.h"

#include "Roofline/Target/Report/CompareEmitter.h"
#include "Roofline/Target/Report/ReadReport.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace roofline;
using namespace roofline::fuzz;

static std::string emit(llvm::ArrayRef<Report> reports, ReportFormat format) {
  EmitOptions options;
  options.format = format;
  options.text.plot = true;
  std::string text;
  llvm::raw_string_ostream os(text);
  emitReports(reports, options, os);
  return text;
}

/// The reports of a text; none where it holds none.
static std::vector<Report> makeReports(llvm::StringRef text,
                                       std::string &error) {
  std::vector<Report> reports;
  auto saved = readReports(text, "a.json");
  if (!saved) {
    error = llvm::toString(saved.takeError());
    return {};
  }
  for (const SavedReport &each : *saved) {
    auto report =
        buildReport(each, each.device, each.profile.bindings, each.options);
    if (auto *problem = std::get_if<ReportError>(&report)) {
      error = problem->message;
      return {};
    }
    reports.push_back(std::move(std::get<Report>(report)));
  }
  return reports;
}

static void compare(llvm::ArrayRef<Report> reports) {
  std::vector<std::string> sources(reports.size(), "a.json");
  auto comparison = compareReports(reports, sources);
  if (!comparison)
    return llvm::consumeError(comparison.takeError());
  for (ReportFormat format :
       {ReportFormat::Text, ReportFormat::Json, ReportFormat::Csv}) {
    EmitOptions options;
    options.format = format;
    std::string text;
    llvm::raw_string_ostream os(text);
    emitComparison(*comparison, options, os);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  std::string error;
  std::vector<Report> reports = makeReports(textOf(data, size), error);
  if (reports.empty()) {
    require(!error.empty(), "one of reports and error");
    return 0;
  }
  std::string json = emit(reports, ReportFormat::Json);
  std::vector<Report> again = makeReports(json, error);
  require(!again.empty(), "reads what it writes", error + "\n" + json);
  require(emit(again, ReportFormat::Json) == json, "writes what it read", json);
  emit(reports, ReportFormat::Text);
  emit(reports, ReportFormat::Csv);
  emit(reports, ReportFormat::Svg);
  // Holds the text of a library, which takes most of the time.
  if (size % 16 == 0)
    emit(reports, ReportFormat::Html);
  if (reports.size() > 1)
    compare(reports);
  return 0;
}
