//===- roofline-opt.cpp - The optimizer driver ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReportOnly.h"
#include "Roofline/Registration.h"
#include "Roofline/Support/Device.h"
#include "Roofline/Support/Printable.h"
#include "Roofline/Target/Report/OutputFile.h"

#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"

#include <csignal>

using namespace mlir;

static LogicalResult fail(const llvm::Twine &problem) {
  llvm::errs() << "error: " << roofline::printable(problem.str()) << "\n";
  return failure();
}

static LogicalResult listDevices() {
  llvm::Error error =
      roofline::writeFile("-", [](llvm::raw_ostream &os) -> llvm::Error {
        for (const roofline::Device &device : roofline::knownDevices())
          os << llvm::left_justify(device.name, 18) << device.title << "\n";
        return llvm::Error::success();
      });
  if (!error)
    return success();
  return fail("cannot write the devices: " + llvm::toString(std::move(error)));
}

/// Runs the pipeline; the file `output` is all of the module, or as it was.
static LogicalResult printModule(StringRef input, StringRef output,
                                 const MlirOptMainConfig &config,
                                 DialectRegistry &registry) {
  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> source = openInputFile(input, &message);
  if (!source)
    return fail(message);
  // A failure of the pipeline has been told; one of opening has not.
  bool hasRun = false;
  LogicalResult result = failure();
  llvm::Error error =
      roofline::writeFile(output, [&](llvm::raw_ostream &os) -> llvm::Error {
        hasRun = true;
        result = MlirOptMain(os, std::move(source), registry, config);
        return succeeded(result) ? llvm::Error::success()
                                 : llvm::createStringError("no module");
      });
  std::string problem = llvm::toString(std::move(error));
  if (!problem.empty() && (!hasRun || succeeded(result)))
    return fail("cannot write '" + output + "': " + problem);
  return result;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv, /*InstallPipeSignalExitHandler=*/false);
  // A reader that is gone is an error of writing, told as others are.
  std::signal(SIGPIPE, SIG_IGN);
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
    return failed(listDevices());
  MlirOptMainConfig config = MlirOptMainConfig::createFromCLOptions();
  if (config.shouldShowDialects() || config.shouldListPasses())
    return failed(MlirOptMain(argc, argv, input, output, registry));
  bool isOutputNamed =
      llvm::cl::getRegisteredOptions().lookup("o")->getNumOccurrences() > 0;
  FailureOr<bool> hasReport = holdsReport(config);
  if (failed(hasReport))
    return 1;
  if (*hasReport && !isOutputNamed)
    return failed(printReportOnly(input, config, registry));
  return failed(printModule(input, output, config, registry));
}
