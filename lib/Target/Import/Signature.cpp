//===- Signature.cpp - Named arguments of a function ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Signature.h"

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

using namespace mlir;
using namespace roofline;

RankedTensorType roofline::tensorOf(ArrayRef<Dim> dims, Type element) {
  SmallVector<int64_t> shape;
  for (const Dim &dim : dims)
    shape.push_back(dim.size);
  return RankedTensorType::get(shape, element);
}

void Signature::add(StringRef name, ArrayRef<Dim> dims, Type element,
                    NamedAttrList attributes) {
  Builder builder(element.getContext());
  SmallVector<StringRef> names;
  for (const Dim &dim : dims)
    names.push_back(dim.name);
  if (llvm::any_of(names, [](StringRef name) { return !name.empty(); }))
    attributes.set(attr::kDims, builder.getStrArrayAttr(names));
  arguments.push_back({name.str(), tensorOf(dims, element),
                       attributes.getDictionary(builder.getContext())});
}

func::FuncOp Signature::makeFunction(OpBuilder &builder, StringRef functionName,
                                     TypeRange results) {
  MLIRContext *context = builder.getContext();
  SmallVector<Type> types;
  SmallVector<DictionaryAttr> attributes;
  for (const Argument &argument : arguments) {
    types.push_back(argument.type);
    attributes.push_back(argument.attributes);
  }
  auto function = func::FuncOp::create(
      builder, NameLoc::get(builder.getStringAttr(functionName)), functionName,
      builder.getFunctionType(types, results));
  function.setAllArgAttrs(attributes);
  Block *body = function.addEntryBlock();
  for (auto [argument, value] : llvm::zip(arguments, body->getArguments())) {
    value.setLoc(NameLoc::get(StringAttr::get(context, argument.name)));
    values[argument.name] = value;
  }
  return function;
}
