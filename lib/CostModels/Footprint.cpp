//===- Footprint.cpp - Elements that indexing maps touch ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/Footprint.h"

#include "MapValues.h"

#include "mlir/IR/AffineExpr.h"

#include <cstdlib>
#include <numeric>

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// Windows: sums of two loops, such as `2 * d0 + d1`
//===----------------------------------------------------------------------===//

/// `max(expr - subtrahend, 0)`, without the maximum where named dims, which are
/// at least 1, leave no doubt.
static SymbolicExpr subtractFrom(const SymbolicExpr &expr, int64_t subtrahend) {
  SymbolicExpr difference = expr - SymbolicExpr(subtrahend);
  bool isPositive = llvm::all_of(expr.terms(), [](const auto &term) {
    return term.coefficient > 0 &&
           llvm::all_of(term.monomial, [](const auto &factor) {
             return factor.first->kind == Atom::Kind::Symbol;
           });
  });
  return isPositive && !expr.isZero() && subtrahend == 1 ? difference
                                                         : max(difference, 0);
}

/// The number of distinct values of `a*i + b*j` for i below `n`, j below `m`.
static SymbolicExpr countWindow(int64_t a, const SymbolicExpr &n, int64_t b,
                                const SymbolicExpr &m) {
  // It is the same at (i, j) and (i + b/gcd, j - a/gcd): the points of one
  // value form a chain, and every link of it is one value less.
  int64_t gcd = std::gcd(a, b);
  return n * m - subtractFrom(n, std::abs(b) / gcd) *
                     subtractFrom(m, std::abs(a) / gcd);
}

//===----------------------------------------------------------------------===//
// One map
//===----------------------------------------------------------------------===//

namespace {
/// A result of a map that is no bare loop.
struct Compound {
  AffineExpr expr;
  std::optional<LinearForm> linear;
  llvm::SmallBitVector dims;
};

class FootprintCounter {
public:
  FootprintCounter(AffineMap map, llvm::ArrayRef<SymbolicExpr> sizes)
      : sizes(sizes), plain(sizes.size()) {
    for (AffineExpr result : map.getResults())
      add(result);
  }

  std::optional<SymbolicExpr> count();

private:
  void add(AffineExpr result);
  bool reduce(Compound &compound);
  llvm::SmallVector<Compound> takeConnected();
  std::optional<SymbolicExpr> count(llvm::ArrayRef<Compound> connected);

  llvm::ArrayRef<SymbolicExpr> sizes;
  /// Loops whose index is known from an element's place.
  llvm::SmallBitVector plain;
  llvm::SmallVector<Compound> compounds;
};
} // namespace

void FootprintCounter::add(AffineExpr result) {
  if (auto dim = dyn_cast<AffineDimExpr>(result)) {
    plain.set(dim.getPosition());
    return;
  }
  llvm::SmallBitVector dims(sizes.size());
  for (unsigned i = 0; i < sizes.size(); ++i)
    if (result.isFunctionOfDim(i))
      dims.set(i);
  compounds.push_back({result, linearForm(result, sizes.size()), dims});
}

/// Leaves out of a sum the loops that are plain anyway: they only shift it. A
/// sum of a single loop makes that one plain. True if nothing is left.
bool FootprintCounter::reduce(Compound &compound) {
  if (!compound.linear)
    return compound.dims.none();
  for (unsigned dim = 0; dim < sizes.size(); ++dim) {
    int64_t &coefficient = compound.linear->coefficients[dim];
    if (plain.test(dim))
      coefficient = 0;
    if (coefficient == 0)
      compound.dims.reset(dim);
  }
  if (compound.dims.count() == 1)
    plain |= compound.dims;
  return compound.dims.count() < 2;
}

/// Takes the last compound and all that share loops with it, directly or not.
llvm::SmallVector<Compound> FootprintCounter::takeConnected() {
  llvm::SmallVector<Compound> connected = {compounds.pop_back_val()};
  for (size_t i = 0; i < connected.size(); ++i)
    for (size_t j = compounds.size(); j-- > 0;)
      if (compounds[j].dims.anyCommon(connected[i].dims)) {
        connected.push_back(compounds[j]);
        compounds.erase(compounds.begin() + j);
      }
  return connected;
}

/// The number of distinct tuples of the values of `connected` and of the plain
/// loops in them.
std::optional<SymbolicExpr>
FootprintCounter::count(llvm::ArrayRef<Compound> connected) {
  const Compound &first = connected.front();
  if (connected.size() == 1 && first.linear && first.dims.count() == 2) {
    unsigned i = first.dims.find_first(), j = first.dims.find_last();
    const auto &factors = first.linear->coefficients;
    return countWindow(factors[i], sizes[i], factors[j], sizes[j]);
  }
  llvm::SmallBitVector dims(sizes.size());
  for (const Compound &compound : connected)
    dims |= compound.dims;
  llvm::SmallBitVector known = dims;
  known &= plain;
  std::optional<int64_t> number = countDistinct(
      dims, sizes, [&](llvm::ArrayRef<int64_t> point, Tuples &tuples) {
        auto &tuple = tuples.emplace_back();
        for (unsigned dim : known.set_bits())
          tuple.push_back(point[dim]);
        for (const Compound &compound : connected) {
          std::optional<int64_t> value = valueAt(compound.expr, point);
          if (!value)
            return false;
          tuple.push_back(*value);
        }
        return true;
      });
  if (!number)
    return std::nullopt;
  plain &= known.flip(); // counted with the others
  return SymbolicExpr(*number);
}

std::optional<SymbolicExpr> FootprintCounter::count() {
  if (llvm::any_of(sizes, [](const SymbolicExpr &s) { return s.isZero(); }))
    return SymbolicExpr(0); // nothing runs, nothing is touched
  // Each loop that becomes plain may simplify what stands before.
  size_t before;
  do {
    before = plain.count();
    llvm::erase_if(compounds, [&](Compound &each) { return reduce(each); });
  } while (plain.count() != before);

  SymbolicExpr elements = 1;
  while (!compounds.empty()) {
    std::optional<SymbolicExpr> values = count(takeConnected());
    if (!values)
      return std::nullopt;
    elements *= *values;
  }
  for (unsigned dim : plain.set_bits())
    elements *= sizes[dim];
  return elements;
}

std::optional<SymbolicExpr>
roofline::footprint(AffineMap map, llvm::ArrayRef<SymbolicExpr> sizes) {
  if (map.getNumSymbols() != 0)
    return std::nullopt;
  return FootprintCounter(map, sizes).count();
}

//===----------------------------------------------------------------------===//
// Several maps
//===----------------------------------------------------------------------===//

/// True if the maps never name the same element: in some place they differ by
/// something else than a multiple of what the loops can make up for.
static bool areDisjoint(AffineMap a, AffineMap b) {
  unsigned numDims = a.getNumDims();
  for (auto [x, y] : llvm::zip_equal(a.getResults(), b.getResults())) {
    std::optional<LinearForm> first = linearForm(x, numDims);
    std::optional<LinearForm> second = linearForm(y, numDims);
    if (!first || !second)
      continue;
    int64_t gcd = 0, difference = first->constant - second->constant;
    for (const LinearForm &form : {*first, *second})
      for (int64_t coefficient : form.coefficients)
        gcd = std::gcd(gcd, coefficient);
    if (gcd == 0 ? difference != 0 : difference % gcd != 0)
      return true;
  }
  return false;
}

std::optional<SymbolicExpr>
roofline::footprint(llvm::ArrayRef<AffineMap> maps,
                    llvm::ArrayRef<SymbolicExpr> sizes) {
  llvm::SmallVector<AffineMap> distinct;
  for (AffineMap map : maps)
    if (!llvm::is_contained(distinct, map))
      distinct.push_back(map);
  bool areApart = true;
  for (auto [i, map] : llvm::enumerate(distinct))
    for (AffineMap other : llvm::ArrayRef(distinct).take_front(i))
      areApart &= areDisjoint(map, other);
  if (areApart) {
    SymbolicExpr sum;
    for (AffineMap map : distinct) {
      std::optional<SymbolicExpr> elements = footprint(map, sizes);
      if (!elements)
        return std::nullopt;
      sum += *elements;
    }
    return sum;
  }
  llvm::SmallBitVector all(sizes.size(), true);
  std::optional<int64_t> number = countDistinct(
      all, sizes, [&](llvm::ArrayRef<int64_t> point, Tuples &tuples) {
        for (AffineMap map : distinct) {
          auto &tuple = tuples.emplace_back();
          for (AffineExpr result : map.getResults()) {
            std::optional<int64_t> value = valueAt(result, point);
            if (!value)
              return false;
            tuple.push_back(*value);
          }
        }
        return true;
      });
  return number ? std::optional(SymbolicExpr(*number)) : std::nullopt;
}
