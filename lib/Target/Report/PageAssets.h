//===- PageAssets.h - The fixed parts of the page ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Defined by a file that the build makes of Page/ and of the chart library.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_PAGEASSETS_H
#define ROOFLINE_LIB_TARGET_REPORT_PAGEASSETS_H

namespace roofline::page {

/// The HTML around everything else; `@NAME@` stands for what is filled in.
extern const char kFrame[];
extern const char kStyle[];
/// Our own scripts, joined.
extern const char kScript[];
extern const char kChartLibrary[];
extern const char kChartLibraryLicense[];

} // namespace roofline::page

#endif // ROOFLINE_LIB_TARGET_REPORT_PAGEASSETS_H
