//===- Climb.cpp - From a random op to a valid one ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Climb.h"

#include "Climber.h"
#include "Inputs.h"
#include "Trial.h"

using namespace mlir;
using namespace roofline::robustness;

std::optional<Candidate> Climber::run(unsigned tries) {
  auto &known = learned().valid[candidate.name.getStringRef().str()];
  llvm::ArrayRef<Candidate> seeds = seedsOf(candidate.name);
  if (!known.empty() && choices.chance(70)) {
    candidate = choices.pick(known);
    change();
  } else if (!seeds.empty() && choices.chance(90)) {
    candidate = choices.pick(seeds);
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
