//===- GeneratorPlan.cpp - Random iteration spaces and maps ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Generator.h"

#include <algorithm>
#include <cstdlib>

using namespace roofline::oracle;

std::string Place::text() const {
  std::string sum;
  for (auto [factor, loop] : terms)
    sum += (sum.empty() ? "" : " + ") + std::string("d") +
           std::to_string(loop) +
           (factor == 1 ? "" : " * " + std::to_string(factor));
  if (sum.empty() || constant != 0)
    sum += (sum.empty() ? "" : " + ") + std::to_string(constant);
  if (divisor == 0)
    return sum;
  return "(" + sum + ")" +
         (divisor > 0 ? " floordiv " + std::to_string(divisor)
                      : " mod " + std::to_string(-divisor));
}

void Place::simplify() {
  std::map<size_t, int64_t> factors;
  for (auto [factor, loop] : terms)
    factors[loop] += factor;
  terms.clear();
  for (auto [loop, factor] : factors)
    if (factor != 0)
      terms.push_back({factor, loop});
  if (divisor > 0 && terms.size() == 1 && terms[0].first % divisor == 0) {
    terms[0].first /= divisor;
    constant /= divisor;
    divisor = 0;
  }
}

/// The sum where every term is at the end of its loop that `atTop` asks for.
static int64_t extreme(const Place &place, const std::vector<Dim> &loops,
                       bool atTop) {
  int64_t sum = place.constant;
  for (auto [factor, loop] : place.terms)
    if ((factor > 0) == atTop)
      sum += factor * std::max<int64_t>(loops[loop].size - 1, 0);
  return sum;
}

int64_t Place::largest(const std::vector<Dim> &loops) const {
  int64_t sum = extreme(*this, loops, /*atTop=*/true);
  if (divisor < 0)
    return std::min(sum, -divisor - 1);
  return divisor > 0 ? sum / divisor : sum;
}

int64_t Place::smallestSum(const std::vector<Dim> &loops) const {
  return extreme(*this, loops, /*atTop=*/false);
}

std::string OpPlan::maps() const {
  std::vector<std::string> dims, texts;
  for (size_t i = 0; i < loops.size(); ++i)
    dims.push_back("d" + std::to_string(i));
  for (const auto *list : {&ins, &outs})
    for (const OperandPlan &operand : *list) {
      std::vector<std::string> places;
      for (const Place &place : operand.places)
        places.push_back(place.text());
      texts.push_back("affine_map<(" + join(dims) + ") -> (" + join(places) +
                      ")>");
    }
  return join(texts);
}

std::string OpPlan::iterators() const {
  std::vector<std::string> names;
  for (bool reduces : isReduction)
    names.push_back(reduces ? "\"reduction\"" : "\"parallel\"");
  return join(names);
}

void Generator::size(OpPlan &plan, OperandPlan &operand) {
  operand.dims.clear();
  for (Place &place : operand.places) {
    if (place.isBare()) {
      operand.dims.push_back(plan.loops[place.terms[0].second]);
      continue;
    }
    // An operand may be larger than what is touched.
    int64_t unused = choices.chance(15) ? 1 : 0;
    // Upstream wants the last index of an empty loop, -1, within bounds.
    for (auto [factor, loop] : place.terms)
      if (plan.loops[loop].size == 0) {
        place.constant += std::abs(factor);
        unused += std::abs(factor);
      }
    operand.dims.push_back(
        {place.largest(plan.loops) + 1 + unused, nextName("P")});
  }
}

std::vector<Dim> Generator::someLoops(int64_t atLeast, int64_t atMost) {
  std::vector<Dim> loops;
  int64_t number = choices.between(atLeast, atMost);
  // Equal sizes make equal types, and so repeated operands.
  int64_t all = choices.chance(30) ? choices.between(1, 4) : 0;
  for (int64_t i = 0; i < number; ++i)
    loops.push_back(loop(all ? all : choices.between(1, 5)));
  if (!limits.sizesMayBeDynamic && !loops.empty() && choices.chance(3))
    loops[choices.below(number)].size = 0;
  return loops;
}

/// Turns some places of `operand` into something else than a loop.
void Generator::diversify(OpPlan &plan, OperandPlan &operand) {
  auto someLoop = [&] {
    return static_cast<size_t>(choices.below(plan.loops.size()));
  };
  int64_t places = choices.below(4);
  for (int64_t i = 0; i < places; ++i) {
    Place place;
    switch (choices.below(7)) {
    case 0:
    case 1:
      place = Place::of(someLoop());
      break;
    case 2:
      place.constant = choices.below(3);
      break;
    case 3: // windows, strides and dilations
    case 4:
      place.terms = {{choices.between(1, 3), someLoop()},
                     {choices.between(1, 3), someLoop()}};
      place.constant = choices.below(2);
      break;
    case 5: // mirrored
      place.terms = {{-1, someLoop()}, {choices.between(1, 2), someLoop()}};
      place.constant = -std::min<int64_t>(place.smallestSum(plan.loops), 0);
      break;
    default:
      if (limits.sizesMayBeDynamic)
        break;
      place.terms = {{choices.between(1, 3), someLoop()},
                     {choices.between(1, 2), someLoop()}};
      place.divisor =
          choices.chance(50) ? choices.between(2, 3) : -choices.between(2, 3);
    }
    place.simplify();
    operand.places.push_back(place);
  }
}

OpPlan Generator::somePlan(bool allBare) {
  OpPlan plan;
  plan.loops = someLoops(1, 4);
  std::vector<int64_t> outer;
  std::vector<size_t> missing;
  for (size_t i = 0; i < plan.loops.size(); ++i) {
    plan.isReduction.push_back(choices.chance(40));
    if (plan.isReduction.back())
      missing.push_back(i);
    else
      outer.push_back(static_cast<int64_t>(i));
  }
  for (int64_t number = choices.below(4); number > 0; --number) {
    OperandPlan in{anyElement(), {}, {}, true};
    if (allBare) { // some loops, in any order
      for (int64_t loop : choices.permutation(plan.loops.size()))
        if (!choices.chance(40))
          in.places.push_back(Place::of(static_cast<size_t>(loop)));
    } else if (choices.chance(8)) {
      in.isShaped = false;
    } else {
      diversify(plan, in);
    }
    for (const Place &place : in.places)
      if (place.isBare())
        missing.erase(
            std::remove(missing.begin(), missing.end(), place.terms[0].second),
            missing.end());
    plan.ins.push_back(std::move(in));
  }
  if (!missing.empty()) { // every loop must get its size from somewhere
    OperandPlan in{anyElement(), {}, {}, true};
    for (size_t loop : missing)
      in.places.push_back(Place::of(loop));
    plan.ins.push_back(std::move(in));
  }
  for (int64_t number = choices.chance(15) ? 2 : 1; number > 0; --number) {
    OperandPlan out{anyElement(), {}, {}, true};
    for (int64_t at : choices.permutation(outer.size()))
      out.places.push_back(Place::of(static_cast<size_t>(outer[at])));
    plan.outs.push_back(std::move(out));
  }
  for (auto *list : {&plan.ins, &plan.outs})
    for (OperandPlan &operand : *list)
      size(plan, operand);
  return plan;
}
