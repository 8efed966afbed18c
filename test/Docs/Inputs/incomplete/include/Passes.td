include "mlir/Pass/PassBase.td"
def GoodPass : Pass<"acme-good"> {
  let summary = "has an example";
  let description = [{
    <!-- doc-good -->
  }];
}
def BarePass : Pass<"acme-bare"> {
  let description = [{
    ```mlir
    module {}
    ```
  }];
}
def GonePass : Pass<"acme-gone"> {
  let summary = "names none";
  let description = [{
    <!-- doc-gone -->
  }];
  let options = [Option<"size", "size", "int64_t", "1", "">];
}
