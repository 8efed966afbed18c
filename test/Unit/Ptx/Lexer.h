//===- Lexer.h - Tokens of PTX ----------------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_LEXER_H
#define ROOFLINE_UNITTEST_PTX_LEXER_H

#include <cstddef>
#include <string>
#include <vector>

namespace roofline::ptx {

struct Token {
  enum class Kind {
    /// `mov`, `%r1`, `$L__BB0_2`, `_`; with its dotted parts where they follow
    /// at once: `ld.global.v4.b32`, `%tid.x`.
    Word,
    /// `.reg`, `.entry`
    Directive,
    /// `12`, `-1`, `0x1F`, `0f3F800000`, `1.5`
    Number,
    String,
    /// One character.
    Symbol,
    End,
  };
  Kind kind = Kind::End;
  std::string text;
  int line = 0;
  /// Of its first character, and one past its last.
  size_t begin = 0, end = 0;
  bool is(const char *symbol) const { return text == symbol; }
};

/// Splits a PTX file into tokens; the last is `End`. Throws Error.
std::vector<Token> tokenize(const std::string &text);

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_LEXER_H
