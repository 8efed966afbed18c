func.func @f(%a: vector<4xf32>, %b: vector<[16]xf32>) -> vector<4xf32> {
  %0 = vector.scalable.insert %a, %b[0] : vector<4xf32> into vector<[16]xf32>
  %1 = vector.scalable.extract %0[4] : vector<4xf32> from vector<[16]xf32>
  return %1 : vector<4xf32>
}
// -----
// vector.scalable.extract
func.func @f(%arg0: vector<[4]xi1>) {
  %0 = vector.scalable.extract %arg0[4] : vector<[4]xi1> from vector<[4]xi1>
  return
}
// -----
// vector.scalable.insert
func.func @f(%arg0: vector<[4]xi1>, %arg1: vector<[4]xi1>) {
  %0 = vector.scalable.insert %arg0, %arg1[4] : vector<[4]xi1> into vector<[4]xi1>
  return
}
