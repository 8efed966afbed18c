func.func @f(%p: i1) {
  cf.cond_br %p, ^a, ^b
^a:
  ub.unreachable
^b:
  return
}
// -----
// ub.unreachable
func.func @f() {
  ub.unreachable
}
