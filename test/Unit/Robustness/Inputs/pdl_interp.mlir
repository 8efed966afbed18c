pdl_interp.func @matcher(%root: !pdl.operation) {
  %a = pdl_interp.get_attribute "attr" of %root
  pdl_interp.is_not_null %a : !pdl.attribute -> ^bb1, ^bb2
^bb1:
  pdl_interp.check_operation_name of %root is "foo.op" -> ^bb2, ^bb2
^bb2:
  pdl_interp.finalize
}
// -----
// pdl_interp.apply_rewrite
func.func @f() {
  %0 = pdl_interp.apply_rewrite "parallel" : !pdl.range<value>
  return
}
// -----
// pdl_interp.are_equal
func.func @f(%arg0: !pdl.value, %arg1: !pdl.value) {
  pdl_interp.are_equal %arg0, %arg1 : !pdl.value -> ^bb2, ^bb1
^bb1:  // pred: ^bb0
  return
^bb2:  // pred: ^bb0
  return
}
// -----
// pdl_interp.branch
func.func @f() {
  pdl_interp.branch ^bb1
^bb1:  // pred: ^bb0
  return
}
// -----
// pdl_interp.check_attribute
func.func private @callee()
func.func @f(%arg0: !pdl.attribute) {
  pdl_interp.check_attribute %arg0 is @callee -> ^bb2, ^bb1
^bb1:  // pred: ^bb0
  return
^bb2:  // pred: ^bb0
  return
}
// -----
// pdl_interp.check_operand_count
func.func @f(%arg0: !pdl.operation) {
  pdl_interp.check_operand_count of %arg0 is 8 -> ^bb2, ^bb1
^bb1:  // pred: ^bb0
  return
^bb2:  // pred: ^bb0
  return
}
// -----
// pdl_interp.check_operation_name
func.func @f(%arg0: !pdl.operation) {
  pdl_interp.check_operation_name of %arg0 is "SINGLE_ROUND" -> ^bb2, ^bb1
^bb1:  // pred: ^bb0
  return
^bb2:  // pred: ^bb0
  return
}
// -----
// pdl_interp.check_result_count
func.func @f(%arg0: !pdl.operation) {
  pdl_interp.check_result_count of %arg0 is 4 -> ^bb2, ^bb1
^bb1:  // pred: ^bb0
  return
^bb2:  // pred: ^bb0
  return
}
// -----
// pdl_interp.check_type
func.func @f(%arg0: !pdl.type) {
  pdl_interp.check_type %arg0 is !wasmssa<local ref to i32> -> ^bb2, ^bb1
^bb1:  // pred: ^bb0
  return
^bb2:  // pred: ^bb0
  return
}
// -----
// pdl_interp.check_types
func.func @f(%arg0: !pdl.range<type>) {
  pdl_interp.check_types %arg0 are [f32] -> ^bb2, ^bb1
^bb1:  // pred: ^bb0
  return
^bb2:  // pred: ^bb0
  return
}
// -----
// pdl_interp.create_attribute
func.func private @callee()
func.func @f() {
  %0 = pdl_interp.create_attribute @callee
  return
}
// -----
// pdl_interp.create_range
func.func @f(%arg0: !pdl.range<value>) {
  %0 = pdl_interp.create_range %arg0 : !pdl.range<value> 
  return
}
// -----
// pdl_interp.create_type
func.func @f() {
  %0 = pdl_interp.create_type !wasmssa<local ref to i32>
  return
}
// -----
// pdl_interp.create_types
func.func @f() {
  %0 = pdl_interp.create_types [f32]
  return
}
// -----
// pdl_interp.erase
func.func @f(%arg0: !pdl.operation) {
  pdl_interp.erase %arg0
  return
}
// -----
// pdl_interp.extract
func.func @f(%arg0: !pdl.range<attribute>) {
  %0 = pdl_interp.extract 2 of %arg0 : !pdl.attribute
  return
}
// -----
// pdl_interp.finalize
func.func @f() {
  pdl_interp.finalize
}
// -----
// pdl_interp.get_attribute
func.func @f(%arg0: !pdl.operation) {
  %0 = pdl_interp.get_attribute "s" of %arg0
  return
}
// -----
// pdl_interp.get_attribute_type
func.func @f(%arg0: !pdl.attribute) {
  %0 = pdl_interp.get_attribute_type of %arg0
  return
}
// -----
// pdl_interp.get_defining_op
func.func @f(%arg0: !pdl.value) {
  %0 = pdl_interp.get_defining_op of %arg0 : !pdl.value
  return
}
// -----
// pdl_interp.get_operand
func.func @f(%arg0: !pdl.operation) {
  %0 = pdl_interp.get_operand 3 of %arg0
  return
}
// -----
// pdl_interp.get_result
func.func @f(%arg0: !pdl.operation) {
  %0 = pdl_interp.get_result 2 of %arg0
  return
}
// -----
// pdl_interp.get_results
func.func @f(%arg0: !pdl.operation) {
  %0 = pdl_interp.get_results of %arg0 : !pdl.range<value>
  return
}
// -----
// pdl_interp.get_users
func.func @f(%arg0: !pdl.range<value>) {
  %0 = pdl_interp.get_users of %arg0 : !pdl.range<value>
  return
}
// -----
// pdl_interp.get_value_type
func.func @f(%arg0: !pdl.range<value>) {
  %0 = pdl_interp.get_value_type of %arg0 : !pdl.range<type>
  return
}
// -----
// pdl_interp.is_not_null
func.func @f(%arg0: !pdl.range<value>) {
  pdl_interp.is_not_null %arg0 : !pdl.range<value> -> ^bb2, ^bb1
^bb1:  // pred: ^bb0
  return
^bb2:  // pred: ^bb0
  return
}
// -----
// pdl_interp.record_match
func.func private @callee()
func.func @f(%arg0: !pdl.range<operation>) {
  pdl_interp.record_match @m::@callee(%arg0 : !pdl.range<operation>) : benefit(1), loc([]) -> ^bb1
^bb1:  // pred: ^bb0
  return
}
// -----
// pdl_interp.replace
func.func @f(%arg0: !pdl.operation, %arg1: !pdl.value) {
  pdl_interp.replace %arg0 with (%arg1 : !pdl.value)
  return
}
// -----
// pdl_interp.switch_type
func.func @f(%arg0: !pdl.type) {
  pdl_interp.switch_type %arg0 to []() -> ^bb1
^bb1:  // pred: ^bb0
  return
}
// -----
// pdl_interp.switch_types
func.func @f(%arg0: !pdl.range<type>) {
  pdl_interp.switch_types %arg0 to []() -> ^bb1
^bb1:  // pred: ^bb0
  return
}
// -----
// pdl_interp.apply_constraint
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "pdl_interp.apply_constraint"()[^bb2, ^bb1] <{isNegated = false, name = "s"}> : () -> ()
^bb1:  // pred: ^bb0
  "func.return"() : () -> ()
^bb2:  // pred: ^bb0
  "func.return"() : () -> ()
}) : () -> ()
// -----
// pdl_interp.create_operation
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %0 = "pdl_interp.create_operation"() <{inputAttributeNames = ["s"], name = "SINGLE_ROUND", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
  "func.return"() : () -> ()
}) : () -> ()
