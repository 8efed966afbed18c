#v = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
func.func @f(%a: tensor<8xf32, #v>, %b: tensor<8xf32>) -> tensor<8xf32> {
  %0 = sparse_tensor.convert %b : tensor<8xf32> to tensor<8xf32, #v>
  %1 = sparse_tensor.values %a : tensor<8xf32, #v> to memref<?xf32>
  %2 = sparse_tensor.positions %a {level = 0 : index} : tensor<8xf32, #v> to memref<?xindex>
  %3 = sparse_tensor.coordinates %a {level = 0 : index} : tensor<8xf32, #v> to memref<?xindex>
  %4 = sparse_tensor.number_of_entries %a : tensor<8xf32, #v>
  %5 = sparse_tensor.load %a : tensor<8xf32, #v>
  sparse_tensor.print %a : tensor<8xf32, #v>
  return %b : tensor<8xf32>
}
// -----
#v = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
func.func @f(%a: tensor<8xf32, #v>, %x: f32) -> f32 {
  %0 = sparse_tensor.foreach in %a init(%x) : tensor<8xf32, #v>, f32 -> f32 do {
  ^bb0(%i: index, %v: f32, %acc: f32):
    %1 = arith.addf %v, %acc : f32
    sparse_tensor.yield %1 : f32
  }
  return %0 : f32
}
// -----
#v = #sparse_tensor.encoding<{map = (d0) -> (d0 : compressed)}>
func.func @f(%a: tensor<8xf32, #v>, %b: tensor<8xf32, #v>, %c: tensor<8xf32>) -> tensor<8xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%a, %b : tensor<8xf32, #v>, tensor<8xf32, #v>) outs(%c : tensor<8xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %1 = sparse_tensor.binary %x, %y : f32, f32 to f32
      overlap = {
      ^bb0(%p: f32, %q: f32):
        %2 = arith.addf %p, %q : f32
        sparse_tensor.yield %2 : f32
      }
      left = identity
      right = identity
    %3 = sparse_tensor.unary %1 : f32 to f32
      present = {
      ^bb0(%p: f32):
        %4 = arith.negf %p : f32
        sparse_tensor.yield %4 : f32
      }
      absent = {}
    linalg.yield %3 : f32
  } -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
// -----
#m = #sparse_tensor.encoding<{map = (d0, d1) -> (d0 : dense, d1 : compressed)}>
func.func @f(%i: index, %j: index, %v: f32, %d: tensor<8x8xf32, #m>) -> tensor<8x8xf32, #m> {
  %values, %filled, %added, %count = sparse_tensor.expand %d : tensor<8x8xf32, #m> to memref<?xf32>, memref<?xi1>, memref<?xindex>
  %0 = sparse_tensor.compress %values, %filled, %added, %count into %d[%i]
    : memref<?xf32>, memref<?xi1>, memref<?xindex>, tensor<8x8xf32, #m>
  return %0 : tensor<8x8xf32, #m>
}
// -----
// sparse_tensor.assemble
func.func @f(%arg0: tensor<4x4xindex, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, %arg1: tensor<4x4xindex, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, %arg2: tensor<4x4xindex, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = sparse_tensor.assemble (%arg0, %arg1), %arg2 : (tensor<4x4xindex, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, tensor<4x4xindex, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>), tensor<4x4xindex, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>> to tensor<4x4xindex, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// sparse_tensor.binary
func.func @f(%arg0: memref<4x4xi32>, %arg1: memref<4x4xi32>) {
  %0 = sparse_tensor.binary %arg0, %arg1 : memref<4x4xi32>, memref<4x4xi32> to memref<4x4xi32>
   overlap = {
  ^bb0(%arg2: memref<4x4xi32>, %arg3: memref<4x4xi32>):
    sparse_tensor.yield %arg2 : memref<4x4xi32>
  }
   left = {
  }
   right = {
  ^bb0(%arg2: memref<4x4xi32>):
    sparse_tensor.yield %arg2 : memref<4x4xi32>
  }
  return
}
// -----
// sparse_tensor.compress
func.func @f(%arg0: memref<4xindex>, %arg1: memref<4xi1>, %arg2: memref<4xindex>, %arg3: index, %arg4: tensor<4x4xindex, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, %arg5: index) {
  %0 = sparse_tensor.compress %arg0, %arg1, %arg2, %arg3 into %arg4[%arg5] : memref<4xindex>, memref<4xi1>, memref<4xindex>, tensor<4x4xindex, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// sparse_tensor.convert
func.func @f(%arg0: tensor<4xvector<4xi64>>) {
  %0 = sparse_tensor.convert %arg0 : tensor<4xvector<4xi64>> to tensor<?xf32, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>
  return
}
// -----
// sparse_tensor.coordinates
func.func @f(%arg0: tensor<4x4xf16, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = sparse_tensor.coordinates %arg0 {level = 1 : index} : tensor<4x4xf16, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>> to memref<?xindex>
  return
}
// -----
// sparse_tensor.expand
func.func @f(%arg0: tensor<4x4xi64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %values, %filled, %added, %count = sparse_tensor.expand %arg0 : tensor<4x4xi64, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>> to memref<4xindex>, memref<?xi1>, memref<?xindex>
  return
}
// -----
// sparse_tensor.extract_iteration_space
func.func @f(%arg0: tensor<?xi0, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>) {
  %0 = sparse_tensor.extract_iteration_space %arg0 lvls = 0 : tensor<?xi0, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>> -> !sparse_tensor.iter_space<<{ map = (d0) -> (d0 : compressed) }>, lvls = 0>
  return
}
// -----
// sparse_tensor.extract_value
func.func @f(%arg0: tensor<?xf32, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>, %arg1: !sparse_tensor.iterator<<{ map = (d0) -> (d0 : compressed) }>, lvls = 0>) {
  %0 = sparse_tensor.extract_value %arg0 at %arg1 : tensor<?xf32, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>, !sparse_tensor.iterator<<{ map = (d0) -> (d0 : compressed) }>, lvls = 0>
  return
}
// -----
// sparse_tensor.has_runtime_library
func.func @f() {
  %0 = sparse_tensor.has_runtime_library
  return
}
// -----
// sparse_tensor.load
func.func @f(%arg0: tensor<?xi1, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>) {
  %0 = sparse_tensor.load %arg0 : tensor<?xi1, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>
  return
}
// -----
// sparse_tensor.lvl
func.func @f(%arg0: tensor<4x4xf16, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, %arg1: index) {
  %0 = sparse_tensor.lvl %arg0, %arg1 : tensor<4x4xf16, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// sparse_tensor.new
func.func @f(%arg0: vector<[4]x[4]xtf32>) {
  %0 = sparse_tensor.new %arg0 : vector<[4]x[4]xtf32> to tensor<4x4xindex, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// sparse_tensor.number_of_entries
func.func @f(%arg0: tensor<4x4xf16, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = sparse_tensor.number_of_entries %arg0 : tensor<4x4xf16, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// sparse_tensor.out
func.func @f(%arg0: tensor<4x4xi32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, %arg1: tensor<?xf8E4M3FN, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>) {
  sparse_tensor.out %arg0, %arg1 : tensor<4x4xi32, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>, tensor<?xf8E4M3FN, #sparse_tensor.encoding<{ map = (d0) -> (d0 : compressed) }>>
  return
}
// -----
// sparse_tensor.positions
func.func @f(%arg0: tensor<4x4xi8, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = sparse_tensor.positions %arg0 {level = 1 : index} : tensor<4x4xi8, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>> to memref<?xindex>
  return
}
// -----
// sparse_tensor.print
func.func @f(%arg0: tensor<4x4xf16, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  sparse_tensor.print %arg0 : tensor<4x4xf16, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// sparse_tensor.push_back
func.func @f(%arg0: index, %arg1: memref<4xi32>, %arg2: i32) {
  %outBuffer, %newSize = sparse_tensor.push_back %arg0, %arg1, %arg2 : index, memref<4xi32>, i32
  return
}
// -----
// sparse_tensor.reduce
func.func @f(%arg0: memref<16xf16>, %arg1: memref<16xf16>, %arg2: memref<16xf16>) {
  %0 = sparse_tensor.reduce %arg0, %arg1, %arg2 : memref<16xf16> {
  ^bb0(%arg3: memref<16xf16>, %arg4: memref<16xf16>):
    sparse_tensor.yield %arg3 : memref<16xf16>
  }
  return
}
// -----
// sparse_tensor.reinterpret_map
func.func @f(%arg0: tensor<4x4xindex, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = sparse_tensor.reinterpret_map %arg0 : tensor<4x4xindex, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>> to tensor<4x4xindex, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// sparse_tensor.storage_specifier.init
func.func @f(%arg0: !sparse_tensor.storage_specifier<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = sparse_tensor.storage_specifier.init with %arg0 : from !sparse_tensor.storage_specifier<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>> to !sparse_tensor.storage_specifier<#sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>
  return
}
// -----
// sparse_tensor.unary
func.func @f(%arg0: i8) {
  %0 = sparse_tensor.unary %arg0 : i8 to i8
   present = {
  ^bb0(%arg1: i8):
    sparse_tensor.yield %arg1 : i8
  }
   absent = {
  }
  return
}
// -----
// sparse_tensor.values
func.func @f(%arg0: tensor<4x4xindex, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>>) {
  %0 = sparse_tensor.values %arg0 : tensor<4x4xindex, #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>> to memref<?xindex>
  return
}
