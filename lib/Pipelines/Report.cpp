//===- Report.cpp - The pass roofline-report ------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EqualSizes.h"
#include "LoweredCopy.h"
#include "Roofline/Analysis/CostAnalysis.h"
#include "Roofline/Dialect/Roofline/IR/DeviceLookup.h"
#include "Roofline/Pipelines/BuildProfile.h"
#include "Roofline/Pipelines/ModuleReport.h"
#include "Roofline/Pipelines/Passes.h"
#include "Roofline/Support/Printable.h"
#include "Roofline/Target/Report/MeasuredFile.h"
#include "Roofline/Target/Report/OutputFile.h"
#include "Roofline/Target/Report/ReportRequest.h"
#include "Roofline/Transforms/CausalWarnings.h"
#include "Roofline/Transforms/ConventionOptions.h"
#include "Roofline/Transforms/ModelWarnings.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Verifier.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace roofline {
#define GEN_PASS_DEF_REPORTPASS
#include "Roofline/Pipelines/Passes.h.inc"
} // namespace roofline

using namespace mlir;
using namespace roofline;

namespace {

struct ReportPass : roofline::impl::ReportPassBase<ReportPass> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    FailureOr<ModuleReport> made = make(module, /*why=*/strict);
    if (failed(made) || failed(write(module, made->reports)))
      return signalPassFailure();
    markAllAnalysesPreserved();
  }

  /// Why ops are unknown is looked up only where somebody asks `why`.
  FailureOr<ModuleReport> make(ModuleOp original, bool why);
  EmitOptions emitOptions(llvm::raw_ostream &os) const;
  bool saysHowToWrite() const {
    return format.hasValue() || outputFile.hasValue();
  }

private:
  LogicalResult verifyStrict(const UnknownOps &unknown, const Report &report,
                             ModuleOp module);
  LogicalResult write(ModuleOp module, llvm::ArrayRef<Report> reports);
  ChartOptions chartOptions() const;
};

} // namespace

LogicalResult ReportPass::verifyStrict(const UnknownOps &unknown,
                                       const Report &report, ModuleOp module) {
  if (!strict)
    return success();
  bool ok = true;
  for (const auto &[op, why] : unknown) {
    emitError(op->getLoc())
        << why.reason << ", which 'strict' demands: " << why.advice;
    ok = false;
  }
  if (!report.unboundDims.empty()) {
    emitError(module.getLoc())
        << "dims without a value, which 'strict' demands: "
        << llvm::join(report.unboundDims, ", ")
        << "; give them by the option 'bind'";
    ok = false;
  }
  return success(ok);
}

//===----------------------------------------------------------------------===//
// Report
//===----------------------------------------------------------------------===//

/// Bindings and points that contradict the module.
static LogicalResult verifySizes(llvm::ArrayRef<EqualSizes> pairs,
                                 const Bindings &bindings,
                                 llvm::ArrayRef<Bindings> points) {
  if (points.empty())
    return verifyEqualSizes(pairs, bindings);
  for (Bindings point : points) {
    point.insert(bindings.begin(), bindings.end()); // keeps what it has
    if (failed(verifyEqualSizes(pairs, point)))
      return failure();
  }
  return success();
}

namespace {
/// What stays of the analysis, which is as large as the report, and gone when
/// that is made.
struct Findings {
  ModuleProfile profile;
  UnknownOps unknown;
  std::vector<EqualSizes> equalSizes;
};
} // namespace

static Findings analyse(ModuleOp module, const Conventions &conventions,
                        bool why) {
  CostAnalysis costs(module, conventions);
  warnOfMissingModels(module);
  warnOfLostMasks(module, costs);
  UnknownOps unknown;
  if (why)
    for (const ScopeCost &scope : costs.scopes())
      for (Operation *op : scope.unknown)
        unknown.emplace_back(op, whyUnknown(scope, op));
  return {buildProfile(module, costs), std::move(unknown),
          findEqualSizes(costs)};
}

/// Gives back what the analysis took. Threads allocate apart from each other:
/// what follows, in one of them, would not get it otherwise.
static void releaseFreeMemory() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

FailureOr<ModuleReport> ReportPass::make(ModuleOp original, bool why) {
  auto devices = lookupDevices(
      original, {llvm::to_vector_of<std::string>(this->devices), deviceFile});
  if (failed(devices))
    return failure();
  FailureOr<Conventions> conventions =
      requestConventions(original, {{"causal", causal},
                                    {"aliasing", aliasing},
                                    {"packing", packing},
                                    {"padding", padding},
                                    {"tf32", tf32},
                                    {"preset", preset}});
  if (failed(conventions))
    return failure();
  FailureOr<LoweredCopy> lowered = LoweredCopy::of(original, lower);
  if (failed(lowered))
    return failure();
  ModuleOp module = lowered->module();
  Findings found = analyse(module, *conventions, why);
  releaseFreeMemory();
  const ModuleProfile &built = found.profile;

  std::string error;
  auto bindings = requestBindings(bind, built.profile, error);
  if (!bindings)
    return emitError(module.getLoc()) << error;
  auto points = requestPoints(sweep, built.profile, error);
  if (!points)
    return emitError(module.getLoc()) << error;
  if (failed(verifySizes(found.equalSizes, *bindings, *points)))
    return failure();
  ReportOptions options;
  options.groupBy = groupBy;
  options.points = std::move(*points);

  ModuleReport result;
  std::vector<Report> &reports = result.reports;
  for (const Device &device : *devices) {
    auto report = buildReport(built.profile, device, *bindings, options);
    if (auto *error = std::get_if<ReportError>(&report)) {
      Operation *culprit = error->op ? built.ops[*error->op] : module;
      // The message names the op; a place has to be one in a file.
      Location place = culprit->getLoc();
      bool isInFile = bool(place->findInstanceOf<FileLineColLoc>());
      return emitError(isInFile ? place : original.getLoc()) << error->message;
    }
    reports.push_back(std::move(std::get<Report>(report)));
  }
  if (failed(verifyStrict(found.unknown, reports.front(), module)))
    return failure();
  if (!measured.empty())
    if (llvm::Error error = joinMeasuredFile(measured, reports))
      return emitError(module.getLoc())
             << "option 'measured': " << llvm::toString(std::move(error));
  if (auto problem = invalidSeries(reports, chartOptions()))
    return emitError(module.getLoc()) << "option 'series': " << *problem;
  result.lowered = lowered->takeCopy();
  result.ops = std::move(found.profile.ops);
  result.unknown = std::move(found.unknown);
  return result;
}

//===----------------------------------------------------------------------===//
// Output
//===----------------------------------------------------------------------===//

ChartOptions ReportPass::chartOptions() const {
  ChartOptions options;
  options.style = style;
  options.series = splitNames(series);
  return options;
}

EmitOptions ReportPass::emitOptions(llvm::raw_ostream &os) const {
  EmitOptions options;
  options.format = format;
  options.text.order.sort = sort;
  options.text.order.top = top;
  fitTerminal(outputFile, os, options.text);
  options.text.plot = plot;
  options.text.chart = chartOptions();
  return options;
}

LogicalResult ReportPass::write(ModuleOp module,
                                llvm::ArrayRef<Report> reports) {
  llvm::Error error = writeFile(outputFile, [&](llvm::raw_ostream &os) {
    emitReports(reports, emitOptions(os), os);
    return llvm::Error::success();
  });
  if (error)
    return emitError(module.getLoc())
           << "cannot write report '" << printable(outputFile)
           << "': " << llvm::toString(std::move(error));
  return success();
}

//===----------------------------------------------------------------------===//
// Without a pass manager
//===----------------------------------------------------------------------===//

/// What a pass manager does before: loads the dialects of ops and attributes
/// that the pass makes.
static LogicalResult loadDialects(const Pass &pass, ModuleOp module) {
  MLIRContext *context = module.getContext();
  if (!context->getOrLoadDialect(RooflineDialect::getDialectNamespace()))
    return emitError(module.getLoc())
           << "no cost model is known: register the roofline dialect in the "
              "context's registry";
  DialectRegistry registry;
  pass.getDependentDialects(registry);
  context->appendDialectRegistry(registry);
  for (StringRef name : registry.getDialectNames())
    context->getOrLoadDialect(name);
  return success();
}

FailureOr<std::pair<ModuleReport, EmitOptions>>
roofline::reportModule(ModuleOp module, llvm::StringRef options) {
  ReportPass pass;
  auto fail = [&](const llvm::Twine &message) {
    std::string text = message.str();
    // What a value must be like, the parser of options says to stderr alone.
    if (llvm::StringRef(text).trim().empty())
      text = ("an option has a value that it cannot have: '" + options + "'")
                 .str();
    return LogicalResult(emitError(module.getLoc())
                         << llvm::StringRef(text).trim());
  };
  if (failed(pass.initializeOptions(options, fail)) ||
      failed(loadDialects(pass, module)) || failed(verify(module)))
    return failure();
  if (pass.saysHowToWrite())
    return fail("options 'format' and 'output-file' are only the pass's: a "
                "caller says how and where when it writes the report");
  FailureOr<ModuleReport> made = pass.make(module, /*why=*/true);
  if (failed(made))
    return failure();
  return std::pair(std::move(*made), pass.emitOptions(llvm::nulls()));
}
