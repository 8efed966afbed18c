//===- ProductCases.h - Products of matrices as cases --------- -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTESTS_CODEGEN_PRODUCTCASES_H
#define ROOFLINE_UNITTESTS_CODEGEN_PRODUCTCASES_H

#include "HostFixture.h"

#include <cstdint>

namespace roofline {

/// y = x * W^T.
Case linear(int64_t m, int64_t n, int64_t k);

/// The same, W one of the model's weights.
Case byWeight(int64_t m, int64_t n, int64_t k);

/// y = x * W, W one of the model's weights.
Case byTransposedWeight(int64_t m, int64_t n, int64_t k);

/// y = x^T * W^T.
Case ofTransposed(int64_t m, int64_t n, int64_t k);

/// Queries [b, s, h, d] by keys [b, c, h, d].
Case scores(int64_t b, int64_t s, int64_t c, int64_t h, int64_t d);

/// Probabilities [b, h, s, c] by values [b, c, h, d].
Case weighted(int64_t b, int64_t s, int64_t c, int64_t h, int64_t d);

/// The same, added to what y holds.
Case accumulating(Case product);

} // namespace roofline

#endif // ROOFLINE_UNITTESTS_CODEGEN_PRODUCTCASES_H
