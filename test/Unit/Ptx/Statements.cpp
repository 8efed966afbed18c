//===- Statements.cpp - Statements and variables of PTX -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Statements.h"

namespace roofline::ptx {

namespace {

std::vector<std::string> splitAtDots(const std::string &word) {
  std::vector<std::string> parts;
  for (size_t begin = 0; begin <= word.size();) {
    size_t end = std::min(word.find('.', begin), word.size());
    parts.push_back(word.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

Operand parseNumber(TokenStream &tokens) {
  Operand operand;
  operand.kind = Operand::Kind::Number;
  bool negative = tokens.take("-");
  if (tokens.peek().kind != Token::Kind::Number)
    tokens.fail("expected a number");
  std::string text = tokens.next().text;
  bool isHex = text.size() > 2 && text[0] == '0';
  if (isHex && (text[1] == 'f' || text[1] == 'F')) {
    operand.type = Type::F32;
    operand.bits = std::stoull(text.substr(2), nullptr, 16);
    operand.bits ^= negative ? 1ull << 31 : 0;
  } else if (isHex && (text[1] == 'd' || text[1] == 'D')) {
    operand.type = Type::F64;
    operand.bits = std::stoull(text.substr(2), nullptr, 16);
    operand.bits ^= negative ? 1ull << 63 : 0;
  } else if (text.find('.') != std::string::npos) {
    operand.type = Type::F64;
    operand.bits = bitCast<uint64_t>((negative ? -1 : 1) * std::stod(text));
  } else {
    operand.bits = std::stoull(text, nullptr, 0);
    operand.bits = negative ? -operand.bits : operand.bits;
  }
  return operand;
}

Operand parseOperand(TokenStream &tokens);

Operand parseVector(TokenStream &tokens) {
  Operand operand;
  operand.kind = Operand::Kind::Vector;
  do
    operand.elements.push_back(parseOperand(tokens));
  while (tokens.take(","));
  tokens.expect("}");
  return operand;
}

/// `name`, `name+4`, `name+-4`
Operand parseName(TokenStream &tokens) {
  Operand operand;
  operand.kind = Operand::Kind::Name;
  operand.name = tokens.word();
  if (tokens.peek().is("+") || tokens.peek().is("-")) {
    tokens.take("+");
    operand.offset = tokens.integer();
  }
  return operand;
}

Operand parseAddress(TokenStream &tokens) {
  bool named = tokens.peek().kind == Token::Kind::Word;
  Operand operand = named ? parseName(tokens) : parseNumber(tokens);
  if (!named)
    operand.offset = operand.bits;
  operand.kind = Operand::Kind::Address;
  tokens.expect("]");
  return operand;
}

Operand parseOperand(TokenStream &tokens) {
  if (tokens.take("["))
    return parseAddress(tokens);
  if (tokens.take("{"))
    return parseVector(tokens);
  if (tokens.take("_"))
    return Operand();
  if (tokens.take("!")) {
    Operand operand = parseName(tokens);
    operand.negated = true;
    return operand;
  }
  if (tokens.peek().kind != Token::Kind::Word)
    return parseNumber(tokens);
  Operand operand = parseName(tokens);
  if (!tokens.take("|"))
    return operand;
  Operand pair;
  pair.kind = Operand::Kind::Pair;
  pair.elements = {operand, parseOperand(tokens)};
  return pair;
}

Space spaceNamed(TokenStream &tokens) {
  const std::string name = tokens.peek().text;
  const std::pair<const char *, Space> spaces[] = {{".global", Space::Global},
                                                   {".shared", Space::Shared},
                                                   {".local", Space::Local},
                                                   {".param", Space::Param},
                                                   {".const", Space::Const}};
  for (auto [text, space] : spaces)
    if (name == text) {
      tokens.next();
      return space;
    }
  tokens.fail("expected a state space");
}

void parseInitial(TokenStream &tokens, Variable &variable, Type type) {
  bool list = tokens.take("{");
  do {
    Operand value = parseOperand(tokens);
    if (value.kind != Operand::Kind::Number)
      throw Error(tokens.peek().line,
                  "'" + variable.name + "' starts with what is no number");
    for (unsigned byte = 0; byte < sizeOf(type); ++byte)
      variable.initial.push_back(value.bits >> (8 * byte));
  } while (list && tokens.take(","));
  if (list)
    tokens.expect("}");
}

} // namespace

Statement parseStatement(TokenStream &tokens, const std::string &text) {
  Statement statement;
  size_t begin = tokens.peek().begin;
  statement.line = tokens.peek().line;
  if (tokens.take("@")) {
    statement.guardNegated = tokens.take("!");
    statement.guard = tokens.word();
  }
  statement.modifiers = splitAtDots(tokens.word());
  statement.opcode = statement.modifiers.front();
  statement.modifiers.erase(statement.modifiers.begin());
  while (!tokens.peek().is(";")) {
    statement.operands.push_back(parseOperand(tokens));
    if (!tokens.take(","))
      break;
  }
  statement.text = text.substr(begin, tokens.peek().begin - begin);
  tokens.expect(";");
  return statement;
}

Variable parseVariable(TokenStream &tokens) {
  Variable variable;
  variable.space = spaceNamed(tokens);
  std::optional<Type> type;
  while (tokens.peek().kind == Token::Kind::Directive) {
    std::string directive = tokens.next().text.substr(1);
    if (directive == "align")
      variable.alignment = tokens.integer();
    else if (auto named = typeNamed(directive))
      type = named;
    // `.ptr .global` of parameters says what nothing here asks.
  }
  if (!type)
    tokens.fail("expected a variable with a type");
  variable.alignment = std::max<int64_t>(variable.alignment, sizeOf(*type));
  variable.name = tokens.word();
  variable.size = sizeOf(*type);
  while (tokens.take("[")) {
    variable.size *= tokens.peek().is("]") ? 0 : tokens.integer();
    tokens.expect("]");
  }
  if (tokens.take("="))
    parseInitial(tokens, variable, *type);
  return variable;
}

} // namespace roofline::ptx
