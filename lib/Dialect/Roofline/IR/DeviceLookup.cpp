//===- DeviceLookup.cpp - Which device a user means -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Dialect/Roofline/IR/DeviceLookup.h"

#include "Roofline/Support/Printable.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// By name
//===----------------------------------------------------------------------===//

static void noteKnownDevices(InFlightDiagnostic &diagnostic) {
  llvm::SmallVector<llvm::StringRef> names;
  for (const Device &device : knownDevices())
    names.push_back(device.name);
  diagnostic.attachNote() << "known devices: " << llvm::join(names, ", ");
}

static FailureOr<Device> lookupByName(ModuleOp module, StringRef name) {
  if (const Device *device = findDevice(name))
    return *device;
  InFlightDiagnostic diagnostic = emitError(module.getLoc())
                                  << "unknown device '" << printable(name)
                                  << "'";
  if (!name.empty())
    diagnostic << ", did you mean '" << nearestDevice(name).name << "'?";
  noteKnownDevices(diagnostic);
  return failure();
}

//===----------------------------------------------------------------------===//
// From a file
//===----------------------------------------------------------------------===//

/// The file is parsed as the value of a module's attribute. This stands before
/// it, on its first line, so that line numbers stay true.
static constexpr llvm::StringLiteral kPrefix =
    "module attributes {roofline.device = ";

/// Columns of the first line, as the user sees them.
static Location withoutPrefix(Location loc) {
  auto position = dyn_cast<FileLineColLoc>(loc);
  if (!position || position.getLine() != 1)
    return loc;
  unsigned column = position.getColumn();
  unsigned before = std::min<unsigned>(kPrefix.size(), column - 1);
  return FileLineColLoc::get(position.getFilename(), 1, column - before);
}

/// Nobody wrote the brace that is missed where more follows.
static std::string withoutBrace(const Diagnostic &diagnostic) {
  std::string text = diagnostic.str();
  return text == "expected '}' in attribute dictionary"
             ? "expected one '#roofline.device<...>', but got more after it"
             : text;
}

static OwningOpRef<ModuleOp> parseDevice(StringRef text, StringRef file,
                                         MLIRContext *context) {
  std::string source = (kPrefix + text + "\n} {}").str();
  bool forwarding = false;
  ScopedDiagnosticHandler handler(context, [&](Diagnostic &diagnostic) {
    if (forwarding)
      return failure();
    forwarding = true;
    emitError(withoutPrefix(diagnostic.getLocation()))
        << withoutBrace(diagnostic);
    forwarding = false;
    return success();
  });
  // What else a module may name as its device is none for a file.
  ParserConfig config(context, /*verifyAfterParse=*/false);
  return parseSourceString<ModuleOp>(source, config, file);
}

static FailureOr<Device> lookupInFile(ModuleOp module, StringRef file) {
  std::string error;
  std::unique_ptr<llvm::MemoryBuffer> buffer = openInputFile(file, &error);
  if (!buffer)
    return emitError(module.getLoc()) << "cannot read device file: " << error;
  auto fail = [&](const llvm::Twine &got) {
    return emitError(module.getLoc())
           << "expected one '#roofline.device<...>' in the device file '"
           << file << "', but got " << got;
  };
  if (buffer->getBuffer().trim().empty())
    return fail("an empty file");
  OwningOpRef<ModuleOp> holder =
      parseDevice(buffer->getBuffer(), file, module.getContext());
  if (!holder)
    return failure(); // told, with its place
  if (holder.get()->getAttrs().size() > 1 || !holder->getBody()->empty())
    return fail("more after it");
  if (auto device = holder.get()->getAttrOfType<DeviceAttr>(attr::kDevice))
    return device.getValue();
  std::string got;
  llvm::raw_string_ostream(got) << holder.get()->getAttr(attr::kDevice);
  return fail(got);
}

//===----------------------------------------------------------------------===//
// On the module
//===----------------------------------------------------------------------===//

static FailureOr<Device> lookupOnModule(ModuleOp module) {
  Attribute value = module->getAttr(attr::kDevice);
  if (auto device = dyn_cast_or_null<DeviceAttr>(value))
    return device.getValue();
  if (auto name = dyn_cast_or_null<StringAttr>(value))
    return lookupByName(module, name.getValue());
  InFlightDiagnostic diagnostic =
      emitError(module.getLoc())
      << "no device given: name one by the option 'device', describe one in a "
         "file for 'device-file', or set 'roofline.device' on the module";
  noteKnownDevices(diagnostic);
  return failure();
}

FailureOr<std::vector<Device>>
roofline::lookupDevices(ModuleOp module, const DeviceRequest &request) {
  std::vector<Device> devices;
  auto add = [&](FailureOr<Device> device) -> LogicalResult {
    if (failed(device))
      return failure();
    devices.push_back(*device);
    return success();
  };
  for (const std::string &name : request.names)
    if (failed(add(lookupByName(module, name))))
      return failure();
  if (!request.file.empty() && failed(add(lookupInFile(module, request.file))))
    return failure();
  if (devices.empty() && failed(add(lookupOnModule(module))))
    return failure();
  return devices;
}
