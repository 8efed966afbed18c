//===- Climb.cpp - From a random op to a valid one ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Climb.h"

#include "Checks.h"
#include "Pool.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "llvm/Support/Regex.h"

#include <map>

using namespace mlir;
using namespace roofline::robustness;

std::string roofline::robustness::complaintAbout(const Candidate &candidate) {
  std::string text;
  ScopedDiagnosticHandler handler(&context(), [&](Diagnostic &diagnostic) {
    if (text.empty())
      text = diagnostic.str();
    return success();
  });
  Operation *op = nullptr;
  OwningOpRef<ModuleOp> module = candidate.buildModule(op);
  // The op itself first: this takes a tenth of the time.
  if (failed(op->getName().verifyInvariants(op)) || failed(verify(*module)))
    return text.empty() ? "unknown" : text;
  return "";
}

namespace {
/// Tries many variants of one op, each by itself.
class Trial {
public:
  explicit Trial(const Candidate &candidate)
      : module(candidate.buildModule(op)) {}

  Operation *operator->() { return op; }
  /// False if the first complaint about the op is `said`.
  bool isFine(StringRef said, StringRef orSaid = "") {
    std::string text;
    ScopedDiagnosticHandler handler(&context(), [&](Diagnostic &diagnostic) {
      if (text.empty())
        text = diagnostic.str();
      return success();
    });
    (void)op->getName().verifyInvariants(op);
    return !StringRef(text).contains(said) &&
           (orSaid.empty() || !StringRef(text).contains(orSaid));
  }

private:
  Operation *op = nullptr;
  OwningOpRef<ModuleOp> module;
};
} // namespace

namespace {
/// What satisfied a constraint once does it again.
struct Learned {
  std::map<std::string, std::vector<Type>> types;
  std::map<std::string, std::vector<Attribute>> attributes;
  std::map<std::string, std::vector<Candidate>> valid;
};

/// Changes one candidate.
class Climber {
public:
  Climber(OperationName name, Choices &choices)
      : choices(choices), candidate(name) {}

  std::optional<Candidate> run(unsigned tries);

private:
  void start();
  bool repair(StringRef complaint);
  bool repairNumber(StringRef complaint);
  bool repairType(StringRef complaint);
  bool repairAttribute(StringRef complaint);
  bool repairBody(StringRef complaint);
  bool inferResults();
  void unify();
  void change();
  void changeBody();
  void resize(SmallVectorImpl<Type> &list, SmallVectorImpl<int32_t> &groups,
              int64_t number);
  Type anyType();
  Type relatedType(Type type);
  SmallVector<Type *> allTypes();
  std::string anyTerminator();

  static Learned &learned() {
    static Learned learned;
    return learned;
  }

  Choices &choices;
  Candidate candidate;
};
} // namespace

//===----------------------------------------------------------------------===//
// Choices
//===----------------------------------------------------------------------===//

/// Few kinds are what most ops take.
static const std::vector<Type> &commonTypes() {
  static const std::vector<Type> list = [] {
    std::vector<Type> result;
    for (Type type : types()) {
      Type element = getElementTypeOrSelf(type);
      if (element.isF32() || element.isInteger(32) || element.isIndex() ||
          element.isInteger(1) || element.isInteger(8) || element.isF16() ||
          element.isInteger(64))
        result.push_back(type);
    }
    return result;
  }();
  return list;
}

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

//===----------------------------------------------------------------------===//
// Repairs
//===----------------------------------------------------------------------===//

static std::optional<int64_t> numberIn(StringRef text) {
  if (text.contains(" zero ") || text.contains(" no "))
    return 0;
  if (text.contains(" single ") || text.contains(" one "))
    return 1;
  SmallVector<StringRef> matches;
  if (!llvm::Regex("(expect[a-z]*|require[a-z]*)[a-z ]* ([0-9]+)( or more)?")
           .match(text, &matches))
    return std::nullopt;
  return std::stoll(matches[2].str());
}

bool Climber::repairNumber(StringRef complaint) {
  bool isWanted = complaint.contains("expect") || complaint.contains("require");
  std::optional<int64_t> number = numberIn(complaint);
  if (!isWanted || !number || *number > 16)
    return false;
  int64_t more =
      complaint.contains("or more") ? *number + choices.below(3) : *number;
  if (complaint.contains("successor"))
    candidate.successors = more;
  else if (complaint.contains("region") && !complaint.contains("block"))
    candidate.bodies.resize(more);
  else if (complaint.contains("operand"))
    resize(candidate.operands, candidate.operandGroups, more);
  else if (complaint.contains("result"))
    resize(candidate.results, candidate.resultGroups, more);
  else
    return false;
  return true;
}

bool Climber::repairType(StringRef complaint) {
  SmallVector<StringRef> matches;
  if (!llvm::Regex("(operand|result) #([0-9]+) must be (.*), but got")
           .match(complaint, &matches))
    return false;
  auto &list = matches[1] == "operand" ? candidate.operands : candidate.results;
  size_t at = std::stoull(matches[2].str());
  if (at >= list.size())
    return false;
  // With its number: of another operand the same may be said.
  std::string said = (matches[1] + " #" + matches[2] + " must be ").str();
  std::string constraint = matches[3].str();
  auto known = learned().types.find(constraint);
  if (known != learned().types.end() && !known->second.empty() &&
      !choices.chance(10)) {
    list[at] = choices.pick(known->second);
    return true;
  }
  if (known != learned().types.end() && !choices.chance(10))
    return true; // nothing fits
  std::vector<Type> fitting;
  Trial trial(candidate);
  Value value = matches[1] == "operand" ? trial->getOperand(at)
                                        : Value(trial->getResult(at));
  for (const std::vector<Type> *all : {&commonTypes(), &types()}) {
    int64_t size = static_cast<int64_t>(all->size());
    int64_t from = choices.below(size);
    for (int64_t i = 0; i < size && fitting.size() < 12; ++i) {
      value.setType((*all)[(from + i) % size]);
      if (trial.isFine(said))
        fitting.push_back(value.getType());
    }
    if (!fitting.empty())
      break;
  }
  auto &kept = learned().types[constraint];
  kept.insert(kept.end(), fitting.begin(), fitting.end());
  if (!kept.empty())
    list[at] = choices.pick(kept);
  return true;
}

bool Climber::repairAttribute(StringRef complaint) {
  SmallVector<StringRef> matches;
  llvm::Regex failed("attribute '([a-zA-Z_0-9.]+)' failed to satisfy "
                     "constraint: (.*)"),
      missing("requires attribute '([a-zA-Z_0-9.]+)'"),
      converted("nvalid attribute `([a-zA-Z_0-9]+)` in property"),
      quoted("requires .*'([a-zA-Z_0-9.]+)' attribute");
  bool isConstraint = failed.match(complaint, &matches);
  bool isMissing = !isConstraint && missing.match(complaint, &matches);
  if (!isConstraint && !isMissing && !converted.match(complaint, &matches) &&
      !quoted.match(complaint, &matches))
    return false;
  std::string name = matches[1].str();
  std::string key = isConstraint ? matches[2].str() : name;
  std::vector<Attribute> &known = learned().attributes[key];
  if (!known.empty() && !choices.chance(15)) {
    candidate.attributes.set(name, choices.pick(known));
    return true;
  }
  Trial trial(candidate);
  int64_t size = static_cast<int64_t>(attributes().size());
  int64_t from = choices.below(size), found = 0;
  for (int64_t i = 0; i < size && found < 6; ++i) {
    Attribute attribute = attributes()[(from + i) % size];
    trial->setAttr(name, attribute);
    if (!trial.isFine("'" + name + "'", "`" + name + "`"))
      continue;
    known.push_back(attribute);
    ++found;
  }
  if (!known.empty())
    candidate.attributes.set(name, choices.pick(known));
  return true;
}

bool Climber::inferResults() {
  auto *infer = candidate.name.getInterface<InferTypeOpInterface>();
  if (!infer)
    return false;
  Operation *op = nullptr;
  ScopedDiagnosticHandler handler(&context(),
                                  [](Diagnostic &) { return success(); });
  OwningOpRef<ModuleOp> module = candidate.buildModule(op);
  SmallVector<Type> results;
  if (failed(infer->inferReturnTypes(
          &context(), op->getLoc(), op->getOperands(),
          op->getRawDictionaryAttrs(), op->getPropertiesStorage(),
          op->getRegions(), results)))
    return false;
  candidate.results = results;
  return true;
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

bool Climber::repairBody(StringRef complaint) {
  if (candidate.bodies.empty())
    return false;
  SmallVector<StringRef> matches;
  if (llvm::Regex("end with '([a-z_A-Z0-9.]+)'").match(complaint, &matches) ||
      llvm::Regex("terminator.*'([a-z_A-Z0-9]+\\.[a-z_A-Z0-9.]+)'")
          .match(complaint, &matches)) {
    for (Candidate::Body &body : candidate.bodies)
      body.terminator = matches[1].str();
    return true;
  }
  bool isOwn =
      complaint.contains(("'" + candidate.name.getStringRef() + "' op").str());
  if (isOwn && !complaint.contains("region") && !complaint.contains("block") &&
      !complaint.contains("body") && !complaint.contains("terminator") &&
      !complaint.contains("yield"))
    return false;
  changeBody();
  return true;
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

bool Climber::repair(StringRef complaint) {
  if (complaint.contains("expects parent op")) {
    candidate.isInModule = !candidate.isInModule;
    return true;
  }
  if (repairType(complaint) || repairAttribute(complaint))
    return true;
  if (repairNumber(complaint) && choices.chance(90))
    return true;
  if ((complaint.contains("infer") || choices.chance(10)) && inferResults())
    return true;
  if (choices.chance(70) && repairBody(complaint))
    return true;
  if (complaint.contains("same") || complaint.contains("match")) {
    unify();
    return true;
  }
  change();
  return false;
}

std::optional<Candidate> Climber::run(unsigned tries) {
  auto &known = learned().valid[candidate.name.getStringRef().str()];
  if (!known.empty() && choices.chance(70)) {
    candidate = choices.pick(known);
    change();
  } else {
    start();
  }
  for (unsigned i = 0; i < tries; ++i) {
    std::string complaint = complaintAbout(candidate);
    if (complaint.empty()) {
      if (known.size() < 20)
        known.push_back(candidate);
      return candidate;
    }
    if (std::getenv("ROOFLINE_TEST_SHOW"))
      llvm::errs() << candidate.name << ": " << complaint << "\n";
    Candidate before = candidate;
    if (repair(complaint))
      continue;
    // A blind step back to what is fixed already is no good.
    std::string next = complaintAbout(candidate);
    bool isWorse = StringRef(next).contains("must be") ||
                   StringRef(next).contains("failed to satisfy") ||
                   StringRef(next).contains("requires attribute");
    if (isWorse && choices.chance(80))
      candidate = before;
  }
  return std::nullopt;
}

std::optional<Candidate> roofline::robustness::findValid(OperationName name,
                                                         Choices &choices,
                                                         unsigned tries) {
  return Climber(name, choices).run(tries);
}
