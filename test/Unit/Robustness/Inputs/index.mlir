// index.and
func.func @f(%arg0: index, %arg1: index) {
  %0 = index.and %arg0, %arg1
  return
}
// -----
// index.ceildivs
func.func @f(%arg0: index, %arg1: index) {
  %0 = index.ceildivs %arg0, %arg1
  return
}
// -----
// index.divs
func.func @f(%arg0: index, %arg1: index) {
  %0 = index.divs %arg0, %arg1
  return
}
// -----
// index.divu
func.func @f(%arg0: index, %arg1: index) {
  %0 = index.divu %arg0, %arg1
  return
}
// -----
// index.maxu
func.func @f(%arg0: index, %arg1: index) {
  %0 = index.maxu %arg0, %arg1
  return
}
// -----
// index.mins
func.func @f(%arg0: index, %arg1: index) {
  %0 = index.mins %arg0, %arg1
  return
}
// -----
// index.or
func.func @f(%arg0: index, %arg1: index) {
  %0 = index.or %arg0, %arg1
  return
}
// -----
// index.rems
func.func @f(%arg0: index, %arg1: index) {
  %0 = index.rems %arg0, %arg1
  return
}
// -----
// index.shl
func.func @f(%arg0: index, %arg1: index) {
  %0 = index.shl %arg0, %arg1
  return
}
// -----
// index.shrs
func.func @f(%arg0: index, %arg1: index) {
  %0 = index.shrs %arg0, %arg1
  return
}
// -----
// index.shru
func.func @f(%arg0: index, %arg1: index) {
  %0 = index.shru %arg0, %arg1
  return
}
