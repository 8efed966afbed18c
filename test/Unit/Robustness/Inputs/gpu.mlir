module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @k(%x: memref<64xf32>) kernel {
      %i = gpu.thread_id x
      %b = gpu.block_id x
      %d = gpu.block_dim x
      %g = gpu.grid_dim x
      %0 = memref.load %x[%i] : memref<64xf32>
      %1 = gpu.all_reduce add %0 {} : (f32) -> (f32)
      memref.store %1, %x[%i] : memref<64xf32>
      gpu.barrier
      gpu.return
    }
  }
  func.func @f(%x: memref<64xf32>) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<64xf32>)
    return
  }
}
// -----
func.func @f(%x: memref<64xf32>) {
  %c1 = arith.constant 1 : index
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    %0 = memref.load %x[%tx] : memref<64xf32>
    %1 = arith.addf %0, %0 : f32
    memref.store %1, %x[%tx] : memref<64xf32>
    gpu.terminator
  }
  return
}
// -----
func.func @f(%a: memref<16x16xf16>, %c: memref<16x16xf32>) {
  %i = arith.constant 0 : index
  %0 = gpu.subgroup_mma_load_matrix %a[%i, %i] {leadDimension = 16 : index} : memref<16x16xf16> -> !gpu.mma_matrix<16x16xf16, "AOp">
  %1 = gpu.subgroup_mma_load_matrix %a[%i, %i] {leadDimension = 16 : index} : memref<16x16xf16> -> !gpu.mma_matrix<16x16xf16, "BOp">
  %2 = gpu.subgroup_mma_load_matrix %c[%i, %i] {leadDimension = 16 : index} : memref<16x16xf32> -> !gpu.mma_matrix<16x16xf32, "COp">
  %3 = gpu.subgroup_mma_compute %0, %1, %2 : !gpu.mma_matrix<16x16xf16, "AOp">, !gpu.mma_matrix<16x16xf16, "BOp"> -> !gpu.mma_matrix<16x16xf32, "COp">
  gpu.subgroup_mma_store_matrix %3, %c[%i, %i] {leadDimension = 16 : index} : !gpu.mma_matrix<16x16xf32, "COp">, memref<16x16xf32>
  return
}
// -----
func.func @f() {
  %t = gpu.wait async
  %m, %t1 = gpu.alloc async [%t] () : memref<64xf32>
  %n, %t2 = gpu.alloc async [%t1] () : memref<64xf32>
  %t3 = gpu.memcpy async [%t2] %m, %n : memref<64xf32>, memref<64xf32>
  %t4 = gpu.dealloc async [%t3] %m : memref<64xf32>
  return
}
// -----
// gpu.all_reduce
func.func @f(%arg0: i1) {
  %0 = gpu.all_reduce  %arg0 {
  ^bb0(%arg1: i1, %arg2: i1):
    gpu.yield %arg1 : i1
  } : (i1) -> i1
  return
}
// -----
// gpu.alloc
func.func @f(%arg0: !gpu.async.token) {
  %memref = gpu.alloc [%arg0] () : memref<4xf32>
  return
}
// -----
// gpu.barrier
func.func @f() {
  gpu.barrier
  return
}
// -----
// gpu.create_2to4_spmat
func.func @f(%arg0: !gpu.async.token, %arg1: index, %arg2: index, %arg3: memref<i32>) {
  %spMat = gpu.create_2to4_spmat [%arg0]{ PRUNE_AND_CHECK} %arg1, %arg2, %arg3 : memref<i32>
  return
}
// -----
// gpu.create_bsr
func.func @f(%arg0: !gpu.async.token, %arg1: index, %arg2: index, %arg3: index, %arg4: index, %arg5: index, %arg6: memref<4xindex>, %arg7: memref<4xindex>, %arg8: memref<i64>) {
  %spmat = gpu.create_bsr [%arg0] %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8 : memref<4xindex>, memref<4xindex>, memref<i64>
  return
}
// -----
// gpu.create_coo
func.func @f(%arg0: !gpu.async.token, %arg1: index, %arg2: index, %arg3: index, %arg4: memref<ui64>, %arg5: memref<i64>, %arg6: memref<ui32>) {
  %spmat, %asyncToken = gpu.create_coo async [%arg0] %arg1, %arg2, %arg3, %arg4, %arg5, %arg6 : memref<ui64>, memref<i64>, memref<ui32>
  return
}
// -----
// gpu.create_coo_aos
func.func @f(%arg0: !gpu.async.token, %arg1: index, %arg2: index, %arg3: index, %arg4: memref<4x4xi1, affine_map<(d0, d1) -> (d1, d0)>>, %arg5: memref<4x4xi1, affine_map<(d0, d1) -> (d1, d0)>>) {
  %spmat = gpu.create_coo_aos [%arg0] %arg1, %arg2, %arg3, %arg4, %arg5 : memref<4x4xi1, affine_map<(d0, d1) -> (d1, d0)>>, memref<4x4xi1, affine_map<(d0, d1) -> (d1, d0)>>
  return
}
// -----
// gpu.create_csc
func.func @f(%arg0: index, %arg1: index, %arg2: index, %arg3: memref<i32>, %arg4: memref<ui64>, %arg5: memref<i64>) {
  %spmat = gpu.create_csc  %arg0, %arg1, %arg2, %arg3, %arg4, %arg5 : memref<i32>, memref<ui64>, memref<i64>
  return
}
// -----
// gpu.create_csr
func.func @f(%arg0: index, %arg1: index, %arg2: index, %arg3: memref<ui8>, %arg4: memref<f16>, %arg5: memref<ui8>) {
  %spmat = gpu.create_csr  %arg0, %arg1, %arg2, %arg3, %arg4, %arg5 : memref<ui8>, memref<f16>, memref<ui8>
  return
}
// -----
// gpu.dealloc
func.func @f(%arg0: memref<f16>) {
  %0 = gpu.dealloc async %arg0 : memref<f16>
  return
}
// -----
// gpu.destroy_dn_tensor
func.func @f(%arg0: !gpu.async.token, %arg1: !gpu.sparse.dntensor_handle) {
  gpu.destroy_dn_tensor [%arg0] %arg1
  return
}
// -----
// gpu.destroy_sp_mat
func.func @f(%arg0: !gpu.sparse.spmat_handle) {
  %0 = gpu.destroy_sp_mat async %arg0
  return
}
// -----
// gpu.host_register
func.func @f(%arg0: memref<*xi8>) {
  gpu.host_register %arg0 : memref<*xi8>
  return
}
// -----
// gpu.host_unregister
func.func @f(%arg0: memref<*xi64>) {
  gpu.host_unregister %arg0 : memref<*xi64>
  return
}
// -----
// gpu.lane_id
func.func @f() {
  %0 = gpu.lane_id
  return
}
// -----
// gpu.memcpy
func.func @f(%arg0: !gpu.async.token, %arg1: !gpu.async.token, %arg2: memref<ui64>, %arg3: memref<ui64>) {
  %0 = gpu.memcpy async [%arg0, %arg1] %arg2, %arg3 : memref<ui64>, memref<ui64>
  return
}
// -----
// gpu.memset
func.func @f(%arg0: memref<ui64>, %arg1: tensor<ui64>) {
  %0 = gpu.memset async %arg0, %arg1 : memref<ui64>, tensor<ui64>
  return
}
// -----
// gpu.num_subgroups
func.func @f() {
  %0 = gpu.num_subgroups : index
  return
}
// -----
// gpu.printf
func.func @f(%arg0: i64, %arg1: i8) {
  gpu.printf "PROPAGATE", %arg0, %arg1 : i64, i8
  return
}
// -----
// gpu.rotate
func.func @f(%arg0: vector<2xi1>) {
  %rotateResult, %valid = gpu.rotate %arg0, 0, 1 : vector<2xi1>
  return
}
// -----
// gpu.sddmm
func.func @f(%arg0: !gpu.async.token, %arg1: !gpu.async.token, %arg2: !gpu.sparse.dntensor_handle, %arg3: !gpu.sparse.dntensor_handle, %arg4: !gpu.sparse.spmat_handle, %arg5: memref<i1>) {
  gpu.sddmm [%arg0, %arg1] %arg2, %arg3, %arg4, %arg5 : memref<i1> into !wasmssa<local ref to i32>
  return
}
// -----
// gpu.sddmm_buffer_size
func.func @f(%arg0: !gpu.sparse.dntensor_handle, %arg1: !gpu.sparse.dntensor_handle, %arg2: !gpu.sparse.spmat_handle) {
  %bufferSz = gpu.sddmm_buffer_size  %arg0, %arg1, %arg2 into i32
  return
}
// -----
// gpu.set_csr_pointers
func.func @f(%arg0: !gpu.async.token, %arg1: !gpu.async.token, %arg2: !gpu.sparse.spmat_handle, %arg3: memref<4xf32>, %arg4: memref<ui32>, %arg5: memref<i1>) {
  gpu.set_csr_pointers [%arg0, %arg1] %arg2, %arg3, %arg4, %arg5 : memref<4xf32>, memref<ui32>, memref<i1>
  return
}
// -----
// gpu.set_default_device
func.func @f(%arg0: i32) {
  gpu.set_default_device %arg0
  return
}
// -----
// gpu.spgemm_copy
func.func @f(%arg0: !gpu.async.token, %arg1: !gpu.sparse.spgemmop_handle, %arg2: !gpu.sparse.spmat_handle, %arg3: !gpu.sparse.spmat_handle, %arg4: !gpu.sparse.spmat_handle) {
  gpu.spgemm_copy [%arg0] %arg2, %arg3, %arg4, %arg1 : index
  return
}
// -----
// gpu.spgemm_create_descr
func.func @f(%arg0: !gpu.async.token, %arg1: !gpu.async.token) {
  %desc, %asyncToken = gpu.spgemm_create_descr async [%arg0, %arg1]
  return
}
// -----
// gpu.spgemm_destroy_descr
func.func @f(%arg0: !gpu.async.token, %arg1: !gpu.sparse.spgemmop_handle) {
  gpu.spgemm_destroy_descr [%arg0] %arg1
  return
}
// -----
// gpu.spmat_get_size
func.func @f(%arg0: !gpu.async.token, %arg1: !gpu.sparse.spmat_handle) {
  %rows, %cols, %nnz = gpu.spmat_get_size [%arg0] %arg1
  return
}
// -----
// gpu.spmm_buffer_size
func.func @f(%arg0: !gpu.async.token, %arg1: !gpu.sparse.spmat_handle, %arg2: !gpu.sparse.dntensor_handle, %arg3: !gpu.sparse.dntensor_handle) {
  %bufferSzs = gpu.spmm_buffer_size [%arg0] %arg1, %arg2, %arg3 : index into f32
  return
}
// -----
// gpu.spmv
func.func @f(%arg0: !gpu.async.token, %arg1: !gpu.sparse.spmat_handle, %arg2: !gpu.sparse.dntensor_handle, %arg3: !gpu.sparse.dntensor_handle, %arg4: memref<?xui32>) {
  gpu.spmv [%arg0] %arg1, %arg2, %arg3, %arg4 : memref<?xui32> into !wasmssa<local ref to i32>
  return
}
// -----
// gpu.spmv_buffer_size
func.func @f(%arg0: !gpu.async.token, %arg1: !gpu.sparse.spmat_handle, %arg2: !gpu.sparse.dntensor_handle, %arg3: !gpu.sparse.dntensor_handle) {
  %bufferSz, %asyncToken = gpu.spmv_buffer_size async [%arg0] %arg1, %arg2, %arg3 into tensor<4xf32>
  return
}
// -----
// gpu.subgroup_id
func.func @f() {
  %0 = gpu.subgroup_id : index
  return
}
// -----
// gpu.subgroup_mma_constant_matrix
func.func @f(%arg0: ui8) {
  %0 = gpu.subgroup_mma_constant_matrix %arg0 : !gpu.mma_matrix<16x16xui8, "BOp">
  return
}
// -----
// gpu.subgroup_mma_extract_thread_local
func.func @f(%arg0: !gpu.mma_matrix<16x16xf16, "BOp">) {
  %0 = gpu.subgroup_mma_extract_thread_local %arg0[] : !gpu.mma_matrix<16x16xf16, "BOp"> -> f16
  return
}
// -----
// gpu.subgroup_mma_insert_thread_local
func.func @f(%arg0: f16, %arg1: !gpu.mma_matrix<16x16xf16, "BOp">) {
  %0 = gpu.subgroup_mma_insert_thread_local %arg0, %arg1[] : f16, !gpu.mma_matrix<16x16xf16, "BOp"> -> !gpu.mma_matrix<16x16xf64, "COp">
  return
}
// -----
// gpu.subgroup_mma_load_matrix
func.func @f(%arg0: memref<4xf32>) {
  %0 = gpu.subgroup_mma_load_matrix %arg0[] {leadDimension = 0 : index} : memref<4xf32> -> !gpu.mma_matrix<16x16xf16, "AOp">
  return
}
// -----
// gpu.subgroup_mma_store_matrix
func.func @f(%arg0: !gpu.mma_matrix<16x16xf16, "COp">, %arg1: memref<1x4x4x2xf16>) {
  gpu.subgroup_mma_store_matrix %arg0, %arg1[] {leadDimension = 1 : index} : !gpu.mma_matrix<16x16xf16, "COp">, memref<1x4x4x2xf16>
  return
}
// -----
// gpu.subgroup_size
func.func @f() {
  %0 = gpu.subgroup_size : index
  return
}
// -----
// gpu.wait
func.func @f() {
  gpu.wait 
  return
}
// -----
// gpu.warp_execute_on_lane_0
func.func @f(%arg0: index, %arg1: index) {
  %0 = gpu.warp_execute_on_lane_0(%arg0)[4] -> (index) {
    gpu.yield %arg1 : index
  }
  return
}
// -----
// gpu.yield
func.func @f(%arg0: !amx.tile<16x64xf32>) {
  gpu.yield %arg0 : !amx.tile<16x64xf32>
}
// -----
// gpu.spmm
"func.func"() <{function_type = (!gpu.async.token, !gpu.async.token, !gpu.sparse.dntensor_handle, memref<4xui8>, memref<index>) -> (), sym_name = "f"}> ({
^bb0(%arg0: !gpu.async.token, %arg1: !gpu.async.token, %arg2: !gpu.sparse.dntensor_handle, %arg3: memref<4xui8>, %arg4: memref<index>):
  %0 = "gpu.spmm"(%arg0, %arg1, %arg2, %arg3, %arg4) <{computeType = memref<4xf32>, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>, modeB = #gpu<mat_transpose_mode NON_TRANSPOSE>, operandSegmentSizes = array<i32: 2, 0, 1, 0, 2>}> : (!gpu.async.token, !gpu.async.token, !gpu.sparse.dntensor_handle, memref<4xui8>, memref<index>) -> !gpu.async.token
  "func.return"() : () -> ()
}) : () -> ()
// -----
// gpu.create_dn_tensor
"func.func"() <{function_type = (!gpu.async.token, memref<i8>) -> (), sym_name = "f"}> ({
^bb0(%arg0: !gpu.async.token, %arg1: memref<i8>):
  %0 = "gpu.create_dn_tensor"(%arg0, %arg1) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!gpu.async.token, memref<i8>) -> !gpu.sparse.dntensor_handle
  "func.return"() : () -> ()
}) : () -> ()
