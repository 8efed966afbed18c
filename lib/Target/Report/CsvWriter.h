//===- CsvWriter.h - Fields and lines for spreadsheets ----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_CSVWRITER_H
#define ROOFLINE_LIB_TARGET_REPORT_CSVWRITER_H

#include "Roofline/Target/Report/Report.h"
#include "TextFormat.h"

#include "llvm/Support/raw_ostream.h"
#include <fmt/format.h>

#include <cstring>

namespace roofline {

/// Writes fields and lines; empty for what is not known.
class CsvWriter {
public:
  explicit CsvWriter(llvm::raw_ostream &os) : os_(os) {}

  /// A name that begins as a formula does would be evaluated; the mark makes
  /// it text, as spreadsheets have it.
  CsvWriter &operator<<(std::string_view text) {
    startField();
    std::string escaped = escapeControls(text);
    if (!escaped.empty() && std::strchr("=+-@", escaped.front()))
      escaped.insert(0, 1, '\'');
    if (escaped.find_first_of(",\"") == std::string::npos) {
      os_ << escaped;
      return *this;
    }
    os_ << '"';
    for (char c : escaped)
      os_ << (c == '"' ? "\"\"" : std::string(1, c));
    os_ << '"';
    return *this;
  }
  CsvWriter &operator<<(const char *text) {
    return *this << std::string_view(text);
  }
  CsvWriter &operator<<(bool value) {
    return *this << (value ? "true" : "false");
  }
  /// Integers exactly, doubles with the fewest digits that read back to the
  /// same value.
  template <typename Number>
  CsvWriter &operator<<(const std::optional<Number> &value) {
    startField();
    if (value)
      os_ << fmt::format("{}", *value);
    return *this;
  }
  CsvWriter &operator<<(const Quantity &quantity) {
    return *this << quantity.value;
  }
  CsvWriter &operator<<(const std::optional<BoundKind> &kind) {
    return *this << (kind ? toString(*kind) : std::string_view());
  }

  void endLine() {
    os_ << '\n';
    atLineStart_ = true;
  }

private:
  void startField() {
    if (!atLineStart_)
      os_ << ',';
    atLineStart_ = false;
  }

  llvm::raw_ostream &os_;
  bool atLineStart_ = true;
};

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_CSVWRITER_H
