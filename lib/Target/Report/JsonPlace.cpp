//===- JsonPlace.cpp - A value of a JSON text, and the way to it ----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "JsonPlace.h"

#include "llvm/Support/raw_ostream.h"
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace roofline {

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

/// A report nests 5 deep. The parser is recursive: what goes much deeper would
/// overflow the stack.
static constexpr unsigned kMaxDepth = 64;

/// Where `text` nests deeper than that, if it does.
static size_t findTooDeep(llvm::StringRef text) {
  unsigned depth = 0;
  bool inString = false;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (inString && c == '\\')
      ++i;
    else if (c == '"')
      inString = !inString;
    else if (!inString && (c == '[' || c == '{') && ++depth > kMaxDepth)
      return i;
    else if (!inString && (c == ']' || c == '}') && depth > 0)
      --depth;
  }
  return llvm::StringRef::npos;
}

static llvm::Error makeError(size_t line, size_t column,
                             const std::string &what) {
  return llvm::createStringError(
      fmt::format("{}:{}: expected valid JSON, got {}", line, column, what));
}

/// The parser gives its position as text only: `[2:5, byte=17]: message`.
static llvm::Error syntaxError(llvm::Error error) {
  std::string text = llvm::toString(std::move(error));
  unsigned line = 1, column = 1;
  std::sscanf(text.c_str(), "[%u:%u", &line, &column);
  size_t colon = text.find("]: ");
  std::string what = colon == std::string::npos ? text : text.substr(colon + 3);
  // It is 0 in an empty line.
  return makeError(line, std::max(column, 1u), "'" + what + "'");
}

llvm::Expected<llvm::json::Value> parseJson(llvm::StringRef text) {
  if (size_t at = findTooDeep(text); at != llvm::StringRef::npos) {
    llvm::StringRef before = text.take_front(at);
    return makeError(
        before.count('\n') + 1, at - (before.rfind('\n') + 1) + 1,
        fmt::format("brackets nested more than {} deep", kMaxDepth));
  }
  llvm::Expected<llvm::json::Value> value = llvm::json::parse(text);
  if (!value)
    return syntaxError(value.takeError());
  return value;
}

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

/// `value` in few characters.
static std::string describe(const llvm::json::Value *value) {
  constexpr size_t kMaxLength = 40;
  if (!value)
    return "nothing";
  if (value->getAsObject())
    return "an object";
  if (value->getAsArray())
    return "a list";
  std::string text;
  llvm::raw_string_ostream(text) << *value;
  if (text.size() > kMaxLength)
    return value->getAsString() ? "a long string" : "a long number";
  return text;
}

void JsonPlace::fail(const std::string &problem) const {
  if (!failed())
    error_ = path_.empty() ? problem : path_ + ": " + problem;
}

void JsonPlace::expected(const std::string &what) const {
  fail(fmt::format("expected {}, got {}", what, describe(value_)));
}

//===----------------------------------------------------------------------===//
// Down
//===----------------------------------------------------------------------===//

JsonPlace JsonPlace::field(llvm::StringRef key) const {
  const llvm::json::Object *object = value_ ? value_->getAsObject() : nullptr;
  if (!object)
    expected("an object");
  return {object ? object->get(key) : nullptr,
          path_.empty() ? key.str() : path_ + "." + key.str(), error_};
}

bool JsonPlace::isGiven() const { return value_ && !value_->getAsNull(); }

void JsonPlace::forEach(
    llvm::function_ref<void(const JsonPlace &)> read) const {
  const llvm::json::Array *list = value_ ? value_->getAsArray() : nullptr;
  if (!list)
    return expected("a list");
  for (size_t i = 0; i < list->size() && !failed(); ++i)
    read({&(*list)[i], fmt::format("{}[{}]", path_, i), error_});
}

void JsonPlace::forEachField(
    llvm::function_ref<void(llvm::StringRef, const JsonPlace &)> read) const {
  const llvm::json::Object *object = value_ ? value_->getAsObject() : nullptr;
  if (!object)
    return expected("an object");
  std::vector<llvm::StringRef> keys;
  for (const auto &member : *object)
    keys.push_back(member.first);
  std::sort(keys.begin(), keys.end());
  for (llvm::StringRef key : keys)
    read(key, field(key));
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

std::string JsonPlace::string() const {
  if (auto text = value_ ? value_->getAsString() : std::nullopt)
    return text->str();
  expected("a string");
  return "";
}

std::string JsonPlace::optionalString() const {
  if (value_ && value_->getAsNull())
    return "";
  if (auto text = value_ ? value_->getAsString() : std::nullopt)
    return text->str();
  expected("a string or null");
  return "";
}

bool JsonPlace::boolean() const {
  if (auto value = value_ ? value_->getAsBoolean() : std::nullopt)
    return *value;
  expected("true or false");
  return false;
}

int64_t JsonPlace::integer(int64_t min) const {
  auto value = value_ ? integerOf(*value_) : std::nullopt;
  if (value && *value >= min)
    return *value;
  expected(fmt::format("an integer of at least {} in 64 bits", min));
  return min;
}

std::optional<int64_t> JsonPlace::optionalInteger() const {
  if (value_ && value_->getAsNull())
    return std::nullopt;
  return integer();
}

double JsonPlace::positiveNumber() const {
  auto value = value_ ? value_->getAsNumber() : std::nullopt;
  if (value && std::isfinite(*value) && *value > 0)
    return *value;
  expected("a number above 0");
  return 1;
}

SymbolicExpr JsonPlace::count(llvm::StringRef key) const {
  JsonPlace formula = field((key + "_expr").str());
  JsonPlace value = field(key);
  if (!formula.isGiven()) {
    if (value.value_ && !value.isGiven())
      value.fail(fmt::format("expected '{0}_expr' beside null, which says that "
                             "dims of '{0}' have no value",
                             key.str()));
    return value.integer();
  }
  std::string text = formula.string(), problem;
  if (auto expr = SymbolicExpr::parse(text, &problem))
    return *expr;
  formula.expected(
      fmt::format("a polynomial such as '2*B*S + 7' ({})", problem));
  return {};
}

Bindings JsonPlace::bindings() const {
  Bindings values;
  forEachField([&](llvm::StringRef dim, const JsonPlace &value) {
    values[dim.str()] = value.integer(/*min=*/1);
  });
  return values;
}

} // namespace roofline
