#roofline.device<"NVIDIA H200",
  title = "NVIDIA H200, measured",
  peaks = [matrix f16 781004247288637, matrix bf16 646698400171316, matrix tf32 326529434438530, matrix i8 1306527050600190, vector f32 65279589165073, vector f16 127486769419948, vector bf16 127484565088484, vector f64 30704352131120, transcendental f32 4175695625120],
  memory = [dram bandwidth 4650295266447 capacity 150109880320, l2 bandwidth 9122069681048 capacity 62914560],
  launch_latency_ns = 513,
  compute_units = 132,
  source = "measured by roofline-measure 0.1, 2026-11-27T16:16:34Z">
