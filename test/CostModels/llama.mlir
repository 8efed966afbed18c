// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,LLAMA
// RUN: roofline-opt %s --convert-llama-to-linalg --roofline-annotate | FileCheck %s

// An op and its lowering do the same work, per unit and type; the op moves what
// its lowering moves when that is fused into one kernel.

// Case P14: the rows of 2048 ids, not the table.
// CHECK-LABEL: func.func @embedding(
// CHECK-SAME: #roofline.totals<work = [],
// CHECK-SAME: bytes_fused = 54534144,
// LLAMA: llama.embedding {{.*}}reads = [operand 0 8192, operand 1 27262976], writes = [result 0 27262976]
func.func @embedding(%ids: tensor<1x2048xi32>,
                     %table: tensor<32000x6656xf16>)
    -> tensor<1x2048x6656xf16> {
  %0 = llama.embedding %ids, %table
    : (tensor<1x2048xi32>, tensor<32000x6656xf16>) -> tensor<1x2048x6656xf16>
  return %0 : tensor<1x2048x6656xf16>
}

// CHECK-LABEL: func.func @embedding_i64(
// CHECK-SAME: #roofline.totals<work = [],
// CHECK-SAME: bytes_fused = 54542336,
func.func @embedding_i64(%ids: tensor<1x2048xi64>,
                         %table: tensor<32000x6656xf16>)
    -> tensor<1x2048x6656xf16> {
  %0 = llama.embedding %ids, %table
    : (tensor<1x2048xi64>, tensor<32000x6656xf16>) -> tensor<1x2048x6656xf16>
  return %0 : tensor<1x2048x6656xf16>
}

// More ids than rows: at most the whole table.
// CHECK-LABEL: func.func @embedding_small_table(
// CHECK-SAME: #roofline.totals<work = [],
// CHECK-SAME: bytes_fused = "20*B*S + min(16*B*S, 64)",
func.func @embedding_small_table(%ids: tensor<?x?xi32> {roofline.dims = ["B", "S"]},
                                 %table: tensor<4x8xf16>)
    -> tensor<?x?x8xf16> {
  %0 = llama.embedding %ids, %table : (tensor<?x?xi32>, tensor<4x8xf16>) -> tensor<?x?x8xf16>
  return %0 : tensor<?x?x8xf16>
}

// Case P1: a projection of Llama 33B.
// CHECK-LABEL: func.func @linear(
// CHECK-SAME: #roofline.totals<work = [matrix f16 "88604672*B*S"],
// CHECK-SAME: bytes_fused = "26624*B*S + 88604672",
// LLAMA: llama.linear {{.*}}reads = [operand 0 "13312*B*S", operand 1 88604672], writes = [result 0 "13312*B*S"]
func.func @linear(%x: tensor<?x?x6656xf16> {roofline.dims = ["B", "S", ""]},
                  %w: tensor<6656x6656xf16>)
    -> tensor<?x?x6656xf16> {
  %0 = llama.linear %x, %w : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16>
  return %0 : tensor<?x?x6656xf16>
}

// CHECK-LABEL: func.func @linear_bias(
// CHECK-SAME: #roofline.totals<work = [matrix bf16 "4096*B*S", vector bf16 "32*B*S"],
// CHECK-SAME: bytes_fused = "192*B*S + 4160",
// LLAMA: llama.linear {{.*}}reads = [operand 0 "128*B*S", operand 1 4096, operand 2 64], writes = [result 0 "64*B*S"]
func.func @linear_bias(%x: tensor<?x?x64xbf16> {roofline.dims = ["B", "S", ""]},
                       %w: tensor<32x64xbf16>,
                       %b: tensor<32xbf16>)
    -> tensor<?x?x32xbf16> {
  %0 = llama.linear %x, %w bias %b
    : (tensor<?x?x64xbf16>, tensor<32x64xbf16>, tensor<32xbf16>) -> tensor<?x?x32xbf16>
  return %0 : tensor<?x?x32xbf16>
}

// CHECK-LABEL: func.func @linear_dynamic(
// CHECK-SAME: #roofline.totals<work = [matrix f32 "2*B*K*N*S", vector f32 "B*N*S"],
// CHECK-SAME: bytes_fused = "4*B*K*S + 4*B*N*S + 4*K*N + 4*N",
func.func @linear_dynamic(%x: tensor<?x?x?xf32> {roofline.dims = ["B", "S", "K"]},
                          %w: tensor<?x?xf32> {roofline.dims = ["N", "K"]},
                          %b: tensor<?xf32> {roofline.dims = ["N"]})
    -> tensor<?x?x?xf32> {
  %0 = llama.linear %x, %w bias %b
    : (tensor<?x?x?xf32>, tensor<?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  return %0 : tensor<?x?x?xf32>
}

// Case P27: all positions, and the last one.
// CHECK-LABEL: func.func @lm_head(
// CHECK-SAME: #roofline.totals<work = [matrix f16 872415232000],
// CHECK-SAME: bytes_fused = 584318976,
func.func @lm_head(%x: tensor<1x2048x6656xf16>,
                   %w: tensor<32000x6656xf16>)
    -> tensor<1x2048x32000xf16> {
  %0 = llama.lm_head %x, %w
    : (tensor<1x2048x6656xf16>, tensor<32000x6656xf16>) -> tensor<1x2048x32000xf16>
  return %0 : tensor<1x2048x32000xf16>
}

// CHECK-LABEL: func.func @lm_head_last(
// CHECK-SAME: #roofline.totals<work = [matrix f16 425984000],
// CHECK-SAME: bytes_fused = 426061312,
func.func @lm_head_last(%x: tensor<1x1x6656xf16>,
                        %w: tensor<32000x6656xf16>)
    -> tensor<1x1x32000xf16> {
  %0 = llama.lm_head %x, %w
    : (tensor<1x1x6656xf16>, tensor<32000x6656xf16>) -> tensor<1x1x32000xf16>
  return %0 : tensor<1x1x32000xf16>
}

// Square, accumulate, scale, weight per element; mean, eps and rsqrt per row.
// Computed in f32, so f16 is widened three times and narrowed once.
// CHECK-LABEL: func.func @rms_norm(
// CHECK-SAME: #roofline.totals<work = [vector f32 54530048, transcendental f32 2048, misc f16 40894464, misc f32 13631488],
// CHECK-SAME: bytes_fused = 54539264,
func.func @rms_norm(%x: tensor<1x2048x6656xf16>, %w: tensor<6656xf16>) -> tensor<1x2048x6656xf16> {
  %0 = llama.rms_norm %x, %w eps(1.0e-6) : tensor<1x2048x6656xf16>, tensor<6656xf16>
  return %0 : tensor<1x2048x6656xf16>
}

// CHECK-LABEL: func.func @rms_norm_f32(
// CHECK-SAME: #roofline.totals<work = [vector f32 "34*B*S", transcendental f32 "B*S"],
// CHECK-SAME: bytes_fused = "64*B*S + 32",
func.func @rms_norm_f32(%x: tensor<?x?x8xf32> {roofline.dims = ["B", "S", ""]},
                        %w: tensor<8xf32>)
    -> tensor<?x?x8xf32> {
  %0 = llama.rms_norm %x, %w eps(1.0e-6) : tensor<?x?x8xf32>, tensor<8xf32>
  return %0 : tensor<?x?x8xf32>
}

// CHECK-LABEL: func.func @rms_norm_f64(
// CHECK-SAME: #roofline.totals<work = [vector f64 "34*B*S", transcendental f64 "B*S"],
// CHECK-SAME: bytes_fused = "128*B*S + 64",
func.func @rms_norm_f64(%x: tensor<?x?x8xf64> {roofline.dims = ["B", "S", ""]},
                        %w: tensor<8xf64>)
    -> tensor<?x?x8xf64> {
  %0 = llama.rms_norm %x, %w eps(1.0e-6) : tensor<?x?x8xf64>, tensor<8xf64>
  return %0 : tensor<?x?x8xf64>
}

// CHECK-LABEL: func.func @rms_norm_dynamic(
// CHECK-SAME: #roofline.totals<work = [vector f32 "4*B*H*S + 2*B*S", transcendental f32 "B*S", misc bf16 "3*B*H*S", misc f32 "B*H*S"],
// CHECK-SAME: bytes_fused = "4*B*H*S + 2*H",
func.func @rms_norm_dynamic(%x: tensor<?x?x?xbf16> {roofline.dims = ["B", "S", "H"]},
                            %w: tensor<?xbf16> {roofline.dims = ["H"]})
    -> tensor<?x?x?xbf16> {
  %0 = llama.rms_norm %x, %w eps(1.0e-6) : tensor<?x?x?xbf16>, tensor<?xbf16>
  return %0 : tensor<?x?x?xbf16>
}

// Case P28.
// CHECK-LABEL: func.func @swiglu(
// CHECK-SAME: #roofline.totals<work = [vector f16 146800640, transcendental f16 36700160],
// CHECK-SAME: bytes_fused = 220200960,
func.func @swiglu(%g: tensor<1x2048x17920xf16>,
                  %u: tensor<1x2048x17920xf16>)
    -> tensor<1x2048x17920xf16> {
  %0 = llama.swiglu %g, %u : tensor<1x2048x17920xf16>
  return %0 : tensor<1x2048x17920xf16>
}

// CHECK-LABEL: func.func @swiglu_of_itself(
// CHECK-SAME: #roofline.totals<work = [vector f16 "32*B*S", transcendental f16 "8*B*S"],
// CHECK-SAME: bytes_fused = "32*B*S",
func.func @swiglu_of_itself(%g: tensor<?x?x8xf16> {roofline.dims = ["B", "S", ""]})
    -> tensor<?x?x8xf16> {
  %0 = llama.swiglu %g, %g : tensor<?x?x8xf16>
  return %0 : tensor<?x?x8xf16>
}

// Case P13.
// CHECK-LABEL: func.func @residual(
// CHECK-SAME: #roofline.totals<work = [vector f16 13631488],
// CHECK-SAME: bytes_fused = 81788928,
func.func @residual(%x: tensor<1x2048x6656xf16>,
                    %w: tensor<1x2048x6656xf16>)
    -> tensor<1x2048x6656xf16> {
  %0 = llama.residual_add %x, %w : tensor<1x2048x6656xf16>
  return %0 : tensor<1x2048x6656xf16>
}

// CHECK-LABEL: func.func @residual_of_itself(
// CHECK-SAME: #roofline.totals<work = [vector f32 "8*B*S"],
// CHECK-SAME: bytes_fused = "64*B*S",
func.func @residual_of_itself(%x: tensor<?x?x8xf32> {roofline.dims = ["B", "S", ""]})
    -> tensor<?x?x8xf32> {
  %0 = llama.residual_add %x, %x : tensor<?x?x8xf32>
  return %0 : tensor<?x?x8xf32>
}

// Views.
// CHECK-LABEL: func.func @heads(
// CHECK-SAME: #roofline.totals<work = [],
// CHECK-SAME: bytes_fused = 0,
func.func @heads(%x: tensor<?x?x32xf16> {roofline.dims = ["B", "S", ""]}) -> tensor<?x?x32xf16> {
  %0 = llama.split_heads %x : tensor<?x?x32xf16> -> tensor<?x?x4x8xf16>
  %1 = llama.merge_heads %0 : tensor<?x?x4x8xf16> -> tensor<?x?x32xf16>
  return %1 : tensor<?x?x32xf16>
}

// Three FLOP per element; the tables are half as wide as a head.
// CHECK-LABEL: func.func @rope(
// CHECK-SAME: #roofline.totals<work = [vector f16 81788928],
// CHECK-SAME: bytes_fused = 109576192,
func.func @rope(%q: tensor<1x2048x52x128xf16>,
                %k: tensor<1x2048x52x128xf16>,
                %c: tensor<2048x64xf16>,
                %s: tensor<2048x64xf16>)
    -> (tensor<1x2048x52x128xf16>, tensor<1x2048x52x128xf16>) {
  %0, %1 = llama.rope %q, %k, %c, %s
    : tensor<1x2048x52x128xf16>, tensor<1x2048x52x128xf16>, tensor<2048x64xf16>
  return %0, %1 : tensor<1x2048x52x128xf16>, tensor<1x2048x52x128xf16>
}

// CHECK-LABEL: func.func @rope_gqa(
// CHECK-SAME: #roofline.totals<work = [vector f16 "120*B*S"],
// CHECK-SAME: bytes_fused = "160*B*S + 8*S",
func.func @rope_gqa(%q: tensor<?x?x8x4xf16> {roofline.dims = ["B", "S", "", ""]},
                    %k: tensor<?x?x2x4xf16> {roofline.dims = ["B", "S", "", ""]},
                    %c: tensor<?x2xf16> {roofline.dims = ["S", ""]},
                    %s: tensor<?x2xf16> {roofline.dims = ["S", ""]})
    -> (tensor<?x?x8x4xf16>, tensor<?x?x2x4xf16>) {
  %0, %1 = llama.rope %q, %k, %c, %s : tensor<?x?x8x4xf16>, tensor<?x?x2x4xf16>, tensor<?x2xf16>
  return %0, %1 : tensor<?x?x8x4xf16>, tensor<?x?x2x4xf16>
}

// Case P15: the new rows are read and written, once for keys and once for values;
// the rest of the cache is not touched.
// CHECK-LABEL: func.func @kv_append(
// CHECK-SAME: #roofline.totals<work = [],
// CHECK-SAME: bytes_fused = 53248,
// LLAMA: llama.kv_append {{.*}}reads = [operand 2 13312, operand 3 13312], writes = [result 0 13312, result 1 13312]
func.func @kv_append(%kc: tensor<1x2048x52x128xf16>,
                     %vc: tensor<1x2048x52x128xf16>,
                     %k: tensor<1x1x52x128xf16>,
                     %v: tensor<1x1x52x128xf16>)
    -> (tensor<1x2048x52x128xf16>, tensor<1x2048x52x128xf16>) {
  %0, %1 = llama.kv_append %kc, %vc, %k, %v : tensor<1x2048x52x128xf16>, tensor<1x1x52x128xf16>
  return %0, %1 : tensor<1x2048x52x128xf16>, tensor<1x2048x52x128xf16>
}

// CHECK-LABEL: func.func @kv_append_dynamic(
// CHECK-SAME: #roofline.totals<work = [],
// CHECK-SAME: bytes_fused = "64*B*S",
func.func @kv_append_dynamic(%kc: tensor<?x?x2x4xf16> {roofline.dims = ["B", "C", "", ""]},
                             %vc: tensor<?x?x2x4xf16> {roofline.dims = ["B", "C", "", ""]},
                             %k: tensor<?x?x2x4xf16> {roofline.dims = ["B", "S", "", ""]},
                             %v: tensor<?x?x2x4xf16> {roofline.dims = ["B", "S", "", ""]})
    -> (tensor<?x?x2x4xf16>, tensor<?x?x2x4xf16>) {
  %0, %1 = llama.kv_append %kc, %vc, %k, %v : tensor<?x?x2x4xf16>, tensor<?x?x2x4xf16>
  return %0, %1 : tensor<?x?x2x4xf16>, tensor<?x?x2x4xf16>
}

// Cases P3a and P6: both products in full although the mask is causal, and no
// score leaves the kernel.
// CHECK-LABEL: func.func @attention(
// CHECK-SAME: #roofline.totals<work = [matrix f16 111669149696, vector f16 1090519040, transcendental f16 218103808, misc f16 218103808, misc index 218103808],
// CHECK-SAME: bytes_fused = 109051904,
func.func @attention(%q: tensor<1x2048x52x128xf16>,
                     %k: tensor<1x2048x52x128xf16>,
                     %v: tensor<1x2048x52x128xf16>)
    -> tensor<1x2048x52x128xf16> {
  %0 = llama.attention %q, %k, %v scale(0.1) causal
    : tensor<1x2048x52x128xf16>, tensor<1x2048x52x128xf16>
  return %0 : tensor<1x2048x52x128xf16>
}

// Case P4: FLOP by the 32 query heads, bytes of keys and values by their 8.
// CHECK-LABEL: func.func @attention_gqa(
// CHECK-SAME: #roofline.totals<work = [matrix f16 68719476736, vector f16 671088640, transcendental f16 134217728],
// CHECK-SAME: bytes_fused = 41943040,
// LLAMA: llama.attention {{.*}}reads = [operand 0 16777216, operand 1 4194304, operand 2 4194304], writes = [result 0 16777216]
func.func @attention_gqa(%q: tensor<1x2048x32x128xf16>,
                         %k: tensor<1x2048x8x128xf16>,
                         %v: tensor<1x2048x8x128xf16>)
    -> tensor<1x2048x32x128xf16> {
  %0 = llama.attention %q, %k, %v scale(0.1) : tensor<1x2048x32x128xf16>, tensor<1x2048x8x128xf16>
  return %0 : tensor<1x2048x32x128xf16>
}

// Keys that are older than the first query: its place among them is added.
// CHECK-LABEL: func.func @attention_older(
// CHECK-SAME: #roofline.totals<work = [matrix f16 "128*B*C*S", vector f16 "40*B*C*S", transcendental f16 "8*B*C*S", integer index "8*B*C*S", misc f16 "8*B*C*S", misc index "8*B*C*S"],
// CHECK-SAME: bytes_fused = "32*B*C + 128*B*S",
func.func @attention_older(%q: tensor<?x?x8x4xf16> {roofline.dims = ["B", "S", "", ""]},
                           %k: tensor<?x?x2x4xf16> {roofline.dims = ["B", "C", "", ""]},
                           %v: tensor<?x?x2x4xf16> {roofline.dims = ["B", "C", "", ""]})
    -> tensor<?x?x8x4xf16> {
  %0 = llama.attention %q, %k, %v scale(0.1) causal : tensor<?x?x8x4xf16>, tensor<?x?x2x4xf16>
  return %0 : tensor<?x?x8x4xf16>
}

// CHECK-LABEL: func.func @attention_window(
// CHECK-SAME: #roofline.totals<work = [matrix f32 "128*B*C*S", vector f32 "40*B*C*S", transcendental f32 "8*B*C*S", integer i1 "8*B*C*S", integer index "16*B*C*S", misc f32 "8*B*C*S", misc index "16*B*C*S"],
// CHECK-SAME: bytes_fused = "64*B*C + 256*B*S",
func.func @attention_window(%q: tensor<?x?x8x4xf32> {roofline.dims = ["B", "S", "", ""]},
                            %k: tensor<?x?x2x4xf32> {roofline.dims = ["B", "C", "", ""]},
                            %v: tensor<?x?x2x4xf32> {roofline.dims = ["B", "C", "", ""]})
    -> tensor<?x?x8x4xf32> {
  %0 = llama.attention %q, %k, %v scale(0.1) causal window(16)
    : tensor<?x?x8x4xf32>, tensor<?x?x2x4xf32>
  return %0 : tensor<?x?x8x4xf32>
}

// CHECK-LABEL: func.func @attention_window_static(
// CHECK-SAME: #roofline.totals<work = [matrix f32 524288, vector f32 163840, transcendental f32 32768, integer i1 32768, integer index 32768, misc f32 32768, misc index 65536],
// CHECK-SAME: bytes_fused = 20480,
func.func @attention_window_static(%q: tensor<1x64x8x4xf32>,
                                   %k: tensor<1x64x2x4xf32>,
                                   %v: tensor<1x64x2x4xf32>)
    -> tensor<1x64x8x4xf32> {
  %0 = llama.attention %q, %k, %v scale(0.1) causal window(16)
    : tensor<1x64x8x4xf32>, tensor<1x64x2x4xf32>
  return %0 : tensor<1x64x8x4xf32>
}

// One token of Llama 33B over 2048 keys.
// CHECK-LABEL: func.func @attention_decode(
// CHECK-SAME: #roofline.totals<work = [matrix f16 54525952, vector f16 532480, transcendental f16 106496, integer index 106496, misc f16 106496, misc index 106496],
// CHECK-SAME: bytes_fused = 54552576,
func.func @attention_decode(%q: tensor<1x1x52x128xf16>,
                            %k: tensor<1x2048x52x128xf16>,
                            %v: tensor<1x2048x52x128xf16>)
    -> tensor<1x1x52x128xf16> {
  %0 = llama.attention %q, %k, %v scale(0.1) causal
    : tensor<1x1x52x128xf16>, tensor<1x2048x52x128xf16>
  return %0 : tensor<1x1x52x128xf16>
}

// Keys that are the values too enter once.
// CHECK-LABEL: func.func @attention_keys_are_values(
// CHECK-SAME: #roofline.totals<work = [matrix f16 2048, vector f16 320, transcendental f16 64],
// CHECK-SAME: bytes_fused = 1152,
func.func @attention_keys_are_values(%q: tensor<1x1x4x8xf16>,
                                     %k: tensor<1x16x4x8xf16>)
    -> tensor<1x1x4x8xf16> {
  %0 = llama.attention %q, %k, %k scale(0.1) : tensor<1x1x4x8xf16>, tensor<1x16x4x8xf16>
  return %0 : tensor<1x1x4x8xf16>
}
