include "mlir/IR/OpBase.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def AcmeDialect : Dialect {
  let name = "acme";
  let cppNamespace = "::acme";
}

def ScanOp : Op<AcmeDialect, "scan", [Pure]> {
  let summary = "sums of all that went before";
  let arguments = (ins AnyRankedTensor:$input);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$input attr-dict `:` type($input) `->` type($result)";
}
