func.func @scan(%x: tensor<?x64xf32> {roofline.dims = ["N", ""]}) -> tensor<?x64xf32> {
  %y = acme.scan %x : tensor<?x64xf32> -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}
