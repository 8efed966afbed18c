// RUN: roofline-opt %s --roofline-annotate | grep llama.kv_append | FileCheck %s

// For each sequence two rows of 13,312 B are read and written, whatever C is.
func.func @append(%k_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]},
                  %v_cache: tensor<?x?x52x128xf16> {roofline.dims = ["B", "C", "", ""]},
                  %k: tensor<?x1x52x128xf16> {roofline.dims = ["B", "", "", ""]},
                  %v: tensor<?x1x52x128xf16> {roofline.dims = ["B", "", "", ""]})
    -> (tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>) {
  %k1, %v1 = llama.kv_append %k_cache, %v_cache, %k, %v : tensor<?x?x52x128xf16>, tensor<?x1x52x128xf16>
  return %k1, %v1 : tensor<?x?x52x128xf16>, tensor<?x?x52x128xf16>
}

// CHECK: reads = [operand 2 "13312*B", operand 3 "13312*B"], writes = [result 0 "13312*B", result 1 "13312*B"]
