//===- AttributeParts.cpp - Parts of their assembly -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttributeParts.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace roofline;

bool roofline::isDimName(StringRef name) {
  std::optional<SymbolicExpr> expr = SymbolicExpr::parse(name);
  return expr && *expr == SymbolicExpr::symbol(name);
}

//===----------------------------------------------------------------------===//
// Fields
//===----------------------------------------------------------------------===//

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

ParseResult roofline::parseFields(AsmParser &parser,
                                  llvm::MutableArrayRef<Field> fields) {
  return parser.parseCommaSeparatedList(
      [&] { return parseField(parser, fields); });
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

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
ParseResult roofline::parseAmount(AsmParser &parser, SymbolicExpr &amount) {
  llvm::SMLoc loc = parser.getCurrentLocation();
  if (parseExpr(parser, amount))
    return failure();
  if (amount.constant().value_or(0) < 0)
    return parser.emitError(loc)
           << "expected an amount that is not negative, got " << amount.str();
  return success();
}

void roofline::printAmount(AsmPrinter &printer, const SymbolicExpr &amount) {
  if (amount.constant())
    printer << amount.str();
  else
    printer.printString(amount.str());
}

ParseResult roofline::parseUnitAndType(AsmParser &parser, Unit &unit,
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

void roofline::printUnitAndType(AsmPrinter &printer, Unit unit,
                                llvm::StringRef type) {
  printer << llvm::StringRef(toString(unit)) << ' ';
  printer.printKeywordOrString(type);
}
