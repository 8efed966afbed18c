// nvvm.bar.warp.sync
func.func @f(%arg0: i32) {
  nvvm.bar.warp.sync %arg0 : i32
  return
}
// -----
// nvvm.barrier
func.func @f() {
  nvvm.barrier
  return
}
// -----
// nvvm.barrier.arrive
func.func @f(%arg0: i32) {
  nvvm.barrier.arrive number_of_threads = %arg0
  return
}
// -----
// nvvm.barrier0
func.func @f() {
  nvvm.barrier0
  return
}
// -----
// nvvm.breakpoint
func.func @f() {
  nvvm.breakpoint
  return
}
// -----
// nvvm.cluster.arrive
func.func @f() {
  nvvm.cluster.arrive
  return
}
// -----
// nvvm.cluster.arrive.relaxed
func.func @f() {
  nvvm.cluster.arrive.relaxed
  return
}
// -----
// nvvm.cluster.wait
func.func @f() {
  nvvm.cluster.wait
  return
}
// -----
// nvvm.clusterlaunchcontrol.try.cancel
func.func @f(%arg0: !llvm.ptr<3>, %arg1: !llvm.ptr<3>) {
  nvvm.clusterlaunchcontrol.try.cancel %arg0, %arg1
  return
}
// -----
// nvvm.cp.async.bulk.commit.group
func.func @f() {
  nvvm.cp.async.bulk.commit.group
  return
}
// -----
// nvvm.cp.async.bulk.prefetch
func.func @f(%arg0: !llvm.ptr<1>, %arg1: i32) {
  nvvm.cp.async.bulk.prefetch %arg0, %arg1 : <1>
  return
}
// -----
// nvvm.cp.async.bulk.shared.cluster.shared.cta
func.func @f(%arg0: !llvm.ptr<7>, %arg1: !llvm.ptr<3>, %arg2: !llvm.ptr<3>, %arg3: i32) {
  nvvm.cp.async.bulk.shared.cluster.shared.cta %arg0, %arg1, %arg2, %arg3 : <7>, <3>
  return
}
// -----
// nvvm.cp.async.bulk.tensor.prefetch
func.func @f(%arg0: !llvm.ptr, %arg1: i32, %arg2: i32) {
  nvvm.cp.async.bulk.tensor.prefetch %arg0, box[%arg1, %arg2] : !llvm.ptr
  return
}
// -----
// nvvm.cp.async.bulk.wait_group
func.func @f() {
  nvvm.cp.async.bulk.wait_group 2
  return
}
// -----
// nvvm.cp.async.commit.group
func.func @f() {
  nvvm.cp.async.commit.group
  return
}
// -----
// nvvm.cp.async.mbarrier.arrive
func.func @f(%arg0: !llvm.ptr<3>) {
  nvvm.cp.async.mbarrier.arrive %arg0 : !llvm.ptr<3>
  return
}
// -----
// nvvm.cp.async.wait.group
func.func @f() {
  nvvm.cp.async.wait.group 2
  return
}
// -----
// nvvm.elect.sync
func.func @f(%arg0: i32) {
  %0 = nvvm.elect.sync %arg0 -> i1
  return
}
// -----
// nvvm.exit
func.func @f() {
  nvvm.exit
  return
}
// -----
// nvvm.fence.mbarrier.init
func.func @f() {
  nvvm.fence.mbarrier.init
  return
}
// -----
// nvvm.fence.proxy.acquire
func.func @f(%arg0: !llvm.ptr, %arg1: i32) {
  nvvm.fence.proxy.acquire <cta> %arg0, %arg1
  return
}
// -----
// nvvm.fence.proxy.release
func.func @f() {
  nvvm.fence.proxy.release <cta>
  return
}
// -----
// nvvm.fence.sc.cluster
func.func @f() {
  nvvm.fence.sc.cluster
  return
}
// -----
// nvvm.inline_ptx
func.func @f(%arg0: memref<?x?xbf16, strided<[?, ?], offset: ?>>) {
  %0 = nvvm.inline_ptx "s" ro(%arg0 : memref<?x?xbf16, strided<[?, ?], offset: ?>>) -> !shape.witness
  return
}
// -----
// nvvm.mapa
func.func @f(%arg0: !llvm.ptr, %arg1: i32) {
  %0 = nvvm.mapa %arg0, %arg1 : !llvm.ptr -> !llvm.ptr
  return
}
// -----
// nvvm.mbarrier.arrive
func.func @f(%arg0: !llvm.ptr<3>, %arg1: i32) {
  %0 = nvvm.mbarrier.arrive %arg0, %arg1 : !llvm.ptr<3> -> i64
  return
}
// -----
// nvvm.mbarrier.arrive.expect_tx
func.func @f(%arg0: !llvm.ptr, %arg1: i32) {
  %0 = nvvm.mbarrier.arrive.expect_tx %arg0, %arg1 : !llvm.ptr, i32 -> i64
  return
}
// -----
// nvvm.mbarrier.arrive.nocomplete
func.func @f(%arg0: !llvm.ptr, %arg1: i32) {
  %0 = nvvm.mbarrier.arrive.nocomplete %arg0, %arg1 : !llvm.ptr, i32 -> i64
  return
}
// -----
// nvvm.mbarrier.arrive_drop
func.func @f(%arg0: !llvm.ptr) {
  %0 = nvvm.mbarrier.arrive_drop %arg0 : !llvm.ptr -> i64
  return
}
// -----
// nvvm.mbarrier.arrive_drop.expect_tx
func.func @f(%arg0: !llvm.ptr, %arg1: i32) {
  nvvm.mbarrier.arrive_drop.expect_tx %arg0, %arg1 : !llvm.ptr, i32
  return
}
// -----
// nvvm.mbarrier.arrive_drop.nocomplete
func.func @f(%arg0: !llvm.ptr, %arg1: i32) {
  %0 = nvvm.mbarrier.arrive_drop.nocomplete %arg0, %arg1 : !llvm.ptr, i32 -> i64
  return
}
// -----
// nvvm.mbarrier.complete_tx
func.func @f(%arg0: !llvm.ptr<3>, %arg1: i32) {
  nvvm.mbarrier.complete_tx %arg0, %arg1 : !llvm.ptr<3>, i32
  return
}
// -----
// nvvm.mbarrier.expect_tx
func.func @f(%arg0: !llvm.ptr<3>, %arg1: i32) {
  nvvm.mbarrier.expect_tx %arg0, %arg1 : !llvm.ptr<3>, i32
  return
}
// -----
// nvvm.mbarrier.init
func.func @f(%arg0: !llvm.ptr<3>, %arg1: i32) {
  nvvm.mbarrier.init %arg0, %arg1 : !llvm.ptr<3>, i32
  return
}
// -----
// nvvm.mbarrier.inval
func.func @f(%arg0: !llvm.ptr<3>) {
  nvvm.mbarrier.inval %arg0 : !llvm.ptr<3>
  return
}
// -----
// nvvm.mbarrier.test.wait
func.func @f(%arg0: !llvm.ptr, %arg1: i64) {
  %0 = nvvm.mbarrier.test.wait %arg0, %arg1 : !llvm.ptr, i64 -> i1
  return
}
// -----
// nvvm.mbarrier.try_wait
func.func @f(%arg0: !llvm.ptr<3>, %arg1: i64) {
  %0 = nvvm.mbarrier.try_wait %arg0, %arg1 : !llvm.ptr<3>, i64 -> i1
  return
}
// -----
// nvvm.mbarrier.try_wait.parity
func.func @f(%arg0: !llvm.ptr<3>, %arg1: i32, %arg2: i32) {
  nvvm.mbarrier.try_wait.parity %arg0, %arg1, %arg2 : !llvm.ptr<3>, i32, i32
  return
}
// -----
// nvvm.memory.barrier
func.func @f() {
  nvvm.memory.barrier <cta>
  return
}
// -----
// nvvm.nanosleep
func.func @f(%arg0: i32) {
  nvvm.nanosleep %arg0
  return
}
// -----
// nvvm.pmevent
func.func @f() {
  nvvm.pmevent mask = 1
  return
}
// -----
// nvvm.rcp.approx.ftz.f
func.func @f(%arg0: f32) {
  %0 = nvvm.rcp.approx.ftz.f %arg0 : f32
  return
}
// -----
// nvvm.read.ptx.sreg.aggr.smem.size
func.func @f() {
  %0 = nvvm.read.ptx.sreg.aggr.smem.size : vector<1xsi32>
  return
}
// -----
// nvvm.read.ptx.sreg.clock
func.func @f() {
  %0 = nvvm.read.ptx.sreg.clock : f16
  return
}
// -----
// nvvm.read.ptx.sreg.clock64
func.func @f() {
  %0 = nvvm.read.ptx.sreg.clock64 : vector<1xi1>
  return
}
// -----
// nvvm.read.ptx.sreg.cluster.ctaid.x
func.func @f() {
  %0 = nvvm.read.ptx.sreg.cluster.ctaid.x : vector<1xf16>
  return
}
// -----
// nvvm.read.ptx.sreg.cluster.ctaid.y
func.func @f() {
  %0 = nvvm.read.ptx.sreg.cluster.ctaid.y : i8
  return
}
// -----
// nvvm.read.ptx.sreg.cluster.ctaid.z
func.func @f() {
  %0 = nvvm.read.ptx.sreg.cluster.ctaid.z : vector<1xi32>
  return
}
// -----
// nvvm.read.ptx.sreg.cluster.ctarank
func.func @f() {
  %0 = nvvm.read.ptx.sreg.cluster.ctarank : vector<1xui32>
  return
}
// -----
// nvvm.read.ptx.sreg.cluster.nctaid.x
func.func @f() {
  %0 = nvvm.read.ptx.sreg.cluster.nctaid.x : vector<1xsi32>
  return
}
// -----
// nvvm.read.ptx.sreg.cluster.nctaid.y
func.func @f() {
  %0 = nvvm.read.ptx.sreg.cluster.nctaid.y : vector<1xf16>
  return
}
// -----
// nvvm.read.ptx.sreg.cluster.nctaid.z
func.func @f() {
  %0 = nvvm.read.ptx.sreg.cluster.nctaid.z : vector<1xi64>
  return
}
// -----
// nvvm.read.ptx.sreg.cluster.nctarank
func.func @f() {
  %0 = nvvm.read.ptx.sreg.cluster.nctarank : vector<1xf32>
  return
}
// -----
// nvvm.read.ptx.sreg.clusterid.x
func.func @f() {
  %0 = nvvm.read.ptx.sreg.clusterid.x : f32
  return
}
// -----
// nvvm.read.ptx.sreg.clusterid.y
func.func @f() {
  %0 = nvvm.read.ptx.sreg.clusterid.y : !llvm.ptr<5>
  return
}
// -----
// nvvm.read.ptx.sreg.clusterid.z
func.func @f() {
  %0 = nvvm.read.ptx.sreg.clusterid.z : f16
  return
}
// -----
// nvvm.read.ptx.sreg.ctaid.x
func.func @f() {
  %0 = nvvm.read.ptx.sreg.ctaid.x : vector<[4]xi64>
  return
}
// -----
// nvvm.read.ptx.sreg.ctaid.y
func.func @f() {
  %0 = nvvm.read.ptx.sreg.ctaid.y : vector<2xi64>
  return
}
// -----
// nvvm.read.ptx.sreg.ctaid.z
func.func @f() {
  %0 = nvvm.read.ptx.sreg.ctaid.z : vector<1xi64>
  return
}
// -----
// nvvm.read.ptx.sreg.dynamic.smem.size
func.func @f() {
  %0 = nvvm.read.ptx.sreg.dynamic.smem.size : vector<1xi1>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg0
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg0 : f16
  return
}
// -----
// nvvm.read.ptx.sreg.envreg1
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg1 : i1
  return
}
// -----
// nvvm.read.ptx.sreg.envreg10
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg10 : vector<[16]xi1>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg11
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg11 : vector<1xf32>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg12
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg12 : i8
  return
}
// -----
// nvvm.read.ptx.sreg.envreg13
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg13 : i64
  return
}
// -----
// nvvm.read.ptx.sreg.envreg14
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg14 : vector<1xf32>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg15
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg15 : vector<2xf32>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg16
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg16 : vector<[16]xi8>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg17
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg17 : vector<4xsi32>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg18
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg18 : vector<1xindex>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg19
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg19 : vector<1xi32>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg2
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg2 : vector<1xsi32>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg20
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg20 : vector<1xui64>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg21
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg21 : vector<1xi8>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg22
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg22 : vector<16xui8>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg23
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg23 : vector<1xui32>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg24
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg24 : vector<1xi8>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg25
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg25 : vector<[16]xf32>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg26
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg26 : vector<1xf16>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg27
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg27 : i64
  return
}
// -----
// nvvm.read.ptx.sreg.envreg28
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg28 : vector<1xui8>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg29
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg29 : i64
  return
}
// -----
// nvvm.read.ptx.sreg.envreg3
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg3 : vector<1xi8>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg30
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg30 : vector<1xf32>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg31
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg31 : f16
  return
}
// -----
// nvvm.read.ptx.sreg.envreg4
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg4 : vector<1xi32>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg5
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg5 : vector<1xf32>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg6
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg6 : i8
  return
}
// -----
// nvvm.read.ptx.sreg.envreg7
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg7 : vector<1xi32>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg8
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg8 : vector<1xi1>
  return
}
// -----
// nvvm.read.ptx.sreg.envreg9
func.func @f() {
  %0 = nvvm.read.ptx.sreg.envreg9 : i64
  return
}
// -----
// nvvm.read.ptx.sreg.globaltimer
func.func @f() {
  %0 = nvvm.read.ptx.sreg.globaltimer : vector<2xf32>
  return
}
// -----
// nvvm.read.ptx.sreg.globaltimer.lo
func.func @f() {
  %0 = nvvm.read.ptx.sreg.globaltimer.lo : vector<[16]xi1>
  return
}
// -----
// nvvm.read.ptx.sreg.gridid
func.func @f() {
  %0 = nvvm.read.ptx.sreg.gridid : f32
  return
}
// -----
// nvvm.read.ptx.sreg.laneid
func.func @f() {
  %0 = nvvm.read.ptx.sreg.laneid : vector<1xi1>
  return
}
// -----
// nvvm.read.ptx.sreg.lanemask.eq
func.func @f() {
  %0 = nvvm.read.ptx.sreg.lanemask.eq : vector<1xui32>
  return
}
// -----
// nvvm.read.ptx.sreg.lanemask.ge
func.func @f() {
  %0 = nvvm.read.ptx.sreg.lanemask.ge : vector<1xui8>
  return
}
// -----
// nvvm.read.ptx.sreg.lanemask.gt
func.func @f() {
  %0 = nvvm.read.ptx.sreg.lanemask.gt : vector<[16]xbf16>
  return
}
// -----
// nvvm.read.ptx.sreg.lanemask.le
func.func @f() {
  %0 = nvvm.read.ptx.sreg.lanemask.le : vector<1xi64>
  return
}
// -----
// nvvm.read.ptx.sreg.lanemask.lt
func.func @f() {
  %0 = nvvm.read.ptx.sreg.lanemask.lt : vector<1xi8>
  return
}
// -----
// nvvm.read.ptx.sreg.nclusterid.x
func.func @f() {
  %0 = nvvm.read.ptx.sreg.nclusterid.x : vector<1xf16>
  return
}
// -----
// nvvm.read.ptx.sreg.nclusterid.y
func.func @f() {
  %0 = nvvm.read.ptx.sreg.nclusterid.y : f16
  return
}
// -----
// nvvm.read.ptx.sreg.nclusterid.z
func.func @f() {
  %0 = nvvm.read.ptx.sreg.nclusterid.z : vector<1xf32>
  return
}
// -----
// nvvm.read.ptx.sreg.nctaid.x
func.func @f() {
  %0 = nvvm.read.ptx.sreg.nctaid.x : vector<1xi1>
  return
}
// -----
// nvvm.read.ptx.sreg.nctaid.y
func.func @f() {
  %0 = nvvm.read.ptx.sreg.nctaid.y : vector<1xui8>
  return
}
// -----
// nvvm.read.ptx.sreg.nctaid.z
func.func @f() {
  %0 = nvvm.read.ptx.sreg.nctaid.z : vector<[4]xindex>
  return
}
// -----
// nvvm.read.ptx.sreg.nsmid
func.func @f() {
  %0 = nvvm.read.ptx.sreg.nsmid : vector<1xui8>
  return
}
// -----
// nvvm.read.ptx.sreg.ntid.x
func.func @f() {
  %0 = nvvm.read.ptx.sreg.ntid.x : vector<1xui64>
  return
}
// -----
// nvvm.read.ptx.sreg.ntid.y
func.func @f() {
  %0 = nvvm.read.ptx.sreg.ntid.y : vector<1xui32>
  return
}
// -----
// nvvm.read.ptx.sreg.ntid.z
func.func @f() {
  %0 = nvvm.read.ptx.sreg.ntid.z : vector<8xf16>
  return
}
// -----
// nvvm.read.ptx.sreg.nwarpid
func.func @f() {
  %0 = nvvm.read.ptx.sreg.nwarpid : vector<2xui32>
  return
}
// -----
// nvvm.read.ptx.sreg.smid
func.func @f() {
  %0 = nvvm.read.ptx.sreg.smid : vector<1xi32>
  return
}
// -----
// nvvm.read.ptx.sreg.tid.x
func.func @f() {
  %0 = nvvm.read.ptx.sreg.tid.x : vector<4xtf32>
  return
}
// -----
// nvvm.read.ptx.sreg.tid.y
func.func @f() {
  %0 = nvvm.read.ptx.sreg.tid.y : vector<8xui8>
  return
}
// -----
// nvvm.read.ptx.sreg.tid.z
func.func @f() {
  %0 = nvvm.read.ptx.sreg.tid.z : vector<2xi64>
  return
}
// -----
// nvvm.read.ptx.sreg.total.smem.size
func.func @f() {
  %0 = nvvm.read.ptx.sreg.total.smem.size : vector<4xui32>
  return
}
// -----
// nvvm.read.ptx.sreg.warpid
func.func @f() {
  %0 = nvvm.read.ptx.sreg.warpid : vector<1xindex>
  return
}
// -----
// nvvm.read.ptx.sreg.warpsize
func.func @f() {
  %0 = nvvm.read.ptx.sreg.warpsize : vector<1xf32>
  return
}
// -----
// nvvm.st.bulk
func.func @f(%arg0: !llvm.ptr<3>, %arg1: i64) {
  nvvm.st.bulk %arg0, size = %arg1 : !llvm.ptr<3>
  return
}
// -----
// nvvm.tcgen05.alloc
func.func @f(%arg0: !llvm.ptr, %arg1: i32) {
  nvvm.tcgen05.alloc %arg0, %arg1 : !llvm.ptr, i32
  return
}
// -----
// nvvm.tcgen05.commit
func.func @f(%arg0: !llvm.ptr<1>, %arg1: i16) {
  nvvm.tcgen05.commit %arg0, multicast_mask = %arg1 : !llvm.ptr<1>, i16
  return
}
// -----
// nvvm.tcgen05.dealloc
func.func @f(%arg0: !llvm.ptr<6>, %arg1: i32) {
  nvvm.tcgen05.dealloc %arg0, %arg1 : !llvm.ptr<6>, i32
  return
}
// -----
// nvvm.tcgen05.mma_smem_desc
func.func @f(%arg0: i32, %arg1: i32, %arg2: i32, %arg3: i8, %arg4: i1, %arg5: i8) {
  %0 = nvvm.tcgen05.mma_smem_desc(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) : (i32, i32, i32, i8, i1, i8) -> i64
  return
}
// -----
// nvvm.tcgen05.relinquish_alloc_permit
func.func @f() {
  nvvm.tcgen05.relinquish_alloc_permit
  return
}
// -----
// nvvm.tcgen05.shift
func.func @f(%arg0: !llvm.ptr<6>) {
  nvvm.tcgen05.shift %arg0 : !llvm.ptr<6>
  return
}
// -----
// nvvm.wgmma.commit.group.sync.aligned
func.func @f() {
  nvvm.wgmma.commit.group.sync.aligned
  return
}
// -----
// nvvm.wgmma.fence.aligned
func.func @f() {
  nvvm.wgmma.fence.aligned
  return
}
// -----
// nvvm.wgmma.wait.group.sync.aligned
func.func @f() {
  nvvm.wgmma.wait.group.sync.aligned 1
  return
}
// -----
// nvvm.cp.async.bulk.shared.cluster.global
"func.func"() <{function_type = (!llvm.ptr<7>, !llvm.ptr<1>, !llvm.ptr<1>, !llvm.ptr<3>, i16, i64) -> (), sym_name = "f"}> ({
^bb0(%arg0: !llvm.ptr<7>, %arg1: !llvm.ptr<1>, %arg2: !llvm.ptr<1>, %arg3: !llvm.ptr<3>, %arg4: i16, %arg5: i64):
  "nvvm.cp.async.bulk.shared.cluster.global"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) <{operandSegmentSizes = array<i32: 1, 2, 1, 0, 1, 1>}> : (!llvm.ptr<7>, !llvm.ptr<1>, !llvm.ptr<1>, !llvm.ptr<3>, i16, i64) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// nvvm.cp.async.bulk.global.shared.cta
"func.func"() <{function_type = (!llvm.ptr<1>, !llvm.ptr<3>, i16) -> (), sym_name = "f"}> ({
^bb0(%arg0: !llvm.ptr<1>, %arg1: !llvm.ptr<3>, %arg2: i16):
  "nvvm.cp.async.bulk.global.shared.cta"(%arg0, %arg1, %arg2) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 1>}> : (!llvm.ptr<1>, !llvm.ptr<3>, i16) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// nvvm.cp.async.bulk.tensor.global.shared.cta
"func.func"() <{function_type = (!llvm.ptr<3>, !llvm.ptr<3>, i32) -> (), sym_name = "f"}> ({
^bb0(%arg0: !llvm.ptr<3>, %arg1: !llvm.ptr<3>, %arg2: i32):
  "nvvm.cp.async.bulk.tensor.global.shared.cta"(%arg0, %arg1, %arg2) <{mode = #nvvm.tma_store_mode<tile>, operandSegmentSizes = array<i32: 0, 2, 1, 0, 0>}> : (!llvm.ptr<3>, !llvm.ptr<3>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// nvvm.cp.async.bulk.tensor.shared.cluster.global
"func.func"() <{function_type = (!llvm.ptr<7>, i32, !llvm.ptr<3>, i16, i1) -> (), sym_name = "f"}> ({
^bb0(%arg0: !llvm.ptr<7>, %arg1: i32, %arg2: !llvm.ptr<3>, %arg3: i16, %arg4: i1):
  "nvvm.cp.async.bulk.tensor.shared.cluster.global"(%arg0, %arg1, %arg2, %arg3, %arg4) <{isCTAOnly = false, mode = #nvvm.tma_load_mode<tile>, operandSegmentSizes = array<i32: 1, 0, 1, 1, 0, 1, 0, 1>}> : (!llvm.ptr<7>, i32, !llvm.ptr<3>, i16, i1) -> ()
  "func.return"() : () -> ()
}) : () -> ()
