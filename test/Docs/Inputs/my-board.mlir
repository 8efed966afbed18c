#roofline.device<"my-board", title = "My Board",
  peaks = [matrix f16 100000000000000, vector f32 10000000000000],
  memory = [dram bandwidth 500000000000 capacity 16000000000],
  launch_latency_ns = 3000, source = "data sheet of 2026-01">
