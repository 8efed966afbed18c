//===- CompareEmitter.h - A comparison in any format ------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The JSON format, schema `roofline-comparison/1`. A ratio is a report's figure
// over that of the first report; null where one is not known or is 0.
//
// ```json roofline-comparison/1
// { "$schema": "https://json-schema.org/draft/2020-12/schema",
//   "title": "roofline-comparison/1", "type": "object",
//   "required": ["schema", "producer", "group_by", "reports", "groups",
//                "functions", "totals", "changes", "unpaired"],
//   "properties": {
//     "schema": { "const": "roofline-comparison/1" },
//     "producer": { "type": "string" },
//     "group_by": { "enum": ["group", "op", "function", "location"] },
//     "reports": { "type": "array", "minItems": 2,
//       "description": "the first is the base", "items": { "type": "object",
//         "required": ["file", "module", "title", "device", "bindings"],
//         "properties": { "file": { "type": "string" },
//           "module": { "type": "string" }, "title": { "type": "string" },
//           "device": { "type": "string" },
//           "bindings": { "additionalProperties": { "type": "integer" } } } }
//           },
//     "groups": { "type": "array", "items": { "allOf": [
//       { "$ref": "#/$defs/row" },
//       { "required": ["group", "phase"] } ] } },
//     "functions": { "type": "array", "items": { "allOf": [
//       { "$ref": "#/$defs/row" }, { "required": ["function", "phase"] } ] } },
//     "totals": { "$ref": "#/$defs/row" },
//     "changes": { "type": "array", "items": { "type": "object",
//       "description": "ops whose bound is another than in the first report",
//       "required": ["report", "group", "phase", "from", "to", "ops"],
//       "properties": {
//         "report": { "type": "integer", "minimum": 1 },
//         "group": { "$ref": "#/$defs/name" }, "key": { "type": "string" },
//         "phase": { "$ref": "#/$defs/name" },
//         "from": { "$ref": "#/$defs/bound" },
//         "to": { "$ref": "#/$defs/bound" },
//         "ops": { "type": "array", "items": { "type": "string" },
//                  "description": "their ids" } } } },
//     "unpaired": { "type": "array", "items": { "type": "integer" },
//       "description": "ops of the first report that each later one has not" }
//     },
//   "$defs": {
//     "name": { "type": ["string", "null"] },
//     "number": { "type": ["number", "null"], "minimum": 0 },
//     "bound": { "enum": ["compute", "memory", null] },
//     "row": { "type": "object", "required": ["reports"], "properties": {
//       "group": { "$ref": "#/$defs/name" }, "key": { "type": "string" },
//       "function": { "type": "string" }, "phase": { "$ref": "#/$defs/name" },
//       "reports": { "type": "array",
//         "description": "one per report; null where it has no such row",
//         "items": { "anyOf": [ { "type": "null" },
//           { "$ref": "#/$defs/figures" } ] } } } },
//     "figures": { "type": "object",
//       "required": ["flops", "bytes", "time", "flops_ratio", "bytes_ratio",
//                    "time_ratio"],
//       "properties": {
//         "flops": { "$ref": "#/$defs/number" },
//         "bytes": { "$ref": "#/$defs/number" },
//         "time": { "$ref": "#/$defs/number" },
//         "bound": { "$ref": "#/$defs/bound" },
//         "at_least": { "const": true },
//         "at_most": { "const": true },
//         "flops_ratio": { "$ref": "#/$defs/number" },
//         "bytes_ratio": { "$ref": "#/$defs/number" },
//         "time_ratio": { "$ref": "#/$defs/number" } } } } }
// ```
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_COMPAREEMITTER_H
#define ROOFLINE_TARGET_REPORT_COMPAREEMITTER_H

#include "Roofline/Target/Report/Compare.h"
#include "Roofline/Target/Report/EmitReport.h"

namespace roofline {

/// Writes `comparison`: tables in text, the schema above in JSON, a row per
/// group and further report in CSV; in SVG and HTML all its reports together.
void emitComparison(const Comparison &comparison, const EmitOptions &options,
                    llvm::raw_ostream &os);

/// `emitComparison` in text, JSON and CSV.
void emitComparisonText(const Comparison &comparison,
                        const TextOptions &options, llvm::raw_ostream &os);
void emitComparisonJson(const Comparison &comparison, llvm::raw_ostream &os);
void emitComparisonCsv(const Comparison &comparison, llvm::raw_ostream &os);

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_COMPAREEMITTER_H
