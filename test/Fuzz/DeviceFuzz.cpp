//===- DeviceFuzz.cpp - Attributes and device files from any text ---------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuzz.h"

#include "Roofline/Dialect/Roofline/IR/DeviceLookup.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/BuiltinOps.h"

#include <sys/mman.h>
#include <unistd.h>

using namespace mlir;
using namespace roofline;
using namespace roofline::fuzz;

namespace {
/// Attributes stay with their context for good: it is made anew at times.
class Context {
public:
  MLIRContext &get() {
    constexpr unsigned kMostUses = 2000;
    if (!context_ || ++uses_ > kMostUses) {
      context_.emplace(MLIRContext::Threading::DISABLED);
      context_->loadDialect<RooflineDialect>();
      uses_ = 0;
    }
    return *context_;
  }

private:
  std::optional<MLIRContext> context_;
  unsigned uses_ = 0;
};
} // namespace

static std::string print(Attribute attribute) {
  std::string text;
  llvm::raw_string_ostream(text) << attribute;
  return text;
}

static void checkAttribute(StringRef text, MLIRContext &context) {
  Attribute attribute = parseAttribute(text, &context);
  if (!attribute || attribute.getDialect().getNamespace() !=
                        RooflineDialect::getDialectNamespace())
    return;
  std::string printed = print(attribute);
  require(parseAttribute(printed, &context) == attribute,
          "reads what it writes", printed);
}

/// As the option `device-file` reads it.
static void checkFile(StringRef text, MLIRContext &context) {
  int file = memfd_create("device", 0);
  require(file >= 0, "a file in memory");
  ssize_t written = write(file, text.data(), text.size());
  require(written == static_cast<ssize_t>(text.size()), "a file in memory");
  OwningOpRef<ModuleOp> module = ModuleOp::create(UnknownLoc::get(&context));
  FailureOr<std::vector<Device>> devices =
      lookupDevices(*module, {{}, "/proc/self/fd/" + std::to_string(file)});
  close(file);
  if (succeeded(devices))
    require(!devices->front().invalid(), "devices are checked");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static Context contexts;
  MLIRContext &context = contexts.get();
  ScopedDiagnosticHandler silence(&context,
                                  [](Diagnostic &) { return success(); });
  StringRef text(textOf(data, size));
  checkAttribute(text, context);
  checkFile(text, context);
  return 0;
}
