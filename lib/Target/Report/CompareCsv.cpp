//===- CompareCsv.cpp - A comparison for spreadsheets ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CsvWriter.h"
#include "Roofline/Target/Report/CompareEmitter.h"

namespace roofline {

static void writeFigures(const ReportGroup *group, CsvWriter &csv) {
  if (!group) {
    csv << "" << "" << "" << "" << "";
    return;
  }
  csv << timeOf(group) << group->figures.flops.value << bytesOf(group->figures)
      << group->bound.kind << group->figures.atMost;
}

static void writeRatios(const ReportGroup *base, const ReportGroup *other,
                        CsvWriter &csv) {
  std::optional<double> flops, bytes;
  if (base && other) {
    flops = ratio(flopsOf(other->figures), flopsOf(base->figures));
    bytes = ratio(bytesOf(other->figures), bytesOf(base->figures));
  }
  csv << ratio(timeOf(other), timeOf(base)) << flops << bytes;
}

void emitComparisonCsv(const Comparison &comparison, llvm::raw_ostream &os) {
  CsvWriter csv(os);
  for (const char *column :
       {"base", "base_device", "other", "other_device", "group", "phase",
        "base_time", "base_flops", "base_bytes", "base_bound", "base_at_most",
        "other_time", "other_flops", "other_bytes", "other_bound",
        "other_at_most", "time_ratio", "flops_ratio", "bytes_ratio"})
    csv << column;
  csv.endLine();
  for (size_t i = 1; i < comparison.reports.size(); ++i)
    for (const ComparedGroup &group : comparison.groups) {
      csv << comparison.sources.front()
          << comparison.reports.front().device.name << comparison.sources[i]
          << comparison.reports[i].device.name
          << group.any().group + group.any().key << group.any().phase;
      writeFigures(group.of.front(), csv);
      writeFigures(group.of[i], csv);
      writeRatios(group.of.front(), group.of[i], csv);
      csv.endLine();
    }
}

} // namespace roofline
