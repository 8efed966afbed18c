// ptr.get_metadata
func.func @f(%arg0: memref<index>) {
  %0 = ptr.get_metadata %arg0 : memref<index>
  return
}
// -----
// ptr.load
func.func @f(%arg0: !ptr.ptr<#ptr.generic_space>) {
  %0 = ptr.load %arg0 : !ptr.ptr<#ptr.generic_space> -> !spirv.ptr<i64, StorageBuffer>
  return
}
// -----
// ptr.masked_load
func.func @f(%arg0: !ptr.ptr<#ptr.generic_space>, %arg1: tensor<?xi1>, %arg2: tensor<?xi1>) {
  %0 = ptr.masked_load %arg0, %arg1, %arg2 : !ptr.ptr<#ptr.generic_space> -> tensor<?xi1>
  return
}
// -----
// ptr.masked_store
func.func @f(%arg0: vector<2xi1>, %arg1: !ptr.ptr<#ptr.generic_space>, %arg2: vector<2xi1>) {
  ptr.masked_store %arg0, %arg1, %arg2 : vector<2xi1>, !ptr.ptr<#ptr.generic_space>
  return
}
// -----
// ptr.ptr_add
func.func @f(%arg0: !ptr.ptr<#ptr.generic_space>, %arg1: i1) {
  %0 = ptr.ptr_add %arg0, %arg1 : !ptr.ptr<#ptr.generic_space>, i1
  return
}
// -----
// ptr.ptr_diff
func.func @f(%arg0: !ptr.ptr<#ptr.generic_space>, %arg1: !ptr.ptr<#ptr.generic_space>) {
  %0 = ptr.ptr_diff %arg0, %arg1 : !ptr.ptr<#ptr.generic_space> -> i64
  return
}
// -----
// ptr.store
func.func @f(%arg0: memref<4x4xui64, strided<[8, 1], offset: ?>>, %arg1: !ptr.ptr<#ptr.generic_space>) {
  ptr.store %arg0, %arg1 : memref<4x4xui64, strided<[8, 1], offset: ?>>, !ptr.ptr<#ptr.generic_space>
  return
}
// -----
// ptr.type_offset
func.func @f() {
  %0 = ptr.type_offset index : index
  return
}
