//===- RooflineAttributes.cpp - Assembly of cost, device and bound --------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// Fields: `key = value` in any order, each at most once
//===----------------------------------------------------------------------===//

namespace {
struct Field {
  llvm::StringRef name;
  /// Parses what follows the name; flags parse nothing, others begin with `=`.
  std::function<ParseResult()> parse;
  bool seen = false;
};
} // namespace

static ParseResult parseField(AsmParser &parser,
                              llvm::MutableArrayRef<Field> fields) {
  llvm::SMLoc loc = parser.getCurrentLocation();
  llvm::StringRef key;
  if (parser.parseKeyword(&key))
    return failure();
  auto *field = llvm::find_if(
      fields, [&](const Field &candidate) { return candidate.name == key; });
  if (field == fields.end()) {
    auto names = llvm::map_range(fields, [](const Field &f) { return f.name; });
    return parser.emitError(loc)
           << "unknown key '" << key << "', expected one of: "
           << llvm::join(llvm::to_vector(names), ", ");
  }
  if (field->seen)
    return parser.emitError(loc) << "key '" << key << "' is given twice";
  field->seen = true;
  return field->parse();
}

static ParseResult parseFields(AsmParser &parser,
                               llvm::MutableArrayRef<Field> fields) {
  return parser.parseCommaSeparatedList(
      [&] { return parseField(parser, fields); });
}

namespace {
/// Prints `, ` before every field but the first.
class FieldPrinter {
public:
  explicit FieldPrinter(AsmPrinter &printer, bool first = true)
      : printer(printer), first(first) {}
  AsmPrinter &next() {
    if (!first)
      printer << ", ";
    first = false;
    return printer;
  }

private:
  AsmPrinter &printer;
  bool first;
};
} // namespace

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

static ParseResult parseInt64(AsmParser &parser, int64_t &value) {
  return parser.parseInteger(value);
}

/// An integer of up to 128 bits, or a polynomial in quotes.
static ParseResult parseExpr(AsmParser &parser, SymbolicExpr &amount) {
  llvm::SMLoc loc = parser.getCurrentLocation();
  APInt integer;
  OptionalParseResult parsed = parser.parseOptionalInteger(integer);
  if (parsed.has_value()) {
    if (failed(*parsed))
      return failure();
    if (integer.getSignificantBits() > 128)
      return parser.emitError(loc) << "integer does not fit 128 bits";
    APInt wide = integer.sextOrTrunc(128);
    auto low =
        static_cast<unsigned __int128>(wide.extractBitsAsZExtValue(64, 0));
    auto high =
        static_cast<unsigned __int128>(wide.extractBitsAsZExtValue(64, 64));
    amount = static_cast<Int128>((high << 64) | low);
    return success();
  }
  std::string text, error;
  if (parser.parseString(&text))
    return failure();
  std::optional<SymbolicExpr> expr = SymbolicExpr::parse(text, &error);
  if (!expr)
    return parser.emitError(loc) << "malformed expression: " << error;
  amount = *expr;
  return success();
}

/// An expression that may be a count: constants are not negative.
static ParseResult parseAmount(AsmParser &parser, SymbolicExpr &amount) {
  llvm::SMLoc loc = parser.getCurrentLocation();
  if (parseExpr(parser, amount))
    return failure();
  if (amount.constant().value_or(0) < 0)
    return parser.emitError(loc)
           << "expected an amount that is not negative, got " << amount.str();
  return success();
}

static void printAmount(AsmPrinter &printer, const SymbolicExpr &amount) {
  if (amount.constant())
    printer << amount.str();
  else
    printer.printString(amount.str());
}

static ParseResult parseUnitAndType(AsmParser &parser, Unit &unit,
                                    std::string &type) {
  llvm::SMLoc loc = parser.getCurrentLocation();
  llvm::StringRef name;
  if (parser.parseKeyword(&name))
    return failure();
  std::optional<Unit> parsed = parseUnit(name);
  if (!parsed)
    return parser.emitError(loc)
           << "unknown unit '" << name
           << "', expected one of: matrix, vector, transcendental, integer, "
              "misc";
  unit = *parsed;
  loc = parser.getCurrentLocation();
  if (parser.parseKeywordOrString(&type))
    return failure();
  if (type.empty())
    return parser.emitError(loc) << "expected an element type, got \"\"";
  return success();
}

static void printUnitAndType(AsmPrinter &printer, Unit unit,
                             llvm::StringRef type) {
  printer << llvm::StringRef(toString(unit)) << ' ';
  printer.printKeywordOrString(type);
}

static ParseResult parseWork(AsmParser &parser, std::vector<Work> &work) {
  auto parseEntry = [&]() -> ParseResult {
    Work entry;
    llvm::SMLoc loc = parser.getCurrentLocation();
    if (parseUnitAndType(parser, entry.unit, entry.type) ||
        parseAmount(parser, entry.amount))
      return failure();
    if (llvm::any_of(work, [&](const Work &earlier) {
          return earlier.unit == entry.unit && earlier.type == entry.type;
        }))
      return parser.emitError(loc)
             << "work of '" << llvm::StringRef(toString(entry.unit)) << ' '
             << entry.type << "' is given twice";
    addWork(work, entry.unit, entry.type, entry.amount);
    return success();
  };
  return failure(
      parser.parseEqual() ||
      parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseEntry));
}

static void printWork(AsmPrinter &printer, const std::vector<Work> &work) {
  printer << "work = [";
  llvm::interleaveComma(work, printer.getStream(), [&](const Work &entry) {
    printUnitAndType(printer, entry.unit, entry.type);
    printer << ' ';
    printAmount(printer, entry.amount);
  });
  printer << ']';
}

//===----------------------------------------------------------------------===//
// #roofline.cost
//===----------------------------------------------------------------------===//

static constexpr llvm::StringLiteral kPlaceNames[] = {"operand", "result",
                                                      "captured"};

/// `operand N`, `result N` or `captured N`.
static ParseResult parsePlace(AsmParser &parser, Traffic::Place &place,
                              unsigned &index) {
  llvm::SMLoc loc = parser.getCurrentLocation();
  llvm::StringRef name;
  if (parser.parseKeyword(&name))
    return failure();
  const auto *found = llvm::find(kPlaceNames, name);
  if (found == std::end(kPlaceNames))
    return parser.emitError(loc)
           << "unknown place '" << name
           << "', expected one of: operand, result, captured";
  place = static_cast<Traffic::Place>(found - kPlaceNames);
  loc = parser.getCurrentLocation();
  int64_t number;
  if (parseInt64(parser, number))
    return failure();
  index = static_cast<unsigned>(number);
  if (number != static_cast<int64_t>(index))
    return parser.emitError(loc) << "expected an unsigned 32-bit number after '"
                                 << name << "', got " << number;
  return success();
}

static ParseResult parseTraffic(AsmParser &parser, Cost &cost,
                                Traffic::Direction direction) {
  auto parseEntry = [&]() -> ParseResult {
    Traffic::Place place;
    unsigned index;
    SymbolicExpr bytes;
    if (parsePlace(parser, place, index) || parseAmount(parser, bytes))
      return failure();
    cost.addTraffic(direction, place, index, bytes);
    return success();
  };
  return failure(
      parser.parseEqual() ||
      parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseEntry));
}

static void printTraffic(AsmPrinter &printer, const Cost &cost,
                         Traffic::Direction direction) {
  printer << (direction == Traffic::Direction::Read ? "reads" : "writes")
          << " = [";
  auto entries =
      llvm::make_filter_range(cost.traffic(), [&](const Traffic &entry) {
        return entry.direction == direction;
      });
  llvm::interleaveComma(
      entries, printer.getStream(), [&](const Traffic &entry) {
        printer << kPlaceNames[static_cast<size_t>(entry.place)] << ' '
                << entry.index << ' ';
        printAmount(printer, entry.bytes);
      });
  printer << ']';
}

Attribute CostAttr::parse(AsmParser &parser, Type) {
  std::vector<Work> work;
  Cost cost;
  Field fields[] = {
      {"work", [&] { return parseWork(parser, work); }},
      {"reads",
       [&] { return parseTraffic(parser, cost, Traffic::Direction::Read); }},
      {"writes",
       [&] { return parseTraffic(parser, cost, Traffic::Direction::Write); }},
  };
  if (parser.parseLess())
    return {};
  if (failed(parser.parseOptionalGreater()) &&
      (parseFields(parser, fields) || parser.parseGreater()))
    return {};
  for (const Work &entry : work)
    cost.addWork(entry.unit, entry.type, entry.amount);
  return get(parser.getContext(), cost);
}

void CostAttr::print(AsmPrinter &printer) const {
  const Cost &cost = getValue();
  auto has = [&](Traffic::Direction direction) {
    return llvm::any_of(cost.traffic(), [&](const Traffic &entry) {
      return entry.direction == direction;
    });
  };
  printer << '<';
  FieldPrinter fields(printer);
  if (!cost.work().empty())
    printWork(fields.next(), cost.work());
  for (auto direction : {Traffic::Direction::Read, Traffic::Direction::Write})
    if (has(direction))
      printTraffic(fields.next(), cost, direction);
  printer << '>';
}

//===----------------------------------------------------------------------===//
// #roofline.totals
//===----------------------------------------------------------------------===//

Attribute TotalsAttr::parse(AsmParser &parser, Type) {
  Totals totals;
  auto bytes = [&](SymbolicExpr &amount) {
    return [&parser, &amount]() -> ParseResult {
      return failure(parser.parseEqual() || parseAmount(parser, amount));
    };
  };
  Field fields[] = {
      {"work", [&] { return parseWork(parser, totals.work); }},
      {"bytes_read", bytes(totals.bytesRead)},
      {"bytes_written", bytes(totals.bytesWritten)},
      {"bytes_fused", bytes(totals.bytesFused)},
      {"bytes_floor", bytes(totals.bytesFloor)},
      {"at_least",
       [&]() -> ParseResult {
         totals.atLeast = true;
         return success();
       }},
  };
  if (parser.parseLess() || parseFields(parser, fields) ||
      parser.parseGreater())
    return {};
  return get(parser.getContext(), totals);
}

void TotalsAttr::print(AsmPrinter &printer) const {
  const Totals &totals = getValue();
  printer << '<';
  printWork(printer, totals.work);
  auto printBytes = [&](llvm::StringRef key, const SymbolicExpr &bytes) {
    printer << ", " << key << " = ";
    printAmount(printer, bytes);
  };
  printBytes("bytes_read", totals.bytesRead);
  printBytes("bytes_written", totals.bytesWritten);
  printBytes("bytes_fused", totals.bytesFused);
  printBytes("bytes_floor", totals.bytesFloor);
  if (totals.atLeast)
    printer << ", at_least";
  printer << '>';
}

//===----------------------------------------------------------------------===//
// #roofline.device
//===----------------------------------------------------------------------===//

static ParseResult parsePeaks(AsmParser &parser, std::vector<Peak> &peaks) {
  auto parseEntry = [&]() -> ParseResult {
    Peak &peak = peaks.emplace_back();
    return failure(parseUnitAndType(parser, peak.unit, peak.type) ||
                   parseInt64(parser, peak.rate));
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
    return parseInt64(parser, value.emplace());
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
                     parseInt64(parser, value.emplace()));
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

//===----------------------------------------------------------------------===//
// #roofline.bound
//===----------------------------------------------------------------------===//

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

#define GET_ATTRDEF_CLASSES
#include "Roofline/Dialect/Roofline/IR/RooflineAttributes.cpp.inc"

void RooflineDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "Roofline/Dialect/Roofline/IR/RooflineAttributes.cpp.inc"
      >();
}
