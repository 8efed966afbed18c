// RUN: roofline-opt %s --roofline-annotate | FileCheck %s --check-prefixes=CHECK,NAMED
// RUN: roofline-opt %s --linalg-generalize-named-ops --roofline-annotate | FileCheck %s --check-prefixes=CHECK,GENERIC
// RUN: roofline-opt %s --transform-interpreter --roofline-annotate | FileCheck %s --check-prefixes=CHECK,TILED
// RUN: roofline-opt %s --transform-interpreter=entry-point=by_terms --roofline-annotate | FileCheck %s
// RUN: roofline-opt %s --transform-interpreter=entry-point=unevenly --roofline-annotate | FileCheck %s
// RUN: roofline-opt %s --roofline-annotate --roofline-annotate | FileCheck %s --check-prefixes=CHECK,NAMED

// Case P33: a matmul of 1024^3, in scf.forall or together with its
// decomposition. Wrong: 4,294,967,296 FLOP, counted twice; right:
// 2,147,483,648, once.

// The module has two public functions, each of which does this once.
// CHECK: module attributes {{.*}}work = [matrix f16 4294967296],
module attributes {transform.with_named_sequence} {
// CHECK-LABEL: func.func @matmul(
// CHECK-SAME: work = [matrix f16 2147483648]
// NAMED: linalg.matmul
// GENERIC: linalg.generic
// TILED: scf.forall
// TILED: linalg.matmul {{.*}}work = [matrix f16 8388608]
func.func @matmul(%a: tensor<1024x1024xf16>, %b: tensor<1024x1024xf16>, %c: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> {
  %0 = linalg.matmul ins(%a, %b : tensor<1024x1024xf16>, tensor<1024x1024xf16>)
                     outs(%c : tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  return %0 : tensor<1024x1024xf16>
}

// The call has the totals of its callee, and the caller those of the call. The
// callee is private: what it does counts where it is called, and nowhere else.
// CHECK-LABEL: func.func @composite(
// CHECK-SAME: work = [matrix f16 2147483648]
// CHECK: call @decomposition({{.*}}work = [matrix f16 2147483648]
func.func @composite(%a: tensor<1024x1024xf16>, %b: tensor<1024x1024xf16>, %c: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> {
  %0 = func.call @decomposition(%a, %b, %c) : (tensor<1024x1024xf16>, tensor<1024x1024xf16>, tensor<1024x1024xf16>) -> tensor<1024x1024xf16>
  return %0 : tensor<1024x1024xf16>
}

func.func private @decomposition(%a: tensor<1024x1024xf16>, %b: tensor<1024x1024xf16>, %c: tensor<1024x1024xf16>) -> tensor<1024x1024xf16> {
  %0 = scf.forall (%i) in (16) shared_outs(%out = %c) -> (tensor<1024x1024xf16>) {
    %row = affine.apply affine_map<(d0) -> (d0 * 64)>(%i)
    %as = tensor.extract_slice %a[%row, 0] [64, 1024] [1, 1] : tensor<1024x1024xf16> to tensor<64x1024xf16>
    %cs = tensor.extract_slice %out[%row, 0] [64, 1024] [1, 1] : tensor<1024x1024xf16> to tensor<64x1024xf16>
    %1 = linalg.matmul ins(%as, %b : tensor<64x1024xf16>, tensor<1024x1024xf16>)
                       outs(%cs : tensor<64x1024xf16>) -> tensor<64x1024xf16>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %1 into %out[%row, 0] [64, 1024] [1, 1] : tensor<64x1024xf16> into tensor<1024x1024xf16>
    }
  }
  return %0 : tensor<1024x1024xf16>
}

transform.named_sequence @__transform_main(%root: !transform.any_op) {
  %function = transform.structured.match ops{["func.func"]} attributes{sym_name = "matmul"} in %root : (!transform.any_op) -> !transform.any_op
  %matmul = transform.structured.match ops{["linalg.matmul"]} in %function : (!transform.any_op) -> !transform.any_op
  %tiled, %loop = transform.structured.tile_using_forall %matmul tile_sizes [64, 64] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}

transform.named_sequence @by_terms(%root: !transform.any_op) {
  %function = transform.structured.match ops{["func.func"]} attributes{sym_name = "matmul"} in %root : (!transform.any_op) -> !transform.any_op
  %matmul = transform.structured.match ops{["linalg.matmul"]} in %function : (!transform.any_op) -> !transform.any_op
  %tiled, %loop = transform.structured.tile_using_for %matmul tile_sizes [0, 0, 64] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}

transform.named_sequence @unevenly(%root: !transform.any_op) {
  %function = transform.structured.match ops{["func.func"]} attributes{sym_name = "matmul"} in %root : (!transform.any_op) -> !transform.any_op
  %matmul = transform.structured.match ops{["linalg.matmul"]} in %function : (!transform.any_op) -> !transform.any_op
  %tiled, %loop = transform.structured.tile_using_for %matmul tile_sizes [100] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
  transform.yield
}
}
