//===- roofline-report.cpp - Saved reports, again and compared ------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Options.h"
#include "Roofline/Support/Printable.h"
#include "Roofline/Target/Report/Compare.h"
#include "Roofline/Target/Report/CompareEmitter.h"
#include "Roofline/Target/Report/MeasuredFile.h"
#include "Roofline/Target/Report/OutputFile.h"
#include "Roofline/Target/Report/ReadReport.h"
#include "Roofline/Target/Report/ReportRequest.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

#include <csignal>
#include <set>
#include <tuple>

using namespace roofline;

static llvm::Error makeError(const std::string &message) {
  return llvm::createStringError(message);
}

//===----------------------------------------------------------------------===//
// Input
//===----------------------------------------------------------------------===//

static std::string nameOf(const std::string &path) {
  return path == "-" ? "<stdin>" : path;
}

static llvm::Expected<std::vector<SavedReport>>
readFile(const std::string &path) {
  auto buffer = llvm::MemoryBuffer::getFileOrSTDIN(path);
  if (!buffer)
    return makeError("cannot read '" + path +
                     "': " + buffer.getError().message());
  return readReports((*buffer)->getBuffer(), nameOf(path));
}

static llvm::Expected<std::vector<Device>>
findDevices(const std::vector<std::string> &names) {
  std::vector<Device> devices;
  for (const std::string &name : names) {
    const Device *device = findDevice(name);
    if (!device)
      return makeError("unknown device '" + name + "', did you mean '" +
                       nearestDevice(name).name +
                       "'? --list-devices shows all");
    devices.push_back(*device);
  }
  return devices;
}

//===----------------------------------------------------------------------===//
// Reports
//===----------------------------------------------------------------------===//

namespace {

/// Makes reports of saved ones, as the options say.
class ReportMaker {
public:
  explicit ReportMaker(const ToolOptions &options) : options_(options) {}

  llvm::Error run();

  std::vector<Report> reports;
  /// The files that they come from.
  std::vector<std::string> sources;

private:
  llvm::Error addFile(const std::string &path);
  llvm::Error addReport(const SavedReport &saved, const Device &device,
                        const std::string &source);
  GroupBy groupBy(const SavedReport &saved) const;
  void addLabels();

  const ToolOptions &options_;
  std::vector<Device> devices_;
};

} // namespace

llvm::Error ReportMaker::run() {
  if (options_.inputs.empty())
    return makeError("expected the files of one report or more; see --help");
  auto devices = findDevices(options_.devices);
  if (!devices)
    return devices.takeError();
  devices_ = std::move(*devices);
  for (const std::string &path : options_.inputs)
    if (llvm::Error error = addFile(path))
      return error;
  addLabels();
  if (!options_.measured.empty())
    if (llvm::Error error = joinMeasuredFile(options_.measured, reports))
      return error;
  if (auto problem = invalidSeries(reports, options_.emit.text.chart))
    return makeError("option 'series': " + *problem);
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

llvm::Error ReportMaker::addFile(const std::string &path) {
  auto saved = readFile(path);
  if (!saved)
    return saved.takeError();
  const SavedReport *last = nullptr;
  for (const SavedReport &each : *saved) {
    if (devices_.empty()) {
      if (llvm::Error error = addReport(each, each.device, nameOf(path)))
        return error;
      continue;
    }
    // For other devices each module counts once.
    if (last && differInDeviceOnly(each, *last))
      continue;
    last = &each;
    for (const Device &device : devices_)
      if (llvm::Error error = addReport(each, device, nameOf(path)))
        return error;
  }
  return llvm::Error::success();
}

/// Rows that stand side by side must stand for the same.
GroupBy ReportMaker::groupBy(const SavedReport &saved) const {
  bool willCompare = options_.inputs.size() > 1 || options_.compare;
  GroupBy asSaved = willCompare && !reports.empty() ? reports.front().groupBy
                                                    : saved.options.groupBy;
  return options_.groupBy.value_or(asSaved);
}

llvm::Error ReportMaker::addReport(const SavedReport &saved,
                                   const Device &device,
                                   const std::string &source) {
  std::string error;
  auto bindings = requestBindings(options_.bind, saved.profile, error);
  if (!bindings)
    return makeError(source + ": " + error);
  ReportOptions options = saved.options;
  options.groupBy = groupBy(saved);
  if (options_.sweep) {
    auto points = requestPoints(*options_.sweep, saved.profile, error);
    if (!points)
      return makeError(source + ": " + error);
    options.points = std::move(*points);
  }
  auto report = buildReport(saved, device, *bindings, options);
  if (auto *problem = std::get_if<ReportError>(&report))
    return makeError(source + ": " + problem->message);
  reports.push_back(std::move(std::get<Report>(report)));
  sources.push_back(source);
  return llvm::Error::success();
}

/// Names reports by their files where title and device do not tell them apart:
/// by stems, or by whole paths where files in several folders have one name.
void ReportMaker::addLabels() {
  auto areDistinct = [&] {
    std::set<std::tuple<std::string, std::string, std::string>> names;
    for (const Report &report : reports)
      names.emplace(report.title, report.device.name, report.label);
    return names.size() == reports.size();
  };
  if (areDistinct())
    return;
  for (size_t i = 0; i < reports.size(); ++i)
    reports[i].label = llvm::sys::path::stem(sources[i]).str();
  if (areDistinct())
    return;
  for (size_t i = 0; i < reports.size(); ++i)
    reports[i].label = sources[i];
}

//===----------------------------------------------------------------------===//
// Output
//===----------------------------------------------------------------------===//

static llvm::Error run(const ToolOptions &options) {
  ReportMaker made(options);
  if (llvm::Error error = made.run())
    return error;
  if (options.compare && made.reports.size() == 1)
    return makeError("expected reports to compare, got one: name a second "
                     "file, or devices as in --device=a100-80gb-pcie,h100-sxm");
  std::optional<Comparison> comparison;
  if (made.reports.size() > 1 &&
      (options.inputs.size() > 1 || options.compare)) {
    auto compared = compareReports(made.reports, made.sources);
    if (!compared)
      return compared.takeError();
    comparison = std::move(*compared);
  }
  llvm::Error error = writeFile(options.output, [&](llvm::raw_ostream &os) {
    EmitOptions emit = options.emit;
    fitTerminal(options.output, os, emit.text);
    emit.text.width = options.width.value_or(emit.text.width);
    if (comparison)
      emitComparison(*comparison, emit, os);
    else
      emitReports(made.reports, emit, os);
    return llvm::Error::success();
  });
  if (error)
    return makeError("cannot write '" + options.output +
                     "': " + llvm::toString(std::move(error)));
  return llvm::Error::success();
}

static llvm::Error listDevices() {
  return writeFile("-", [](llvm::raw_ostream &os) -> llvm::Error {
    for (const Device &device : knownDevices())
      os << llvm::left_justify(device.name, 18) << device.title << "\n";
    return llvm::Error::success();
  });
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv, /*InstallPipeSignalExitHandler=*/false);
  // A reader that is gone is an error of writing, told as others are.
  std::signal(SIGPIPE, SIG_IGN);
  ToolOptions options = parseOptions(argc, argv);
  llvm::Error error = options.listDevices ? listDevices() : run(options);
  if (error) {
    llvm::WithColor::error(llvm::errs(), "roofline-report")
        << printable(llvm::toString(std::move(error))) << "\n";
    return 1;
  }
  return 0;
}
