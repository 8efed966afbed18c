//===- PoolTypes.cpp - Types to try ---------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Pool.h"

#include "Checks.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace roofline::robustness;

static constexpr const char *kElements[] = {"f32",
                                            "f16",
                                            "bf16",
                                            "f64",
                                            "f8E4M3FN",
                                            "i1",
                                            "i4",
                                            "i8",
                                            "i16",
                                            "i32",
                                            "i64",
                                            "ui8",
                                            "si32",
                                            "ui32",
                                            "ui64",
                                            "i0",
                                            "i128",
                                            "index",
                                            "complex<f32>",
                                            "!quant.uniform<i8:f32, 0.1>",
                                            "tf32",
                                            "f4E2M1FN",
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
    "tensor<4x4xX, #sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 "
    ": compressed)}>>",
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
    "!nvgpu.tensormap.descriptor<tensor = memref<4x4xX, 3>, swizzle = none, "
    "l2promo = none, oob = zeros, interleave = none>",
    "!xegpu.tensor_desc<8x16xX>",
    "!xegpu.mem_desc<8x16xX>",
    "!spirv.coopmatrix<16x16xX, Subgroup, MatrixA>",
    "!spirv.coopmatrix<16x16xX, Subgroup, MatrixAcc>",
    "!spirv.matrix<2 x vector<2xX>>",
    "!spirv.sampled_image<!spirv.image<X, Dim2D, DepthUnknown, NonArrayed, "
    "SingleSampled, NeedSampler, Unknown>>",
    "!spirv.image<X, Dim2D, DepthUnknown, NonArrayed, SingleSampled, "
    "NeedSampler, Unknown>",
    "!spirv.arm.tensor<4x4xX>",
    "!amdgpu.tdm_base<X>",
    "!shard.sharding",
};

static constexpr const char *kOthers[] = {
    "none",
    "tuple<f32, tensor<4xf32>>",
    "(f32) -> f32",
    "() -> ()",
    "!llvm.ptr",
    "!llvm.ptr<1>",
    "!llvm.ptr<3>",
    "!llvm.ptr<7>",
    "!llvm.token",
    "!llvm.metadata",
    "!llvm.void",
    "!llvm.ptr<8>",
    "!llvm.ptr<5>",
    "!llvm.ptr<6>",
    "!llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>",
    "!llvm.struct<(i32, i32, i32, i32)>",
    "!llvm.struct<(i32, i1)>",
    "!async.token",
    "!async.group",
    "!async.coro.id",
    "!async.coro.handle",
    "!async.coro.state",
    "!gpu.async.token",
    "!gpu.sparse.spmat_handle",
    "!gpu.sparse.dntensor_handle",
    "!gpu.sparse.spgemmop_handle",
    "!shape.shape",
    "!shape.size",
    "!shape.witness",
    "!shape.value_shape",
    "tensor<?x!shape.size>",
    "!tosa.shape<0>",
    "!tosa.shape<1>",
    "!tosa.shape<2>",
    "!tosa.shape<3>",
    "!tosa.shape<4>",
    "!pdl.operation",
    "!pdl.value",
    "!pdl.type",
    "!pdl.attribute",
    "!pdl.range<operation>",
    "!pdl.range<value>",
    "!pdl.range<type>",
    "!pdl.range<attribute>",
    "!transform.any_op",
    "!transform.any_value",
    "!transform.any_param",
    "!transform.op<\"func.func\">",
    "!transform.affine_map",
    "!transform.type",
    "!emitc.opaque<\"int\">",
    "!emitc.size_t",
    "!emitc.ssize_t",
    "!emitc.ptrdiff_t",
    "!emitc.lvalue<!emitc.opaque<\"int\">>",
    "!emitc.lvalue<!emitc.ptr<i32>>",
    "!emitc.ptr<!emitc.opaque<\"int\">>",
    "!omp.map_bounds_ty",
    "!omp.cli",
    "!acc.data_bounds_ty",
    "!acc.declare_token",
    "!ml_program.token",
    "!nvgpu.device.async.token",
    "!nvgpu.mbarrier.token",
    "!nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>",
    "!nvgpu.mbarrier.barrier<memorySpace = #gpu.address_space<workgroup>>",
    "!sparse_tensor.storage_specifier<#sparse_tensor.encoding<{map = (d0, d1) "
    "-> (d0 : dense, d1 : compressed)}>>",
    "!sparse_tensor.iter_space<#sparse_tensor.encoding<{map = (d0, d1) -> (d0 "
    ": dense, d1 : compressed)}>, lvls = 0>",
    "!sparse_tensor.iter_space<#sparse_tensor.encoding<{map = (d0) -> (d0 : "
    "compressed)}>, lvls = 0>",
    "!sparse_tensor.iterator<#sparse_tensor.encoding<{map = (d0) -> (d0 : "
    "compressed)}>, lvls = 0>",
    "!irdl.attribute",
    "!irdl.region",
    "!smt.bool",
    "!smt.int",
    "!smt.bv<32>",
    "!smt.array<[!smt.int -> !smt.bool]>",
    "!smt.func<(!smt.int) !smt.bool>",
    "!smt.sort<\"s\">",
    "!xegpu.nbarrier",
    "!wasmssa<local ref to i32>",
    "!wasmssa<local ref to f32>",
    "!ptr.ptr_metadata<memref<4xf32>>",
    "!spirv.struct<(f32, i32)>",
    "!spirv.ptr<i32, Workgroup>",
    "!spirv.ptr<!spirv.struct<(f32, i32)>, Function>",
    "!spirv.array<4 x f32>",
    "!x86vector.tile",
    "!llvm.ppc_fp128",
    "!llvm.x86_fp80",
    "!llvm.target<\"spirv.Event\">",
    "vector<4x!llvm.ptr>",
    "!opaque.type",
    "!async.value<tensor<4xf32>>",
};

static void addType(std::vector<Type> &list, const std::string &text) {
  if (Type type = parseType(text, &context(), nullptr,
                            /*isKnownNullTerminated=*/true))
    list.push_back(type);
}

const std::vector<Type> &roofline::robustness::types() {
  static const std::vector<Type> list = [] {
    Silence silence; // this version may not read all
    std::vector<Type> result;
    for (std::string shape : kShapes)
      for (StringRef element : kElements) {
        // Upstream's parsers of such types crash on elements that do not fit.
        bool isPlain =
            element.size() == 3 || element == "i8" || element == "i1";
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

const std::vector<Type> &roofline::robustness::commonTypes() {
  static const std::vector<Type> list = [] {
    std::vector<Type> result;
    for (Type type : types()) {
      Type element = getElementTypeOrSelf(type);
      if (element.isF32() || element.isInteger(32) || element.isIndex() ||
          element.isInteger(1) || element.isInteger(8) || element.isF16() ||
          element.isInteger(64))
        result.push_back(type);
    }
    return result;
  }();
  return list;
}
