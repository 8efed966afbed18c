//===- Types.cpp - Types of PTX -------------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Types.h"

namespace roofline::ptx {

namespace {

struct Row {
  const char *name;
  unsigned size;
};

// In the order of the enumeration.
const Row rows[] = {
    {"pred", 1},  {"b8", 1},   {"b16", 2},    {"b32", 4},  {"b64", 8},
    {"b128", 16}, {"u8", 1},   {"u16", 2},    {"u32", 4},  {"u64", 8},
    {"s8", 1},    {"s16", 2},  {"s32", 4},    {"s64", 8},  {"f16", 2},
    {"f16x2", 4}, {"bf16", 2}, {"bf16x2", 4}, {"tf32", 4}, {"f32", 4},
    {"f64", 8},
};

} // namespace

std::optional<Type> typeNamed(const std::string &name) {
  for (size_t i = 0; i < std::size(rows); ++i)
    if (name == rows[i].name)
      return Type(i);
  return std::nullopt;
}

unsigned sizeOf(Type type) { return rows[size_t(type)].size; }

bool isSigned(Type type) { return type >= Type::S8 && type <= Type::S64; }

bool isFloat(Type type) { return type >= Type::F16; }

} // namespace roofline::ptx
