pdl.pattern @p : benefit(1) {
  %t = pdl.type
  %ts = pdl.types
  %o = pdl.operand : %t
  %os = pdl.operands : %ts
  %a = pdl.attribute = 10
  %root = pdl.operation "foo.op"(%o, %os : !pdl.value, !pdl.range<value>) {"attr" = %a} -> (%t : !pdl.type)
  %r = pdl.result 0 of %root
  pdl.apply_native_constraint "check"(%root : !pdl.operation)
  pdl.rewrite %root {
    %new = pdl.operation "foo.new"(%o : !pdl.value) -> (%t : !pdl.type)
    %b = pdl.apply_native_rewrite "make"(%o : !pdl.value) : !pdl.attribute
    pdl.replace %root with %new
  }
}
// -----
pdl.pattern @erase : benefit(1) {
  %root = pdl.operation "foo.op"
  pdl.rewrite %root {
    pdl.erase %root
  }
}
// -----
// pdl.attribute
func.func @f() {
  %0 = pdl.attribute
  return
}
// -----
// pdl.operation
func.func @f(%arg0: !pdl.value) {
  %0 = pdl.operation(%arg0 : !pdl.value) 
  return
}
// -----
// pdl.result
func.func @f(%arg0: !pdl.operation) {
  %0 = pdl.result 0 of %arg0
  return
}
// -----
// pdl.results
func.func @f(%arg0: !pdl.operation) {
  %0 = pdl.results of %arg0 
  return
}
// -----
// pdl.type
func.func @f() {
  %0 = pdl.type
  return
}
// -----
// pdl.types
func.func @f() {
  %0 = pdl.types
  return
}
