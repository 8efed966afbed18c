//===- JoinMeasured.cpp - Times of kernels join the report ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChartParts.h"
#include "Roofline/Target/Report/MeasuredFile.h"

#include "llvm/Support/MemoryBuffer.h"
#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace roofline {
namespace {

/// Counts of one op at one setting.
struct Counts {
  int64_t flops, bytesRead, bytesWritten;

  friend bool operator==(const Counts &a, const Counts &b) {
    return a.flops == b.flops && a.bytesRead == b.bytesRead &&
           a.bytesWritten == b.bytesWritten;
  }
};

class MeasuredJoin {
public:
  MeasuredJoin(const MeasuredFile &file, Report &report)
      : file_(file), report_(report) {
    for (size_t i = 0; i < report.ops.size(); ++i)
      opOf_.try_emplace(report.ops[i].id, i);
  }

  llvm::Error join() {
    // What a saved report brought is of another file, or of this one.
    report_.measuredDevice = file_.device;
    report_.measured.clear();
    for (ReportOp &op : report_.ops)
      op.measuredTime = std::nullopt;
    for (const MeasuredKernel &kernel : file_.kernels)
      if (llvm::Error error = add(kernel))
        return error;
    return llvm::Error::success();
  }

private:
  template <typename... Args>
  static llvm::Error fail(fmt::format_string<Args...> format, Args &&...args) {
    return llvm::createStringError(
        llvm::inconvertibleErrorCode(),
        fmt::format(format, std::forward<Args>(args)...));
  }

  static std::optional<int64_t> evaluate(const Quantity &quantity,
                                         const Bindings &bindings) {
    std::optional<Int128> value = quantity.expr.evaluate(bindings);
    return value ? toInt64(*value) : std::nullopt;
  }

  static std::optional<Counts> countsAt(const ReportOp &op,
                                        const Bindings &bindings) {
    auto flops = evaluate(op.figures.flops, bindings);
    auto read = evaluate(op.figures.bytesRead, bindings);
    auto written = evaluate(op.figures.bytesWritten, bindings);
    if (!flops || !read || !written)
      return std::nullopt;
    return Counts{*flops, *read, *written};
  }

  /// Fails where the kernel says `measured`, if anything, and the report has
  /// `counted`.
  llvm::Error checkFigure(const MeasuredKernel &kernel, const ReportOp &op,
                          const Bindings &bindings, std::string_view name,
                          std::optional<int64_t> measured,
                          int64_t counted) const {
    if (!measured || *measured == counted)
      return llvm::Error::success();
    return fail(
        "kernel '{}' was measured with {} = {}, but '{}' ({}) has {} at "
        "{}: the file is of another module or shape",
        kernel.id, name, *measured, op.id, op.location, counted,
        bindings.empty() ? "any setting" : describeBindings(bindings));
  }

  /// The report's counts of a group of ops: of a single one, those that the
  /// kernel must have, too. What a fused region moves is less than its ops do
  /// one by one, and only the kernel knows it.
  llvm::Expected<Counts> check(const MeasuredKernel &kernel,
                               llvm::ArrayRef<size_t> group,
                               const Bindings &bindings) const {
    Counts sum = {0, 0, 0};
    for (size_t index : group) {
      const ReportOp &op = report_.ops[index];
      std::optional<Counts> counts = countsAt(op, bindings);
      if (!counts)
        return fail("kernel '{}' leaves dims of '{}' without a value: its "
                    "'bindings' are {{{}}}",
                    kernel.id, op.id, describeBindings(kernel.bindings));
      sum.flops += counts->flops;
      sum.bytesRead += counts->bytesRead;
      sum.bytesWritten += counts->bytesWritten;
    }
    const ReportOp &first = report_.ops[group.front()];
    if (group.size() > 1) {
      sum.bytesRead = kernel.bytesRead.value_or(sum.bytesRead);
      sum.bytesWritten = kernel.bytesWritten.value_or(sum.bytesWritten);
    }
    struct {
      std::string_view name;
      std::optional<int64_t> measured;
      int64_t counted;
    } figures[] = {{"flops", kernel.flops, sum.flops},
                   {"bytes_read", kernel.bytesRead, sum.bytesRead},
                   {"bytes_written", kernel.bytesWritten, sum.bytesWritten}};
    for (const auto &figure : figures)
      if (llvm::Error error = checkFigure(kernel, first, bindings, figure.name,
                                          figure.measured, figure.counted))
        return error;
    return sum;
  }

  llvm::Expected<size_t> find(const MeasuredKernel &kernel,
                              const std::string &id) const {
    auto index = opOf_.find(id);
    if (index != opOf_.end())
      return index->second;
    return fail("kernel '{}' stands for the op '{}', which the report does not "
                "have: the file is of another module",
                kernel.id, id);
  }

  llvm::Error add(const MeasuredKernel &kernel) {
    Bindings bindings = report_.bindings;
    for (const auto &[dim, value] : kernel.bindings)
      bindings[dim] = value;
    std::vector<size_t> group;
    for (const std::string &id : kernel.ops) {
      llvm::Expected<size_t> index = find(kernel, id);
      if (!index)
        return index.takeError();
      group.push_back(*index);
      if (group.size() < kernel.regionOps)
        continue;
      llvm::Expected<Counts> counts = check(kernel, group, bindings);
      if (!counts)
        return counts.takeError();
      addPoint(kernel, group, *counts);
      addTimes(kernel, group, bindings);
      group.clear();
    }
    return llvm::Error::success();
  }

  /// Times of ops that cost at the report's bindings what they were measured
  /// with.
  void addTimes(const MeasuredKernel &kernel, llvm::ArrayRef<size_t> group,
                const Bindings &bindings) {
    double roofTime = 0;
    for (size_t index : group) {
      const ReportOp &op = report_.ops[index];
      if (!(countsAt(op, report_.bindings) == countsAt(op, bindings)))
        return;
      roofTime += op.bound.time;
    }
    for (size_t index : group) {
      ReportOp &op = report_.ops[index];
      double share = roofTime > 0 ? op.bound.time / roofTime
                                  : 1 / static_cast<double>(group.size());
      // All of the time, to the last bit, where there is nobody to share it.
      double time = group.size() > 1 ? kernel.time * share : kernel.time;
      if (time > 0)
        op.measuredTime = std::min(op.measuredTime.value_or(time), time);
    }
  }

  /// One point for all ops of a series; of several variants, the fastest.
  void addPoint(const MeasuredKernel &kernel, llvm::ArrayRef<size_t> group,
                const Counts &counts) {
    const ReportOp &op = report_.ops[group.front()];
    auto [it, isNew] =
        pointOf_.try_emplace({kernel.id, op.group, op.phase, kernel.bindings},
                             report_.measured.size());
    if (isNew)
      report_.measured.push_back({kernel.id,
                                  op.group,
                                  op.phase,
                                  kernel.bindings,
                                  counts.flops,
                                  counts.bytesRead,
                                  counts.bytesWritten,
                                  kernel.time,
                                  {}});
    MeasuredPoint &point = report_.measured[it->second];
    point.time = std::min(point.time, kernel.time);
    for (size_t index : group)
      if (std::find(point.ops.begin(), point.ops.end(), index) ==
          point.ops.end())
        point.ops.push_back(index);
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
    return llvm::createFileError(path, code);
  auto file = readMeasuredFile((*buffer)->getBuffer());
  if (!file)
    return llvm::createFileError(path, file.takeError());
  for (Report &report : reports)
    if (llvm::Error error = joinMeasured(*file, report))
      return llvm::createFileError(path, std::move(error));
  return llvm::Error::success();
}

} // namespace roofline
