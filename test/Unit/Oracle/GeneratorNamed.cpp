//===- GeneratorNamed.cpp - Random ops with a name ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Generator.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

#include <map>

using namespace roofline::oracle;
using llvm::StringRef;

// Where a name says which dims there are, the operands are read off it.
static constexpr StringRef kWindowed =
    "conv_1d conv_2d conv_3d conv_1d_nwc_wcf conv_1d_ncw_fcw "
    "conv_2d_nhwc_hwcf conv_2d_nhwc_fhwc conv_2d_nchw_fchw "
    "conv_2d_ngchw_fgchw conv_2d_ngchw_gfchw conv_2d_nhwgc_gfhwc "
    "conv_3d_ndhwc_dhwcf conv_3d_ncdhw_fcdhw conv_2d_nhwc_hwcf_q "
    "conv_2d_nhwc_fhwc_q conv_2d_nchw_fchw_q conv_2d_nhwgc_gfhwc_q "
    "conv_2d_ngchw_gfchw_q conv_3d_ndhwc_dhwcf_q depthwise_conv_1d_nwc_wc "
    "depthwise_conv_1d_ncw_cw depthwise_conv_1d_nwc_wcm "
    "depthwise_conv_2d_nhwc_hwc depthwise_conv_2d_nchw_chw "
    "depthwise_conv_2d_nhwc_hwcm depthwise_conv_2d_nhwc_hwc_q "
    "depthwise_conv_2d_nhwc_hwcm_q depthwise_conv_3d_ndhwc_dhwc "
    "depthwise_conv_3d_ncdhw_cdhw depthwise_conv_3d_ndhwc_dhwcm "
    "pooling_nhwc_sum pooling_nchw_sum pooling_nhwc_max "
    "pooling_nhwc_max_unsigned pooling_nchw_max pooling_nhwc_min "
    "pooling_nhwc_min_unsigned pooling_nwc_sum pooling_ncw_sum "
    "pooling_nwc_max pooling_nwc_max_unsigned pooling_ncw_max "
    "pooling_nwc_min pooling_nwc_min_unsigned pooling_ndhwc_sum "
    "pooling_ndhwc_max pooling_ndhwc_min";

/// Contractions: a letter is a loop, an operand a word, the last one the init;
/// `#` is a scalar.
static const std::vector<std::pair<StringRef, StringRef>> kContractions = {
    {"matmul", "mk kn mn"},
    {"batch_matmul", "bmk bkn bmn"},
    {"batch_reduce_matmul", "bmk bkn mn"},
    {"matvec", "mk k m"},
    {"vecmat", "k kn n"},
    {"batch_matvec", "bmk bk bm"},
    {"batch_vecmat", "bk bkn bn"},
    {"dot", "k k "},
    {"mmt4d", "mkpq nkrq mnpr"},
    {"batch_mmt4d", "bmkpq bnkrq bmnpr"},
    {"quantized_matmul", "mk kn # # mn"},
    {"quantized_batch_matmul", "bmk bkn # # bmn"},
};

static const std::vector<StringRef> kFloatUnary = {
    "exp",   "log",   "abs",    "ceil", "floor", "negf", "reciprocal",
    "round", "rsqrt", "square", "tanh", "erf",   "sqrt"};
static const std::vector<StringRef> kBinary = {"add", "sub", "mul",
                                               "div", "max", "min"};

static std::vector<StringRef> words(StringRef text) {
  llvm::SmallVector<StringRef> parts;
  text.split(parts, ' ');
  return {parts.begin(), parts.end()};
}

std::vector<std::string> roofline::oracle::knownLinalgOps() {
  std::vector<std::string> names = {
      "generic", "reduce",      "map",        "broadcast",    "transpose",
      "fill",    "elementwise", "copy",       "div_unsigned", "powf",
      "select",  "contract",    "fill_rng_2d"};
  for (StringRef name : words(kWindowed))
    names.push_back(name.str());
  for (const auto &[name, spec] : kContractions)
    names.push_back(name.str());
  for (const auto &list : {kFloatUnary, kBinary})
    for (StringRef name : list)
      names.push_back(name.str());
  return names;
}

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

/// Of the inputs and the init of a contraction.
static const std::vector<std::pair<const char *, const char *>> kMixedTypes = {
    {"f32", "f32"}, {"f16", "f16"}, {"f16", "f32"}, {"bf16", "f32"},
    {"f64", "f64"}, {"i8", "i32"},  {"i32", "i32"}, {"i4", "i32"},
    {"i8", "f32"},  {"f32", "f64"}};

static const std::vector<std::string> kFloats = {"f32", "f16", "bf16", "f64"};
static const std::vector<std::string> kInts = {"i32", "i8", "i4"};
static const std::vector<std::string> kNumbers = {"f32", "f16", "bf16", "f64",
                                                  "i32", "i8",  "i4"};

//===----------------------------------------------------------------------===//
// Windows
//===----------------------------------------------------------------------===//

namespace {
/// Reads `[depthwise_]conv_2d_nhwc_hwcf[_q]` or `pooling_nhwc_max`.
struct WindowedName {
  explicit WindowedName(StringRef name) {
    isDepthwise = name.consume_front("depthwise_");
    isPooling = name.consume_front("pooling_");
    hasZeroPoints = name.consume_back("_q");
    llvm::SmallVector<StringRef> parts;
    name.split(parts, '_');
    if (isPooling) {
      input = parts[0].str();
      kind = name.drop_front(parts[0].size() + 1).str();
      for (char letter : parts[0])
        if (isSpatial(letter))
          filter += letter;
      return;
    }
    if (parts.size() == 2) { // only a number of dims
      hasStrides = false;
      input = filter = StringRef("dhw").take_back(parts[1][0] - '0').str();
      return;
    }
    input = parts[2].str();
    filter = parts[3].str();
  }

  static bool isSpatial(char letter) {
    return StringRef("dhw").contains(letter);
  }
  /// Channels of the input are summed over, those of the filter come out. A
  /// depthwise one keeps them, and may multiply them.
  std::string output() const {
    std::string letters = input;
    if (isDepthwise && StringRef(filter).contains('m'))
      letters += 'm';
    if (!isDepthwise && !isPooling)
      for (char &letter : letters)
        letter = letter == 'c' ? 'f' : letter;
    return letters;
  }

  std::string input, filter, kind;
  bool isDepthwise, isPooling, hasZeroPoints, hasStrides = true;
};
} // namespace

static std::string denseText(const std::vector<int64_t> &numbers) {
  std::vector<std::string> texts;
  for (int64_t number : numbers)
    texts.push_back(std::to_string(number));
  return "dense<[" + join(texts) + "]> : tensor<" +
         std::to_string(numbers.size()) + "xi64>";
}

/// The element types of a pooling or a convolution.
static std::pair<std::string, std::string> windowTypes(const WindowedName &name,
                                                       Choices &choices) {
  if (name.hasZeroPoints)
    return {choices.chance(20) ? "i4" : "i8", "i32"};
  if (!name.isPooling)
    return choices.pick(kMixedTypes);
  if (StringRef(name.kind).ends_with("unsigned"))
    return {choices.pick(kInts), "i32"};
  std::string element = choices.pick(kNumbers);
  return {element, element};
}

static void writeWindowed(FunctionText &function, Choices &choices,
                          Generator &generator, StringRef opName) {
  WindowedName name(opName);
  OpPlan plan;
  std::map<char, size_t> outer, inner; // loops by letter
  std::vector<int64_t> strides, dilations;
  auto loopOf = [&](std::map<char, size_t> &loops, char letter, int64_t most) {
    auto [it, isNew] = loops.try_emplace(letter, plan.loops.size());
    if (isNew)
      plan.loops.push_back(generator.loop(choices.between(1, most)));
    return it->second;
  };
  auto [element, result] = windowTypes(name, choices);
  OperandPlan in{element, {}, {}, true}, filter = in, out{result, {}, {}, true};
  for (char letter : name.filter)
    filter.places.push_back(Place::of(loopOf(inner, letter, 3)));
  std::map<char, int64_t> stride, dilation;
  for (char letter : name.filter) // in the order of the filter's dims
    if (WindowedName::isSpatial(letter)) {
      strides.push_back(name.hasStrides ? choices.between(1, 3) : 1);
      dilations.push_back(name.hasStrides ? choices.between(1, 3) : 1);
      stride[letter] = strides.back();
      dilation[letter] = dilations.back();
    }
  // Letters that are no window are the same loop everywhere.
  auto plainLoop = [&](char letter) {
    auto it = inner.find(letter);
    return it != inner.end() ? it->second : loopOf(outer, letter, 2);
  };
  for (char letter : name.input) {
    if (!WindowedName::isSpatial(letter)) {
      in.places.push_back(Place::of(plainLoop(letter)));
      continue;
    }
    Place place;
    place.terms = {{stride[letter], loopOf(outer, letter, 3)},
                   {dilation[letter], inner.at(letter)}};
    in.places.push_back(place);
  }
  for (char letter : name.output())
    out.places.push_back(Place::of(WindowedName::isSpatial(letter)
                                       ? outer.at(letter)
                                       : plainLoop(letter)));
  plan.ins = {in, filter};
  if (name.hasZeroPoints)
    plan.ins.insert(plan.ins.end(), 2, {"i32", {}, {}, false});
  plan.outs = {out};
  for (auto *list : {&plan.ins, &plan.outs})
    for (OperandPlan &operand : *list)
      generator.size(plan, operand);
  std::string head = "linalg." + opName.str();
  if (name.hasStrides)
    head += " {dilations = " + denseText(dilations) +
            ", strides = " + denseText(strides) + "}";
  std::vector<TextValue> ins = generator.inputs(plan);
  for (const TextValue &each :
       writeOp(function, head, ins, generator.inits(plan)))
    function.values.push_back(each);
}

//===----------------------------------------------------------------------===//
// Contractions
//===----------------------------------------------------------------------===//

/// Transposed and broadcast inputs, where the op takes maps.
static std::string someMaps(OpPlan &plan, StringRef name, Choices &choices) {
  bool takesMaps = name == "matmul" || name == "batch_matmul" ||
                   name == "batch_reduce_matmul";
  if (!takesMaps || !choices.chance(60))
    return "";
  for (int side : {0, 1}) {
    std::vector<Place> &places = plan.ins[side].places;
    size_t rank = places.size();
    if (choices.chance(40))
      std::swap(places[rank - 2], places[rank - 1]);
    // Only what is not summed over may be left out.
    if (rank == 2 && choices.chance(20))
      places = {Place::of(name == "batch_reduce_matmul" ? 3 : 2)};
  }
  return " indexing_maps = [" + plan.maps() + "]";
}

static void writeContraction(FunctionText &function, Choices &choices,
                             Generator &generator, StringRef name,
                             StringRef spec) {
  auto [element, result] = choices.pick(kMixedTypes);
  bool isQuantized = spec.contains('#');
  OpPlan plan;
  std::map<char, size_t> loops;
  // The order of upstream: batch, rows, columns, then what is summed over.
  for (char letter : StringRef("bmnprkq"))
    if (spec.contains(letter) && letter != 'r') {
      loops[letter] = plan.loops.size();
      plan.loops.push_back(generator.loop(choices.between(1, 4)));
    }
  if (spec.contains('r')) {
    loops['r'] = plan.loops.size();
    plan.loops.push_back(generator.loop(choices.between(1, 3)));
  }
  for (StringRef word : words(spec)) {
    OperandPlan operand{isQuantized ? "i8" : element, {}, {}, word != "#"};
    if (word == "#")
      operand.element = "i32";
    else
      for (char letter : word)
        operand.places.push_back(Place::of(loops[letter]));
    plan.ins.push_back(operand);
  }
  plan.outs = {plan.ins.back()};
  plan.outs[0].element = isQuantized ? "i32" : result;
  plan.ins.pop_back();
  std::string maps = someMaps(plan, name, choices);
  for (auto *list : {&plan.ins, &plan.outs})
    for (OperandPlan &operand : *list)
      generator.size(plan, operand);
  std::vector<TextValue> ins = generator.inputs(plan);
  for (const TextValue &each : writeOp(function, "linalg." + name.str() + maps,
                                       ins, generator.inits(plan)))
    function.values.push_back(each);
}

//===----------------------------------------------------------------------===//
// Everything with a name
//===----------------------------------------------------------------------===//

void Generator::otherNamed() {
  std::vector<Dim> dims = someLoops(0, 3);
  std::string element = choices.pick(kNumbers), result = element;
  std::string name;
  std::vector<std::string> elements(2, element);
  switch (choices.below(6)) {
  case 0:
    name = choices.pick(kBinary).str();
    break;
  case 1:
    name = choices.pick(kFloatUnary).str();
    elements = {result = choices.pick(kFloats)};
    break;
  case 2:
    name = "copy";
    elements = {element};
    result = choices.pick(kNumbers);
    // There is no cast between types of one width.
    if (element == "f16" || element == "bf16")
      result = "f32";
    break;
  case 3:
    name = "select";
    elements.insert(elements.begin(), "i1");
    break;
  case 4:
    name = "div_unsigned";
    elements.assign(2, result = choices.pick(kInts));
    break;
  default:
    name = "powf";
    elements.assign(2, result = choices.pick(kFloats));
  }
  std::vector<TextValue> ins;
  for (const std::string &each : elements)
    ins.push_back(input({each, dims, true}));
  TextValue out = init({result, dims, true});
  for (const TextValue &each : writeOp(function, "linalg." + name, ins, {out}))
    function.values.push_back(each);
}

void Generator::named() {
  static const std::vector<StringRef> kNames = words(kWindowed);
  switch (choices.below(8)) {
  case 0:
  case 1:
  case 2:
    return otherNamed();
  case 3:
  case 4: {
    auto [name, spec] = choices.pick(kContractions);
    return writeContraction(function, choices, *this, name, spec);
  }
  default:
    return writeWindowed(function, choices, *this, choices.pick(kNames));
  }
}
