// xevm.blockload
func.func @f(%arg0: !llvm.ptr<5>) {
  %0 = xevm.blockload %arg0  : (!llvm.ptr<5>) -> vector<2xi64>
  return
}
// -----
// xevm.blockstore
func.func @f(%arg0: !llvm.ptr<7>, %arg1: i64) {
  xevm.blockstore %arg0, %arg1  : (!llvm.ptr<7>, i64)
  return
}
// -----
// xevm.group_count.x
func.func @f() {
  %0 = xevm.group_count.x : i64
  return
}
// -----
// xevm.group_count.y
func.func @f() {
  %0 = xevm.group_count.y : i32
  return
}
// -----
// xevm.group_count.z
func.func @f() {
  %0 = xevm.group_count.z : i64
  return
}
// -----
// xevm.group_id.x
func.func @f() {
  %0 = xevm.group_id.x : i32
  return
}
// -----
// xevm.group_id.y
func.func @f() {
  %0 = xevm.group_id.y : i32
  return
}
// -----
// xevm.group_id.z
func.func @f() {
  %0 = xevm.group_id.z : i32
  return
}
// -----
// xevm.lane_id
func.func @f() {
  %0 = xevm.lane_id : i64
  return
}
// -----
// xevm.local_id.x
func.func @f() {
  %0 = xevm.local_id.x : i64
  return
}
// -----
// xevm.local_id.y
func.func @f() {
  %0 = xevm.local_id.y : i32
  return
}
// -----
// xevm.local_id.z
func.func @f() {
  %0 = xevm.local_id.z : i64
  return
}
// -----
// xevm.local_size.x
func.func @f() {
  %0 = xevm.local_size.x : i32
  return
}
// -----
// xevm.local_size.y
func.func @f() {
  %0 = xevm.local_size.y : i64
  return
}
// -----
// xevm.local_size.z
func.func @f() {
  %0 = xevm.local_size.z : i32
  return
}
// -----
// xevm.prefetch
func.func @f(%arg0: !llvm.ptr<1>) {
  xevm.prefetch %arg0  : (!llvm.ptr<1>)
  return
}
// -----
// xevm.subgroup_id
func.func @f() {
  %0 = xevm.subgroup_id : i32
  return
}
// -----
// xevm.subgroup_size
func.func @f() {
  %0 = xevm.subgroup_size : i32
  return
}
