//===- FieldReader.cpp - Checked fields of a JSON object ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FieldReader.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>

using namespace roofline;
using llvm::StringRef;
using llvm::Twine;

//===----------------------------------------------------------------------===//
// Where a field stands
//===----------------------------------------------------------------------===//

/// The closing quote of the string that opens at `begin`.
static size_t endOfString(StringRef text, size_t begin) {
  size_t i = begin + 1;
  while (i < text.size() && text[i] != '"')
    i += text[i] == '\\' ? 2 : 1;
  return i;
}

/// Calls `visit` with each key of the object that opens at `begin`, and its
/// offset. The parser keeps no positions; the text is known to be valid.
static void
forEachKey(StringRef text, size_t begin,
           llvm::function_ref<void(StringRef name, size_t offset)> visit) {
  unsigned depth = 0;
  for (size_t i = begin; i < text.size(); ++i) {
    if (text[i] == '{' || text[i] == '[')
      ++depth;
    else if ((text[i] == '}' || text[i] == ']') && --depth == 0)
      return;
    if (text[i] != '"')
      continue;
    size_t end = endOfString(text, i);
    if (depth == 1 && text.substr(end + 1).ltrim().starts_with(":"))
      visit(text.slice(i + 1, end), i);
    i = end;
  }
}

/// Offset of the first key `name`, or `begin` where there is none.
static size_t findKey(StringRef text, size_t begin, StringRef name) {
  std::optional<size_t> found;
  forEachKey(text, begin, [&](StringRef key, size_t offset) {
    if (key == name && !found)
      found = offset;
  });
  return found.value_or(begin);
}

FieldReader FieldReader::nested(StringRef name) const {
  FieldReader inner(text, *object.getObject(name), report, failed);
  inner.begin = text.find('{', findKey(text, begin, name));
  inner.prefix = prefix + name.str() + ".";
  return inner;
}

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

void FieldReader::error(StringRef name, const Twine &message) const {
  errorAt(findKey(text, begin, name), message);
}

void FieldReader::errorAt(size_t offset, const Twine &message) const {
  failed = true;
  StringRef before = text.take_front(offset);
  HFConfigError error;
  error.message = message.str();
  error.line = before.count('\n') + 1;
  error.column = before.size() - (before.rfind('\n') + 1) + 1;
  report(error);
}

std::string roofline::render(const llvm::json::Value &value) {
  constexpr size_t kMaxLength = 60;
  std::string text;
  llvm::raw_string_ostream(text) << value;
  if (text.size() > kMaxLength)
    text = text.substr(0, kMaxLength) + "...";
  return text;
}

void FieldReader::expect(StringRef name, const Twine &expected) const {
  const llvm::json::Value *value = find(name);
  error(name, "expected '" + prefix + name + "' to be " + expected + ", but " +
                  (value ? "got " + render(*value) : "it is missing"));
}

void FieldReader::checkUnique() const {
  llvm::StringSet<> seen;
  forEachKey(text, begin, [&](StringRef key, size_t offset) {
    if (!seen.insert(key).second)
      errorAt(offset,
              "expected '" + prefix + key + "' once, but it is given twice");
  });
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

const llvm::json::Value *FieldReader::find(StringRef name) const {
  const llvm::json::Value *value = object.get(name);
  return value && !value->getAsNull() ? value : nullptr;
}

int64_t FieldReader::size(StringRef name, int64_t max,
                          std::optional<int64_t> fallback) const {
  const llvm::json::Value *value = find(name);
  if (!value && fallback)
    return *fallback;
  // LLVM also converts the real number 2^63, which is no integer in 64 bits.
  bool isLarge = value && value->getAsNumber().value_or(0) >= 0x1p63;
  std::optional<int64_t> integer =
      value && !isLarge ? value->getAsInteger() : std::nullopt;
  if (integer && *integer >= 1 && *integer <= max)
    return *integer;
  expect(name, "an integer from 1 to " + Twine(max));
  return 1;
}

double FieldReader::number(StringRef name,
                           std::optional<double> fallback) const {
  const llvm::json::Value *value = find(name);
  if (!value && fallback)
    return *fallback;
  std::optional<double> number = value ? value->getAsNumber() : std::nullopt;
  if (number && std::isfinite(*number) && *number > 0)
    return *number;
  expect(name, "a positive number");
  return 1;
}

bool FieldReader::boolean(StringRef name, bool fallback) const {
  const llvm::json::Value *value = find(name);
  if (!value)
    return fallback;
  if (std::optional<bool> boolean = value->getAsBoolean())
    return *boolean;
  expect(name, "true or false");
  return fallback;
}

std::string FieldReader::choice(StringRef name,
                                llvm::ArrayRef<llvm::StringLiteral> choices,
                                std::optional<StringRef> fallback) const {
  const llvm::json::Value *value = find(name);
  if (!value && fallback)
    return fallback->str();
  std::optional<StringRef> string = value ? value->getAsString() : std::nullopt;
  if (string && llvm::is_contained(choices, *string))
    return string->str();
  std::string list;
  for (StringRef choice : choices)
    list += (list.empty() ? "\"" : " or \"") + choice.str() + "\"";
  expect(name, list);
  return choices.front().str();
}

void FieldReader::refuse(StringRef name, std::optional<double> neutral,
                         const Twine &expected) const {
  const llvm::json::Value *value = find(name);
  if (!value)
    return;
  std::optional<double> got = value->getAsNumber();
  if (std::optional<bool> boolean = value->getAsBoolean())
    got = *boolean;
  if (!got || got != neutral)
    expect(name, expected);
}
