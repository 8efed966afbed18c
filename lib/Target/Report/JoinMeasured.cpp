//===- JoinMeasured.cpp - Times of kernels join the report ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChartParts.h"
#include "LaunchCounts.h"
#include "LibraryJoin.h"
#include "RateMeasurements.h"
#include "Roofline/Support/Printable.h"
#include "Roofline/Target/Report/MeasuredFile.h"
#include "Roofline/Target/Report/ShapeText.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace roofline {
namespace {

class MeasuredJoin {
public:
  MeasuredJoin(const MeasuredFile &file, Report &report)
      : file_(file), report_(report) {
    for (size_t i = 0; i < report.ops.size(); ++i)
      opOf_.try_emplace(report.ops[i].id, i);
  }

  llvm::Error join() {
    // What a saved report brought is of another file, or of this one.
    report_.measured = {};
    report_.measured.device = file_.device;
    report_.measured.date = file_.date;
    report_.measured.roof = file_.roof;
    for (const MeasuredKernel &kernel : file_.kernels)
      if (llvm::Error error = add(kernel))
        return error;
    report_.measured.untimed = file_.untimed;
    for (const MeasuredKernel &kernel : file_.checked)
      if (llvm::Error error = addChecked(kernel))
        return error;
    report_.measured.fits = file_.fits;
    report_.measured.libraries = file_.libraries;
    rateMeasurements(report_);
    joinLibrary(file_.libraryPoints, report_);
    return llvm::Error::success();
  }

private:
  template <typename... Args>
  static llvm::Error fail(fmt::format_string<Args...> format, Args &&...args) {
    return llvm::createStringError(
        llvm::inconvertibleErrorCode(),
        fmt::format(format, std::forward<Args>(args)...));
  }

  /// `'f.0' (layers.0.q_proj)`; a region is named by its first op.
  std::string describe(llvm::ArrayRef<size_t> launch) const {
    const ReportOp &op = report_.ops[launch.front()];
    return fmt::format("{}'{}' ({})",
                       launch.size() > 1 ? "the region that begins with " : "",
                       op.id, op.location);
  }

  /// The report's counts of one launch; fails where the kernel has others.
  llvm::Expected<LaunchCounts> check(const MeasuredKernel &kernel,
                                     llvm::ArrayRef<size_t> launch,
                                     const Bindings &bindings) const {
    std::optional<LaunchCounts> counts = countLaunch(report_, launch, bindings);
    if (!counts)
      return fail("kernel '{}' leaves dims of '{}' without a value: its "
                  "'bindings' are {{{}}}",
                  kernel.id, report_.ops[launch.front()].id,
                  describeBindings(kernel.bindings));
    struct {
      std::string_view name;
      std::optional<int64_t> measured;
      Int128 counted;
    } figures[] = {
        {"flops", kernel.flops, counts->amounts.flops},
        {"bytes_read", kernel.bytesRead, counts->bytesRead},
        {"bytes_written", kernel.bytesWritten, counts->bytesWritten}};
    // What a region moves is not the sum of its ops.
    size_t checked = launch.size() > 1 ? 1 : std::size(figures);
    for (const auto &figure : llvm::ArrayRef(figures).take_front(checked))
      if (figure.measured && *figure.measured != figure.counted)
        return fail("kernel '{}' was measured with {} = {}, but {} has {} at "
                    "{}: the file is of another module or shape",
                    kernel.id, figure.name, *figure.measured, describe(launch),
                    toString(figure.counted),
                    bindings.empty() ? "any setting"
                                     : describeBindings(bindings));
    if (llvm::Error error = checkShapes(kernel, launch))
      return error;
    if (!toInt64(counts->amounts.flops))
      return fail("kernel '{}' stands for {} FLOP in one launch, which do not "
                  "fit in 64 bits; bind smaller dims",
                  kernel.id, toString(counts->amounts.flops));
    if (launch.size() > 1)
      if (llvm::Error error = checkFused(kernel, launch, *counts, bindings))
        return error;
    return *counts;
  }

  /// Other shapes and types may have the same counts. Dims that the kernel does
  /// not depend on, such as of what is only written over, may have any value: a
  /// shape with one of them tells nothing.
  llvm::Error checkShapes(const MeasuredKernel &kernel,
                          llvm::ArrayRef<size_t> launch) const {
    for (auto [place, shape] : llvm::zip(launch, kernel.shapes)) {
      const ReportOp &op = report_.ops[place];
      std::optional<std::string> here = shapeAt(*op.shape, kernel.bindings);
      if (!shape.empty() && here && !here->empty() && *here != shape)
        return fail(
            "kernel '{}' was measured with '{}', but '{}' ({}) has "
            "'{}' at {}: the file is of another module or shape",
            kernel.id, printable(shape), op.id, op.location, printable(*here),
            kernel.bindings.empty() ? "any setting"
                                    : describeBindings(kernel.bindings));
    }
    return llvm::Error::success();
  }

  /// What one launch of a region that the report knows moves; nothing for
  /// others, and where its ops do not run equally often.
  std::optional<Int128> fusedBytes(llvm::ArrayRef<size_t> launch,
                                   const Bindings &bindings) const {
    std::vector<size_t> ops = launch.vec();
    std::sort(ops.begin(), ops.end());
    auto region =
        std::find_if(report_.regions.begin(), report_.regions.end(),
                     [&](const ReportRegion &each) { return each.ops == ops; });
    const SymbolicExpr &count = report_.ops[ops.front()].count.expr;
    if (region == report_.regions.end() ||
        std::any_of(ops.begin(), ops.end(), [&](size_t op) {
          return report_.ops[op].count.expr != count;
        }))
      return std::nullopt;
    std::optional<Int128> bytes = region->bytes.expr.evaluate(bindings);
    std::optional<Int128> launches = count.evaluate(bindings);
    if (!bytes || !launches || *launches <= 0)
      return std::nullopt;
    return *bytes / *launches;
  }

  /// A region moves what enters and leaves it: where only the file knows of it,
  /// at most what its ops move one by one.
  llvm::Error checkFused(const MeasuredKernel &kernel,
                         llvm::ArrayRef<size_t> launch,
                         const LaunchCounts &counts,
                         const Bindings &bindings) const {
    if (!kernel.bytesRead || !kernel.bytesWritten)
      return fail("kernel '{}' stands for regions of {} ops but does not say "
                  "what they move: 'counted' must have 'bytes_read' and "
                  "'bytes_written'",
                  kernel.id, kernel.regionOps);
    Int128 fused = Int128(*kernel.bytesRead) + *kernel.bytesWritten;
    if (fused > counts.amounts.bytes)
      return fail("kernel '{}' was measured with {} bytes, but the ops of {} "
                  "move only {} one by one: the file is of another module or "
                  "shape",
                  kernel.id, toString(fused), describe(launch),
                  toString(counts.amounts.bytes));
    std::optional<Int128> expected = fusedBytes(launch, bindings);
    if (expected && *expected != fused)
      return fail(
          "kernel '{}' was measured with {} bytes, but {} moves {} at "
          "{}: the file is of another module or shape",
          kernel.id, toString(fused), describe(launch), toString(*expected),
          bindings.empty() ? "any setting" : describeBindings(bindings));
    return llvm::Error::success();
  }

  /// The places of the kernel's ops.
  llvm::Expected<std::vector<size_t>>
  findOps(const MeasuredKernel &kernel) const {
    std::vector<size_t> ops;
    for (const std::string &id : kernel.ops) {
      auto index = opOf_.find(id);
      if (index == opOf_.end())
        return fail("kernel '{}' stands for the op '{}', which the report does "
                    "not have: the file is of another module",
                    kernel.id, id);
      ops.push_back(index->second);
    }
    return ops;
  }

  llvm::Error add(const MeasuredKernel &kernel) {
    return forEachLaunch(
        kernel, [&](llvm::ArrayRef<size_t> launch, const LaunchCounts &counts) {
          addPoint(kernel, launch, counts);
        });
  }

  /// It must be of this module, as one with a time.
  llvm::Error addChecked(const MeasuredKernel &kernel) {
    report_.measured.untimed.push_back(
        {kernel.id, kernel.title,
         "passed its check in a run without timing (--check-only)"});
    return forEachLaunch(kernel,
                         [](llvm::ArrayRef<size_t>, const LaunchCounts &) {});
  }

  llvm::Error
  forEachLaunch(const MeasuredKernel &kernel,
                llvm::function_ref<void(llvm::ArrayRef<size_t> launch,
                                        const LaunchCounts &counts)>
                    visit) const {
    Bindings bindings = settingOf(report_, kernel.bindings);
    auto ops = findOps(kernel);
    if (!ops)
      return ops.takeError();
    for (llvm::ArrayRef<size_t> rest = *ops; !rest.empty();
         rest = rest.drop_front(kernel.regionOps)) {
      auto launch = rest.take_front(kernel.regionOps);
      llvm::Expected<LaunchCounts> counts = check(kernel, launch, bindings);
      if (!counts)
        return counts.takeError();
      visit(launch, *counts);
    }
    return llvm::Error::success();
  }

  /// One point for all launches of a series; of several variants, the fastest.
  void addPoint(const MeasuredKernel &kernel, llvm::ArrayRef<size_t> launch,
                const LaunchCounts &counts) {
    const ReportOp &lead = report_.ops[counts.lead];
    std::vector<MeasuredPoint> &points = report_.measured.points;
    auto [it, isNew] = pointOf_.try_emplace(
        {kernel.id, lead.group, lead.phase, kernel.bindings}, points.size());
    if (isNew)
      points.push_back(makePoint(kernel, lead, counts));
    MeasuredPoint &point = points[it->second];
    if (kernel.time < point.time) {
      point.time = kernel.time;
      point.baseline = kernel.baseline;
      point.expected = kernel.expected;
      point.limiter = kernel.limiter;
      point.slowPath = kernel.slowPath;
    }
    if (std::find(point.ops.begin(), point.ops.end(), launch.front()) ==
        point.ops.end())
      point.ops.insert(point.ops.end(), launch.begin(), launch.end());
  }

  static MeasuredPoint makePoint(const MeasuredKernel &kernel,
                                 const ReportOp &lead,
                                 const LaunchCounts &counts) {
    bool isRegion = kernel.regionOps > 1;
    MeasuredPoint point;
    point.kernel = kernel.id;
    point.title = kernel.title;
    point.group = lead.group;
    point.phase = lead.phase;
    point.bindings = kernel.bindings;
    point.flops = static_cast<int64_t>(counts.amounts.flops);
    point.bytesRead =
        isRegion ? *kernel.bytesRead : static_cast<int64_t>(counts.bytesRead);
    point.bytesWritten = isRegion ? *kernel.bytesWritten
                                  : static_cast<int64_t>(counts.bytesWritten);
    point.time = kernel.time;
    point.regionOps = kernel.regionOps;
    point.baseline = kernel.baseline;
    point.expected = kernel.expected;
    point.limiter = kernel.limiter;
    point.slowPath = kernel.slowPath;
    return point;
  }

  const MeasuredFile &file_;
  Report &report_;
  std::map<std::string_view, size_t> opOf_;
  std::map<std::tuple<std::string, std::string, std::string, Bindings>, size_t>
      pointOf_;
};

} // namespace

llvm::Error joinMeasured(const MeasuredFile &file, Report &report) {
  return MeasuredJoin(file, report).join();
}

llvm::Error joinMeasuredFile(llvm::StringRef path,
                             llvm::MutableArrayRef<Report> reports) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (std::error_code code = buffer.getError())
    return llvm::createStringError(code, "cannot read '" + path +
                                             "': " + code.message());
  auto file = readMeasuredFile((*buffer)->getBuffer());
  if (!file)
    return llvm::createFileError(path, file.takeError());
  for (Report &report : reports)
    if (llvm::Error error = joinMeasured(*file, report))
      return llvm::createFileError(path, std::move(error));
  return llvm::Error::success();
}

} // namespace roofline
