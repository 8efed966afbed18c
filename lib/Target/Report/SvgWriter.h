//===- SvgWriter.h - Elements of a vector graphic ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_SVGWRITER_H
#define ROOFLINE_LIB_TARGET_REPORT_SVGWRITER_H

#include "llvm/Support/raw_ostream.h"
#include <fmt/format.h>

#include <string>
#include <string_view>

namespace roofline {

/// `text` as character data or attribute value of XML.
std::string escapeXml(std::string_view text);

/// A place on the page: px from the top left corner.
struct Point {
  double x = 0, y = 0;
};

/// Writes elements; coordinates have 2 decimals, a hundredth of a pixel.
class SvgWriter {
public:
  explicit SvgWriter(llvm::raw_ostream &os) : os_(os) {}

  /// Formats a piece of markup, `{}` by fmt.
  template <typename... Args>
  void raw(fmt::format_string<Args...> format, Args &&...args) {
    os_ << fmt::format(format, std::forward<Args>(args)...);
  }
  /// `attributes` is markup.
  void line(Point from, Point to, std::string_view attributes);
  void text(Point at, std::string_view content, std::string_view attributes);
  /// Turned by `degrees`, clockwise.
  void rotatedText(Point at, double degrees, std::string_view content,
                   std::string_view attributes);
  void circle(Point center, double radius, std::string_view attributes);

private:
  llvm::raw_ostream &os_;
};

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_SVGWRITER_H
