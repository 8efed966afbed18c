//===- TextWriter.cpp - Styled lines and tables ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TextWriter.h"
#include "TextFormat.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"
#include <fmt/format.h>
#include <fmt/ranges.h>

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

void TextWriter::paragraph(std::string_view text, Style style) {
  std::vector<std::string> words;
  for (llvm::StringRef word : llvm::split(llvm::StringRef(text), ' '))
    words.push_back(word.str());
  wrapped("", words, " ", style);
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

void TextTable::addColumn(std::string header, Align align, unsigned rank) {
  columns_.push_back({std::move(header), align, rank});
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

/// Of the columns that are shown.
size_t TextTable::lineWidth(const std::vector<size_t> &widths) const {
  size_t sum = kIndent;
  for (size_t i = 0; i < columns_.size(); ++i)
    if (columns_[i].isShown)
      sum += widths[i] + (i > 0 ? kGap : 0);
  return sum;
}

bool TextTable::fits(const TextWriter &writer) const {
  return lineWidth(columnWidths()) <= writer.width();
}

/// Names are shortened to no less.
static constexpr size_t kMinNameWidth = 12;

bool TextTable::fitsShortened(const TextWriter &writer) const {
  std::vector<size_t> widths = columnWidths();
  widths[0] = std::min(widths[0], kMinNameWidth);
  return lineWidth(widths) <= writer.width();
}

size_t TextTable::fullWidth() const {
  std::vector<size_t> widths = columnWidths();
  return std::accumulate(widths.begin(), widths.end(),
                         kIndent + kGap * (widths.size() - 1));
}

unsigned TextTable::highestRank() const {
  unsigned highest = 0;
  for (const Column &column : columns_)
    if (column.isShown)
      highest = std::max(highest, column.rank);
  return highest;
}

void TextTable::leaveOut(unsigned rank) {
  for (Column &column : columns_)
    column.isShown &= column.rank != rank;
}

std::vector<std::string> TextTable::leftOut() const {
  std::vector<std::string> headers;
  for (const Column &column : columns_)
    if (!column.isShown)
      headers.push_back(column.header);
  return headers;
}

std::vector<std::string> TextTable::shortNames(size_t width) const {
  std::vector<std::string> names;
  for (const std::vector<Cell> &row : rows_)
    names.push_back(row[0].text);
  return shortenApart(names, width);
}

void TextTable::print(TextWriter &writer) const {
  std::vector<size_t> widths = columnWidths();
  size_t needed = lineWidth(widths);
  if (needed > writer.width() && widths[0] > kMinNameWidth)
    widths[0] -= std::min(needed - writer.width(), widths[0] - kMinNameWidth);
  size_t last = columns_.size() - 1;
  while (!columns_[last].isShown)
    --last;
  auto printRow = [&](const std::vector<Cell> &row, std::string_view name) {
    for (size_t i = 0; i < row.size(); ++i) {
      if (!columns_[i].isShown)
        continue;
      writer.cell("", i == 0 ? kIndent : kGap, false, Style::Plain);
      bool alignRight = columns_[i].align == Align::Right;
      // No blanks at the end of a line.
      writer.cell(i == 0 ? name : row[i].text,
                  i == last && !alignRight ? 0 : widths[i], alignRight,
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
    printRow(header, shorten(header[0].text, widths[0]));
  std::vector<std::string> names = shortNames(widths[0]);
  for (size_t i = 0; i < rows_.size(); ++i)
    printRow(rows_[i], names[i]);
}

void leaveOutColumns(llvm::MutableArrayRef<TextTable> tables,
                     const TextWriter &writer) {
  while (true) {
    unsigned highest = 0;
    for (const TextTable &table : tables)
      highest = std::max(highest, table.highestRank());
    bool areFine = llvm::all_of(tables, [&](const TextTable &table) {
      return highest >= TextTable::kBeforeNames ? table.fits(writer)
                                                : table.fitsShortened(writer);
    });
    if (areFine || highest == 0)
      return;
    for (TextTable &table : tables)
      table.leaveOut(highest);
  }
}

void noteLeftOut(llvm::ArrayRef<TextTable> tables, TextWriter &writer,
                 size_t width) {
  std::vector<std::string> headers;
  for (const TextTable &table : tables) {
    for (const std::string &header : table.leftOut())
      if (!llvm::is_contained(headers, header))
        headers.push_back(header);
    width = std::max(width, table.fullWidth());
  }
  if (!headers.empty())
    writer.paragraph(fmt::format(
        "left out at {} columns: {}; roofline-report --width={} shows all",
        writer.width(), fmt::join(headers, ", "), width));
}

} // namespace roofline
