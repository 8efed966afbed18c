//===- JsonMutator.cpp - Random changes of JSON ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Changes of bytes hardly ever leave JSON that a reader takes. These leave
// JSON, most of which says nearly what it said.
//
//===----------------------------------------------------------------------===//

#include "Fuzz.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <random>
#include <vector>

using namespace roofline::fuzz;
using Json = nlohmann::ordered_json;

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);

namespace {
class Mutator {
public:
  explicit Mutator(uint32_t seed) : random_(seed) {}

  void change(Json &root) {
    collect(root);
    Json &place = *places_[below(places_.size())];
    if (place.is_structured() && !place.empty() && below(4))
      changeMembers(place);
    else
      changeValue(place);
  }

private:
  size_t below(size_t limit) { return random_() % limit; }

  void collect(Json &value) {
    places_.push_back(&value);
    if (value.is_structured())
      for (Json &each : value)
        collect(each);
  }

  Json elsewhere() { return *places_[below(places_.size())]; }

  void changeMembers(Json &value) {
    auto at = std::next(value.begin(), static_cast<long>(below(value.size())));
    switch (below(4)) {
    case 0:
      value.erase(at);
      break;
    case 1:
      *at = elsewhere();
      break;
    case 2:
      if (value.is_array())
        value.push_back(Json(*at));
      else
        value[text()] = Json(*at);
      break;
    default:
      std::swap(*at, *std::next(value.begin(),
                                static_cast<long>(below(value.size()))));
    }
  }

  void changeValue(Json &value) {
    if (value.is_string() && below(2))
      value = changed(value.get<std::string>());
    else if (value.is_number_integer() && below(2))
      value = value.get<int64_t>() ^ (int64_t(1) << below(63));
    else
      value = scalar();
  }

  Json scalar() {
    static const Json kScalars[] = {
        nullptr,       true,          false, 0,      1,      -1,  INT64_MAX,
        INT64_MIN,     uint64_t(-1),  1e308, -1e308, 5e-324, 0.5, "",
        Json::array(), Json::object()};
    return below(4) ? kScalars[below(std::size(kScalars))] : Json(text());
  }

  std::string text() {
    static const char *const kTexts[] = {"B",
                                         "S^2",
                                         "min(B, S)",
                                         "ceildiv(S, 0)",
                                         "0",
                                         "f16",
                                         "matrix",
                                         "dram",
                                         "\x1b[31m",
                                         "a,\"b\"\n<script>",
                                         "\xe2\x80\xae",
                                         "init"};
    return kTexts[below(std::size(kTexts))];
  }

  std::string changed(const std::string &text) {
    // For dictionary and comparisons that libFuzzer has seen.
    std::vector<uint8_t> bytes(text.begin(), text.end());
    bytes.resize(text.size() + 16);
    bytes.resize(LLVMFuzzerMutate(bytes.data(), text.size(), bytes.size()));
    return {bytes.begin(), bytes.end()};
  }

  std::minstd_rand random_;
  std::vector<Json *> places_;
};
} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size,
                                          size_t maxSize, unsigned seed) {
  Json root = Json::parse(data, data + size, nullptr, false);
  if (root.is_discarded() || seed % 8 == 0)
    return LLVMFuzzerMutate(data, size, maxSize);
  for (unsigned i = 0; i <= seed % 3; ++i)
    Mutator(seed + i).change(root);
  std::string text = root.dump(-1, ' ', false, Json::error_handler_t::replace);
  if (text.size() > maxSize)
    return LLVMFuzzerMutate(data, size, maxSize);
  std::copy(text.begin(), text.end(), data);
  return text.size();
}
