// The A100 80GB PCIe with twice its bandwidth.
#roofline.device<"faster-memory", title = "Faster Memory",
  peaks = [matrix f16 312000000000000],
  memory = [dram bandwidth 3870000000000 capacity 80000000000]>
