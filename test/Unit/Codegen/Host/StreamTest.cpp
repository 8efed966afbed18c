//===- StreamTest.cpp - Elementwise kernels and rows ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostFixture.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace llvm;
using namespace roofline;

namespace {
Case generic(const std::string &name, std::vector<std::string> types,
             const std::string &dims, ArrayRef<std::string> maps,
             const std::string &body) {
  std::string text = llvm::formatv(
      "%e = tensor.empty() : tensor<{0}>\n%r = linalg.generic {{indexing_maps "
      "= [",
      types.back());
  for (auto [i, map] : llvm::enumerate(maps))
    text += llvm::formatv("{0}affine_map<({1}) -> ({2})>", i ? ", " : "", dims,
                          map);
  text += "], iterator_types = [";
  for (int64_t i = 0, e = llvm::count(dims, ',') + 1; i < e; ++i)
    text += i ? ", \"parallel\"" : "\"parallel\"";
  std::string ins, inTypes, arguments;
  for (size_t i = 0; i + 1 < types.size(); ++i) {
    std::string separator = i ? ", " : "";
    ins += separator + "%t" + std::to_string(i);
    inTypes += separator + "tensor<" + types[i] + ">";
    arguments += "%i" + std::to_string(i) + ": $T, ";
  }
  text += llvm::formatv("]} ins({0} : {1}) outs(%e : tensor<{2}>) {{\n^bb0("
                        "{3}%o: $T):\n{4}} -> tensor<{2}>",
                        ins, inTypes, types.back(), arguments, body);
  return {name, types, text};
}

Case residual(const std::string &shape) {
  std::string type = shape + "x$T";
  return generic("residual", {type, type, type}, "i, j",
                 {"i, j", "i, j", "i, j"},
                 "%s = arith.addf %i0, %i1 : $T\nlinalg.yield %s : $T\n");
}

Case bias(const std::string &rows, const std::string &row) {
  std::string type = rows + "x" + row + "x$T";
  return generic("bias", {type, row + "x$T", type}, "b, i, j",
                 {"b, i, j", "j", "b, i, j"},
                 "%s = arith.addf %i0, %i1 : $T\nlinalg.yield %s : $T\n");
}

Case swiglu(const std::string &shape) {
  std::string type = shape + "x$T";
  return generic("swiglu", {type, type, type}, "i, j", {"i, j", "i, j", "i, j"},
                 "%one = arith.constant 1.0 : $T\n"
                 "%n = arith.negf %i0 : $T\n%x = math.exp %n : $T\n"
                 "%d = arith.addf %x, %one : $T\n"
                 "%s = arith.divf %i0, %d : $T\n"
                 "%p = arith.mulf %s, %i1 : $T\nlinalg.yield %p : $T\n");
}

Case softmax(int64_t rows, int64_t columns) {
  std::string type = llvm::formatv("{0}x{1}x$T", rows, columns);
  std::string body = llvm::formatv(R"(
    %e = tensor.empty() : tensor<{0}>
    %m = linalg.generic {{indexing_maps = [affine_map<(i, j) -> (i, j)>,
        affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel",
        "parallel"]} ins(%t0 : tensor<{0}>) outs(%e : tensor<{0}>) {{
    ^bb0(%x: $T, %o: $T):
      %i = linalg.index 0 : index
      %j = linalg.index 1 : index
      %c = arith.cmpi ule, %j, %i : index
      %none = arith.constant $INF : $T
      %v = arith.select %c, %x, %none : $T
      linalg.yield %v : $T
    } -> tensor<{0}>
    %f = tensor.empty() : tensor<{0}>
    %r = linalg.softmax dimension(1) ins(%m : tensor<{0}>)
        outs(%f : tensor<{0}>) -> tensor<{0}>)",
                                   type);
  return {"softmax", {type, type}, body};
}

Case rmsNorm(int64_t rows, int64_t columns) {
  std::string type = llvm::formatv("{0}x{1}x$T", rows, columns);
  std::string body = llvm::formatv(R"(
    %zero = arith.constant 0.0 : f32
    %n = arith.constant {1}.0 : f32
    %eps = arith.constant 1.0e-5 : f32
    %e = tensor.empty() : tensor<{0}xf32>
    %f = linalg.fill ins(%zero : f32) outs(%e : tensor<{0}xf32>) -> tensor<{0}xf32>
    %s = linalg.generic {{indexing_maps = [affine_map<(i, j) -> (i, j)>,
        affine_map<(i, j) -> (i)>], iterator_types = ["parallel",
        "reduction"]} ins(%t0 : tensor<{0}x{1}x$T>) outs(%f : tensor<{0}xf32>) {{
    ^bb0(%x: $T, %o: f32):
      %w = arith.extf %x : $T to f32
      %q = arith.mulf %w, %w : f32
      %a = arith.addf %q, %o : f32
      linalg.yield %a : f32
    } -> tensor<{0}xf32>
    %e1 = tensor.empty() : tensor<{0}xf32>
    %i = linalg.generic {{indexing_maps = [affine_map<(i) -> (i)>,
        affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
        ins(%s : tensor<{0}xf32>) outs(%e1 : tensor<{0}xf32>) {{
    ^bb0(%x: f32, %o: f32):
      %m = arith.divf %x, %n : f32
      %p = arith.addf %m, %eps : f32
      %v = math.rsqrt %p : f32
      linalg.yield %v : f32
    } -> tensor<{0}xf32>
    %e2 = tensor.empty() : tensor<{0}x{1}x$T>
    %r = linalg.generic {{indexing_maps = [affine_map<(i, j) -> (i, j)>,
        affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (j)>,
        affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel",
        "parallel"]} ins(%t0, %i, %t1 : tensor<{0}x{1}x$T>, tensor<{0}xf32>,
        tensor<{1}x$T>) outs(%e2 : tensor<{0}x{1}x$T>) {{
    ^bb0(%x: $T, %k: f32, %g: $T, %o: $T):
      %w = arith.extf %x : $T to f32
      %u = arith.extf %g : $T to f32
      %m = arith.mulf %w, %k : f32
      %p = arith.mulf %m, %u : f32
      %z = arith.truncf %p : f32 to $T
      linalg.yield %z : $T
    } -> tensor<{0}x{1}x$T>)",
                                   rows, columns);
  return {"rms_norm", {type, llvm::formatv("{0}x$T", columns), type}, body};
}

/// Less its mean, by the root of its variance: the last step needs what the
/// first came to, and rows are in batches.
Case layerNorm(int64_t batch, int64_t rows, int64_t columns) {
  std::string type = llvm::formatv("{0}x{1}x{2}x$T", batch, rows, columns),
              wide = llvm::formatv("{0}x{1}x{2}xf32", batch, rows, columns),
              row = llvm::formatv("{0}x{1}xf32", batch, rows);
  std::string body = llvm::formatv(R"(
    %zero = arith.constant 0.0 : f32
    %n = arith.constant {3}.0 : f32
    %eps = arith.constant 1.0e-5 : f32
    %e = tensor.empty() : tensor<{1}>
    %f = linalg.fill ins(%zero : f32) outs(%e : tensor<{1}>) -> tensor<{1}>
    %s = linalg.generic {{indexing_maps = [
        affine_map<(b, i, j) -> (b, i, j)>, affine_map<(b, i, j) -> (b, i)>],
        iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%t0 : tensor<{0}>) outs(%f : tensor<{1}>) {{
    ^bb0(%x: $T, %o: f32):
      %w = arith.extf %x : $T to f32
      %a = arith.addf %w, %o : f32
      linalg.yield %a : f32
    } -> tensor<{1}>
    %e1 = tensor.empty() : tensor<{2}>
    %c = linalg.generic {{indexing_maps = [
        affine_map<(b, i, j) -> (b, i, j)>, affine_map<(b, i, j) -> (b, i)>,
        affine_map<(b, i, j) -> (b, i, j)>],
        iterator_types = ["parallel", "parallel", "parallel"]}
        ins(%t0, %s : tensor<{0}>, tensor<{1}>) outs(%e1 : tensor<{2}>) {{
    ^bb0(%x: $T, %k: f32, %o: f32):
      %w = arith.extf %x : $T to f32
      %m = arith.divf %k, %n : f32
      %d = arith.subf %w, %m : f32
      linalg.yield %d : f32
    } -> tensor<{2}>
    %v = linalg.generic {{indexing_maps = [
        affine_map<(b, i, j) -> (b, i, j)>, affine_map<(b, i, j) -> (b, i)>],
        iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%c : tensor<{2}>) outs(%f : tensor<{1}>) {{
    ^bb0(%x: f32, %o: f32):
      %q = arith.mulf %x, %x : f32
      %a = arith.addf %q, %o : f32
      linalg.yield %a : f32
    } -> tensor<{1}>
    %e2 = tensor.empty() : tensor<{0}>
    %r = linalg.generic {{indexing_maps = [
        affine_map<(b, i, j) -> (b, i, j)>, affine_map<(b, i, j) -> (b, i)>,
        affine_map<(b, i, j) -> (b, i, j)>],
        iterator_types = ["parallel", "parallel", "parallel"]}
        ins(%c, %v : tensor<{2}>, tensor<{1}>) outs(%e2 : tensor<{0}>) {{
    ^bb0(%x: f32, %k: f32, %o: $T):
      %m = arith.divf %k, %n : f32
      %p = arith.addf %m, %eps : f32
      %i = math.rsqrt %p : f32
      %y = arith.mulf %x, %i : f32
      %z = arith.truncf %y : f32 to $T
      linalg.yield %z : $T
    } -> tensor<{0}>)",
                                   type, row, wide, columns);
  return {"layer_norm", {type, type}, body};
}

/// Divided by the sums of other rows: those that `map` says.
Case byOtherRows(int64_t rows, int64_t columns, const std::string &map) {
  std::string type = llvm::formatv("{0}x{0}x{1}x$T", rows, columns),
              row = llvm::formatv("{0}x{0}xf32", rows);
  std::string body = llvm::formatv(R"(
    %zero = arith.constant 0.0 : f32
    %one = arith.constant 1.0 : f32
    %e = tensor.empty() : tensor<{1}>
    %f = linalg.fill ins(%zero : f32) outs(%e : tensor<{1}>) -> tensor<{1}>
    %s = linalg.generic {{indexing_maps = [
        affine_map<(b, i, j) -> (b, i, j)>, affine_map<(b, i, j) -> (b, i)>],
        iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%t0 : tensor<{0}>) outs(%f : tensor<{1}>) {{
    ^bb0(%x: $T, %o: f32):
      %w = arith.extf %x : $T to f32
      %q = arith.mulf %w, %w : f32
      %a = arith.addf %q, %o : f32
      linalg.yield %a : f32
    } -> tensor<{1}>
    %e1 = tensor.empty() : tensor<{0}>
    %r = linalg.generic {{indexing_maps = [
        affine_map<(b, i, j) -> (b, i, j)>, affine_map<(b, i, j) -> ({2})>,
        affine_map<(b, i, j) -> (b, i, j)>],
        iterator_types = ["parallel", "parallel", "parallel"]}
        ins(%t0, %s : tensor<{0}>, tensor<{1}>) outs(%e1 : tensor<{0}>) {{
    ^bb0(%x: $T, %k: f32, %o: $T):
      %w = arith.extf %x : $T to f32
      %p = arith.addf %k, %one : f32
      %y = arith.divf %w, %p : f32
      %z = arith.truncf %y : f32 to $T
      linalg.yield %z : $T
    } -> tensor<{0}>)",
                                   type, row, map);
  return {"by_other_rows", {type, type}, body};
}

/// Rotates pairs of halves of heads.
Case rope(int64_t s, int64_t h, int64_t d) {
  std::string whole = llvm::formatv("{0}x{1}x2x{2}x$T", s, h, d),
              half = llvm::formatv("{0}x{1}x{2}x$T", s, h, d),
              table = llvm::formatv("{0}x{1}x$T", s, d);
  std::string body = llvm::formatv(
      R"(%x0 = tensor.extract_slice %t0[0, 0, 0, 0] [{3}, {4}, 1, {5}] [1, 1, 1, 1] : tensor<{0}> to tensor<{1}>
    %x1 = tensor.extract_slice %t0[0, 0, 1, 0] [{3}, {4}, 1, {5}] [1, 1, 1, 1] : tensor<{0}> to tensor<{1}>
    %e0 = tensor.empty() : tensor<{1}>
    %e1 = tensor.empty() : tensor<{1}>
    %y:2 = linalg.generic {{indexing_maps = [affine_map<(s, h, d) -> (s, h, d)>,
        affine_map<(s, h, d) -> (s, h, d)>, affine_map<(s, h, d) -> (s, d)>,
        affine_map<(s, h, d) -> (s, d)>, affine_map<(s, h, d) -> (s, h, d)>,
        affine_map<(s, h, d) -> (s, h, d)>],
        iterator_types = ["parallel", "parallel", "parallel"]}
        ins(%x0, %x1, %t1, %t2 : tensor<{1}>, tensor<{1}>, tensor<{2}>, tensor<{2}>)
        outs(%e0, %e1 : tensor<{1}>, tensor<{1}>) {{
    ^bb0(%a: $T, %b: $T, %c: $T, %s: $T, %o0: $T, %o1: $T):
      %p = arith.mulf %a, %c : $T
      %q = arith.mulf %b, %s : $T
      %u = arith.mulf %b, %c : $T
      %v = arith.mulf %a, %s : $T
      %m = arith.subf %p, %q : $T
      %n = arith.addf %u, %v : $T
      linalg.yield %m, %n : $T, $T
    } -> (tensor<{1}>, tensor<{1}>)
    %w = tensor.empty() : tensor<{0}>
    %w0 = tensor.insert_slice %y#0 into %w[0, 0, 0, 0] [{3}, {4}, 1, {5}] [1, 1, 1, 1] : tensor<{1}> into tensor<{0}>
    %r = tensor.insert_slice %y#1 into %w0[0, 0, 1, 0] [{3}, {4}, 1, {5}] [1, 1, 1, 1] : tensor<{1}> into tensor<{0}>)",
      whole, half, table, s, h, d);
  return {"rope", {whole, table, table, whole}, body};
}

Case gather(int64_t tokens, int64_t width) {
  std::string result = llvm::formatv("{0}x{1}x$T", tokens, width);
  std::string body = llvm::formatv(R"(%e = tensor.empty() : tensor<{0}>
    %r = linalg.generic {{indexing_maps = [affine_map<(i, j) -> (i)>,
        affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel",
        "parallel"]} ins(%t0 : tensor<{1}xi32>) outs(%e : tensor<{0}>) {{
    ^bb0(%x: i32, %o: $T):
      %i = arith.index_cast %x : i32 to index
      %j = linalg.index 1 : index
      %v = tensor.extract %t1[%i, %j] : tensor<5x{2}x$T>
      linalg.yield %v : $T
    } -> tensor<{0}>)",
                                   result, tokens, width);
  return {"gather",
          {llvm::formatv("{0}xi32", tokens), llvm::formatv("5x{0}x$T", width),
           result},
          body};
}

Case append(int64_t b, int64_t c, int64_t d) {
  std::string row = llvm::formatv("{0}x1x{1}x$T", b, d),
              cache = llvm::formatv("{0}x{1}x{2}x$T", b, c, d);
  return {
      "append",
      {row, cache},
      llvm::formatv("%r = tensor.insert_slice %t0 into %t1[0, {3}, 0] [{2}, "
                    "1, {4}] [1, 1, 1] : tensor<{0}> into tensor<{1}>",
                    row, cache, b, c - 1, d)};
}

Case reduce(const std::string &combiner, const std::string &from,
            const std::string &to, const std::string &dims) {
  std::string initial = combiner == "addf" ? "0.0" : "$INF";
  std::string text = llvm::formatv(
      "%z = arith.constant {0} : $T\n%e = tensor.empty() : tensor<{1}$T>\n"
      "%f = linalg.fill ins(%z : $T) outs(%e : tensor<{1}$T>) -> "
      "tensor<{1}$T>\n"
      "%r = linalg.reduce {{ arith.{2} } ins(%t0 : tensor<{3}$T>) outs(%f : "
      "tensor<{1}$T>) dimensions = [{4}]\n",
      initial, to, combiner, from, dims);
  return {combiner, {from + "$T", to + "$T"}, text};
}
} // namespace

TEST_F(Host, Elementwise) {
  check(residual("3x33"), "elementwise");
  check(swiglu("5x100"), "elementwise");
  check(rope(3, 2, 20), "elementwise");
  check(gather(7, 33), "elementwise");
  check(append(2, 5, 24), "elementwise");
  check(swiglu("1024x1030"), "elementwise");
}

TEST_F(Host, Rows) {
  check(softmax(4, 70), "row");
  check(softmax(3, 1), "row");
  check(rmsNorm(3, 100), "row");
}

/// Four at a time, or two, and those that are left.
TEST_F(Host, SeveralRows) {
  check(rmsNorm(7, 259), "row");
  check(rmsNorm(3, 1000), "row");
  check(rmsNorm(11, 17001), "row");
  check(layerNorm(3, 7, 130), "row");
  check(softmax(9, 200), "row");
  check(bias("2x7", "16390"), "elementwise");
  check(bias("7x1", "16390"), "elementwise");
}

/// Neighbours in memory are reduced, or are of neighbouring results; vectors
/// leave some of them.
TEST_F(Host, Reductions) {
  check(reduce("addf", "7x259x", "7x", "1"), "reduction");
  check(reduce("addf", "3x5x6x70x", "5x", "0, 2, 3"), "reduction");
  check(reduce("addf", "70000x", "", "0"), "reduction");
  check(reduce("addf", "2x5x6x4x", "2x4x", "1, 2"), "reduction");
  check(reduce("maximumf", "9x4500x", "4500x", "0"), "reduction");
  check(reduce("maxnumf", "3x11x77x", "3x77x", "1"), "reduction");
  check(reduce("maxnumf", "3x11x", "3x", "1"), "reduction");
  check(reduce("addf", "5x3x", "5x", "1"), "loops");
}

/// What a row came to is of no use to another one.
TEST_F(Host, SumsOfOtherRows) {
  for (const char *map : {"i, b", "0, i", "b, 0"}) {
    check(byOtherRows(5, 37, map), "loops");
    check(byOtherRows(33, 1031, map), "loops");
  }
}

/// Large enough to be stored around the caches: several rows at a time, with
/// elements left over that fill no vector.
TEST_F(Host, RowsOnMemory) {
  check(rmsNorm(1040, 1024), "row");
  check(rmsNorm(20, 105000), "row");
  check(softmax(1040, 1035), "row");
  check(layerNorm(130, 16, 520), "row");
  check(layerNorm(2, 600, 1777), "row");
}
