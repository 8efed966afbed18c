//===- ShapeText.cpp - Shapes as text -------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/ShapeText.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

using llvm::StringRef;

namespace roofline {

/// True for `f16`, `bf16`, `i32`, `index`, `complex<f32>` and whatever follows.
static bool beginsLikeType(StringRef text) {
  for (StringRef letters : {"f", "bf", "tf", "i", "si", "ui"})
    if (StringRef rest = text; rest.consume_front(letters) && !rest.empty() &&
                               llvm::isDigit(rest.front()))
      return true;
  for (StringRef word : {"complex<", "memref<", "tensor<", "tuple<", "vector<"})
    if (text.starts_with(word))
      return true;
  for (StringRef word : {"index", "none"})
    if (StringRef rest = text;
        rest.consume_front(word) &&
        (rest.empty() || !(llvm::isAlnum(rest.front()) || rest.front() == '_')))
      return true;
  return text.starts_with("!");
}

std::string sizeInShape(const SymbolicExpr &size) {
  std::string text = size.str();
  bool isPlain = size.terms().size() <= 1 &&
                 StringRef(text).find('x') == StringRef::npos &&
                 !beginsLikeType(text);
  return isPlain ? text : "(" + text + ")";
}

/// The number of characters before the first of `ends` outside of all brackets.
static size_t lengthUntil(StringRef text, llvm::ArrayRef<StringRef> ends) {
  int depth = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    StringRef rest = text.drop_front(i);
    if (depth == 0 && llvm::any_of(ends, [&](StringRef end) {
          return rest.starts_with(end);
        }))
      return i;
    if (StringRef("(<[{").contains(text[i]))
      ++depth;
    else if (StringRef(")]}").contains(text[i]) ||
             (text[i] == '>' && (i == 0 || text[i - 1] != '-')))
      --depth;
  }
  return text.size();
}

/// The type at the front of `text`, which is taken from it.
static std::optional<std::string> typeAt(StringRef &text,
                                         const Bindings &bindings) {
  std::string result;
  while (!beginsLikeType(text)) {
    StringRef size = text.take_front(lengthUntil(text, {"x", ", ", " -> "}));
    if (!text.drop_front(size.size()).starts_with("x"))
      break;
    auto expr = SymbolicExpr::parse(size);
    auto value = expr ? expr->evaluate(bindings) : std::nullopt;
    if (!value)
      return std::nullopt;
    result += toString(*value) + "x";
    text = text.drop_front(size.size() + 1);
  }
  StringRef element = text.take_front(lengthUntil(text, {", ", " -> "}));
  text = text.drop_front(element.size());
  return result + element.str();
}

std::optional<std::string> shapeAt(std::string_view shape,
                                   const Bindings &bindings) {
  StringRef text = shape;
  std::string result;
  if (text.consume_front("-> "))
    result = "-> ";
  while (!text.empty()) {
    std::optional<std::string> type = typeAt(text, bindings);
    if (!type)
      return std::nullopt;
    result += *type;
    for (StringRef separator : {", ", " -> "})
      if (text.consume_front(separator))
        result += separator;
  }
  return result;
}

} // namespace roofline
