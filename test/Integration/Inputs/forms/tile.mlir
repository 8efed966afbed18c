// Tiles every contraction and every elementwise op or reduction with scf.forall,
// sums of matmuls with scf.for inside.
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%module: !transform.any_op {transform.readonly}) {
    %matmuls = transform.structured.match ops{["linalg.matmul"]} in %module : (!transform.any_op) -> !transform.any_op
    %tiles, %grid = transform.structured.tile_using_forall %matmuls tile_sizes [8, 32]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %steps, %loop = transform.structured.tile_using_for %tiles tile_sizes [0, 0, 16]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %batches = transform.structured.match ops{["linalg.batch_matmul"]} in %module : (!transform.any_op) -> !transform.any_op
    %batch_tiles, %batch_grid = transform.structured.tile_using_forall %batches tile_sizes [1, 8, 8]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %generics = transform.structured.match ops{["linalg.generic"]} in %module : (!transform.any_op) -> !transform.any_op
    %generic_tiles, %generic_grid = transform.structured.tile_using_forall %generics tile_sizes [1, 4]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
