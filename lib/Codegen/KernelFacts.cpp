//===- KernelFacts.cpp - The attribute roofline.kernel --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/KernelFacts.h"

#include "Roofline/Dialect/Roofline/IR/KernelAttribute.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// To the attribute
//===----------------------------------------------------------------------===//

static DictionaryAttr toAttribute(Builder &builder,
                                  const runtime::Argument &argument) {
  auto number = [&](double value) { return builder.getF64FloatAttr(value); };
  const runtime::Init &init = argument.init;
  NamedAttrList entries;
  entries.set("name", builder.getStringAttr(argument.name));
  entries.set("role", builder.getStringAttr(argument.role));
  entries.set("distribution", builder.getStringAttr(init.distribution));
  if (init.distribution != "poison") {
    entries.set("low", number(init.low));
    entries.set("high", number(init.high));
    entries.set("seed", builder.getI64IntegerAttr(init.seed));
  }
  return entries.getDictionary(builder.getContext());
}

template <typename T, typename Convert>
static ArrayAttr toArray(Builder &builder, const std::vector<T> &values,
                         Convert convert) {
  SmallVector<Attribute> attributes;
  for (const T &value : values)
    attributes.push_back(convert(value));
  return builder.getArrayAttr(attributes);
}

static DictionaryAttr toCounted(Builder &builder,
                                const runtime::Kernel &facts) {
  auto integer = [&](int64_t value) {
    return builder.getI64IntegerAttr(value);
  };
  NamedAttrList entries;
  entries.set("flops", integer(facts.flops));
  entries.set("bytes_read", integer(facts.bytesRead));
  entries.set("bytes_written", integer(facts.bytesWritten));
  auto convert = [&](const runtime::WorkAmount &work) {
    return builder.getDictionaryAttr(
        {builder.getNamedAttr("unit", builder.getStringAttr(work.unit)),
         builder.getNamedAttr("type", builder.getStringAttr(work.type)),
         builder.getNamedAttr("amount", integer(work.amount))});
  };
  entries.set("work", toArray(builder, facts.work, convert));
  return entries.getDictionary(builder.getContext());
}

static DictionaryAttr toAttribute(Builder &builder,
                                  const runtime::Kernel &facts) {
  NamedAttrList entries;
  auto text = [&](StringRef key, const std::string &value) {
    entries.set(key, builder.getStringAttr(value));
  };
  text("id", facts.id);
  text("title", facts.title);
  text("op", facts.op);
  if (facts.group)
    text("group", *facts.group);
  if (facts.phase)
    text("phase", *facts.phase);
  NamedAttrList bindings;
  for (const auto &[name, value] : facts.bindings)
    bindings.set(name, builder.getI64IntegerAttr(value));
  entries.set("bindings", bindings.getDictionary(builder.getContext()));
  auto covered = [&](const runtime::CoveredOp &op) {
    return builder.getDictionaryAttr(
        {builder.getNamedAttr("id", builder.getStringAttr(op.id)),
         builder.getNamedAttr("count", builder.getI64IntegerAttr(op.count))});
  };
  entries.set("ops", toArray(builder, facts.ops, covered));
  entries.set("region_ops", builder.getI64IntegerAttr(facts.regionOps));
  entries.set("shapes",
              toArray(builder, facts.shapes, [&](const std::string &shape) {
                return builder.getStringAttr(shape);
              }));
  entries.set("arguments", toArray(builder, facts.arguments,
                                   [&](const runtime::Argument &argument) {
                                     return toAttribute(builder, argument);
                                   }));
  entries.set("counted", toCounted(builder, facts));
  if (facts.roofTime)
    entries.set("roof_time", builder.getF64FloatAttr(*facts.roofTime));
  entries.set("tolerance", builder.getF64FloatAttr(facts.tolerance));
  return entries.getDictionary(builder.getContext());
}

void roofline::setKernelFacts(func::FuncOp kernel,
                              const runtime::Kernel &facts) {
  Builder builder(kernel.getContext());
  kernel->setAttr(attr::kKernel, toAttribute(builder, facts));
}

//===----------------------------------------------------------------------===//
// From the attribute
//===----------------------------------------------------------------------===//

namespace {
/// Entries of a dictionary, by default what `value` already is.
struct Entries {
  DictionaryAttr dictionary;

  void read(StringRef key, std::string &value) const {
    if (auto entry = get<StringAttr>(key))
      value = entry.str();
  }
  void read(StringRef key, std::optional<std::string> &value) const {
    if (auto entry = get<StringAttr>(key))
      value = entry.str();
  }
  void read(StringRef key, int64_t &value) const {
    if (auto entry = get<IntegerAttr>(key))
      value = entry.getInt();
  }
  void read(StringRef key, double &value) const {
    if (auto entry = get<FloatAttr>(key))
      value = entry.getValueAsDouble();
  }
  Entries entries(StringRef key) const { return {get<DictionaryAttr>(key)}; }
  std::vector<Entries> list(StringRef key) const {
    std::vector<Entries> result;
    if (auto array = get<ArrayAttr>(key))
      for (Attribute element : array)
        result.push_back({dyn_cast<DictionaryAttr>(element)});
    return result;
  }
  template <typename T> T get(StringRef key) const {
    return dictionary ? dictionary.getAs<T>(key) : T();
  }
};
} // namespace

/// `r`, `w` or `rw`, by the ops that make tensors of `argument` and fill it.
static std::string accessOf(BlockArgument argument) {
  bool isRead = false, isWritten = false;
  for (Operation *user : argument.getUsers()) {
    isRead |= isa<bufferization::ToTensorOp>(user);
    auto write = dyn_cast<bufferization::MaterializeInDestinationOp>(user);
    isWritten |= write && write.getDest() == argument;
  }
  return isWritten ? (isRead ? "rw" : "w") : "r";
}

static runtime::Argument plainArgument(BlockArgument argument) {
  auto type = cast<MemRefType>(argument.getType());
  runtime::Argument result;
  result.name = "arg" + std::to_string(argument.getArgNumber());
  llvm::raw_string_ostream(result.type) << type.getElementType();
  result.shape.assign(type.getShape().begin(), type.getShape().end());
  result.access = accessOf(argument);
  result.role = result.access == "r"   ? "activation"
                : result.access == "w" ? "output"
                                       : "state";
  result.init.seed = argument.getArgNumber() + 1;
  if (result.access == "w")
    result.init = {"poison", 0, 0, 0};
  else if (type.getElementType().isInteger())
    result.init.distribution = "integers";
  return result;
}

static LogicalResult verifyArgument(func::FuncOp kernel,
                                    BlockArgument argument) {
  auto type = dyn_cast<MemRefType>(argument.getType());
  if (type && type.hasStaticShape() && type.getLayout().isIdentity())
    return success();
  return emitError(kernel.getLoc())
         << "argument " << argument.getArgNumber() << " of kernel '"
         << kernel.getName()
         << "' expects a memref of static sizes without a layout, but got "
         << argument.getType();
}

static void readArgument(const Entries &entries, runtime::Argument &argument) {
  entries.read("name", argument.name);
  entries.read("role", argument.role);
  entries.read("distribution", argument.init.distribution);
  entries.read("low", argument.init.low);
  entries.read("high", argument.init.high);
  if (auto seed = entries.get<IntegerAttr>("seed"))
    argument.init.seed = static_cast<uint64_t>(seed.getInt());
}

static void readCounted(const Entries &entries, runtime::Kernel &facts) {
  entries.read("flops", facts.flops);
  entries.read("bytes_read", facts.bytesRead);
  entries.read("bytes_written", facts.bytesWritten);
  for (const Entries &entry : entries.list("work")) {
    runtime::WorkAmount work;
    entry.read("unit", work.unit);
    entry.read("type", work.type);
    entry.read("amount", work.amount);
    facts.work.push_back(std::move(work));
  }
}

static void readIdentity(const Entries &entries, runtime::Kernel &facts) {
  entries.read("id", facts.id);
  facts.title = facts.id;
  entries.read("title", facts.title);
  entries.read("op", facts.op);
  entries.read("group", facts.group);
  entries.read("phase", facts.phase);
  if (auto bindings = entries.get<DictionaryAttr>("bindings"))
    for (NamedAttribute binding : bindings)
      Entries{bindings}.read(binding.getName(),
                             facts.bindings[binding.getName().str()]);
  for (const Entries &entry : entries.list("ops")) {
    runtime::CoveredOp op;
    entry.read("id", op.id);
    entry.read("count", op.count);
    facts.ops.push_back(std::move(op));
  }
  entries.read("region_ops", facts.regionOps);
  if (auto shapes = entries.get<ArrayAttr>("shapes"))
    for (auto shape : shapes.getAsRange<StringAttr>())
      facts.shapes.push_back(shape.str());
}

FailureOr<runtime::Kernel> roofline::getKernelFacts(func::FuncOp kernel) {
  Entries entries{kernel->getAttrOfType<DictionaryAttr>(attr::kKernel)};
  runtime::Kernel facts;
  facts.id = kernel.getName().str();
  readIdentity(entries, facts);
  std::vector<Entries> arguments = entries.list("arguments");
  for (BlockArgument argument : kernel.getArguments()) {
    if (failed(verifyArgument(kernel, argument)))
      return failure();
    facts.arguments.push_back(plainArgument(argument));
    if (argument.getArgNumber() < arguments.size())
      readArgument(arguments[argument.getArgNumber()], facts.arguments.back());
  }
  readCounted(entries.entries("counted"), facts);
  if (auto time = entries.get<FloatAttr>("roof_time"))
    facts.roofTime = time.getValueAsDouble();
  entries.read("tolerance", facts.tolerance);
  return facts;
}
