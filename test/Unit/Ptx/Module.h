//===- Module.h - A PTX file ------------------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_MODULE_H
#define ROOFLINE_UNITTEST_PTX_MODULE_H

#include "Types.h"

#include <map>
#include <memory>
#include <vector>

namespace roofline::ptx {

struct Operand {
  enum class Kind {
    /// A register, a special register, a symbol or a label: `name`, and
    /// `offset` that is added to a symbol.
    Name,
    /// An integer: `bits`. A float: `bits` of its `type`.
    Number,
    /// `[name + offset]`, or `[number]`.
    Address,
    /// `{a, b}`
    Vector,
    /// `a|p`
    Pair,
    /// `_`
    Sink,
  };
  Kind kind = Kind::Sink;
  std::string name;
  int64_t offset = 0;
  uint64_t bits = 0;
  std::optional<Type> type;
  /// `!%p`
  bool negated = false;
  std::vector<Operand> elements;
};

struct Statement {
  int line = 0;
  /// As written.
  std::string text;
  std::string opcode;
  /// What follows the opcode, without dots: `rn`, `f32`, `shared::cta`.
  std::vector<std::string> modifiers;
  /// The predicate of `@%p` or `@!%p`; empty without one.
  std::string guard;
  bool guardNegated = false;
  std::vector<Operand> operands;
};

enum class Space { Generic, Global, Shared, Local, Param, Const };

struct Variable {
  std::string name;
  Space space = Space::Global;
  int64_t alignment = 1;
  /// Of an unsized array, `.extern .shared`: 0.
  int64_t size = 0;
  bool isExtern = false;
  /// Its first bytes; the others are 0.
  std::vector<uint8_t> initial;
};

struct Entry {
  std::string name;
  /// In the order of the launch; `.size` and `.alignment` of each.
  std::vector<Variable> parameters;
  /// Registers by name, and their types.
  std::map<std::string, Type> registers;
  /// Variables declared in the body.
  std::vector<Variable> variables;
  std::vector<Statement> statements;
  /// Index of the statement that follows a label.
  std::map<std::string, int> labels;
  /// Lists of labels, for `brx.idx`.
  std::map<std::string, std::vector<std::string>> branchTargets;
  /// `.reqntid`, or `.maxntid`; 0 where it says nothing.
  int64_t requiredThreads[3] = {0, 0, 0};
  int64_t maxThreads = 0;
};

/// A PTX file.
struct Module {
  std::string version;
  std::string target;
  std::vector<Variable> variables;
  std::vector<Entry> entries;
  /// Functions that are declared and not defined.
  std::vector<std::string> externFunctions;

  const Entry *entry(const std::string &name) const {
    for (const Entry &entry : entries)
      if (entry.name == name)
        return &entry;
    return nullptr;
  }
};

/// Reads a PTX file. Nothing, and the reason in `error`, where it is not one.
std::shared_ptr<const Module> parseModule(const std::string &text,
                                          std::string &error);

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_MODULE_H
