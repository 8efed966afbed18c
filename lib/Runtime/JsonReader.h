//===- JsonReader.h - A value of a JSON text, and the way to it -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_JSONREADER_H
#define ROOFLINE_LIB_RUNTIME_JSONREADER_H

#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Scalar.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace roofline::runtime {

/// The value of `text`. Throws `Error`, which ends with `advice`, where that is
/// no JSON or nests deeper than all that is written: JSON is printed
/// recursively, and hostile text would overflow the stack.
nlohmann::ordered_json parseJson(const std::string &text,
                                 const std::string &advice);

/// What a reader looks at. Every accessor throws `Error` with the way to the
/// value, `kernels[3].ops[0].id: expected a string, got 7`, if the value is not
/// as asked for.
class JsonReader {
public:
  using Json = nlohmann::ordered_json;

  /// The root of `json`, which must outlive all readers; `advice` ends every
  /// error.
  JsonReader(const Json &json, std::string advice)
      : value_(&json), advice_(std::move(advice)) {}

  /// A member of an object, which may lack it.
  JsonReader field(const std::string &key) const;
  /// It is there, and not null.
  bool isGiven() const { return value_ && !value_->is_null(); }
  [[noreturn]] void fail(const std::string &problem) const;

  /// Throws unless this is a list.
  std::vector<JsonReader> elements() const;
  /// Throws unless this is an object.
  std::map<std::string, JsonReader> members() const;

  std::string string() const;
  /// Null and an absent one are the empty string.
  std::string optionalString() const;
  int64_t integer(int64_t min = 0, int64_t max = INT64_MAX) const;
  uint64_t unsignedInteger() const;
  double number() const;
  /// An integer as such, and else a real, or "inf", "-inf", "nan".
  Scalar scalar() const;
  bool boolean() const;
  std::vector<int64_t> integers(int64_t min = 0, int64_t max = INT64_MAX) const;
  /// Sizes of a tensor, whose strides and number of bytes fit an integer.
  std::vector<int64_t> shape() const;
  std::map<std::string, int64_t> integersByName(int64_t min = 0) const;
  /// The text of the value itself; empty where it is null or absent.
  std::string text() const;

  template <typename T, typename Read> std::vector<T> list(Read read) const {
    std::vector<T> result;
    for (const JsonReader &element : elements())
      result.push_back(read(element));
    return result;
  }

private:
  [[noreturn]] void expected(const std::string &what) const;

  /// Null where an object lacks it.
  const Json *value_;
  std::string path_;
  std::string advice_;
};

} // namespace roofline::runtime

#endif // ROOFLINE_LIB_RUNTIME_JSONREADER_H
