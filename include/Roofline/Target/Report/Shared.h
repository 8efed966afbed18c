//===- Shared.h - Values that many rows have in common ----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A model repeats a handful of costs, shapes and names in all of its layers. A
// report of a million ops holds each once.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_SHARED_H
#define ROOFLINE_TARGET_REPORT_SHARED_H

#include <functional>
#include <memory>
#include <type_traits>
#include <unordered_map>
#include <utility>

namespace roofline {

/// A value that nobody changes: copies are the same object. Without one it is
/// an empty `T`.
template <typename T> class Shared {
public:
  Shared() = default;
  template <typename U, typename = std::enable_if_t<
                            std::is_convertible_v<U &&, T> &&
                            !std::is_same_v<std::decay_t<U>, Shared>>>
  Shared(U &&value)
      : value_(std::make_shared<const T>(std::forward<U>(value))) {}

  const T &operator*() const {
    static const T kEmpty{};
    return value_ ? *value_ : kEmpty;
  }
  const T *operator->() const { return &**this; }
  operator const T &() const { return **this; }

private:
  std::shared_ptr<const T> value_;
};

/// Makes equal values one.
template <typename T, typename Hash = std::hash<T>> class Sharer {
public:
  /// `value`, or the equal one that was here first.
  Shared<T> operator()(T value) {
    if (auto known = values_.find(&value); known != values_.end())
      return known->second;
    Shared<T> shared(std::move(value));
    values_.emplace(&*shared, shared);
    return shared;
  }

private:
  struct HashValue {
    size_t operator()(const T *value) const { return Hash()(*value); }
  };
  struct EqualValues {
    bool operator()(const T *a, const T *b) const { return *a == *b; }
  };
  std::unordered_map<const T *, Shared<T>, HashValue, EqualValues> values_;
};

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_SHARED_H
