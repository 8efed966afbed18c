func.func @f(%a: tensor<8xi32>) -> (tensor<8xi32>, tensor<8xi32>) {
  %0:2 = arith.mului_extended %a, %a : tensor<8xi32>
  return %0#0, %0#1 : tensor<8xi32>, tensor<8xi32>
}
// -----
// arith.mului_extended
func.func @f(%arg0: tensor<?x?xindex>, %arg1: tensor<?x?xindex>) {
  %low, %high = arith.mului_extended %arg0, %arg1 : tensor<?x?xindex>
  return
}
