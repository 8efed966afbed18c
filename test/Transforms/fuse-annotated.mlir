// Costs and bounds that a module carries do not outlive what they were counted of.

// RUN: roofline-opt %s --roofline-annotate --roofline-classify=device=l4 --roofline-fuse=device=l4 | FileCheck %s --check-prefix=FUSED --implicit-check-not=roofline.cost --implicit-check-not=roofline.bound
// FUSED-DAG: math.exp
// FUSED-DAG: scf.forall

// Marks change what totals count, and nothing else.
// RUN: roofline-opt %s --roofline-annotate --roofline-classify=device=l4 --roofline-mark-fusion=device=l4 | FileCheck %s --check-prefix=MARKED --implicit-check-not=roofline.totals
// MARKED: module
// MARKED-NOT: roofline.bound
// MARKED: func.func @chain
// MARKED-NOT: roofline.bound
// MARKED: linalg.exp {roofline.bound = {{.*}}roofline.cost = {{.*}}roofline.fused = 0

// Where nothing is fused they are still right, and where no mark changes.
// RUN: roofline-opt %s --roofline-annotate --roofline-classify=device=l4 -o %t.mlir
// RUN: roofline-opt %t.mlir --roofline-fuse="device=l4 on-chip-bytes=0" -o %t.same.mlir
// RUN: cmp %t.mlir %t.same.mlir
// RUN: roofline-opt %t.mlir --roofline-mark-fusion="device=l4 on-chip-bytes=0" -o %t.unmarked.mlir
// RUN: cmp %t.mlir %t.unmarked.mlir
// RUN: roofline-opt %s --roofline-mark-fusion=device=l4 --roofline-annotate --roofline-classify=device=l4 -o %t.marked.mlir
// RUN: roofline-opt %t.marked.mlir --roofline-mark-fusion="device=l4 fresh" -o %t.again.mlir
// RUN: cmp %t.marked.mlir %t.again.mlir
// RUN: FileCheck %s --check-prefix=AGAIN < %t.again.mlir
// AGAIN: roofline.totals

func.func @chain(%x: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %e = tensor.empty() : tensor<64x64xf32>
  %a = linalg.exp ins(%x : tensor<64x64xf32>) outs(%e : tensor<64x64xf32>) -> tensor<64x64xf32>
  %b = linalg.negf ins(%a : tensor<64x64xf32>) outs(%e : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %b : tensor<64x64xf32>
}

func.func @tiles(%x: tensor<4096x1024xf16>, %w: tensor<1024x1024xf16>) -> tensor<4096x1024xf16> {
  %z = arith.constant 0.0 : f16
  %e = tensor.empty() : tensor<4096x1024xf16>
  %i = linalg.fill ins(%z : f16) outs(%e : tensor<4096x1024xf16>) -> tensor<4096x1024xf16>
  %y = linalg.matmul ins(%x, %w : tensor<4096x1024xf16>, tensor<1024x1024xf16>) outs(%i : tensor<4096x1024xf16>) -> tensor<4096x1024xf16>
  %r = linalg.add ins(%y, %x : tensor<4096x1024xf16>, tensor<4096x1024xf16>) outs(%e : tensor<4096x1024xf16>) -> tensor<4096x1024xf16>
  return %r : tensor<4096x1024xf16>
}
