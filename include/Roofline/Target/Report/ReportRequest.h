//===- ReportRequest.h - What a user asks of a report -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The options that the pass and the tool share, from text to data.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_REPORTREQUEST_H
#define ROOFLINE_TARGET_REPORT_REPORTREQUEST_H

#include "Roofline/Target/Report/TextEmitter.h"
#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>
#include <vector>

namespace roofline {

/// The option `bind`, `B=4,S=1024`, laid over the bindings of `profile`.
/// Nothing for malformed text and for a dim that no count depends on; `error`
/// then names the option.
std::optional<Bindings> requestBindings(llvm::StringRef text,
                                        const Profile &profile,
                                        std::string &error);

/// The option `sweep`, `B=1..64*2,C=B`: its settings. Nothing as above.
std::optional<std::vector<Bindings>>
requestPoints(llvm::StringRef text, const Profile &profile, std::string &error);

/// The option `series`: names between commas, those without blanks around.
std::vector<std::string> splitNames(llvm::StringRef text);

/// Colours and width of the terminal, at most a page's, where `os` shows on one
/// and is the standard output, as the option's `path` has it; else a page's.
void fitTerminal(llvm::StringRef path, llvm::raw_ostream &os,
                 TextOptions &options);

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_REPORTREQUEST_H
