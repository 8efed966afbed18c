// RUN: roofline-opt %s --roofline-annotate | FileCheck %s
// RUN: roofline-opt %s --roofline-report="device=h200-sxm format=csv" | FileCheck %s --check-prefix=ROWS
// RUN: roofline-opt %s --roofline-report="device=h200-sxm format=csv bind=N=100" | FileCheck %s --check-prefix=SYMBOLIC

// An op whose sizes change from trip to trip has a row for each of them; its
// attribute says the most. 100 rows in tiles of 32: three full ones and 4.
// CHECK-LABEL: func.func @remainder(
// CHECK-SAME: work = [matrix f32 12800]
// CHECK: linalg.matmul {roofline.cost = #roofline.cost<work = [matrix f32 4096],{{.*}} at_most>}
// ROWS: remainder.0,{{.*}},3,4096,
// ROWS: remainder.1,{{.*}},1,512,
func.func @remainder(%a: memref<100x8xf32>, %b: memref<8x8xf32>, %c: memref<100x8xf32>) {
  affine.for %i = 0 to 100 step 32 {
    %size = affine.min affine_map<(d0) -> (32, 100 - d0)>(%i)
    %x = memref.subview %a[%i, 0] [%size, 8] [1, 1] : memref<100x8xf32> to memref<?x8xf32, strided<[8, 1], offset: ?>>
    %y = memref.subview %c[%i, 0] [%size, 8] [1, 1] : memref<100x8xf32> to memref<?x8xf32, strided<[8, 1], offset: ?>>
    linalg.matmul ins(%x, %b : memref<?x8xf32, strided<[8, 1], offset: ?>>, memref<8x8xf32>)
                  outs(%y : memref<?x8xf32, strided<[8, 1], offset: ?>>)
  }
  return
}

// Of any size: floordiv(N, 32) full tiles, and one with what is left if any is.
// CHECK-LABEL: func.func @symbolic_remainder(
// CHECK: linalg.matmul {roofline.cost = #roofline.cost<work = [matrix f32 {{.*}} at_most>}
// SYMBOLIC: symbolic_remainder.0,{{.*}},3,4096,
// SYMBOLIC: symbolic_remainder.1,{{.*}},1,512,
func.func @symbolic_remainder(%a: memref<?x8xf32> {roofline.dims = ["N", ""]}, %b: memref<8x8xf32>,
                              %c: memref<?x8xf32> {roofline.dims = ["N", ""]}) {
  %zero = arith.constant 0 : index
  %n = memref.dim %a, %zero : memref<?x8xf32>
  affine.for %i = 0 to %n step 32 {
    %size = affine.min affine_map<(d0)[s0] -> (32, s0 - d0)>(%i)[%n]
    %x = memref.subview %a[%i, 0] [%size, 8] [1, 1] : memref<?x8xf32> to memref<?x8xf32, strided<[8, 1], offset: ?>>
    %y = memref.subview %c[%i, 0] [%size, 8] [1, 1] : memref<?x8xf32> to memref<?x8xf32, strided<[8, 1], offset: ?>>
    linalg.matmul ins(%x, %b : memref<?x8xf32, strided<[8, 1], offset: ?>>, memref<8x8xf32>)
                  outs(%y : memref<?x8xf32, strided<[8, 1], offset: ?>>)
  }
  return
}

// Where tiles fit there is one row.
// CHECK-LABEL: func.func @even(
// CHECK: linalg.matmul {roofline.cost = #roofline.cost<work = [matrix f32 4096],
// CHECK-NOT: at_most
// CHECK: return
// ROWS: even.0,{{.*}},4,4096,
// ROWS-NOT: even.1
func.func @even(%a: memref<128x8xf32>, %b: memref<8x8xf32>, %c: memref<128x8xf32>) {
  affine.for %i = 0 to 128 step 32 {
    %size = affine.min affine_map<(d0) -> (32, 128 - d0)>(%i)
    %x = memref.subview %a[%i, 0] [%size, 8] [1, 1] : memref<128x8xf32> to memref<?x8xf32, strided<[8, 1], offset: ?>>
    %y = memref.subview %c[%i, 0] [%size, 8] [1, 1] : memref<128x8xf32> to memref<?x8xf32, strided<[8, 1], offset: ?>>
    linalg.matmul ins(%x, %b : memref<?x8xf32, strided<[8, 1], offset: ?>>, memref<8x8xf32>)
                  outs(%y : memref<?x8xf32, strided<[8, 1], offset: ?>>)
  }
  return
}

// An inner loop that runs i times in trip i: 0 + 1 + ... + 9 = 45.
// CHECK-LABEL: func.func @triangle(
// CHECK-SAME: work = [vector f32 360]
// CHECK: arith.addf {{.*}}work = [vector f32 8]
func.func @triangle(%x: tensor<8xf32>) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %ten = arith.constant 10 : index
  scf.for %i = %zero to %ten step %one {
    scf.for %j = %zero to %i step %one {
      %0 = arith.addf %x, %x : tensor<8xf32>
    }
  }
  return
}

// How often a loop runs may be told: P19b.
// CHECK-LABEL: func.func @told(
// CHECK-SAME: work = [matrix f32 "524288*T"]
func.func @told(%a: tensor<64x64xf32>, %b: i1) -> tensor<64x64xf32> {
  %0 = scf.while (%y = %a) : (tensor<64x64xf32>) -> tensor<64x64xf32> {
    scf.condition(%b) %y : tensor<64x64xf32>
  } do {
  ^bb0(%y: tensor<64x64xf32>):
    %1 = linalg.matmul ins(%a, %a : tensor<64x64xf32>, tensor<64x64xf32>) outs(%y : tensor<64x64xf32>) -> tensor<64x64xf32>
    scf.yield %1 : tensor<64x64xf32>
  } attributes {roofline.trips = "T"}
  return %0 : tensor<64x64xf32>
}

// Of two branches the larger counts; that it runs is not certain.
// CHECK-LABEL: func.func @branch(
// CHECK-SAME: work = [vector f32 16],{{.*}} at_most>
// CHECK: arith.mulf {{.*}} at_most>}
// CHECK: else
// CHECK-NEXT: arith.addf
// CHECK-NOT: roofline.cost
// CHECK: return
func.func @branch(%x: tensor<16xf32>, %y: tensor<8xf32>, %b: i1) {
  scf.if %b {
    %0 = arith.mulf %x, %x : tensor<16xf32>
  } else {
    %0 = arith.addf %y, %y : tensor<8xf32>
  }
  return
}

// Where neither is larger in every figure, only both are an upper bound of each:
// one computes no exp, the other no FLOP.
// CHECK-LABEL: func.func @neither(
// CHECK-SAME: work = [vector f32 16, transcendental f32 16],{{.*}} at_most>
// CHECK: math.exp {{.*}} at_most>}
// CHECK: else
// CHECK-NEXT: arith.addf {{.*}} at_most>}
func.func @neither(%x: tensor<16xf32>, %b: i1) {
  scf.if %b {
    %0 = math.exp %x : tensor<16xf32>
  } else {
    %0 = arith.addf %x, %x : tensor<16xf32>
  }
  return
}

// A condition that is known leaves no doubt.
// CHECK-LABEL: func.func @known_branch(
// CHECK-SAME: work = [vector f32 8]
// CHECK-SAME: bytes_floor = 32>
func.func @known_branch(%x: tensor<16xf32>, %y: tensor<8xf32>) {
  %never = arith.constant false
  scf.if %never {
    %0 = arith.mulf %x, %x : tensor<16xf32>
  } else {
    %0 = arith.addf %y, %y : tensor<8xf32>
  }
  return
}

// CHECK-LABEL: func.func @switch(
// CHECK-SAME: work = [vector f32 16],{{.*}} at_most>
func.func @switch(%x: tensor<16xf32>, %y: tensor<8xf32>, %i: index) {
  scf.index_switch %i
  case 2 {
    %0 = arith.addf %y, %y : tensor<8xf32>
    scf.yield
  }
  case 5 {
    %0 = arith.addf %x, %x : tensor<16xf32>
    scf.yield
  }
  default {
  }
  return
}

// What a parallel loop ends with is done in every trip: 10 additions.
// CHECK-LABEL: func.func @reduce(
// CHECK-SAME: work = [vector f32 10], bytes_read = 40,
func.func @reduce(%x: memref<10xf32>) -> f32 {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %ten = arith.constant 10 : index
  %none = arith.constant 0.0 : f32
  %sum = scf.parallel (%i) = (%zero) to (%ten) step (%one) init (%none) -> f32 {
    %0 = memref.load %x[%i] : memref<10xf32>
    scf.reduce(%0 : f32) {
    ^bb0(%a: f32, %b: f32):
      %1 = arith.addf %a, %b : f32
      scf.reduce.return %1 : f32
    }
  }
  return %sum : f32
}

// An inner loop by twos up to i: ceil(i / 2) trips, 0 + 1 + 1 + 2 + 2 = 6 for i
// below 5, and an innermost one up to that: 0 + 0 + 0 + 2 + 2 (0 and 2 run 0 and
// 2 times).
// CHECK-LABEL: func.func @no_closed_form(
// CHECK-SAME: work = [vector f32 80]
func.func @no_closed_form(%x: tensor<8xf32>) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %two = arith.constant 2 : index
  %five = arith.constant 5 : index
  scf.for %i = %zero to %five step %one {
    scf.for %j = %zero to %i step %two {
      %0 = arith.addf %x, %x : tensor<8xf32>
      scf.for %k = %zero to %j step %one {
        %1 = arith.mulf %x, %x : tensor<8xf32>
      }
    }
  }
  return
}

// More work of another type hides nothing: a device has a peak for each.
// CHECK-LABEL: func.func @by_type(
// CHECK-SAME: work = [matrix f16 524288, vector f32 1024
func.func @by_type(%p: i1, %x: tensor<64x64xf16>, %y: tensor<8x8x16xf32>) {
  scf.if %p {
    %0 = linalg.matmul ins(%x, %x : tensor<64x64xf16>, tensor<64x64xf16>) outs(%x : tensor<64x64xf16>) -> tensor<64x64xf16>
  } else {
    %e = tensor.empty() : tensor<8x8x16xf32>
    %1 = linalg.add ins(%y, %y : tensor<8x8x16xf32>, tensor<8x8x16xf32>) outs(%e : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
  }
  return
}
