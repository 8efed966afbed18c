//===- JsonStream.cpp - JSON as all our writers write it ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "JsonStream.h"

#include <fmt/format.h>

#include <cmath>

namespace roofline {

llvm::StringRef producer() { return "roofline-opt " ROOFLINE_VERSION; }

std::string validUtf8(std::string_view string) {
  llvm::StringRef ref(string.data(), string.size());
  return llvm::json::isUTF8(ref) ? ref.str() : llvm::json::fixUTF8(ref);
}

static std::string shortestNumber(double value) {
  std::string digits = fmt::format("{}", value);
  constexpr llvm::StringLiteral kFraction(".0");
  if (llvm::StringRef(digits).ends_with(kFraction))
    digits.resize(digits.size() - kFraction.size());
  return digits;
}

void JsonStream::text(llvm::StringRef key, std::string_view string) {
  json_.attribute(key, validUtf8(string));
}

void JsonStream::optionalText(llvm::StringRef key, std::string_view string) {
  if (string.empty())
    json_.attribute(key, nullptr);
  else
    text(key, string);
}

void JsonStream::names(llvm::StringRef key,
                       const std::vector<std::string> &list) {
  json_.attributeArray(key, [&] {
    for (const std::string &name : list)
      json_.value(validUtf8(name));
  });
}

void JsonStream::integer(llvm::StringRef key, std::optional<int64_t> value) {
  json_.attribute(key, value);
}

void JsonStream::number(llvm::StringRef key, std::optional<double> value) {
  json_.attributeBegin(key);
  if (value && std::isfinite(*value))
    json_.rawValue(shortestNumber(*value));
  else
    json_.value(nullptr);
  json_.attributeEnd();
}

void JsonStream::bindings(llvm::StringRef key, const Bindings &values) {
  json_.attributeObject(key, [&] {
    for (const auto &[dim, value] : values)
      json_.attribute(validUtf8(dim), value);
  });
}

} // namespace roofline
