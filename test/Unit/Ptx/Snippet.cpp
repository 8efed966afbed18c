//===- Snippet.cpp - A few statements of PTX ------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Snippet.h"

namespace roofline::ptx {

namespace {

const char *const before = R"(
.visible .entry snippet(.param .u64 pin, .param .u64 pout)
{
  .reg .pred %p<8>;
  .reg .b16 %h<8>;
  .reg .b32 %r<16>, %tid;
  .reg .b64 %d<8>, %in, %out;
  .shared .align 16 .b8 tile[4096];
  mov.u32 %tid, %tid.x;
  ld.param.u64 %in, [pin];
  ld.param.u64 %out, [pout];
  mad.wide.u32 %in, %tid, 32, %in;
  mad.wide.u32 %out, %tid, 32, %out;
)";

} // namespace

LaunchResult Snippet::run(const void *in, size_t bytes) {
  std::string text = ".version 8.0\n.target sm_80\n.address_size 64\n" +
                     module + before + statements + "\n  ret;\n}\n";
  LaunchResult result;
  auto parsed = parseModule(text, result.error);
  if (!parsed)
    return result;
  inAddress = memory.allocate(std::max<size_t>(bytes, 32 * threads), "in");
  outAddress = memory.allocate(32 * threads, "out");
  memory.write(inAddress, in, bytes);
  LaunchConfig config;
  config.block[0] = threads;
  Arguments arguments;
  arguments.add(inAddress).add(outAddress);
  return LoadedModule(parsed, memory)
      .launch("snippet", config, arguments, options);
}

std::string evaluateText(const std::string &expression, unsigned resultBytes,
                         const std::vector<unsigned> &inputBytes) {
  auto reg = [](unsigned bytes, size_t i) {
    const char *names[] = {"%h", "%r", "%d"};
    return names[bytes == 8 ? 2 : bytes == 4] + std::to_string(i);
  };
  auto type = [](unsigned bytes) { return ".b" + std::to_string(8 * bytes); };
  std::string text;
  for (size_t i = 0; i < inputBytes.size(); ++i)
    text += "ld.global" + type(inputBytes[i]) + " " +
            reg(inputBytes[i], i + 1) + ", [%in + " + std::to_string(8 * i) +
            "];\n";
  for (size_t i = 0; i < expression.size(); ++i) {
    if (expression[i] != '$') {
      text += expression[i];
      continue;
    }
    size_t operand = expression[++i] - '0';
    text += reg(operand ? inputBytes.at(operand - 1) : resultBytes, operand);
  }
  return text + ";\nst.global" + type(resultBytes) + " [%out], " +
         reg(resultBytes, 0) + ";";
}

} // namespace roofline::ptx
