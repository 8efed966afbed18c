//===- Climber.h - Changes and repairs of one op ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ROBUSTNESS_CLIMBER_H
#define ROOFLINE_TEST_UNIT_ROBUSTNESS_CLIMBER_H

#include "../Oracle/Choices.h"
#include "Candidate.h"

#include <map>
#include <optional>

namespace roofline::robustness {

using oracle::Choices;

/// What satisfied a constraint once does it again.
struct Learned {
  std::map<std::string, std::vector<mlir::Type>> types;
  std::map<std::string, std::vector<mlir::Attribute>> attributes;
  std::map<std::string, std::vector<Candidate>> valid;
};

/// Changes one candidate.
class Climber {
public:
  Climber(mlir::OperationName name, Choices &choices)
      : choices(choices), candidate(name) {}

  std::optional<Candidate> run(unsigned tries);

private:
  void start();
  bool repair(llvm::StringRef complaint);
  bool repairNumber(llvm::StringRef complaint);
  bool repairType(llvm::StringRef complaint);
  bool repairAttribute(llvm::StringRef complaint);
  bool repairBody(llvm::StringRef complaint);
  bool inferResults();
  void unify();
  void change();
  void changeBody();
  void resize(llvm::SmallVectorImpl<mlir::Type> &list,
              llvm::SmallVectorImpl<int32_t> &groups, int64_t number);
  mlir::Type anyType();
  mlir::Type relatedType(mlir::Type type);
  llvm::SmallVector<mlir::Type *> allTypes();
  std::string anyTerminator();

  static Learned &learned() {
    static Learned learned;
    return learned;
  }

  Choices &choices;
  Candidate candidate;
};

} // namespace roofline::robustness

#endif // ROOFLINE_TEST_UNIT_ROBUSTNESS_CLIMBER_H
