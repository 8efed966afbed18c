//===- JsonStream.h - JSON as all our writers write it ----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_JSONSTREAM_H
#define ROOFLINE_LIB_TARGET_REPORT_JSONSTREAM_H

#include "Roofline/Support/SymbolicExpr.h"

#include "llvm/Support/JSON.h"

#include <optional>
#include <string>
#include <string_view>

namespace roofline {

/// The program and its version, e.g. `roofline-opt 0.1`.
llvm::StringRef producer();

/// `string`, with what is no UTF-8 replaced.
std::string validUtf8(std::string_view string);

/// Blanks per level of our JSON files.
inline constexpr unsigned kJsonIndent = 2;

/// Writes attributes; to be called inside of an object.
class JsonStream {
public:
  explicit JsonStream(llvm::json::OStream &json) : json_(json) {}

protected:
  void text(llvm::StringRef key, std::string_view string);
  /// Null where there is none.
  void optionalText(llvm::StringRef key, std::string_view string);
  void names(llvm::StringRef key, const std::vector<std::string> &list);
  void integer(llvm::StringRef key, std::optional<int64_t> value);
  /// With the fewest digits that read back to the same double; null also where
  /// it is not finite.
  void number(llvm::StringRef key, std::optional<double> value);
  void bindings(llvm::StringRef key, const Bindings &values);

  llvm::json::OStream &json_;
};

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_JSONSTREAM_H
