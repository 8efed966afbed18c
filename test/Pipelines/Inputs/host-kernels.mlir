// Every element by the sum of its column: no row of what is written has one sum.
func.func @columns(%x: memref<3x5xf32>, %y: memref<3x5xf32>) attributes {roofline.kernel = {}} {
  %zero = arith.constant 0.0 : f32
  %a = bufferization.to_tensor %x restrict : memref<3x5xf32> to tensor<3x5xf32>
  %e = tensor.empty() : tensor<5xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<5xf32>) -> tensor<5xf32>
  %s = linalg.reduce ins(%a : tensor<3x5xf32>) outs(%f : tensor<5xf32>) dimensions = [0]
      (%in: f32, %sum: f32) {
        %0 = arith.addf %in, %sum : f32
        linalg.yield %0 : f32
      }
  %e1 = tensor.empty() : tensor<3x5xf32>
  %d = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>,
                                        affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%a, %s : tensor<3x5xf32>, tensor<5xf32>) outs(%e1 : tensor<3x5xf32>) {
  ^bb0(%in: f32, %sum: f32, %out: f32):
    %0 = arith.divf %in, %sum : f32
    linalg.yield %0 : f32
  } -> tensor<3x5xf32>
  bufferization.materialize_in_destination %d in restrict writable %y : (tensor<3x5xf32>, memref<3x5xf32>) -> ()
  return
}

func.func @library(%x: memref<5xf64>, %y: memref<5xf64>) attributes {roofline.kernel = {}} {
  %a = bufferization.to_tensor %x restrict : memref<5xf64> to tensor<5xf64>
  %e = tensor.empty() : tensor<5xf64>
  %r = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%a : tensor<5xf64>) outs(%e : tensor<5xf64>) {
  ^bb0(%in: f64, %out: f64):
    %0 = math.asinh %in : f64
    linalg.yield %0 : f64
  } -> tensor<5xf64>
  bufferization.materialize_in_destination %r in restrict writable %y : (tensor<5xf64>, memref<5xf64>) -> ()
  return
}
