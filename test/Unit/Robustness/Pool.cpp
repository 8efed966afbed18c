//===- Pool.cpp - Types and attributes to try -----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Pool.h"

#include "Checks.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;
using namespace roofline::robustness;

static constexpr const char *kElements[] = {
    "f32", "f16",   "bf16",         "f64", "f8E4M3FN", "i1",  "i4",  "i8",
    "i16", "i32",   "i64",          "ui8", "si32",     "ui32", "ui64", "i0", "i128", "index",
    "complex<f32>", "!quant.uniform<i8:f32, 0.1>", "tf32", "f4E2M1FN",
    "!quant.any<i8:f32>"};

/// `X` stands for the element.
static constexpr const char *kShapes[] = {
    "X",
    "tensor<X>",
    "tensor<4xX>",
    "tensor<0xX>",
    "tensor<?xX>",
    "tensor<4x4xX>",
    "tensor<2x?xX>",
    "tensor<?x?xX>",
    "tensor<1x4x4xX>",
    "tensor<?x4x?xX>",
    "tensor<1x4x4x2xX>",
    "tensor<?x?x?x?xX>",
    "tensor<1x2x2x2x2xX>",
    "tensor<*xX>",
    "tensor<9223372036854775807xX>",
    "memref<X>",
    "memref<4xX>",
    "memref<?xX>",
    "memref<4x4xX>",
    "memref<?x?xX>",
    "memref<0x4xX>",
    "memref<1x4x4xX>",
    "memref<1x4x4x2xX>",
    "memref<4x4xX, strided<[8, 1], offset: ?>>",
    "memref<?x?xX, strided<[?, ?], offset: ?>>",
    "memref<4x4xX, affine_map<(d0, d1) -> (d1, d0)>>",
    "memref<4x4xX, 3>",
    "memref<4x4xX, #gpu.address_space<workgroup>>",
    "memref<*xX>",
    "vector<X>",
    "vector<1xX>",
    "vector<2xX>",
    "vector<4xX>",
    "vector<8xX>",
    "vector<16xX>",
    "vector<[4]xX>",
    "vector<[16]xX>",
    "vector<4x4xX>",
    "vector<2x2xX>",
    "vector<4x[4]xX>",
    "vector<[4]x[4]xX>",
    "vector<1x4x4xX>",
    "tensor<4x4xX, #sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : compressed)}>>",
    "tensor<?xX, #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>>",
    "tensor<4xX, \"note\">",
    "tensor<4xvector<4xX>>",
    "memref<4xvector<4xX>>",
    "memref<4xmemref<4xX>>",
    "!llvm.array<4 x X>",
    "!llvm.struct<(X, X)>",
    "!async.value<X>",
    "!emitc.ptr<X>",
    "!emitc.array<4xX>",
    "!emitc.lvalue<X>",
    "!spirv.ptr<X, Function>",
    "!spirv.ptr<X, StorageBuffer>",
    "!spirv.array<4 x X>",
    "!gpu.mma_matrix<16x16xX, \"AOp\">",
    "!gpu.mma_matrix<16x16xX, \"BOp\">",
    "!gpu.mma_matrix<16x16xX, \"COp\">",
    "!amx.tile<16x16xX>",
    "!amx.tile<16x64xX>",
    "!transform.param<X>",
    "!ptr.ptr<#ptr.generic_space>",
    "!nvgpu.warpgroup.accumulator<fragmented = vector<64x4xX>>",
    "!nvgpu.warpgroup.descriptor<tensor=memref<64x64xX, 3>>",
    "!nvgpu.tensormap.descriptor<tensor = memref<4x4xX, 3>, swizzle = none, l2promo = none, oob = zeros, interleave = none>",
    "!xegpu.tensor_desc<8x16xX>",
    "!xegpu.mem_desc<8x16xX>",
    "!spirv.coopmatrix<16x16xX, Subgroup, MatrixA>",
    "!spirv.coopmatrix<16x16xX, Subgroup, MatrixAcc>",
    "!spirv.matrix<2 x vector<2xX>>",
    "!spirv.sampled_image<!spirv.image<X, Dim2D, DepthUnknown, NonArrayed, SingleSampled, NeedSampler, Unknown>>",
    "!spirv.image<X, Dim2D, DepthUnknown, NonArrayed, SingleSampled, NeedSampler, Unknown>",
    "!spirv.arm.tensor<4x4xX>",
    "!amdgpu.tdm_base<X>",
    "!shard.sharding",
};

static constexpr const char *kOthers[] = {
    "none", "tuple<f32, tensor<4xf32>>", "(f32) -> f32", "() -> ()",
    "!llvm.ptr", "!llvm.ptr<1>", "!llvm.ptr<3>", "!llvm.ptr<7>", "!llvm.token",
    "!llvm.metadata", "!llvm.void", "!llvm.ptr<8>", "!llvm.ptr<5>", "!llvm.ptr<6>",
    "!llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>",
    "!llvm.struct<(i32, i32, i32, i32)>", "!llvm.struct<(i32, i1)>",
    "!async.token", "!async.group", "!async.coro.id", "!async.coro.handle",
    "!async.coro.state", "!gpu.async.token", "!gpu.sparse.spmat_handle",
    "!gpu.sparse.dntensor_handle", "!gpu.sparse.spgemmop_handle",
    "!shape.shape", "!shape.size", "!shape.witness", "!shape.value_shape",
    "tensor<?x!shape.size>",
    "!tosa.shape<0>", "!tosa.shape<1>", "!tosa.shape<2>", "!tosa.shape<3>", "!tosa.shape<4>",
    "!pdl.operation", "!pdl.value", "!pdl.type", "!pdl.attribute",
    "!pdl.range<operation>", "!pdl.range<value>", "!pdl.range<type>", "!pdl.range<attribute>",
    "!transform.any_op", "!transform.any_value", "!transform.any_param",
    "!transform.op<\"func.func\">", "!transform.affine_map", "!transform.type",
    "!emitc.opaque<\"int\">", "!emitc.size_t", "!emitc.ssize_t", "!emitc.ptrdiff_t",
    "!emitc.lvalue<!emitc.opaque<\"int\">>", "!emitc.lvalue<!emitc.ptr<i32>>", "!emitc.ptr<!emitc.opaque<\"int\">>",
    "!omp.map_bounds_ty", "!omp.cli", "!acc.data_bounds_ty",
    "!acc.declare_token", "!ml_program.token", "!nvgpu.device.async.token",
    "!nvgpu.mbarrier.token",
    "!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>",
    "!nvgpu.mbarrier.barrier<memorySpace = #gpu.address_space<workgroup>>",
    "!sparse_tensor.storage_specifier<#sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : compressed)}>>",
    "!sparse_tensor.iter_space<#sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : compressed)}>, lvls = 0>",
    "!sparse_tensor.iter_space<#sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>, lvls = 0>",
    "!sparse_tensor.iterator<#sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>, lvls = 0>",
    "!irdl.attribute", "!irdl.region", "!smt.bool", "!smt.int", "!smt.bv<32>",
    "!smt.array<[!smt.int -> !smt.bool]>", "!smt.func<(!smt.int) !smt.bool>", "!smt.sort<\"s\">",
    "!xegpu.nbarrier", "!wasmssa<local ref to i32>", "!wasmssa<local ref to f32>",
    "!ptr.ptr_metadata<memref<4xf32>>",
    "!spirv.struct<(f32, i32)>", "!spirv.ptr<i32, Workgroup>", "!spirv.ptr<!spirv.struct<(f32, i32)>, Function>",
    "!spirv.array<4 x f32>", "!x86vector.tile", "!llvm.ppc_fp128", "!llvm.x86_fp80",
    "!llvm.target<\"spirv.Event\">", "vector<4x!llvm.ptr>", "!opaque.type", "!async.value<tensor<4xf32>>",
};

static constexpr const char *kAttributes[] = {
    "unit", "true", "false", "0 : i64", "1 : i64", "2 : i64", "4 : i64", "-1 : i64",
    "9223372036854775807 : i64", "0 : i32", "1 : i32", "2 : i32", "3 : i32", "4 : i32", "8 : i32", "16 : i32",
    "0 : index", "1 : index", "4 : index", "4611686018427387904 : index", "0 : i8", "1 : i8", "0 : i16", "1 : i16",
    "1.0 : f32", "0.5 : f64", "1.0 : f16", "\"s\"", "\"f\"", "\"\"", "@callee", "@global", "@nothing", "@m::@callee",
    "f32", "i32", "index", "tensor<4xf32>", "memref<4xf32>", "vector<4xf32>", "!llvm.ptr", "() -> ()", "(f32) -> f32", "!llvm.func<void ()>", "!llvm.array<4 x i8>",
    "!llvm.struct<(f32, f32)>",
    "[]", "[0]", "[1]", "[0, 1]", "[1, 1]", "[\"s\"]", "[[0], [1]]", "[[0, 1]]", "[[0], [1, 2]]", "[@callee]", "[f32]", "[\"parallel\"]", "[true]",
    "[0 : i32]", "[0 : i32, 1 : i32]", "[1 : i32, 1 : i32]", "[unit]", "[{}]", "[true, true]", "[false]",
    "array<i64>", "array<i64: 0>", "array<i64: 1>", "array<i64: 1, 1>", "array<i64: 0, 1>", "array<i64: 1, 0>", "array<i64: 4>", "array<i64: 4, 4>", "array<i64: 2, 2>",
    "array<i64: -9223372036854775808>", "array<i64: 0, 1, 2>", "array<i64: 1, 1, 1>", "array<i64: 0, 0>", "array<i64: 1, 1, 1, 1>", "array<i64: 0, 0, 0, 0>", "array<i64: 0, 1, 2, 3>",
    "array<i64: 1, 4, 4, 2>", "array<i64: 16>", "array<i64: 0, 0, 0>",
    "array<i32>", "array<i32: 0>", "array<i32: 1>", "array<i32: 0, 1>", "array<i32: 1, 1>", "array<i32: 0, 1, 2>", "array<i32: 0, 1, 2, 3>", "array<i32: 1, 1, 1>",
    "array<i8: 0>", "array<i8: 1, 0>", "array<i16: 0>", "array<i16: 1>", "array<i1>", "array<i1: true>", "array<i1: true, false>", "array<f32: 1.0>",
    "affine_map<() -> ()>", "affine_map<() -> (0)>", "affine_map<() -> (8)>", "affine_map<(d0) -> (d0)>", "affine_map<(d0)[s0] -> (d0 + s0)>", "affine_map<(d0, d1) -> (d0, d1)>", "affine_map<(d0, d1) -> (d1, d0)>",
    "affine_map<(d0, d1) -> (d0)>", "affine_map<(d0, d1, d2) -> (d0, d2)>", "affine_map<(d0) -> (d0 floordiv 0)>", "affine_map<(d0) -> (d0 mod 4, d0 ceildiv 4)>",
    "affine_map<()[s0] -> (s0)>", "affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>", "affine_map<(d0, d1, d2) -> (d0, d1, d2)>", "affine_map<(d0) -> (d0 * 9223372036854775807)>",
    "affine_set<(d0) : (d0 >= 0)>", "affine_set<() : (0 == 0)>", "affine_set<() : (1 == 0)>",
    "[affine_map<(d0) -> (d0)>]", "[affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>]", "[affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>]", "[affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>]",
    "[affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d2, d1)>, affine_map<(d0, d1, d2) -> (d0, d1)>]",
    "[affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>]",
    "[#linalg.iterator_type<parallel>]", "[#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>]", "[#linalg.iterator_type<reduction>]",
    "[#vector.iterator_type<parallel>]", "[#vector.iterator_type<reduction>]", "[#vector.iterator_type<parallel>, #vector.iterator_type<parallel>, #vector.iterator_type<reduction>]",
    "dense<1> : tensor<1xi64>", "dense<1> : tensor<2xi64>", "dense<0> : tensor<2x2xi64>", "dense<0> : tensor<1x2xi64>", "dense<1.0> : tensor<4xf32>", "dense<1> : tensor<4xi32>", "dense<1.0> : vector<4xf32>", "dense<0> : vector<4xi32>", "dense<true> : vector<4xi1>",
    "dense<2.0> : tensor<4x4xf32>", "dense<1> : tensor<i8>", "dense<1> : tensor<4x4xi8>", "dense<0> : tensor<4xindex>", "dense<> : tensor<0xf32>", "dense<4> : tensor<1xindex>", "dense<4> : tensor<2xindex>", "dense<4> : tensor<4xindex>",
    "sparse<[[0]], [1.0]> : tensor<4xf32>", "{}", "{a = 1}", "loc(\"x\")",
    "#arith.fastmath<fast>", "#arith.overflow<nsw>", "#arith.rounding_mode<downward>", "#arith.denormal_mode<ieee>", "#vector.kind<add>", "#vector.kind<maximumf>", "#vector.kind<and>", "#vector.punctuation<comma>",
    "#gpu.dim<x>", "#gpu.all_reduce_op<add>", "#gpu.shuffle_mode<xor>", "#gpu.mma_element_wise<addf>", "#gpu.address_space<workgroup>", "#gpu.broadcast_type<first_active_lane>", "#gpu.rotate_mode<x>",
    "#llvm.linkage<external>", "#llvm.linkage<internal>", "#llvm.fastmath<fast>", "#llvm.cconv<ccc>", "#llvm.target_features<[\"+x\"]>", "#llvm.poison", "#llvm.zero", "#llvm.atomic_bin_op<add>", "#llvm.tailcallkind<none>",
    "#spirv.scope<Device>", "#spirv.memory_semantics<Acquire>", "#spirv.group_operation<Reduce>", "#spirv.group_operation<InclusiveScan>", "#spirv.selection_control<None>", "#spirv.loop_control<None>", "#spirv.function_control<None>", "#spirv.addressing_model<Logical>", "#spirv.memory_model<GLSL450>", "#spirv.storage_class<Function>", "#spirv.execution_model<GLCompute>", "#spirv.execution_mode<LocalSize>", "#spirv.image_operands<None>", "#spirv.packed_vector_format<PackedVectorFormat4x8Bit>", "#spirv.matrix_layout<RowMajor>", "#spirv.vce<v1.0, [Shader], []>",
    "#tosa.nan_mode_attr<PROPAGATE>", "#tosa.resize_mode<BILINEAR>", "#tosa.rounding_mode<SINGLE_ROUND>", "#tosa.block_size<BLOCK_SIZE_32>",
    "PROPAGATE", "\"PROPAGATE\"", "\"SINGLE_ROUND\"", "\"NEAREST_NEIGHBOR\"", "\"BILINEAR\"", "\"parallel\"",
    "#sparse_tensor.crdTransDirection<dim_to_lvl>", "#sparse_tensor<storage_specifier_kind lvl_sz>", "#sparse_tensor<crd_trans_direction dim_to_lvl>", "#sparse_tensor<sort_kind quick_sort>", "#sparse_tensor<storage_specifier_kind val_mem_sz>", "#sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>",
    "#linalg.unary_fn<exp>", "#linalg.binary_fn<add>", "#linalg.type_fn<cast_signed>", "#linalg.elementwise_kind<add>", "#linalg.elementwise_kind<exp>",
    "#nvvm.shfl_kind<bfly>", "#nvvm.mma_layout<row>", "#nvvm.mma_layout<col>", "#nvvm.mma_type<f16>", "#nvvm.mma_frag<a>", "#nvvm.shape<m = 16, n = 8, k = 16>", "#nvvm.redux_kind<add>", "#nvvm.vote_sync_kind<any>", "#nvvm.mem_scope<cta>", "#nvvm.ld_st_matrix_shape<m = 8, n = 8>",
    "#nvgpu.rcp_rounding_mode<approx>", "#amdgpu.sched_barrier_opt<none>", "#amdgpu.dpp_perm<quad_perm>", "#amdgpu.mfma_perm_b<none>", "#xegpu.cache_hint<cached>", "#xegpu.fence_scope<workgroup>", "#xegpu.memory_space<global>", "#xegpu.layout<lane_layout = [1, 16], lane_data = [1, 1]>",
    "#acc<reduction_operator <add>>", "#acc.reduction_operator<add>", "#acc<data_clause acc_copyin>", "#acc.defaultvalue<none>", "#acc<loop_par_mode loop_auto>", "#acc.device_type<none>", "[#acc.device_type<none>]", "#acc<combined_constructs parallel_loop>", "#acc.par_level<seq>",
    "#omp<schedulekind(static)>", "#omp.data_sharing_type {type = private}", "#omp<procbindkind(close)>", "#omp<bindkind(thread)>", "#omp<memoryorderkind(seq_cst)>", "#omp<clause_task_depend(taskdependin)>", "#omp<capture_clause(to)>", "#omp<variable_capture_kind(ByRef)>", "#omp<clause_grainsize_type(strict)>", "#omp<cancellationconstructtype(parallel)>", "#omp.reduction_modifier<defaultmod>", "#omp.order_kind<concurrent>",
    "#shard<partial sum>", "#shard.partial<sum>", "@grid", "[array<i16: 0>]", "array<i16: 0, 1>",
    "#emitc.opaque<\"1\">", "#smt.bv<1> : !smt.bv<32>", "#transform.match_interface_enum<LinalgOp>", "1 : i1", "#transform.failure_propagation_mode<propagate>", "#transform<failure_propagation_mode propagate>", "#transform.cmpi_predicate<eq>", "#irdl.variadicity<single>", "#irdl<variadicity_array [single]>",
    "#ml_program.extern : i32", "#ptr.generic_space", "#ptr.memory_order<seq_cst>", "#ptr.ptr_diff_flags<none>", "#ptr.atomic_ordering<seq_cst>", "#spirv.coopmatrix_operands<none>", "#spirv.tosa_ext_acc_type<INT32>", "#spirv.tosa_ext_nan_propagation_mode<Propagate>", "#builtin.ignored",
    "#complex.number<:f32 1.0, 0.0> : complex<f32>", "#complex.number<:f64 1.0, 0.0>", "[1.0 : f32, 2.0 : f32]", "#index<cmp_predicate eq>", "#shape.shape", "#ub.poison", "#memref.atomic", "#dlti.dl_spec<>", "#func.x", "#scf.x", "#gpu.object<#nvvm.target, offload = \"x\">", "[#gpu.object<#nvvm.target, offload = \"x\">]", "[#nvvm.target]", "#llvm.alias_scope<id = distinct[0]<>, domain = <id = distinct[1]<>>>", "#gpu.select_object<0>", "#wasmssa.x", "!wasmssa<local ref to i32>", "array<i32: 16, 16, 16>", "#arm_sme.x", "#x86vector.x",
};

namespace {
/// Silences complaints about texts that this version cannot read.
struct Silence : ScopedDiagnosticHandler {
  Silence()
      : ScopedDiagnosticHandler(&context(),
                                [](Diagnostic &) { return success(); }) {}
};
} // namespace

static void addType(std::vector<Type> &list, const std::string &text) {
  if (Type type = parseType(text, &context(), nullptr,
                            /*isKnownNullTerminated=*/true))
    list.push_back(type);
}

const std::vector<Type> &roofline::robustness::types() {
  static const std::vector<Type> list = [] {
    Silence silence;
    std::vector<Type> result;
    for (std::string shape : kShapes)
      for (StringRef element : kElements) {
        // Upstream's parsers of such types crash on elements that do not fit.
        bool isPlain = element.size() == 3 || element == "i8" || element == "i1";
        if (shape[0] == '!' && !isPlain)
          continue;
        size_t at = shape.find('X');
        std::string text = shape;
        // A struct and an array have several.
        for (; at != std::string::npos; at = text.find('X', at))
          text.replace(at, 1, element.str());
        addType(result, text);
        if (shape.find('X') == std::string::npos)
          break;
      }
    for (const char *text : kOthers)
      addType(result, text);
    return result;
  }();
  return list;
}

const std::vector<Attribute> &roofline::robustness::attributes() {
  static const std::vector<Attribute> list = [] {
    Silence silence;
    std::vector<Attribute> result;
    for (const char *text : kAttributes)
      if (Attribute attribute = parseAttribute(text, &context(), {}, nullptr,
                                               /*isKnownNullTerminated=*/true))
        result.push_back(attribute);
    return result;
  }();
  return list;
}
