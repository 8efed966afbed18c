//===- Printable.h - Names as text that does nothing ------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_SUPPORT_PRINTABLE_H
#define ROOFLINE_SUPPORT_PRINTABLE_H

#include <string>
#include <string_view>

namespace roofline {

/// `text` for a terminal: names come from bundles, files and drivers. Controls
/// and what is no UTF-8 are written out, `\x1b`, and so are characters that
/// turn the direction of writing, `\u202e`. Ends of lines too, but where
/// `keepLines` says that `text` has lines of its own.
std::string printable(std::string_view text, bool keepLines = false);

} // namespace roofline

#endif // ROOFLINE_SUPPORT_PRINTABLE_H
