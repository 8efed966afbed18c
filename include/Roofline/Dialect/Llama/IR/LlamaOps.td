//===- LlamaOps.td - Graph ops of decoder-only transformers *- tablegen -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_DIALECT_LLAMA_IR_LLAMAOPS_TD
#define ROOFLINE_DIALECT_LLAMA_IR_LLAMAOPS_TD

include "Roofline/Dialect/Llama/IR/LlamaDialect.td"
include "Roofline/Dialect/Llama/IR/LlamaInterfaces.td"
include "mlir/IR/OpBase.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

class FloatTensorOfRank<int rank> : TensorRankOf<[AnyFloat], [rank]>;
def Llama_Vector : FloatTensorOfRank<1>;
def Llama_Matrix : FloatTensorOfRank<2>;
/// `[B, S, H]`.
def Llama_Hidden : FloatTensorOfRank<3>;
/// `[B, S, N, D]`.
def Llama_Heads : FloatTensorOfRank<4>;
def Llama_TokenIds : TensorRankOf<[I32, I64], [2]>;

class Llama_Op<string mnemonic, list<Trait> traits = []>
    : Op<Llama_Dialect, mnemonic, !listconcat(traits, [
        Pure, DeclareOpInterfaceMethods<Llama_DimSourceOpInterface>])> {
}

//===----------------------------------------------------------------------===//
// Ends of the model
//===----------------------------------------------------------------------===//

def Llama_EmbeddingOp : Llama_Op<"embedding"> {
  let summary = "rows of the token table";
  let description = [{
    `result[b, s, :] = table[ids[b, s], :]`. Reads the touched rows, not the
    table.

    ```mlir
    %x = llama.embedding %ids, %table
      : (tensor<?x?xi32>, tensor<32000x6656xf16>) -> tensor<?x?x6656xf16>
    ```
  }];
  let arguments = (ins Llama_TokenIds:$ids, Llama_Matrix:$table);
  let results = (outs Llama_Hidden:$result);
  let hasVerifier = 1;
  let assemblyFormat = [{
    $ids `,` $table attr-dict `:` functional-type(operands, results)
  }];
}

class Llama_LinearOpBase<string mnemonic> : Llama_Op<mnemonic> {
  let hasVerifier = 1;
  let results = (outs Llama_Hidden:$result);
}

def Llama_LinearOp : Llama_LinearOpBase<"linear"> {
  let summary = "projection by a weight that is stored [out, in]";
  let description = [{
    `result[b, s, n] = sum_k x[b, s, k] * weight[n, k] (+ bias[n])`, as a
    checkpoint stores the weight.

    ```mlir
    %q = llama.linear %x, %wq
      : (tensor<?x?x6656xf16>, tensor<6656x6656xf16>) -> tensor<?x?x6656xf16>
    ```
  }];
  let arguments = (ins Llama_Hidden:$x, Llama_Matrix:$weight,
                       Optional<Llama_Vector>:$bias);
  let assemblyFormat = [{
    $x `,` $weight (`bias` $bias^)? attr-dict
    `:` functional-type(operands, results)
  }];
}

def Llama_LmHeadOp : Llama_LinearOpBase<"lm_head"> {
  let summary = "scores of all tokens of the vocabulary";
  let description = [{
    `result[b, s, v] = sum_h x[b, s, h] * weight[v, h]`. With tied embeddings,
    `weight` is the table of `llama.embedding`.

    ```mlir
    %logits = llama.lm_head %x, %table
      : (tensor<?x?x6656xf16>, tensor<32000x6656xf16>) -> tensor<?x?x32000xf16>
    ```
  }];
  let arguments = (ins Llama_Hidden:$x, Llama_Matrix:$weight);
  let assemblyFormat = [{
    $x `,` $weight attr-dict `:` functional-type(operands, results)
  }];
}

//===----------------------------------------------------------------------===//
// Elementwise and norm
//===----------------------------------------------------------------------===//

def Llama_RmsNormOp
    : Llama_Op<"rms_norm", [AllTypesMatch<["x", "result"]>]> {
  let summary = "root mean square normalisation over the last dim";
  let description = [{
    `result[b, s, h] = x[b, s, h] * rsqrt(mean_h(x[b, s, h]^2) + eps) *
    weight[h]`, computed in f32 (or wider) for narrow types.

    ```mlir
    %y = llama.rms_norm %x, %w eps(1.0e-06)
      : tensor<?x?x6656xf16>, tensor<6656xf16>
    ```
  }];
  let arguments = (ins Llama_Hidden:$x, Llama_Vector:$weight, F64Attr:$eps);
  let results = (outs Llama_Hidden:$result);
  let hasVerifier = 1;
  let assemblyFormat = [{
    $x `,` $weight `eps` `(` custom<ShortestF64>($eps) `)` attr-dict
    `:` type($x) `,` type($weight)
  }];
}

def Llama_SwigluOp
    : Llama_Op<"swiglu", [AllTypesMatch<["gate", "up", "result"]>]> {
  let summary = "silu(gate) * up";
  let description = [{
    `result = gate / (1 + exp(-gate)) * up`, elementwise.

    ```mlir
    %y = llama.swiglu %gate, %up : tensor<?x?x17920xf16>
    ```
  }];
  let arguments = (ins Llama_Hidden:$gate, Llama_Hidden:$up);
  let results = (outs Llama_Hidden:$result);
  let assemblyFormat = "$gate `,` $up attr-dict `:` type($result)";
}

def Llama_ResidualAddOp
    : Llama_Op<"residual_add",
               [Commutative, AllTypesMatch<["x", "update", "result"]>]> {
  let summary = "the residual stream plus a layer's update";
  let description = [{
    `result = x + update`, elementwise.

    ```mlir
    %y = llama.residual_add %x, %update : tensor<?x?x6656xf16>
    ```
  }];
  let arguments = (ins Llama_Hidden:$x, Llama_Hidden:$update);
  let results = (outs Llama_Hidden:$result);
  let assemblyFormat = "$x `,` $update attr-dict `:` type($result)";
}

//===----------------------------------------------------------------------===//
// Attention
//===----------------------------------------------------------------------===//

def Llama_SplitHeadsOp : Llama_Op<"split_heads"> {
  let summary = "view [B, S, N*D] as [B, S, N, D]";
  let description = [{
    A view: it costs nothing. Folds with `llama.merge_heads`.

    ```mlir
    %h = llama.split_heads %q : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16>
    ```
  }];
  let arguments = (ins Llama_Hidden:$x);
  let results = (outs Llama_Heads:$result);
  let hasVerifier = 1;
  let assemblyFormat = "$x attr-dict `:` type($x) `->` type($result)";
  let hasFolder = 1;
}

def Llama_MergeHeadsOp : Llama_Op<"merge_heads"> {
  let summary = "view [B, S, N, D] as [B, S, N*D]";
  let description = [{
    A view: it costs nothing. Folds with `llama.split_heads`.

    ```mlir
    %x = llama.merge_heads %h : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16>
    ```
  }];
  let arguments = (ins Llama_Heads:$x);
  let results = (outs Llama_Hidden:$result);
  let hasVerifier = 1;
  let assemblyFormat = "$x attr-dict `:` type($x) `->` type($result)";
  let hasFolder = 1;
}

def Llama_RopeOp
    : Llama_Op<"rope", [AllTypesMatch<["q", "q_result"]>,
                        AllTypesMatch<["k", "k_result"]>]> {
  let summary = "rotary position embedding of queries and keys";
  let description = [{
    Rotates the pair (`d`, `d + D/2`) of every head by the angle of its position,
    whose cosine and sine stand in the tables `[S, D/2]`:
    `r[d] = x[d]*cos[s,d] - x[d+D/2]*sin[s,d]`,
    `r[d+D/2] = x[d+D/2]*cos[s,d] + x[d]*sin[s,d]`.

    ```mlir
    %q1, %k1 = llama.rope %q, %k, %cos, %sin
      : tensor<?x?x64x128xf16>, tensor<?x?x8x128xf16>, tensor<?x64xf16>
    ```
  }];
  let arguments = (ins Llama_Heads:$q, Llama_Heads:$k, Llama_Matrix:$cos,
                       Llama_Matrix:$sin);
  let results = (outs Llama_Heads:$q_result, Llama_Heads:$k_result);
  let hasVerifier = 1;
  let assemblyFormat = [{
    $q `,` $k `,` $cos `,` $sin attr-dict
    `:` type($q) `,` type($k) `,` custom<PairType>(type($cos), type($sin))
  }];
}

def Llama_KvAppendOp
    : Llama_Op<"kv_append",
               [AllTypesMatch<["k_cache", "k_cache_result"]>,
                AllTypesMatch<["v_cache", "v_cache_result"]>]> {
  let summary = "new keys and values into the end of the cache, in place";
  let description = [{
    Writes the `S` new tokens over the last `S` of the `C` positions of caches
    `[B, C, M, D]`: `C` includes the new tokens. Only their rows are read and
    written.

    ```mlir
    %k1, %v1 = llama.kv_append %k_cache, %v_cache, %k, %v
      : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16>
    ```
  }];
  let arguments = (ins Llama_Heads:$k_cache, Llama_Heads:$v_cache,
                       Llama_Heads:$k, Llama_Heads:$v);
  let results = (outs Llama_Heads:$k_cache_result, Llama_Heads:$v_cache_result);
  let hasVerifier = 1;
  let assemblyFormat = [{
    $k_cache `,` $v_cache `,` $k `,` $v attr-dict
    `:` custom<PairType>(type($k_cache), type($v_cache))
    `,` custom<PairType>(type($k), type($v))
  }];
}

def Llama_AttentionOp
    : Llama_Op<"attention", [AllTypesMatch<["q", "result"]>]> {
  let summary = "grouped-query attention";
  let description = [{
    `softmax(scale * q k^T + mask) v` for queries `[B, S, N, D]` over keys and
    values `[B, C, M, D]`, where `M` divides `N` and query head `n` attends
    key/value head `n / (N/M)`. With `causal`, query `s` sees the keys up to
    position `s + C - S` (the last query sees all); with `window(W)` besides, only
    the last `W` of them.

    ```mlir
    %o = llama.attention %q, %k, %v scale(0.08838834764831845) causal
      : tensor<?x?x64x128xf16>, tensor<?x?x8x128xf16>
    ```
  }];
  let arguments = (ins Llama_Heads:$q, Llama_Heads:$k, Llama_Heads:$v,
                       F64Attr:$scale, UnitAttr:$causal,
                       OptionalAttr<I64Attr>:$window);
  let results = (outs Llama_Heads:$result);
  let hasVerifier = 1;
  let assemblyFormat = [{
    $q `,` $k `,` $v `scale` `(` custom<ShortestF64>($scale) `)`
    (`causal` $causal^)? (`window` `(` $window^ `)`)? attr-dict
    `:` type($q) `,` custom<PairType>(type($k), type($v))
  }];
}

#endif // ROOFLINE_DIALECT_LLAMA_IR_LLAMAOPS_TD
