//===- OpTest.cpp - Fixture: one llama op in many sizes -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpTest.h"

#include "LowerToLLVM.h"

#include "mlir/Parser/Parser.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace roofline;

void roofline::PrintTo(const OpCase &value, std::ostream *os) {
  for (auto [letter, size] : value.sizes)
    *os << letter << size << ' ';
  *os << "dynamic '" << value.dynamic << "'";
}

std::vector<OpCase> roofline::casesOf(const std::vector<Sizes> &sizes,
                                      const std::vector<std::string> &dynamic) {
  std::vector<OpCase> result;
  for (const Sizes &some : sizes)
    for (const std::string &letters : dynamic)
      result.push_back({some, letters});
  return result;
}

Shape OpTest::shape(StringRef letters) const {
  Shape result;
  for (char letter : letters)
    result.push_back(size(letter));
  return result;
}

/// `BxSx4xf32` with the sizes of `value`.
static std::string resolveType(StringRef type, const OpCase &value) {
  std::string result;
  while (!type.empty()) {
    auto [dim, rest] = type.split('x');
    auto named =
        dim.size() == 1 ? value.sizes.find(dim.front()) : value.sizes.end();
    if (named == value.sizes.end())
      result += dim;
    else if (StringRef(value.dynamic).contains(dim))
      result += '?';
    else
      result += std::to_string(named->second);
    if (!rest.empty())
      result += 'x';
    type = rest;
  }
  return result;
}

static std::string resolveTypes(StringRef text, const OpCase &value) {
  constexpr StringLiteral kOpen = "tensor<";
  std::string result;
  for (size_t at; (at = text.find(kOpen)) != StringRef::npos;) {
    size_t begin = at + kOpen.size(), end = text.find('>', begin);
    result += text.take_front(begin);
    result += resolveType(text.slice(begin, end), value);
    text = text.drop_front(end);
  }
  return result + text.str();
}

void OpTest::expect(StringRef text, ArrayRef<Argument> arguments,
                    ArrayRef<Tensor> want, double tolerance) {
  std::string resolved = resolveTypes(text, GetParam());
  OwningOpRef<ModuleOp> module =
      parseSourceString<ModuleOp>(resolved, &hostContext());
  ASSERT_TRUE(module) << resolved;
  std::unique_ptr<Jit> jit = Jit::compile(*module);
  ASSERT_TRUE(jit) << resolved;
  std::vector<Tensor> got = jit->run("f", arguments);
  ASSERT_EQ(got.size(), want.size()) << resolved;
  for (size_t i = 0; i < want.size(); ++i)
    EXPECT_TRUE(isClose(got[i], want[i], tolerance))
        << "result " << i << " of " << resolved;
}
