func.func @f(%lb: i32, %ub: i32, %step: i32, %x: memref<8xf32>) {
  omp.parallel {
    omp.wsloop {
      omp.loop_nest (%i) : i32 = (%lb) to (%ub) step (%step) {
        %c0 = arith.constant 0 : index
        %0 = memref.load %x[%c0] : memref<8xf32>
        %1 = arith.addf %0, %0 : f32
        memref.store %1, %x[%c0] : memref<8xf32>
        omp.yield
      }
    }
    omp.barrier
    omp.terminator
  }
  return
}
// -----
func.func @f(%p: i1) {
  omp.single { omp.terminator }
  omp.master { omp.terminator }
  omp.critical { omp.terminator }
  omp.sections {
    omp.section { omp.terminator }
    omp.terminator
  }
  omp.task { omp.terminator }
  omp.taskgroup { omp.terminator }
  omp.taskwait
  omp.taskyield
  return
}
// -----
func.func @f(%lb: i32, %ub: i32, %step: i32) {
  omp.teams {
    omp.distribute {
      omp.loop_nest (%i) : i32 = (%lb) to (%ub) step (%step) { omp.yield }
    }
    omp.terminator
  }
  omp.simd {
    omp.loop_nest (%i) : i32 = (%lb) to (%ub) step (%step) { omp.yield }
  }
  return
}
// -----
// omp.atomic.read
func.func @f(%arg0: memref<?x?xf32>, %arg1: memref<?x?xui64>) {
  omp.atomic.read %arg1 = %arg0 : memref<?x?xui64>, memref<?x?xf32>, tensor<4xf32>
  return
}
// -----
// omp.atomic.write
func.func @f(%arg0: memref<?xindex>, %arg1: index) {
  omp.atomic.write %arg0 = %arg1 : memref<?xindex>, index
  return
}
// -----
// omp.barrier
func.func @f() {
  omp.barrier
  return
}
// -----
// omp.flush
func.func @f() {
  omp.flush
  return
}
// -----
// omp.map.bounds
func.func @f(%arg0: ui8, %arg1: ui8, %arg2: i64) {
  %0 = omp.map.bounds lower_bound(%arg0 : ui8) upper_bound(%arg1 : ui8) start_idx(%arg2 : i64)
  return
}
// -----
// omp.masked
func.func @f(%arg0: ui64) {
  omp.masked filter(%arg0 : ui64) {
    omp.terminator
  }
  return
}
// -----
// omp.master
func.func @f() {
  omp.master {
  }
  return
}
// -----
// omp.new_cli
func.func @f() {
  %cli = omp.new_cli
  return
}
// -----
// omp.ordered.region
func.func @f() {
  omp.ordered.region {
  }
  return
}
// -----
// omp.parallel
func.func @f() {
  omp.parallel {
    omp.terminator
  }
  return
}
// -----
// omp.single
func.func @f(%arg0: memref<ui8>, %arg1: memref<4x4xui8, 3>) {
  omp.single allocate(%arg1 : memref<4x4xui8, 3> -> %arg0 : memref<ui8>) {
  }
  return
}
// -----
// omp.target
func.func @f(%arg0: !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>, %arg1: memref<i32>) {
  omp.target allocate(%arg1 : memref<i32> -> %arg0 : !spirv.coopmatrix<16x16xf32, Subgroup, MatrixAcc>) {
  }
  return
}
// -----
// omp.target_enter_data
func.func @f() {
  omp.target_enter_data
  return
}
// -----
// omp.target_exit_data
func.func @f() {
  omp.target_exit_data
  return
}
// -----
// omp.target_freemem
func.func @f(%arg0: i32, %arg1: i64) {
  omp.target_freemem %arg0, %arg1 : i32, i64
  return
}
// -----
// omp.target_update
func.func @f() {
  omp.target_update
  return
}
// -----
// omp.taskgroup
func.func @f() {
  omp.taskgroup {
    omp.terminator
  }
  return
}
// -----
// omp.taskwait
func.func @f() {
  omp.taskwait
  return
}
// -----
// omp.taskyield
func.func @f() {
  omp.taskyield
  return
}
// -----
// omp.teams
func.func @f() {
  omp.teams {
    omp.terminator
  }
  return
}
// -----
// omp.terminator
func.func @f() {
  omp.terminator
}
// -----
// omp.threadprivate
func.func @f(%arg0: memref<f16>) {
  %0 = omp.threadprivate %arg0 : memref<f16> -> memref<f16>
  return
}
// -----
// omp.unroll_heuristic
func.func @f(%arg0: !omp.cli) {
  omp.unroll_heuristic(%arg0)
  return
}
// -----
// omp.workshare
func.func @f() {
  omp.workshare {
    omp.terminator
  }
  return
}
// -----
// omp.target_allocmem
"func.func"() <{function_type = (ui32, index, i8) -> (), sym_name = "f"}> ({
^bb0(%arg0: ui32, %arg1: index, %arg2: i8):
  %0 = "omp.target_allocmem"(%arg0, %arg1, %arg2) <{in_type = f32, operandSegmentSizes = array<i32: 0, 1, 2>}> : (ui32, index, i8) -> i64
  "func.return"() : () -> ()
}) : () -> ()
// -----
// omp.allocate_dir
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "omp.allocate_dir"() <{operandSegmentSizes = array<i32: 0, 0>}> : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
