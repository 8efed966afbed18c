// arm_sve.convert_from_svbool
func.func @f(%arg0: vector<[16]xi1>) {
  %0 = arm_sve.convert_from_svbool %arg0 : vector<[16]xi1>
  return
}
// -----
// arm_sve.convert_to_svbool
func.func @f(%arg0: vector<[4]xi1>) {
  %0 = arm_sve.convert_to_svbool %arg0 : vector<[4]xi1>
  return
}
// -----
// arm_sve.dupq_lane
func.func @f(%arg0: vector<[4]xf32>) {
  %0 = arm_sve.dupq_lane %arg0[4] : vector<[4]xf32>
  return
}
// -----
// arm_sve.intr.add
func.func @f(%arg0: vector<[4]xi64>, %arg1: vector<[4]xi64>, %arg2: vector<[4]xi8>) {
  %0 = "arm_sve.intr.add"(%arg0, %arg1, %arg2) : (vector<[4]xi64>, vector<[4]xi64>, vector<[4]xi8>) -> vector<2xf32>
  return
}
// -----
// arm_sve.intr.convert.from.svbool
func.func @f(%arg0: vector<[16]xi1>) {
  %0 = "arm_sve.intr.convert.from.svbool"(%arg0) : (vector<[16]xi1>) -> vector<[16]xi1>
  return
}
// -----
// arm_sve.intr.convert.to.svbool
func.func @f(%arg0: vector<[16]xi1>) {
  %0 = "arm_sve.intr.convert.to.svbool"(%arg0) : (vector<[16]xi1>) -> vector<[16]xi1>
  return
}
// -----
// arm_sve.intr.dupq_lane
func.func @f(%arg0: vector<[4]xi64>) {
  %0 = "arm_sve.intr.dupq_lane"(%arg0) <{lane = 4 : i64}> : (vector<[4]xi64>) -> vector<1xi1>
  return
}
// -----
// arm_sve.intr.fadd
func.func @f(%arg0: vector<[4]xui32>, %arg1: vector<[4]xui64>, %arg2: vector<[16]xf32>) {
  %0 = "arm_sve.intr.fadd"(%arg0, %arg1, %arg2) : (vector<[4]xui32>, vector<[4]xui64>, vector<[16]xf32>) -> vector<1xui32>
  return
}
// -----
// arm_sve.intr.fdiv
func.func @f(%arg0: vector<[4]x[4]xui32>, %arg1: vector<[4]x[4]xui32>, %arg2: vector<[4]x[4]xui32>) {
  %0 = "arm_sve.intr.fdiv"(%arg0, %arg1, %arg2) : (vector<[4]x[4]xui32>, vector<[4]x[4]xui32>, vector<[4]x[4]xui32>) -> !llvm.target<"spirv.Event">
  return
}
// -----
// arm_sve.intr.fmul
func.func @f(%arg0: vector<[16]xf32>, %arg1: vector<[4]xindex>, %arg2: vector<[4]xi8>) {
  %0 = "arm_sve.intr.fmul"(%arg0, %arg1, %arg2) : (vector<[16]xf32>, vector<[4]xindex>, vector<[4]xi8>) -> vector<1xi8>
  return
}
// -----
// arm_sve.intr.fsub
func.func @f(%arg0: vector<[4]xf32>, %arg1: vector<[4]xi1>, %arg2: vector<[4]xi32>) {
  %0 = "arm_sve.intr.fsub"(%arg0, %arg1, %arg2) : (vector<[4]xf32>, vector<[4]xi1>, vector<[4]xi32>) -> vector<1xui32>
  return
}
// -----
// arm_sve.intr.mul
func.func @f(%arg0: vector<4x[4]xf32>, %arg1: vector<4x[4]xf32>, %arg2: vector<[4]xi64>) {
  %0 = "arm_sve.intr.mul"(%arg0, %arg1, %arg2) : (vector<4x[4]xf32>, vector<4x[4]xf32>, vector<[4]xi64>) -> i1
  return
}
// -----
// arm_sve.intr.psel
func.func @f(%arg0: vector<[16]xi1>, %arg1: vector<[16]xi1>, %arg2: i32) {
  %0 = "arm_sve.intr.psel"(%arg0, %arg1, %arg2) : (vector<[16]xi1>, vector<[16]xi1>, i32) -> vector<[16]xi1>
  return
}
// -----
// arm_sve.intr.sdiv
func.func @f(%arg0: vector<4x[4]xui8>, %arg1: vector<4x[4]xi8>, %arg2: vector<4x[4]xui8>) {
  %0 = "arm_sve.intr.sdiv"(%arg0, %arg1, %arg2) : (vector<4x[4]xui8>, vector<4x[4]xi8>, vector<4x[4]xui8>) -> i8
  return
}
// -----
// arm_sve.intr.sdot
func.func @f(%arg0: vector<4x[4]xi32>, %arg1: vector<4x[4]xui32>, %arg2: vector<4x[4]xf16>) {
  %0 = "arm_sve.intr.sdot"(%arg0, %arg1, %arg2) : (vector<4x[4]xi32>, vector<4x[4]xui32>, vector<4x[4]xf16>) -> i1
  return
}
// -----
// arm_sve.intr.smmla
func.func @f(%arg0: vector<[4]xui64>, %arg1: vector<[4]xf16>, %arg2: vector<[16]xf32>) {
  %0 = "arm_sve.intr.smmla"(%arg0, %arg1, %arg2) : (vector<[4]xui64>, vector<[4]xf16>, vector<[16]xf32>) -> vector<1xi8>
  return
}
// -----
// arm_sve.intr.sub
func.func @f(%arg0: vector<[4]xi64>, %arg1: vector<[4]xui8>, %arg2: vector<[4]xi32>) {
  %0 = "arm_sve.intr.sub"(%arg0, %arg1, %arg2) : (vector<[4]xi64>, vector<[4]xui8>, vector<[4]xi32>) -> vector<[16]xi64>
  return
}
// -----
// arm_sve.intr.udiv
func.func @f(%arg0: vector<[4]xf32>, %arg1: vector<[4]xsi32>, %arg2: vector<[4]xi64>) {
  %0 = "arm_sve.intr.udiv"(%arg0, %arg1, %arg2) : (vector<[4]xf32>, vector<[4]xsi32>, vector<[4]xi64>) -> vector<16xsi32>
  return
}
// -----
// arm_sve.intr.udot
func.func @f(%arg0: vector<[4]xui32>, %arg1: vector<[4]xi64>, %arg2: vector<[4]xi8>) {
  %0 = "arm_sve.intr.udot"(%arg0, %arg1, %arg2) : (vector<[4]xui32>, vector<[4]xi64>, vector<[4]xi8>) -> i64
  return
}
// -----
// arm_sve.intr.ummla
func.func @f(%arg0: vector<[4]xui64>, %arg1: vector<[4]xi1>, %arg2: vector<[4]xi32>) {
  %0 = "arm_sve.intr.ummla"(%arg0, %arg1, %arg2) : (vector<[4]xui64>, vector<[4]xi1>, vector<[4]xi32>) -> vector<1xui64>
  return
}
// -----
// arm_sve.intr.usmmla
func.func @f(%arg0: vector<4x[4]xui64>, %arg1: vector<4x[4]xf16>, %arg2: vector<4x[4]xui8>) {
  %0 = "arm_sve.intr.usmmla"(%arg0, %arg1, %arg2) : (vector<4x[4]xui64>, vector<4x[4]xf16>, vector<4x[4]xui8>) -> vector<1xi64>
  return
}
// -----
// arm_sve.intr.whilelt
func.func @f(%arg0: i64, %arg1: i64) {
  %0 = "arm_sve.intr.whilelt"(%arg0, %arg1) : (i64, i64) -> vector<[4]xi1>
  return
}
// -----
// arm_sve.intr.zip.x2
func.func @f(%arg0: vector<[4]xi64>, %arg1: vector<[4]xindex>) {
  %0 = "arm_sve.intr.zip.x2"(%arg0, %arg1) : (vector<[4]xi64>, vector<[4]xindex>) -> vector<1xi8>
  return
}
// -----
// arm_sve.intr.zip.x4
func.func @f(%arg0: vector<[4]xui32>, %arg1: vector<[4]xi1>, %arg2: vector<[4]xui64>, %arg3: vector<[4]xui8>) {
  %0 = "arm_sve.intr.zip.x4"(%arg0, %arg1, %arg2, %arg3) : (vector<[4]xui32>, vector<[4]xi1>, vector<[4]xui64>, vector<[4]xui8>) -> f16
  return
}
// -----
// arm_sve.masked.addf
func.func @f(%arg0: vector<[16]xi1>, %arg1: vector<[16]xf32>, %arg2: vector<[16]xf32>) {
  %0 = arm_sve.masked.addf %arg0, %arg1, %arg2 : vector<[16]xi1>, vector<[16]xf32>
  return
}
// -----
// arm_sve.masked.addi
func.func @f(%arg0: vector<[16]xi1>, %arg1: vector<[16]xi64>, %arg2: vector<[16]xi64>) {
  %0 = arm_sve.masked.addi %arg0, %arg1, %arg2 : vector<[16]xi1>, vector<[16]xi64>
  return
}
// -----
// arm_sve.masked.divf
func.func @f(%arg0: vector<[4]x[4]xi1>, %arg1: vector<[4]x[4]xf32>, %arg2: vector<[4]x[4]xf32>) {
  %0 = arm_sve.masked.divf %arg0, %arg1, %arg2 : vector<[4]x[4]xi1>, vector<[4]x[4]xf32>
  return
}
// -----
// arm_sve.masked.divi_signed
func.func @f(%arg0: vector<[4]x[4]xi1>, %arg1: vector<[4]x[4]xi64>, %arg2: vector<[4]x[4]xi64>) {
  %0 = arm_sve.masked.divi_signed %arg0, %arg1, %arg2 : vector<[4]x[4]xi1>, vector<[4]x[4]xi64>
  return
}
// -----
// arm_sve.masked.divi_unsigned
func.func @f(%arg0: vector<[4]xi1>, %arg1: vector<[4]xi8>, %arg2: vector<[4]xi8>) {
  %0 = arm_sve.masked.divi_unsigned %arg0, %arg1, %arg2 : vector<[4]xi1>, vector<[4]xi8>
  return
}
// -----
// arm_sve.masked.mulf
func.func @f(%arg0: vector<[4]x[4]xi1>, %arg1: vector<[4]x[4]xf4E2M1FN>, %arg2: vector<[4]x[4]xf4E2M1FN>) {
  %0 = arm_sve.masked.mulf %arg0, %arg1, %arg2 : vector<[4]x[4]xi1>, vector<[4]x[4]xf4E2M1FN>
  return
}
// -----
// arm_sve.masked.muli
func.func @f(%arg0: vector<4x[4]xi1>, %arg1: vector<4x[4]xi8>, %arg2: vector<4x[4]xi8>) {
  %0 = arm_sve.masked.muli %arg0, %arg1, %arg2 : vector<4x[4]xi1>, vector<4x[4]xi8>
  return
}
// -----
// arm_sve.masked.subf
func.func @f(%arg0: vector<4x[4]xi1>, %arg1: vector<4x[4]xf16>, %arg2: vector<4x[4]xf16>) {
  %0 = arm_sve.masked.subf %arg0, %arg1, %arg2 : vector<4x[4]xi1>, vector<4x[4]xf16>
  return
}
// -----
// arm_sve.masked.subi
func.func @f(%arg0: vector<[4]xi1>, %arg1: vector<[4]xi8>, %arg2: vector<[4]xi8>) {
  %0 = arm_sve.masked.subi %arg0, %arg1, %arg2 : vector<[4]xi1>, vector<[4]xi8>
  return
}
// -----
// arm_sve.psel
func.func @f(%arg0: vector<[4]xi1>, %arg1: vector<[4]xi1>, %arg2: index) {
  %0 = arm_sve.psel %arg0, %arg1[%arg2] : vector<[4]xi1>, vector<[4]xi1>
  return
}
// -----
// arm_sve.sdot
func.func @f(%arg0: vector<[4]xi64>, %arg1: vector<[4]x[4]xi8>, %arg2: vector<[4]x[4]xi8>) {
  %0 = arm_sve.sdot %arg0, %arg1, %arg2 : vector<[4]x[4]xi8> to vector<[4]xi64>
  return
}
// -----
// arm_sve.smmla
func.func @f(%arg0: vector<[4]xi32>, %arg1: vector<4x[4]xi8>, %arg2: vector<4x[4]xi8>) {
  %0 = arm_sve.smmla %arg0, %arg1, %arg2 : vector<4x[4]xi8> to vector<[4]xi32>
  return
}
// -----
// arm_sve.udot
func.func @f(%arg0: vector<[4]xi32>, %arg1: vector<[16]xi8>, %arg2: vector<[16]xi8>) {
  %0 = arm_sve.udot %arg0, %arg1, %arg2 : vector<[16]xi8> to vector<[4]xi32>
  return
}
// -----
// arm_sve.ummla
func.func @f(%arg0: vector<[4]xi32>, %arg1: vector<[4]x[4]xi8>, %arg2: vector<[4]x[4]xi8>) {
  %0 = arm_sve.ummla %arg0, %arg1, %arg2 : vector<[4]x[4]xi8> to vector<[4]xi32>
  return
}
// -----
// arm_sve.usmmla
func.func @f(%arg0: vector<[4]xi32>, %arg1: vector<[4]x[4]xi8>, %arg2: vector<[4]x[4]xi8>) {
  %0 = arm_sve.usmmla %arg0, %arg1, %arg2 : vector<[4]x[4]xi8> to vector<[4]xi32>
  return
}
// -----
// arm_sve.zip.x2
func.func @f(%arg0: vector<[4]xf32>, %arg1: vector<[4]xf32>) {
  %resultV1, %resultV2 = arm_sve.zip.x2 %arg0, %arg1 : vector<[4]xf32>
  return
}
// -----
// arm_sve.zip.x4
func.func @f(%arg0: vector<[4]xi32>, %arg1: vector<[4]xi32>, %arg2: vector<[4]xi32>, %arg3: vector<[4]xi32>) {
  %resultV1, %resultV2, %resultV3, %resultV4 = arm_sve.zip.x4 %arg0, %arg1, %arg2, %arg3 : vector<[4]xi32>
  return
}
