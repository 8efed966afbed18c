//===- ExtractKernels.h - The unique kernels of a module --------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_CODEGEN_EXTRACTKERNELS_H
#define ROOFLINE_CODEGEN_EXTRACTKERNELS_H

#include "Roofline/Analysis/CostAnalysis.h"
#include "Roofline/Runtime/Manifest.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"

#include <set>

namespace roofline {

/// An op that has a row in the report.
struct KernelRow {
  mlir::Operation *op;
  const Instance *instance;
  /// What the row says at one setting: one op, its counts and its bindings;
  /// `title` is its location.
  runtime::Kernel facts;
};

/// The rows of a module at one setting.
struct KernelRows {
  const CostAnalysis &costs;
  Bindings bindings;
  std::vector<KernelRow> rows;
};

/// A hash that is the same for two functions, as they are extracted, that
/// differ in locations only. It is part of the kernel's id.
std::string structureOf(mlir::func::FuncOp function);

/// Collects kernels, each once, from the rows of any number of settings.
class KernelExtractor {
public:
  /// Why a kernel of several ops is not compiled as one; empty where it is.
  using RefusesRegion = llvm::function_ref<std::string(mlir::func::FuncOp)>;

  /// Appends functions in kernel form, with `roofline.kernel`, to `module`.
  /// `device` gives roof times.
  KernelExtractor(mlir::ModuleOp module, std::optional<Device> device)
      : module_(module), device_(std::move(device)) {}

  /// Adds the kernels of `rows`. A fused region becomes a kernel for each part
  /// of it that computes on by itself, or where `refusesRegion`, for
  /// each op; products of attention always are kernels of their own.
  void add(const KernelRows &rows, RefusesRegion refusesRegion);

  /// Writes what is known of each kernel into its function, when all are added.
  void finish();

  /// What was not extracted, and which regions were split.
  const std::set<std::string> &notes() const { return notes_; }

private:
  struct Entry {
    mlir::func::FuncOp function;
    runtime::Kernel facts;
    std::set<std::string> names;
  };
  using Rows = llvm::ArrayRef<const KernelRow *>;

  void addRegion(Rows region, const KernelRows &all,
                 RefusesRegion refusesRegion);
  bool addKernel(Rows rows, const KernelRows &all, RefusesRegion refusesRegion);
  void merge(Rows rows, const KernelRows &all,
             mlir::OwningOpRef<mlir::func::FuncOp> function,
             llvm::ArrayRef<mlir::Value> sources);
  Entry &entryOf(const std::string &hash, const runtime::Kernel &facts);
  runtime::Kernel combine(Rows rows, const Bindings &bindings,
                          mlir::func::FuncOp function) const;

  mlir::ModuleOp module_;
  std::optional<Device> device_;
  std::vector<std::unique_ptr<Entry>> entries_;
  /// Those of one structure, whose counts or bindings differ.
  llvm::StringMap<std::vector<Entry *>> byHash_;
  llvm::DenseSet<mlir::Operation *> rowOps_;
  std::set<std::string> notes_;
};

} // namespace roofline

#endif // ROOFLINE_CODEGEN_EXTRACTKERNELS_H
