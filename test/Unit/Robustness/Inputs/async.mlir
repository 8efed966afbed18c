func.func @f(%x: memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %t, %v = async.execute -> !async.value<f32> {
    %0 = memref.load %x[%c0] : memref<8xf32>
    %1 = arith.addf %0, %0 : f32
    async.yield %1 : f32
  }
  %2 = async.await %v : !async.value<f32>
  async.await %t : !async.token
  return
}
// -----
async.func @g(%x: f32) -> !async.value<f32> {
  return %x : f32
}
func.func @f(%x: f32) {
  %0 = async.call @g(%x) : (f32) -> !async.value<f32>
  return
}
// -----
// async.add_to_group
func.func @f(%arg0: !async.value<i64>, %arg1: !async.group) {
  %0 = async.add_to_group %arg0, %arg1 : !async.value<i64>
  return
}
// -----
// async.await
func.func @f(%arg0: !async.token) {
  async.await %arg0 : !async.token
  return
}
// -----
// async.await_all
func.func @f(%arg0: !async.group) {
  async.await_all %arg0
  return
}
// -----
// async.coro.begin
func.func @f(%arg0: !async.coro.id) {
  %0 = async.coro.begin %arg0
  return
}
// -----
// async.coro.end
func.func @f(%arg0: !async.coro.handle) {
  async.coro.end %arg0
  return
}
// -----
// async.coro.free
func.func @f(%arg0: !async.coro.id, %arg1: !async.coro.handle) {
  async.coro.free %arg0, %arg1
  return
}
// -----
// async.coro.id
func.func @f() {
  %0 = async.coro.id
  return
}
// -----
// async.coro.save
func.func @f(%arg0: !async.coro.handle) {
  %0 = async.coro.save %arg0
  return
}
// -----
// async.coro.suspend
func.func @f(%arg0: !async.coro.state) {
  async.coro.suspend %arg0, ^bb3, ^bb2, ^bb1
^bb1:  // pred: ^bb0
  return
^bb2:  // pred: ^bb0
  return
^bb3:  // pred: ^bb0
  return
}
// -----
// async.create_group
func.func @f(%arg0: index) {
  %0 = async.create_group %arg0 : !async.group
  return
}
// -----
// async.runtime.add_ref
func.func @f(%arg0: !async.group) {
  async.runtime.add_ref %arg0 {count = 4 : i64} : !async.group
  return
}
// -----
// async.runtime.add_to_group
func.func @f(%arg0: !async.value<i8>, %arg1: !async.group) {
  %0 = async.runtime.add_to_group %arg0, %arg1 : !async.value<i8>
  return
}
// -----
// async.runtime.await
func.func @f(%arg0: !async.value<ui8>) {
  async.runtime.await %arg0 : !async.value<ui8>
  return
}
// -----
// async.runtime.await_and_resume
func.func @f(%arg0: !async.group, %arg1: !async.coro.handle) {
  async.runtime.await_and_resume %arg0, %arg1 : !async.group
  return
}
// -----
// async.runtime.create
func.func @f() {
  %0 = async.runtime.create : !async.value<i32>
  return
}
// -----
// async.runtime.create_group
func.func @f(%arg0: index) {
  %0 = async.runtime.create_group %arg0 : !async.group
  return
}
// -----
// async.runtime.drop_ref
func.func @f(%arg0: !async.value<i1>) {
  async.runtime.drop_ref %arg0 {count = 1 : i64} : !async.value<i1>
  return
}
// -----
// async.runtime.is_error
func.func @f(%arg0: !async.value<f64>) {
  %0 = async.runtime.is_error %arg0 : !async.value<f64>
  return
}
// -----
// async.runtime.load
func.func @f(%arg0: !async.value<f32>) {
  %0 = async.runtime.load %arg0 : <f32>
  return
}
// -----
// async.runtime.num_worker_threads
func.func @f() {
  %0 = async.runtime.num_worker_threads : index
  return
}
// -----
// async.runtime.resume
func.func @f(%arg0: !async.coro.handle) {
  async.runtime.resume %arg0
  return
}
// -----
// async.runtime.set_available
func.func @f(%arg0: !async.value<f32>) {
  async.runtime.set_available %arg0 : !async.value<f32>
  return
}
// -----
// async.runtime.set_error
func.func @f(%arg0: !async.value<tensor<4xf32>>) {
  async.runtime.set_error %arg0 : !async.value<tensor<4xf32>>
  return
}
// -----
// async.runtime.store
func.func @f(%arg0: f32, %arg1: !async.value<f32>) {
  async.runtime.store %arg0, %arg1 : <f32>
  return
}
