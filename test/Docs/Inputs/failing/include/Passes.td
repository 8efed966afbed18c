include "mlir/Pass/PassBase.td"
def GoodPass : Pass<"acme-good"> {
  let summary = "has an example";
  let description = [{
    <!-- doc-good -->
  }];
}
