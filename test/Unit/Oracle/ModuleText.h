//===- ModuleText.h - Writes the text of a module ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ORACLE_MODULETEXT_H
#define ROOFLINE_TEST_UNIT_ORACLE_MODULETEXT_H

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace roofline::oracle {

/// A size, with a name where it may become dynamic.
struct Dim {
  int64_t size = 1;
  std::string name;
  bool operator==(const Dim &other) const {
    return size == other.size && name == other.name;
  }
};

/// A scalar, or a tensor or memref of them.
struct TextType {
  std::string element;
  std::vector<Dim> dims;
  bool isShaped = true;
  bool operator==(const TextType &other) const {
    return element == other.element && dims == other.dims &&
           isShaped == other.isShaped;
  }
};
TextType scalar(const std::string &element);

struct TextValue {
  std::string name;
  TextType type;
};

/// The values of the named dims.
using Sizes = std::map<std::string, int64_t>;

/// One function with its arguments, ops and results; several share a module.
class FunctionText {
public:
  /// With `memrefs`, buffers take the place of tensors.
  explicit FunctionText(std::string name, bool memrefs = false)
      : name(std::move(name)), memrefs(memrefs) {}

  bool onMemrefs() const { return memrefs; }
  TextValue argument(const TextType &type);
  /// A name that nothing else has, in other functions neither.
  std::string fresh() { return "%" + name + std::to_string(next++); }
  void line(const std::string &text) { body += "  " + text + "\n"; }
  /// The text of a type, with marks where a size may become dynamic.
  std::string type(const TextType &type) const;
  /// A list of values and one of their types, as in `ins(...)`.
  std::string typedList(const std::vector<TextValue> &values) const;
  void result(const TextValue &value) { results.push_back(value); }

  /// Everything that can be used as an operand so far.
  std::vector<TextValue> values;

  std::string text() const;

private:
  std::string name;
  bool memrefs;
  unsigned next = 0;
  std::vector<TextValue> arguments, results;
  std::string body;
};

/// The text with static sizes.
std::string withStaticSizes(const std::string &text);
/// The text with `?` for every size that has a name, and the values of those.
std::string withNamedSizes(const std::string &text, Sizes &sizes);

/// Texts with commas between.
std::string join(const std::vector<std::string> &texts);

} // namespace roofline::oracle

#endif // ROOFLINE_TEST_UNIT_ORACLE_MODULETEXT_H
