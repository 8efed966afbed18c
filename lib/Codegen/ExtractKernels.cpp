//===- ExtractKernels.cpp - The unique kernels of a module ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/ExtractKernels.h"

#include "FusedParts.h"
#include "KernelArguments.h"
#include "KernelFunction.h"
#include "Roofline/Analysis/FusedRegion.h"
#include "Roofline/Codegen/KernelFacts.h"
#include "Roofline/Runtime/Sha256.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Verifier.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// Regions
//===----------------------------------------------------------------------===//

void KernelExtractor::add(const KernelRows &all, RefusesRegion refusesRegion) {
  rowOps_.clear();
  for (const KernelRow &row : all.rows)
    rowOps_.insert(row.op);
  // In order of their first op; an op that is not fused is a region by itself.
  using Key = std::tuple<const Instance *, Block *, const void *>;
  std::map<Key, size_t> places;
  std::vector<std::vector<const KernelRow *>> regions;
  for (const KernelRow &row : all.rows) {
    Attribute id = row.op->getAttr(attr::kFused);
    size_t place = regions.size();
    if (id)
      place = places
                  .try_emplace({row.instance, row.op->getBlock(),
                                id.getAsOpaquePointer()},
                               regions.size())
                  .first->second;
    if (place == regions.size())
      regions.emplace_back();
    regions[place].push_back(&row);
  }
  for (const auto &region : regions)
    addRegion(region, all, refusesRegion);
}

void KernelExtractor::addRegion(Rows region, const KernelRows &all,
                                RefusesRegion refusesRegion) {
  auto isRow = [&](Operation *op) { return rowOps_.contains(op); };
  for (const auto &part : splitRegion(region, isRow)) {
    if (addKernel(part, all, refusesRegion))
      continue;
    for (const KernelRow *row : part)
      addKernel(row, all, refusesRegion);
  }
}

static std::string describe(llvm::ArrayRef<const KernelRow *> rows) {
  return llvm::join(
      llvm::map_range(rows, [](const KernelRow *row) { return row->facts.op; }),
      " + ");
}

/// Adds a kernel that does all of `rows`. False if it has to be split.
bool KernelExtractor::addKernel(Rows rows, const KernelRows &all,
                                RefusesRegion refusesRegion) {
  SmallVector<Operation *> ops;
  for (const KernelRow *row : rows)
    ops.push_back(row->op);
  StaticSizes sizes(all.costs, rows.front()->instance->substitution,
                    all.bindings);
  KernelFunction made = makeKernelFunction(
      ops, sizes, [&](Operation *op) { return rowOps_.contains(op); });
  if (made.function) {
    ScopedDiagnosticHandler ignore(module_.getContext(),
                                   [](Diagnostic &) { return success(); });
    if (failed(verify(*made.function)))
      made = {nullptr, {}, "sizes that change as it runs"};
  }
  bool isFused = rows.size() > 1;
  if (!made.function && !isFused)
    notes_.insert("'" + rows.front()->facts.op +
                  "' is not extracted where it has " + made.problem);
  std::string refusal;
  if (isFused)
    refusal = made.function ? refusesRegion(*made.function)
                            : "it has " + made.problem;
  if (!refusal.empty()) {
    notes_.insert("fused region of " + describe(rows) +
                  " is split into its ops: " + refusal);
    return false;
  }
  if (made.function)
    merge(rows, all, std::move(made.function), made.sources);
  return true;
}

//===----------------------------------------------------------------------===//
// Unique kernels
//===----------------------------------------------------------------------===//

std::string roofline::structureOf(func::FuncOp function) {
  std::string text;
  llvm::raw_string_ostream os(text);
  function->print(os,
                  OpPrintingFlags().useLocalScope().printGenericOpForm(false));
  constexpr size_t kDigits = 12;
  return runtime::sha256(text).substr(0, kDigits);
}

static void mergeWork(std::vector<runtime::WorkAmount> &work,
                      const runtime::WorkAmount &more) {
  for (runtime::WorkAmount &amount : work)
    if (amount.unit == more.unit && amount.type == more.type) {
      amount.amount += more.amount;
      return;
    }
  work.push_back(more);
}

static double roofTime(const runtime::Kernel &facts, const Device &device) {
  Amounts amounts;
  for (const runtime::WorkAmount &work : facts.work)
    if (std::optional<Unit> unit = parseUnit(work.unit))
      amounts.work.push_back({*unit, work.type, work.amount});
  amounts.flops = facts.flops;
  amounts.bytes = Int128(facts.bytesRead) + facts.bytesWritten;
  return classify(amounts, device).time;
}

/// What enters and leaves a region, in one execution, into `facts`.
static void countRegion(llvm::ArrayRef<const KernelRow *> rows,
                        const Bindings &bindings, runtime::Kernel &facts) {
  const Instance &instance = *rows.front()->instance;
  llvm::DenseMap<Operation *, const Cost *> costOf;
  for (const OpCost &cost : instance.scope->ops)
    costOf.try_emplace(cost.op, &cost.cost);
  std::vector<OpCost> members;
  for (const KernelRow *row : rows)
    members.push_back({row->op, *costOf.lookup(row->op), 1});
  FusedRegion region;
  for (const OpCost &member : members)
    region.add(member);
  auto evaluate = [&](const SymbolicExpr &bytes) {
    // Each row's counts are numbers: so are sums of them.
    return toInt64(*bytes.substitute(instance.substitution).evaluate(bindings))
        .value_or(INT64_MAX);
  };
  facts.bytesRead = evaluate(region.bytesRead());
  facts.bytesWritten = evaluate(region.bytesWritten());
}

/// Facts of a region: its ops' work, and what enters and leaves it.
runtime::Kernel KernelExtractor::combine(Rows rows, const Bindings &bindings,
                                         func::FuncOp function) const {
  runtime::Kernel facts = rows.front()->facts;
  facts.arguments = getKernelFacts(function)->arguments;
  facts.regionOps = static_cast<int64_t>(rows.size());
  if (rows.size() > 1)
    countRegion(rows, bindings, facts);
  for (const KernelRow *row : rows.drop_front()) {
    facts.flops += row->facts.flops;
    for (const runtime::WorkAmount &work : row->facts.work)
      mergeWork(facts.work, work);
    facts.ops.push_back(row->facts.ops.front());
    facts.shapes.push_back(row->facts.shapes.front());
    facts.bindings.insert(row->facts.bindings.begin(),
                          row->facts.bindings.end());
  }
  if (device_)
    facts.roofTime = roofTime(facts, *device_);
  return facts;
}

/// One entry of the manifest stands for ops of equal counts and shapes, at
/// bindings that do not contradict each other.
static bool agree(const runtime::Kernel &a, const runtime::Kernel &b) {
  if (a.flops != b.flops || a.bytesRead != b.bytesRead ||
      a.bytesWritten != b.bytesWritten || a.regionOps != b.regionOps ||
      a.shapes != b.shapes)
    return false;
  return llvm::all_of(a.bindings, [&](const auto &binding) {
    auto other = b.bindings.find(binding.first);
    return other == b.bindings.end() || other->second == binding.second;
  });
}

KernelExtractor::Entry &KernelExtractor::entryOf(const std::string &hash,
                                                 const runtime::Kernel &facts) {
  std::vector<Entry *> &known = byHash_[hash];
  for (Entry *entry : known)
    if (agree(entry->facts, facts))
      return *entry;
  auto entry = std::make_unique<Entry>();
  StringRef op = StringRef(facts.op).rsplit('.').second;
  entry->facts = facts;
  entry->facts.ops.clear();
  entry->facts.id = (op + "_" + hash).str();
  if (!known.empty())
    entry->facts.id += "_" + std::to_string(known.size() + 1);
  known.push_back(entry.get());
  entries_.push_back(std::move(entry));
  return *entries_.back();
}

/// `q_proj` of `layers.0.self_attn.q_proj`; the op's own name where the
/// location is a place in a file.
static std::string nameOf(const runtime::Kernel &row) {
  StringRef location = row.title;
  if (location.empty() || location.contains(':'))
    return StringRef(row.op).rsplit('.').second.str();
  StringRef name = location.rsplit('.').second;
  return (name.empty() ? location : name).str();
}

/// The dims that sizes of `sources` depend on. Counts may not: an update in
/// place costs the same in a tensor of any size.
static void addDimsOf(ArrayRef<Value> sources, const KernelRows &all,
                      const Instance &instance, runtime::Kernel &facts) {
  for (Value source : sources)
    for (int64_t dim = 0; dim < cast<ShapedType>(source.getType()).getRank();
         ++dim) {
      SymbolicExpr size = all.costs.sizeOf(source, dim);
      for (const std::string &name :
           size.substitute(instance.substitution).symbols())
        if (auto binding = all.bindings.find(name);
            binding != all.bindings.end())
          facts.bindings.insert(*binding);
    }
}

void KernelExtractor::merge(Rows rows, const KernelRows &all,
                            OwningOpRef<func::FuncOp> function,
                            ArrayRef<Value> sources) {
  runtime::Kernel facts = combine(rows, all.bindings, *function);
  addDimsOf(sources, all, *rows.front()->instance, facts);
  Entry &entry = entryOf(structureOf(*function), facts);
  llvm::append_range(entry.facts.ops, facts.ops);
  entry.facts.bindings.insert(facts.bindings.begin(), facts.bindings.end());
  entry.names.insert(nameOf(rows.front()->facts));
  if (entry.function)
    return;
  entry.function = function.release();
  module_.push_back(entry.function);
  entry.function.setName(entry.facts.id);
  entry.facts.arguments = describeArguments(entry.function, sources);
}

/// Sizes of the loops of the largest op, but for those that run once.
static std::string describeSizes(func::FuncOp function) {
  SmallVector<int64_t> sizes;
  int64_t largest = 0;
  auto consider = [&](ArrayRef<int64_t> ranges) {
    int64_t product = 1;
    for (int64_t range : ranges)
      product *= range;
    if (product <= largest)
      return;
    largest = product;
    sizes.assign(ranges.begin(), ranges.end());
  };
  for (Operation &op : function.front())
    if (auto structured = dyn_cast<linalg::LinalgOp>(op))
      consider(structured.getStaticLoopRanges());
    else if (auto insertion = dyn_cast<tensor::InsertSliceOp>(op))
      consider(insertion.getSourceType().getShape());
  llvm::erase(sizes, 1);
  return llvm::join(
      llvm::map_range(sizes, [](int64_t size) { return std::to_string(size); }),
      "x");
}

/// Relative, of all results: by the least precise type that one is stored in,
/// and f64 where nothing is computed in another. Integers that are made of
/// reals may be others than the reference's.
static double toleranceOf(func::FuncOp function) {
  double tolerance = 1e-12;
  auto allow = [&](double error) { tolerance = std::max(tolerance, error); };
  function.walk([&](Operation *op) {
    for (Type type : op->getResultTypes())
      if (type.isF32() || type.isF16() || type.isBF16())
        allow(isa<arith::ConstantOp>(op) ? 0 : 1e-5);
    auto store = dyn_cast<bufferization::MaterializeInDestinationOp>(op);
    Type stored = store ? getElementTypeOrSelf(store.getSource()) : Type();
    if (stored && !stored.isF64())
      allow(stored.isF32() ? 1e-5 : 1e-2);
  });
  return tolerance;
}

void KernelExtractor::finish() {
  for (const std::unique_ptr<Entry> &entry : entries_) {
    entry->facts.title = llvm::join(entry->names, "/");
    if (std::string sizes = describeSizes(entry->function); !sizes.empty())
      entry->facts.title += " " + sizes;
    entry->facts.tolerance = toleranceOf(entry->function);
    setKernelFacts(entry->function, entry->facts);
  }
}
