//===- KernelForm.cpp - Products as functions in kernel form --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Products.h"

#include "llvm/ADT/StringExtras.h"

#include <regex>

using namespace mlir;
using namespace roofline;
using namespace roofline::test;

Product test::linear(int64_t m, int64_t n, int64_t k, bool transposed) {
  Product product;
  product.shapes = {{m, k}, {k, n}, {m, n}};
  product.loops = {{0, 2}, {2, 1}, {0, 1}};
  if (transposed) {
    product.shapes[1] = {n, k};
    product.loops[1] = {1, 2};
  }
  return product;
}

Product test::scores(int64_t b, int64_t s, int64_t c, int64_t h, int64_t g,
                     int64_t d) {
  return {{{b, s, h, g, d}, {b, c, h, d}, {b, h, g, s, c}},
          {{0, 3, 1, 2, 5}, {0, 4, 1, 5}, {0, 1, 2, 3, 4}}};
}
Product test::outputs(int64_t b, int64_t s, int64_t c, int64_t h, int64_t g,
                      int64_t d) {
  return {{{b, h, g, s, c}, {b, c, h, d}, {b, s, h, g, d}},
          {{0, 1, 2, 3, 5}, {0, 5, 1, 4}, {0, 3, 1, 2, 4}}};
}

static std::string typeOf(ArrayRef<int64_t> shape, StringRef element) {
  std::string text;
  for (int64_t size : shape)
    text += std::to_string(size) + "x";
  return text + element.str();
}

unsigned Product::numLoops() const {
  unsigned most = 0;
  for (ArrayRef<unsigned> loops : this->loops)
    most = std::max(most, *llvm::max_element(loops) + 1);
  return most;
}

static std::string mapOf(const Product &product, unsigned operand) {
  auto list = [](auto range) {
    return llvm::join(
        llvm::map_range(
            range, [](unsigned loop) { return "d" + std::to_string(loop); }),
        ", ");
  };
  return "affine_map<(" + list(llvm::seq(product.numLoops())) + ") -> (" +
         list(product.loops[operand]) + ")>";
}

static std::string replaced(std::string text, const std::string &what,
                            const std::string &with) {
  return std::regex_replace(text, std::regex(what), with);
}

/// Of the arguments but y, which is called so.
static std::string nameOf(size_t argument) {
  return argument == 0   ? "x"
         : argument == 1 ? "w"
                         : "o" + std::to_string(argument - 2);
}

bool Product::readsResult() const {
  return addend == "%y" || StringRef(chain.ops).contains("%y");
}

std::string test::kernelForm(const Product &product) {
  std::string y = typeOf(product.shapes[2], product.type);
  SmallVector<SmallVector<int64_t>> shapes{product.shapes[0],
                                           product.shapes[1]};
  llvm::append_range(shapes, product.chain.shapes);
  std::string arguments, reads;
  for (auto [i, shape] : llvm::enumerate(shapes)) {
    std::string name = nameOf(i), type = typeOf(shape, product.type);
    arguments += "%m" + name + ": memref<" + type + ">, ";
    reads += "%" + name + " = bufferization.to_tensor %m" + name +
             " restrict : memref<" + type + "> to tensor<" + type + ">\n";
  }
  std::string x = typeOf(shapes[0], product.type),
              w = typeOf(shapes[1], product.type);
  std::string ops =
      replaced(replaced(product.chain.ops, "TYPE", "tensor<" + y + ">"),
               "ELEMENT", product.type);
  std::string result = ops.empty() ? "%p" : "%r";
  std::string init = product.addend.empty() ? "%init" : product.addend;
  if (product.readsResult())
    reads += "%y = bufferization.to_tensor %my restrict writable : memref<" +
             y + "> to tensor<" + y + ">\n";
  return "func.func @product(" + arguments + "%my: memref<" + y + ">) {\n" +
         reads + "%zero = arith.constant 0.0 : " + product.type +
         "\n%empty = tensor.empty() : tensor<" + y +
         ">\n%init = linalg.fill ins(%zero : " + product.type +
         ") outs(%empty : tensor<" + y + ">) -> tensor<" + y +
         ">\n%p = linalg.contract indexing_maps = [" + mapOf(product, 0) +
         ", " + mapOf(product, 1) + ", " + mapOf(product, 2) +
         "] ins(%x, %w : tensor<" + x + ">, tensor<" + w + ">) outs(" + init +
         " : tensor<" + y + ">) -> tensor<" + y + ">\n" + ops +
         "\nbufferization.materialize_in_destination " + result +
         " in restrict writable %my : (tensor<" + y + ">, memref<" + y +
         ">) -> ()\nreturn }";
}
