//===- CausalMark.cpp - What is under a causal mask -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Dialect/Roofline/IR/CausalMark.h"

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Interfaces/IndexingMapOpInterface.h"
#include "mlir/Interfaces/TilingInterface.h"

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// The attribute
//===----------------------------------------------------------------------===//

/// The indexing maps of `op`. One that has loops but no maps, such as softmax,
/// goes through its operands.
static ArrayAttr indexingMaps(Operation *op) {
  if (auto mapped = dyn_cast<IndexingMapOpInterface>(op))
    return mapped.getIndexingMaps();
  auto tiled = dyn_cast<TilingInterface>(op);
  if (!tiled)
    return {};
  auto map = AffineMap::getMultiDimIdentityMap(
      tiled.getLoopIteratorTypes().size(), op->getContext());
  return Builder(op->getContext()).getAffineMapArrayAttr(map);
}

static std::optional<int64_t> numLoops(ArrayAttr maps) {
  if (!maps || maps.empty() || !isa<AffineMapAttr>(maps[0]))
    return std::nullopt;
  return cast<AffineMapAttr>(maps[0]).getValue().getNumDims();
}

/// What `mark` says of an op of so many loops; nothing for a malformed one.
static std::optional<CausalLoops> readCausal(DictionaryAttr mark,
                                             int64_t loops) {
  auto number = [&](StringRef key) -> std::optional<int64_t> {
    auto integer = mark.getAs<IntegerAttr>(key);
    if (!integer || integer.getValue().getSignificantBits() > 64)
      return std::nullopt;
    return integer.getInt();
  };
  std::optional<int64_t> queries = number("queries"), keys = number("keys"),
                         window = number("window");
  auto isLoop = [&](std::optional<int64_t> loop) {
    return loop && *loop >= 0 && *loop < loops;
  };
  if (!isLoop(queries) || !isLoop(keys) || queries == keys ||
      (mark.get("window") && window.value_or(0) <= 0))
    return std::nullopt;
  return CausalLoops{static_cast<unsigned>(*queries),
                     static_cast<unsigned>(*keys), window};
}

LogicalResult roofline::verifyCausal(Operation *op, Attribute value) {
  std::optional<int64_t> loops = numLoops(indexingMaps(op));
  if (!loops)
    return emitError(op->getLoc())
           << "'roofline.causal' expects to stand on an op with loops, such as "
              "linalg.contract or linalg.softmax";
  auto mark = dyn_cast<DictionaryAttr>(value);
  if (mark && readCausal(mark, *loops) &&
      mark.size() == (mark.get("window") ? 3u : 2u))
    return success();
  return emitError(op->getLoc())
         << "'roofline.causal' expects two of the op's " << *loops
         << " loops and, if it has one, the keys in the window, such as "
            "{queries = 0, keys = 1, window = 1024}, but got "
         << value;
}

//===----------------------------------------------------------------------===//
// The location
//===----------------------------------------------------------------------===//

/// Key of the indexing maps that a mark in a location is about.
static constexpr StringLiteral kCausalMaps = "maps";

/// Where `before` says of `after` that only its loops were interchanged: the
/// new place of each. Nothing where they differ in more.
static std::optional<SmallVector<unsigned>>
findInterchange(ArrayRef<AffineMap> before, ArrayRef<AffineMap> after) {
  unsigned numLoops = before.front().getNumDims();
  SmallVector<std::optional<unsigned>> places(numLoops);
  for (auto [old, now] : llvm::zip(before, after)) {
    // A location may hold any maps.
    if (old.getNumResults() != now.getNumResults() ||
        old.getNumDims() != numLoops || now.getNumDims() != numLoops ||
        old.getNumSymbols() != 0)
      return std::nullopt;
    for (auto [oldResult, result] :
         llvm::zip(old.getResults(), now.getResults()))
      if (auto loop = dyn_cast<AffineDimExpr>(oldResult)) {
        auto place = dyn_cast<AffineDimExpr>(result);
        if (!place)
          return std::nullopt;
        places[loop.getPosition()] = place.getPosition();
      }
  }
  llvm::SmallBitVector taken(numLoops);
  SmallVector<AffineExpr> exprs;
  SmallVector<unsigned> interchange;
  for (std::optional<unsigned> place : places) {
    if (!place || taken.test(*place))
      return std::nullopt;
    taken.set(*place);
    interchange.push_back(*place);
    exprs.push_back(getAffineDimExpr(*place, before.front().getContext()));
  }
  for (auto [old, now] : llvm::zip(before, after))
    if (old.replaceDimsAndSymbols(exprs, {}, numLoops, 0) != now)
      return std::nullopt;
  return interchange;
}

/// True if one map names the same loops as the other, in another order.
static bool isPermuted(AffineMap a, AffineMap b) {
  return a != b && a.getNumDims() == b.getNumDims() &&
         a.getNumResults() == b.getNumResults() &&
         llvm::all_of(a.getResults(), [&](AffineExpr result) {
           return llvm::is_contained(b.getResults(), result);
         });
}

/// True if some map of both names queries and keys: then the loops are the
/// same, though elementwise fusion has changed the operands. But with a
/// transposed operand beside it, the map may be that one's, after the loops
/// were interchanged.
static bool haveCommonScores(ArrayRef<AffineMap> before,
                             ArrayRef<AffineMap> after,
                             const CausalLoops &loops) {
  return llvm::any_of(before, [&](AffineMap map) {
    auto names = [&](unsigned loop) {
      return llvm::is_contained(map.getResults(),
                                getAffineDimExpr(loop, map.getContext()));
    };
    auto isTransposed = [&](AffineMap other) { return isPermuted(map, other); };
    return names(loops.queries) && names(loops.keys) &&
           llvm::is_contained(after, map) &&
           llvm::none_of(before, isTransposed) &&
           llvm::none_of(after, isTransposed);
  });
}

static SmallVector<AffineMap> toMaps(ArrayAttr attributes) {
  SmallVector<AffineMap> maps;
  for (Attribute each : attributes)
    if (auto map = dyn_cast<AffineMapAttr>(each))
      maps.push_back(map.getValue());
  return maps;
}

/// What a mark in a location, about an op that had maps `before`, says of one
/// that has `after`: what a softmax is decomposed into begins with its operand.
static std::optional<CausalLoops> follow(const CausalLoops &loops,
                                         ArrayRef<AffineMap> before,
                                         ArrayRef<AffineMap> after) {
  if (before.size() <= after.size()) {
    ArrayRef<AffineMap> same = after.take_front(before.size());
    if (same == before)
      return loops;
    if (auto places = findInterchange(before, same))
      return CausalLoops{(*places)[loops.queries], (*places)[loops.keys],
                         loops.window};
  }
  if (haveCommonScores(before, after, loops))
    return loops;
  return std::nullopt;
}

/// Calls `found` with every mark in the location of `op` until it is taken.
static void walkMarks(Operation *op,
                      function_ref<bool(const CausalLoops &, ArrayAttr)> take) {
  op->getLoc()->walk([&](Location nested) {
    auto fused = dyn_cast<FusedLoc>(nested);
    auto metadata =
        fused ? dyn_cast_or_null<DictionaryAttr>(fused.getMetadata()) : nullptr;
    auto mark =
        metadata ? metadata.getAs<DictionaryAttr>(attr::kCausal) : nullptr;
    auto maps = mark ? mark.getAs<ArrayAttr>(kCausalMaps) : nullptr;
    std::optional<int64_t> numMarked = numLoops(maps);
    auto loops = numMarked ? readCausal(mark, *numMarked) : std::nullopt;
    return loops && take(*loops, maps) ? WalkResult::interrupt()
                                       : WalkResult::advance();
  });
}

static std::optional<CausalLoops> findInLocation(Operation *op) {
  std::optional<CausalLoops> found;
  SmallVector<AffineMap> own;
  walkMarks(op, [&](const CausalLoops &loops, ArrayAttr maps) {
    if (own.empty())
      if (ArrayAttr attributes = indexingMaps(op))
        own = toMaps(attributes);
    SmallVector<AffineMap> marked = toMaps(maps);
    if (!own.empty() && marked.size() == maps.size())
      found = follow(loops, marked, own);
    return found.has_value();
  });
  return found;
}

std::optional<CausalLoops> roofline::getCausalLoops(Operation *op) {
  auto mark = op->getAttrOfType<DictionaryAttr>(attr::kCausal);
  if (!mark)
    return findInLocation(op);
  std::optional<int64_t> loops = numLoops(indexingMaps(op));
  return loops ? readCausal(mark, *loops) : std::nullopt;
}

bool roofline::hasLostCausalLoops(Operation *op) {
  bool isMarked = false;
  walkMarks(op,
            [&](const CausalLoops &, ArrayAttr) { return isMarked = true; });
  return isMarked && !getCausalLoops(op);
}

static NamedAttrList toMark(const CausalLoops &loops, MLIRContext *context) {
  Builder builder(context);
  NamedAttrList mark;
  mark.set("queries", builder.getI64IntegerAttr(loops.queries));
  mark.set("keys", builder.getI64IntegerAttr(loops.keys));
  if (loops.window)
    mark.set("window", builder.getI64IntegerAttr(*loops.window));
  return mark;
}

void roofline::pinCausalLoops(Operation *op) {
  MLIRContext *context = op->getContext();
  std::optional<CausalLoops> loops = getCausalLoops(op);
  if (!loops)
    return;
  NamedAttrList mark = toMark(*loops, context), metadata;
  mark.set(kCausalMaps, indexingMaps(op));
  metadata.set(attr::kCausal, mark.getDictionary(context));
  op->setLoc(
      FusedLoc::get(context, {op->getLoc()}, metadata.getDictionary(context)));
}

void roofline::setCausalLoops(Operation *op, const CausalLoops &loops) {
  MLIRContext *context = op->getContext();
  op->setAttr(attr::kCausal, toMark(loops, context).getDictionary(context));
  pinCausalLoops(op);
}
