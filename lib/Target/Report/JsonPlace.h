//===- JsonPlace.h - A value of a JSON text, and the way to it --*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_JSONPLACE_H
#define ROOFLINE_LIB_TARGET_REPORT_JSONPLACE_H

#include "Roofline/Support/SymbolicExpr.h"
#include "Roofline/Target/Report/JsonInteger.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

#include <optional>
#include <string>

namespace roofline {

/// Parses `text`. The error tells line and column: `3:14: expected ...`.
llvm::Expected<llvm::json::Value> parseJson(llvm::StringRef text);

/// What a reader looks at. A value that is not as asked for becomes the error
/// of the whole text, unless there is one; reading goes on with zeros and empty
/// strings. So readers are plain sequences, and errors are looked at once.
class JsonPlace {
public:
  /// Both must outlive all places below this one.
  JsonPlace(const llvm::json::Value &root, std::string &error)
      : value_(&root), error_(error) {}

  /// A member of an object, which may lack it.
  JsonPlace field(llvm::StringRef key) const;
  /// It is there, and not null.
  bool isGiven() const;
  bool isInteger() const { return value_ && integerOf(*value_); }
  bool failed() const { return !error_.empty(); }
  /// Makes `problem` the error: `ops[3].work[0].unit: problem`.
  void fail(const std::string &problem) const;

  /// Calls `read` with each element of a list, until one fails.
  void forEach(llvm::function_ref<void(const JsonPlace &)> read) const;
  /// Calls `read` with name and value of each member, from A to Z.
  void forEachField(
      llvm::function_ref<void(llvm::StringRef, const JsonPlace &)> read) const;

  std::string string() const;
  /// Null is the empty string.
  std::string optionalString() const;
  bool boolean() const;
  int64_t integer(int64_t min = 0) const;
  std::optional<int64_t> optionalInteger() const;
  /// A finite number above 0.
  double positiveNumber() const;
  /// The count `key` of this object: its polynomial in `key`_expr, where it has
  /// one, or else its value.
  SymbolicExpr count(llvm::StringRef key) const;
  Bindings bindings() const;

private:
  JsonPlace(const llvm::json::Value *value, std::string path,
            std::string &error)
      : value_(value), path_(std::move(path)), error_(error) {}
  void expected(const std::string &what) const;

  /// Null where an object lacks it.
  const llvm::json::Value *value_;
  std::string path_;
  std::string &error_;
};

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_JSONPLACE_H
