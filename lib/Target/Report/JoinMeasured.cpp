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

  /// The report's counts of the op; fails where the kernel has others.
  llvm::Expected<Counts> check(const MeasuredKernel &kernel, const ReportOp &op,
                               const Bindings &bindings) const {
    std::optional<Counts> counts = countsAt(op, bindings);
    if (!counts)
      return fail("kernel '{}' leaves dims of '{}' without a value: its "
                  "'bindings' are {{{}}}",
                  kernel.id, op.id, describeBindings(kernel.bindings));
    struct {
      std::string_view name;
      std::optional<int64_t> measured;
      int64_t counted;
    } figures[] = {
        {"flops", kernel.flops, counts->flops},
        {"bytes_read", kernel.bytesRead, counts->bytesRead},
        {"bytes_written", kernel.bytesWritten, counts->bytesWritten}};
    for (const auto &figure : figures)
      if (figure.measured && *figure.measured != figure.counted)
        return fail("kernel '{}' was measured with {} = {}, but '{}' ({}) has "
                    "{} at {}: the file is of another module or shape",
                    kernel.id, figure.name, *figure.measured, op.id,
                    op.location, figure.counted,
                    bindings.empty() ? "any setting"
                                     : describeBindings(bindings));
    return *counts;
  }

  llvm::Error add(const MeasuredKernel &kernel) {
    Bindings bindings = report_.bindings;
    for (const auto &[dim, value] : kernel.bindings)
      bindings[dim] = value;
    for (const std::string &id : kernel.ops) {
      auto index = opOf_.find(id);
      if (index == opOf_.end())
        return fail("kernel '{}' stands for the op '{}', which the report does "
                    "not have: the file is of another module",
                    kernel.id, id);
      ReportOp &op = report_.ops[index->second];
      llvm::Expected<Counts> counts = check(kernel, op, bindings);
      if (!counts)
        return counts.takeError();
      addPoint(kernel, index->second, *counts);
      if (countsAt(op, report_.bindings) == *counts)
        op.measuredTime =
            std::min(op.measuredTime.value_or(kernel.time), kernel.time);
    }
    return llvm::Error::success();
  }

  /// One point for all ops of a series; of several variants, the fastest.
  void addPoint(const MeasuredKernel &kernel, size_t index,
                const Counts &counts) {
    const ReportOp &op = report_.ops[index];
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
    if (std::find(point.ops.begin(), point.ops.end(), index) == point.ops.end())
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
