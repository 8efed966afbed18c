//===- DeviceAttribute.cpp - Assembly and checks of #roofline.device ------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttributeParts.h"

using namespace mlir;
using namespace roofline;

static ParseResult parsePeaks(AsmParser &parser, std::vector<Peak> &peaks) {
  auto parseEntry = [&]() -> ParseResult {
    Peak &peak = peaks.emplace_back();
    return failure(parseUnitAndType(parser, peak.unit, peak.type) ||
                   parser.parseInteger(peak.rate));
  };
  return failure(
      parser.parseEqual() ||
      parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseEntry));
}

static ParseResult parseMemory(AsmParser &parser,
                               std::vector<MemoryLevel> &memory) {
  auto parseOptional = [&](llvm::StringRef keyword,
                           std::optional<int64_t> &value) -> ParseResult {
    if (failed(parser.parseOptionalKeyword(keyword)))
      return success();
    return parser.parseInteger(value.emplace());
  };
  auto parseEntry = [&]() -> ParseResult {
    MemoryLevel &level = memory.emplace_back();
    return failure(parser.parseKeywordOrString(&level.name) ||
                   parseOptional("bandwidth", level.bandwidth) ||
                   parseOptional("capacity", level.capacity));
  };
  return failure(
      parser.parseEqual() ||
      parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseEntry));
}

Attribute DeviceAttr::parse(AsmParser &parser, Type) {
  Device device;
  llvm::SMLoc loc = parser.getCurrentLocation();
  auto string = [&](std::string &value) {
    return [&parser, &value]() -> ParseResult {
      return failure(parser.parseEqual() || parser.parseString(&value));
    };
  };
  auto integer = [&](std::optional<int64_t> &value) {
    return [&parser, &value]() -> ParseResult {
      return failure(parser.parseEqual() ||
                     parser.parseInteger(value.emplace()));
    };
  };
  Field fields[] = {
      {"title", string(device.title)},
      {"peaks", [&] { return parsePeaks(parser, device.peaks); }},
      {"memory", [&] { return parseMemory(parser, device.memory); }},
      {"launch_latency_ns", integer(device.launchLatencyNs)},
      {"compute_units", integer(device.computeUnits)},
      {"source", string(device.source)},
  };
  if (parser.parseLess() || parser.parseString(&device.name))
    return {};
  if (succeeded(parser.parseOptionalComma()) && parseFields(parser, fields))
    return {};
  if (parser.parseGreater())
    return {};
  return parser.getChecked<DeviceAttr>(loc, parser.getContext(), device);
}

LogicalResult
DeviceAttr::verify(llvm::function_ref<InFlightDiagnostic()> emitError,
                   Device device) {
  if (std::optional<std::string> message = device.invalid())
    return emitError() << *message;
  return success();
}

static void printPeaks(AsmPrinter &printer, const std::vector<Peak> &peaks) {
  printer << "peaks = [";
  llvm::interleaveComma(peaks, printer.getStream(), [&](const Peak &peak) {
    printUnitAndType(printer, peak.unit, peak.type);
    printer << ' ' << peak.rate;
  });
  printer << ']';
}

static void printMemory(AsmPrinter &printer,
                        const std::vector<MemoryLevel> &memory) {
  printer << "memory = [";
  llvm::interleaveComma(memory, printer.getStream(),
                        [&](const MemoryLevel &level) {
                          printer.printKeywordOrString(level.name);
                          if (level.bandwidth)
                            printer << " bandwidth " << *level.bandwidth;
                          if (level.capacity)
                            printer << " capacity " << *level.capacity;
                        });
  printer << ']';
}

void DeviceAttr::print(AsmPrinter &printer) const {
  const Device &device = getValue();
  printer << '<';
  printer.printString(device.name);
  FieldPrinter fields(printer, /*first=*/false);
  auto printText = [&](llvm::StringRef key, llvm::StringRef text) {
    if (!text.empty()) {
      fields.next() << key << " = ";
      printer.printString(text);
    }
  };
  printText("title", device.title);
  printPeaks(fields.next(), device.peaks);
  printMemory(fields.next(), device.memory);
  if (device.launchLatencyNs)
    fields.next() << "launch_latency_ns = " << *device.launchLatencyNs;
  if (device.computeUnits)
    fields.next() << "compute_units = " << *device.computeUnits;
  printText("source", device.source);
  printer << '>';
}
