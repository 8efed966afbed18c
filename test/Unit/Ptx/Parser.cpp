//===- Parser.cpp - Reading PTX files -------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Statements.h"

#include <algorithm>

namespace roofline::ptx {

namespace {

/// Reads the body of an entry. Blocks in braces have names of their own.
class BodyParser {
public:
  BodyParser(TokenStream &tokens, const std::string &text, Entry &entry)
      : tokens(tokens), text(text), entry(entry) {}

  /// Reads up to the brace that closes the body.
  void run() {
    scopes.emplace_back();
    while (!scopes.empty())
      item();
  }

private:
  struct Scope {
    /// Declared names, and what they are called in the entry.
    std::map<std::string, std::string> names;
    size_t firstStatement = 0;
  };

  void item() {
    if (tokens.atEnd())
      tokens.fail("expected '}'");
    if (tokens.take("}"))
      return closeScope();
    if (tokens.take(";"))
      return;
    if (tokens.take("{")) {
      scopes.emplace_back();
      scopes.back().firstStatement = entry.statements.size();
      return;
    }
    if (tokens.peek().kind == Token::Kind::Directive)
      return directive();
    if (tokens.peek(1).is(":"))
      return label();
    Statement statement = parseStatement(tokens, text);
    if (!statement.guard.empty())
      statement.guard = resolved(statement.guard);
    for (Operand &operand : statement.operands)
      resolve(operand);
    entry.statements.push_back(std::move(statement));
  }

  void directive() {
    if (tokens.take(".reg"))
      return registers();
    if (tokens.peek().is(".shared") || tokens.peek().is(".local")) {
      Variable variable = parseVariable(tokens);
      variable.name = declare(variable.name);
      entry.variables.push_back(variable);
      tokens.expect(";");
      return;
    }
    if (tokens.take(".loc")) {
      int line = tokens.peek().line;
      while (tokens.peek().line == line)
        tokens.next();
      return;
    }
    if (!tokens.take(".pragma"))
      tokens.fail("this directive is not known here");
    tokens.next();
    tokens.expect(";");
  }

  void registers() {
    auto type = typeNamed(tokens.next().text.substr(1));
    if (!type)
      tokens.fail("expected the type of registers");
    do {
      std::string name = tokens.word();
      if (!tokens.take("<")) {
        entry.registers[declare(name)] = *type;
        continue;
      }
      int64_t count = tokens.integer();
      tokens.expect(">");
      for (int64_t i = 0; i < count; ++i)
        entry.registers[declare(name + std::to_string(i))] = *type;
    } while (tokens.take(","));
    tokens.expect(";");
  }

  void label() {
    std::string name = tokens.word();
    tokens.expect(":");
    if (tokens.take(".branchtargets")) {
      std::vector<std::string> &targets = entry.branchTargets[declare(name)];
      do
        targets.push_back(tokens.word());
      while (tokens.take(","));
      tokens.expect(";");
      return;
    }
    entry.labels[declare(name)] = int(entry.statements.size());
  }

  std::string declare(const std::string &name) {
    std::string unique = name;
    if (scopes.size() > 1)
      unique += "@" + std::to_string(++shadowed);
    scopes.back().names[name] = unique;
    return unique;
  }

  std::string resolved(const std::string &name) const {
    for (auto scope = scopes.rbegin(); scope != scopes.rend(); ++scope)
      if (auto found = scope->names.find(name); found != scope->names.end())
        return found->second;
    return name;
  }

  void resolve(Operand &operand) {
    if (!operand.name.empty())
      operand.name = resolved(operand.name);
    for (Operand &element : operand.elements)
      resolve(element);
  }

  /// Branches to labels further down are resolved only now.
  void closeScope() {
    if (scopes.size() > 1)
      for (size_t i = scopes.back().firstStatement; i < entry.statements.size();
           ++i)
        for (Operand &operand : entry.statements[i].operands)
          resolve(operand);
    scopes.pop_back();
  }

  TokenStream &tokens;
  const std::string &text;
  Entry &entry;
  std::vector<Scope> scopes;
  int shadowed = 0;
};

class ModuleParser {
public:
  explicit ModuleParser(const std::string &text)
      : text(text), tokens(tokenize(text)) {}

  std::shared_ptr<const Module> run() {
    module = std::make_shared<Module>();
    while (!tokens.atEnd())
      item();
    return module;
  }

private:
  void item() {
    bool isExtern = false;
    while (tokens.peek().is(".visible") || tokens.peek().is(".weak") ||
           tokens.peek().is(".extern") || tokens.peek().is(".common"))
      isExtern |= tokens.next().is(".extern");
    const std::string directive = tokens.peek().text;
    if (directive == ".version" || directive == ".target" ||
        directive == ".address_size")
      return header();
    if (directive == ".global" || directive == ".shared" ||
        directive == ".const")
      return variable(isExtern);
    tokens.next();
    if (directive == ".entry")
      return entry();
    if (directive == ".func" && isExtern)
      return externFunction();
    if (directive == ".file" || directive == ".pragma")
      return skipLine();
    tokens.fail("'" + directive + "' is not known here; the next is");
  }

  void header() {
    const Token &first = tokens.next();
    std::string value;
    while (tokens.peek().line == first.line && !tokens.atEnd())
      value += tokens.next().text;
    if (first.is(".version"))
      module->version = value;
    if (first.is(".target"))
      module->target = value;
  }

  void skipLine() {
    int line = tokens.peek().line;
    while (!tokens.atEnd() && tokens.peek().line == line)
      tokens.next();
  }

  void variable(bool isExtern) {
    Variable variable = parseVariable(tokens);
    variable.isExtern = isExtern;
    module->variables.push_back(variable);
    tokens.expect(";");
  }

  void externFunction() {
    if (tokens.take("("))
      while (!tokens.take(")"))
        tokens.next();
    module->externFunctions.push_back(tokens.word());
    while (!tokens.atEnd() && !tokens.take(";"))
      tokens.next();
  }

  void entry() {
    Entry entry;
    entry.name = tokens.word();
    if (tokens.take("(") && !tokens.take(")")) {
      do
        entry.parameters.push_back(parseVariable(tokens));
      while (tokens.take(","));
      tokens.expect(")");
    }
    while (!tokens.take("{"))
      performanceDirective(entry);
    BodyParser(tokens, text, entry).run();
    module->entries.push_back(std::move(entry));
  }

  void performanceDirective(Entry &entry) {
    if (tokens.peek().kind != Token::Kind::Directive)
      tokens.fail("expected the body of '" + entry.name + "'");
    std::string directive = tokens.next().text;
    std::vector<int64_t> numbers;
    while (tokens.peek().kind == Token::Kind::Number) {
      numbers.push_back(tokens.integer());
      tokens.take(",");
    }
    numbers.resize(3, 1);
    if (directive == ".reqntid")
      std::copy(numbers.begin(), numbers.end(), entry.requiredThreads);
    if (directive == ".maxntid")
      entry.maxThreads = numbers[0] * numbers[1] * numbers[2];
    if (directive == ".pragma")
      tokens.take(";");
  }

  std::string text;
  TokenStream tokens;
  std::shared_ptr<Module> module;
};

} // namespace

std::shared_ptr<const Module> parseModule(const std::string &text,
                                          std::string &error) {
  try {
    return ModuleParser(text).run();
  } catch (const Error &failure) {
    error = failure.what();
  } catch (const std::logic_error &) { // std::stoull and its like
    error = "a number has digits that are none, or too many";
  }
  return nullptr;
}

} // namespace roofline::ptx
