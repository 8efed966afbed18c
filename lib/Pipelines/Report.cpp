//===- Report.cpp - The pass roofline-report ------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/CostAnalysis.h"
#include "Roofline/Conversion/Passes.h"
#include "Roofline/Dialect/Llama/IR/Llama.h"
#include "Roofline/Dialect/Roofline/IR/DeviceLookup.h"
#include "Roofline/Pipelines/BuildProfile.h"
#include "Roofline/Pipelines/Passes.h"
#include "Roofline/Support/DimSpec.h"
#include "Roofline/Target/Report/MeasuredFile.h"
#include "Roofline/Target/Report/OutputFile.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

namespace roofline {
#define GEN_PASS_DEF_REPORTPASS
#include "Roofline/Pipelines/Passes.h.inc"
} // namespace roofline

using namespace mlir;
using namespace roofline;

/// Columns of the terminal, or those of a page.
static constexpr unsigned kDefaultWidth = 100;

/// `module` itself, or a copy without llama ops.
static FailureOr<OwningOpRef<ModuleOp>> lowerCopy(ModuleOp module) {
  OwningOpRef<ModuleOp> copy = module.clone();
  PassManager pipeline(module.getContext());
  pipeline.addPass(createConvertLlamaToLinalg());
  if (failed(pipeline.run(*copy)))
    return failure();
  return copy;
}

static bool hasLlamaOps(ModuleOp module) {
  return module
      .walk([](Operation *op) {
        return isa_and_present<llama::LlamaDialect>(op->getDialect())
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

namespace {

struct ReportPass : roofline::impl::ReportPassBase<ReportPass> {
  using Base::Base;

  void runOnOperation() override {
    if (failed(run(getOperation())))
      return signalPassFailure();
    markAllAnalysesPreserved();
  }

  LogicalResult run(ModuleOp module);

private:
  FailureOr<Bindings> parseBind(ModuleOp module, const Profile &profile);
  FailureOr<std::vector<Bindings>> parsePoints(ModuleOp module,
                                               const Profile &profile);
  LogicalResult verifyDims(ModuleOp module, StringRef option,
                           const Bindings &bindings, const Profile &profile);
  LogicalResult verifyStrict(const CostAnalysis &costs, const Report &report,
                             ModuleOp module);
  LogicalResult joinMeasuredFile(ModuleOp module,
                                 llvm::MutableArrayRef<Report> reports);
  LogicalResult write(ModuleOp module, llvm::ArrayRef<Report> reports);
  ChartOptions chartOptions() const;
  EmitOptions emitOptions(bool isTerminal, bool hasColors) const;
};

} // namespace

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

/// A name that no count depends on is a slip of the pen.
LogicalResult ReportPass::verifyDims(ModuleOp module, StringRef option,
                                     const Bindings &bindings,
                                     const Profile &profile) {
  std::set<std::string> dims = profile.dims();
  for (const auto &[name, value] : bindings) {
    if (dims.count(name) || profile.bindings.count(name))
      continue;
    InFlightDiagnostic diagnostic = emitError(module.getLoc())
                                    << "option '" << option
                                    << "' names the dim '" << name
                                    << "', which no count depends on; ";
    if (dims.empty())
      return diagnostic << "all sizes of this module are static";
    return diagnostic << "the dims are: " << llvm::join(dims, ", ");
  }
  return success();
}

FailureOr<Bindings> ReportPass::parseBind(ModuleOp module,
                                          const Profile &profile) {
  std::string error;
  std::optional<Bindings> given = parseBindings(bind, error);
  if (!given)
    return emitError(module.getLoc()) << "option 'bind': " << error;
  if (failed(verifyDims(module, "bind", *given, profile)))
    return failure();
  Bindings bindings = profile.bindings;
  for (const auto &[name, value] : *given)
    bindings[name] = value;
  return bindings;
}

FailureOr<std::vector<Bindings>>
ReportPass::parsePoints(ModuleOp module, const Profile &profile) {
  std::string error;
  std::optional<std::vector<Bindings>> points = parseSweep(sweep, error);
  if (!points)
    return emitError(module.getLoc()) << "option 'sweep': " << error;
  if (!points->empty() &&
      failed(verifyDims(module, "sweep", points->front(), profile)))
    return failure();
  return std::move(*points);
}

LogicalResult ReportPass::verifyStrict(const CostAnalysis &costs,
                                       const Report &report, ModuleOp module) {
  if (!strict)
    return success();
  bool ok = true;
  for (const ScopeCost &scope : costs.scopes())
    for (Operation *op : scope.unknown) {
      emitError(op->getLoc())
          << "'" << op->getName()
          << "' has no cost model, which 'strict' demands: attach "
             "a CostModelOpInterface to it";
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

LogicalResult ReportPass::run(ModuleOp original) {
  auto devices = lookupDevices(
      original, {llvm::to_vector_of<std::string>(this->devices), deviceFile});
  if (failed(devices))
    return failure();
  OwningOpRef<ModuleOp> copy;
  ModuleOp module = original;
  if (lower && hasLlamaOps(original)) {
    auto lowered = lowerCopy(original);
    if (failed(lowered))
      return failure();
    copy = std::move(*lowered);
    module = *copy;
  }
  CostAnalysis costs(module);
  ModuleProfile built = buildProfile(module, costs);

  auto bindings = parseBind(module, built.profile);
  auto points = parsePoints(module, built.profile);
  if (failed(bindings) || failed(points))
    return failure();
  ReportOptions options;
  options.groupBy = groupBy;
  options.points = std::move(*points);

  std::vector<Report> reports;
  for (const Device &device : *devices) {
    auto report = buildReport(built.profile, device, *bindings, options);
    if (auto *error = std::get_if<ReportError>(&report)) {
      Operation *culprit = error->op ? built.ops[*error->op] : module;
      return emitError(culprit->getLoc()) << error->message;
    }
    reports.push_back(std::move(std::get<Report>(report)));
  }
  if (failed(verifyStrict(costs, reports.front(), module)))
    return failure();
  if (failed(joinMeasuredFile(module, reports)))
    return failure();
  if (auto problem = invalidSeries(reports, chartOptions()))
    return emitError(module.getLoc()) << "option 'series': " << *problem;
  return write(module, reports);
}

LogicalResult
ReportPass::joinMeasuredFile(ModuleOp module,
                             llvm::MutableArrayRef<Report> reports) {
  if (measured.empty())
    return success();
  auto fail = [&](const llvm::Twine &reason) {
    return emitError(module.getLoc())
           << "option 'measured': '" << measured << "': " << reason;
  };
  auto buffer = llvm::MemoryBuffer::getFile(measured);
  if (std::error_code code = buffer.getError())
    return fail(code.message());
  auto file = readMeasured((*buffer)->getBuffer());
  if (!file)
    return fail(llvm::toString(file.takeError()));
  for (Report &report : reports)
    if (llvm::Error error = joinMeasured(*file, report))
      return fail(llvm::toString(std::move(error)));
  return success();
}

//===----------------------------------------------------------------------===//
// Output
//===----------------------------------------------------------------------===//

ChartOptions ReportPass::chartOptions() const {
  ChartOptions options;
  options.style = style;
  for (StringRef name : llvm::split(StringRef(series), ','))
    if (name = name.trim(); !name.empty())
      options.series.push_back(name.str());
  return options;
}

EmitOptions ReportPass::emitOptions(bool isTerminal, bool hasColors) const {
  EmitOptions options;
  options.format = format;
  options.text.order.sort = sort;
  options.text.order.top = top;
  options.text.color = isTerminal && hasColors;
  options.text.width = kDefaultWidth;
  if (unsigned columns = llvm::sys::Process::StandardOutColumns();
      isTerminal && columns)
    options.text.width = std::min(columns, kDefaultWidth);
  options.text.plot = plot;
  options.text.chart = chartOptions();
  return options;
}

LogicalResult ReportPass::write(ModuleOp module,
                                llvm::ArrayRef<Report> reports) {
  llvm::Error error = writeFile(outputFile, [&](llvm::raw_ostream &os) {
    bool isTerminal = outputFile == "-" && os.is_displayed();
    emitReports(reports, emitOptions(isTerminal, os.has_colors()), os);
    return llvm::Error::success();
  });
  if (error)
    return emitError(module.getLoc())
           << "cannot write report '" << outputFile
           << "': " << llvm::toString(std::move(error));
  return success();
}
