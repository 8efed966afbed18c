// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,FULL
// RUN: roofline-opt %s --roofline-annotate=causal=full | FileCheck %s --check-prefixes=CHECK,FULL
// RUN: roofline-opt %s --roofline-annotate=causal=half | FileCheck %s --check-prefixes=CHECK,HALF
// RUN: roofline-opt %s --roofline-annotate=causal=exact | FileCheck %s --check-prefixes=CHECK,EXACT
// RUN: roofline-opt %s --convert-llama-to-linalg --roofline-annotate | FileCheck %s --check-prefixes=CHECK,FULL
// RUN: roofline-opt %s --convert-llama-to-linalg --roofline-annotate=causal=half | FileCheck %s --check-prefixes=CHECK,HALF
// RUN: roofline-opt %s --convert-llama-to-linalg --roofline-annotate=causal=exact | FileCheck %s --check-prefixes=CHECK,EXACT
// RUN: roofline-opt %s --roofline-report=device=l4 | FileCheck %s --check-prefix=SAYSFULL
// RUN: roofline-opt %s --roofline-report="device=l4 causal=half" | FileCheck %s --check-prefix=SAYSHALF
// RUN: roofline-opt %s --roofline-report="device=l4 causal=exact" | FileCheck %s --check-prefix=SAYSEXACT

// SAYSFULL: conventions: {{.*}}causal=full
// SAYSHALF: conventions: {{.*}}causal=half
// SAYSEXACT: conventions: {{.*}}causal=exact

// Case P3: causal attention, by each value of the switch. Two products over
// pairs of query and key: 2 * 2 * 52 * 128 = 26624 FLOP a pair in all. Bytes
// are the same by each convention: rows are read whole.

// Case P3a: one layer. Wrong: 62,038,416,498, full / 1.8, or half of it without
// saying so; right: full 111,669,149,696 (2048 * 2048 pairs), half
// 55,834,574,848, exact 55,861,837,824 (2048 * 2049 / 2).
// CHECK-LABEL: func.func @square(
// FULL-SAME: work = [matrix f16 111669149696,
// HALF-SAME: work = [matrix f16 55834574848,
// EXACT-SAME: work = [matrix f16 55861837824,
// CHECK-SAME: bytes_fused = 109051904,
func.func @square(%x: tensor<1x2048x52x128xf16>, %k: tensor<1x2048x52x128xf16>,
                  %v: tensor<1x2048x52x128xf16>) -> tensor<1x2048x52x128xf16> {
  %0 = llama.attention %x, %k, %v scale(0.1) causal : tensor<1x2048x52x128xf16>, tensor<1x2048x52x128xf16>
  return %0 : tensor<1x2048x52x128xf16>
}

// Case P3b: 512 queries, 2048 keys. Wrong: 524,288 pairs (half of them) or
// 131,328 (as if the first query saw one key); right: the last query sees all
// keys, the first 1537, 917,760 pairs of 1,048,576: 24,434,442,240 of
// 27,917,287,424 FLOP.
// CHECK-LABEL: func.func @older_keys(
// FULL-SAME: work = [matrix f16 27917287424,
// HALF-SAME: work = [matrix f16 13958643712,
// EXACT-SAME: work = [matrix f16 24434442240,
func.func @older_keys(%x: tensor<1x512x52x128xf16>, %k: tensor<1x2048x52x128xf16>,
                      %v: tensor<1x2048x52x128xf16>) -> tensor<1x512x52x128xf16> {
  %0 = llama.attention %x, %k, %v scale(0.1) causal : tensor<1x512x52x128xf16>, tensor<1x2048x52x128xf16>
  return %0 : tensor<1x512x52x128xf16>
}

// Case P3c: a sliding window of 1024. Wrong: 2,098,176 pairs, the window
// ignored; right: 1 + 2 + ... + 1024 pairs, and 1024 in each of the other 1024
// rows: 1,573,376 of them, 41,889,562,624 FLOP.
// CHECK-LABEL: func.func @window(
// FULL-SAME: work = [matrix f16 111669149696,
// HALF-SAME: work = [matrix f16 55834574848,
// EXACT-SAME: work = [matrix f16 41889562624,
func.func @window(%x: tensor<1x2048x52x128xf16>, %k: tensor<1x2048x52x128xf16>,
                  %v: tensor<1x2048x52x128xf16>) -> tensor<1x2048x52x128xf16> {
  %0 = llama.attention %x, %k, %v scale(0.1) causal window(1024) : tensor<1x2048x52x128xf16>, tensor<1x2048x52x128xf16>
  return %0 : tensor<1x2048x52x128xf16>
}

// Without a mask every pair counts, by each convention.
// CHECK-LABEL: func.func @unmasked(
// CHECK-SAME: work = [matrix f16 111669149696,
func.func @unmasked(%x: tensor<1x2048x52x128xf16>, %k: tensor<1x2048x52x128xf16>,
                    %v: tensor<1x2048x52x128xf16>) -> tensor<1x2048x52x128xf16> {
  %0 = llama.attention %x, %k, %v scale(0.1) : tensor<1x2048x52x128xf16>, tensor<1x2048x52x128xf16>
  return %0 : tensor<1x2048x52x128xf16>
}

// One query sees every key, or those in its window.
// CHECK-LABEL: func.func @decode(
// FULL-SAME: work = [matrix f16 "26624*C",
// HALF-SAME: work = [matrix f16 "13312*C",
// EXACT-SAME: work = [matrix f16 "26624*C",
func.func @decode(%x: tensor<1x1x52x128xf16>, %k: tensor<1x?x52x128xf16> {roofline.dims = ["", "C", "", ""]},
                  %v: tensor<1x?x52x128xf16> {roofline.dims = ["", "C", "", ""]}) -> tensor<1x1x52x128xf16> {
  %0 = llama.attention %x, %k, %v scale(0.1) causal : tensor<1x1x52x128xf16>, tensor<1x?x52x128xf16>
  return %0 : tensor<1x1x52x128xf16>
}

// CHECK-LABEL: func.func @decode_window(
// EXACT-SAME: work = [matrix f16 "26624*min(C, 1024)",
func.func @decode_window(%x: tensor<1x1x52x128xf16>, %k: tensor<1x?x52x128xf16> {roofline.dims = ["", "C", "", ""]},
                         %v: tensor<1x?x52x128xf16> {roofline.dims = ["", "C", "", ""]}) -> tensor<1x1x52x128xf16> {
  %0 = llama.attention %x, %k, %v scale(0.1) causal window(1024) : tensor<1x1x52x128xf16>, tensor<1x?x52x128xf16>
  return %0 : tensor<1x1x52x128xf16>
}

// S * (S + 1) / 2 pairs of 26624 FLOP.
// CHECK-LABEL: func.func @symbolic(
// FULL-SAME: work = [matrix f16 "26624*B*S^2",
// HALF-SAME: work = [matrix f16 "13312*B*S^2",
// EXACT-SAME: work = [matrix f16 "13312*B*S^2 + 13312*B*S",
func.func @symbolic(%x: tensor<?x?x52x128xf16> {roofline.dims = ["B", "S", "", ""]},
                    %k: tensor<?x?x52x128xf16> {roofline.dims = ["B", "S", "", ""]},
                    %v: tensor<?x?x52x128xf16> {roofline.dims = ["B", "S", "", ""]}) -> tensor<?x?x52x128xf16> {
  %0 = llama.attention %x, %k, %v scale(0.1) causal : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>
  return %0 : tensor<?x?x52x128xf16>
}

// With m = min(C, S) queries that see a key: C + (C - 1) + ... + (C - m + 1)
// pairs, m*C - (m^2 - m) / 2; 2 * 2 * 8 * 4 = 128 FLOP each.
// CHECK-LABEL: func.func @symbolic_older(
// EXACT-SAME: work = [matrix f16 "128*B*C*min(C, S) - 64*B*min(C, S)^2 + 64*B*min(C, S)",
func.func @symbolic_older(%x: tensor<?x?x8x4xf16> {roofline.dims = ["B", "S", "", ""]},
                          %k: tensor<?x?x2x4xf16> {roofline.dims = ["B", "C", "", ""]},
                          %v: tensor<?x?x2x4xf16> {roofline.dims = ["B", "C", "", ""]}) -> tensor<?x?x8x4xf16> {
  %0 = llama.attention %x, %k, %v scale(0.1) causal : tensor<?x?x8x4xf16>, tensor<?x?x2x4xf16>
  return %0 : tensor<?x?x8x4xf16>
}

// More queries than keys: the first 2 see none, the others 1, 2, 3 keys; 6 of
// 15 pairs of 2 * 4 FLOP. Anybody may mark a contraction, here one with keys
// first.
// CHECK-LABEL: func.func @own(
// FULL: linalg.contract {{.*}}work = [matrix f32 120]
// HALF: linalg.contract {{.*}}work = [matrix f32 60]
// EXACT: linalg.contract {{.*}}work = [matrix f32 48]
func.func @own(%q: tensor<5x4xf32>, %k: tensor<3x4xf32>, %init: tensor<3x5xf32>) -> tensor<3x5xf32> {
  %0 = linalg.contract indexing_maps = [affine_map<(c, s, d) -> (c, d)>,
                                        affine_map<(c, s, d) -> (s, d)>,
                                        affine_map<(c, s, d) -> (c, s)>]
    {roofline.causal = {queries = 1, keys = 0}}
    ins(%k, %q : tensor<3x4xf32>, tensor<5x4xf32>) outs(%init : tensor<3x5xf32>) -> tensor<3x5xf32>
  return %0 : tensor<3x5xf32>
}

// A window of 2: 1 + 2 + 2 + 2 of 16 pairs, 8 FLOP each.
// CHECK-LABEL: func.func @own_window(
// EXACT: linalg.generic {{.*}}work = [matrix f32 56]
func.func @own_window(%q: tensor<4x4xf32>, %k: tensor<4x4xf32>, %init: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(s, c, d) -> (s, d)>, affine_map<(s, c, d) -> (c, d)>,
                                        affine_map<(s, c, d) -> (s, c)>],
                       iterator_types = ["parallel", "parallel", "reduction"]}
    ins(%q, %k : tensor<4x4xf32>, tensor<4x4xf32>) outs(%init : tensor<4x4xf32>)
    attrs = {roofline.causal = {queries = 0, keys = 1, window = 2}} {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %p, %acc : f32
    linalg.yield %s : f32
  } -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// Keys that are cut from a cache once are all keys there are: 10 of 16 pairs.
// CHECK-LABEL: func.func @cut_once(
// EXACT: linalg.contract {{.*}}work = [matrix f32 80]
func.func @cut_once(%q: tensor<4x4xf32>, %cache: tensor<16x4xf32>, %init: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %k = tensor.extract_slice %cache[8, 0] [4, 4] [1, 1] : tensor<16x4xf32> to tensor<4x4xf32>
  %0 = linalg.contract indexing_maps = [affine_map<(s, c, d) -> (s, d)>,
                                        affine_map<(s, c, d) -> (c, d)>,
                                        affine_map<(s, c, d) -> (s, c)>]
    {roofline.causal = {queries = 0, keys = 1}}
    ins(%q, %k : tensor<4x4xf32>, tensor<4x4xf32>) outs(%init : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// Tiles of a loop are parts: the first 2 keys are seen by 1 + 2 + 2 + 2 queries'
// places, the others by 0 + 0 + 1 + 2. The op carries the most of a trip.
// CHECK-LABEL: func.func @tiles_of_keys(
// EXACT-SAME: work = [matrix f32 80]
// EXACT: linalg.contract {{.*}}work = [matrix f32 56]{{.*}}at_most
func.func @tiles_of_keys(%q: memref<4x4xf32>, %k: memref<4x4xf32>, %scores: memref<4x4xf32>) {
  %zero = arith.constant 0 : index
  %two = arith.constant 2 : index
  %four = arith.constant 4 : index
  scf.for %i = %zero to %four step %two {
    %tile = memref.subview %k[%i, 0] [2, 4] [1, 1] : memref<4x4xf32> to memref<2x4xf32, strided<[4, 1], offset: ?>>
    %out = memref.subview %scores[0, %i] [4, 2] [1, 1] : memref<4x4xf32> to memref<4x2xf32, strided<[4, 1], offset: ?>>
    linalg.contract indexing_maps = [affine_map<(s, c, d) -> (s, d)>,
                                     affine_map<(s, c, d) -> (c, d)>,
                                     affine_map<(s, c, d) -> (s, c)>]
      {roofline.causal = {queries = 0, keys = 1}}
      ins(%q, %tile : memref<4x4xf32>, memref<2x4xf32, strided<[4, 1], offset: ?>>)
      outs(%out : memref<4x2xf32, strided<[4, 1], offset: ?>>)
  }
  return
}
