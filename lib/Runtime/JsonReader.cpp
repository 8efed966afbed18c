//===- JsonReader.cpp - Checked access to JSON ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "JsonReader.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <limits>

namespace roofline::runtime {

static void checkNesting(const std::string &text) {
  constexpr size_t kMaxDepth = 64;
  size_t depth = 0;
  bool inString = false;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (inString && c == '\\')
      ++i;
    else if (c == '"')
      inString = !inString;
    else if (!inString && (c == '[' || c == '{') && ++depth > kMaxDepth)
      throw Error(fmt::format("brackets are nested more than {} deep at byte "
                              "{}: no file of ours is",
                              kMaxDepth, i));
    else if (!inString && (c == ']' || c == '}') && depth > 0)
      --depth;
  }
}

nlohmann::ordered_json parseJson(const std::string &text,
                                 const std::string &advice) {
  checkNesting(text);
  using Json = nlohmann::ordered_json;
  try {
    return Json::parse(text);
  } catch (const Json::parse_error &error) {
    throw Error(fmt::format("no complete JSON, problem at byte {} of {}; {}",
                            error.byte, text.size(), advice));
  } catch (const Json::out_of_range &) {
    throw Error("a number in it is too large; " + advice);
  }
}

void JsonReader::fail(const std::string &problem) const {
  throw Error(fmt::format("{}{}{}{}", path_, path_.empty() ? "" : ": ", problem,
                          advice_.empty() ? "" : "; " + advice_));
}

void JsonReader::expected(const std::string &what) const {
  if (!value_)
    fail(fmt::format("expected {}, but the field is missing", what));
  constexpr size_t kShown = 60;
  std::string got =
      value_->dump(-1, ' ', false, Json::error_handler_t::replace);
  if (got.size() > kShown)
    got = got.substr(0, kShown) + "...";
  fail(fmt::format("expected {}, got {}", what, got));
}

JsonReader JsonReader::field(const std::string &key) const {
  if (!value_ || !value_->is_object())
    expected("an object");
  JsonReader result = *this;
  auto member = value_->find(key);
  result.value_ = member == value_->end() ? nullptr : &*member;
  result.path_ += (path_.empty() ? "" : ".") + key;
  return result;
}

std::vector<JsonReader> JsonReader::elements() const {
  if (!value_ || !value_->is_array())
    expected("a list");
  std::vector<JsonReader> result;
  for (size_t i = 0; i < value_->size(); ++i) {
    result.push_back(*this);
    result.back().value_ = &(*value_)[i];
    result.back().path_ += fmt::format("[{}]", i);
  }
  return result;
}

std::map<std::string, JsonReader> JsonReader::members() const {
  if (!value_ || !value_->is_object())
    expected("an object");
  std::map<std::string, JsonReader> result;
  for (const auto &item : value_->items())
    result.emplace(item.key(), field(item.key()));
  return result;
}

std::string JsonReader::string() const {
  if (!value_ || !value_->is_string())
    expected("a string");
  return value_->get<std::string>();
}

std::string JsonReader::optionalString() const {
  return isGiven() ? string() : std::string();
}

int64_t JsonReader::integer(int64_t min, int64_t max) const {
  bool fits = value_ && value_->is_number_integer() &&
              !(value_->is_number_unsigned() &&
                value_->get<uint64_t>() > uint64_t(INT64_MAX));
  if (!fits || value_->get<int64_t>() < min || value_->get<int64_t>() > max)
    expected(max == INT64_MAX
                 ? fmt::format("an integer of at least {}", min)
                 : fmt::format("an integer of {} to {}", min, max));
  return value_->get<int64_t>();
}

uint64_t JsonReader::unsignedInteger() const {
  if (!value_ || !value_->is_number_unsigned())
    expected("an integer of at least 0");
  return value_->get<uint64_t>();
}

double JsonReader::number() const {
  if (!value_ || !value_->is_number())
    expected("a number");
  return value_->get<double>();
}

Scalar JsonReader::scalar() const {
  if (value_ && value_->is_number_integer())
    return Scalar::integer(value_->get<int64_t>());
  if (!value_ || !value_->is_string())
    return number();
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  std::string text = string();
  if (text == "inf" || text == "-inf")
    return text == "inf" ? kInfinity : -kInfinity;
  if (text != "nan")
    expected("a number, \"inf\", \"-inf\" or \"nan\"");
  return std::numeric_limits<double>::quiet_NaN();
}

bool JsonReader::boolean() const {
  if (!value_ || !value_->is_boolean())
    expected("true or false");
  return value_->get<bool>();
}

std::vector<int64_t> JsonReader::integers(int64_t min, int64_t max) const {
  return list<int64_t>(
      [&](const JsonReader &element) { return element.integer(min, max); });
}

std::vector<int64_t> JsonReader::shape() const {
  // More than any machine has bytes, and far from where integers end.
  constexpr int64_t kMostElements = int64_t(1) << 48;
  std::vector<int64_t> sizes = integers();
  int64_t product = 1;
  for (int64_t size : sizes) {
    // A size of 0 hides none of the strides.
    int64_t factor = std::max<int64_t>(size, 1);
    if (factor > kMostElements / product)
      fail(fmt::format("expected at most {} elements, got sizes of {}",
                       kMostElements, fmt::join(sizes, " x ")));
    product *= factor;
  }
  return sizes;
}

std::map<std::string, int64_t> JsonReader::integersByName(int64_t min) const {
  std::map<std::string, int64_t> result;
  for (const auto &[name, value] : members())
    result[name] = value.integer(min);
  return result;
}

std::string JsonReader::text() const {
  return isGiven() ? value_->dump() : std::string();
}

} // namespace roofline::runtime
