//===- FusionGroup.cpp - Ops that one kernel can do -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionGroup.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/EquivalenceClasses.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace roofline;

bool roofline::isMatrix(const OpCost &cost) {
  return llvm::any_of(cost.cost.work(), [](const Work &entry) {
    return entry.unit == Unit::Matrix;
  });
}

FusionGroup::FusionGroup(const LoopForm &form, const OpCost &cost) {
  forms.push_back(&form);
  region_.add(cost);
  work_ = region_.work();
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
        (i < a.forms.size() && a.forms[i]->op->isBeforeInBlock(b.forms[j]->op)))
      take(a, i++);
    else
      take(b, j++);
  both.work_ = a.work_;
  for (const Work &entry : b.work_)
    addWork(both.work_, entry.unit, entry.type, entry.amount);
  return both;
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
  SharedLoops(ArrayRef<const LoopForm *> forms, SizeQuery sizeOf)
      : forms(forms), sizeOf(sizeOf) {
    for (auto [i, form] : llvm::enumerate(forms)) {
      places[form->op] = i;
      for (unsigned loop = 0; loop < form->isParallel.size(); ++loop)
        classes.insert({i, loop});
    }
    for (unsigned i = 0; i < forms.size(); ++i)
      for (OpOperand &operand : forms[i]->op->getOpOperands())
        addOperand(i, operand);
    findCommon();
  }

  ArrayRef<Passed> passed() const { return passed_; }
  /// Every member has exactly this loop, in parallel.
  bool isCommon(Loop loop) const { return common.contains(loop); }
  bool hasCommon() const { return !common.empty(); }
  /// There would be common ones if all took what others make at the points
  /// where they make their own.
  bool takesElsewhere() const { return takesElsewhere_; }
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
    const DimMap &takes = forms[to]->loopsOf(operand);
    const DimMap &makes = forms[from->second]->loopsOf(value);
    Passed edge{from->second, to, value, DimMap(makes.size())};
    for (auto [dim, loop] : llvm::zip_equal(view.dims, takes)) {
      if (!dim)
        continue;
      edge.loops[*dim] = loop;
      // Every second element, say.
      if (!loop && makes[*dim] && forms[from->second]->isParallel[*makes[*dim]])
        takesElsewhere_ = true;
      if (loop && makes[*dim])
        classes.unionSets({from->second, *makes[*dim]}, {to, *loop});
    }
    passed_.push_back(std::move(edge));
  }

  /// Goes through the first member's loops: common ones are among them.
  void findCommon() {
    for (unsigned loop = 0; loop < forms.front()->isParallel.size(); ++loop)
      if (auto loopOf = loopOfEveryMember({0, loop}))
        for (auto [member, own] : llvm::enumerate(*loopOf))
          common.insert({member, own});
  }
  /// The one loop of each member that is the same as `loop`, by members;
  /// nothing where one has none, several, or one that is not parallel.
  std::optional<SmallVector<unsigned>> loopOfEveryMember(Loop loop) {
    SmallVector<std::optional<unsigned>> found(forms.size());
    bool hasSeveral = false;
    for (auto it = classes.findLeader(loop); it != classes.member_end(); ++it) {
      if (!forms[it->first]->isParallel[it->second])
        return std::nullopt;
      hasSeveral |= found[it->first].has_value();
      found[it->first] = it->second;
    }
    SmallVector<unsigned> loopOf;
    for (std::optional<unsigned> each : found) {
      if (!each)
        return std::nullopt;
      loopOf.push_back(*each);
    }
    if (!hasSeveral && isTakenAtOwnPoints(loopOf))
      return loopOf;
    takesElsewhere_ = true;
    return std::nullopt;
  }
  /// Whoever takes a value takes it at its own point of the loop that is
  /// `loopOf` each member, wherever it takes it.
  bool isTakenAtOwnPoints(ArrayRef<unsigned> loopOf) const {
    return llvm::all_of(passed_, [&](const Passed &edge) {
      const DimMap &makes = forms[edge.from]->loopsOf(edge.value);
      auto dim = llvm::find(makes, std::optional(loopOf[edge.from]));
      return dim != makes.end() &&
             edge.loops[dim - makes.begin()] == loopOf[edge.to];
    });
  }

  ArrayRef<const LoopForm *> forms;
  SizeQuery sizeOf;
  llvm::DenseMap<Operation *, unsigned> places;
  llvm::EquivalenceClasses<Loop> classes;
  llvm::DenseSet<Loop> common;
  bool takesElsewhere_ = false;
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

namespace {
/// Counts what a kernel of a group keeps on chip.
class OnChip {
public:
  OnChip(ArrayRef<const LoopForm *> forms, const FusedRegion &region,
         const SharedLoops &loops, SizeQuery sizeOf, bool mayStream)
      : forms(forms), region(region), loops(loops), sizeOf(sizeOf),
        mayStream(mayStream), points(1) {
    if (llvm::any_of(region.members(),
                     [](const OpCost *cost) { return isMatrix(*cost); }))
      points = ChipLimits::kMatrixPoints;
  }

  /// Bytes, saturated; nothing where two contractions take what others make:
  /// only one is fed while another works. With `limit`, dims that a contraction
  /// outside may sum over when it joins, whose sums fit that, are not kept.
  std::optional<uint64_t> bytes(std::optional<uint64_t> limit) const;

private:
  /// Bytes of one element, times the sizes of the dims for which `isKept`.
  uint64_t sizeAtPoints(Value value, uint64_t elementBytes,
                        function_ref<bool(unsigned)> isKept) const {
    uint64_t bytes = points * elementBytes;
    for (unsigned dim = 0, e = cast<ShapedType>(value.getType()).getRank();
         dim < e; ++dim)
      if (isKept(dim))
        bytes = llvm::SaturatingMultiply<uint64_t>(
            bytes, std::max<int64_t>(sizeOf(value, dim), 1));
    return bytes;
  }
  bool isCommonDim(unsigned member, OpResult value, unsigned dim) const {
    std::optional<unsigned> loop = forms[member]->loopsOf(value)[dim];
    return loop && loops.isCommon({member, *loop});
  }
  /// A contraction among the members that takes what others make sums over it.
  bool isStreamed(Loop loop) const {
    return loops.anyOf(loop, [&](Loop same) {
      return !forms[same.first]->isParallel[same.second] &&
             isMatrix(*region.members()[same.first]);
    });
  }
  bool isStreamedLater(Loop loop, uint64_t limit) const;
  bool sumsFit(unsigned member, OpResult value, OpOperand &use,
               uint64_t limit) const;

  ArrayRef<const LoopForm *> forms;
  const FusedRegion &region;
  const SharedLoops &loops;
  SizeQuery sizeOf;
  bool mayStream;
  uint64_t points;
};
} // namespace

/// Whether the contraction that takes `value` would keep at most `limit` bytes
/// of sums if it joined.
bool OnChip::sumsFit(unsigned member, OpResult value, OpOperand &use,
                     uint64_t limit) const {
  std::optional<LoopForm> form = LoopForm::of(use.getOwner());
  const DimMap &takes = form->loopsOf(use);
  OpResult sums = use.getOwner()->getResult(0);
  const DimMap &makes = form->loopsOf(sums);
  return sizeAtPoints(sums, 4, [&](unsigned dim) {
           for (auto [taken, loop] : llvm::enumerate(takes))
             if (loop && loop == makes[dim])
               return !isCommonDim(member, value, taken);
           return true;
         }) <= limit;
}

/// Whether `loop` is that of a value which one contraction outside of the
/// members sums over, and nobody else there takes.
bool OnChip::isStreamedLater(Loop loop, uint64_t limit) const {
  return loops.anyOf(loop, [&](Loop same) {
    auto [member, number] = same;
    for (OpResult value : forms[member]->op->getResults()) {
      OpOperand *taken = nullptr;
      for (OpOperand &use : value.getUses())
        if (!region.contains(use.getOwner())) {
          if (taken)
            return false;
          taken = &use;
        }
      auto op = taken ? dyn_cast<linalg::LinalgOp>(taken->getOwner()) : nullptr;
      if (!op || !linalg::isaContractionOpInterface(op))
        continue;
      const DimMap &makes = forms[member]->loopsOf(value);
      auto dim = llvm::find(makes, std::optional(number));
      std::optional<LoopForm> form = LoopForm::of(op);
      if (dim == makes.end() || !form)
        continue;
      auto summed = form->loopsOf(*taken)[dim - makes.begin()];
      if (summed && !form->isParallel[*summed] &&
          sumsFit(member, value, *taken, limit))
        return true;
    }
    return false;
  });
}

std::optional<uint64_t> OnChip::bytes(std::optional<uint64_t> limit) const {
  uint64_t sum = 0;
  llvm::SmallDenseSet<Value> seen;
  llvm::SmallDenseSet<unsigned> summing;
  for (const Passed &edge : loops.passed()) {
    if (isMatrix(*region.members()[edge.to]))
      summing.insert(edge.to);
    if (!seen.insert(edge.value).second)
      continue;
    const DimMap &makes = forms[edge.from]->loopsOf(edge.value);
    uint64_t kept =
        sizeAtPoints(edge.value, bytesOf(edge.value), [&](unsigned dim) {
          if (isCommonDim(edge.from, edge.value, dim))
            return false;
          Loop loop{edge.from, makes[dim].value_or(0)};
          return !makes[dim] || !mayStream ||
                 !(isStreamed(loop) ||
                   (limit && isStreamedLater(loop, *limit)));
        });
    sum = llvm::SaturatingAdd(sum, kept);
  }
  if (summing.size() > 1)
    return std::nullopt;
  for (unsigned member : summing) {
    OpResult sums = forms[member]->op->getResult(0);
    sum = llvm::SaturatingAdd(sum, sizeAtPoints(sums, 4, [&](unsigned dim) {
                                return !isCommonDim(member, sums, dim);
                              }));
  }
  return sum;
}

/// Whether the body of a member reads what another makes, as gathers do.
bool FusionGroup::readsInBodies() const {
  return llvm::any_of(forms, [&](const LoopForm *form) {
    llvm::SetVector<Value> used;
    getUsedValuesDefinedAbove(form->op->getRegions(), used);
    return llvm::any_of(used, [&](Value value) {
      auto made = [](Value, unsigned) -> int64_t { return 0; };
      Operation *source = isa<RankedTensorType>(value.getType())
                              ? traceViews(value, made).source.getDefiningOp()
                              : value.getDefiningOp();
      return source && region_.contains(source);
    });
  });
}

std::string FusionGroup::obstacle(const ChipLimits &limits,
                                  SizeQuery sizeOf) const {
  if (forms.size() > ChipLimits::kMaxOps)
    return "it would have more than " + std::to_string(ChipLimits::kMaxOps) +
           " ops";
  SharedLoops loops(forms, sizeOf);
  if (!loops.hasCommon())
    return loops.takesElsewhere()
               ? "one takes what the other makes at other points than its own"
               : "they have no parallel loop in common";
  if (readsInBodies())
    return "one takes what the other makes at places that data tells";
  // Whether what a member makes is made of products of another member.
  SmallVector<bool> isOfProducts(forms.size());
  for (unsigned member = 0; member < forms.size(); ++member)
    isOfProducts[member] = isMatrix(*region_.members()[member]);
  for (const Passed &edge : loops.passed()) // by program order of the takers
    if (isOfProducts[edge.from])
      isOfProducts[edge.to] = true;
    else if (isMatrix(*region_.members()[edge.to]))
      return "a contraction would compute its operand anew for every tile";
  uint64_t limit = limits.onChipBytes;
  std::optional<uint64_t> bytes =
      OnChip(forms, region_, loops, sizeOf, limits.mayStream).bytes(limit);
  if (!bytes)
    return "two contractions would take what others make";
  if (*bytes > limit)
    return "it would keep " + std::to_string(*bytes) +
           " B on chip, more than " + std::to_string(limit);
  return "";
}

bool FusionGroup::isComplete(const ChipLimits &limits, SizeQuery sizeOf) const {
  SharedLoops loops(forms, sizeOf);
  std::optional<uint64_t> bytes =
      OnChip(forms, region_, loops, sizeOf, limits.mayStream)
          .bytes(std::nullopt);
  return bytes && *bytes <= uint64_t(limits.onChipBytes);
}

/// Whether all factors of `form` have its loop `loop`.
static bool isInAllFactors(const LoopForm &form, unsigned loop) {
  auto op = cast<DestinationStyleOpInterface>(form.op);
  return llvm::all_of(op.getDpsInputOperands(), [&](OpOperand *operand) {
    return llvm::is_contained(form.loopsOf(*operand), std::optional(loop));
  });
}

SmallVector<CommonLoop> FusionGroup::commonLoops(SizeQuery sizeOf) const {
  SharedLoops loops(forms, sizeOf);
  SmallVector<CommonLoop> common;
  unsigned last = forms.size() - 1;
  for (unsigned loop = 0; loop < forms[last]->isParallel.size(); ++loop) {
    if (!loops.isCommon({last, loop}))
      continue;
    bool isPlain = loops.anyOf({last, loop}, [&](Loop same) {
      return isMatrix(*region_.members()[same.first]) &&
             !isInAllFactors(*forms[same.first], same.second);
    });
    common.push_back({loop, !isPlain});
  }
  return common;
}
