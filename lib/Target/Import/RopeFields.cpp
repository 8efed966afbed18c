//===- RopeFields.cpp - Rotary embeddings in a config.json ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RopeFields.h"

#include "llvm/ADT/StringSwitch.h"

using namespace roofline;
using llvm::StringRef;

/// The field that holds the parameters, empty where there are none.
static StringRef parametersField(const FieldReader &fields) {
  bool older = fields.find("rope_scaling"),
       newer = fields.find("rope_parameters");
  if (older && newer)
    fields.error("rope_scaling", "expected one of 'rope_scaling' and "
                                 "'rope_parameters', but got both");
  StringRef name = newer ? "rope_parameters" : older ? "rope_scaling" : "";
  if (name.empty() || fields.find(name)->getAsObject())
    return name;
  fields.expect(name, "an object or null");
  return "";
}

/// `rope_type`, called `type` by older writers; some write both.
static RopeScaling::Type readType(const FieldReader &rope) {
  StringRef name =
      !rope.find("rope_type") && rope.find("type") ? "type" : "rope_type";
  std::string type =
      rope.choice(name, {"default", "linear", "dynamic", "llama3"});
  if (name == "rope_type" && rope.find("type") &&
      rope.find("type")->getAsString() != rope.find(name)->getAsString())
    rope.expect("type", "the same as 'rope_type' beside it");
  return llvm::StringSwitch<RopeScaling::Type>(type)
      .Case("linear", RopeScaling::Type::Linear)
      .Case("dynamic", RopeScaling::Type::Dynamic)
      .Case("llama3", RopeScaling::Type::Llama3)
      .Default(RopeScaling::Type::None);
}

static RopeScaling readScaling(const FieldReader &fields,
                               const FieldReader &rope) {
  constexpr llvm::StringLiteral kTrained = "original_max_position_embeddings";
  RopeScaling scaling;
  scaling.type = readType(rope);
  if (scaling.type == RopeScaling::Type::None)
    return scaling;
  scaling.factor = rope.number("factor");
  if (scaling.type == RopeScaling::Type::Dynamic)
    scaling.originalMaxPositions =
        rope.find(kTrained) ? rope.size(kTrained, kMaxSize)
                            : fields.size("max_position_embeddings", kMaxSize);
  if (scaling.type != RopeScaling::Type::Llama3)
    return scaling;
  scaling.lowFreqFactor = rope.number("low_freq_factor");
  scaling.highFreqFactor = rope.number("high_freq_factor");
  scaling.originalMaxPositions = rope.size(kTrained, kMaxSize);
  if (!fields.anyError() && scaling.lowFreqFactor >= scaling.highFreqFactor)
    rope.expect("low_freq_factor", "less than 'high_freq_factor'");
  return scaling;
}

void roofline::readRope(const FieldReader &fields, HFConfig &config) {
  config.ropeTheta = fields.number("rope_theta", 10000);
  StringRef name = parametersField(fields);
  if (name.empty())
    return;
  FieldReader rope = fields.nested(name);
  rope.checkUnique();
  config.ropeScaling = readScaling(fields, rope);
  rope.refuse("partial_rotary_factor", 1, "1 (all of a head is rotated)");
  double theta = rope.number("rope_theta", config.ropeTheta);
  if (fields.find("rope_theta") && theta != config.ropeTheta)
    rope.expect("rope_theta", "the same as 'rope_theta' of the model");
  config.ropeTheta = theta;
}
