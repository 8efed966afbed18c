#roofline.device<"NVIDIA H200",
  title = "NVIDIA H200, measured",
  peaks = [matrix f16 761013699536264, matrix bf16 640086375088917, matrix tf32 326001566204009, matrix i8 1306592221063282, vector f32 65211985330140, vector f16 127523089503784, vector bf16 127494368810144, vector f64 30691557746407, transcendental f32 4174737218521],
  memory = [dram bandwidth 4662821382000 capacity 150109880320, l2 bandwidth 9051742979645 capacity 62914560],
  launch_latency_ns = 511,
  compute_units = 132,
  source = "measured by roofline-measure 0.1, 2026-11-26T06:17:00Z">
