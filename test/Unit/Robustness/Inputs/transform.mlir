module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op) {
    %m = transform.structured.match ops{["linalg.matmul"]} in %root : (!transform.any_op) -> !transform.any_op
    transform.foreach %m : !transform.any_op {
    ^bb0(%each: !transform.any_op):
      transform.yield
    }
    transform.alternatives %m : !transform.any_op {
    ^bb0(%each: !transform.any_op):
      transform.yield
    }
    transform.sequence %root : !transform.any_op failures(propagate) {
    ^bb0(%each: !transform.any_op):
      transform.yield
    }
    transform.yield
  }
}
// -----
// transform.affine.simplify_bounded_affine_ops
func.func @f(%arg0: !transform.op<"func.func">, %arg1: !transform.op<"func.func">) {
  transform.affine.simplify_bounded_affine_ops %arg0 with[%arg1 : !transform.op<"func.func">] within [1] and [1] : !transform.op<"func.func">
  return
}
// -----
// transform.affine.simplify_min_max_affine_ops
func.func @f(%arg0: !pdl.operation) {
  transform.affine.simplify_min_max_affine_ops %arg0 : !pdl.operation
  return
}
// -----
// transform.alternatives
func.func @f(%arg0: !transform.op<"func.func">) {
  %0:2 = transform.alternatives %arg0 : !transform.op<"func.func"> -> !transform.op<"func.func">, !transform.op<"func.func"> {
  ^bb0(%arg1: !transform.op<"func.func">):
    transform.yield %arg1, %arg1 : !transform.op<"func.func">, !transform.op<"func.func">
  }
  return
}
// -----
// transform.annotate
func.func @f(%arg0: !transform.op<"func.func">, %arg1: !transform.param<i32>) {
  transform.annotate %arg0 "SINGLE_ROUND" = %arg1 : !transform.op<"func.func">, !transform.param<i32>
  return
}
// -----
// transform.apply_conversion_patterns
func.func @f(%arg0: !transform.op<"func.func">) {
  transform.apply_conversion_patterns to %arg0 {
  } : !transform.op<"func.func">
  return
}
// -----
// transform.apply_conversion_patterns.func.func_to_llvm
func.func @f() {
  transform.apply_conversion_patterns.func.func_to_llvm
  return
}
// -----
// transform.apply_conversion_patterns.gpu.gpu_subgroup_reduce_to_nvvm
func.func @f() {
  transform.apply_conversion_patterns.gpu.gpu_subgroup_reduce_to_nvvm
  return
}
// -----
// transform.apply_conversion_patterns.gpu.gpu_to_nvvm
func.func @f() {
  transform.apply_conversion_patterns.gpu.gpu_to_nvvm
  return
}
// -----
// transform.apply_conversion_patterns.gpu.gpu_to_rocdl
func.func @f() {
  transform.apply_conversion_patterns.gpu.gpu_to_rocdl chipset = "f"
  return
}
// -----
// transform.apply_conversion_patterns.gpu.gpu_wmma_to_nvvm
func.func @f() {
  transform.apply_conversion_patterns.gpu.gpu_wmma_to_nvvm
  return
}
// -----
// transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter
func.func @f() {
  transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter
  return
}
// -----
// transform.apply_conversion_patterns.nvgpu.nvgpu_to_nvvm
func.func @f() {
  transform.apply_conversion_patterns.nvgpu.nvgpu_to_nvvm
  return
}
// -----
// transform.apply_conversion_patterns.scf.scf_to_control_flow
func.func @f() {
  transform.apply_conversion_patterns.scf.scf_to_control_flow
  return
}
// -----
// transform.apply_conversion_patterns.scf.structural_conversions
func.func @f() {
  transform.apply_conversion_patterns.scf.structural_conversions
  return
}
// -----
// transform.apply_conversion_patterns.vector.vector_to_llvm
func.func @f() {
  transform.apply_conversion_patterns.vector.vector_to_llvm
  return
}
// -----
// transform.apply_cse
func.func @f(%arg0: !transform.op<"func.func">) {
  transform.apply_cse to %arg0 : !transform.op<"func.func">
  return
}
// -----
// transform.apply_dce
func.func @f(%arg0: !pdl.operation) {
  transform.apply_dce to %arg0 : !pdl.operation
  return
}
// -----
// transform.apply_licm
func.func @f(%arg0: !transform.op<"func.func">) {
  transform.apply_licm to %arg0 : !transform.op<"func.func">
  return
}
// -----
// transform.apply_patterns
func.func @f(%arg0: !transform.op<"func.func">) {
  transform.apply_patterns to %arg0 {
  } : !transform.op<"func.func">
  return
}
// -----
// transform.apply_patterns.arm_neon.vector_contract_to_bfmmla
func.func @f() {
  transform.apply_patterns.arm_neon.vector_contract_to_bfmmla
  return
}
// -----
// transform.apply_patterns.arm_neon.vector_contract_to_i8mm
func.func @f() {
  transform.apply_patterns.arm_neon.vector_contract_to_i8mm
  return
}
// -----
// transform.apply_patterns.arm_sve.vector_contract_to_bfmmla
func.func @f() {
  transform.apply_patterns.arm_sve.vector_contract_to_bfmmla
  return
}
// -----
// transform.apply_patterns.arm_sve.vector_contract_to_i8mm
func.func @f() {
  transform.apply_patterns.arm_sve.vector_contract_to_i8mm
  return
}
// -----
// transform.apply_patterns.canonicalization
func.func @f() {
  transform.apply_patterns.canonicalization
  return
}
// -----
// transform.apply_patterns.gpu.eliminate_barriers
func.func @f() {
  transform.apply_patterns.gpu.eliminate_barriers
  return
}
// -----
// transform.apply_patterns.gpu.gpu_rewrite_patterns
func.func @f() {
  transform.apply_patterns.gpu.gpu_rewrite_patterns
  return
}
// -----
// transform.apply_patterns.gpu.gpu_shuffle_to_amdgpu
func.func @f() {
  transform.apply_patterns.gpu.gpu_shuffle_to_amdgpu
  return
}
// -----
// transform.apply_patterns.gpu.unroll_vectors_subgroup_mma
func.func @f() {
  transform.apply_patterns.gpu.unroll_vectors_subgroup_mma[2, 1, 2]
  return
}
// -----
// transform.apply_patterns.linalg.decompose_pack_unpack
func.func @f() {
  transform.apply_patterns.linalg.decompose_pack_unpack
  return
}
// -----
// transform.apply_patterns.linalg.decompose_pad
func.func @f() {
  transform.apply_patterns.linalg.decompose_pad
  return
}
// -----
// transform.apply_patterns.linalg.erase_unnecessary_inputs
func.func @f() {
  transform.apply_patterns.linalg.erase_unnecessary_inputs
  return
}
// -----
// transform.apply_patterns.linalg.fold_add_into_dest
func.func @f() {
  transform.apply_patterns.linalg.fold_add_into_dest
  return
}
// -----
// transform.apply_patterns.linalg.fold_pack_unpack_into_empty
func.func @f() {
  transform.apply_patterns.linalg.fold_pack_unpack_into_empty
  return
}
// -----
// transform.apply_patterns.linalg.fold_unit_extent_dims_via_reshapes
func.func @f() {
  transform.apply_patterns.linalg.fold_unit_extent_dims_via_reshapes
  return
}
// -----
// transform.apply_patterns.linalg.fold_unit_extent_dims_via_slices
func.func @f() {
  transform.apply_patterns.linalg.fold_unit_extent_dims_via_slices
  return
}
// -----
// transform.apply_patterns.linalg.pad_vectorization
func.func @f() {
  transform.apply_patterns.linalg.pad_vectorization
  return
}
// -----
// transform.apply_patterns.linalg.tiling_canonicalization
func.func @f() {
  transform.apply_patterns.linalg.tiling_canonicalization
  return
}
// -----
// transform.apply_patterns.memref.alloc_to_alloca
func.func @f() {
  transform.apply_patterns.memref.alloc_to_alloca
  return
}
// -----
// transform.apply_patterns.memref.expand_ops
func.func @f() {
  transform.apply_patterns.memref.expand_ops
  return
}
// -----
// transform.apply_patterns.memref.expand_strided_metadata
func.func @f() {
  transform.apply_patterns.memref.expand_strided_metadata
  return
}
// -----
// transform.apply_patterns.memref.extract_address_computations
func.func @f() {
  transform.apply_patterns.memref.extract_address_computations
  return
}
// -----
// transform.apply_patterns.memref.fold_memref_alias_ops
func.func @f() {
  transform.apply_patterns.memref.fold_memref_alias_ops
  return
}
// -----
// transform.apply_patterns.memref.resolve_ranked_shaped_type_result_dims
func.func @f() {
  transform.apply_patterns.memref.resolve_ranked_shaped_type_result_dims
  return
}
// -----
// transform.apply_patterns.scf.for_loop_canonicalization
func.func @f() {
  transform.apply_patterns.scf.for_loop_canonicalization
  return
}
// -----
// transform.apply_patterns.tensor.bubble_up_extract_slice
func.func @f() {
  transform.apply_patterns.tensor.bubble_up_extract_slice
  return
}
// -----
// transform.apply_patterns.tensor.decompose_concat
func.func @f() {
  transform.apply_patterns.tensor.decompose_concat
  return
}
// -----
// transform.apply_patterns.tensor.drop_redundant_insert_slice_rank_expansion
func.func @f() {
  transform.apply_patterns.tensor.drop_redundant_insert_slice_rank_expansion
  return
}
// -----
// transform.apply_patterns.tensor.fold_into_pack_and_unpack
func.func @f() {
  transform.apply_patterns.tensor.fold_into_pack_and_unpack
  return
}
// -----
// transform.apply_patterns.tensor.fold_tensor_empty
func.func @f() {
  transform.apply_patterns.tensor.fold_tensor_empty
  return
}
// -----
// transform.apply_patterns.tensor.fold_tensor_subset_ops
func.func @f() {
  transform.apply_patterns.tensor.fold_tensor_subset_ops
  return
}
// -----
// transform.apply_patterns.tensor.fold_tensor_subset_ops_into_vector_transfers
func.func @f() {
  transform.apply_patterns.tensor.fold_tensor_subset_ops_into_vector_transfers
  return
}
// -----
// transform.apply_patterns.tensor.merge_consecutive_insert_extract_slice
func.func @f() {
  transform.apply_patterns.tensor.merge_consecutive_insert_extract_slice
  return
}
// -----
// transform.apply_patterns.tensor.reassociative_reshape_folding
func.func @f() {
  transform.apply_patterns.tensor.reassociative_reshape_folding
  return
}
// -----
// transform.apply_patterns.tensor.rewrite_as_constant
func.func @f() {
  transform.apply_patterns.tensor.rewrite_as_constant
  return
}
// -----
// transform.apply_patterns.vector.cast_away_vector_leading_one_dim
func.func @f() {
  transform.apply_patterns.vector.cast_away_vector_leading_one_dim
  return
}
// -----
// transform.apply_patterns.vector.drop_inner_most_unit_dims_from_xfer_ops
func.func @f() {
  transform.apply_patterns.vector.drop_inner_most_unit_dims_from_xfer_ops
  return
}
// -----
// transform.apply_patterns.vector.drop_unit_dims_with_shape_cast
func.func @f() {
  transform.apply_patterns.vector.drop_unit_dims_with_shape_cast
  return
}
// -----
// transform.apply_patterns.vector.elementwise_to_vector
func.func @f() {
  transform.apply_patterns.vector.elementwise_to_vector
  return
}
// -----
// transform.apply_patterns.vector.fold_arith_extension
func.func @f() {
  transform.apply_patterns.vector.fold_arith_extension
  return
}
// -----
// transform.apply_patterns.vector.interleave_to_shuffle
func.func @f() {
  transform.apply_patterns.vector.interleave_to_shuffle
  return
}
// -----
// transform.apply_patterns.vector.lower_bitcast
func.func @f() {
  transform.apply_patterns.vector.lower_bitcast
  return
}
// -----
// transform.apply_patterns.vector.lower_broadcast
func.func @f() {
  transform.apply_patterns.vector.lower_broadcast
  return
}
// -----
// transform.apply_patterns.vector.lower_create_mask
func.func @f() {
  transform.apply_patterns.vector.lower_create_mask
  return
}
// -----
// transform.apply_patterns.vector.lower_gather
func.func @f() {
  transform.apply_patterns.vector.lower_gather
  return
}
// -----
// transform.apply_patterns.vector.lower_interleave
func.func @f() {
  transform.apply_patterns.vector.lower_interleave
  return
}
// -----
// transform.apply_patterns.vector.lower_masked_transfers
func.func @f() {
  transform.apply_patterns.vector.lower_masked_transfers
  return
}
// -----
// transform.apply_patterns.vector.lower_masks
func.func @f() {
  transform.apply_patterns.vector.lower_masks
  return
}
// -----
// transform.apply_patterns.vector.lower_outerproduct
func.func @f() {
  transform.apply_patterns.vector.lower_outerproduct
  return
}
// -----
// transform.apply_patterns.vector.lower_shape_cast
func.func @f() {
  transform.apply_patterns.vector.lower_shape_cast
  return
}
// -----
// transform.apply_patterns.vector.lower_transfer
func.func @f() {
  transform.apply_patterns.vector.lower_transfer
  return
}
// -----
// transform.apply_patterns.vector.lower_transpose
func.func @f() {
  transform.apply_patterns.vector.lower_transpose
  return
}
// -----
// transform.apply_patterns.vector.materialize_masks
func.func @f() {
  transform.apply_patterns.vector.materialize_masks
  return
}
// -----
// transform.apply_patterns.vector.rank_reducing_subview_patterns
func.func @f() {
  transform.apply_patterns.vector.rank_reducing_subview_patterns
  return
}
// -----
// transform.apply_patterns.vector.reduction_to_contract
func.func @f() {
  transform.apply_patterns.vector.reduction_to_contract
  return
}
// -----
// transform.apply_patterns.vector.rewrite_narrow_types
func.func @f() {
  transform.apply_patterns.vector.rewrite_narrow_types
  return
}
// -----
// transform.apply_patterns.vector.sink_mem_ops
func.func @f() {
  transform.apply_patterns.vector.sink_mem_ops
  return
}
// -----
// transform.apply_patterns.vector.sink_ops
func.func @f() {
  transform.apply_patterns.vector.sink_ops
  return
}
// -----
// transform.apply_patterns.vector.split_transfer_full_partial
func.func @f() {
  transform.apply_patterns.vector.split_transfer_full_partial
  return
}
// -----
// transform.apply_patterns.vector.transfer_to_scf
func.func @f() {
  transform.apply_patterns.vector.transfer_to_scf
  return
}
// -----
// transform.apply_patterns.vector.unroll_from_elements
func.func @f() {
  transform.apply_patterns.vector.unroll_from_elements
  return
}
// -----
// transform.apply_patterns.vector.unroll_to_elements
func.func @f() {
  transform.apply_patterns.vector.unroll_to_elements
  return
}
// -----
// transform.apply_patterns.x86vector.sink_vector_producer_ops
func.func @f() {
  transform.apply_patterns.x86vector.sink_vector_producer_ops
  return
}
// -----
// transform.apply_patterns.x86vector.vector_contract_bf16_to_fma
func.func @f() {
  transform.apply_patterns.x86vector.vector_contract_bf16_to_fma
  return
}
// -----
// transform.apply_patterns.x86vector.vector_contract_to_fma
func.func @f() {
  transform.apply_patterns.x86vector.vector_contract_to_fma
  return
}
// -----
// transform.apply_patterns.x86vector.vector_contract_to_packed_type_dot_product
func.func @f() {
  transform.apply_patterns.x86vector.vector_contract_to_packed_type_dot_product
  return
}
// -----
// transform.apply_registered_pass
func.func @f(%arg0: !pdl.operation) {
  %0 = transform.apply_registered_pass "NEAREST_NEIGHBOR" to %arg0 : (!pdl.operation) -> !transform.op<"func.func">
  return
}
// -----
// transform.bufferization.buffer_loop_hoisting
func.func @f(%arg0: !transform.op<"func.func">) {
  transform.bufferization.buffer_loop_hoisting %arg0 : !transform.op<"func.func">
  return
}
// -----
// transform.bufferization.eliminate_empty_tensors
func.func @f(%arg0: !transform.any_op) {
  transform.bufferization.eliminate_empty_tensors %arg0 : !transform.any_op
  return
}
// -----
// transform.bufferization.one_shot_bufferize
func.func @f(%arg0: !pdl.operation) {
  %0 = transform.bufferization.one_shot_bufferize %arg0 : (!pdl.operation) -> !transform.any_op
  return
}
// -----
// transform.cast
func.func @f(%arg0: !transform.op<"func.func">) {
  %0 = transform.cast %arg0 : !transform.op<"func.func"> to !transform.any_op
  return
}
// -----
// transform.debug.emit_param_as_remark
func.func @f(%arg0: !transform.param<i16>) {
  transform.debug.emit_param_as_remark %arg0 : !transform.param<i16>
  return
}
// -----
// transform.debug.emit_remark_at
func.func @f(%arg0: !pdl.operation) {
  transform.debug.emit_remark_at %arg0, "PROPAGATE" : !pdl.operation
  return
}
// -----
// transform.dlti.query
func.func @f(%arg0: !pdl.operation) {
  %0 = transform.dlti.query [#gpu.object<#nvvm.target, offload = "x">] at %arg0 : (!pdl.operation) -> !transform.param<ui8>
  return
}
// -----
// transform.foreach
func.func @f(%arg0: !transform.param<i64>, %arg1: !transform.param<i64>) {
  %0 = transform.foreach %arg0, %arg1 : !transform.param<i64>, !transform.param<i64> -> !transform.param<i64> {
  ^bb0(%arg2: !transform.param<i64>, %arg3: !transform.param<i64>):
    transform.yield %arg2 : !transform.param<i64>
  }
  return
}
// -----
// transform.func.cast_and_call
func.func @f(%arg0: !transform.any_op, %arg1: !transform.any_value, %arg2: !transform.op<"func.func">) {
  %0 = transform.func.cast_and_call %arg2 -> %arg1 before %arg0 {
  } : (!transform.any_op, !transform.any_value, !transform.op<"func.func">) -> !pdl.operation
  return
}
// -----
// transform.func.deduplicate_func_args
func.func private @callee()
func.func @f(%arg0: !transform.op<"func.func">) {
  %transformed_module, %transformed_function = transform.func.deduplicate_func_args @m::@callee at %arg0 : (!transform.op<"func.func">) -> (!transform.op<"func.func">, !transform.op<"func.func">)
  return
}
// -----
// transform.func.replace_func_signature
func.func @f(%arg0: !transform.any_op) {
  %transformed_module, %transformed_function = transform.func.replace_func_signature @global args_interchange = [1, 1] results_interchange = [0] at %arg0 : (!transform.any_op) -> (!transform.op<"func.func">, !transform.any_op)
  return
}
// -----
// transform.get_consumers_of_result
func.func @f(%arg0: !transform.any_op) {
  %0 = transform.get_consumers_of_result %arg0[1] : (!transform.any_op) -> !transform.op<"func.func">
  return
}
// -----
// transform.get_defining_op
func.func @f(%arg0: !transform.any_value) {
  %0 = transform.get_defining_op %arg0 : (!transform.any_value) -> !pdl.operation
  return
}
// -----
// transform.get_operand
func.func @f(%arg0: !transform.op<"func.func">) {
  %0 = transform.get_operand %arg0[1] : (!transform.op<"func.func">) -> !transform.any_value
  return
}
// -----
// transform.get_parent_op
func.func @f(%arg0: !transform.op<"func.func">) {
  %0 = transform.get_parent_op %arg0 : (!transform.op<"func.func">) -> !transform.any_op
  return
}
// -----
// transform.get_producer_of_operand
func.func @f(%arg0: !pdl.operation) {
  %0 = transform.get_producer_of_operand %arg0[-1] : (!pdl.operation) -> !transform.any_op
  return
}
// -----
// transform.get_result
func.func @f(%arg0: !transform.any_op) {
  %0 = transform.get_result %arg0[0, 1] : (!transform.any_op) -> !transform.any_value
  return
}
// -----
// transform.get_type
func.func @f(%arg0: !transform.any_value) {
  %0 = transform.get_type %arg0 : (!transform.any_value) -> !transform.type
  return
}
// -----
// transform.gpu.map_forall_to_blocks
func.func @f(%arg0: !pdl.operation) {
  %0 = transform.gpu.map_forall_to_blocks %arg0 : (!pdl.operation) -> !transform.any_op
  return
}
// -----
// transform.gpu.map_nested_forall_to_threads
func.func @f(%arg0: !transform.op<"func.func">) {
  %0 = transform.gpu.map_nested_forall_to_threads %arg0 block_dims = [] : (!transform.op<"func.func">) -> !transform.any_op
  return
}
// -----
// transform.loop.coalesce
func.func @f(%arg0: !transform.op<"func.func">) {
  %0 = transform.loop.coalesce %arg0 : (!transform.op<"func.func">) -> !pdl.operation
  return
}
// -----
// transform.loop.forall_to_for
func.func @f(%arg0: !pdl.operation) {
  %0 = transform.loop.forall_to_for %arg0 : (!pdl.operation) -> !pdl.operation
  return
}
// -----
// transform.loop.forall_to_parallel
func.func @f(%arg0: !transform.any_op) {
  %0 = transform.loop.forall_to_parallel %arg0 : (!transform.any_op) -> !transform.op<"func.func">
  return
}
// -----
// transform.loop.fuse_sibling
func.func @f(%arg0: !transform.op<"func.func">, %arg1: !transform.any_op) {
  %0 = transform.loop.fuse_sibling %arg0 into %arg1 : (!transform.op<"func.func">, !transform.any_op) -> !transform.any_op
  return
}
// -----
// transform.loop.hoist_loop_invariant_subsets
func.func @f(%arg0: !transform.any_op) {
  transform.loop.hoist_loop_invariant_subsets %arg0 : !transform.any_op
  return
}
// -----
// transform.loop.outline
func.func @f(%arg0: !pdl.operation) {
  %function, %call = transform.loop.outline %arg0 {func_name = "NEAREST_NEIGHBOR"} : (!pdl.operation) -> (!pdl.operation, !transform.any_op)
  return
}
// -----
// transform.loop.parallel_for_to_nested_fors
func.func @f(%arg0: !transform.op<"func.func">) {
  transform.loop.parallel_for_to_nested_fors %arg0 : (!transform.op<"func.func">) -> ()
  return
}
// -----
// transform.loop.promote_if_one_iteration
func.func @f(%arg0: !transform.op<"func.func">) {
  transform.loop.promote_if_one_iteration %arg0 : !transform.op<"func.func">
  return
}
// -----
// transform.loop.unroll
func.func @f(%arg0: !pdl.operation) {
  transform.loop.unroll %arg0 {factor = 9223372036854775807 : i64} : !pdl.operation
  return
}
// -----
// transform.loop.unroll_and_jam
func.func @f(%arg0: !transform.op<"func.func">) {
  transform.loop.unroll_and_jam %arg0 {factor = 9223372036854775807 : i64} : !transform.op<"func.func">
  return
}
// -----
// transform.match.operation_empty
func.func @f(%arg0: !pdl.operation) {
  transform.match.operation_empty %arg0 : !pdl.operation
  return
}
// -----
// transform.match.operation_name
func.func @f(%arg0: !pdl.operation) {
  transform.match.operation_name %arg0 [] : !pdl.operation
  return
}
// -----
// transform.match.param.cmpi
func.func @f(%arg0: !transform.param<i16>, %arg1: !transform.param<i16>) {
  transform.match.param.cmpi ne %arg0, %arg1 : !transform.param<i16>
  return
}
// -----
// transform.match.structured
func.func @f(%arg0: !pdl.operation) {
  transform.match.structured %arg0 : !pdl.operation {
  ^bb0(%arg1: !pdl.operation):
  }
  return
}
// -----
// transform.match.structured.elemental_bitwidth
func.func @f(%arg0: !transform.any_value) {
  %0 = transform.match.structured.elemental_bitwidth %arg0 : (!transform.any_value) -> !transform.param<i1>
  return
}
// -----
// transform.match.structured.yield
func.func @f(%arg0: !pdl.operation) {
  transform.match.structured.yield %arg0 : !pdl.operation
}
// -----
// transform.memref.erase_dead_alloc_and_stores
func.func @f(%arg0: !transform.op<"func.func">) {
  transform.memref.erase_dead_alloc_and_stores %arg0 : (!transform.op<"func.func">) -> ()
  return
}
// -----
// transform.memref.make_loop_independent
func.func @f(%arg0: !transform.any_op) {
  %0 = transform.memref.make_loop_independent %arg0 {num_loops = -1 : i64} : (!transform.any_op) -> !transform.op<"func.func">
  return
}
// -----
// transform.merge_handles
func.func @f(%arg0: !transform.any_op, %arg1: !transform.any_op, %arg2: !transform.any_op) {
  %0 = transform.merge_handles %arg0, %arg1, %arg2 : !transform.any_op
  return
}
// -----
// transform.num_associations
func.func @f(%arg0: !transform.affine_map) {
  %0 = transform.num_associations %arg0 : (!transform.affine_map) -> !transform.any_param
  return
}
// -----
// transform.nvgpu.create_async_groups
func.func @f(%arg0: !pdl.operation) {
  %0 = transform.nvgpu.create_async_groups %arg0 : (!pdl.operation) -> !pdl.operation
  return
}
// -----
// transform.nvgpu.pipeline_shared_memory_copies
func.func @f(%arg0: !transform.any_op) {
  %0 = transform.nvgpu.pipeline_shared_memory_copies failures(suppress) %arg0 {depth = 0 : i64} : (!transform.any_op) -> !transform.any_op
  return
}
// -----
// transform.nvgpu.rewrite_copy_as_tma
func.func @f(%arg0: !transform.op<"func.func">) {
  transform.nvgpu.rewrite_copy_as_tma %arg0 : (!transform.op<"func.func">) -> ()
  return
}
// -----
// transform.nvgpu.rewrite_matmul_as_mma_sync
func.func @f(%arg0: !transform.op<"func.func">) {
  transform.nvgpu.rewrite_matmul_as_mma_sync %arg0 : (!transform.op<"func.func">) -> ()
  return
}
// -----
// transform.param.constant
func.func @f() {
  %0 = transform.param.constant tensor<4xf32> -> !transform.param<i1>
  return
}
// -----
// transform.pdl_match
func.func private @callee()
func.func @f(%arg0: !pdl.operation) {
  %0 = transform.pdl_match @callee in %arg0 : (!pdl.operation) -> !transform.op<"func.func">
  return
}
// -----
// transform.print
func.func @f() {
  transform.print 
  return
}
// -----
// transform.replicate
func.func @f(%arg0: !transform.any_op, %arg1: !transform.param<i16>) {
  %0 = transform.replicate num(%arg0) %arg1 : !transform.any_op, !transform.param<i16>
  return
}
// -----
// transform.scf.take_assumed_branch
func.func @f(%arg0: !transform.any_op) {
  transform.scf.take_assumed_branch %arg0 : (!transform.any_op) -> ()
  return
}
// -----
// transform.select
func.func @f(%arg0: !transform.any_op) {
  %0 = transform.select "s" in %arg0 : (!transform.any_op) -> !transform.op<"func.func">
  return
}
// -----
// transform.sequence
func.func @f() {
  %0 = transform.sequence  -> !pdl.operation failures(propagate) {
  ^bb0(%arg0: !pdl.operation):
    yield %arg0 : !pdl.operation
  }
  return
}
// -----
// transform.sparse_tensor.match.sparse_inout
func.func @f(%arg0: !transform.any_op) {
  %0 = transform.sparse_tensor.match.sparse_inout %arg0 : (!transform.any_op) -> !transform.any_op
  return
}
// -----
// transform.split_handle
func.func @f(%arg0: !transform.affine_map) {
  transform.split_handle %arg0 : (!transform.affine_map) -> ()
  return
}
// -----
// transform.structured.bufferize_to_allocation
func.func @f(%arg0: !transform.any_op) {
  %allocated_buffer, %new_ops = transform.structured.bufferize_to_allocation %arg0 : !transform.any_op
  return
}
// -----
// transform.structured.continuous_tile_sizes
func.func @f(%arg0: !pdl.operation) {
  %tile_sizes, %chunk_sizes = transform.structured.continuous_tile_sizes %arg0 {dimension = 0 : i64, target_size = 1 : i64} : (!pdl.operation) -> !transform.param<i16>
  return
}
// -----
// transform.structured.convert_conv2d_to_img2col
func.func @f(%arg0: !transform.any_op) {
  %img2col_tensor, %transformed = transform.structured.convert_conv2d_to_img2col %arg0 : (!transform.any_op) -> (!pdl.operation, !pdl.operation)
  return
}
// -----
// transform.structured.convert_to_loops
func.func @f(%arg0: !transform.any_op) {
  %0 = transform.structured.convert_to_loops %arg0 : (!transform.any_op) -> !transform.any_op
  return
}
// -----
// transform.structured.decompose
func.func @f(%arg0: !transform.any_op) {
  %0 = transform.structured.decompose %arg0 : (!transform.any_op) -> !transform.op<"func.func">
  return
}
// -----
// transform.structured.decompose_winograd_op
func.func @f(%arg0: !pdl.operation) {
  %0 = transform.structured.decompose_winograd_op %arg0 : (!pdl.operation) -> !pdl.operation
  return
}
// -----
// transform.structured.eliminate_empty_tensors
func.func @f(%arg0: !transform.op<"func.func">) {
  transform.structured.eliminate_empty_tensors %arg0 : !transform.op<"func.func">
  return
}
// -----
// transform.structured.flatten_elementwise
func.func @f(%arg0: !transform.op<"func.func">) {
  %0 = transform.structured.flatten_elementwise %arg0 : (!transform.op<"func.func">) -> !pdl.operation
  return
}
// -----
// transform.structured.fuse
func.func @f(%arg0: !pdl.operation) {
  %transformed = transform.structured.fuse %arg0 : (!pdl.operation) -> !transform.any_op
  return
}
// -----
// transform.structured.fuse_into_containing_op
func.func @f(%arg0: !transform.any_op, %arg1: !transform.op<"func.func">) {
  %fused_op, %new_containing_op = transform.structured.fuse_into_containing_op %arg0 into %arg1 : (!transform.any_op, !transform.op<"func.func">) -> (!transform.any_op, !pdl.operation)
  return
}
// -----
// transform.structured.generalize
func.func @f(%arg0: !transform.any_op) {
  %0 = transform.structured.generalize %arg0 : (!transform.any_op) -> !transform.op<"func.func">
  return
}
// -----
// transform.structured.gpu.map_copy_to_threads
func.func @f(%arg0: !transform.any_op) {
  %forall_op, %tiled_op = transform.structured.gpu.map_copy_to_threads %arg0 total_num_threads = 1 desired_bit_alignment = 4 : (!transform.any_op) -> (!transform.any_op, !transform.op<"func.func">)
  return
}
// -----
// transform.structured.hoist_pad
func.func @f(%arg0: !pdl.operation) {
  %0 = transform.structured.hoist_pad %arg0 by 0 loops : (!pdl.operation) -> !pdl.operation
  return
}
// -----
// transform.structured.hoist_pad.build_packing_loop_nest
func.func @f(%arg0: !pdl.operation, %arg1: !transform.op<"func.func">) {
  %0 = transform.structured.hoist_pad.build_packing_loop_nest %arg0 above %arg1 : (!pdl.operation, !transform.op<"func.func">) -> !transform.op<"func.func">
  return
}
// -----
// transform.structured.hoist_redundant_vector_broadcasts
func.func @f(%arg0: !transform.op<"func.func">) {
  %0 = transform.structured.hoist_redundant_vector_broadcasts %arg0 : (!transform.op<"func.func">) -> !transform.op<"func.func">
  return
}
// -----
// transform.structured.hoist_redundant_vector_transfers
func.func @f(%arg0: !transform.op<"func.func">) {
  %0 = transform.structured.hoist_redundant_vector_transfers %arg0 : (!transform.op<"func.func">) -> !transform.any_op
  return
}
// -----
// transform.structured.insert_slice_to_copy
func.func @f(%arg0: !pdl.operation) {
  %0 = transform.structured.insert_slice_to_copy %arg0 : (!pdl.operation) -> !pdl.operation
  return
}
// -----
// transform.structured.interchange
func.func @f(%arg0: !transform.op<"func.func">) {
  %0 = transform.structured.interchange %arg0 : (!transform.op<"func.func">) -> !transform.any_op
  return
}
// -----
// transform.structured.linalg_copy_to_memref
func.func @f(%arg0: !pdl.operation) {
  %0 = transform.structured.linalg_copy_to_memref %arg0 : (!pdl.operation) -> !pdl.operation
  return
}
// -----
// transform.structured.multitile_sizes
func.func @f(%arg0: !transform.any_op) {
  %low_size, %high_size, %split_point = transform.structured.multitile_sizes %arg0 {dimension = 0 : i64, target_size = 9223372036854775807 : i64} : (!transform.any_op) -> !transform.param<i64>
  return
}
// -----
// transform.structured.pack
func.func @f(%arg0: !pdl.operation) {
  %0 = transform.structured.pack %arg0 packed_sizes = [] : (!pdl.operation) -> !transform.any_op
  return
}
// -----
// transform.structured.pack_transpose
func.func @f(%arg0: !transform.any_op, %arg1: !pdl.operation) {
  %packed_op, %pack_op, %un_pack_op = transform.structured.pack_transpose %arg0 with_compute_op(%arg1) inner_perm = [0, 1, 2] : (!transform.any_op, !pdl.operation) -> (!pdl.operation, !transform.op<"func.func">, !transform.op<"func.func">)
  return
}
// -----
// transform.structured.pad
func.func @f(%arg0: !transform.op<"func.func">) {
  %padded, %pad, %copy = transform.structured.pad %arg0 : (!transform.op<"func.func">) -> (!transform.any_op, !transform.op<"func.func">, !transform.op<"func.func">)
  return
}
// -----
// transform.structured.pad_tiling_interface
func.func @f(%arg0: !pdl.operation) {
  %padded, %pad = transform.structured.pad_tiling_interface %arg0 to : (!pdl.operation) -> (!transform.any_op, !pdl.operation)
  return
}
// -----
// transform.structured.promote
func.func @f(%arg0: !transform.any_op) {
  %0 = transform.structured.promote %arg0 : (!transform.any_op) -> !pdl.operation
  return
}
// -----
// transform.structured.promote_tensor
func.func @f(%arg0: !transform.any_value) {
  %0 = transform.structured.promote_tensor %arg0 : !transform.any_value
  return
}
// -----
// transform.structured.replace
func.func @f(%arg0: !transform.any_op) {
  %0 = transform.structured.replace %arg0 {
  ^bb0(%arg1: !pdl.operation):
    transform.yield 
  } : (!transform.any_op) -> !pdl.operation
  return
}
// -----
// transform.structured.rewrite_in_destination_passing_style
func.func @f(%arg0: !transform.any_op) {
  %0 = transform.structured.rewrite_in_destination_passing_style %arg0 : (!transform.any_op) -> !pdl.operation
  return
}
// -----
// transform.structured.scalarize
func.func @f(%arg0: !transform.op<"func.func">) {
  %0 = transform.structured.scalarize %arg0 : (!transform.op<"func.func">) -> !pdl.operation
  return
}
// -----
// transform.structured.specialize
func.func @f(%arg0: !transform.op<"func.func">) {
  %0 = transform.structured.specialize %arg0 : (!transform.op<"func.func">) -> !pdl.operation
  return
}
// -----
// transform.structured.split
func.func @f(%arg0: !transform.any_op) {
  %0 = transform.structured.split %arg0 after -1  {dimension = 2 : i64} : !transform.any_op
  return
}
// -----
// transform.structured.split_reduction
func.func @f(%arg0: !transform.any_op) {
  %init_or_alloc_op, %fill_op, %split_linalg_op, %combining_linalg_op = transform.structured.split_reduction %arg0 : (!transform.any_op) -> (!transform.op<"func.func">, !pdl.operation, !pdl.operation, !transform.any_op)
  return
}
// -----
// transform.structured.tile_reduction_using_for
func.func @f(%arg0: !transform.any_op) {
  %fill_op, %split_op, %combining_op, %for_op = transform.structured.tile_reduction_using_for %arg0 by tile_sizes = [] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.op<"func.func">, !transform.op<"func.func">)
  return
}
// -----
// transform.structured.tile_reduction_using_forall
func.func @f(%arg0: !transform.op<"func.func">) {
  %fill_op:2, %split_op, %combining_op, %forall_op = transform.structured.tile_reduction_using_forall %arg0 by : (!transform.op<"func.func">) -> (!transform.any_op, !transform.any_op, !transform.op<"func.func">, !transform.op<"func.func">, !transform.any_op)
  return
}
// -----
// transform.structured.transpose_conv2d
func.func @f(%arg0: !transform.any_op) {
  %0 = transform.structured.transpose_conv2d %arg0 : (!transform.any_op) -> !transform.any_op
  return
}
// -----
// transform.structured.transpose_matmul
func.func @f(%arg0: !pdl.operation) {
  %0 = transform.structured.transpose_matmul %arg0 : (!pdl.operation) -> !transform.op<"func.func">
  return
}
// -----
// transform.structured.vectorize
func.func @f(%arg0: !transform.op<"func.func">) {
  transform.structured.vectorize %arg0 : !transform.op<"func.func">
  return
}
// -----
// transform.structured.winograd_conv2d
func.func @f(%arg0: !transform.op<"func.func">) {
  %0 = transform.structured.winograd_conv2d %arg0 {fmr = 0 : i32} : (!transform.op<"func.func">) -> !pdl.operation
  return
}
// -----
// transform.tensor.make_loop_independent
func.func @f(%arg0: !transform.op<"func.func">) {
  %0 = transform.tensor.make_loop_independent %arg0 {num_loops = -1 : i64} : (!transform.op<"func.func">) -> !transform.op<"func.func">
  return
}
// -----
// transform.tune.alternatives
func.func @f() {
  transform.tune.alternatives<"BILINEAR"> 
  return
}
// -----
// transform.tune.knob
func.func @f() {
  %0 = transform.tune.knob<"NEAREST_NEIGHBOR"> options = #ptr.generic_space -> !transform.param<i1>
  return
}
// -----
// transform.type_conversion.tensor.cast_shape_dynamic_dims
func.func @f() {
  transform.type_conversion.tensor.cast_shape_dynamic_dims
  return
}
// -----
// transform.verify
func.func @f(%arg0: !transform.op<"func.func">) {
  transform.verify %arg0 : !transform.op<"func.func">
  return
}
// -----
// transform.xegpu.get_desc_op
func.func @f(%arg0: !transform.any_value) {
  %0 = transform.xegpu.get_desc_op %arg0 : (!transform.any_value) -> !pdl.operation
  return
}
// -----
// transform.xegpu.insert_prefetch
"func.func"() <{function_type = (!transform.any_value) -> (), sym_name = "f"}> ({
^bb0(%arg0: !transform.any_value):
  %0 = "transform.xegpu.insert_prefetch"(%arg0) : (!transform.any_value) -> !transform.any_op
  "func.return"() : () -> ()
}) : () -> ()
