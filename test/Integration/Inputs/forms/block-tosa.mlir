// The block of block-torch.mlir in tosa: one sequence, since a reshape of tosa
// cannot tell two sizes apart. Division is a reciprocal and a product, the gate a
// sigmoid.

func.func @block(%x: tensor<1x?x4096xf16> {roofline.dims = ["", "S", ""]},
                 %mask: tensor<1x?x?xf16> {roofline.dims = ["", "S", "S"]},
                 %norm1: tensor<4096xf16>,
                 %wq: tensor<4096x4096xf16>,
                 %wk: tensor<4096x4096xf16>,
                 %wv: tensor<4096x4096xf16>,
                 %wo: tensor<4096x4096xf16>,
                 %norm2: tensor<4096xf16>,
                 %gate: tensor<11008x4096xf16>,
                 %up: tensor<11008x4096xf16>,
                 %down: tensor<4096x11008xf16>) -> tensor<1x?x4096xf16> {
  %none = "tosa.const"() <{values = dense<0.0> : tensor<1xf16>}> : () -> tensor<1xf16>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %two = "tosa.const"() <{values = dense<2.0> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %width = "tosa.const"() <{values = dense<0.000244140625> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %eps = "tosa.const"() <{values = dense<1.0e-05> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %scale = "tosa.const"() <{values = dense<0.08838> : tensor<1x1x1xf16>}> : () -> tensor<1x1x1xf16>
  %0 = tosa.cast %x : (tensor<1x?x4096xf16>) -> tensor<1x?x4096xf32>
  %1 = tosa.pow %0, %two : (tensor<1x?x4096xf32>, tensor<1x1x1xf32>) -> tensor<1x?x4096xf32>
  %2 = tosa.reduce_sum %1 {axis = 2 : i32} : (tensor<1x?x4096xf32>) -> tensor<1x?x1xf32>
  %3 = tosa.mul %2, %width, %shift : (tensor<1x?x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x?x1xf32>
  %4 = tosa.add %3, %eps : (tensor<1x?x1xf32>, tensor<1x1x1xf32>) -> tensor<1x?x1xf32>
  %5 = tosa.rsqrt %4 : (tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
  %6 = tosa.mul %0, %5, %shift : (tensor<1x?x4096xf32>, tensor<1x?x1xf32>, tensor<1xi8>) -> tensor<1x?x4096xf32>
  %7 = tosa.cast %6 : (tensor<1x?x4096xf32>) -> tensor<1x?x4096xf16>
  %8 = tosa.const_shape {values = dense<[1, 1, 4096]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %9 = tosa.reshape %norm1, %8 : (tensor<4096xf16>, !tosa.shape<3>) -> tensor<1x1x4096xf16>
  %10 = tosa.mul %7, %9, %shift : (tensor<1x?x4096xf16>, tensor<1x1x4096xf16>, tensor<1xi8>) -> tensor<1x?x4096xf16>
  %11 = tosa.transpose %wq {perms = array<i32: 1, 0>} : (tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  %12 = tosa.const_shape {values = dense<[1, 4096, 4096]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %13 = tosa.reshape %11, %12 : (tensor<4096x4096xf16>, !tosa.shape<3>) -> tensor<1x4096x4096xf16>
  %14 = tosa.matmul %10, %13, %none, %none : (tensor<1x?x4096xf16>, tensor<1x4096x4096xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x?x4096xf16>
  %15 = tosa.const_shape {values = dense<[1, -1, 32, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %16 = tosa.reshape %14, %15 : (tensor<1x?x4096xf16>, !tosa.shape<4>) -> tensor<1x?x32x128xf16>
  %17 = tosa.transpose %16 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x?x32x128xf16>) -> tensor<1x32x?x128xf16>
  %18 = tosa.const_shape {values = dense<[32, -1, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %19 = tosa.reshape %17, %18 : (tensor<1x32x?x128xf16>, !tosa.shape<3>) -> tensor<32x?x128xf16>
  %20 = tosa.transpose %wk {perms = array<i32: 1, 0>} : (tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  %21 = tosa.const_shape {values = dense<[1, 4096, 4096]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %22 = tosa.reshape %20, %21 : (tensor<4096x4096xf16>, !tosa.shape<3>) -> tensor<1x4096x4096xf16>
  %23 = tosa.matmul %10, %22, %none, %none : (tensor<1x?x4096xf16>, tensor<1x4096x4096xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x?x4096xf16>
  %24 = tosa.const_shape {values = dense<[1, -1, 32, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %25 = tosa.reshape %23, %24 : (tensor<1x?x4096xf16>, !tosa.shape<4>) -> tensor<1x?x32x128xf16>
  %26 = tosa.transpose %25 {perms = array<i32: 0, 2, 3, 1>} : (tensor<1x?x32x128xf16>) -> tensor<1x32x128x?xf16>
  %27 = tosa.const_shape {values = dense<[32, 128, -1]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %28 = tosa.reshape %26, %27 : (tensor<1x32x128x?xf16>, !tosa.shape<3>) -> tensor<32x128x?xf16>
  %29 = tosa.transpose %wv {perms = array<i32: 1, 0>} : (tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  %30 = tosa.const_shape {values = dense<[1, 4096, 4096]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %31 = tosa.reshape %29, %30 : (tensor<4096x4096xf16>, !tosa.shape<3>) -> tensor<1x4096x4096xf16>
  %32 = tosa.matmul %10, %31, %none, %none : (tensor<1x?x4096xf16>, tensor<1x4096x4096xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x?x4096xf16>
  %33 = tosa.const_shape {values = dense<[1, -1, 32, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %34 = tosa.reshape %32, %33 : (tensor<1x?x4096xf16>, !tosa.shape<4>) -> tensor<1x?x32x128xf16>
  %35 = tosa.transpose %34 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x?x32x128xf16>) -> tensor<1x32x?x128xf16>
  %36 = tosa.const_shape {values = dense<[32, -1, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %37 = tosa.reshape %35, %36 : (tensor<1x32x?x128xf16>, !tosa.shape<3>) -> tensor<32x?x128xf16>
  %38 = tosa.matmul %19, %28, %none, %none : (tensor<32x?x128xf16>, tensor<32x128x?xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<32x?x?xf16>
  %39 = tosa.mul %38, %scale, %shift : (tensor<32x?x?xf16>, tensor<1x1x1xf16>, tensor<1xi8>) -> tensor<32x?x?xf16>
  %40 = tosa.add %39, %mask : (tensor<32x?x?xf16>, tensor<1x?x?xf16>) -> tensor<32x?x?xf16>
  %41 = tosa.reduce_max %40 {axis = 2 : i32} : (tensor<32x?x?xf16>) -> tensor<32x?x1xf16>
  %42 = tosa.sub %40, %41 : (tensor<32x?x?xf16>, tensor<32x?x1xf16>) -> tensor<32x?x?xf16>
  %43 = tosa.exp %42 : (tensor<32x?x?xf16>) -> tensor<32x?x?xf16>
  %44 = tosa.reduce_sum %43 {axis = 2 : i32} : (tensor<32x?x?xf16>) -> tensor<32x?x1xf16>
  %45 = tosa.reciprocal %44 : (tensor<32x?x1xf16>) -> tensor<32x?x1xf16>
  %46 = tosa.mul %43, %45, %shift : (tensor<32x?x?xf16>, tensor<32x?x1xf16>, tensor<1xi8>) -> tensor<32x?x?xf16>
  %47 = tosa.matmul %46, %37, %none, %none : (tensor<32x?x?xf16>, tensor<32x?x128xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<32x?x128xf16>
  %48 = tosa.const_shape {values = dense<[1, 32, -1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %49 = tosa.reshape %47, %48 : (tensor<32x?x128xf16>, !tosa.shape<4>) -> tensor<1x32x?x128xf16>
  %50 = tosa.transpose %49 {perms = array<i32: 0, 2, 1, 3>} : (tensor<1x32x?x128xf16>) -> tensor<1x?x32x128xf16>
  %51 = tosa.const_shape {values = dense<[1, -1, 4096]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %52 = tosa.reshape %50, %51 : (tensor<1x?x32x128xf16>, !tosa.shape<3>) -> tensor<1x?x4096xf16>
  %53 = tosa.transpose %wo {perms = array<i32: 1, 0>} : (tensor<4096x4096xf16>) -> tensor<4096x4096xf16>
  %54 = tosa.const_shape {values = dense<[1, 4096, 4096]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %55 = tosa.reshape %53, %54 : (tensor<4096x4096xf16>, !tosa.shape<3>) -> tensor<1x4096x4096xf16>
  %56 = tosa.matmul %52, %55, %none, %none : (tensor<1x?x4096xf16>, tensor<1x4096x4096xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x?x4096xf16>
  %57 = tosa.add %x, %56 : (tensor<1x?x4096xf16>, tensor<1x?x4096xf16>) -> tensor<1x?x4096xf16>
  %58 = tosa.cast %57 : (tensor<1x?x4096xf16>) -> tensor<1x?x4096xf32>
  %59 = tosa.pow %58, %two : (tensor<1x?x4096xf32>, tensor<1x1x1xf32>) -> tensor<1x?x4096xf32>
  %60 = tosa.reduce_sum %59 {axis = 2 : i32} : (tensor<1x?x4096xf32>) -> tensor<1x?x1xf32>
  %61 = tosa.mul %60, %width, %shift : (tensor<1x?x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<1x?x1xf32>
  %62 = tosa.add %61, %eps : (tensor<1x?x1xf32>, tensor<1x1x1xf32>) -> tensor<1x?x1xf32>
  %63 = tosa.rsqrt %62 : (tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
  %64 = tosa.mul %58, %63, %shift : (tensor<1x?x4096xf32>, tensor<1x?x1xf32>, tensor<1xi8>) -> tensor<1x?x4096xf32>
  %65 = tosa.cast %64 : (tensor<1x?x4096xf32>) -> tensor<1x?x4096xf16>
  %66 = tosa.const_shape {values = dense<[1, 1, 4096]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %67 = tosa.reshape %norm2, %66 : (tensor<4096xf16>, !tosa.shape<3>) -> tensor<1x1x4096xf16>
  %68 = tosa.mul %65, %67, %shift : (tensor<1x?x4096xf16>, tensor<1x1x4096xf16>, tensor<1xi8>) -> tensor<1x?x4096xf16>
  %69 = tosa.transpose %gate {perms = array<i32: 1, 0>} : (tensor<11008x4096xf16>) -> tensor<4096x11008xf16>
  %70 = tosa.const_shape {values = dense<[1, 4096, 11008]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %71 = tosa.reshape %69, %70 : (tensor<4096x11008xf16>, !tosa.shape<3>) -> tensor<1x4096x11008xf16>
  %72 = tosa.matmul %68, %71, %none, %none : (tensor<1x?x4096xf16>, tensor<1x4096x11008xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x?x11008xf16>
  %73 = tosa.transpose %up {perms = array<i32: 1, 0>} : (tensor<11008x4096xf16>) -> tensor<4096x11008xf16>
  %74 = tosa.const_shape {values = dense<[1, 4096, 11008]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %75 = tosa.reshape %73, %74 : (tensor<4096x11008xf16>, !tosa.shape<3>) -> tensor<1x4096x11008xf16>
  %76 = tosa.matmul %68, %75, %none, %none : (tensor<1x?x4096xf16>, tensor<1x4096x11008xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x?x11008xf16>
  %77 = tosa.sigmoid %72 : (tensor<1x?x11008xf16>) -> tensor<1x?x11008xf16>
  %78 = tosa.mul %77, %72, %shift : (tensor<1x?x11008xf16>, tensor<1x?x11008xf16>, tensor<1xi8>) -> tensor<1x?x11008xf16>
  %79 = tosa.mul %78, %76, %shift : (tensor<1x?x11008xf16>, tensor<1x?x11008xf16>, tensor<1xi8>) -> tensor<1x?x11008xf16>
  %80 = tosa.transpose %down {perms = array<i32: 1, 0>} : (tensor<4096x11008xf16>) -> tensor<11008x4096xf16>
  %81 = tosa.const_shape {values = dense<[1, 11008, 4096]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %82 = tosa.reshape %80, %81 : (tensor<11008x4096xf16>, !tosa.shape<3>) -> tensor<1x11008x4096xf16>
  %83 = tosa.matmul %79, %82, %none, %none : (tensor<1x?x11008xf16>, tensor<1x11008x4096xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<1x?x4096xf16>
  %84 = tosa.add %57, %83 : (tensor<1x?x4096xf16>, tensor<1x?x4096xf16>) -> tensor<1x?x4096xf16>
  return %84 : tensor<1x?x4096xf16>
}
