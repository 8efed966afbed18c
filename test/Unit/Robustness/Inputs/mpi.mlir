func.func @f(%x: memref<100xf32>) {
  %e0 = mpi.init : !mpi.retval
  %comm = mpi.comm_world : !mpi.comm
  %rank = mpi.comm_rank(%comm) : i32
  %size = mpi.comm_size(%comm) : i32
  mpi.send(%x, %rank, %rank, %comm) : memref<100xf32>, i32, i32
  mpi.recv(%x, %rank, %rank, %comm) : memref<100xf32>, i32, i32
  mpi.allreduce(%x, %x, MPI_SUM, %comm) : memref<100xf32>, memref<100xf32>
  mpi.barrier(%comm)
  %e1 = mpi.finalize : !mpi.retval
  return
}
// -----
func.func @f(%x: memref<100xf32>, %comm: !mpi.comm, %r: i32) {
  %req = mpi.isend(%x, %r, %r, %comm) : memref<100xf32>, i32, i32 -> !mpi.request
  mpi.wait(%req) : !mpi.request
  %req2 = mpi.irecv(%x, %r, %r, %comm) : memref<100xf32>, i32, i32 -> !mpi.request
  mpi.wait(%req2) : !mpi.request
  return
}
// -----
// mpi.init
func.func @f() {
  mpi.init
  return
}
