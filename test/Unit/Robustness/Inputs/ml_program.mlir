ml_program.global private mutable @v(dense<4.0> : tensor<4xf32>) : tensor<4xf32>
ml_program.global private @c(dense<4.0> : tensor<4xf32>) : tensor<4xf32>
ml_program.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = ml_program.global_load @v : tensor<4xf32>
  %1 = ml_program.global_load_const @c : tensor<4xf32>
  %2 = arith.addf %0, %1 : tensor<4xf32>
  ml_program.global_store @v = %2 : tensor<4xf32>
  ml_program.return %2 : tensor<4xf32>
}
ml_program.subgraph @g() -> tensor<4xf32> {
  %t = ml_program.token
  %0, %t1 = ml_program.global_load_graph @v ordering(%t -> !ml_program.token) : tensor<4xf32>
  %t2 = ml_program.global_store_graph @v = %0 ordering(%t1 -> !ml_program.token) : tensor<4xf32>
  ml_program.output %0 : tensor<4xf32>
}
// -----
// ml_program.token
func.func @f() {
  %0 = ml_program.token
  return
}
