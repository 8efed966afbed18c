func.func @f(%x: memref<8xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %d = acc.copyin varPtr(%x : memref<8xf32>) -> memref<8xf32>
  acc.parallel dataOperands(%d : memref<8xf32>) {
    acc.loop control(%i : index) = (%c0 : index) to (%n : index) step (%c1 : index) {
      %0 = memref.load %d[%i] : memref<8xf32>
      memref.store %0, %d[%c0] : memref<8xf32>
      acc.yield
    } attributes {inclusiveUpperbound = array<i1: true>, independent = [#acc.device_type<none>]}
    acc.yield
  }
  acc.copyout accPtr(%d : memref<8xf32>) to varPtr(%x : memref<8xf32>)
  return
}
// -----
func.func @f(%x: memref<8xf32>) {
  %d = acc.create varPtr(%x : memref<8xf32>) -> memref<8xf32>
  acc.data dataOperands(%d : memref<8xf32>) {
    acc.terminator
  }
  acc.serial { acc.yield }
  acc.kernels { acc.terminator }
  acc.delete accPtr(%d : memref<8xf32>)
  return
}
// -----
// acc.atomic.read
func.func @f(%arg0: memref<f8E4M3FN>, %arg1: memref<si32>, %arg2: i1) {
  acc.atomic.read if(%arg2) %arg1 = %arg0 : memref<si32>, memref<f8E4M3FN>, f32
  return
}
// -----
// acc.atomic.write
func.func @f(%arg0: memref<0x4xi64>, %arg1: i64) {
  acc.atomic.write %arg0 = %arg1 : memref<0x4xi64>, i64
  return
}
// -----
// acc.bounds
func.func @f(%arg0: i32, %arg1: i8, %arg2: i64) {
  %0 = acc.bounds lowerbound(%arg0 : i32) upperbound(%arg1 : i8) extent(%arg2 : i64)
  return
}
// -----
// acc.cache
func.func @f(%arg0: memref<i64>, %arg1: memref<i1>) {
  %0 = acc.cache varPtr(%arg0 : memref<i64>) varType(memref<4xf32>) varPtrPtr(%arg1 : memref<i1>) -> memref<i64>
  return
}
// -----
// acc.copyin
func.func @f(%arg0: memref<f16>, %arg1: memref<f16>, %arg2: !acc.data_bounds_ty) {
  %0 = acc.copyin varPtr(%arg0 : memref<f16>) varType(!wasmssa<local ref to i32>) varPtrPtr(%arg1 : memref<f16>) bounds(%arg2) -> memref<f16>
  return
}
// -----
// acc.copyout
func.func @f(%arg0: memref<4x4xui32, strided<[8, 1], offset: ?>>, %arg1: memref<4x4xui32, strided<[8, 1], offset: ?>>) {
  acc.copyout accPtr(%arg0 : memref<4x4xui32, strided<[8, 1], offset: ?>>) to varPtr(%arg1 : memref<4x4xui32, strided<[8, 1], offset: ?>>) varType(i32)
  return
}
// -----
// acc.declare_device_resident
func.func @f(%arg0: memref<i64>, %arg1: memref<i64>) {
  %0 = acc.declare_device_resident varPtr(%arg0 : memref<i64>) varType(tensor<4xf32>) -> memref<i64>
  return
}
// -----
// acc.declare_exit
func.func @f(%arg0: !acc.declare_token) {
  acc.declare_exit token(%arg0)
  return
}
// -----
// acc.delete
func.func @f(%arg0: memref<i8>, %arg1: !acc.data_bounds_ty) {
  acc.delete accPtr(%arg0 : memref<i8>) bounds(%arg1)
  return
}
// -----
// acc.exit_data
func.func @f(%arg0: memref<ui8>) {
  acc.exit_data dataOperands(%arg0 : memref<ui8>)
  return
}
// -----
// acc.firstprivate_map
func.func @f(%arg0: memref<ui8>, %arg1: memref<i1>) {
  %0 = acc.firstprivate_map varPtr(%arg0 : memref<ui8>) varType(index) varPtrPtr(%arg1 : memref<i1>) -> memref<i8>
  return
}
// -----
// acc.get_extent
func.func @f(%arg0: !acc.data_bounds_ty) {
  %0 = acc.get_extent %arg0 : (!acc.data_bounds_ty) -> index
  return
}
// -----
// acc.get_lowerbound
func.func @f(%arg0: !acc.data_bounds_ty) {
  %0 = acc.get_lowerbound %arg0 : (!acc.data_bounds_ty) -> index
  return
}
// -----
// acc.get_stride
func.func @f(%arg0: !acc.data_bounds_ty) {
  %0 = acc.get_stride %arg0 : (!acc.data_bounds_ty) -> index
  return
}
// -----
// acc.get_upperbound
func.func @f(%arg0: !acc.data_bounds_ty) {
  %0 = acc.get_upperbound %arg0 : (!acc.data_bounds_ty) -> index
  return
}
// -----
// acc.getdeviceptr
func.func @f(%arg0: memref<0x4xui32>, %arg1: memref<0x4xui32>, %arg2: !acc.data_bounds_ty) {
  %0 = acc.getdeviceptr varPtr(%arg0 : memref<0x4xui32>) varType(i32) varPtrPtr(%arg1 : memref<0x4xui32>) bounds(%arg2) -> memref<ui8>
  return
}
// -----
// acc.init
func.func @f(%arg0: ui32, %arg1: i1) {
  acc.init device_num(%arg0 : ui32) if(%arg1)
  return
}
// -----
// acc.nocreate
func.func @f(%arg0: memref<index>) {
  %0 = acc.nocreate varPtr(%arg0 : memref<index>) varType(tensor<4xf32>) -> memref<index>
  return
}
// -----
// acc.routine
func.func private @callee()
func.func @f() {
  acc.routine @s func(@m::@callee)
  return
}
// -----
// acc.serial
func.func @f() {
  acc.serial {
    acc.terminator
  }
  return
}
// -----
// acc.set
func.func @f(%arg0: ui8) {
  acc.set default_async(%arg0 : ui8)
  return
}
// -----
// acc.shutdown
func.func @f(%arg0: si32, %arg1: i1) {
  acc.shutdown device_num(%arg0 : si32) if(%arg1)
  return
}
// -----
// acc.terminator
func.func @f() {
  acc.terminator
}
// -----
// acc.update_device
func.func @f(%arg0: memref<i8>) {
  %0 = acc.update_device varPtr(%arg0 : memref<i8>) varType(f32) -> memref<i8>
  return
}
// -----
// acc.use_device
func.func @f(%arg0: memref<?x?xui8, strided<[?, ?], offset: ?>>, %arg1: memref<?x?xui8, strided<[?, ?], offset: ?>>) {
  %0 = acc.use_device varPtr(%arg0 : memref<?x?xui8, strided<[?, ?], offset: ?>>) varType(index) varPtrPtr(%arg1 : memref<?x?xui8, strided<[?, ?], offset: ?>>) -> memref<?x?xui8, strided<[?, ?], offset: ?>>
  return
}
// -----
// acc.wait
func.func @f() {
  acc.wait
  return
}
// -----
// acc.update_host
"func.func"() <{function_type = (memref<4x4xsi32, strided<[8, 1], offset: ?>>, i8, ui64) -> (), sym_name = "f"}> ({
^bb0(%arg0: memref<4x4xsi32, strided<[8, 1], offset: ?>>, %arg1: i8, %arg2: ui64):
  "acc.update_host"(%arg0, %arg1, %arg2) <{dataClause = #acc<data_clause acc_update_host>, implicit = false, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 0, 1, 0, 2>, structured = true, varType = !wasmssa<local ref to i32>}> : (memref<4x4xsi32, strided<[8, 1], offset: ?>>, i8, ui64) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// acc.attach
"func.func"() <{function_type = (memref<f32>, memref<f32>, memref<f32>, i1) -> (), sym_name = "f"}> ({
^bb0(%arg0: memref<f32>, %arg1: memref<f32>, %arg2: memref<f32>, %arg3: i1):
  %0 = "acc.attach"(%arg0, %arg1, %arg2, %arg3) <{dataClause = #acc<data_clause acc_attach>, implicit = false, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 2, 1, 0, 1>, structured = true, varType = i32}> : (memref<f32>, memref<f32>, memref<f32>, i1) -> memref<f32>
  "func.return"() : () -> ()
}) : () -> ()
// -----
// acc.kernel_environment
"func.func"() <{function_type = (tensor<?xi64, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>, index, i64) -> (), sym_name = "f"}> ({
^bb0(%arg0: tensor<?xi64, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>, %arg1: index, %arg2: i64):
  "acc.kernel_environment"(%arg0, %arg1, %arg2) <{operandSegmentSizes = array<i32: 1, 0, 2>}> ({
  ^bb0:
  }) : (tensor<?xi64, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>, index, i64) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// acc.detach
"func.func"() <{function_type = (!acc.data_bounds_ty) -> (), sym_name = "f"}> ({
^bb0(%arg0: !acc.data_bounds_ty):
  "acc.detach"(%arg0) <{dataClause = #acc<data_clause acc_detach>, implicit = false, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 0, 1, 0>, structured = true}> : (!acc.data_bounds_ty) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// acc.present
"func.func"() <{function_type = (memref<i128>, ui8) -> (), sym_name = "f"}> ({
^bb0(%arg0: memref<i128>, %arg1: ui8):
  %0 = "acc.present"(%arg0, %arg1) <{dataClause = #acc<data_clause acc_present>, implicit = false, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 1, 0, 0, 1>, structured = true, varType = f32}> : (memref<i128>, ui8) -> memref<i128>
  "func.return"() : () -> ()
}) : () -> ()
// -----
// acc.declare_link
"func.func"() <{function_type = (memref<4x4xui64, #gpu.address_space<workgroup>>, si32) -> (), sym_name = "f"}> ({
^bb0(%arg0: memref<4x4xui64, #gpu.address_space<workgroup>>, %arg1: si32):
  %0 = "acc.declare_link"(%arg0, %arg1) <{dataClause = #acc<data_clause acc_declare_link>, implicit = false, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 0, 1, 0, 1>, structured = true, varType = index}> : (memref<4x4xui64, #gpu.address_space<workgroup>>, si32) -> memref<4x4xui64, #gpu.address_space<workgroup>>
  "func.return"() : () -> ()
}) : () -> ()
// -----
// acc.deviceptr
"func.func"() <{function_type = (memref<4x4xf16, #gpu.address_space<workgroup>>, i64) -> (), sym_name = "f"}> ({
^bb0(%arg0: memref<4x4xf16, #gpu.address_space<workgroup>>, %arg1: i64):
  %0 = "acc.deviceptr"(%arg0, %arg1) <{dataClause = #acc<data_clause acc_deviceptr>, implicit = false, modifiers = #acc<data_clause_modifier none>, operandSegmentSizes = array<i32: 1, 0, 0, 1>, structured = true, varType = i32}> : (memref<4x4xf16, #gpu.address_space<workgroup>>, i64) -> memref<4x4xf16, #gpu.address_space<workgroup>>
  "func.return"() : () -> ()
}) : () -> ()
