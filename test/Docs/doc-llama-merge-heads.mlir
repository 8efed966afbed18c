// RUN: roofline-opt %s --canonicalize | FileCheck %s

// Together, the two views are none.
func.func @merge(%x: tensor<?x?x6656xf16>) -> tensor<?x?x6656xf16> {
  %h = llama.split_heads %x : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16>
  %y = llama.merge_heads %h : tensor<?x?x52x128xf16> -> tensor<?x?x6656xf16>
  return %y : tensor<?x?x6656xf16>
}

// CHECK-LABEL: @merge(
// CHECK-SAME: %[[X:[a-z0-9]+]]:
// CHECK-NEXT: return %[[X]]
