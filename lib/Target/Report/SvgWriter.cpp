//===- SvgWriter.cpp - Elements of a vector graphic -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SvgWriter.h"

namespace roofline {

std::string escapeXml(std::string_view text) {
  std::string escaped;
  for (char c : text) {
    switch (c) {
    case '&':
      escaped += "&amp;";
      break;
    case '<':
      escaped += "&lt;";
      break;
    case '>':
      escaped += "&gt;";
      break;
    case '"':
      escaped += "&quot;";
      break;
    default:
      escaped += c;
    }
  }
  return escaped;
}

void SvgWriter::line(Point from, Point to, std::string_view attributes) {
  raw("<line x1=\"{:.2f}\" y1=\"{:.2f}\" x2=\"{:.2f}\" y2=\"{:.2f}\" {}/>\n",
      from.x, from.y, to.x, to.y, attributes);
}

void SvgWriter::text(Point at, std::string_view content,
                     std::string_view attributes) {
  raw("<text x=\"{:.2f}\" y=\"{:.2f}\" {}>{}</text>\n", at.x, at.y, attributes,
      escapeXml(content));
}

void SvgWriter::rotatedText(Point at, double degrees, std::string_view content,
                            std::string_view attributes) {
  raw("<text transform=\"translate({:.2f} {:.2f}) rotate({:.2f})\" {}>{}</text>"
      "\n",
      at.x, at.y, degrees, attributes, escapeXml(content));
}

void SvgWriter::circle(Point center, double radius,
                       std::string_view attributes) {
  raw("<circle cx=\"{:.2f}\" cy=\"{:.2f}\" r=\"{:g}\" {}/>\n", center.x,
      center.y, radius, attributes);
}

} // namespace roofline
