irdl.dialect @d {
  irdl.type @t {
    %0 = irdl.is f32
    %1 = irdl.is f64
    %2 = irdl.any_of(%0, %1)
    irdl.parameters(elem: %2)
  }
  irdl.attribute @a {
    %0 = irdl.any
    irdl.parameters(p: %0)
  }
  irdl.operation @o {
    %0 = irdl.any
    %1 = irdl.parametric @d::@t<%0>
    %2 = irdl.base @d::@t
    %3 = irdl.all_of(%1, %2)
    irdl.operands(x: %3)
    irdl.results(y: %3)
    irdl.attributes {"k" = %0}
    %r = irdl.region
    irdl.regions(body: %r)
  }
}
// -----
// irdl.c_pred
func.func @f() {
  %0 = irdl.c_pred "BILINEAR" 
  return
}
