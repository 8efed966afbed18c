//===- Reference.cpp - What a kernel must compute -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Reference.h"

#include "JsonReader.h"
#include "ReferenceNode.h"

#include <fmt/format.h>

namespace roofline::runtime {

struct Reference::Program {
  ReferenceNodes nodes;
  /// By the number of the argument.
  std::map<size_t, ReferenceNode *> outputs;
};

Reference::Reference(std::unique_ptr<Program> program)
    : program_(std::move(program)) {}
Reference::Reference(Reference &&) = default;
Reference &Reference::operator=(Reference &&) = default;
Reference::~Reference() = default;

Reference Reference::parse(const std::string &text,
                           const std::vector<Argument> &arguments) {
  const char *advice = "write the bundle anew with the roofline-opt of this "
                       "version";
  JsonReader::Json root = parseJson(text, advice);
  JsonReader json(root, advice);
  auto program = std::make_unique<Program>();
  for (const JsonReader &node : json.field("nodes").elements())
    program->nodes.push_back(
        readReferenceNode(node, program->nodes, arguments));
  for (const JsonReader &output : json.field("outputs").elements()) {
    auto argument = static_cast<size_t>(output.field("argument").integer());
    ReferenceNode *node = readNodeNumber(output.field("node"), program->nodes);
    if (argument >= arguments.size())
      output.fail(fmt::format("there is no argument {}", argument));
    if (arguments[argument].shape != node->shape())
      output.fail(
          fmt::format("argument {} and its node differ in shape", argument));
    program->outputs[argument] = node;
  }
  return Reference(std::move(program));
}

static ReferenceNode *outputOf(const std::map<size_t, ReferenceNode *> &outputs,
                               size_t argument) {
  auto output = outputs.find(argument);
  if (output == outputs.end())
    throw Error(fmt::format("the reference has no output {}", argument));
  return output->second;
}

Scalar Reference::at(size_t argument, uint64_t index) {
  ReferenceNode *node = outputOf(program_->outputs, argument);
  if (index >= static_cast<uint64_t>(node->numElements()))
    throw Error(fmt::format("the reference's output {} has no element {}",
                            argument, index));
  return node->at(static_cast<int64_t>(index));
}

bool Reference::isRounded(size_t argument) const {
  return outputOf(program_->outputs, argument)->isRounded();
}

void Reference::packProducts(const std::function<void()> &isAlive) {
  for (auto &node : program_->nodes)
    node->packProducts(isAlive);
}

void Reference::sharePacked(const Reference &other) {
  for (size_t i = 0; i < program_->nodes.size(); ++i)
    program_->nodes[i]->sharePacked(*other.program_->nodes[i]);
}

} // namespace roofline::runtime
