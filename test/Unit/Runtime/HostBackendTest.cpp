//===- HostBackendTest.cpp - Bundles that run on the CPU ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Host/HostBackend.h"

#include "Roofline/Runtime/AtomicFile.h"
#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/KernelRun.h"
#include "Roofline/Runtime/Sha256.h"

#include <filesystem>
#include <gmock/gmock.h>

using namespace roofline::runtime;
using testing::HasSubstr;

namespace {

constexpr const char *doubled = R"({"nodes": [
  {"kind": "argument", "argument": 0},
  {"kind": "fill", "shape": [1000], "value": 0},
  {"kind": "structured", "shape": [1000], "loops": [1000], "reductions": [],
   "inputs": [{"node": 0, "map": [[1, 0]]}], "init": 1, "output": [0],
   "body": [["const", 2], ["mul", 0, 2]], "result": 3}],
  "outputs": [{"argument": 1, "node": 2}]})";

/// A bundle on disk, of one kernel: y = 2 x.
class HostBackendTest : public testing::Test {
protected:
  HostBackendTest()
      : folder(testing::TempDir() + "/roofline-bundle-" +
               testing::UnitTest::GetInstance()->current_test_info()->name()) {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    std::filesystem::copy(ROOFLINE_HOST_KERNELS, folder + "/k.so");
    manifest.producer = "a test";
    manifest.target = "host";
    Kernel kernel;
    kernel.id = "twice";
    kernel.title = "twice";
    kernel.arguments = {
        {"x", "f32", {1000}, "r", "activation", {"uniform", -1, 1, 7}, 64},
        {"y", "f32", {1000}, "w", "output", {"poison", 0, 0, 0}, 64}};
    kernel.bytesRead = kernel.bytesWritten = 4000;
    kernel.reference = doubled;
    kernel.tolerance = 1e-6;
    manifest.kernels = {kernel};
  }
  ~HostBackendTest() override { std::filesystem::remove_all(folder); }

  void addVariant(const std::string &name, std::vector<Step> steps) {
    Variant variant;
    variant.name = name;
    variant.binary = "k.so";
    variant.binaryHash = sha256(*readFile(ROOFLINE_HOST_KERNELS));
    variant.family = "elementwise";
    variant.steps = std::move(steps);
    variant.workspaceBytes = 4000;
    manifest.kernels.front().variants.push_back(variant);
  }
  void addVariant(const std::string &entry) {
    addVariant(entry, {{entry, {}, {0, 1}, {}}});
  }

  KernelResult run(const RunControl &control = RunControl()) {
    writeFile(folder + "/manifest.json", writeManifest(manifest));
    Bundle bundle(folder);
    host::CpuFacts cpu = host::readCpu();
    host::Arena arena(16 << 20);
    std::vector<int> processors(threads, cpu.processors.front());
    host::Team team(processors);
    host::HostBackend backend(arena, cpu, host::Effort::quick(),
                              threads > 1 ? &team : nullptr);
    Progress progress;
    measureKernels(backend, bundle, progress, control, results);
    EXPECT_EQ(arena.used(), 0);
    return results.kernels.front();
  }

  std::string folder;
  Manifest manifest;
  Results results;
  size_t threads = 1;
};

TEST_F(HostBackendTest, TheRightVariantIsTimed) {
  addVariant("thrice");
  addVariant("twice");
  addVariant("twiceButOne");
  KernelResult result = run();
  EXPECT_EQ(result.status, "ok");
  EXPECT_EQ(result.variant, "twice");
  EXPECT_EQ(result.check, "f64 at 1000 elements");
  ASSERT_TRUE(result.isolated.has_value());
  EXPECT_GT(result.isolated->median, 0);
  // More than one set in 16 MiB, and all of them fit.
  EXPECT_GT(result.sets, 100);
  ASSERT_EQ(result.variants.size(), 3u);
  EXPECT_THAT(result.variants[0].reason, HasSubstr("relative error 0.5"));
  EXPECT_THAT(result.variants[2].reason, HasSubstr("nan at 1000 elements"));
}

TEST_F(HostBackendTest, StepsShareAWorkspace) {
  addVariant("staged", {{"stage", {}, {0, 2}, {}}, {"twice", {}, {2, 1}, {}}});
  EXPECT_EQ(run().status, "ok");
}

TEST_F(HostBackendTest, TilesOnThreadsAndWhatIsPrepared) {
  addVariant("tiled", {{"tiled", {}, {0, 1, 2, 3}, {}, 10}});
  Variant &variant = manifest.kernels.front().variants.front();
  variant.prepare = {{"prepareTwo", {}, {3}, {}}};
  variant.preparedBytes = 4;
  EXPECT_EQ(run().status, "ok");
  // More threads than processors, and such as get no tile.
  threads = 13;
  results = {};
  EXPECT_EQ(run().status, "ok");
}

TEST_F(HostBackendTest, ChecksWithoutTimes) {
  addVariant("thrice");
  addVariant("twice");
  RunControl control;
  control.checkOnly = true;
  KernelResult result = run(control);
  EXPECT_EQ(result.status, "check_failed");
  EXPECT_EQ(result.sets, 1);
  EXPECT_FALSE(result.isolated.has_value());
}

TEST_F(HostBackendTest, WhatIsDoneIsNotRepeated) {
  addVariant("twice");
  EXPECT_EQ(run().status, "ok");
  std::filesystem::remove(folder + "/k.so");
  EXPECT_EQ(run().status, "ok");
  EXPECT_EQ(results.kernels.size(), 1u);
}

TEST_F(HostBackendTest, WhatWasOnlyCheckedIsTimed) {
  addVariant("twice");
  RunControl checking;
  checking.checkOnly = true;
  EXPECT_FALSE(run(checking).isolated.has_value());
  EXPECT_TRUE(run().isolated.has_value());
  EXPECT_EQ(results.kernels.size(), 1u);
}

/// Nothing is computed for them, and the reason is that there is no code.
TEST_F(HostBackendTest, KernelsWithoutCode) {
  manifest.kernels.front().reference.clear();
  RunControl control;
  control.checkAll = true;
  KernelResult result = run(control);
  EXPECT_EQ(result.status, "not_run");
  EXPECT_EQ(result.reason, "the bundle holds no code for it");
}

TEST_F(HostBackendTest, FilesThatAreNotAsWritten) {
  addVariant("twice");
  writeFile(folder + "/k.so", "altered");
  KernelResult result = run();
  EXPECT_EQ(result.status, "not_run");
  EXPECT_THAT(result.reason, HasSubstr("its SHA-256 is another"));
  std::filesystem::remove(folder + "/k.so");
  EXPECT_THAT(run().reason, HasSubstr("lacks 'k.so'"));
}

TEST_F(HostBackendTest, EntriesThatAreNotThere) {
  addVariant("fourfold");
  EXPECT_THAT(run().reason, HasSubstr("'k.so' has no 'fourfold'"));
  manifest.kernels.front().variants.clear();
  addVariant("many", {{"twice", {}, {0, 0, 0, 0, 0, 0, 0, 0, 0}, {}, 2}});
  EXPECT_THAT(run().reason, HasSubstr("takes 11 arguments"));
}

TEST_F(HostBackendTest, OperandsThatDoNotFit) {
  addVariant("twice");
  manifest.kernels.front().arguments[0].shape = {1 << 30};
  EXPECT_THAT(run().reason, HasSubstr("the operands take more than"));
}

/// They hang or break in the kernel's name, which is then left out.
TEST_F(HostBackendTest, OperandsThatBrokeAnEarlierRun) {
  addVariant("twice");
  std::vector<std::string> begun;
  RunControl control;
  control.begin = [&](const std::string &name) { begun.push_back(name); };
  EXPECT_EQ(run(control).status, "ok");
  EXPECT_EQ(begun.front(), "twice");
  EXPECT_EQ(begun.back(), "");
  begun = {};
  results = {};
  control.broken["twice"] = "no answer for 60 s";
  KernelResult result = run(control);
  EXPECT_EQ(result.status, "not_run");
  EXPECT_EQ(result.reason,
            "its operands or its reference cannot be made: no answer for 60 s");
  EXPECT_EQ(begun, std::vector<std::string>{""});
}

TEST_F(HostBackendTest, OtherMachines) {
  manifest.features = {"no-such", "sse2"};
  try {
    run();
    FAIL() << "expected an error";
  } catch (const Error &error) {
    EXPECT_THAT(error.what(), HasSubstr("does not have: no-such; write"));
  }
  manifest.target = "sm_80";
  EXPECT_THROW(run(), Error);
}

} // namespace
