//===- FreeOps.cpp - Ops that may cost nothing ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FreeOps.h"

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace roofline::robustness;

/// By dialect.
static constexpr const char *kFree[] = {
    // Sizes, places and what is known of them.
    "affine: apply delinearize_index linearize_index max min prefetch",
    "memref: dim extract_aligned_pointer_as_index",
    "memref: extract_strided_metadata prefetch rank",
    "tensor: dim rank",
    "tosa: add_shape concat_shape dim div_ceil_shape div_floor_shape",
    "tosa: exp2_shape log2_ceil_shape log2_floor_shape max_shape",
    "tosa: min_shape mod_shape mul_shape slice_shape sub_shape",
    "linalg: index",
    "index: sizeof",
    "shape: add any assuming_all broadcast concat cstr_broadcastable",
    "shape: cstr_eq cstr_require debug_print dim div from_extent_tensor",
    "shape: from_extents get_extent index_to_size is_broadcastable",
    "shape: max meet min mul",
    "shape: num_elements rank reduce shape_eq shape_of size_to_index",
    "shape: split_at to_extent_tensor value_as_shape value_of",
    "shape: with_shape",
    // Memory that nobody fills.
    "memref: alloc alloca dealloc distinct_objects get_global",
    "tensor: empty",
    "bufferization: alloc_tensor dealloc dealloc_tensor",
    // Views: the same elements, of another shape or place.
    "bufferization: to_buffer to_tensor",
    "builtin: unrealized_conversion_cast",
    "llama: merge_heads split_heads",
    "memref: assume_alignment cast collapse_shape expand_shape",
    "memref: memory_space_cast reinterpret_cast reshape subview",
    "memref: transpose view",
    "quant: scast",
    "tensor: bitcast cast collapse_shape expand_shape extract_slice",
    "tensor: reshape",
    "tosa: identity reshape slice",
    // Memory that has a name.
    "ml_program: global_load global_load_const global_load_graph token",
    "tosa: variable_read",
    // Waiting.
    "affine: dma_wait",
    "async: add_to_group await await_all create_group",
    "memref: dma_wait",
    // Moves between registers, and checks.
    "complex: bitcast create im re",
    "vector: bitcast broadcast constant_mask create_mask deinterleave",
    "vector: extract extract_strided_slice from_elements insert",
    "vector: insert_strided_slice interleave mask print",
    "vector: scalable.extract scalable.insert shape_cast shuffle step",
    "vector: to_elements transpose type_cast vscale",
    "cf: assert",
};

/// Free by their place: what only starts an accumulator, is computed where it
/// goes, is a shape, or stays as it is.
static constexpr const char *kSometimesFree[] = {
    "linalg: fill",
    "ml_program: global_store global_store_graph",
    "tensor: extract from_elements generate insert_slice",
    "tensor: parallel_insert_slice splat",
    "tosa: cast variable_write",
};

/// Integers outside of tensors and vectors are sizes and places.
static bool isOnIntegers(Operation *op) {
  auto isInteger = [](Type type) { return type.isIntOrIndex(); };
  return op->getNumOperands() &&
         llvm::all_of(op->getOperandTypes(), isInteger) &&
         llvm::none_of(op->getResultTypes(), llvm::IsaPred<ShapedType>);
}

/// A buffer gets another name, whichever it is.
static bool choosesBuffer(Operation *op) {
  return op->getName().getStringRef() == "arith.select" &&
         isa<BaseMemRefType>(op->getResult(0).getType());
}

static void add(llvm::StringSet<> &names, llvm::ArrayRef<const char *> lines) {
  for (StringRef line : lines) {
    auto [dialect, ops] = line.split(": ");
    SmallVector<StringRef> list;
    ops.split(list, ' ');
    for (StringRef each : list)
      names.insert((dialect + "." + each).str());
  }
}

bool roofline::robustness::mayBeFree(Operation *op) {
  static const llvm::StringSet<> names = [] {
    llvm::StringSet<> result;
    add(result, kFree);
    add(result, kSometimesFree);
    return result;
  }();
  return names.contains(op->getName().getStringRef()) || isOnIntegers(op) ||
         choosesBuffer(op);
}
