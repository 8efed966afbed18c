//===- TextWriter.h - Styled lines and tables -------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_TEXTWRITER_H
#define ROOFLINE_LIB_TARGET_REPORT_TEXTWRITER_H

#include "Roofline/Target/Report/TextEmitter.h"

#include "llvm/ADT/ArrayRef.h"

#include <string>
#include <string_view>
#include <vector>

namespace roofline {

enum class Style { Plain, Bold, Green, Yellow };

/// Writes lines within the width of the options. Texts must be free of control
/// characters.
class TextWriter {
public:
  TextWriter(llvm::raw_ostream &os, const TextOptions &options)
      : os_(os), options_(options) {}

  /// Columns of a line.
  size_t width() const;

  void blankLine();
  void line(std::string_view text, Style style = Style::Plain);
  /// `lead`, then as many `pieces` to a line as fit, never broken inside;
  /// `separator` stands between them, later lines are indented by 2 more.
  void wrapped(std::string_view lead, const std::vector<std::string> &pieces,
               std::string_view separator, Style style = Style::Plain);
  /// `text` wrapped between its words.
  void paragraph(std::string_view text, Style style = Style::Plain);
  /// `text` in columns of its own, padded behind or in front.
  void cell(std::string_view text, size_t columns, bool alignRight,
            Style style);

private:
  void styled(std::string_view text, Style style);

  llvm::raw_ostream &os_;
  const TextOptions &options_;
};

/// Rows of aligned cells; the first column holds names and is the one that is
/// shortened where a row does not fit, though never so that two look alike.
class TextTable {
public:
  enum class Align { Left, Right };
  struct Cell {
    Cell(std::string text, Style style = Style::Plain)
        : text(std::move(text)), style(style) {}
    std::string text;
    Style style;
  };

  /// Columns of this rank and above go before names are shortened, others only
  /// where that is not enough.
  static constexpr unsigned kBeforeNames = 10;
  /// The header line is left out where no column has one. Where rows do not
  /// fit, columns of the highest `rank` may go first, those of rank 0 stay.
  void addColumn(std::string header, Align align = Align::Right,
                 unsigned rank = 0);
  /// `cells` are as many as columns.
  void addRow(std::vector<Cell> cells) { rows_.push_back(std::move(cells)); }
  bool empty() const { return rows_.empty(); }
  /// Whether every row fits in a line as it is.
  bool fits(const TextWriter &writer) const;
  /// Whether it does with short names.
  bool fitsShortened(const TextWriter &writer) const;
  /// Columns of a line that holds all of the table.
  size_t fullWidth() const;
  /// The highest rank of a column that is shown.
  unsigned highestRank() const;
  /// From now on, columns of `rank` are not shown.
  void leaveOut(unsigned rank);
  std::vector<std::string> leftOut() const;

  void print(TextWriter &writer) const;

private:
  struct Column {
    std::string header;
    Align align;
    unsigned rank;
    bool isShown = true;
  };
  std::vector<size_t> columnWidths() const;
  size_t lineWidth(const std::vector<size_t> &widths) const;
  std::vector<std::string> shortNames(size_t width) const;

  std::vector<Column> columns_;
  std::vector<std::vector<Cell>> rows_;
};

/// Leaves out columns of the highest rank of `tables`, then of the next, until
/// all fit or no column may go.
void leaveOutColumns(llvm::MutableArrayRef<TextTable> tables,
                     const TextWriter &writer);
/// Says which columns of `tables` were left out, and that they are there from
/// `width` on, or what these tables take if that is more.
void noteLeftOut(llvm::ArrayRef<TextTable> tables, TextWriter &writer,
                 size_t width = 0);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_TEXTWRITER_H
