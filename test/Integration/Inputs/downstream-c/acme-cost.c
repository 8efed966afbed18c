// Somebody's program in C: what each op of a module must take on a device.

#include <mlir-c/RegisterEverything.h>
#include <roofline-c/Analysis.h>
#include <roofline-c/Registration.h>

#include <inttypes.h>
#include <stdio.h>

int main(int argc, char **argv) {
  if (argc != 3)
    return 2;
  MlirDialectRegistry registry = mlirDialectRegistryCreate();
  mlirRegisterAllDialects(registry);
  rooflineRegisterAllDialects(registry);
  MlirContext context = mlirContextCreateWithRegistry(registry, false);
  mlirDialectRegistryDestroy(registry);

  MlirModule module = mlirModuleCreateParse(
      context, mlirStringRefCreateFromCString(argv[1]));
  RooflineAnalysis analysis =
      rooflineAnalyse(module, mlirStringRefCreateFromCString(argv[2]));
  if (rooflineAnalysisIsNull(analysis))
    return 1;
  RooflineReport report = rooflineAnalysisGetReport(analysis, 0);
  for (intptr_t i = 0; i < rooflineReportGetNumRows(report); ++i) {
    RooflineRow row = rooflineReportGetRow(report, i);
    MlirStringRef name = rooflineRowGetName(row);
    int64_t flops = -1;
    double time = -1;
    rooflineQuantityGetValue(
        rooflineFiguresGetFlops(rooflineRowGetFigures(row)), &flops);
    rooflineRowGetTime(row, &time);
    printf("%.*s: %" PRId64 " FLOP, %.3g s\n", (int)name.length, name.data,
           flops, time);
  }
  rooflineAnalysisDestroy(analysis);
  mlirModuleDestroy(module);
  mlirContextDestroy(context);
  return 0;
}
