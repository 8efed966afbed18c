//===- TextWriter.cpp - Styled lines and tables ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TextWriter.h"
#include "TextFormat.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>
#include <numeric>

namespace roofline {

static constexpr size_t kIndent = 2;
static constexpr size_t kGap = 2;

//===----------------------------------------------------------------------===//
// TextWriter
//===----------------------------------------------------------------------===//

static std::string_view escapeSequence(Style style) {
  switch (style) {
  case Style::Plain:
    break;
  case Style::Bold:
    return "\x1b[1m";
  case Style::Green:
    return "\x1b[32m";
  case Style::Yellow:
    return "\x1b[33m";
  }
  return "";
}

size_t TextWriter::width() const {
  constexpr size_t kMinWidth = 60;
  return std::max<size_t>(options_.width, kMinWidth);
}

void TextWriter::styled(std::string_view text, Style style) {
  bool isStyled = options_.color && style != Style::Plain;
  if (isStyled)
    os_ << escapeSequence(style);
  os_ << text;
  if (isStyled)
    os_ << "\x1b[0m";
}

void TextWriter::blankLine() { os_ << '\n'; }

void TextWriter::line(std::string_view text, Style style) {
  styled(text, style);
  os_ << '\n';
}

void TextWriter::wrapped(std::string_view lead,
                         const std::vector<std::string> &pieces,
                         std::string_view separator, Style style) {
  std::string current(lead);
  size_t indent = std::min(lead.find_first_not_of(' '), lead.size()) + kIndent;
  bool atStart = true;
  for (size_t i = 0; i < pieces.size(); ++i) {
    bool isLast = i + 1 == pieces.size();
    std::string piece = pieces[i];
    if (!isLast)
      piece += separator;
    // A blank at the end of a line is not seen.
    size_t needed = displayWidth(llvm::StringRef(piece).rtrim(' '));
    if (!atStart && displayWidth(current) + needed > width()) {
      line(llvm::StringRef(current).rtrim(' '), style);
      current.assign(indent, ' ');
    }
    current += piece;
    atStart = false;
  }
  line(llvm::StringRef(current).rtrim(' '), style);
}

void TextWriter::paragraph(std::string_view text) {
  std::vector<std::string> words;
  for (llvm::StringRef word : llvm::split(llvm::StringRef(text), ' '))
    words.push_back(word.str());
  wrapped("", words, " ");
}

void TextWriter::cell(std::string_view text, size_t columns, bool alignRight,
                      Style style) {
  size_t used = displayWidth(text);
  size_t padding = columns > used ? columns - used : 0;
  if (alignRight)
    os_.indent(static_cast<unsigned>(padding));
  styled(text, style);
  if (!alignRight)
    os_.indent(static_cast<unsigned>(padding));
}

//===----------------------------------------------------------------------===//
// TextTable
//===----------------------------------------------------------------------===//

void TextTable::addColumn(std::string header, Align align) {
  columns_.push_back({std::move(header), align});
}

std::vector<size_t> TextTable::columnWidths() const {
  std::vector<size_t> widths;
  for (size_t i = 0; i < columns_.size(); ++i) {
    widths.push_back(displayWidth(columns_[i].header));
    for (const std::vector<Cell> &row : rows_)
      widths[i] = std::max(widths[i], displayWidth(row[i].text));
  }
  return widths;
}

static size_t lineWidth(const std::vector<size_t> &columnWidths) {
  size_t gaps = kGap * (columnWidths.size() - 1);
  return std::accumulate(columnWidths.begin(), columnWidths.end(),
                         kIndent + gaps);
}

bool TextTable::fits(const TextWriter &writer) const {
  return lineWidth(columnWidths()) <= writer.width();
}

void TextTable::print(TextWriter &writer) const {
  constexpr size_t kMinNameWidth = 12;
  std::vector<size_t> widths = columnWidths();
  size_t needed = lineWidth(widths);
  if (needed > writer.width() && widths[0] > kMinNameWidth)
    widths[0] -= std::min(needed - writer.width(), widths[0] - kMinNameWidth);
  auto printRow = [&](const std::vector<Cell> &row) {
    for (size_t i = 0; i < row.size(); ++i) {
      writer.cell("", i == 0 ? kIndent : kGap, false, Style::Plain);
      bool alignRight = columns_[i].align == Align::Right;
      // No blanks at the end of a line.
      bool isLast = i + 1 == row.size();
      writer.cell(i == 0 ? shorten(row[i].text, widths[i]) : row[i].text,
                  isLast && !alignRight ? 0 : widths[i], alignRight,
                  row[i].style);
    }
    writer.blankLine();
  };
  std::vector<Cell> header;
  bool hasHeader = false;
  for (const Column &column : columns_) {
    header.emplace_back(column.header);
    hasHeader |= !column.header.empty();
  }
  if (hasHeader)
    printRow(header);
  for (const std::vector<Cell> &row : rows_)
    printRow(row);
}

} // namespace roofline
