//===- Passes.td - The report ------------------------------*- tablegen -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_PIPELINES_PASSES_TD
#define ROOFLINE_PIPELINES_PASSES_TD

include "Roofline/Transforms/ConventionOptions.td"
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

    <!-- doc-roofline-report -->

    Rows are per execution of an op; groups, functions and totals are multiplied
    by executions. `time` is the roof's lower bound and never includes launch;
    that of a group or function adds up its ops. `memory*` in the text marks
    ops whose time is below the device's launch latency.

    A dim without a value (neither `bind` nor `roofline.bindings` gives one)
    leaves symbolic counts: text prints the expression, JSON null beside it. An
    op without a cost model is named in the coverage, and totals become lower
    bounds. With `strict`, both are errors.

    What counts mean is decided by switches, which the report names:
    `causal=full|half|exact`, `aliasing=in-place|functional`,
    `packing=bits|bytes`, `padding=executed|useful`, `tf32=on|off` and
    `preset=roofline|xla`, each over that of the module's `roofline.conventions`;
    see `roofline-annotate`.

    A sweep evaluates the symbolic counts at every setting and does not analyse
    again: `sweep=B=1..64*2,S=128..8192*2,C=S` takes 7 values of `B` and 7 of `S`,
    and `C` equal to `S`; `a..b+s` steps by `s`. Settings are laid over the
    bindings.

    `format=svg` draws the roofline: axes in FLOP/B and FLOP/s, the lines of the
    device, a marker for each series, which is a group in a phase; with a sweep,
    for each setting of each series. Points are what the roof allows. A ring
    marks settings where one op's operands and results exceed the device's
    memory; series without FLOPs stand at the left edge. `series` chooses and
    orders: each entry of its list names a group and phase, a group, or a phase.
    `style=seed` draws the six series of the founding figure as it does. `plot`
    ends the text with the same chart in 80 columns and 24 lines.

    `measured=F` joins what `roofline-measure` found on a real machine, a file of
    schema `roofline-measured/1`:

    - `kernels`, each with `id`, `status`, `ops` (ids of this report's rows that
      it stands for), `bindings`, `counted` (`flops`, `bytes_read`,
      `bytes_written`), maybe `shapes` (of the ops of one launch, the dims as
      numbers), a `median` in seconds in `in_graph` or `isolated`, and
      maybe a library's time in `baseline`. Only those whose status is `ok` join,
      of several the fastest. With `region_ops` = R, `ops` come in groups of R:
      each is one launch, a fused region, whose FLOPs are the sum of its ops' and
      whose bytes are as counted; its rows share one time.
    - `ceilings` become the machine's own roof beside the data sheet's: the
      highest of each `peak_unit` and `peak_type`, and of each memory `level`.
    - `library_points`, a library's time for a part of a series, such as a
      layer's, at a setting: a star in the chart. Those for other series or
      shapes than this module's are left out and counted.
    - `predicted` of a kernel, its expected times by rung (`R0` to `R6`), and
      `fits`, what R6 was fitted with: each rung's error is shown, that of R6 only
      over kernels that no fit's `fitted_on` names.

    Text, page, JSON and CSV show the time, FLOP/s and B/s reached, the shares of
    both roofs, and the error of the roof's time as a prediction; text, page and
    JSON sum the errors up by series, for kernels whose roof time is above 50 us,
    and for the others. Times of another machine than the device, and times that
    no roof allows, are shown and flagged, never clamped. A kernel that stands for
    ops this report does not have, or that has other counts, shapes or types, is
    an error, and so are emulated times. Shapes are compared where the file says
    them, and where the kernel's `bindings` give each of their dims a value.

    The file is written at once when the report is complete; after an error there
    is none. Several devices give one report after the other, in JSON a list.
    `roofline-report` reads that JSON and writes it in any format, for other
    devices and sizes, or several side by side.

    `format=html` writes one page that needs nothing else, no network either: the
    chart, the tables, and the symbolic counts, from which the page computes every
    figure anew for another known device or other values of the dims, by the same
    operations as this pass. Several devices share one page. With `style=seed` or
    `series` the other series are still there, and can be switched on.

    The JSON format, schema `roofline-report/1`:

    ```json roofline-report/1
    { "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "roofline-report/1", "type": "object",
      "required": ["schema", "producer", "module", "title", "device", "conventions", "bindings", "unbound_dims", "unbound_units",
                   "coverage", "ops", "groups", "functions", "totals"],
      "properties": {
        "schema": { "const": "roofline-report/1" },
        "producer": { "type": "string" },
        "module": { "type": "string", "description": "file name of the input" },
        "title": { "type": "string" },
        "device": { "$ref": "#/$defs/device" },
        "roof": { "type": "object", "required": ["unit", "type", "rate", "ridge"],
          "description": "the main one of text and chart: the peak that the contractions take the longest at",
          "properties": { "unit": { "$ref": "#/$defs/unit" }, "type": { "type": "string" },
            "rate": { "type": "integer", "exclusiveMinimum": 0 }, "ridge": { "type": "number", "description": "against DRAM" } } },
        "conventions": { "additionalProperties": { "type": ["string", "integer"] } },
        "convention_order": { "type": "array", "items": { "type": "string" }, "description": "as people read them" },
        "bindings": { "$ref": "#/$defs/bindings" },
        "ranges": { "type": "array", "description": "dims that only the data tells: bindings and figures have the most, 'least' the least",
          "items": { "type": "object", "required": ["dim", "least", "most"],
            "properties": { "dim": { "type": "string" }, "least": { "$ref": "#/$defs/integer" }, "most": { "$ref": "#/$defs/integer" },
              "least_expr": { "type": "string" }, "most_expr": { "type": "string" } } } },
        "least": { "type": "object", "required": ["functions", "totals"],
          "properties": { "functions": { "type": "array", "items": { "allOf": [{ "$ref": "#/$defs/total" }, { "required": ["function", "phase"] } ] } },
            "totals": { "$ref": "#/$defs/total" } } },
        "unbound_dims": { "type": "array", "items": { "type": "string" }, "description": "dims without a value" },
        "unbound_units": { "type": "array", "items": { "type": "string" }, "description": "unit/type without a known peak" },
        "coverage": { "type": "object", "required": ["ops", "modelled", "unknown"],
          "properties": { "ops": { "$ref": "#/$defs/integer" }, "modelled": { "$ref": "#/$defs/integer" },
            "unknown": { "type": "array", "items": { "type": "object", "required": ["op", "count"],
              "properties": { "op": { "type": "string" }, "count": { "$ref": "#/$defs/integer" } } } },
            "loops": { "type": "array", "description": "of unknown trips: what one costs", "items": { "type": "object",
              "required": ["op", "location", "flops_expr", "bytes_expr"],
              "properties": { "op": { "type": "string" }, "location": { "type": "string" },
                "flops_expr": { "type": "string" }, "bytes_expr": { "type": "string" } } } } } },
        "group_by": { "enum": ["group", "op", "function", "location"], "description": "what 'groups' are keyed by" },
        "ops": { "type": "array", "items": { "$ref": "#/$defs/op" } },
        "groups": { "type": "array", "items": { "$ref": "#/$defs/group" } },
        "functions": { "type": "array", "items": { "allOf": [{ "$ref": "#/$defs/total" }, { "required": ["function", "phase"] } ] } },
        "totals": { "$ref": "#/$defs/total" },
        "points": { "type": "array", "items": { "$ref": "#/$defs/point" }, "description": "settings of a sweep" },
        "measured": { "type": "object", "required": ["device", "points"], "description": "only where something was measured",
          "properties": { "device": { "type": "string", "description": "the machine" },
            "points": { "type": "array", "items": { "$ref": "#/$defs/measuredPoint" } },
            "ladder": { "type": "object", "required": ["took_20_us_or_more", "others"],
              "additionalProperties": { "type": "array", "items": { "$ref": "#/$defs/rungErrors" } } },
            "fits": { "type": "array", "items": { "type": "object", "required": ["family", "efficiency", "fitted_on"],
              "properties": { "family": { "type": "string", "description": "and what limits it" },
                "efficiency": { "type": "number", "exclusiveMinimum": 0, "description": "R5 over measured" },
                "fitted_on": { "type": "array", "items": { "type": "string" }, "description": "kernels" } } } } } } },
      "$defs": {
        "integer": { "type": "integer", "minimum": 0 },
        "count": { "type": ["integer", "null"], "minimum": 0, "description": "null: a dim is unbound, see the key with _expr" },
        "number": { "type": ["number", "null"], "minimum": 0 },
        "name": { "type": ["string", "null"] },
        "boundKind": { "enum": ["compute", "memory", null] },
        "unit": { "enum": ["matrix", "vector", "transcendental", "integer", "misc"] },
        "bindings": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 1 } },
        "device": { "type": "object",
          "required": ["name", "title", "memory_bandwidth", "memory_capacity", "launch_latency", "ridge", "compute_units", "peaks",
                       "memory", "source"],
          "properties": { "name": { "type": "string" }, "title": { "type": "string" }, "source": { "type": "string" },
            "memory_bandwidth": { "type": "integer", "exclusiveMinimum": 0, "description": "of DRAM, B/s" },
            "memory_capacity": { "$ref": "#/$defs/count" }, "compute_units": { "$ref": "#/$defs/count" },
            "launch_latency": { "$ref": "#/$defs/number" }, "ridge": { "$ref": "#/$defs/number",
              "description": "16-bit matrix work against DRAM: of bf16 where 'roof' is, else of f16; null: no such peak" },
            "peaks": { "type": "array", "items": { "type": "object", "required": ["unit", "type", "rate"],
              "properties": { "unit": { "$ref": "#/$defs/unit" }, "type": { "type": "string" },
                "rate": { "type": "integer", "exclusiveMinimum": 0 } } } },
            "memory": { "type": "array", "items": { "type": "object", "required": ["name", "bandwidth", "capacity"],
              "properties": { "name": { "type": "string" }, "bandwidth": { "$ref": "#/$defs/count" },
                "capacity": { "$ref": "#/$defs/count" } } } } } },
        "figures": { "type": "object",
          "required": ["flops", "transcendentals", "integer", "misc", "work", "bytes_read", "bytes_written"],
          "properties": { "flops": { "$ref": "#/$defs/count" }, "transcendentals": { "$ref": "#/$defs/count" },
            "integer": { "$ref": "#/$defs/count" }, "misc": { "$ref": "#/$defs/count" },
            "bytes_read": { "$ref": "#/$defs/count" }, "bytes_written": { "$ref": "#/$defs/count" },
            "work": { "type": "array", "items": { "type": "object", "required": ["unit", "type", "amount"],
              "properties": { "unit": { "$ref": "#/$defs/unit" }, "type": { "type": "string" },
                "amount": { "$ref": "#/$defs/count" }, "amount_expr": { "type": "string" } } } },
            "at_most": { "const": true, "description": "some figure is an upper bound" },
            "by_range": { "const": true, "description": "only because dims have ranges" } },
          "patternProperties": { "_expr$": { "type": "string" } },
          "allOf": [ { "if": { "properties": { "flops": { "type": "null" } } }, "then": { "required": ["flops_expr"] } },
                     { "if": { "properties": { "bytes_read": { "type": "null" } } }, "then": { "required": ["bytes_expr"] } } ] },
        "bound": { "type": "object",
          "required": ["count", "intensity", "bound", "limiter", "latency_limited", "attainable", "time", "crossover"],
          "properties": { "count": { "$ref": "#/$defs/count" }, "intensity": { "$ref": "#/$defs/number" },
            "bound": { "$ref": "#/$defs/boundKind" }, "limiter": { "$ref": "#/$defs/name" },
            "latency_limited": { "type": ["boolean", "null"] }, "attainable": { "$ref": "#/$defs/number" },
            "time": { "$ref": "#/$defs/number" }, "crossover": { "$ref": "#/$defs/name" } } },
        "op": { "allOf": [ { "$ref": "#/$defs/figures" }, { "$ref": "#/$defs/bound" } ],
          "required": ["id", "op", "location", "function", "group", "phase"],
          "properties": { "id": { "type": "string" }, "op": { "type": "string" }, "location": { "type": "string" },
            "function": { "type": "string" }, "group": { "$ref": "#/$defs/name" }, "phase": { "$ref": "#/$defs/name" },
            "shape": { "type": "string", "description": "operands and results, e.g. 2048xKxf16, Kx512xf16 -> 2048x512xf16" },
            "measured": { "type": "object", "required": ["time", "achieved", "ratio"],
              "description": "at the report's bindings: s, FLOP/s, the roof's time over the measured",
              "properties": { "time": { "type": "number", "exclusiveMinimum": 0 }, "achieved": { "$ref": "#/$defs/number" },
                "ratio": { "$ref": "#/$defs/number" } } } } },
        "measuredPoint": { "type": "object",
          "required": ["kernel", "group", "phase", "bindings", "flops", "bytes_read", "bytes_written", "time", "ops"],
          "properties": { "kernel": { "type": "string" }, "group": { "$ref": "#/$defs/name" }, "phase": { "$ref": "#/$defs/name" },
            "bindings": { "$ref": "#/$defs/bindings" }, "flops": { "$ref": "#/$defs/integer" },
            "bytes_read": { "$ref": "#/$defs/integer" }, "bytes_written": { "$ref": "#/$defs/integer" },
            "time": { "type": "number", "exclusiveMinimum": 0, "description": "median, s" },
            "predicted": { "type": "object", "propertyNames": { "$ref": "#/$defs/rung" },
              "additionalProperties": { "type": "number", "exclusiveMinimum": 0, "description": "s" } },
            "limiter": { "type": "string", "description": "by R5" },
            "ops": { "type": "array", "minItems": 1, "items": { "type": "string" }, "description": "ids" } } },
        "rung": { "enum": ["R0", "R1", "R2", "R3", "R4", "R5", "R6"] },
        "rungErrors": { "type": "object",
          "required": ["rung", "count", "mean_absolute", "bias", "median_measured_over_predicted", "worst"],
          "properties": { "rung": { "$ref": "#/$defs/rung" }, "count": { "type": "integer", "minimum": 1 },
            "mean_absolute": { "$ref": "#/$defs/number" }, "bias": { "type": "number", "description": "mean of the signed errors" },
            "median_measured_over_predicted": { "$ref": "#/$defs/number" },
            "mean_absolute_of_r5": { "type": "number", "minimum": 0, "description": "of R6: R5's over the same kernels" },
            "worst": { "type": "object", "required": ["kernel", "bindings", "error"],
              "properties": { "kernel": { "type": "string" }, "bindings": { "$ref": "#/$defs/bindings" },
                "error": { "type": "number" } } } } },
        "group": { "allOf": [ { "$ref": "#/$defs/figures" }, { "$ref": "#/$defs/bound" } ], "required": ["group", "phase", "ops"],
          "properties": { "group": { "$ref": "#/$defs/name" }, "key": { "type": "string" }, "phase": { "$ref": "#/$defs/name" },
            "ops": { "required": ["compute", "memory", "latency_limited"], "additionalProperties": { "$ref": "#/$defs/integer" } } },
          "if": { "properties": { "group": { "type": "null" } } }, "then": { "required": ["key"] } },
        "total": { "allOf": [ { "$ref": "#/$defs/figures" } ], "required": ["bytes_fused", "bytes_floor", "time"],
          "properties": { "function": { "type": "string" }, "phase": { "$ref": "#/$defs/name" },
            "bytes_fused": { "$ref": "#/$defs/count" }, "bytes_floor": { "$ref": "#/$defs/count" },
            "time": { "$ref": "#/$defs/number" }, "at_least": { "const": true, "description": "some op has no cost model" } } },
        "point": { "type": "object", "required": ["bindings", "fits_memory", "groups"],
          "properties": { "bindings": { "$ref": "#/$defs/bindings" }, "fits_memory": { "type": "boolean" },
            "groups": { "type": "array", "items": { "type": "object",
              "required": ["group", "phase", "count", "flops", "bytes_read", "bytes_written", "intensity", "bound", "attainable",
                           "time", "fits_memory"],
              "properties": { "group": { "type": "string" }, "phase": { "$ref": "#/$defs/name" },
                "count": { "$ref": "#/$defs/count" }, "flops": { "$ref": "#/$defs/count" },
                "bytes_read": { "$ref": "#/$defs/count" }, "bytes_written": { "$ref": "#/$defs/count" },
                "intensity": { "$ref": "#/$defs/number" }, "bound": { "$ref": "#/$defs/boundKind" },
                "attainable": { "$ref": "#/$defs/number" }, "time": { "$ref": "#/$defs/number" },
                "fits_memory": { "type": "boolean" }, "at_most": { "const": true } } } } } } } }
    ```
  }];
  let options = !listconcat([
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
                        "a line per op; with a sweep, per setting and series"),
             clEnumValN(::roofline::ReportFormat::Svg, "svg",
                        "the chart, for papers"),
             clEnumValN(::roofline::ReportFormat::Html, "html",
                        "a page to explore, in one file"))}]>,
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
    Option<"series", "series", "std::string", "\"\"",
           "Series of the chart, e.g. 'qkv mlp,qk/pv init'; all by default">,
    Option<"style", "style", "::roofline::ChartStyle",
           "::roofline::ChartStyle::Default", "Look of the chart",
           [{::llvm::cl::values(
             clEnumValN(::roofline::ChartStyle::Default, "default",
                        "colours and markers that colour-blind readers tell apart"),
             clEnumValN(::roofline::ChartStyle::Seed, "seed",
                        "the founding figure's six series, colours and crosses"))}]>,
    Option<"plot", "plot", "bool", "false",
           "End the text with a picture of the chart">,
    Option<"measured", "measured", "std::string", "\"\"",
           "File of schema roofline-measured/1, whose times join the report">,
    Option<"strict", "strict", "bool", "false",
           "Unknown ops and dims without a value are errors">,
    Option<"lower", "lower", "bool", "true",
           "Count llama ops by their lowering to linalg">,
  ], conventionOptions);
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect",
    "::roofline::RooflineDialect"
  ];
}

/// Which kernels a bundle has, and what they are predicted to take.
defvar extractionOptions = !listconcat([
  Option<"device", "device", "std::string", "\"\"",
         "Name of a known device, for the roof times">,
  Option<"deviceFile", "device-file", "std::string", "\"\"",
         "File that holds one #roofline.device attribute">,
  Option<"bind", "bind", "std::string", "\"\"",
         "Values of dims, e.g. B=4,S=1024">,
  Option<"sweep", "sweep", "std::string", "\"\"",
         "Settings of dims, e.g. B=1..64*2; each adds its kernels">,
], conventionOptions);

def ExtractKernelsPass : Pass<"roofline-extract-kernels", "::mlir::ModuleOp"> {
  let summary = "replace a module by its unique kernels";
  let description = [{
    Makes a function of every op that has a row in the report, with static sizes
    after `bind` and `sweep`, and keeps one of each structure: the same ops, maps,
    bodies, element types and sizes, whatever they are called. `llama` ops are
    lowered to linalg first. Ops with the same `roofline.fused` in one block that
    pass values on to each other are one kernel; those that do not are several,
    and the products of an attention are always kernels of their own.

    The functions are in kernel form: arguments are memrefs of static sizes,
    inputs first, then what is written; slices of inputs are in the function,
    reshapes are not.

    <!-- doc-roofline-extract-kernels -->

    `roofline.kernel` is a dictionary: `id`, a hash of the structure; `title`;
    `op`, `group` and `phase` of the first row; `ops`, the `id` and `count` of
    every row of the report that it stands for, in groups of `region_ops`, those
    of one fused region; `shapes`, the operands and results of each op of a group;
    `bindings`, the dims that its sizes depend on;
    `arguments`, each with `name`, `role` (`weight`, `activation`, `state`,
    `output`), `distribution`, `low`, `high` and `seed` of its elements; `counted`,
    its `flops`, `work`, `bytes_read` and `bytes_written`; `roof_time` in seconds,
    where there is a device; `tolerance`.

    Remarks tell which ops have no kernel, and why. A dim without a value is an
    error.
  }];
  let options = extractionOptions;
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::bufferization::BufferizationDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect", "::mlir::tensor::TensorDialect",
    "::roofline::RooflineDialect"
  ];
}

def EmitBundlePass : Pass<"roofline-emit-bundle", "::mlir::ModuleOp"> {
  let summary = "compile a module's kernels into a folder";
  let description = [{
    Writes a kernel bundle: a folder with `manifest.json`, schema
    `roofline-bundle/1`, and the compiled kernels in `kernels`, which
    `roofline-measure` runs, checks and times on a machine without a compiler.
    The module is not changed, and printed only where `-o` is given.

    A module whose functions carry `roofline.kernel` is taken as it is: each such
    function becomes a kernel. Of any other module the kernels are extracted
    first, as `roofline-extract-kernels` does.

    Kernels carry the roof times of the device that `device` or `device-file`
    names, else of the module's, but with `target=host` the latter is another
    machine: then they carry none, and the runner takes the ceilings of its own.

    Elements of arguments may be f32, f16, bf16, f64, and i1 to i64 of whole bytes
    or one bit. Remarks tell which kernels have no code, and for which op there is
    none.

    The folder appears when it is complete. An older bundle of that name is
    replaced; any other folder that is not empty is an error.

    <!-- doc-roofline-emit-bundle -->
  }];
  let options = !listconcat([
    Option<"dir", "dir", "std::string", "\"\"", "Folder to write">,
    Option<"target", "target", "std::string", "\"\"",
           "What to compile for: host, sm_80 or sm_90a">,
    Option<"cpu", "cpu", "std::string", "\"\"",
           "The CPU, by LLVM's name, that a host bundle is for; this machine's "
           "if empty">,
    Option<"verbose", "verbose", "bool", "false",
           "Remarks tell how long each kernel took to compile">,
  ], extractionOptions);
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::bufferization::BufferizationDialect",
    "::mlir::func::FuncDialect", "::mlir::gpu::GPUDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::NVVM::NVVMDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect", "::mlir::vector::VectorDialect",
    "::roofline::RooflineDialect"
  ];
}

#endif // ROOFLINE_PIPELINES_PASSES_TD
