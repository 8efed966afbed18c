//===- Candidate.cpp - An op that may be valid ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Candidate.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

using namespace mlir;
using namespace roofline::robustness;

//===----------------------------------------------------------------------===//
// From an op
//===----------------------------------------------------------------------===//

/// What is in `region`, if that is no more than an end.
static std::optional<Candidate::Body> bodyOf(Region &region) {
  Candidate::Body body;
  body.isEmpty = region.empty();
  if (body.isEmpty)
    return body;
  Block &block = region.front();
  if (!region.hasOneBlock() || llvm::hasNItemsOrMore(block, 2))
    return std::nullopt;
  llvm::append_range(body.arguments, block.getArgumentTypes());
  if (block.empty())
    return body;
  Operation &end = block.back();
  // What an end says beside its operands is not kept.
  if (end.getNumRegions() || end.getNumSuccessors() || end.getNumResults())
    return std::nullopt;
  body.terminator = end.getName().getStringRef();
  llvm::append_range(body.yielded, end.getOperandTypes());
  return body;
}

static void takeGroups(NamedAttrList &attributes, StringRef name,
                       SmallVectorImpl<int32_t> &groups) {
  if (auto sizes = dyn_cast_or_null<DenseI32ArrayAttr>(attributes.erase(name)))
    groups.assign(sizes.asArrayRef().begin(), sizes.asArrayRef().end());
}

std::optional<Candidate> Candidate::of(Operation *op) {
  Candidate candidate(op->getName());
  candidate.operands.assign(op->operand_type_begin(), op->operand_type_end());
  candidate.results.assign(op->result_type_begin(), op->result_type_end());
  candidate.attributes = NamedAttrList(op->getAttrDictionary());
  takeGroups(candidate.attributes, "operandSegmentSizes",
             candidate.operandGroups);
  takeGroups(candidate.attributes, "resultSegmentSizes",
             candidate.resultGroups);
  for (Region &region : op->getRegions()) {
    std::optional<Body> body = bodyOf(region);
    if (!body)
      return std::nullopt;
    candidate.bodies.push_back(std::move(*body));
  }
  candidate.successors = op->getNumSuccessors();
  candidate.isInModule = isa_and_present<ModuleOp>(op->getParentOp());
  return candidate;
}

//===----------------------------------------------------------------------===//
// To an op
//===----------------------------------------------------------------------===//

static void buildBody(const Candidate::Body &body, Region &region, Location loc,
                      llvm::function_ref<Value(Type)> makeValue) {
  if (body.isEmpty)
    return;
  Block &block = region.emplaceBlock();
  for (Type type : body.arguments)
    block.addArgument(type, loc);
  if (body.terminator.empty())
    return;
  OperationState end(loc, body.terminator);
  for (Type type : body.yielded) {
    auto argument = llvm::find_if(block.getArguments(), [&](Value each) {
      return each.getType() == type;
    });
    end.operands.push_back(argument == block.args_end() ? makeValue(type)
                                                        : Value(*argument));
  }
  block.push_back(Operation::create(end));
}

Operation *Candidate::build(OpBuilder &builder,
                            llvm::function_ref<Value(Type)> makeValue) const {
  OperationState state(builder.getUnknownLoc(), name);
  for (Type type : operands)
    state.operands.push_back(makeValue(type));
  state.addTypes(results);
  state.attributes = attributes;
  if (name.hasTrait<OpTrait::AttrSizedOperandSegments>())
    state.attributes.set("operandSegmentSizes",
                         builder.getDenseI32ArrayAttr(operandGroups));
  if (name.hasTrait<OpTrait::AttrSizedResultSegments>())
    state.attributes.set("resultSegmentSizes",
                         builder.getDenseI32ArrayAttr(resultGroups));
  for (const Body &body : bodies)
    buildBody(body, *state.addRegion(), state.location, makeValue);
  Block *block = builder.getInsertionBlock();
  for (unsigned i = 0; i < successors; ++i) {
    auto *next = new Block;
    next->insertAfter(block);
    OpBuilder::atBlockEnd(next).create(
        OperationState(state.location, "func.return"));
    state.addSuccessors(next);
  }
  return builder.create(state);
}

OwningOpRef<ModuleOp> Candidate::buildModule(Operation *&op) const {
  OpBuilder builder(OperationName(name).getContext());
  Location loc = builder.getUnknownLoc();
  OwningOpRef<ModuleOp> module = ModuleOp::create(loc);
  builder.setInsertionPointToEnd(module->getBody());
  auto callee = func::FuncOp::create(builder, loc, "callee",
                                     builder.getFunctionType({}, {}));
  callee.setPrivate();
  if (isInModule) {
    op = build(builder, [&](Type type) {
      OperationState source(loc, "test.value");
      source.addTypes(type);
      return builder.create(source)->getResult(0);
    });
    return module;
  }
  auto function =
      func::FuncOp::create(builder, loc, "f", builder.getFunctionType({}, {}));
  Block *entry = function.addEntryBlock();
  builder.setInsertionPointToEnd(entry);
  op = build(builder,
             [&](Type type) { return Value(entry->addArgument(type, loc)); });
  function.setFunctionType(
      builder.getFunctionType(entry->getArgumentTypes(), {}));
  if (!name.hasTrait<OpTrait::IsTerminator>())
    func::ReturnOp::create(builder, loc);
  return module;
}
