//===- ClimbRepair.cpp - Answers to what the verifier complains about -----===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Checks.h"
#include "Climber.h"
#include "Pool.h"
#include "Trial.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "llvm/Support/Regex.h"

using namespace mlir;
using namespace roofline::robustness;

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
  Silence silence;
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
