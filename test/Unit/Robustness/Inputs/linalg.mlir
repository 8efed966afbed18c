func.func @pooling_nwc_sum(%a0: tensor<1x8x2xf32>, %a1: tensor<3xf32>, %out: tensor<1x6x2xf32>) -> tensor<1x6x2xf32> {
  %0 = linalg.pooling_nwc_sum {dilations = dense<1> : tensor<1xi64>, strides = dense<1> : tensor<1xi64>} ins(%a0, %a1 : tensor<1x8x2xf32>, tensor<3xf32>) outs(%out : tensor<1x6x2xf32>) -> tensor<1x6x2xf32>
  return %0 : tensor<1x6x2xf32>
}
// -----
func.func @pooling_nwc_min_unsigned(%a0: tensor<1x8x2xi32>, %a1: tensor<3xi32>, %out: tensor<1x6x2xi32>) -> tensor<1x6x2xi32> {
  %0 = linalg.pooling_nwc_min_unsigned {dilations = dense<1> : tensor<1xi64>, strides = dense<1> : tensor<1xi64>} ins(%a0, %a1 : tensor<1x8x2xi32>, tensor<3xi32>) outs(%out : tensor<1x6x2xi32>) -> tensor<1x6x2xi32>
  return %0 : tensor<1x6x2xi32>
}
// -----
func.func @pooling_nwc_min(%a0: tensor<1x8x2xf32>, %a1: tensor<3xf32>, %out: tensor<1x6x2xf32>) -> tensor<1x6x2xf32> {
  %0 = linalg.pooling_nwc_min {dilations = dense<1> : tensor<1xi64>, strides = dense<1> : tensor<1xi64>} ins(%a0, %a1 : tensor<1x8x2xf32>, tensor<3xf32>) outs(%out : tensor<1x6x2xf32>) -> tensor<1x6x2xf32>
  return %0 : tensor<1x6x2xf32>
}
// -----
func.func @pooling_nwc_max_unsigned(%a0: tensor<1x8x2xi32>, %a1: tensor<3xi32>, %out: tensor<1x6x2xi32>) -> tensor<1x6x2xi32> {
  %0 = linalg.pooling_nwc_max_unsigned {dilations = dense<1> : tensor<1xi64>, strides = dense<1> : tensor<1xi64>} ins(%a0, %a1 : tensor<1x8x2xi32>, tensor<3xi32>) outs(%out : tensor<1x6x2xi32>) -> tensor<1x6x2xi32>
  return %0 : tensor<1x6x2xi32>
}
// -----
func.func @pooling_nwc_max(%a0: tensor<1x8x2xf32>, %a1: tensor<3xf32>, %out: tensor<1x6x2xf32>) -> tensor<1x6x2xf32> {
  %0 = linalg.pooling_nwc_max {dilations = dense<1> : tensor<1xi64>, strides = dense<1> : tensor<1xi64>} ins(%a0, %a1 : tensor<1x8x2xf32>, tensor<3xf32>) outs(%out : tensor<1x6x2xf32>) -> tensor<1x6x2xf32>
  return %0 : tensor<1x6x2xf32>
}
// -----
func.func @pooling_nhwc_min_unsigned(%a0: tensor<1x8x8x2xi32>, %a1: tensor<3x3xi32>, %out: tensor<1x6x6x2xi32>) -> tensor<1x6x6x2xi32> {
  %0 = linalg.pooling_nhwc_min_unsigned {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%a0, %a1 : tensor<1x8x8x2xi32>, tensor<3x3xi32>) outs(%out : tensor<1x6x6x2xi32>) -> tensor<1x6x6x2xi32>
  return %0 : tensor<1x6x6x2xi32>
}
// -----
func.func @pooling_ndhwc_sum(%a0: tensor<1x5x5x5x2xf32>, %a1: tensor<3x3x3xf32>, %out: tensor<1x3x3x3x2xf32>) -> tensor<1x3x3x3x2xf32> {
  %0 = linalg.pooling_ndhwc_sum {dilations = dense<1> : tensor<3xi64>, strides = dense<1> : tensor<3xi64>} ins(%a0, %a1 : tensor<1x5x5x5x2xf32>, tensor<3x3x3xf32>) outs(%out : tensor<1x3x3x3x2xf32>) -> tensor<1x3x3x3x2xf32>
  return %0 : tensor<1x3x3x3x2xf32>
}
// -----
func.func @pooling_ndhwc_min(%a0: tensor<1x5x5x5x2xf32>, %a1: tensor<3x3x3xf32>, %out: tensor<1x3x3x3x2xf32>) -> tensor<1x3x3x3x2xf32> {
  %0 = linalg.pooling_ndhwc_min {dilations = dense<1> : tensor<3xi64>, strides = dense<1> : tensor<3xi64>} ins(%a0, %a1 : tensor<1x5x5x5x2xf32>, tensor<3x3x3xf32>) outs(%out : tensor<1x3x3x3x2xf32>) -> tensor<1x3x3x3x2xf32>
  return %0 : tensor<1x3x3x3x2xf32>
}
// -----
func.func @pooling_ndhwc_max(%a0: tensor<1x5x5x5x2xf32>, %a1: tensor<3x3x3xf32>, %out: tensor<1x3x3x3x2xf32>) -> tensor<1x3x3x3x2xf32> {
  %0 = linalg.pooling_ndhwc_max {dilations = dense<1> : tensor<3xi64>, strides = dense<1> : tensor<3xi64>} ins(%a0, %a1 : tensor<1x5x5x5x2xf32>, tensor<3x3x3xf32>) outs(%out : tensor<1x3x3x3x2xf32>) -> tensor<1x3x3x3x2xf32>
  return %0 : tensor<1x3x3x3x2xf32>
}
// -----
func.func @pooling_ncw_max(%a0: tensor<1x2x8xf32>, %a1: tensor<3xf32>, %out: tensor<1x2x6xf32>) -> tensor<1x2x6xf32> {
  %0 = linalg.pooling_ncw_max {dilations = dense<1> : tensor<1xi64>, strides = dense<1> : tensor<1xi64>} ins(%a0, %a1 : tensor<1x2x8xf32>, tensor<3xf32>) outs(%out : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  return %0 : tensor<1x2x6xf32>
}
// -----
func.func @pooling_ncw_sum(%a0: tensor<1x2x8xf32>, %a1: tensor<3xf32>, %out: tensor<1x2x6xf32>) -> tensor<1x2x6xf32> {
  %0 = linalg.pooling_ncw_sum {dilations = dense<1> : tensor<1xi64>, strides = dense<1> : tensor<1xi64>} ins(%a0, %a1 : tensor<1x2x8xf32>, tensor<3xf32>) outs(%out : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  return %0 : tensor<1x2x6xf32>
}
// -----
func.func @pooling_nchw_sum(%a0: tensor<1x2x8x8xf32>, %a1: tensor<3x3xf32>, %out: tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32> {
  %0 = linalg.pooling_nchw_sum {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%a0, %a1 : tensor<1x2x8x8xf32>, tensor<3x3xf32>) outs(%out : tensor<1x2x6x6xf32>) -> tensor<1x2x6x6xf32>
  return %0 : tensor<1x2x6x6xf32>
}
// -----
func.func @depthwise_conv_3d_ndhwc_dhwcm(%a0: tensor<1x5x5x5x2xf32>, %a1: tensor<3x3x3x2x4xf32>, %out: tensor<1x3x3x3x2x4xf32>) -> tensor<1x3x3x3x2x4xf32> {
  %0 = linalg.depthwise_conv_3d_ndhwc_dhwcm {dilations = dense<1> : tensor<3xi64>, strides = dense<1> : tensor<3xi64>} ins(%a0, %a1 : tensor<1x5x5x5x2xf32>, tensor<3x3x3x2x4xf32>) outs(%out : tensor<1x3x3x3x2x4xf32>) -> tensor<1x3x3x3x2x4xf32>
  return %0 : tensor<1x3x3x3x2x4xf32>
}
// -----
func.func @depthwise_conv_3d_ndhwc_dhwc(%a0: tensor<1x5x5x5x2xf32>, %a1: tensor<3x3x3x2xf32>, %out: tensor<1x3x3x3x2xf32>) -> tensor<1x3x3x3x2xf32> {
  %0 = linalg.depthwise_conv_3d_ndhwc_dhwc {dilations = dense<1> : tensor<3xi64>, strides = dense<1> : tensor<3xi64>} ins(%a0, %a1 : tensor<1x5x5x5x2xf32>, tensor<3x3x3x2xf32>) outs(%out : tensor<1x3x3x3x2xf32>) -> tensor<1x3x3x3x2xf32>
  return %0 : tensor<1x3x3x3x2xf32>
}
// -----
func.func @depthwise_conv_3d_ncdhw_cdhw(%a0: tensor<1x2x5x5x5xf32>, %a1: tensor<2x3x3x3xf32>, %out: tensor<1x2x3x3x3xf32>) -> tensor<1x2x3x3x3xf32> {
  %0 = linalg.depthwise_conv_3d_ncdhw_cdhw {dilations = dense<1> : tensor<3xi64>, strides = dense<1> : tensor<3xi64>} ins(%a0, %a1 : tensor<1x2x5x5x5xf32>, tensor<2x3x3x3xf32>) outs(%out : tensor<1x2x3x3x3xf32>) -> tensor<1x2x3x3x3xf32>
  return %0 : tensor<1x2x3x3x3xf32>
}
// -----
func.func @depthwise_conv_2d_nhwc_hwcm_q(%a0: tensor<1x8x8x2xi8>, %a1: tensor<3x3x2x4xi8>, %z0: i32, %z1: i32, %out: tensor<1x6x6x2x4xi32>) -> tensor<1x6x6x2x4xi32> {
  %0 = linalg.depthwise_conv_2d_nhwc_hwcm_q {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%a0, %a1, %z0, %z1 : tensor<1x8x8x2xi8>, tensor<3x3x2x4xi8>, i32, i32) outs(%out : tensor<1x6x6x2x4xi32>) -> tensor<1x6x6x2x4xi32>
  return %0 : tensor<1x6x6x2x4xi32>
}
// -----
func.func @depthwise_conv_2d_nhwc_hwc_q(%a0: tensor<1x8x8x2xi8>, %a1: tensor<3x3x2xi8>, %z0: i32, %z1: i32, %out: tensor<1x6x6x2xi32>) -> tensor<1x6x6x2xi32> {
  %0 = linalg.depthwise_conv_2d_nhwc_hwc_q {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%a0, %a1, %z0, %z1 : tensor<1x8x8x2xi8>, tensor<3x3x2xi8>, i32, i32) outs(%out : tensor<1x6x6x2xi32>) -> tensor<1x6x6x2xi32>
  return %0 : tensor<1x6x6x2xi32>
}
// -----
func.func @depthwise_conv_1d_nwc_wcm(%a0: tensor<1x8x2xf32>, %a1: tensor<3x2x4xf32>, %out: tensor<1x6x2x4xf32>) -> tensor<1x6x2x4xf32> {
  %0 = linalg.depthwise_conv_1d_nwc_wcm {dilations = dense<1> : tensor<1xi64>, strides = dense<1> : tensor<1xi64>} ins(%a0, %a1 : tensor<1x8x2xf32>, tensor<3x2x4xf32>) outs(%out : tensor<1x6x2x4xf32>) -> tensor<1x6x2x4xf32>
  return %0 : tensor<1x6x2x4xf32>
}
// -----
func.func @depthwise_conv_1d_ncw_cw(%a0: tensor<1x2x8xf32>, %a1: tensor<2x3xf32>, %out: tensor<1x2x6xf32>) -> tensor<1x2x6xf32> {
  %0 = linalg.depthwise_conv_1d_ncw_cw {dilations = dense<1> : tensor<1xi64>, strides = dense<1> : tensor<1xi64>} ins(%a0, %a1 : tensor<1x2x8xf32>, tensor<2x3xf32>) outs(%out : tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
  return %0 : tensor<1x2x6xf32>
}
// -----
func.func @conv_3d_ndhwc_dhwcf_q(%a0: tensor<1x5x5x5x2xi8>, %a1: tensor<3x3x3x2x4xi8>, %z0: i32, %z1: i32, %out: tensor<1x3x3x3x4xi32>) -> tensor<1x3x3x3x4xi32> {
  %0 = linalg.conv_3d_ndhwc_dhwcf_q {dilations = dense<1> : tensor<3xi64>, strides = dense<1> : tensor<3xi64>} ins(%a0, %a1, %z0, %z1 : tensor<1x5x5x5x2xi8>, tensor<3x3x3x2x4xi8>, i32, i32) outs(%out : tensor<1x3x3x3x4xi32>) -> tensor<1x3x3x3x4xi32>
  return %0 : tensor<1x3x3x3x4xi32>
}
// -----
func.func @conv_3d_ndhwc_dhwcf(%a0: tensor<1x5x5x5x2xf32>, %a1: tensor<3x3x3x2x4xf32>, %out: tensor<1x3x3x3x4xf32>) -> tensor<1x3x3x3x4xf32> {
  %0 = linalg.conv_3d_ndhwc_dhwcf {dilations = dense<1> : tensor<3xi64>, strides = dense<1> : tensor<3xi64>} ins(%a0, %a1 : tensor<1x5x5x5x2xf32>, tensor<3x3x3x2x4xf32>) outs(%out : tensor<1x3x3x3x4xf32>) -> tensor<1x3x3x3x4xf32>
  return %0 : tensor<1x3x3x3x4xf32>
}
// -----
func.func @conv_3d_ncdhw_fcdhw(%a0: tensor<1x2x5x5x5xf32>, %a1: tensor<4x2x3x3x3xf32>, %out: tensor<1x4x3x3x3xf32>) -> tensor<1x4x3x3x3xf32> {
  %0 = linalg.conv_3d_ncdhw_fcdhw {dilations = dense<1> : tensor<3xi64>, strides = dense<1> : tensor<3xi64>} ins(%a0, %a1 : tensor<1x2x5x5x5xf32>, tensor<4x2x3x3x3xf32>) outs(%out : tensor<1x4x3x3x3xf32>) -> tensor<1x4x3x3x3xf32>
  return %0 : tensor<1x4x3x3x3xf32>
}
// -----
func.func @conv_2d_nhwgc_gfhwc_q(%a0: tensor<1x8x8x2x3xi8>, %a1: tensor<2x4x3x3x3xi8>, %z0: i32, %z1: i32, %out: tensor<1x6x6x2x4xi32>) -> tensor<1x6x6x2x4xi32> {
  %0 = linalg.conv_2d_nhwgc_gfhwc_q {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%a0, %a1, %z0, %z1 : tensor<1x8x8x2x3xi8>, tensor<2x4x3x3x3xi8>, i32, i32) outs(%out : tensor<1x6x6x2x4xi32>) -> tensor<1x6x6x2x4xi32>
  return %0 : tensor<1x6x6x2x4xi32>
}
// -----
func.func @conv_2d_nhwc_hwcf(%a0: tensor<1x8x8x2xf32>, %a1: tensor<3x3x2x4xf32>, %out: tensor<1x6x6x4xf32>) -> tensor<1x6x6x4xf32> {
  %0 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%a0, %a1 : tensor<1x8x8x2xf32>, tensor<3x3x2x4xf32>) outs(%out : tensor<1x6x6x4xf32>) -> tensor<1x6x6x4xf32>
  return %0 : tensor<1x6x6x4xf32>
}
// -----
func.func @conv_2d_nhwc_fhwc_q(%a0: tensor<1x8x8x2xi8>, %a1: tensor<4x3x3x2xi8>, %z0: i32, %z1: i32, %out: tensor<1x6x6x4xi32>) -> tensor<1x6x6x4xi32> {
  %0 = linalg.conv_2d_nhwc_fhwc_q {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%a0, %a1, %z0, %z1 : tensor<1x8x8x2xi8>, tensor<4x3x3x2xi8>, i32, i32) outs(%out : tensor<1x6x6x4xi32>) -> tensor<1x6x6x4xi32>
  return %0 : tensor<1x6x6x4xi32>
}
// -----
func.func @conv_2d_nhwc_fhwc(%a0: tensor<1x8x8x2xf32>, %a1: tensor<4x3x3x2xf32>, %out: tensor<1x6x6x4xf32>) -> tensor<1x6x6x4xf32> {
  %0 = linalg.conv_2d_nhwc_fhwc {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%a0, %a1 : tensor<1x8x8x2xf32>, tensor<4x3x3x2xf32>) outs(%out : tensor<1x6x6x4xf32>) -> tensor<1x6x6x4xf32>
  return %0 : tensor<1x6x6x4xf32>
}
// -----
func.func @conv_2d_ngchw_gfchw_q(%a0: tensor<1x2x3x8x8xi8>, %a1: tensor<2x4x3x3x3xi8>, %z0: i32, %z1: i32, %out: tensor<1x2x4x6x6xi32>) -> tensor<1x2x4x6x6xi32> {
  %0 = linalg.conv_2d_ngchw_gfchw_q {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%a0, %a1, %z0, %z1 : tensor<1x2x3x8x8xi8>, tensor<2x4x3x3x3xi8>, i32, i32) outs(%out : tensor<1x2x4x6x6xi32>) -> tensor<1x2x4x6x6xi32>
  return %0 : tensor<1x2x4x6x6xi32>
}
// -----
func.func @conv_2d_ngchw_fgchw(%a0: tensor<1x2x3x8x8xf32>, %a1: tensor<4x2x3x3x3xf32>, %out: tensor<1x2x4x6x6xf32>) -> tensor<1x2x4x6x6xf32> {
  %0 = linalg.conv_2d_ngchw_fgchw {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%a0, %a1 : tensor<1x2x3x8x8xf32>, tensor<4x2x3x3x3xf32>) outs(%out : tensor<1x2x4x6x6xf32>) -> tensor<1x2x4x6x6xf32>
  return %0 : tensor<1x2x4x6x6xf32>
}
// -----
func.func @conv_2d_nchw_fchw_q(%a0: tensor<1x2x8x8xi8>, %a1: tensor<4x2x3x3xi8>, %z0: i32, %z1: i32, %out: tensor<1x4x6x6xi32>) -> tensor<1x4x6x6xi32> {
  %0 = linalg.conv_2d_nchw_fchw_q {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%a0, %a1, %z0, %z1 : tensor<1x2x8x8xi8>, tensor<4x2x3x3xi8>, i32, i32) outs(%out : tensor<1x4x6x6xi32>) -> tensor<1x4x6x6xi32>
  return %0 : tensor<1x4x6x6xi32>
}
// -----
// linalg.exp
func.func @f(%arg0: tf32, %arg1: tensor<tf32>) {
  %0 = linalg.exp ins(%arg0 : tf32) outs(%arg1 : tensor<tf32>) -> tensor<tf32>
  return
}
// -----
// linalg.min
"func.func"() <{function_type = (tensor<?x?xi1>, tensor<?x?xi1>) -> (), sym_name = "f"}> ({
^bb0(%arg0: tensor<?x?xi1>, %arg1: tensor<?x?xi1>):
  %0:2 = "linalg.min"(%arg0, %arg1) <{operandSegmentSizes = array<i32: 0, 2>}> ({
  ^bb0(%arg2: i1, %arg3: i1):
    "linalg.yield"(%arg2, %arg2) : (i1, i1) -> ()
  }) : (tensor<?x?xi1>, tensor<?x?xi1>) -> (tensor<?x?xi1>, tensor<?x?xi1>)
  "func.return"() : () -> ()
}) : () -> ()
// -----
// linalg.tanh
"func.func"() <{function_type = (tensor<1x2x2x2x2xi1>, tensor<1x2x2x2x2xi1>) -> (), sym_name = "f"}> ({
^bb0(%arg0: tensor<1x2x2x2x2xi1>, %arg1: tensor<1x2x2x2x2xi1>):
  %0 = "linalg.tanh"(%arg0, %arg1) <{operandSegmentSizes = array<i32: 1, 1>}> ({
  ^bb0(%arg2: i1, %arg3: i1):
    "linalg.yield"(%arg2) : (i1) -> ()
  }) : (tensor<1x2x2x2x2xi1>, tensor<1x2x2x2x2xi1>) -> tensor<1x2x2x2x2xi1>
  "func.return"() : () -> ()
}) : () -> ()
// -----
// linalg.reciprocal
"func.func"() <{function_type = (memref<*xi8>, memref<*xi8>) -> (), sym_name = "f"}> ({
^bb0(%arg0: memref<*xi8>, %arg1: memref<*xi8>):
  "linalg.reciprocal"(%arg0, %arg1) <{operandSegmentSizes = array<i32: 1, 1>}> ({
  ^bb0(%arg2: memref<*xi8>, %arg3: memref<*xi8>):
    "linalg.yield"(%arg2) : (memref<*xi8>) -> ()
  }) : (memref<*xi8>, memref<*xi8>) -> ()
  "func.return"() : () -> ()
}) : () -> ()
