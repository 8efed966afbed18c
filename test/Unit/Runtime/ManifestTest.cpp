//===- ManifestTest.cpp - manifest.json there and back --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Manifest.h"

#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Sha256.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace roofline::runtime;
using testing::HasSubstr;

namespace {

Variant makeVariant() {
  Variant variant;
  variant.name = "mma-128x256x32-s4";
  variant.binary = "kernels/a-mma.cubin";
  variant.binaryHash = sha256("cubin");
  variant.ptx = "kernels/a-mma.ptx";
  variant.ptxHash = sha256("ptx");
  variant.family = "gemm";
  variant.instructions = "mma.sync";
  variant.config = {{"BM", 128}, {"split_k", 2}};
  Step step;
  step.entry = "a_mma";
  step.launch = {{4, 2, 1}, {128, 1, 1}, 65536};
  step.arguments = {0, 1, 3};
  step.facts.registers = 168;
  step.facts.histogram = {{"HMMA", 512}};
  variant.steps = {step, {"a_reduce", {}, {3, 2}, {}, 12}};
  variant.prepare = {{"a_prepare", {}, {1, 4}, {}}};
  variant.preparedBytes = 512;
  variant.workspaceBytes = 4096;
  variant.slowPath = "no tile fits";
  variant.paddedFlops = 123;
  return variant;
}

Kernel makeKernel() {
  Kernel kernel;
  kernel.id = "a";
  kernel.title = "q_proj 2048x64x32";
  kernel.op = "linalg.contract";
  kernel.group = "qkv mlp";
  kernel.bindings = {{"B", 1}};
  kernel.ops = {{"prefill.4", 1}, {"prefill.5", 60}};
  kernel.regionOps = 2;
  kernel.arguments = {
      {"x", "f16", {1, 64}, "r", "activation", {"uniform", -1, 1, 7}, 256},
      {"w", "i64", {}, "rw", "state", {"integers", 0, 9, ~uint64_t(0)}, 8},
      {"y", "bf16", {64}, "w", "output", {"poison", 0, 0, 0}, 16}};
  kernel.flops = INT64_MAX;
  kernel.work = {{"matrix", "f16", 12}};
  kernel.bytesRead = 5;
  kernel.bytesWritten = 6;
  kernel.roofTime = 1.5e-6;
  kernel.reference = R"({"ops":[{"kind":"structured"}]})";
  kernel.tolerance = 2e-3;
  kernel.variants = {makeVariant()};
  return kernel;
}

Manifest makeManifest() {
  Manifest manifest;
  manifest.producer = "roofline-opt 0.1";
  manifest.module = "a \"quoted\" name.mlir";
  manifest.target = "sm_90a";
  manifest.features = {"avx512f"};
  manifest.device = "h200-sxm";
  manifest.bindings = {{"B", 1}, {"S", 2048}};
  manifest.conventions = {{"fma", "2"}};
  manifest.notes = {"split"};
  manifest.kernels = {makeKernel()};
  return manifest;
}

std::string replaced(const std::string &from, const std::string &to) {
  std::string text = writeManifest(makeManifest());
  size_t place = text.find(from);
  EXPECT_NE(place, std::string::npos) << from << " in\n" << text;
  return text.replace(place, from.size(), to);
}

void expectError(const std::string &text, const std::string &message) {
  try {
    readManifest(text);
    ADD_FAILURE() << "no error, but expected " << message;
  } catch (const Error &error) {
    EXPECT_THAT(error.what(), HasSubstr(message));
  }
}

TEST(ManifestTest, RoundTrip) {
  Manifest read = readManifest(writeManifest(makeManifest()));
  EXPECT_EQ(writeManifest(read), writeManifest(makeManifest()));

  // One of each kind, in case the writer forgets what the reader forgets.
  EXPECT_EQ(read.module, "a \"quoted\" name.mlir");
  EXPECT_EQ(read.bindings.at("S"), 2048);
  ASSERT_EQ(read.kernels.size(), 1u);
  const Kernel &kernel = read.kernels.front();
  EXPECT_EQ(kernel.group, "qkv mlp");
  EXPECT_EQ(kernel.phase, std::nullopt);
  EXPECT_EQ(kernel.ops[1].count, 60);
  EXPECT_EQ(kernel.regionOps, 2);
  EXPECT_EQ(kernel.flops, INT64_MAX);
  EXPECT_EQ(kernel.arguments[1].init.seed, ~uint64_t(0));
  EXPECT_EQ(kernel.reference, makeKernel().reference);
  const Variant &variant = kernel.variants.front();
  EXPECT_EQ(variant.steps[0].launch, makeVariant().steps[0].launch);
  EXPECT_EQ(variant.steps[0].facts.registers, 168);
  EXPECT_EQ(variant.steps[1].facts.registers, std::nullopt);
  EXPECT_EQ(variant.steps[1].arguments, (std::vector<int64_t>{3, 2}));
  EXPECT_EQ(variant.paddedFlops, 123);
}

TEST(ManifestTest, OtherFieldsAreIgnored) {
  std::string text = replaced("\"producer\"", "\"later\": [1], \"producer\"");
  EXPECT_EQ(readManifest(text).producer, "roofline-opt 0.1");
}

TEST(ManifestTest, OtherVersionsAreRefused) {
  expectError(replaced("roofline-bundle/1", "roofline-bundle/2"),
              "schema: expected 'roofline-bundle/1', got 'roofline-bundle/2'; "
              "write the bundle anew");
  expectError("{}", "schema: expected 'roofline-bundle/1', got none");
  expectError("[]", "expected an object, got []");
}

TEST(ManifestTest, EveryCutIsAnError) {
  std::string text = writeManifest(makeManifest());
  for (size_t size = 0; size + 2 < text.size(); ++size)
    expectError(text.substr(0, size), "no complete JSON, problem at byte");
}

/// It would be printed recursively.
TEST(ManifestTest, DeepNestingIsAnError) {
  std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
  expectError(replaced("{\"kind\":\"structured\"}", deep),
              "brackets are nested more than 64 deep at byte");
}

/// Names may come from anywhere.
TEST(ManifestTest, InvalidUtf8IsReplaced) {
  Manifest manifest = makeManifest();
  manifest.module = "\xff.mlir";
  EXPECT_EQ(readManifest(writeManifest(manifest)).module, "\xef\xbf\xbd.mlir");
}

TEST(ManifestTest, ErrorsNameTheField) {
  expectError(replaced("\"flops\":9223372036854775807", "\"flops\":1.5"),
              "kernels[0].counted.flops: expected an integer of at least 0, "
              "got 1.5");
  expectError(
      replaced("\"entry\": \"a_reduce\"", "\"entry\": 7"),
      "kernels[0].variants[0].steps[1].entry: expected a string, got 7");
  expectError(replaced("\"producer\"", "\"maker\""),
              "producer: expected a string, but the field is missing");
  expectError(replaced("\"grid\":[4,2,1]", "\"grid\":[4,2]"),
              "expected 3 sizes, got 2");
  expectError(replaced("\"grid\":[4,2,1]", "\"grid\":[4,0,1]"),
              "launch.grid[1]: expected an integer of 1 to 2147483647, got 0");
}

TEST(ManifestTest, CountersComeAfterTheWorkspace) {
  Manifest counted = makeManifest();
  Variant &variant = counted.kernels.front().variants.front();
  variant.prepare.clear();
  variant.counterBytes = 8;
  variant.steps[1].arguments = {4, 2};
  Manifest read = readManifest(writeManifest(counted));
  EXPECT_EQ(read.kernels.front().variants.front().counterBytes, 8);
  variant.steps[1].arguments = {5};
  expectError(writeManifest(counted),
              "or 3 for the workspace and one more for the counters, got 5");
}

TEST(ManifestTest, ContradictionsAreErrors) {
  expectError(replaced("\"arguments\": [3,2]", "\"arguments\": [5,2]"),
              "or 3 for the workspace and one more for what is prepared, got "
              "5");
  Manifest unprepared = makeManifest();
  unprepared.kernels.front().variants.front().prepare.clear();
  unprepared.kernels.front().variants.front().steps[1].arguments = {4, 2};
  expectError(writeManifest(unprepared), "or 3 for the workspace, got 4");
  Manifest both = makeManifest();
  both.kernels.front().variants.front().counterBytes = 8;
  expectError(writeManifest(both), "expected 'prepare' or 'counters'");
  expectError(replaced("kernels/a-mma.ptx", "../a-mma.ptx"),
              "expected a path within the bundle, got '../a-mma.ptx'");
  expectError(replaced("\"region_ops\": 2", "\"region_ops\": 3"),
              "kernels[0].ops: expected groups of 3, got 2 in all");
  expectError(replaced("\"type\": \"bf16\"", "\"type\": \"f8\""),
              "expected one of 'f32', 'f16', 'bf16', 'f64', 'i64', 'i32', "
              "'i16', 'i8', 'i1', got 'f8'");
  Manifest twice = makeManifest();
  twice.kernels.push_back(makeKernel());
  expectError(writeManifest(twice), "two kernels have the id 'a'");
}

TEST(Sha256Test, PublishedValues) {
  EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb924"
                        "27ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223"
                           "b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "248d6a61d20638b8e5c026930c3e6039"
            "a33ce45964ff2167f6ecedd419db06c1");
  EXPECT_EQ(sha256(std::string(1000000, 'a')),
            "cdc76e5c9914fb9281a1c7e284d73e67"
            "f1809a48a497200e046d39ccc7112cd0");
}

} // namespace
