//===- Sha256.h - Checksums of a bundle's files -----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_SHA256_H
#define ROOFLINE_RUNTIME_SHA256_H

#include <string>
#include <string_view>

namespace roofline::runtime {

/// SHA-256 (FIPS 180-4) of `bytes`, in 64 hexadecimal digits.
std::string sha256(std::string_view bytes);

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_SHA256_H
