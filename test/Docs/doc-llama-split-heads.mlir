// RUN: roofline-opt %s --roofline-annotate | grep llama.split_heads | FileCheck %s

func.func @split(%q: tensor<?x?x6656xf16> {roofline.dims = ["B", "S", ""]}) -> tensor<?x?x52x128xf16> {
  %h = llama.split_heads %q : tensor<?x?x6656xf16> -> tensor<?x?x52x128xf16>
  return %h : tensor<?x?x52x128xf16>
}

// CHECK: llama.split_heads
// CHECK-NOT: roofline.cost
