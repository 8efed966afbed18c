//===- Manifest.cpp - manifest.json, read and written ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Manifest.h"

#include "Roofline/Runtime/Error.h"

#include <nlohmann/json.hpp>

namespace roofline::runtime {} // namespace roofline::runtime
