//===- AttributeParts.h - Parts of their assembly ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_DIALECT_ROOFLINE_IR_ATTRIBUTEPARTS_H
#define ROOFLINE_LIB_DIALECT_ROOFLINE_IR_ATTRIBUTEPARTS_H

#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "mlir/IR/DialectImplementation.h"

#include <functional>

namespace roofline {

/// One `key = value`, or a flag.
struct Field {
  llvm::StringRef name;
  /// Parses what follows the name; flags parse nothing, others begin with `=`.
  std::function<mlir::ParseResult()> parse;
  bool seen = false;
};

/// Fields in any order, each at most once.
mlir::ParseResult parseFields(mlir::AsmParser &parser,
                              llvm::MutableArrayRef<Field> fields);

/// Prints `, ` before every field but the first.
class FieldPrinter {
public:
  explicit FieldPrinter(mlir::AsmPrinter &printer, bool first = true)
      : printer(printer), first(first) {}
  mlir::AsmPrinter &next() {
    if (!first)
      printer << ", ";
    first = false;
    return printer;
  }

private:
  mlir::AsmPrinter &printer;
  bool first;
};

/// `B`, `seq_len`, `d0`: what SymbolicExpr::parse reads as a dim.
bool isDimName(llvm::StringRef name);
inline constexpr llvm::StringLiteral kDimNameRule =
    "letters, digits and '_', no digit first, not 'overflow'";

/// A count: an integer of up to 128 bits, or a polynomial in quotes. Constants
/// are not negative.
mlir::ParseResult parseAmount(mlir::AsmParser &parser, SymbolicExpr &amount);
void printAmount(mlir::AsmPrinter &printer, const SymbolicExpr &amount);

/// E.g. `matrix f16`.
mlir::ParseResult parseUnitAndType(mlir::AsmParser &parser, Unit &unit,
                                   std::string &type);
void printUnitAndType(mlir::AsmPrinter &printer, Unit unit,
                      llvm::StringRef type);

} // namespace roofline

#endif // ROOFLINE_LIB_DIALECT_ROOFLINE_IR_ATTRIBUTEPARTS_H
