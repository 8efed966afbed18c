//===- BoundAttribute.cpp - Assembly of #roofline.bound -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttributeParts.h"

using namespace mlir;
using namespace roofline;

static ParseResult parseBoundFields(AsmParser &parser, Bound &bound) {
  auto string = [&](std::string &value) {
    return [&parser, &value]() -> ParseResult {
      return failure(parser.parseEqual() || parser.parseString(&value));
    };
  };
  auto number = [&](double &value) {
    return [&parser, &value]() -> ParseResult {
      return failure(parser.parseEqual() || parser.parseFloat(value));
    };
  };
  double intensity = 0;
  Field fields[] = {
      {"limiter", string(bound.limiter)},
      {"latency_limited",
       [&]() -> ParseResult {
         bound.latencyLimited = true;
         return success();
       }},
      {"intensity", number(intensity)},
      {"attainable", number(bound.attainable)},
      {"time", number(bound.time)},
      {"crossover", string(bound.crossover)},
  };
  if (parseFields(parser, fields))
    return failure();
  if (fields[2].seen)
    bound.intensity = intensity;
  return success();
}

Attribute BoundAttr::parse(AsmParser &parser, Type) {
  Bound bound;
  llvm::StringRef kind;
  if (parser.parseLess())
    return {};
  if (parser.parseOptionalKeyword(&kind, {"compute", "memory", "none"})) {
    parser.emitError(parser.getCurrentLocation(),
                     "expected one of: compute, memory, none");
    return {};
  }
  bound.kind = parseBoundKind(kind);
  if (succeeded(parser.parseOptionalComma()) && parseBoundFields(parser, bound))
    return {};
  if (parser.parseGreater())
    return {};
  return get(parser.getContext(), bound);
}

void BoundAttr::print(AsmPrinter &printer) const {
  const Bound &bound = getValue();
  printer << '<'
          << (bound.kind ? llvm::StringRef(toString(*bound.kind)) : "none");
  auto printNumber = [&](llvm::StringRef key, double value) {
    printer << ", " << key << " = ";
    printer.printFloat(llvm::APFloat(value));
  };
  auto printText = [&](llvm::StringRef key, llvm::StringRef text) {
    if (!text.empty()) {
      printer << ", " << key << " = ";
      printer.printString(text);
    }
  };
  printText("limiter", bound.limiter);
  if (bound.latencyLimited)
    printer << ", latency_limited";
  if (bound.intensity)
    printNumber("intensity", *bound.intensity);
  if (bound.attainable != 0)
    printNumber("attainable", bound.attainable);
  if (bound.time != 0)
    printNumber("time", bound.time);
  printText("crossover", bound.crossover);
  printer << '>';
}
