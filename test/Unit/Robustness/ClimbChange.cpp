//===- ClimbChange.cpp - Random changes of one op -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Checks.h"
#include "Climber.h"
#include "Pool.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace roofline::robustness;

Type Climber::anyType() {
  return choices.chance(60) ? choices.pick(commonTypes())
                            : choices.pick(types());
}

Type Climber::relatedType(Type type) {
  switch (choices.below(4)) {
  case 0:
    return getElementTypeOrSelf(type);
  case 1:
    if (auto shaped = dyn_cast<ShapedType>(type))
      for (int i = 0; i < 8; ++i) {
        Type element = getElementTypeOrSelf(anyType());
        if (element.isIntOrIndexOrFloat())
          return shaped.clone(element);
      }
    break;
  case 2:
    // The same shape, held elsewhere.
    if (auto shaped = dyn_cast<ShapedType>(type); shaped && shaped.hasRank()) {
      Type element = shaped.getElementType();
      ArrayRef<int64_t> shape = shaped.getShape();
      if (isa<TensorType>(type) && MemRefType::isValidElementType(element))
        return MemRefType::get(shape, element);
      if (isa<MemRefType>(type))
        return RankedTensorType::get(shape, element);
      if (isa<VectorType>(type))
        return MemRefType::get(shape, element);
    }
    break;
  case 3: {
    // The same element in another shape.
    Type element = getElementTypeOrSelf(type);
    for (int i = 0; i < 16; ++i) {
      Type other = anyType();
      if (getElementTypeOrSelf(other) == element)
        return other;
    }
    break;
  }
  }
  return anyType();
}

SmallVector<Type *> Climber::allTypes() {
  SmallVector<Type *> list;
  for (Type &type : candidate.operands)
    list.push_back(&type);
  for (Type &type : candidate.results)
    list.push_back(&type);
  for (Candidate::Body &body : candidate.bodies) {
    for (Type &type : body.arguments)
      list.push_back(&type);
    for (Type &type : body.yielded)
      list.push_back(&type);
  }
  return list;
}

std::string Climber::anyTerminator() {
  static std::map<StringRef, std::vector<std::string>> ends;
  if (ends.empty())
    for (RegisteredOperationName name : context().getRegisteredOperations())
      if (name.hasTrait<OpTrait::IsTerminator>())
        ends[name.getDialectNamespace()].push_back(name.getStringRef().str());
  const auto &own = ends[candidate.name.getDialectNamespace()];
  if (own.empty() || choices.chance(5))
    return "func.return";
  return choices.pick(own);
}

void Climber::resize(SmallVectorImpl<Type> &list,
                     SmallVectorImpl<int32_t> &groups, int64_t number) {
  while (static_cast<int64_t>(list.size()) > number)
    list.pop_back();
  while (static_cast<int64_t>(list.size()) < number)
    list.push_back(list.empty() || choices.chance(40) ? anyType()
                                                      : list.back());
  if (groups.empty())
    return;
  std::fill(groups.begin(), groups.end(), 0);
  for (int64_t i = 0; i < number; ++i)
    ++groups[i < static_cast<int64_t>(groups.size()) && choices.chance(60)
                 ? i
                 : choices.below(static_cast<int64_t>(groups.size()))];
}

/// The number of groups that the op's default properties have.
static void readGroups(OperationName name, StringRef attribute,
                       SmallVectorImpl<int32_t> &groups) {
  Operation *op = Operation::create(UnknownLoc::get(name.getContext()), name,
                                    {}, {}, NamedAttrList(), nullptr, {}, 0);
  if (auto sizes = dyn_cast_or_null<DenseI32ArrayAttr>(
          op->getInherentAttr(attribute).value_or(Attribute())))
    groups.assign(sizes.size(), 0);
  op->destroy();
}

void Climber::start() {
  if (candidate.name.hasTrait<OpTrait::AttrSizedOperandSegments>())
    readGroups(candidate.name, "operandSegmentSizes", candidate.operandGroups);
  if (candidate.name.hasTrait<OpTrait::AttrSizedResultSegments>())
    readGroups(candidate.name, "resultSegmentSizes", candidate.resultGroups);
  int64_t most = std::max<int64_t>(2, candidate.operandGroups.size());
  resize(candidate.operands, candidate.operandGroups, choices.below(most + 1));
  resize(candidate.results, candidate.resultGroups, choices.below(2));
}

void Climber::unify() {
  SmallVector<Type *> list = allTypes();
  if (list.empty())
    return change();
  Type chosen = *choices.pick(list);
  if (choices.chance(30))
    chosen = relatedType(chosen);
  if (choices.chance(50)) {
    for (Type *type : list)
      *type = chosen;
    return;
  }
  *choices.pick(list) = chosen;
}

void Climber::changeBody() {
  if (candidate.bodies.empty())
    return;
  auto &body =
      candidate.bodies[choices.below(int64_t(candidate.bodies.size()))];
  SmallVector<int32_t> none;
  switch (choices.below(6)) {
  case 0:
    body.isEmpty = choices.chance(30);
    break;
  case 1:
    resize(body.arguments, none, choices.below(5));
    break;
  case 2:
    // Blocks often take what the op takes.
    body.arguments.clear();
    for (Type type : candidate.operands)
      body.arguments.push_back(choices.chance(50) ? type
                                                  : getElementTypeOrSelf(type));
    break;
  case 3:
    body.terminator = choices.chance(10) ? "" : anyTerminator();
    break;
  case 4:
    resize(body.yielded, none, choices.below(3));
    break;
  case 5:
    body.yielded.assign(candidate.results.begin(), candidate.results.end());
    if (choices.chance(50))
      for (Type &type : body.yielded)
        type = getElementTypeOrSelf(type);
    break;
  }
}

void Climber::change() {
  switch (choices.below(7)) {
  case 0:
    resize(candidate.operands, candidate.operandGroups,
           choices.below(int64_t(candidate.operands.size()) + 3));
    break;
  case 1:
    resize(candidate.results, candidate.resultGroups, choices.below(3));
    break;
  case 2: {
    auto names = candidate.name.getAttributeNames();
    if (names.empty())
      break;
    StringAttr name = choices.pick(names);
    if (choices.chance(30))
      candidate.attributes.erase(name);
    else
      candidate.attributes.set(name, choices.pick(attributes()));
    break;
  }
  case 3:
    changeBody();
    break;
  case 4:
  case 5:
    unify();
    break;
  case 6: {
    SmallVector<Type *> list = allTypes();
    if (!list.empty()) {
      Type *slot = choices.pick(list);
      *slot = relatedType(*slot);
    }
    break;
  }
  }
}
