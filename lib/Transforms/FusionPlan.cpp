//===- FusionPlan.cpp - Which ops should be one kernel --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionPlan.h"

#include "mlir/Interfaces/ShapedOpInterfaces.h"

#include <deque>
#include <queue>

using namespace mlir;
using namespace roofline;

namespace {
/// A kernel of the plan in the making. One that was merged into another is
/// dead.
struct Node {
  FusionGroup group;
  /// In the block, of the last member.
  unsigned last;
  double time;
  bool isDead = false;
};

/// Two nodes, of which the second takes what the first makes.
struct Candidate {
  /// Of both as one kernel, and what that saves.
  double time, saved;
  unsigned producer, consumer;
  /// Largest saving first; then in program order.
  bool operator<(const Candidate &other) const {
    if (saved != other.saved)
      return saved < other.saved;
    return std::tie(consumer, producer) >
           std::tie(other.consumer, other.producer);
  }
};

struct Refused {
  Candidate candidate;
  std::string reason;
};

/// Plans one block.
class BlockPlanner {
public:
  BlockPlanner(const CostAnalysis &costs, const RoofTimes &times,
               const ChipLimits &limits)
      : costs(costs), times(times), limits(limits) {}

  void run(Block &block, ArrayRef<const OpCost *> ops, bool keepMarks,
           FusionPlan &plan);

private:
  void addNodes(ArrayRef<const OpCost *> ops, bool keepMarks);
  void addNode(FusionGroup group, double time);
  void proposeProducers(unsigned node);
  void proposeConsumers(unsigned node);
  void propose(unsigned producer, unsigned consumer);
  void fuse(const Candidate &candidate);
  /// A path from one to the other through ops of neither: as one kernel, they
  /// would wait for themselves.
  bool isReachedThroughOthers(unsigned producer, unsigned consumer) const;
  double timeOf(const FusionGroup &group) const {
    return times.time(group.work(), group.region().bytes());
  }
  /// What `value` is a view of, or itself.
  Value sourceOf(Value value) const {
    return traceViews(value, [&](Value v, unsigned d) { return sizeOf(v, d); })
        .source;
  }
  bool isView(Operation *op) const;
  unsigned reachOf(unsigned position) const;
  void addSpan(unsigned first, unsigned last);
  int64_t sizeOf(Value value, unsigned dim) const {
    return times.largest(costs.sizeOf(value, dim));
  }
  void report(FusionPlan &plan) const;

  const CostAnalysis &costs;
  const RoofTimes &times;
  const ChipLimits &limits;
  /// Of the ops; they stay where they are.
  std::deque<LoopForm> forms;
  std::vector<Node> nodes;
  llvm::DenseMap<Operation *, unsigned> nodeOf;
  /// Numbers of the block's ops.
  llvm::DenseMap<Operation *, unsigned> positions;
  /// A tree of maxima: the last op of the kernels that begin up to an op.
  std::vector<unsigned> spans;
  std::priority_queue<Candidate> candidates;
  std::vector<Refused> refused;
};
} // namespace

void BlockPlanner::addNode(FusionGroup group, double time) {
  unsigned last = 0;
  for (const LoopForm *form : group.members()) {
    nodeOf[form->op] = nodes.size();
    last = std::max(last, positions.lookup(form->op));
  }
  addSpan(positions.lookup(group.members().front()->op), last);
  nodes.push_back({std::move(group), last, time});
}

void BlockPlanner::addNodes(ArrayRef<const OpCost *> ops, bool keepMarks) {
  llvm::MapVector<Attribute, std::optional<FusionGroup>> marked;
  llvm::DenseMap<Attribute, size_t> opsOf;
  for (auto &[op, number] : positions)
    if (Attribute mark = op->getAttr(attr::kFused))
      ++opsOf[mark];
  for (const OpCost *cost : ops) {
    std::optional<LoopForm> form = LoopForm::of(cost->op);
    if (!form)
      continue;
    forms.push_back(std::move(*form));
    FusionGroup group(forms.back(), *cost);
    Attribute mark = cost->op->getAttr(attr::kFused);
    if (!keepMarks || !mark) {
      double time = timeOf(group);
      addNode(std::move(group), time);
      continue;
    }
    std::optional<FusionGroup> &seed = marked[mark];
    seed = seed ? FusionGroup::merge(*seed, group) : group;
  }
  // Regions that hold other ops too stay as they are.
  for (auto &[mark, seed] : marked)
    if (seed->members().size() == opsOf[mark]) {
      double time = timeOf(*seed);
      addNode(std::move(*seed), time);
    }
}

/// Ops of the block that use results of `op`, or whose regions do. Who only
/// asks for a size need not wait for them.
static void forEachUser(Operation *op, function_ref<void(Operation *)> visit) {
  for (Operation *user : op->getUsers())
    if (Operation *inBlock = op->getBlock()->findAncestorOpInBlock(*user);
        inBlock && !isa<ShapedDimOpInterface>(user))
      visit(inBlock);
}

bool BlockPlanner::isView(Operation *op) const {
  return op->getNumResults() == 1 &&
         isa<RankedTensorType>(op->getResult(0).getType()) &&
         sourceOf(op->getResult(0)) != op->getResult(0);
}

/// The last op from which kernels that are not all in one place lead back to
/// `position` or before.
unsigned BlockPlanner::reachOf(unsigned position) const {
  for (unsigned reach = position;; position = reach) {
    for (unsigned i = position + 1; i > 0; i -= i & -i)
      reach = std::max(reach, spans[i]);
    if (reach == position)
      return reach;
  }
}

void BlockPlanner::addSpan(unsigned first, unsigned last) {
  for (unsigned i = first + 1; i < spans.size(); i += i & -i)
    spans[i] = std::max(spans[i], last);
}

bool BlockPlanner::isReachedThroughOthers(unsigned producer,
                                          unsigned consumer) const {
  auto isEither = [&](Operation *op) {
    auto node = nodeOf.find(op);
    return node != nodeOf.end() &&
           (node->second == producer || node->second == consumer);
  };
  SmallVector<Operation *> near, far;
  llvm::SmallDenseSet<Operation *> seen;
  unsigned limit = reachOf(nodes[consumer].last);
  auto go = [&](SmallVector<Operation *> &to, Operation *op) {
    if (positions.lookup(op) <= limit && seen.insert(op).second)
      to.push_back(op);
  };
  // As far as views lead, a value is only passed on.
  for (const LoopForm *form : nodes[producer].group.members())
    forEachUser(form->op, [&](Operation *user) { go(near, user); });
  while (!near.empty()) {
    Operation *op = near.pop_back_val();
    if (isView(op))
      forEachUser(op, [&](Operation *user) { go(near, user); });
    else if (!isEither(op))
      far.push_back(op);
  }
  seen.clear();
  while (!far.empty()) {
    Operation *op = far.pop_back_val();
    if (isEither(op))
      return true;
    auto node = nodeOf.find(op);
    if (node == nodeOf.end())
      forEachUser(op, [&](Operation *user) { go(far, user); });
    else
      for (const LoopForm *form : nodes[node->second].group.members())
        forEachUser(form->op, [&](Operation *user) { go(far, user); });
  }
  return false;
}

void BlockPlanner::propose(unsigned producer, unsigned consumer) {
  if (producer == consumer || nodes[producer].isDead || nodes[consumer].isDead)
    return;
  FusionGroup both =
      FusionGroup::merge(nodes[producer].group, nodes[consumer].group);
  double time = timeOf(both);
  double saved = nodes[producer].time + nodes[consumer].time - time;
  // Sums of the same terms in another order differ in the last bits. What is
  // only half of a kernel takes its other half at no gain, too.
  auto size = [&](Value v, unsigned d) { return sizeOf(v, d); };
  double least = 1e-9 * (nodes[producer].time + nodes[consumer].time);
  if (saved > least ||
      (saved > -least && !nodes[producer].group.isComplete(limits, size)))
    candidates.push({time, saved, producer, consumer});
}

void BlockPlanner::proposeProducers(unsigned node) {
  llvm::SmallSetVector<unsigned, 4> producers;
  for (const LoopForm *form : nodes[node].group.members())
    for (Value operand : form->op->getOperands())
      if (isa<RankedTensorType>(operand.getType()))
        if (auto found = nodeOf.find(sourceOf(operand).getDefiningOp());
            found != nodeOf.end())
          producers.insert(found->second);
  for (unsigned producer : producers)
    propose(producer, node);
}

void BlockPlanner::proposeConsumers(unsigned node) {
  llvm::SmallSetVector<unsigned, 4> consumers;
  for (const LoopForm *form : nodes[node].group.members()) {
    SmallVector<Operation *> users(form->op->getUsers());
    while (!users.empty()) {
      Operation *user = users.pop_back_val();
      if (auto found = nodeOf.find(user); found != nodeOf.end())
        consumers.insert(found->second);
      if (isView(user))
        llvm::append_range(users, user->getUsers());
    }
  }
  for (unsigned consumer : consumers)
    propose(node, consumer);
}

void BlockPlanner::fuse(const Candidate &candidate) {
  Node &producer = nodes[candidate.producer];
  Node &consumer = nodes[candidate.consumer];
  if (producer.isDead || consumer.isDead)
    return;
  FusionGroup both = FusionGroup::merge(producer.group, consumer.group);
  auto size = [&](Value v, unsigned d) { return sizeOf(v, d); };
  std::string reason = both.obstacle(limits, size);
  if (reason.empty() &&
      isReachedThroughOthers(candidate.producer, candidate.consumer))
    reason = "another op takes from the first and gives to the second";
  if (!reason.empty()) {
    refused.push_back({candidate, std::move(reason)});
    return;
  }
  producer.isDead = consumer.isDead = true;
  addNode(std::move(both), candidate.time); // moves the nodes
  proposeProducers(nodes.size() - 1);
  proposeConsumers(nodes.size() - 1);
}

void BlockPlanner::report(FusionPlan &plan) const {
  auto size = [&](Value v, unsigned d) { return sizeOf(v, d); };
  for (const Node &node : nodes) {
    const FusedRegion &region = node.group.region();
    if (node.isDead || region.members().size() < 2)
      continue;
    if (!node.group.isComplete(limits, size)) {
      Operation *last = region.members().back()->op;
      plan.refused.push_back({region.members().front()->op, last, 0,
                              "no contraction joined that would stream what "
                              "does not fit on chip"});
      continue;
    }
    double unfused = 0;
    for (const OpCost *member : region.members()) {
      FusedRegion alone;
      alone.add(*member);
      unfused += times.time(alone.work(), alone.unfusedBytes());
    }
    Int128 bytes = times.sum(region.bytes());
    plan.regions.push_back({region, bytes,
                            times.sum(region.unfusedBytes()) - bytes, node.time,
                            unfused - node.time});
  }
  // What became a part of something larger was proposed anew, as that.
  for (const auto &[candidate, reason] : refused) {
    const Node &producer = nodes[candidate.producer];
    const Node &consumer = nodes[candidate.consumer];
    if (!producer.isDead && !consumer.isDead)
      plan.refused.push_back({producer.group.members().back()->op,
                              consumer.group.members().back()->op,
                              candidate.saved, reason});
  }
}

void BlockPlanner::run(Block &block, ArrayRef<const OpCost *> ops,
                       bool keepMarks, FusionPlan &plan) {
  for (auto [number, op] : llvm::enumerate(block))
    positions[&op] = number;
  spans.assign(positions.size() + 1, 0);
  addNodes(ops, keepMarks);
  for (unsigned node = 0, e = nodes.size(); node < e; ++node)
    proposeProducers(node);
  while (!candidates.empty()) {
    Candidate best = candidates.top();
    candidates.pop();
    fuse(best);
  }
  report(plan);
}

FusionPlan roofline::planFusion(const ScopeCost &scope,
                                const CostAnalysis &costs,
                                const RoofTimes &times,
                                const ChipLimits &limits, bool keepMarks) {
  llvm::MapVector<Block *, SmallVector<const OpCost *>> blocks;
  llvm::DenseMap<Operation *, unsigned> entries;
  for (const OpCost &cost : scope.ops)
    ++entries[cost.op];
  FusionPlan plan;
  plan.scope = scope.scope;
  // An op whose sizes change from trip to trip has several.
  for (const OpCost &cost : scope.ops) {
    std::set<std::string> unbound, tooLarge;
    times.collectBad(cost, unbound, tooLarge);
    plan.unbound.insert(unbound.begin(), unbound.end());
    if (unbound.empty() && entries.lookup(cost.op) == 1)
      blocks[cost.op->getBlock()].push_back(&cost);
  }
  for (auto &[block, ops] : blocks)
    BlockPlanner(costs, times, limits).run(*block, ops, keepMarks, plan);
  auto bySaving = [](const auto &a, const auto &b) {
    return a.timeSaved > b.timeSaved;
  };
  llvm::stable_sort(plan.regions, bySaving);
  llvm::stable_sort(plan.refused, bySaving);
  return plan;
}
