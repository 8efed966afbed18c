func.func @f(%a: vector<4x2xf16>, %b: vector<2x2xf16>, %c: vector<2x2xf32>) -> vector<2x2xf32> {
  %0 = nvgpu.mma.sync (%a, %b, %c) {mmaShape = [16, 8, 16]} : (vector<4x2xf16>, vector<2x2xf16>, vector<2x2xf32>) -> vector<2x2xf32>
  return %0 : vector<2x2xf32>
}
// -----
// nvgpu.device_async_create_group
func.func @f() {
  %0 = nvgpu.device_async_create_group 
  return
}
// -----
// nvgpu.device_async_wait
func.func @f(%arg0: !nvgpu.device.async.token) {
  nvgpu.device_async_wait %arg0
  return
}
// -----
// nvgpu.mbarrier.arrive
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: index) {
  %0 = nvgpu.mbarrier.arrive %arg0[%arg1] : <memorySpace = #gpu.address_space<workgroup>> -> !nvgpu.mbarrier.token
  return
}
// -----
// nvgpu.mbarrier.arrive.expect_tx
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: index, %arg2: index) {
  nvgpu.mbarrier.arrive.expect_tx %arg0[%arg2], %arg1 : <memorySpace = #gpu.address_space<workgroup>>
  return
}
// -----
// nvgpu.mbarrier.arrive.nocomplete
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: index, %arg2: index) {
  %0 = nvgpu.mbarrier.arrive.nocomplete %arg0[%arg1], %arg2 : <memorySpace = #gpu.address_space<workgroup>> -> !nvgpu.mbarrier.token
  return
}
// -----
// nvgpu.mbarrier.create
func.func @f() {
  %0 = nvgpu.mbarrier.create -> <memorySpace = #gpu.address_space<workgroup>>
  return
}
// -----
// nvgpu.mbarrier.get
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: index) {
  %0 = nvgpu.mbarrier.get %arg0[%arg1] : <memorySpace = #gpu.address_space<workgroup>> -> i32
  return
}
// -----
// nvgpu.mbarrier.init
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: index, %arg2: index, %arg3: i1) {
  nvgpu.mbarrier.init %arg0[%arg2], %arg1, predicate = %arg3 : <memorySpace = #gpu.address_space<workgroup>>
  return
}
// -----
// nvgpu.mbarrier.test.wait
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: !nvgpu.mbarrier.token, %arg2: index) {
  %0 = nvgpu.mbarrier.test.wait %arg0[%arg2], %arg1 : <memorySpace = #gpu.address_space<workgroup>>, !nvgpu.mbarrier.token
  return
}
// -----
// nvgpu.mbarrier.try_wait.parity
func.func @f(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: i1, %arg2: index, %arg3: index) {
  nvgpu.mbarrier.try_wait.parity %arg0[%arg3], %arg1, %arg2 : <memorySpace = #gpu.address_space<workgroup>>
  return
}
