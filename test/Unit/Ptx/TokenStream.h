//===- TokenStream.h - Reading tokens ---------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_TOKENSTREAM_H
#define ROOFLINE_UNITTEST_PTX_TOKENSTREAM_H

#include "Error.h"
#include "Lexer.h"

#include <algorithm>
#include <cstdint>

namespace roofline::ptx {

/// Tokens, read one after the other. Throws Error.
class TokenStream {
public:
  explicit TokenStream(std::vector<Token> tokens) : tokens(std::move(tokens)) {}

  const Token &peek(size_t ahead = 0) const {
    return tokens[std::min(at + ahead, tokens.size() - 1)];
  }
  bool atEnd() const { return peek().kind == Token::Kind::End; }
  const Token &next() {
    const Token &token = peek();
    at += !atEnd();
    return token;
  }
  /// Reads it if it comes next.
  bool take(const char *text) {
    bool found = !atEnd() && peek().is(text);
    at += found;
    return found;
  }
  void expect(const char *text) {
    if (!take(text))
      fail(std::string("expected '") + text + "'");
  }
  std::string word() {
    if (peek().kind != Token::Kind::Word)
      fail("expected a name");
    return next().text;
  }
  /// A number, and its sign.
  int64_t integer() {
    bool negative = take("-");
    if (peek().kind != Token::Kind::Number)
      fail("expected a number");
    uint64_t bits = std::stoull(next().text, nullptr, 0);
    return negative ? -bits : bits;
  }
  [[noreturn]] void fail(const std::string &message) const {
    throw Error(peek().line, message + ", got '" + peek().text + "'");
  }

private:
  std::vector<Token> tokens;
  size_t at = 0;
};

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_TOKENSTREAM_H
