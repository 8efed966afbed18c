// arm_neon.2d.sdot
func.func @f(%arg0: vector<[4]xi32>, %arg1: vector<4x[4]xi8>, %arg2: vector<4x[4]xi8>) {
  %0 = arm_neon.2d.sdot %arg0, %arg1, %arg2 : vector<4x[4]xi8>, vector<4x[4]xi8> to vector<[4]xi32>
  return
}
// -----
// arm_neon.intr.bfmmla
func.func @f(%arg0: vector<4xf32>, %arg1: vector<8xbf16>, %arg2: vector<8xbf16>) {
  %0 = arm_neon.intr.bfmmla %arg0, %arg1, %arg2 : vector<8xbf16> to vector<4xf32>
  return
}
// -----
// arm_neon.intr.sdot
func.func @f(%arg0: vector<4xi32>, %arg1: vector<16xi8>, %arg2: vector<16xi8>) {
  %0 = arm_neon.intr.sdot %arg0, %arg1, %arg2 : vector<16xi8>, vector<16xi8> to vector<4xi32>
  return
}
// -----
// arm_neon.intr.smmla
func.func @f(%arg0: vector<4xi32>, %arg1: vector<16xi8>, %arg2: vector<16xi8>) {
  %0 = arm_neon.intr.smmla %arg0, %arg1, %arg2 : vector<16xi8> to vector<4xi32>
  return
}
// -----
// arm_neon.intr.smull
func.func @f(%arg0: vector<[4]xi32>, %arg1: vector<[4]xi32>) {
  %0 = arm_neon.intr.smull %arg0, %arg1 : vector<[4]xi32> to vector<[4]xi64>
  return
}
// -----
// arm_neon.intr.ummla
func.func @f(%arg0: vector<4xi32>, %arg1: vector<16xi8>, %arg2: vector<16xi8>) {
  %0 = arm_neon.intr.ummla %arg0, %arg1, %arg2 : vector<16xi8> to vector<4xi32>
  return
}
// -----
// arm_neon.intr.usmmla
func.func @f(%arg0: vector<4xi32>, %arg1: vector<16xi8>, %arg2: vector<16xi8>) {
  %0 = arm_neon.intr.usmmla %arg0, %arg1, %arg2 : vector<16xi8> to vector<4xi32>
  return
}
