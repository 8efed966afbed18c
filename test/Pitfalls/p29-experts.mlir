// RUN: roofline-opt %s --roofline-annotate | FileCheck %s

// Case P29: the feed-forward layer of Mixtral-8x7B for one token, h = 4096, f =
// 14336. Wrong: all 8 experts, 2,818,572,288 FLOP and B; right: the 2 that are
// active, 704,643,072 FLOP and as many bytes of weights, and a router of 65,536
// FLOP.
//
// Here the active experts are called. Which these are depends on the data; how
// many, too, which p29-interval.mlir is about.

// CHECK-LABEL: func.func @router(
// CHECK-SAME: work = [matrix f16 65536]
func.func @router(%x: tensor<1x1x4096xf16>, %w: tensor<8x4096xf16>) -> tensor<1x1x8xf16> {
  %0 = llama.linear %x, %w : (tensor<1x1x4096xf16>, tensor<8x4096xf16>) -> tensor<1x1x8xf16>
  return %0 : tensor<1x1x8xf16>
}

// One expert: 3 products of 2 * 4096 * 14336 FLOP, whose weights are 2 B each.
// CHECK-LABEL: func.func private @expert(
// CHECK-SAME: work = [matrix f16 352321536, vector f16 57344,
// CHECK-COUNT-3: llama.linear {{.*}}work = [matrix f16 117440512], {{.*}}operand 1 117440512]
func.func private @expert(%x: tensor<1x1x4096xf16>, %gate: tensor<14336x4096xf16>,
                          %up: tensor<14336x4096xf16>, %down: tensor<4096x14336xf16>) -> tensor<1x1x4096xf16> {
  %0 = llama.linear %x, %gate : (tensor<1x1x4096xf16>, tensor<14336x4096xf16>) -> tensor<1x1x14336xf16>
  %1 = llama.linear %x, %up : (tensor<1x1x4096xf16>, tensor<14336x4096xf16>) -> tensor<1x1x14336xf16>
  %2 = llama.swiglu %0, %1 : tensor<1x1x14336xf16>
  %3 = llama.linear %2, %down : (tensor<1x1x14336xf16>, tensor<4096x14336xf16>) -> tensor<1x1x4096xf16>
  return %3 : tensor<1x1x4096xf16>
}

// 704,643,072 FLOP of products. Beside 704,643,072 B of weights, of each
// expert: x read twice, 2 results of f written and 2 read, one of f written and
// read, one of h written.
// CHECK-LABEL: func.func @layer(
// CHECK-SAME: work = [matrix f16 704643072, vector f16 118784, {{.*}}bytes_read = 704864256, bytes_written = 196608,
func.func @layer(%x: tensor<1x1x4096xf16>, %g0: tensor<14336x4096xf16>, %u0: tensor<14336x4096xf16>, %d0: tensor<4096x14336xf16>,
                 %g1: tensor<14336x4096xf16>, %u1: tensor<14336x4096xf16>, %d1: tensor<4096x14336xf16>) -> tensor<1x1x4096xf16> {
  %0 = call @expert(%x, %g0, %u0, %d0) : (tensor<1x1x4096xf16>, tensor<14336x4096xf16>, tensor<14336x4096xf16>, tensor<4096x14336xf16>) -> tensor<1x1x4096xf16>
  %1 = call @expert(%x, %g1, %u1, %d1) : (tensor<1x1x4096xf16>, tensor<14336x4096xf16>, tensor<14336x4096xf16>, tensor<4096x14336xf16>) -> tensor<1x1x4096xf16>
  %2 = llama.residual_add %0, %1 : tensor<1x1x4096xf16>
  return %2 : tensor<1x1x4096xf16>
}

// A loop over the experts that the router found, however many: per expert what
// one costs. From 2 to 8 of them that is 704,643,072 to 2,818,572,288 FLOP.
// CHECK-LABEL: func.func @routed(
// CHECK-SAME: work = [matrix f16 "352321536*d0", vector f16 "57344*d0",
func.func @routed(%x: tensor<1x1x4096xf16>, %active: index, %g: tensor<14336x4096xf16>, %u: tensor<14336x4096xf16>,
                  %d: tensor<4096x14336xf16>) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  scf.for %i = %zero to %active step %one {
    %0 = func.call @expert(%x, %g, %u, %d) : (tensor<1x1x4096xf16>, tensor<14336x4096xf16>, tensor<14336x4096xf16>, tensor<4096x14336xf16>) -> tensor<1x1x4096xf16>
  }
  return
}

// Where nothing tells how many, the loop is unknown, and totals are lower
// bounds; the user may tell the most there can be.
// CHECK-LABEL: func.func @while(
// CHECK-SAME: work = [matrix f16 "352321536*min(2*B, 8)"{{.*}}at_least>
func.func @while(%x: tensor<1x1x4096xf16>, %p: i1, %g: tensor<14336x4096xf16>, %u: tensor<14336x4096xf16>,
                 %d: tensor<4096x14336xf16>) {
  scf.while : () -> () {
    scf.condition(%p)
  } do {
    %0 = func.call @expert(%x, %g, %u, %d) : (tensor<1x1x4096xf16>, tensor<14336x4096xf16>, tensor<14336x4096xf16>, tensor<4096x14336xf16>) -> tensor<1x1x4096xf16>
    scf.yield
  }
  scf.while : () -> () {
    scf.condition(%p)
  } do {
    %0 = func.call @expert(%x, %g, %u, %d) : (tensor<1x1x4096xf16>, tensor<14336x4096xf16>, tensor<14336x4096xf16>, tensor<4096x14336xf16>) -> tensor<1x1x4096xf16>
    scf.yield
  } attributes {roofline.trips = "min(2*B, 8)"}
  return
}
