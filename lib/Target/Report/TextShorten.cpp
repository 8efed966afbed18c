//===- TextShorten.cpp - Names in less room -------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TextFormat.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace roofline {

static constexpr std::string_view kDots = "...";

static bool isContinuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// Bytes of the longest prefix of `text` that takes at most `width` columns.
static size_t prefixLength(std::string_view text, size_t width) {
  size_t length = 0;
  while (length < text.size()) {
    size_t next = length + 1;
    while (next < text.size() && isContinuation(text[next]))
      ++next;
    size_t columns = displayWidth(text.substr(length, next - length));
    if (columns > width)
      break;
    width -= columns;
    length = next;
  }
  return length;
}

/// Where the longest suffix begins that takes at most `width` columns.
static size_t suffixBegin(std::string_view text, size_t width) {
  size_t begin = text.size();
  while (begin > 0) {
    size_t previous = begin - 1;
    while (previous > 0 && isContinuation(text[previous]))
      --previous;
    size_t columns = displayWidth(text.substr(previous, begin - previous));
    if (columns > width)
      break;
    width -= columns;
    begin = previous;
  }
  return begin;
}

/// `text` with at most `head` columns before the dots, and what is left of
/// `width` behind them.
static std::string cut(std::string_view text, size_t width, size_t head) {
  if (displayWidth(text) <= width || width <= kDots.size())
    return std::string(text);
  size_t tail = width - kDots.size() - head;
  std::string result(text.substr(0, prefixLength(text, head)));
  return result.append(kDots).append(text.substr(suffixBegin(text, tail)));
}

static size_t middleOf(size_t width) {
  return width > kDots.size() ? (width - kDots.size()) / 2 : 0;
}

std::string shorten(std::string_view text, size_t width) {
  return cut(text, width, middleOf(width));
}

//===----------------------------------------------------------------------===//
// Several names
//===----------------------------------------------------------------------===//

/// Where the first of `texts` begins to differ from some other one.
static size_t commonLength(const std::vector<std::string_view> &texts) {
  size_t length = texts.front().size();
  for (std::string_view text : texts) {
    auto [end, other] =
        std::mismatch(texts.front().begin(), texts.front().begin() + length,
                      text.begin(), text.end());
    length = static_cast<size_t>(end - texts.front().begin());
  }
  while (length > 0 && length < texts.front().size() &&
         isContinuation(texts.front()[length]))
    --length;
  return length;
}

/// `text` from `begin` on, between dots as far as something is missing.
static std::string window(std::string_view text, size_t width, size_t begin) {
  std::string result(begin > 0 ? kDots : "");
  std::string_view rest = text.substr(begin);
  size_t room = width - displayWidth(result);
  if (displayWidth(rest) <= room)
    return result.append(rest);
  return result.append(rest.substr(0, prefixLength(rest, room - kDots.size())))
      .append(kDots);
}

/// Different texts that are one when shortened: with the dots elsewhere, and
/// else what they begin to differ at.
static std::vector<std::string>
cutApart(const std::vector<std::string_view> &texts, size_t width) {
  auto areApart = [](std::vector<std::string> cuts) {
    std::sort(cuts.begin(), cuts.end());
    return std::adjacent_find(cuts.begin(), cuts.end()) == cuts.end();
  };
  std::vector<std::string> cuts(texts.size());
  auto all = [&](auto one) {
    std::transform(texts.begin(), texts.end(), cuts.begin(), one);
    return areApart(cuts);
  };
  // Of very many, each try takes long and few succeed.
  constexpr size_t kMostToTry = 100;
  size_t most = width - kDots.size(), middle = middleOf(width);
  for (size_t step = 1; texts.size() <= kMostToTry && step <= most; ++step)
    for (size_t head : {middle - step, middle + step})
      if (head <= most &&
          all([&](std::string_view text) { return cut(text, width, head); }))
        return cuts;
  size_t begin = commonLength(texts);
  if (all([&](std::string_view text) { return window(text, width, begin); }))
    return cuts;
  for (size_t i = 0; i < texts.size(); ++i) {
    std::string number = fmt::format(" #{}", i + 1);
    cuts[i] =
        shorten(texts[i], width - std::min(width, number.size())) + number;
  }
  return cuts;
}

std::vector<std::string> shortenApart(const std::vector<std::string> &texts,
                                      size_t width) {
  std::map<std::string, std::set<std::string_view>> textsOf;
  for (const std::string &text : texts)
    textsOf[shorten(text, width)].insert(text);
  std::map<std::string_view, std::string> shortOf;
  for (const auto &[common, same] : textsOf) {
    std::vector<std::string_view> list(same.begin(), same.end());
    std::vector<std::string> cuts = list.size() == 1
                                        ? std::vector<std::string>{common}
                                        : cutApart(list, width);
    for (size_t i = 0; i < list.size(); ++i)
      shortOf[list[i]] = cuts[i];
  }
  std::vector<std::string> result;
  for (const std::string &text : texts)
    result.push_back(shortOf[text]);
  return result;
}

} // namespace roofline
