//===- CostAttributes.cpp - Assembly of costs and totals ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttributeParts.h"

using namespace mlir;
using namespace roofline;

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

/// A key without a value, which sets `flag`.
static Field flagField(llvm::StringRef name, bool &flag) {
  return {name, [&flag]() -> ParseResult {
            flag = true;
            return success();
          }};
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
  if (parser.parseInteger(number))
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
  bool atMost = false;
  Field fields[] = {
      {"work", [&] { return parseWork(parser, work); }},
      {"reads",
       [&] { return parseTraffic(parser, cost, Traffic::Direction::Read); }},
      {"writes",
       [&] { return parseTraffic(parser, cost, Traffic::Direction::Write); }},
      flagField("at_most", atMost),
  };
  if (parser.parseLess())
    return {};
  if (failed(parser.parseOptionalGreater()) &&
      (parseFields(parser, fields) || parser.parseGreater()))
    return {};
  for (const Work &entry : work)
    cost.addWork(entry.unit, entry.type, entry.amount);
  cost.markAtMost(atMost);
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
  if (cost.atMost())
    fields.next() << "at_most";
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
      flagField("at_least", totals.atLeast),
      flagField("at_most", totals.atMost),
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
  if (totals.atMost)
    printer << ", at_most";
  printer << '>';
}
