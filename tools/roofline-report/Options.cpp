//===- Options.cpp - What roofline-report is asked for --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Options.h"

#include "Roofline/Support/Printable.h"
#include "Roofline/Target/Report/ReportRequest.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdlib>

using namespace roofline;
namespace cl = llvm::cl;

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
static cl::opt<std::string> measured(
    "measured", cl::cat(category), cl::value_desc("file"),
    cl::desc("Times of kernels, schema roofline-measured/1, that join"));
static cl::opt<bool> plot("plot", cl::cat(category),
                          cl::desc("End the text with a picture of the chart"));
/// A table needs them.
static constexpr unsigned kLeastWidth = 60;
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

template <typename Option>
static auto ifGiven(const Option &option)
    -> std::optional<std::decay_t<decltype(option.getValue())>> {
  if (option.getNumOccurrences() == 0)
    return std::nullopt;
  return option.getValue();
}

/// A mistake of whoever gives it, such as a variable that is not set.
static bool isEmpty(const cl::opt<std::string> &option) {
  return option.getNumOccurrences() > 0 && option.empty();
}

ToolOptions parseOptions(int argc, char **argv) {
  cl::HideUnrelatedOptions(category); // those of LLVM's code generators
  // Upstream does not tell what an option may be.
  std::string problem;
  llvm::raw_string_ostream os(problem);
  if (!cl::ParseCommandLineOptions(argc, argv, kOverview, &os)) {
    llvm::errs() << printable(problem, /*keepLines=*/true)
                 << "note: --help tells the options and what they may be\n";
    std::exit(1);
  }
  if (width.getNumOccurrences() > 0 && width < kLeastWidth) {
    llvm::errs() << "roofline-report: error: --width: expected at least "
                 << kLeastWidth << " columns, got " << width << "\n";
    std::exit(1);
  }
  // Without a sweep is what an empty one means.
  for (const cl::opt<std::string> *option : {&bind, &series, &measured})
    if (isEmpty(*option)) {
      llvm::errs() << "roofline-report: error: --" << option->ArgStr
                   << ": expected a value, got ''\n";
      std::exit(1);
    }
  ToolOptions options;
  options.inputs.assign(inputs.begin(), inputs.end());
  options.devices.assign(deviceNames.begin(), deviceNames.end());
  options.listDevices = listDevices;
  options.bind = bind;
  options.sweep = ifGiven(sweep);
  options.measured = measured;
  options.groupBy = ifGiven(groupBy);
  options.compare = compare;
  options.output = output;
  options.emit.format = format;
  options.emit.text.order = {sort, top};
  options.emit.text.plot = plot;
  options.emit.text.chart = {style, splitNames(series)};
  options.width = ifGiven(width);
  return options;
}
