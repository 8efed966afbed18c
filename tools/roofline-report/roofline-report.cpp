//===- roofline-report.cpp - Saved reports, again and compared ------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/Compare.h"
#include "Roofline/Target/Report/CompareEmitter.h"
#include "Roofline/Target/Report/OutputFile.h"
#include "Roofline/Target/Report/ReadReport.h"
#include "Roofline/Target/Report/ReportRequest.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

#include <set>

using namespace roofline;
namespace cl = llvm::cl;

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

static cl::OptionCategory category("Options");
static cl::list<std::string> inputs(cl::Positional, cl::cat(category),
                                    cl::desc("A.json [B.json ...]"));
static cl::list<std::string>
    deviceNames("device", cl::cat(category), cl::CommaSeparated,
                cl::value_desc("a[,b...]"),
                cl::desc("Known devices to analyse for; default: the saved"));
static cl::opt<bool> listDevices("list-devices", cl::cat(category),
                                 cl::desc("Print the known devices and exit"));
static cl::opt<std::string>
    bind("bind", cl::cat(category), cl::value_desc("B=4,S=1024"),
         cl::desc("Values of dims, over the saved ones"));
static cl::opt<std::string>
    sweep("sweep", cl::cat(category), cl::value_desc("B=1..64*2,C=B"),
          cl::desc("Settings of dims; default: the saved, empty: none"));
static cl::opt<ReportFormat> format(
    "format", cl::cat(category), cl::desc("How to write"),
    cl::init(ReportFormat::Text),
    cl::values(clEnumValN(ReportFormat::Text, "text", "for people (default)"),
               clEnumValN(ReportFormat::Json, "json",
                          "schema roofline-report/1 or roofline-comparison/1"),
               clEnumValN(ReportFormat::Csv, "csv", "for spreadsheets"),
               clEnumValN(ReportFormat::Svg, "svg", "a chart, for papers"),
               clEnumValN(ReportFormat::Html, "html", "a page to explore")));
static cl::opt<std::string>
    output("o", cl::cat(category), cl::init("-"), cl::value_desc("file"),
           cl::desc("Where to write; default: the standard output"));
static cl::opt<bool> compare(
    "compare", cl::cat(category),
    cl::desc("Compare the reports of one file too, e.g. of several devices"));
static cl::opt<GroupBy> groupBy(
    "group-by", cl::cat(category), cl::desc("What rows of tables stand for"),
    cl::values(clEnumValN(GroupBy::Group, "group", "series or kind of op"),
               clEnumValN(GroupBy::Op, "op", "kind of op"),
               clEnumValN(GroupBy::Function, "function", "function"),
               clEnumValN(GroupBy::Location, "location", "location")));
static cl::opt<SortKey> sort(
    "sort", cl::cat(category), cl::desc("Order of rows"),
    cl::init(SortKey::Appearance),
    cl::values(clEnumValN(SortKey::Appearance, "appearance", "as saved"),
               clEnumValN(SortKey::Time, "time", "longest first"),
               clEnumValN(SortKey::Flops, "flops", "most first"),
               clEnumValN(SortKey::Bytes, "bytes", "most first"),
               clEnumValN(SortKey::Intensity, "intensity", "highest first"),
               clEnumValN(SortKey::Count, "count", "most first"),
               clEnumValN(SortKey::Name, "name", "alphabetical")));
static cl::opt<unsigned> top("top", cl::cat(category), cl::value_desc("N"),
                             cl::desc("At most so many rows; 0 is all"));
static cl::opt<std::string>
    series("series", cl::cat(category), cl::value_desc("names"),
           cl::desc("Series of the chart, e.g. 'qkv mlp,qk/pv init'"));
static cl::opt<ChartStyle>
    style("style", cl::cat(category), cl::desc("Look of the chart"),
          cl::init(ChartStyle::Default),
          cl::values(clEnumValN(ChartStyle::Default, "default",
                                "told apart by colour-blind readers"),
                     clEnumValN(ChartStyle::Seed, "seed",
                                "the founding figure's colours and crosses")));
static cl::opt<bool> plot("plot", cl::cat(category),
                          cl::desc("End the text with a picture of the chart"));
static cl::opt<unsigned> width("width", cl::cat(category), cl::value_desc("N"),
                               cl::desc("Columns of the text, at least 60; "
                                        "default: the terminal's, or 100"));

static constexpr char kOverview[] =
    "Prints saved reports again, for other devices and sizes, and compares "
    "them\n\n"
    "  A report is saved by: roofline-opt model.mlir "
    "--roofline-report=\"format=json output-file=A.json\"\n";
static cl::extrahelp examples("\nEXAMPLES:\n"
                              "  roofline-report A.json\n"
                              "  roofline-report A.json --device=h100-sxm "
                              "--bind=B=16 --format=csv\n"
                              "  roofline-report A.json B.json --width=80\n"
                              "  roofline-report A.json --compare "
                              "--device=a100-80gb-pcie,h100-sxm\n");

//===----------------------------------------------------------------------===//
// Reports
//===----------------------------------------------------------------------===//

namespace {
/// Reports, and the files that they come from.
struct Output {
  std::vector<Report> reports;
  std::vector<std::string> sources;
};
} // namespace

static llvm::Error makeError(const std::string &message) {
  return llvm::createStringError(message);
}

static llvm::Expected<std::vector<SavedReport>>
readFile(const std::string &path) {
  auto buffer = llvm::MemoryBuffer::getFileOrSTDIN(path, /*IsText=*/true);
  if (!buffer)
    return makeError("cannot read '" + path +
                     "': " + buffer.getError().message());
  return readReports((*buffer)->getBuffer(), (*buffer)->getBufferIdentifier());
}

static llvm::Expected<std::vector<Device>> requestedDevices() {
  std::vector<Device> devices;
  for (const std::string &name : deviceNames) {
    const Device *device = findDevice(name);
    if (!device)
      return makeError("unknown device '" + name + "', did you mean '" +
                       nearestDevice(name).name +
                       "'? --list-devices shows all");
    devices.push_back(*device);
  }
  return devices;
}

/// Analyses `saved` as the options say, for `device`.
static llvm::Error addReport(const SavedReport &saved, const Device &device,
                             const std::string &source, Output &result) {
  std::string error;
  auto bindings = requestBindings(bind, saved.profile, error);
  if (!bindings)
    return makeError(source + ": " + error);
  ReportOptions options = saved.options;
  if (sweep.getNumOccurrences() > 0) {
    auto points = requestPoints(sweep, saved.profile, error);
    if (!points)
      return makeError(source + ": " + error);
    options.points = std::move(*points);
  }
  if (groupBy.getNumOccurrences() > 0)
    options.groupBy = groupBy;
  else if (!result.reports.empty())
    options.groupBy = result.reports.front().groupBy;
  auto report = buildReport(saved, device, *bindings, options);
  if (auto *problem = std::get_if<ReportError>(&report))
    return makeError(source + ": " + problem->message);
  result.reports.push_back(std::move(std::get<Report>(report)));
  result.sources.push_back(source);
  return llvm::Error::success();
}

/// Whether `a` and `b` are of one module at the same sizes: what a file holds
/// for several devices.
static bool differInDeviceOnly(const SavedReport &a, const SavedReport &b) {
  return a.profile.module == b.profile.module &&
         a.profile.bindings == b.profile.bindings &&
         a.profile.ops.size() == b.profile.ops.size() &&
         a.profile.totals == b.profile.totals;
}

/// The reports of one file. For other devices, each module counts once.
static llvm::Error addFile(const std::string &path,
                           const std::vector<Device> &devices, Output &result) {
  std::string source = path == "-" ? "<stdin>" : path;
  auto saved = readFile(path);
  if (!saved)
    return saved.takeError();
  for (size_t i = 0; i < saved->size(); ++i) {
    const SavedReport &each = (*saved)[i];
    if (devices.empty()) {
      if (llvm::Error error = addReport(each, each.device, source, result))
        return error;
      continue;
    }
    if (i > 0 && differInDeviceOnly(each, saved->front()))
      continue;
    for (const Device &device : devices)
      if (llvm::Error error = addReport(each, device, source, result))
        return error;
  }
  return llvm::Error::success();
}

/// Names reports by their files where title and device do not tell them apart.
static void labelReports(Output &result) {
  std::set<std::pair<std::string, std::string>> names;
  for (const Report &report : result.reports)
    names.emplace(report.title, report.device.name);
  if (names.size() == result.reports.size())
    return;
  for (size_t i = 0; i < result.reports.size(); ++i)
    result.reports[i].label = llvm::sys::path::stem(result.sources[i]).str();
}

static llvm::Expected<Output> makeReports() {
  if (inputs.empty())
    return makeError("expected the files of one report or more; see --help");
  auto devices = requestedDevices();
  if (!devices)
    return devices.takeError();
  Output result;
  for (const std::string &path : inputs)
    if (llvm::Error error = addFile(path, *devices, result))
      return error;
  labelReports(result);
  return result;
}

//===----------------------------------------------------------------------===//
// Output
//===----------------------------------------------------------------------===//

static EmitOptions emitOptions(llvm::raw_ostream &os) {
  EmitOptions options;
  options.format = format;
  options.text.order = {sort, top};
  fitTerminal(output, os, options.text);
  if (width > 0)
    options.text.width = width;
  options.plot = plot;
  options.chart.style = style;
  options.chart.series = splitNames(series);
  return options;
}

static llvm::Error run() {
  auto result = makeReports();
  if (!result)
    return result.takeError();
  std::optional<Comparison> comparison;
  if (result->reports.size() > 1 && (inputs.size() > 1 || compare)) {
    auto compared = compareReports(result->reports, result->sources);
    if (!compared)
      return compared.takeError();
    comparison = std::move(*compared);
  }
  auto write = [&](llvm::raw_ostream &os) {
    if (comparison)
      emitComparison(*comparison, emitOptions(os), os);
    else
      emitReports(result->reports, emitOptions(os), os);
    return llvm::Error::success();
  };
  if (llvm::Error error = writeFile(output, write))
    return makeError("cannot write '" + output +
                     "': " + llvm::toString(std::move(error)));
  return llvm::Error::success();
}

static int printDevices() {
  for (const Device &device : knownDevices())
    llvm::outs() << llvm::left_justify(device.name, 18) << device.title << "\n";
  return 0;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv, kOverview);
  if (listDevices)
    return printDevices();
  if (llvm::Error error = run()) {
    llvm::WithColor::error(llvm::errs(), "roofline-report")
        << llvm::toString(std::move(error)) << "\n";
    return 1;
  }
  return 0;
}
