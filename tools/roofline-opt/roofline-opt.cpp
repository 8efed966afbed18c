//===- roofline-opt.cpp - The optimizer driver ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReportOnly.h"
#include "Roofline/Registration.h"
#include "Roofline/Support/Device.h"

#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"

using namespace mlir;

static int listDevices() {
  for (const roofline::Device &device : roofline::knownDevices())
    llvm::outs() << llvm::left_justify(device.name, 18) << device.title << "\n";
  return 0;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  roofline::registerAllDialects(registry);
  mlir::registerAllPasses();
  roofline::registerAllPasses();
  llvm::cl::opt<bool> list("list-roofline-devices",
                           llvm::cl::desc("Print the known devices and exit"));

  auto [input, output] =
      registerAndParseCLIOptions(argc, argv, "roofline-opt", registry);
  if (list)
    return listDevices();
  MlirOptMainConfig config = MlirOptMainConfig::createFromCLOptions();
  bool isOutputNamed =
      llvm::cl::getRegisteredOptions().lookup("o")->getNumOccurrences() > 0;
  if (!isOutputNamed && holdsReport(config))
    return failed(printReportOnly(input, config, registry));
  return failed(MlirOptMain(argc, argv, input, output, registry));
}
