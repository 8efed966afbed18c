//===- Remarks.cpp - Findings as remarks ----------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Remarks.h"

#include "Roofline/Support/Printable.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/StringExtras.h"
#include <fmt/format.h>

using namespace mlir;
using namespace roofline;

/// Where people look for the remark: the function that holds `op`.
static remark::RemarkOpts optionsFor(Operation *op, StringRef name) {
  auto function = dyn_cast<FunctionOpInterface>(op);
  if (!function)
    function = op->getParentOfType<FunctionOpInterface>();
  return remark::RemarkOpts::name(name)
      .category("roofline")
      .function(function ? function.getName() : "<module>");
}

/// The kind of `op`. A line that ends within a name would end its remark: YAML
/// takes more for the end of a line than its writer does.
static std::string kindOf(Operation *op) {
  return printable(op->getName().getStringRef());
}

/// The fewest digits that read back to the same double.
static std::string toText(double value) { return fmt::format("{}", value); }

void roofline::remarkCost(const OpCost &cost) {
  auto remark =
      remark::analysis(cost.op->getLoc(), optionsFor(cost.op, "cost"));
  if (!remark)
    return;
  remark << remark::metric("Op", kindOf(cost.op))
         << remark::metric("FLOPs", cost.cost.flops().str())
         << remark::metric("BytesRead", cost.cost.bytesRead().str())
         << remark::metric("BytesWritten", cost.cost.bytesWritten().str())
         << remark::metric("Executions", cost.count.str());
  for (const Work &entry : cost.cost.work())
    remark << remark::metric(nameOf(entry), entry.amount.str());
  if (cost.cost.atMost())
    remark << remark::metric("AtMost", true);
}

void roofline::remarkUnknown(const ScopeCost &scope, Operation *op) {
  auto remark = remark::missed(op->getLoc(), optionsFor(op, "unknown-op"));
  if (!remark)
    return;
  UnknownReason why = whyUnknown(scope, op);
  remark << remark::metric("Op", kindOf(op))
         << remark::reason("{0}, so totals are lower bounds",
                           printable(why.reason))
         << remark::suggest("{0}", printable(why.advice));
  auto trip = scope.perTrip.find(op);
  if (trip == scope.perTrip.end())
    return;
  remark << remark::metric("FLOPsPerTrip", flops(trip->second.work).str())
         << remark::metric("BytesReadPerTrip", trip->second.bytesRead.str())
         << remark::metric("BytesWrittenPerTrip",
                           trip->second.bytesWritten.str());
  for (const Work &entry : trip->second.work)
    remark << remark::metric(nameOf(entry) + "PerTrip", entry.amount.str());
}

void roofline::remarkBound(Operation *op, const Bound &bound) {
  auto remark = remark::analysis(op->getLoc(), optionsFor(op, "bound"));
  if (!remark)
    return;
  remark << remark::metric("Op", kindOf(op));
  if (bound.kind)
    remark << remark::metric("Bound", std::string(toString(*bound.kind)))
           << remark::metric("Limiter", printable(bound.limiter))
           << remark::metric("Intensity", toText(bound.intensity.value_or(0)))
           << remark::metric("Attainable", toText(bound.attainable))
           << remark::metric("Time", toText(bound.time))
           << remark::metric("LatencyLimited", bound.latencyLimited);
  if (!bound.crossover.empty())
    remark << remark::metric("ComputeBoundWhere", bound.crossover);
}

/// Names of the members' kinds, in order: `linalg.contract, linalg.generic`.
static std::string kindsOf(const FusedRegion &region) {
  std::string names;
  for (const OpCost *member : region.members()) {
    if (!names.empty())
      names += ", ";
    names += kindOf(member->op);
  }
  return names;
}

static void remarkRefused(const RefusedFusion &refused, StringRef name) {
  auto remark = remark::missed(refused.consumer->getLoc(),
                               optionsFor(refused.consumer, name));
  if (!remark)
    return;
  remark << remark::metric("Op", kindOf(refused.consumer))
         << remark::metric("With", kindOf(refused.producer))
         << remark::metric("TimeSaved", toText(refused.timeSaved))
         << remark::reason("{0}", printable(refused.reason));
}

/// Dims of `plan` that have no value.
static void remarkUnbound(const FusionPlan &plan, StringRef name) {
  auto remark =
      remark::missed(plan.scope->getLoc(), optionsFor(plan.scope, name));
  if (!remark)
    return;
  remark << remark::metric("Op", plan.scope->getName().getStringRef().str())
         << remark::reason("dims without a value: {0}; what fusion saves "
                           "depends on them",
                           llvm::join(plan.unbound, ", "))
         << remark::suggest("give them by the option 'bind'");
}

static void remarkRefused(const FusionPlan &plan, StringRef name) {
  for (const RefusedFusion &refused : plan.refused)
    remarkRefused(refused, name);
  if (!plan.unbound.empty())
    remarkUnbound(plan, name);
}

static void remarkPlanned(const PlannedRegion &planned) {
  Operation *last = planned.region.members().back()->op;
  auto remark = remark::analysis(last->getLoc(), optionsFor(last, "fusion"));
  if (!remark)
    return;
  remark << remark::metric("Ops", kindsOf(planned.region))
         << remark::metric("Bytes", toString(planned.bytes))
         << remark::metric("BytesSaved", toString(planned.bytesSaved))
         << remark::metric("Time", toText(planned.time))
         << remark::metric("TimeSaved", toText(planned.timeSaved));
}

void roofline::remarkFusion(const FusionPlan &plan) {
  for (const PlannedRegion &planned : plan.regions)
    remarkPlanned(planned);
  remarkRefused(plan, "fusion");
}

void roofline::remarkNotFused(const FusionPlan &plan) {
  remarkRefused(plan, "fuse");
}

/// `elementwise`, or `tile and fuse` and the sizes of the tiles.
static void addKind(remark::detail::InFlightRemark &remark,
                    const FusionCandidate &candidate) {
  if (!candidate.isTiled) {
    remark << remark::metric("By", std::string("elementwise"));
    return;
  }
  std::string tile;
  for (int64_t size : candidate.attempt().tile)
    tile += (tile.empty() ? "" : "x") + std::to_string(size);
  remark << remark::metric("By", std::string("tile and fuse"))
         << remark::metric("Tile", tile);
}

/// Work of which there is more than before: `vector/f32 128, misc/f32 64`.
static std::string recomputed(const KernelTime &before,
                              const KernelTime &after) {
  std::string text;
  for (const auto &[name, amount] : after.work) {
    auto found = before.work.find(name);
    Int128 more = amount - (found == before.work.end() ? 0 : found->second);
    if (more > 0)
      text += (text.empty() ? "" : ", ") + name + " " + toString(more);
  }
  return text;
}

void roofline::remarkFused(const FusionCandidate &candidate) {
  const FusedRegion &region = candidate.planned->region;
  Operation *last = region.members().back()->op;
  bool isRefused = candidate.isRefused();
  auto options = optionsFor(last, "fuse");
  auto remark = isRefused ? remark::missed(last->getLoc(), options)
                          : remark::passed(last->getLoc(), options);
  if (!remark)
    return;
  remark << remark::metric("Ops", kindsOf(region));
  if (!isRefused) {
    addKind(remark, candidate);
    remark << remark::metric("Kernels", int64_t(candidate.numKernels));
  }
  remark << remark::metric("BytesBefore", toString(candidate.before.bytes))
         << remark::metric("TimeBefore", toText(candidate.before.time));
  const auto after = isRefused ? candidate.refused : candidate.after;
  if (after) {
    remark << remark::metric("BytesAfter", toString(after->bytes))
           << remark::metric("TimeAfter", toText(after->time));
    std::string more = recomputed(candidate.before, *after);
    if (!more.empty())
      remark << remark::metric("Recomputed", more);
  }
  if (!candidate.reason.empty())
    remark << remark::reason("{0}", printable(candidate.reason));
}
