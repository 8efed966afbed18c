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
    `result[b, s, :] = table[ids[b, s], :]`. Costs no FLOPs; reads the ids and
    the rows of all of them, at most the table. Ids beyond the table are
    undefined behaviour, as those of a gather are.

    <!-- doc-llama-embedding -->
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
    checkpoint stores the weight: it is not transposed. All have one element
    type; sums are wider inside. Costs `2*B*S*N*K` FLOP of `matrix` work, and
    with a bias `B*S*N` of `vector` work.

    <!-- doc-llama-linear -->
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
    `result[b, s, v] = sum_h x[b, s, h] * weight[v, h]`, for each of the `S`
    positions of `x`: a model that only wants the next token slices the last
    before. With tied embeddings, `weight` is the table of `llama.embedding`.
    Costs what a `llama.linear` does.

    <!-- doc-llama-lm-head -->
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
    weight[h]`, computed in f32 (or wider) for narrow types. `eps` must be
    finite and not negative. Costs 4 FLOP for each element (square, sum, two
    factors), for each row 2 (the quotient by `H`, and `eps`) and a reciprocal
    root; casts are `misc`.

    <!-- doc-llama-rms-norm -->
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
    `result = gate / (1 + exp(-gate)) * up`, elementwise: the product of a gated
    feed-forward network's two branches. Costs for each element 4 FLOP
    (negation, sum, quotient, product) and an exp.

    <!-- doc-llama-swiglu -->
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
    `result = x + update`, elementwise, in the type of the operands. Costs a
    FLOP for each element.

    <!-- doc-llama-residual-add -->
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
    A view: it costs nothing. The number and size of heads are static, and
    their product is dim 2 of `x`. Folds with `llama.merge_heads`.

    <!-- doc-llama-split-heads -->
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
    A view: it costs nothing. The number and size of heads are static, and
    their product is dim 2 of the result. Folds with `llama.split_heads`.

    <!-- doc-llama-merge-heads -->
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
    `D` is static and even. Costs 3 FLOP for each element of queries and keys;
    making the tables is no part of it.

    <!-- doc-llama-rope -->
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
    `[B, C, M, D]`: `C` includes the new tokens, of which there are at most as
    many. Only their rows are read and written; under `aliasing=functional` the
    rest of the caches is copied.

    <!-- doc-llama-kv-append -->
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
    the last `W` of them. With a mask there must be a key for every query.

    Costs two products of `2*B*N*S*C*D` FLOP; for each score 5 FLOP (scale,
    maximum, difference, sum, quotient) and an exp, and with a mask its
    comparison and select. Under a mask, `causal=half` and `causal=exact` reduce
    all of this. Moves queries, keys, values and the result once: scores stay
    inside.

    <!-- doc-llama-attention -->
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
