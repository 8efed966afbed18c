//===- SavedText.h - Reports as text, and back ------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_TARGET_REPORT_SAVEDTEXT_H
#define ROOFLINE_TEST_UNIT_TARGET_REPORT_SAVEDTEXT_H

#include "LlamaProfile.h"
#include "RateMeasurements.h"
#include "Roofline/Target/Report/JsonEmitter.h"
#include "Roofline/Target/Report/ReadReport.h"

#include "llvm/Support/raw_ostream.h"

#include <gtest/gtest.h>

namespace roofline {

inline std::string jsonOf(const Report &report) {
  std::string text;
  llvm::raw_string_ostream os(text);
  emitJson(report, os);
  return text;
}

/// Shows the first line that differs. GoogleTest's own comparison of long texts
/// takes memory by the product of their lines.
inline void expectSameText(const std::string &got,
                           const std::string &expected) {
  if (got == expected)
    return;
  llvm::StringRef a(got), b(expected);
  unsigned line = 0;
  while (!(a.empty() && b.empty()) &&
         a.split('\n').first == b.split('\n').first) {
    a = a.split('\n').second;
    b = b.split('\n').second;
    ++line;
  }
  ADD_FAILURE() << "line " << line + 1 << ": got '" << a.split('\n').first.str()
                << "', expected '" << b.split('\n').first.str() << "'";
}

/// What is wrong with `text`; empty if nothing.
inline std::string errorOf(const std::string &text) {
  auto saved = readReports(text, "a.json");
  return saved ? "" : llvm::toString(saved.takeError());
}

/// The report that `text` holds, which must be right.
inline SavedReport readBack(const std::string &text) {
  auto saved = readReports(text, "a.json");
  if (saved && saved->size() == 1)
    return std::move(saved->front());
  ADD_FAILURE() << (saved ? "not one report"
                          : llvm::toString(saved.takeError()));
  return {};
}

/// `saved`, made again for `device` at its own sizes.
inline Report remake(const SavedReport &saved, const Device &device) {
  auto result =
      buildReport(saved, device, saved.profile.bindings, saved.options);
  if (auto *report = std::get_if<Report>(&result))
    return std::move(*report);
  ADD_FAILURE() << std::get<ReportError>(result).message;
  return {};
}

/// A report of two ops, one of them symbolic, with a sweep.
inline std::string smallReport() {
  ProfileBuilder builder;
  builder.profile.title = "Small";
  builder.profile.conventions = {{"fma", "2"}, {"accumulate", "wide"}};
  builder.profile.coverage.unknown = {{"test.op", 1}};
  builder.profile.coverage.ops = 1;
  builder.beginFunction("main", "init");
  builder.addProduct("qkv mlp", "here", 1, SymbolicExpr::symbol("B"), 64, 32);
  builder.addElementwise("", "there", 4, 1, 16, 16);
  ReportOptions options;
  options.points = {{{"B", 1}}, {{"B", 8}}};
  Report report = reportOf(builder.profile, {{"B", 2}}, options);
  report.measured.device = "a machine";
  report.measured.date = "2026-11-26";
  report.measured.roof = *findDevice("h200-sxm");
  report.measured.points = {
      {"k0", "qkv mlp", "init", {{"B", 8}}, 32768, 5120, 512, 2e-6, {0}},
      {"k1", "qkv mlp", "init", {{"B", 2}}, 8192, 4224, 256, 1e-6, {0}},
      {"k2", "", "init", {}, 8196, 300, 20, 3e-6, {0, 1}, 2, "a region"}};
  report.measured.points[1].baseline = {"library", 4e-6};
  rateMeasurements(report);
  return jsonOf(report);
}

} // namespace roofline

#endif // ROOFLINE_TEST_UNIT_TARGET_REPORT_SAVEDTEXT_H
