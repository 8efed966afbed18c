//===- FusionGroup.cpp - Ops that one kernel can do -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionGroup.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/EquivalenceClasses.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace roofline;

bool roofline::isMatrix(const OpCost &cost) {
  return llvm::any_of(cost.cost.work(), [](const Work &entry) {
    return entry.unit == Unit::Matrix;
  });
}

FusionGroup::FusionGroup(LoopForm form, const OpCost &cost) {
  forms.push_back(std::move(form));
  region_.add(cost);
}

FusionGroup FusionGroup::merge(const FusionGroup &a, const FusionGroup &b) {
  FusionGroup both;
  size_t i = 0, j = 0;
  auto take = [&](const FusionGroup &from, size_t member) {
    both.forms.push_back(from.forms[member]);
    both.region_.add(*from.region_.members()[member]);
  };
  while (i < a.forms.size() || j < b.forms.size())
    if (j == b.forms.size() ||
        (i < a.forms.size() && a.forms[i].op->isBeforeInBlock(b.forms[j].op)))
      take(a, i++);
    else
      take(b, j++);
  return both;
}

bool FusionGroup::hasMatrixWork() const {
  return llvm::any_of(region_.members(),
                      [](const OpCost *cost) { return isMatrix(*cost); });
}

//===----------------------------------------------------------------------===//
// Loops that are one
//===----------------------------------------------------------------------===//

namespace {
/// A loop of a member: its place in the group, and its number.
using Loop = std::pair<unsigned, unsigned>;

/// A value that one member makes and another takes.
struct Passed {
  unsigned from, to;
  OpResult value;
  /// Of `to`, along the dims of `value`.
  DimMap loops;
};

/// Which loops of the members are the same, by the values they pass on.
class SharedLoops {
public:
  SharedLoops(ArrayRef<LoopForm> forms, SizeQuery sizeOf)
      : forms(forms), sizeOf(sizeOf) {
    for (auto [i, form] : llvm::enumerate(forms)) {
      places[form.op] = i;
      for (unsigned loop = 0; loop < form.isParallel.size(); ++loop)
        classes.insert({i, loop});
    }
    for (unsigned i = 0; i < forms.size(); ++i)
      for (OpOperand &operand : forms[i].op->getOpOperands())
        addOperand(i, operand);
  }

  ArrayRef<Passed> passed() const { return passed_; }
  /// Every member has exactly this loop, in parallel.
  bool isCommon(Loop loop) const {
    SmallVector<unsigned> seen(forms.size());
    for (auto it = classes.findLeader(loop); it != classes.member_end(); ++it) {
      if (!forms[it->first].isParallel[it->second])
        return false;
      ++seen[it->first];
    }
    return llvm::all_of(seen, [](unsigned n) { return n == 1; });
  }
  bool hasCommon() const {
    for (unsigned loop = 0; loop < forms.front().isParallel.size(); ++loop)
      if (isCommon({0, loop}))
        return true;
    return false;
  }
  /// Whether `test` holds for a loop that is the same as `loop`.
  bool anyOf(Loop loop, function_ref<bool(Loop)> test) const {
    for (auto it = classes.findLeader(loop); it != classes.member_end(); ++it)
      if (test(*it))
        return true;
    return false;
  }

private:
  void addOperand(unsigned to, OpOperand &operand) {
    if (!isa<RankedTensorType>(operand.get().getType()))
      return;
    ViewSource view = traceViews(operand.get(), sizeOf);
    auto value = dyn_cast<OpResult>(view.source);
    auto from = value ? places.find(value.getOwner()) : places.end();
    if (from == places.end())
      return;
    DimMap takes = forms[to].loopsOf(operand);
    DimMap makes = forms[from->second].loopsOf(value);
    Passed edge{from->second, to, value, DimMap(makes.size())};
    for (auto [dim, loop] : llvm::zip_equal(view.dims, takes)) {
      if (!dim)
        continue;
      edge.loops[*dim] = loop;
      if (loop && makes[*dim])
        classes.unionSets({from->second, *makes[*dim]}, {to, *loop});
    }
    passed_.push_back(std::move(edge));
  }

  ArrayRef<LoopForm> forms;
  SizeQuery sizeOf;
  llvm::DenseMap<Operation *, unsigned> places;
  llvm::EquivalenceClasses<Loop> classes;
  SmallVector<Passed> passed_;
};
} // namespace

//===----------------------------------------------------------------------===//
// What a kernel keeps
//===----------------------------------------------------------------------===//

static int64_t bytesOf(Value value) {
  Type element = cast<ShapedType>(value.getType()).getElementType();
  return element.isIntOrFloat() ? (element.getIntOrFloatBitWidth() + 7) / 8 : 8;
}

/// Whether contractions outside of `region` sum over dim `dim` of `value`, and
/// nobody else there takes it.
static bool isSummedOutside(const FusedRegion &region, OpResult value,
                            unsigned dim) {
  bool isUsed = false;
  for (OpOperand &use : value.getUses()) {
    if (region.contains(use.getOwner()))
      continue;
    auto op = dyn_cast<linalg::LinalgOp>(use.getOwner());
    std::optional<LoopForm> form = LoopForm::of(use.getOwner());
    if (!op || !form || !linalg::isaContractionOpInterface(op))
      return false;
    std::optional<unsigned> loop = form->loopsOf(use)[dim];
    if (!loop || form->isParallel[*loop])
      return false;
    isUsed = true;
  }
  return isUsed;
}

int64_t FusionGroup::bytesOnChip(SizeQuery sizeOf, bool mayStreamLater) const {
  SharedLoops loops(forms, sizeOf);
  auto sumsProducts = [&](unsigned member) {
    return isMatrix(*region_.members()[member]);
  };
  auto isSummed = [&](Loop loop) {
    return !forms[loop.first].isParallel[loop.second] &&
           sumsProducts(loop.first);
  };
  auto isSummedLater = [&](Loop loop) {
    return loops.anyOf(loop, [&](Loop same) {
      const LoopForm &form = forms[same.first];
      return llvm::any_of(form.op->getResults(), [&](OpResult result) {
        DimMap makes = form.loopsOf(result);
        auto dim = llvm::find(makes, std::optional(same.second));
        return dim != makes.end() &&
               isSummedOutside(region_, result, dim - makes.begin());
      });
    });
  };
  auto keptAt = [&](unsigned member, OpResult value, int64_t elementBytes) {
    int64_t bytes = elementBytes;
    DimMap makes = forms[member].loopsOf(value);
    for (auto [dim, loop] : llvm::enumerate(makes)) {
      if (loop && (loops.isCommon({member, *loop}) ||
                   loops.anyOf({member, *loop}, isSummed)))
        continue;
      if (mayStreamLater && loop && isSummedLater({member, *loop}))
        continue;
      bytes *= std::max<int64_t>(sizeOf(value, dim), 1);
    }
    return bytes;
  };
  int64_t bytes = 0;
  llvm::DenseSet<Value> seen;
  for (const Passed &edge : loops.passed())
    if (seen.insert(edge.value).second)
      bytes += keptAt(edge.from, edge.value, bytesOf(edge.value));
  // Sums of a contraction that takes what another member makes, in f32.
  llvm::SmallDenseSet<unsigned> summed;
  for (const Passed &edge : loops.passed())
    if (sumsProducts(edge.to) && summed.insert(edge.to).second)
      bytes += keptAt(edge.to, forms[edge.to].op->getResult(0), 4);
  return hasMatrixWork() ? bytes * ChipLimits::kMatrixPoints : bytes;
}

std::string FusionGroup::obstacle(const FusionGroup &producer,
                                  const ChipLimits &limits,
                                  SizeQuery sizeOf) const {
  SharedLoops loops(forms, sizeOf);
  if (!loops.hasCommon())
    return "they have no parallel loop in common";
  if (!producer.hasMatrixWork())
    for (const Passed &edge : loops.passed())
      if (producer.region_.contains(forms[edge.from].op) &&
          isMatrix(*region_.members()[edge.to]))
        return "a contraction would compute its operand anew for every tile";
  int64_t bytes = bytesOnChip(sizeOf, /*mayStreamLater=*/true);
  if (bytes > limits.onChipBytes)
    return "it would keep " + std::to_string(bytes) + " B on chip, more than " +
           std::to_string(limits.onChipBytes);
  return "";
}

bool FusionGroup::isComplete(const ChipLimits &limits, SizeQuery sizeOf) const {
  return bytesOnChip(sizeOf, /*mayStreamLater=*/false) <= limits.onChipBytes;
}
