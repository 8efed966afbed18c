//===- Passes.td - The report ------------------------------*- tablegen -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_PIPELINES_PASSES_TD
#define ROOFLINE_PIPELINES_PASSES_TD

include "mlir/Pass/PassBase.td"

def ReportPass : Pass<"roofline-report", "::mlir::ModuleOp"> {
  let summary = "print the roofline of a module";
  let description = [{
    Counts the module, classifies it for a device, and writes a report. Nothing
    has to run before, and the module is not changed: `llama` ops are lowered to
    linalg in a copy (with `lower=false` they are counted as they are, each as
    one fused kernel). In `roofline-opt` the module itself is then printed only
    where `-o` is given; in stock `mlir-opt` it follows on the standard output,
    so name an `output-file` there.

    ```
    roofline-opt models/llama-33b.mlir --roofline-report
    roofline-opt models/llama-33b.mlir
      --roofline-report="format=json output-file=x sweep=B=1..64*2,S=128..8192*2,C=S bind=B=4,S=1024"
    ```

    Rows are per execution of an op; groups, functions and totals are multiplied
    by executions. `time` is the roof's lower bound and never includes launch;
    that of a group or function adds up its ops. `memory*` in the text marks
    ops whose time is below the device's launch latency.

    A dim without a value (neither `bind` nor `roofline.bindings` gives one)
    leaves symbolic counts: text prints the expression, JSON null beside it. An
    op without a cost model is named in the coverage, and totals become lower
    bounds. With `strict`, both are errors.

    A sweep evaluates the symbolic counts at every setting and does not analyse
    again: `sweep=B=1..64*2,S=128..8192*2,C=S` takes 7 values of `B` and 7 of `S`,
    and `C` equal to `S`; `a..b+s` steps by `s`. Settings are laid over the
    bindings.

    The file is written at once when the report is complete; after an error there
    is none. Several devices give one report after the other, in JSON a list.

    The JSON format, schema `roofline-report/1`:

  }];
  let options = [
    ListOption<"devices", "device", "std::string",
               "Names of known devices (see --list-roofline-devices)">,
    Option<"deviceFile", "device-file", "std::string", "\"\"",
           "File that holds one #roofline.device attribute">,
    Option<"bind", "bind", "std::string", "\"\"",
           "Values of dims, e.g. B=4,S=1024">,
    Option<"sweep", "sweep", "std::string", "\"\"",
           "Settings of dims, e.g. B=1..64*2,S=128..8192*2,C=S">,
    Option<"format", "format", "::roofline::ReportFormat",
           "::roofline::ReportFormat::Text", "How to write the report",
           [{::llvm::cl::values(
             clEnumValN(::roofline::ReportFormat::Text, "text", "for people"),
             clEnumValN(::roofline::ReportFormat::Json, "json",
                        "schema roofline-report/1"),
             clEnumValN(::roofline::ReportFormat::Csv, "csv",
                        "a line per op; with a sweep, per setting and series"))}]>,
    Option<"outputFile", "output-file", "std::string", "\"-\"",
           "Where to write; - is the standard output">,
    Option<"groupBy", "group-by", "::roofline::GroupBy",
           "::roofline::GroupBy::Group", "What the rows of the table stand for",
           [{::llvm::cl::values(
             clEnumValN(::roofline::GroupBy::Group, "group",
                        "the op's series, or else its kind"),
             clEnumValN(::roofline::GroupBy::Op, "op", "kind of op"),
             clEnumValN(::roofline::GroupBy::Function, "function", "function"),
             clEnumValN(::roofline::GroupBy::Location, "location",
                        "location"))}]>,
    Option<"sort", "sort", "::roofline::SortKey",
           "::roofline::SortKey::Appearance", "Order of rows",
           [{::llvm::cl::values(
             clEnumValN(::roofline::SortKey::Appearance, "appearance",
                        "as in the module"),
             clEnumValN(::roofline::SortKey::Time, "time", "longest first"),
             clEnumValN(::roofline::SortKey::Flops, "flops", "most first"),
             clEnumValN(::roofline::SortKey::Bytes, "bytes", "most first"),
             clEnumValN(::roofline::SortKey::Intensity, "intensity",
                        "highest first"),
             clEnumValN(::roofline::SortKey::Count, "count", "most first"),
             clEnumValN(::roofline::SortKey::Name, "name", "alphabetical"))}]>,
    Option<"top", "top", "unsigned", "0", "At most so many rows; 0 is all">,
    Option<"strict", "strict", "bool", "false",
           "Unknown ops and dims without a value are errors">,
    Option<"lower", "lower", "bool", "true",
           "Count llama ops by their lowering to linalg">,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect",
    "::roofline::RooflineDialect"
  ];
}

#endif // ROOFLINE_PIPELINES_PASSES_TD
