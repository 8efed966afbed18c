//===- DimSpecReader.h - Words of dim specs ---------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_SUPPORT_DIMSPECREADER_H
#define ROOFLINE_LIB_SUPPORT_DIMSPECREADER_H

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace roofline {

/// One piece between commas.
struct DimSpecItem {
  /// From 1, for error messages.
  size_t number = 0;
  /// The dim before '='; nothing where there is no '='.
  std::optional<std::string_view> dim;
  std::string_view value;
  std::string_view text;
};

/// What the languages of `bind` and `sweep` have in common: items, names and
/// numbers, and errors that say at which item. Its functions return false after
/// an error.
class DimSpecReader {
public:
  explicit DimSpecReader(std::string &error) : error_(error) {}

protected:
  static std::vector<DimSpecItem> split(std::string_view text);
  static std::string_view trim(std::string_view text);
  /// `text` in quotes as an error may show it: short and printable.
  static std::string quoted(std::string_view text);
  /// True for the names that a SymbolicExpr can read back.
  static bool isDimName(std::string_view text);

  bool fail(const DimSpecItem &item, const std::string &what);
  bool checkDim(const DimSpecItem &item);
  /// Reads all of `text`, a part of `item`, as a positive integer.
  bool readNumber(const DimSpecItem &item, std::string_view text,
                  int64_t &value);

private:
  std::string &error_;
};

} // namespace roofline

#endif // ROOFLINE_LIB_SUPPORT_DIMSPECREADER_H
