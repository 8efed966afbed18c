//===- Lexer.cpp - Tokens of PTX ------------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lexer.h"

#include "Error.h"

#include <cctype>

namespace roofline::ptx {

namespace {

bool startsWord(char c) {
  return std::isalpha(uint8_t(c)) || c == '_' || c == '$' || c == '%';
}

bool isWord(char c) { return startsWord(c) || std::isdigit(uint8_t(c)); }

class Lexer {
public:
  explicit Lexer(const std::string &text) : text(text) {}

  std::vector<Token> run() {
    while (skipSpace())
      next();
    add(Token::Kind::End, at);
    return std::move(tokens);
  }

private:
  char peek(size_t ahead = 0) const {
    return at + ahead < text.size() ? text[at + ahead] : '\0';
  }
  void advance() {
    if (text[at++] == '\n')
      ++line;
  }
  void add(Token::Kind kind, size_t begin) {
    tokens.push_back({kind, text.substr(begin, at - begin), line, begin, at});
  }
  /// False at the end of the file.
  bool skipSpace() {
    while (at < text.size()) {
      if (std::isspace(uint8_t(peek())) || peek() == '\0')
        advance();
      else if (peek() == '/' && peek(1) == '/')
        skipTo("\n");
      else if (peek() == '/' && peek(1) == '*')
        skipTo("*/");
      else
        return true;
    }
    return false;
  }
  void skipTo(const std::string &end) {
    size_t found = text.find(end, at);
    size_t stop = found == std::string::npos ? text.size() : found + end.size();
    while (at < stop)
      advance();
  }
  void next() {
    char c = peek();
    if (startsWord(c))
      word(Token::Kind::Word);
    else if (c == '.' && startsWord(peek(1)))
      word(Token::Kind::Directive);
    else if (std::isdigit(uint8_t(c)))
      number();
    else if (c == '"')
      string();
    else
      symbol();
  }
  void word(Token::Kind kind) {
    size_t begin = at++;
    // `::` joins what is one modifier: `.shared::cta`.
    while (isWord(peek()) || (peek() == '.' && isWord(peek(1))) ||
           (peek() == ':' && peek(1) == ':') ||
           (peek() == ':' && text[at - 1] == ':'))
      ++at;
    add(kind, begin);
  }
  void number() {
    size_t begin = at++;
    while (std::isalnum(uint8_t(peek())) || peek() == '.' ||
           ((peek() == '-' || peek() == '+') && hasExponent(begin)))
      ++at;
    add(Token::Kind::Number, begin);
  }
  /// Whether the sign belongs to a number such as `1.5e-3`.
  bool hasExponent(size_t begin) const {
    char last = text[at - 1];
    return (last == 'e' || last == 'E') && text.find('.', begin) < at;
  }
  void string() {
    size_t begin = at++;
    while (at < text.size() && peek() != '"')
      advance();
    if (at == text.size())
      throw Error(line, "the string is not closed");
    ++at;
    add(Token::Kind::String, begin);
  }
  void symbol() {
    size_t begin = at++;
    add(Token::Kind::Symbol, begin);
  }

  const std::string &text;
  size_t at = 0;
  int line = 1;
  std::vector<Token> tokens;
};

} // namespace

std::vector<Token> tokenize(const std::string &text) {
  return Lexer(text).run();
}

} // namespace roofline::ptx
