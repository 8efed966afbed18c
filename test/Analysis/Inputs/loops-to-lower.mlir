func.func @nest(%a: tensor<16x8xf32>, %b: tensor<8x16xf32>, %c: tensor<16x16xf32>, %x: tensor<?xf32> {roofline.dims = ["N"]}) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %two = arith.constant 2 : index
  %four = arith.constant 4 : index
  %ten = arith.constant 10 : index
  %n = tensor.dim %x, %zero : tensor<?xf32>
  scf.for %i = %zero to %n step %one {
    %0 = linalg.matmul ins(%a, %b : tensor<16x8xf32>, tensor<8x16xf32>) outs(%c : tensor<16x16xf32>) -> tensor<16x16xf32>
  }
  scf.for %i = %zero to %ten step %one {
    scf.for %j = %two to %ten step %two {
      %0 = linalg.matmul ins(%a, %b : tensor<16x8xf32>, tensor<8x16xf32>) outs(%c : tensor<16x16xf32>) -> tensor<16x16xf32>
    }
  }
  return
}
