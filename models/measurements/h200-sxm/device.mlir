#roofline.device<"NVIDIA H200",
  title = "NVIDIA H200, measured",
  peaks = [matrix f16 763936257163977, matrix bf16 646579101064655, matrix tf32 326516392301850, matrix i8 1302761308957652, vector f32 65241513868600, vector f16 127646248783714, vector bf16 127643505825174, vector f64 30749229029151, transcendental f32 4175944322057],
  memory = [dram bandwidth 4645172125460 capacity 150109880320, l2 bandwidth 9121372064490 capacity 62914560],
  launch_latency_ns = 512,
  compute_units = 132,
  source = "measured by roofline-measure 0.1, 2026-11-26T06:43:54Z">
