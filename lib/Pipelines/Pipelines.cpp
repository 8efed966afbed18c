//===- Pipelines.cpp - Named pipelines ------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Conversion/Passes.h"
#include "Roofline/Pipelines/Passes.h"
#include "Roofline/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"
#include "mlir/Pass/PassRegistry.h"

using namespace mlir;
using namespace roofline;

namespace {
/// The options of the passes that it joins.
struct AnnotateAndClassifyOptions
    : PassPipelineOptions<AnnotateAndClassifyOptions> {
  /// A convention, see ConventionOptions.td.
  struct SwitchOption : Option<std::string> {
    SwitchOption(AnnotateAndClassifyOptions &parent, llvm::StringRef name)
        : Option(parent, name, llvm::cl::desc("As of roofline-annotate")) {}
    using Option::operator=;
  };
  Option<std::string> device{*this, "device",
                             llvm::cl::desc("Name of a known device")};
  Option<std::string> deviceFile{
      *this, "device-file",
      llvm::cl::desc("File that holds one #roofline.device attribute")};
  Option<std::string> bind{*this, "bind",
                           llvm::cl::desc("Values of dims, e.g. B=4,S=1024")};
  Option<bool> strict{*this, "strict",
                      llvm::cl::desc("An op without a cost model is an error")};
  SwitchOption causal{*this, "causal"}, aliasing{*this, "aliasing"},
      packing{*this, "packing"}, padding{*this, "padding"}, tf32{*this, "tf32"},
      preset{*this, "preset"};
};
} // namespace

static void
buildAnnotateAndClassify(OpPassManager &pipeline,
                         const AnnotateAndClassifyOptions &options) {
  AnnotatePassOptions annotate;
  annotate.strict = options.strict;
  annotate.causal = options.causal;
  annotate.aliasing = options.aliasing;
  annotate.packing = options.packing;
  annotate.padding = options.padding;
  annotate.tf32 = options.tf32;
  annotate.preset = options.preset;
  ClassifyPassOptions classify;
  classify.device = options.device;
  classify.deviceFile = options.deviceFile;
  classify.bind = options.bind;
  pipeline.addPass(createConvertLlamaToLinalg());
  pipeline.addPass(createAnnotatePass(annotate));
  pipeline.addPass(createClassifyPass(classify));
}

void roofline::registerPipelines() {
  PassPipelineRegistration<AnnotateAndClassifyOptions>(
      "roofline-annotate-and-classify",
      "Lower llama ops, attach costs, and attach bounds for a device",
      buildAnnotateAndClassify);
}
