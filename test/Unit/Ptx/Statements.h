//===- Statements.h - Statements and variables of PTX -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_STATEMENTS_H
#define ROOFLINE_UNITTEST_PTX_STATEMENTS_H

#include "Module.h"
#include "TokenStream.h"

namespace roofline::ptx {

/// Reads `[@%p] opcode operands;`. Names are as written. Throws Error.
Statement parseStatement(TokenStream &tokens, const std::string &text);

/// Reads what declares variables: `.shared .align 16 .b8 name[64] = {1, 2};`,
/// or a parameter. The first token is that of the state space.
Variable parseVariable(TokenStream &tokens);

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_STATEMENTS_H
