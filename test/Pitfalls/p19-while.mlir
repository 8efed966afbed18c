// RUN: roofline-opt %s --roofline-annotate | FileCheck %s
// RUN: roofline-opt %s --roofline-report=device=l4 | FileCheck %s --check-prefix=TRIP
// RUN: roofline-opt %s --roofline-annotate --remarks-filter-missed=roofline 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK

// Case P19b: how often scf.while runs is unknown, what one trip costs is not.
// Wrong: a matmul of 64^3 inside that has no cost; right: 524,288 FLOP for one
// trip.

// CHECK-LABEL: func.func @while(
// CHECK-SAME: work = [],{{.*}} at_least
// TRIP: one trip of scf.while {{.*}}: 524288 FLOP, 49152 B
// REMARK: FLOPsPerTrip=524288,{{.*}}how often the loop of 'scf.while' runs is not known
func.func @while(%a: tensor<64x64xf32>, %b: i1) -> tensor<64x64xf32> {
  %0 = scf.while (%x = %a) : (tensor<64x64xf32>) -> tensor<64x64xf32> {
    scf.condition(%b) %x : tensor<64x64xf32>
  } do {
  ^bb0(%x: tensor<64x64xf32>):
    %1 = linalg.matmul ins(%a, %x : tensor<64x64xf32>, tensor<64x64xf32>)
                       outs(%x : tensor<64x64xf32>) -> tensor<64x64xf32>
    scf.yield %1 : tensor<64x64xf32>
  }
  return %0 : tensor<64x64xf32>
}
