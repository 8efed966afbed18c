// RUN: roofline-opt %s --roofline-annotate --allow-unregistered-dialect | FileCheck %s

// Half converted: the floor is that of the tensors.
// CHECK-LABEL: func.func @other_types(
// CHECK-SAME: bytes_read = 32, bytes_written = 32, bytes_fused = 64, bytes_floor = 64
func.func @other_types(%t: !torch.vtensor) -> !torch.vtensor {
  %a = builtin.unrealized_conversion_cast %t : !torch.vtensor to tensor<8xf32>
  %0 = math.exp %a : tensor<8xf32>
  %r = builtin.unrealized_conversion_cast %0 : tensor<8xf32> to !torch.vtensor
  return %r : !torch.vtensor
}
