//===- NearestName.h - Which name somebody may have meant -------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_SUPPORT_NEARESTNAME_H
#define ROOFLINE_SUPPORT_NEARESTNAME_H

#include <string_view>
#include <vector>

namespace roofline {

/// The place in `names`, of which there is one at least, of that most like
/// `given`: one that begins with it, or else that of the fewest edits; the case
/// of letters does not matter.
size_t nearestName(std::string_view given,
                   const std::vector<std::string_view> &names);

/// True where `given` may be a slip of the pen for `name`: one begins with the
/// other, or less than half of the longer is edited.
bool isAlike(std::string_view given, std::string_view name);

} // namespace roofline

#endif // ROOFLINE_SUPPORT_NEARESTNAME_H
