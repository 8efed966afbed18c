spirv.module Logical GLSL450 {
  spirv.GlobalVariable @v : !spirv.ptr<f32, Input>
  spirv.SpecConstant @s = 4 : i32
  spirv.func @f(%x: f32) -> f32 "None" {
    %a = spirv.mlir.addressof @v : !spirv.ptr<f32, Input>
    %0 = spirv.Load "Input" %a : f32
    %s = spirv.mlir.referenceof @s : i32
    %1 = spirv.FAdd %0, %x : f32
    %2 = spirv.FunctionCall @f(%1) : (f32) -> f32
    spirv.ReturnValue %2 : f32
  }
  spirv.func @branches(%p: i1) -> () "None" {
    spirv.mlir.selection {
      spirv.BranchConditional %p, ^then, ^merge
    ^then:
      spirv.Branch ^merge
    ^merge:
      spirv.mlir.merge
    }
    spirv.Return
  }
}
// -----
// spirv.AtomicAnd
func.func @f(%arg0: !spirv.ptr<i8, Function>, %arg1: i8) {
  %0 = spirv.AtomicAnd <Device> <Acquire> %arg0, %arg1 : !spirv.ptr<i8, Function>
  return
}
// -----
// spirv.AtomicCompareExchange
func.func @f(%arg0: !spirv.ptr<ui8, Function>, %arg1: ui8, %arg2: ui8) {
  %0 = spirv.AtomicCompareExchange <Device> <Acquire> <Acquire> %arg0, %arg1, %arg2 : !spirv.ptr<ui8, Function>
  return
}
// -----
// spirv.AtomicCompareExchangeWeak
func.func @f(%arg0: !spirv.ptr<i64, Function>, %arg1: i64, %arg2: i64) {
  %0 = spirv.AtomicCompareExchangeWeak <Device> <Acquire> <Acquire> %arg0, %arg1, %arg2 : !spirv.ptr<i64, Function>
  return
}
// -----
// spirv.AtomicExchange
func.func @f(%arg0: !spirv.ptr<ui8, Function>, %arg1: ui8) {
  %0 = spirv.AtomicExchange <Device> <Acquire> %arg0, %arg1 : !spirv.ptr<ui8, Function>
  return
}
// -----
// spirv.AtomicIAdd
func.func @f(%arg0: !spirv.ptr<i32, Workgroup>, %arg1: i32) {
  %0 = spirv.AtomicIAdd <Device> <Acquire> %arg0, %arg1 : !spirv.ptr<i32, Workgroup>
  return
}
// -----
// spirv.AtomicIDecrement
func.func @f(%arg0: !spirv.ptr<ui8, Function>) {
  %0 = spirv.AtomicIDecrement <Device> <Acquire> %arg0 : !spirv.ptr<ui8, Function>
  return
}
// -----
// spirv.AtomicIIncrement
func.func @f(%arg0: !spirv.ptr<ui8, Function>) {
  %0 = spirv.AtomicIIncrement <Device> <Acquire> %arg0 : !spirv.ptr<ui8, Function>
  return
}
// -----
// spirv.AtomicISub
func.func @f(%arg0: !spirv.ptr<i32, StorageBuffer>, %arg1: i32) {
  %0 = spirv.AtomicISub <Device> <Acquire> %arg0, %arg1 : !spirv.ptr<i32, StorageBuffer>
  return
}
// -----
// spirv.AtomicOr
func.func @f(%arg0: !spirv.ptr<i64, Function>, %arg1: i64) {
  %0 = spirv.AtomicOr <Device> <Acquire> %arg0, %arg1 : !spirv.ptr<i64, Function>
  return
}
// -----
// spirv.AtomicSMax
func.func @f(%arg0: !spirv.ptr<ui8, Function>, %arg1: ui8) {
  %0 = spirv.AtomicSMax <Device> <Acquire> %arg0, %arg1 : !spirv.ptr<ui8, Function>
  return
}
// -----
// spirv.AtomicSMin
func.func @f(%arg0: !spirv.ptr<i64, Function>, %arg1: i64) {
  %0 = spirv.AtomicSMin <Device> <Acquire> %arg0, %arg1 : !spirv.ptr<i64, Function>
  return
}
// -----
// spirv.AtomicUMax
func.func @f(%arg0: !spirv.ptr<i8, Function>, %arg1: i8) {
  %0 = spirv.AtomicUMax <Device> <Acquire> %arg0, %arg1 : !spirv.ptr<i8, Function>
  return
}
// -----
// spirv.AtomicUMin
func.func @f(%arg0: !spirv.ptr<ui8, Function>, %arg1: ui8) {
  %0 = spirv.AtomicUMin <Device> <Acquire> %arg0, %arg1 : !spirv.ptr<ui8, Function>
  return
}
// -----
// spirv.AtomicXor
func.func @f(%arg0: !spirv.ptr<i32, Function>, %arg1: i32) {
  %0 = spirv.AtomicXor <Device> <Acquire> %arg0, %arg1 : !spirv.ptr<i32, Function>
  return
}
// -----
// spirv.BitCount
func.func @f(%arg0: vector<4xi64>) {
  %0 = spirv.BitCount %arg0 : vector<4xi64>
  return
}
// -----
// spirv.BitFieldInsert
func.func @f(%arg0: vector<8xi8>, %arg1: vector<8xi8>, %arg2: ui64, %arg3: i64) {
  %0 = spirv.BitFieldInsert %arg0, %arg1, %arg2, %arg3 : vector<8xi8>, ui64, i64
  return
}
// -----
// spirv.BitFieldSExtract
func.func @f(%arg0: si32, %arg1: si32, %arg2: si32) {
  %0 = spirv.BitFieldSExtract %arg0, %arg1, %arg2 : si32, si32, si32
  return
}
// -----
// spirv.BitFieldUExtract
func.func @f(%arg0: vector<2xui32>, %arg1: i32, %arg2: i32) {
  %0 = spirv.BitFieldUExtract %arg0, %arg1, %arg2 : vector<2xui32>, i32, i32
  return
}
// -----
// spirv.BitReverse
func.func @f(%arg0: vector<1x4x4xi64>) {
  %0 = spirv.BitReverse %arg0 : vector<1x4x4xi64>
  return
}
// -----
// spirv.Bitcast
func.func @f(%arg0: vector<4xf32>) {
  %0 = spirv.Bitcast %arg0 : vector<4xf32> to vector<2xi64>
  return
}
// -----
// spirv.BitwiseAnd
func.func @f(%arg0: vector<2x2xsi32>, %arg1: vector<2x2xsi32>) {
  %0 = spirv.BitwiseAnd %arg0, %arg1 : vector<2x2xsi32>
  return
}
// -----
// spirv.BitwiseOr
func.func @f(%arg0: vector<16xsi32>, %arg1: vector<16xsi32>) {
  %0 = spirv.BitwiseOr %arg0, %arg1 : vector<16xsi32>
  return
}
// -----
// spirv.BitwiseXor
func.func @f(%arg0: vector<8xi8>, %arg1: vector<8xi8>) {
  %0 = spirv.BitwiseXor %arg0, %arg1 : vector<8xi8>
  return
}
// -----
// spirv.Branch
func.func @f() {
  spirv.Branch ^bb1
^bb1:  // pred: ^bb0
  return
}
// -----
// spirv.BranchConditional
func.func @f(%arg0: i1, %arg1: i1) {
  spirv.BranchConditional %arg0, ^bb2, ^bb1
^bb1:  // pred: ^bb0
  return
^bb2:  // pred: ^bb0
  return
}
// -----
// spirv.CL.acos
func.func @f(%arg0: f32) {
  %0 = spirv.CL.acos %arg0 : f32
  return
}
// -----
// spirv.CL.acosh
func.func @f(%arg0: vector<4xf32>) {
  %0 = spirv.CL.acosh %arg0 : vector<4xf32>
  return
}
// -----
// spirv.CL.asin
func.func @f(%arg0: vector<2xf32>) {
  %0 = spirv.CL.asin %arg0 : vector<2xf32>
  return
}
// -----
// spirv.CL.asinh
func.func @f(%arg0: vector<2x2xf16>) {
  %0 = spirv.CL.asinh %arg0 : vector<2x2xf16>
  return
}
// -----
// spirv.CL.atan
func.func @f(%arg0: f16) {
  %0 = spirv.CL.atan %arg0 : f16
  return
}
// -----
// spirv.CL.atan2
func.func @f(%arg0: vector<4xf32>, %arg1: vector<4xf32>) {
  %0 = spirv.CL.atan2 %arg0, %arg1 : vector<4xf32>
  return
}
// -----
// spirv.CL.atanh
func.func @f(%arg0: vector<2xf32>) {
  %0 = spirv.CL.atanh %arg0 : vector<2xf32>
  return
}
// -----
// spirv.CL.ceil
func.func @f(%arg0: vector<16xf16>) {
  %0 = spirv.CL.ceil %arg0 : vector<16xf16>
  return
}
// -----
// spirv.CL.cos
func.func @f(%arg0: vector<2xf32>) {
  %0 = spirv.CL.cos %arg0 : vector<2xf32>
  return
}
// -----
// spirv.CL.cosh
func.func @f(%arg0: vector<4x4xf16>) {
  %0 = spirv.CL.cosh %arg0 : vector<4x4xf16>
  return
}
// -----
// spirv.CL.erf
func.func @f(%arg0: vector<4xf16>) {
  %0 = spirv.CL.erf %arg0 : vector<4xf16>
  return
}
// -----
// spirv.CL.exp
func.func @f(%arg0: vector<8xf32>) {
  %0 = spirv.CL.exp %arg0 : vector<8xf32>
  return
}
// -----
// spirv.CL.fabs
func.func @f(%arg0: vector<4xf32>) {
  %0 = spirv.CL.fabs %arg0 : vector<4xf32>
  return
}
// -----
// spirv.CL.floor
func.func @f(%arg0: f16) {
  %0 = spirv.CL.floor %arg0 : f16
  return
}
// -----
// spirv.CL.fma
func.func @f(%arg0: vector<16xf32>, %arg1: vector<16xf32>, %arg2: vector<16xf32>) {
  %0 = spirv.CL.fma %arg0, %arg1, %arg2 : vector<16xf32>
  return
}
// -----
// spirv.CL.fmax
func.func @f(%arg0: f16, %arg1: f16) {
  %0 = spirv.CL.fmax %arg0, %arg1 : f16
  return
}
// -----
// spirv.CL.fmin
func.func @f(%arg0: vector<8xf16>, %arg1: vector<8xf16>) {
  %0 = spirv.CL.fmin %arg0, %arg1 : vector<8xf16>
  return
}
// -----
// spirv.CL.log
func.func @f(%arg0: vector<2xf32>) {
  %0 = spirv.CL.log %arg0 : vector<2xf32>
  return
}
// -----
// spirv.CL.mix
func.func @f(%arg0: vector<16xf16>, %arg1: vector<16xf16>, %arg2: vector<16xf16>) {
  %0 = spirv.CL.mix %arg0, %arg1, %arg2 : vector<16xf16>
  return
}
// -----
// spirv.CL.pow
func.func @f(%arg0: vector<4xf16>, %arg1: vector<4xf16>) {
  %0 = spirv.CL.pow %arg0, %arg1 : vector<4xf16>
  return
}
// -----
// spirv.CL.printf
func.func @f(%arg0: !spirv.ptr<i1, Function>, %arg1: vector<4xf16>) {
  %0 = spirv.CL.printf %arg0 %arg1 : !spirv.ptr<i1, Function>, vector<4xf16> -> ui8
  return
}
// -----
// spirv.CL.rint
func.func @f(%arg0: vector<2x2xf32>) {
  %0 = spirv.CL.rint %arg0 : vector<2x2xf32>
  return
}
// -----
// spirv.CL.round
func.func @f(%arg0: vector<2x2xf16>) {
  %0 = spirv.CL.round %arg0 : vector<2x2xf16>
  return
}
// -----
// spirv.CL.rsqrt
func.func @f(%arg0: vector<4x4xf32>) {
  %0 = spirv.CL.rsqrt %arg0 : vector<4x4xf32>
  return
}
// -----
// spirv.CL.s_abs
func.func @f(%arg0: vector<2xi32>) {
  %0 = spirv.CL.s_abs %arg0 : vector<2xi32>
  return
}
// -----
// spirv.CL.s_max
func.func @f(%arg0: ui32, %arg1: ui32) {
  %0 = spirv.CL.s_max %arg0, %arg1 : ui32
  return
}
// -----
// spirv.CL.s_min
func.func @f(%arg0: vector<4xi8>, %arg1: vector<4xi8>) {
  %0 = spirv.CL.s_min %arg0, %arg1 : vector<4xi8>
  return
}
// -----
// spirv.CL.sin
func.func @f(%arg0: vector<2xf32>) {
  %0 = spirv.CL.sin %arg0 : vector<2xf32>
  return
}
// -----
// spirv.CL.sinh
func.func @f(%arg0: vector<8xf16>) {
  %0 = spirv.CL.sinh %arg0 : vector<8xf16>
  return
}
// -----
// spirv.CL.sqrt
func.func @f(%arg0: vector<8xf16>) {
  %0 = spirv.CL.sqrt %arg0 : vector<8xf16>
  return
}
// -----
// spirv.CL.tan
func.func @f(%arg0: f32) {
  %0 = spirv.CL.tan %arg0 : f32
  return
}
// -----
// spirv.CL.tanh
func.func @f(%arg0: vector<16xf32>) {
  %0 = spirv.CL.tanh %arg0 : vector<16xf32>
  return
}
// -----
// spirv.CL.u_max
func.func @f(%arg0: vector<2xi64>, %arg1: vector<2xi64>) {
  %0 = spirv.CL.u_max %arg0, %arg1 : vector<2xi64>
  return
}
// -----
// spirv.CL.u_min
func.func @f(%arg0: vector<2xui32>, %arg1: vector<2xui32>) {
  %0 = spirv.CL.u_min %arg0, %arg1 : vector<2xui32>
  return
}
// -----
// spirv.CompositeConstruct
func.func @f(%arg0: i1, %arg1: i1) {
  %0 = spirv.CompositeConstruct %arg0, %arg1 : (i1, i1) -> vector<2xi1>
  return
}
// -----
// spirv.CompositeExtract
func.func @f(%arg0: vector<4xf16>) {
  %0 = spirv.CompositeExtract %arg0[0 : i32] : vector<4xf16>
  return
}
// -----
// spirv.ControlBarrier
func.func @f() {
  spirv.ControlBarrier <Device>, <Device>, <Acquire>
  return
}
// -----
// spirv.ConvertFToS
func.func @f(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>) {
  %0 = spirv.ConvertFToS %arg0 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc> to !spirv.coopmatrix<16x16xi8, Subgroup, MatrixAcc>
  return
}
// -----
// spirv.ConvertFToU
func.func @f(%arg0: vector<2xf32>) {
  %0 = spirv.ConvertFToU %arg0 : vector<2xf32> to vector<2xsi32>
  return
}
// -----
// spirv.ConvertPtrToU
func.func @f(%arg0: !spirv.ptr<f32, Function>) {
  %0 = spirv.ConvertPtrToU %arg0 : !spirv.ptr<f32, Function> to i64
  return
}
// -----
// spirv.ConvertSToF
func.func @f(%arg0: vector<2xi64>) {
  %0 = spirv.ConvertSToF %arg0 : vector<2xi64> to vector<2xf16>
  return
}
// -----
// spirv.ConvertUToF
func.func @f(%arg0: vector<2xui64>) {
  %0 = spirv.ConvertUToF %arg0 : vector<2xui64> to vector<2xf16>
  return
}
// -----
// spirv.ConvertUToPtr
func.func @f(%arg0: i32) {
  %0 = spirv.ConvertUToPtr %arg0 : i32 to !spirv.ptr<i8, Function>
  return
}
// -----
// spirv.CopyMemory
func.func @f(%arg0: !spirv.ptr<f16, Function>, %arg1: !spirv.ptr<f16, Function>) {
  spirv.CopyMemory  "Function" %arg0,  "Function" %arg1,  : f16
  return
}
// -----
// spirv.Dot
func.func @f(%arg0: vector<4x4xf32>, %arg1: vector<4x4xf32>) {
  %0 = spirv.Dot %arg0, %arg1 : vector<4x4xf32> -> f32
  return
}
// -----
// spirv.EXT.AtomicFAdd
func.func @f(%arg0: !spirv.ptr<f16, StorageBuffer>, %arg1: f16) {
  %0 = spirv.EXT.AtomicFAdd <Device> <Acquire> %arg0, %arg1 : !spirv.ptr<f16, StorageBuffer>
  return
}
// -----
// spirv.EXT.ConstantCompositeReplicate
func.func @f() {
  %0 = spirv.EXT.ConstantCompositeReplicate [9223372036854775807 : i64] : !spirv.coopmatrix<16x16xi64, Subgroup, MatrixA>
  return
}
// -----
// spirv.EXT.EmitMeshTasks
func.func @f(%arg0: i32, %arg1: ui32, %arg2: ui32) {
  spirv.EXT.EmitMeshTasks %arg0, %arg1, %arg2 : i32, ui32, ui32
}
// -----
// spirv.EXT.SetMeshOutputs
func.func @f(%arg0: ui32, %arg1: i32) {
  spirv.EXT.SetMeshOutputs %arg0, %arg1 : ui32, i32
  return
}
// -----
// spirv.EmitVertex
func.func @f() {
  spirv.EmitVertex
  return
}
// -----
// spirv.EndPrimitive
func.func @f() {
  spirv.EndPrimitive
  return
}
// -----
// spirv.FConvert
func.func @f(%arg0: vector<4xf32>) {
  %0 = spirv.FConvert %arg0 : vector<4xf32> to vector<4xf16>
  return
}
// -----
// spirv.FDiv
func.func @f(%arg0: vector<4xf32>, %arg1: vector<4xf32>) {
  %0 = spirv.FDiv %arg0, %arg1 : vector<4xf32>
  return
}
// -----
// spirv.FMod
func.func @f(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.FMod %arg0, %arg1 : vector<2xf32>
  return
}
// -----
// spirv.FMul
func.func @f(%arg0: vector<4x4xf32>, %arg1: vector<4x4xf32>) {
  %0 = spirv.FMul %arg0, %arg1 : vector<4x4xf32>
  return
}
// -----
// spirv.FNegate
func.func @f(%arg0: vector<16xf32>) {
  %0 = spirv.FNegate %arg0 : vector<16xf32>
  return
}
// -----
// spirv.FOrdEqual
func.func @f(%arg0: vector<4xf16>, %arg1: vector<4xf16>) {
  %0 = spirv.FOrdEqual %arg0, %arg1 : vector<4xf16>
  return
}
// -----
// spirv.FOrdGreaterThan
func.func @f(%arg0: vector<4xf32>, %arg1: vector<4xf32>) {
  %0 = spirv.FOrdGreaterThan %arg0, %arg1 : vector<4xf32>
  return
}
// -----
// spirv.FOrdGreaterThanEqual
func.func @f(%arg0: vector<4xf32>, %arg1: vector<4xf32>) {
  %0 = spirv.FOrdGreaterThanEqual %arg0, %arg1 : vector<4xf32>
  return
}
// -----
// spirv.FOrdLessThan
func.func @f(%arg0: vector<16xf32>, %arg1: vector<16xf32>) {
  %0 = spirv.FOrdLessThan %arg0, %arg1 : vector<16xf32>
  return
}
// -----
// spirv.FOrdLessThanEqual
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = spirv.FOrdLessThanEqual %arg0, %arg1 : f32
  return
}
// -----
// spirv.FOrdNotEqual
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = spirv.FOrdNotEqual %arg0, %arg1 : f32
  return
}
// -----
// spirv.FRem
func.func @f(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.FRem %arg0, %arg1 : vector<2xf32>
  return
}
// -----
// spirv.FSub
func.func @f(%arg0: vector<2xf16>, %arg1: vector<2xf16>) {
  %0 = spirv.FSub %arg0, %arg1 : vector<2xf16>
  return
}
// -----
// spirv.FUnordEqual
func.func @f(%arg0: vector<4xf32>, %arg1: vector<4xf32>) {
  %0 = spirv.FUnordEqual %arg0, %arg1 : vector<4xf32>
  return
}
// -----
// spirv.FUnordGreaterThan
func.func @f(%arg0: vector<16xf32>, %arg1: vector<16xf32>) {
  %0 = spirv.FUnordGreaterThan %arg0, %arg1 : vector<16xf32>
  return
}
// -----
// spirv.FUnordGreaterThanEqual
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = spirv.FUnordGreaterThanEqual %arg0, %arg1 : f32
  return
}
// -----
// spirv.FUnordLessThan
func.func @f(%arg0: vector<16xf16>, %arg1: vector<16xf16>) {
  %0 = spirv.FUnordLessThan %arg0, %arg1 : vector<16xf16>
  return
}
// -----
// spirv.FUnordLessThanEqual
func.func @f(%arg0: vector<8xf32>, %arg1: vector<8xf32>) {
  %0 = spirv.FUnordLessThanEqual %arg0, %arg1 : vector<8xf32>
  return
}
// -----
// spirv.FUnordNotEqual
func.func @f(%arg0: f16, %arg1: f16) {
  %0 = spirv.FUnordNotEqual %arg0, %arg1 : f16
  return
}
// -----
// spirv.GL.Acos
func.func @f(%arg0: vector<1x4x4xf16>) {
  %0 = spirv.GL.Acos %arg0 : vector<1x4x4xf16>
  return
}
// -----
// spirv.GL.Acosh
func.func @f(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Acosh %arg0 : vector<2xf32>
  return
}
// -----
// spirv.GL.Asin
func.func @f(%arg0: vector<4xf16>) {
  %0 = spirv.GL.Asin %arg0 : vector<4xf16>
  return
}
// -----
// spirv.GL.Asinh
func.func @f(%arg0: vector<4xf16>) {
  %0 = spirv.GL.Asinh %arg0 : vector<4xf16>
  return
}
// -----
// spirv.GL.Atan
func.func @f(%arg0: f16) {
  %0 = spirv.GL.Atan %arg0 : f16
  return
}
// -----
// spirv.GL.Atanh
func.func @f(%arg0: vector<4xf16>) {
  %0 = spirv.GL.Atanh %arg0 : vector<4xf16>
  return
}
// -----
// spirv.GL.Ceil
func.func @f(%arg0: vector<2xf16>) {
  %0 = spirv.GL.Ceil %arg0 : vector<2xf16>
  return
}
// -----
// spirv.GL.Cos
func.func @f(%arg0: f32) {
  %0 = spirv.GL.Cos %arg0 : f32
  return
}
// -----
// spirv.GL.Cosh
func.func @f(%arg0: vector<4xf32>) {
  %0 = spirv.GL.Cosh %arg0 : vector<4xf32>
  return
}
// -----
// spirv.GL.Cross
func.func @f(%arg0: vector<4x4xf16>, %arg1: vector<4x4xf16>) {
  %0 = spirv.GL.Cross %arg0, %arg1 : vector<4x4xf16>
  return
}
// -----
// spirv.GL.Distance
func.func @f(%arg0: vector<2xf32>, %arg1: vector<2xf32>) {
  %0 = spirv.GL.Distance %arg0, %arg1 : vector<2xf32>, vector<2xf32> -> f32
  return
}
// -----
// spirv.GL.Exp
func.func @f(%arg0: vector<2x2xf16>) {
  %0 = spirv.GL.Exp %arg0 : vector<2x2xf16>
  return
}
// -----
// spirv.GL.Exp2
func.func @f(%arg0: vector<16xf16>) {
  %0 = spirv.GL.Exp2 %arg0 : vector<16xf16>
  return
}
// -----
// spirv.GL.FAbs
func.func @f(%arg0: vector<2x2xf16>) {
  %0 = spirv.GL.FAbs %arg0 : vector<2x2xf16>
  return
}
// -----
// spirv.GL.FClamp
func.func @f(%arg0: vector<8xf32>, %arg1: vector<4xf16>, %arg2: vector<4xf16>) {
  %0 = spirv.GL.FClamp(%arg0, %arg1, %arg2) : (vector<8xf32>, vector<4xf16>, vector<4xf16>) -> vector<16xf32>
  return
}
// -----
// spirv.GL.FMax
func.func @f(%arg0: f16, %arg1: f16) {
  %0 = spirv.GL.FMax %arg0, %arg1 : f16
  return
}
// -----
// spirv.GL.FMin
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = spirv.GL.FMin %arg0, %arg1 : f32
  return
}
// -----
// spirv.GL.FMix
func.func @f(%arg0: f16, %arg1: f16, %arg2: f16) {
  %0 = spirv.GL.FMix %arg0 : f16, %arg1 : f16, %arg2 : f16 -> f16
  return
}
// -----
// spirv.GL.FSign
func.func @f(%arg0: vector<4xf32>) {
  %0 = spirv.GL.FSign %arg0 : vector<4xf32>
  return
}
// -----
// spirv.GL.FindILsb
func.func @f(%arg0: vector<4xi64>) {
  %0 = spirv.GL.FindILsb %arg0 : vector<4xi64>
  return
}
// -----
// spirv.GL.FindSMsb
func.func @f(%arg0: i32) {
  %0 = spirv.GL.FindSMsb %arg0 : i32
  return
}
// -----
// spirv.GL.FindUMsb
func.func @f(%arg0: i32) {
  %0 = spirv.GL.FindUMsb %arg0 : i32
  return
}
// -----
// spirv.GL.Floor
func.func @f(%arg0: f16) {
  %0 = spirv.GL.Floor %arg0 : f16
  return
}
// -----
// spirv.GL.Fma
func.func @f(%arg0: vector<2xf16>, %arg1: vector<4xf32>, %arg2: vector<2xf32>) {
  %0 = spirv.GL.Fma(%arg0, %arg1, %arg2) : (vector<2xf16>, vector<4xf32>, vector<2xf32>) -> f32
  return
}
// -----
// spirv.GL.Fract
func.func @f(%arg0: vector<2x2xf16>) {
  %0 = spirv.GL.Fract %arg0 : vector<2x2xf16>
  return
}
// -----
// spirv.GL.FrexpStruct
func.func @f(%arg0: f32) {
  %0 = spirv.GL.FrexpStruct %arg0 : f32 -> !spirv.struct<(f32, i32)>
  return
}
// -----
// spirv.GL.InverseSqrt
func.func @f(%arg0: vector<16xf32>) {
  %0 = spirv.GL.InverseSqrt %arg0 : vector<16xf32>
  return
}
// -----
// spirv.GL.Ldexp
func.func @f(%arg0: vector<4xf32>, %arg1: vector<4xi8>) {
  %0 = spirv.GL.Ldexp %arg0 : vector<4xf32>, %arg1 : vector<4xi8> -> vector<4xf32>
  return
}
// -----
// spirv.GL.Length
func.func @f(%arg0: vector<2x2xf16>) {
  %0 = spirv.GL.Length %arg0 : vector<2x2xf16> -> f16
  return
}
// -----
// spirv.GL.Log
func.func @f(%arg0: vector<16xf16>) {
  %0 = spirv.GL.Log %arg0 : vector<16xf16>
  return
}
// -----
// spirv.GL.Log2
func.func @f(%arg0: f16) {
  %0 = spirv.GL.Log2 %arg0 : f16
  return
}
// -----
// spirv.GL.Normalize
func.func @f(%arg0: vector<4xf16>) {
  %0 = spirv.GL.Normalize %arg0 : vector<4xf16>
  return
}
// -----
// spirv.GL.PackHalf2x16
func.func @f(%arg0: vector<2xf32>) {
  %0 = spirv.GL.PackHalf2x16 %arg0 : vector<2xf32> -> i32
  return
}
// -----
// spirv.GL.PackSnorm4x8
func.func @f(%arg0: vector<4xf32>) {
  %0 = spirv.GL.PackSnorm4x8 %arg0 : vector<4xf32> -> i32
  return
}
// -----
// spirv.GL.Pow
func.func @f(%arg0: vector<4xf32>, %arg1: vector<4xf32>) {
  %0 = spirv.GL.Pow %arg0, %arg1 : vector<4xf32>
  return
}
// -----
// spirv.GL.Reflect
func.func @f(%arg0: f32, %arg1: f32) {
  %0 = spirv.GL.Reflect %arg0, %arg1 : f32
  return
}
// -----
// spirv.GL.Round
func.func @f(%arg0: vector<2xf32>) {
  %0 = spirv.GL.Round %arg0 : vector<2xf32>
  return
}
// -----
// spirv.GL.RoundEven
func.func @f(%arg0: vector<4xf16>) {
  %0 = spirv.GL.RoundEven %arg0 : vector<4xf16>
  return
}
// -----
// spirv.GL.SAbs
func.func @f(%arg0: vector<4xi32>) {
  %0 = spirv.GL.SAbs %arg0 : vector<4xi32>
  return
}
// -----
// spirv.GL.SClamp
func.func @f(%arg0: vector<2xi64>, %arg1: vector<4xsi32>, %arg2: vector<2xui32>) {
  %0 = spirv.GL.SClamp(%arg0, %arg1, %arg2) : (vector<2xi64>, vector<4xsi32>, vector<2xui32>) -> vector<4xui8>
  return
}
// -----
// spirv.GL.SMax
func.func @f(%arg0: vector<4xsi32>, %arg1: vector<4xsi32>) {
  %0 = spirv.GL.SMax %arg0, %arg1 : vector<4xsi32>
  return
}
// -----
// spirv.GL.SMin
func.func @f(%arg0: vector<4x4xui8>, %arg1: vector<4x4xui8>) {
  %0 = spirv.GL.SMin %arg0, %arg1 : vector<4x4xui8>
  return
}
// -----
// spirv.GL.SSign
func.func @f(%arg0: vector<2xi64>) {
  %0 = spirv.GL.SSign %arg0 : vector<2xi64>
  return
}
// -----
// spirv.GL.Sin
func.func @f(%arg0: vector<4x4xf16>) {
  %0 = spirv.GL.Sin %arg0 : vector<4x4xf16>
  return
}
// -----
// spirv.GL.Sinh
func.func @f(%arg0: vector<4xf32>) {
  %0 = spirv.GL.Sinh %arg0 : vector<4xf32>
  return
}
// -----
// spirv.GL.Sqrt
func.func @f(%arg0: vector<4xf16>) {
  %0 = spirv.GL.Sqrt %arg0 : vector<4xf16>
  return
}
// -----
// spirv.GL.Tan
func.func @f(%arg0: vector<4xf32>) {
  %0 = spirv.GL.Tan %arg0 : vector<4xf32>
  return
}
// -----
// spirv.GL.Tanh
func.func @f(%arg0: vector<2x2xf16>) {
  %0 = spirv.GL.Tanh %arg0 : vector<2x2xf16>
  return
}
// -----
// spirv.GL.UClamp
func.func @f(%arg0: vector<2xi8>, %arg1: si32, %arg2: ui8) {
  %0 = spirv.GL.UClamp(%arg0, %arg1, %arg2) : (vector<2xi8>, si32, ui8) -> vector<2xsi32>
  return
}
// -----
// spirv.GL.UMax
func.func @f(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.GL.UMax %arg0, %arg1 : vector<2xi32>
  return
}
// -----
// spirv.GL.UMin
func.func @f(%arg0: vector<4xi8>, %arg1: vector<4xi8>) {
  %0 = spirv.GL.UMin %arg0, %arg1 : vector<4xi8>
  return
}
// -----
// spirv.GL.UnpackHalf2x16
func.func @f(%arg0: i32) {
  %0 = spirv.GL.UnpackHalf2x16 %arg0 : i32 -> vector<2xf32>
  return
}
// -----
// spirv.GL.UnpackSnorm4x8
func.func @f(%arg0: i32) {
  %0 = spirv.GL.UnpackSnorm4x8 %arg0 : i32 -> vector<2x2xf32>
  return
}
// -----
// spirv.IAdd
func.func @f(%arg0: vector<4x4xui64>, %arg1: vector<4x4xui64>) {
  %0 = spirv.IAdd %arg0, %arg1 : vector<4x4xui64>
  return
}
// -----
// spirv.IEqual
func.func @f(%arg0: vector<4xi8>, %arg1: vector<4xi8>) {
  %0 = spirv.IEqual %arg0, %arg1 : vector<4xi8>
  return
}
// -----
// spirv.IMul
func.func @f(%arg0: i32, %arg1: i32) {
  %0 = spirv.IMul %arg0, %arg1 : i32
  return
}
// -----
// spirv.INTEL.ControlBarrierArrive
func.func @f() {
  spirv.INTEL.ControlBarrierArrive <Device> <Device> <Acquire>
  return
}
// -----
// spirv.INTEL.ControlBarrierWait
func.func @f() {
  spirv.INTEL.ControlBarrierWait <Device> <Device> <Acquire>
  return
}
// -----
// spirv.INTEL.ConvertBF16ToF
func.func @f(%arg0: vector<8xi16>) {
  %0 = spirv.INTEL.ConvertBF16ToF %arg0 : vector<8xi16> to vector<8xf32>
  return
}
// -----
// spirv.INTEL.ConvertFToBF16
func.func @f(%arg0: vector<2x2xf32>) {
  %0 = spirv.INTEL.ConvertFToBF16 %arg0 : vector<2x2xf32> to vector<2x2xi16>
  return
}
// -----
// spirv.INTEL.RoundFToTF32
func.func @f(%arg0: vector<4x4xf32>) {
  %0 = spirv.INTEL.RoundFToTF32 %arg0 : vector<4x4xf32> to vector<4x4xf32>
  return
}
// -----
// spirv.INTEL.SubgroupBlockRead
func.func @f(%arg0: !spirv.ptr<i64, Function>) {
  %0 = spirv.INTEL.SubgroupBlockRead %arg0 : !spirv.ptr<i64, Function> -> vector<16xi64>
  return
}
// -----
// spirv.INotEqual
func.func @f(%arg0: vector<2xsi32>, %arg1: vector<2xsi32>) {
  %0 = spirv.INotEqual %arg0, %arg1 : vector<2xsi32>
  return
}
// -----
// spirv.ISub
func.func @f(%arg0: vector<4xsi32>, %arg1: vector<4xsi32>) {
  %0 = spirv.ISub %arg0, %arg1 : vector<4xsi32>
  return
}
// -----
// spirv.Image
func.func @f(%arg0: !spirv.sampled_image<!spirv.image<f64, Dim2D, DepthUnknown, NonArrayed, SingleSampled, NeedSampler, Unknown>>) {
  %0 = spirv.Image %arg0 : !spirv.sampled_image<!spirv.image<f64, Dim2D, DepthUnknown, NonArrayed, SingleSampled, NeedSampler, Unknown>>
  return
}
// -----
// spirv.ImageDrefGather
func.func @f(%arg0: !spirv.sampled_image<!spirv.image<i32, Dim2D, DepthUnknown, NonArrayed, SingleSampled, NeedSampler, Unknown>>, %arg1: vector<2xf16>, %arg2: f32) {
  %0 = spirv.ImageDrefGather %arg0, %arg1, %arg2  : !spirv.sampled_image<!spirv.image<i32, Dim2D, DepthUnknown, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<2xf16>, f32 -> vector<4xi32>
  return
}
// -----
// spirv.ImageFetch
func.func @f(%arg0: !spirv.image<ui8, Dim2D, DepthUnknown, NonArrayed, SingleSampled, NeedSampler, Unknown>, %arg1: vector<4x4xui32>) {
  %0 = spirv.ImageFetch %arg0, %arg1  : !spirv.image<ui8, Dim2D, DepthUnknown, NonArrayed, SingleSampled, NeedSampler, Unknown>, vector<4x4xui32> -> vector<4xui8>
  return
}
// -----
// spirv.ImageSampleImplicitLod
func.func @f(%arg0: !spirv.sampled_image<!spirv.image<i32, Dim2D, DepthUnknown, NonArrayed, SingleSampled, NeedSampler, Unknown>>, %arg1: vector<2xf16>) {
  %0 = spirv.ImageSampleImplicitLod %arg0, %arg1  : !spirv.sampled_image<!spirv.image<i32, Dim2D, DepthUnknown, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<2xf16> -> vector<4xi32>
  return
}
// -----
// spirv.ImageSampleProjDrefImplicitLod
func.func @f(%arg0: !spirv.sampled_image<!spirv.image<f32, Dim2D, DepthUnknown, NonArrayed, SingleSampled, NeedSampler, Unknown>>, %arg1: vector<2xi8>, %arg2: f32) {
  %0 = spirv.ImageSampleProjDrefImplicitLod %arg0, %arg1, %arg2  : !spirv.sampled_image<!spirv.image<f32, Dim2D, DepthUnknown, NonArrayed, SingleSampled, NeedSampler, Unknown>>, vector<2xi8>, f32 -> f32
  return
}
// -----
// spirv.InBoundsPtrAccessChain
func.func @f(%arg0: !spirv.ptr<f32, StorageBuffer>, %arg1: ui8) {
  %0 = spirv.InBoundsPtrAccessChain %arg0[%arg1] : !spirv.ptr<f32, StorageBuffer>, ui8 -> !spirv.ptr<f32, StorageBuffer>
  return
}
// -----
// spirv.IsFinite
func.func @f(%arg0: f16) {
  %0 = spirv.IsFinite %arg0 : f16
  return
}
// -----
// spirv.IsInf
func.func @f(%arg0: vector<4xf16>) {
  %0 = spirv.IsInf %arg0 : vector<4xf16>
  return
}
// -----
// spirv.IsNan
func.func @f(%arg0: vector<4xf32>) {
  %0 = spirv.IsNan %arg0 : vector<4xf32>
  return
}
// -----
// spirv.KHR.AssumeTrue
func.func @f(%arg0: i1) {
  spirv.KHR.AssumeTrue %arg0
  return
}
// -----
// spirv.KHR.SubgroupBallot
func.func @f(%arg0: i1) {
  %0 = spirv.KHR.SubgroupBallot %arg0 : vector<[4]xi32>
  return
}
// -----
// spirv.Kill
func.func @f() {
  spirv.Kill
}
// -----
// spirv.LogicalAnd
func.func @f(%arg0: vector<8xi1>, %arg1: vector<8xi1>) {
  %0 = spirv.LogicalAnd %arg0, %arg1 : vector<8xi1>
  return
}
// -----
// spirv.LogicalEqual
func.func @f(%arg0: i1, %arg1: i1) {
  %0 = spirv.LogicalEqual %arg0, %arg1 : i1
  return
}
// -----
// spirv.LogicalNot
func.func @f(%arg0: i1) {
  %0 = spirv.LogicalNot %arg0 : i1
  return
}
// -----
// spirv.LogicalNotEqual
func.func @f(%arg0: vector<2xi1>, %arg1: vector<2xi1>) {
  %0 = spirv.LogicalNotEqual %arg0, %arg1 : vector<2xi1>
  return
}
// -----
// spirv.LogicalOr
func.func @f(%arg0: i1, %arg1: i1) {
  %0 = spirv.LogicalOr %arg0, %arg1 : i1
  return
}
// -----
// spirv.MatrixTimesMatrix
func.func @f(%arg0: !spirv.matrix<2 x vector<2xf32>>, %arg1: !spirv.matrix<2 x vector<2xf32>>) {
  %0 = spirv.MatrixTimesMatrix %arg0, %arg1 : !spirv.matrix<2 x vector<2xf32>>, !spirv.matrix<2 x vector<2xf32>> -> !spirv.matrix<2 x vector<2xf32>>
  return
}
// -----
// spirv.MatrixTimesScalar
func.func @f(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>, %arg1: f32) {
  %0 = spirv.MatrixTimesScalar %arg0, %arg1 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>, f32
  return
}
// -----
// spirv.MatrixTimesVector
func.func @f(%arg0: !spirv.matrix<2 x vector<2xf32>>, %arg1: vector<2xf32>) {
  %0 = spirv.MatrixTimesVector %arg0, %arg1 : !spirv.matrix<2 x vector<2xf32>>, vector<2xf32> -> vector<2xf32>
  return
}
// -----
// spirv.MemoryBarrier
func.func @f() {
  spirv.MemoryBarrier <Device>, <Acquire>
  return
}
// -----
// spirv.Not
func.func @f(%arg0: vector<4xsi32>) {
  %0 = spirv.Not %arg0 : vector<4xsi32>
  return
}
// -----
// spirv.Ordered
func.func @f(%arg0: vector<2xf16>, %arg1: vector<2xf16>) {
  %0 = spirv.Ordered %arg0, %arg1 : vector<2xf16>
  return
}
// -----
// spirv.PtrAccessChain
func.func @f(%arg0: !spirv.ptr<i64, Function>, %arg1: ui32) {
  %0 = spirv.PtrAccessChain %arg0[%arg1] : !spirv.ptr<i64, Function>, ui32 -> !spirv.ptr<i64, Function>
  return
}
// -----
// spirv.Return
func.func @f() {
  spirv.Return
}
// -----
// spirv.SConvert
func.func @f(%arg0: vector<2xi64>) {
  %0 = spirv.SConvert %arg0 : vector<2xi64> to vector<2xsi32>
  return
}
// -----
// spirv.SDiv
func.func @f(%arg0: vector<1x4x4xi64>, %arg1: vector<1x4x4xi64>) {
  %0 = spirv.SDiv %arg0, %arg1 : vector<1x4x4xi64>
  return
}
// -----
// spirv.SDot
func.func @f(%arg0: vector<2xi8>, %arg1: vector<2xi8>) {
  %0 = spirv.SDot %arg0, %arg1 : vector<2xi8> -> i64
  return
}
// -----
// spirv.SDotAccSat
func.func @f(%arg0: vector<2xi8>, %arg1: vector<2xi8>, %arg2: si32) {
  %0 = spirv.SDotAccSat %arg0, %arg1, %arg2 : vector<2xi8> -> si32
  return
}
// -----
// spirv.SGreaterThan
func.func @f(%arg0: vector<2xui32>, %arg1: vector<2xui32>) {
  %0 = spirv.SGreaterThan %arg0, %arg1 : vector<2xui32>
  return
}
// -----
// spirv.SGreaterThanEqual
func.func @f(%arg0: i64, %arg1: i64) {
  %0 = spirv.SGreaterThanEqual %arg0, %arg1 : i64
  return
}
// -----
// spirv.SLessThan
func.func @f(%arg0: vector<2xui32>, %arg1: vector<2xui32>) {
  %0 = spirv.SLessThan %arg0, %arg1 : vector<2xui32>
  return
}
// -----
// spirv.SLessThanEqual
func.func @f(%arg0: vector<2xi8>, %arg1: vector<2xi8>) {
  %0 = spirv.SLessThanEqual %arg0, %arg1 : vector<2xi8>
  return
}
// -----
// spirv.SMod
func.func @f(%arg0: vector<2xi64>, %arg1: vector<2xi64>) {
  %0 = spirv.SMod %arg0, %arg1 : vector<2xi64>
  return
}
// -----
// spirv.SNegate
func.func @f(%arg0: vector<2xui32>) {
  %0 = spirv.SNegate %arg0 : vector<2xui32>
  return
}
// -----
// spirv.SRem
func.func @f(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.SRem %arg0, %arg1 : vector<2xi32>
  return
}
// -----
// spirv.SUDot
func.func @f(%arg0: vector<2xui8>, %arg1: vector<2xui8>) {
  %0 = spirv.SUDot %arg0, %arg1 : vector<2xui8> -> i64
  return
}
// -----
// spirv.SUDotAccSat
func.func @f(%arg0: vector<2xui8>, %arg1: vector<2xui8>, %arg2: ui32) {
  %0 = spirv.SUDotAccSat %arg0, %arg1, %arg2 : vector<2xui8> -> ui32
  return
}
// -----
// spirv.Select
func.func @f(%arg0: vector<2x2xi1>, %arg1: vector<4xui64>, %arg2: vector<4xui64>) {
  %0 = spirv.Select %arg0, %arg1, %arg2 : vector<2x2xi1>, vector<4xui64>
  return
}
// -----
// spirv.ShiftLeftLogical
func.func @f(%arg0: vector<4x4xui32>, %arg1: vector<4x4xui32>) {
  %0 = spirv.ShiftLeftLogical %arg0, %arg1 : vector<4x4xui32>, vector<4x4xui32>
  return
}
// -----
// spirv.ShiftRightArithmetic
func.func @f(%arg0: vector<4xi32>, %arg1: vector<4xi32>) {
  %0 = spirv.ShiftRightArithmetic %arg0, %arg1 : vector<4xi32>, vector<4xi32>
  return
}
// -----
// spirv.ShiftRightLogical
func.func @f(%arg0: vector<2xui8>, %arg1: vector<2xi32>) {
  %0 = spirv.ShiftRightLogical %arg0, %arg1 : vector<2xui8>, vector<2xi32>
  return
}
// -----
// spirv.Store
func.func @f(%arg0: !spirv.ptr<i1, Function>, %arg1: i1) {
  spirv.Store "Function" %arg0, %arg1 : i1
  return
}
// -----
// spirv.Switch
func.func @f(%arg0: i32) {
  spirv.Switch %arg0 : i32, [
    default: ^bb1]
^bb1:  // pred: ^bb0
  return
}
// -----
// spirv.Transpose
func.func @f(%arg0: !spirv.matrix<2 x vector<2xf32>>) {
  %0 = spirv.Transpose %arg0 : !spirv.matrix<2 x vector<2xf32>> -> !spirv.matrix<2 x vector<2xf32>>
  return
}
// -----
// spirv.UConvert
func.func @f(%arg0: vector<4xsi32>) {
  %0 = spirv.UConvert %arg0 : vector<4xsi32> to vector<4xi64>
  return
}
// -----
// spirv.UDiv
func.func @f(%arg0: vector<2xi8>, %arg1: vector<2xi8>) {
  %0 = spirv.UDiv %arg0, %arg1 : vector<2xi8>
  return
}
// -----
// spirv.UDot
func.func @f(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.UDot %arg0, %arg1 : vector<2xi32> -> i64
  return
}
// -----
// spirv.UGreaterThan
func.func @f(%arg0: vector<16xi32>, %arg1: vector<16xi32>) {
  %0 = spirv.UGreaterThan %arg0, %arg1 : vector<16xi32>
  return
}
// -----
// spirv.UGreaterThanEqual
func.func @f(%arg0: vector<2xui32>, %arg1: vector<2xui32>) {
  %0 = spirv.UGreaterThanEqual %arg0, %arg1 : vector<2xui32>
  return
}
// -----
// spirv.ULessThan
func.func @f(%arg0: ui32, %arg1: ui32) {
  %0 = spirv.ULessThan %arg0, %arg1 : ui32
  return
}
// -----
// spirv.ULessThanEqual
func.func @f(%arg0: si32, %arg1: si32) {
  %0 = spirv.ULessThanEqual %arg0, %arg1 : si32
  return
}
// -----
// spirv.UMod
func.func @f(%arg0: vector<2xi64>, %arg1: vector<2xi64>) {
  %0 = spirv.UMod %arg0, %arg1 : vector<2xi64>
  return
}
// -----
// spirv.Undef
func.func @f() {
  %0 = spirv.Undef : !spirv.matrix<2 x vector<2xf16>>
  return
}
// -----
// spirv.Unordered
func.func @f(%arg0: f16, %arg1: f16) {
  %0 = spirv.Unordered %arg0, %arg1 : f16
  return
}
// -----
// spirv.Variable
func.func @f() {
  %0 = spirv.Variable : !spirv.ptr<i1, Function>
  return
}
// -----
// spirv.VectorExtractDynamic
func.func @f(%arg0: vector<2xui32>, %arg1: i32) {
  %0 = spirv.VectorExtractDynamic %arg0[%arg1] : vector<2xui32>, i32
  return
}
// -----
// spirv.VectorInsertDynamic
func.func @f(%arg0: vector<4xf16>, %arg1: f16, %arg2: i8) {
  %0 = spirv.VectorInsertDynamic %arg1, %arg0[%arg2] : vector<4xf16>, i8
  return
}
// -----
// spirv.VectorShuffle
func.func @f(%arg0: vector<2xi32>, %arg1: vector<2xi32>) {
  %0 = spirv.VectorShuffle [1 : i32, 1 : i32] %arg0, %arg1 : vector<2xi32>, vector<2xi32> -> vector<2xi32>
  return
}
// -----
// spirv.VectorTimesMatrix
func.func @f(%arg0: vector<2xf16>, %arg1: !spirv.matrix<2 x vector<2xf16>>) {
  %0 = spirv.VectorTimesMatrix %arg0, %arg1 : vector<2xf16>, !spirv.matrix<2 x vector<2xf16>> -> vector<2xf16>
  return
}
// -----
// spirv.VectorTimesScalar
func.func @f(%arg0: vector<2xf16>, %arg1: f16) {
  %0 = spirv.VectorTimesScalar %arg0, %arg1 : (vector<2xf16>, f16) -> vector<2xf16>
  return
}
// -----
// spirv.mlir.loop
func.func @f() {
  spirv.mlir.loop {
  }
  return
}
// -----
// spirv.mlir.selection
func.func @f() {
  %0 = spirv.mlir.selection -> memref<4x4xi8, strided<[8, 1], offset: ?>> {
  }
  return
}
// -----
// spirv.module
func.func @f() {
  spirv.module Logical GLSL450 {
  }
  return
}
// -----
// spirv.INTEL.SubgroupBlockWrite
"func.func"() <{function_type = (!spirv.ptr<i64, Function>, vector<2xi64>) -> (), sym_name = "f"}> ({
^bb0(%arg0: !spirv.ptr<i64, Function>, %arg1: vector<2xi64>):
  "spirv.INTEL.SubgroupBlockWrite"(%arg0, %arg1) : (!spirv.ptr<i64, Function>, vector<2xi64>) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// spirv.AccessChain
"func.func"() <{function_type = (!spirv.ptr<f16, Function>) -> (), sym_name = "f"}> ({
^bb0(%arg0: !spirv.ptr<f16, Function>):
  %0 = "spirv.AccessChain"(%arg0) : (!spirv.ptr<f16, Function>) -> !spirv.ptr<f16, Function>
  "func.return"() : () -> ()
}) : () -> ()
