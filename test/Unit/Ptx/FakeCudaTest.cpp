//===- FakeCudaTest.cpp - The runner's classes without a device -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The runner's own classes on the fake driver.
//
//===----------------------------------------------------------------------===//

#include "FakeDevice.h"
#include "GemmKernel.h"

#include "Roofline/Runtime/Cuda/CeilingKernels.h"
#include "Roofline/Runtime/Cuda/Timing.h"
#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Random.h"

#include <cstdlib>
#include <gmock/gmock.h>

using namespace roofline::runtime;
using roofline::ptx::fromHalf;
using roofline::ptx::gemmKernel;
using roofline::ptx::gemmSharedBytes;
using testing::HasSubstr;

namespace {

/// Set while it lives.
class Setting {
public:
  Setting(const char *name, const char *value) : name(name) {
    setenv(name, value, 1);
  }
  ~Setting() { unsetenv(name); }

private:
  const char *name;
};

/// What `action` throws; empty if it does not.
template <class F> std::string errorOf(F action) {
  try {
    action();
  } catch (const Error &error) {
    return error.what();
  }
  return "";
}

class FakeCudaTest : public testing::Test {
protected:
  cuda::Driver driver{ROOFLINE_FAKE_CUDA};
};

TEST_F(FakeCudaTest, SaysWhatItIs) {
  cuda::Device device(driver, 0);
  EXPECT_EQ(device.facts().name, "emulated-sm_80");
  EXPECT_EQ(device.facts().computeCapability, 80);
  EXPECT_EQ(device.facts().sharedOptinBytes, 163 * 1024);
  EXPECT_EQ(device.capacity(), 64 << 20);
}

TEST_F(FakeCudaTest, FillsAndCompares) {
  cuda::Device device(driver, 0);
  const int64_t count = 1000;
  cuda::DevicePtr a = device.take(2 * count), b = device.take(2 * count);
  Init init;
  init.seed = 9;
  device.fill(a, count, "f16", init);
  device.fill(b, count, "f16", init);
  EXPECT_EQ(device.compare(a, b, count, "f16").error, 0);
  uint16_t one = 0x3c00, last;
  driver.memcpyDtoH(&last, a + 2 * count - 2, 2);
  driver.memcpyHtoD(a + 2 * count - 2, &one, 2);
  cuda::Device::Difference difference = device.compare(a, b, count, "f16");
  EXPECT_NEAR(difference.error, 1 - fromHalf(last), 1e-6);
  EXPECT_NEAR(difference.norm * difference.norm, count / 3., 30);
  init.distribution = "poison";
  device.fill(a, count, "f16", init);
  EXPECT_EQ(device.compare(a, b, count, "f16").notNumbers, count);
}

/// A product of 64 x 64 x 64 on the device.
struct Product {
  explicit Product(cuda::Device &device)
      : device(device), module(device.driver(), gemmKernel, "a test"),
        function(module.function("gemm", gemmSharedBytes)),
        a(device.take(2 * size * size)), b(device.take(2 * size * size)),
        c(device.take(4 * size * size)) {
    launch.grid = {size / 32, size / 32, 1};
    launch.block = {128, 1, 1};
    launch.dynamicShared = gemmSharedBytes;
    device.fill(a, size * size, "f16", Init());
    device.fill(b, size * size, "f16", Init());
  }
  void start() {
    uint32_t k = size, n = size;
    device.launch(function, launch, {&a, &b, &c, &k, &n});
  }
  /// Whether c is a times its transpose, as both operands are the same.
  bool isRight() const {
    std::vector<uint16_t> in(size * size);
    std::vector<float> out(size * size);
    device.driver().memcpyDtoH(in.data(), a, 2 * in.size());
    device.driver().memcpyDtoH(out.data(), c, 4 * out.size());
    double error = 0;
    for (int64_t i = 0; i < size * size; ++i) {
      double sum = 0;
      for (int64_t k = 0; k < size; ++k)
        sum += double(fromHalf(in[i / size * size + k])) *
               fromHalf(in[i % size * size + k]);
      error = std::max(error, std::fabs(sum - out[i]));
    }
    return error < 1e-4;
  }
  static constexpr int64_t size = 64;
  static constexpr double flops = 2. * size * size * size;
  cuda::Device &device;
  cuda::Module module;
  cuda::Function function;
  Launch launch;
  cuda::DevicePtr a, b, c;
};

TEST_F(FakeCudaTest, ExecutesKernels) {
  cuda::Device device(driver, 0);
  Product product(device);
  product.start();
  device.synchronize();
  EXPECT_TRUE(product.isRight());
}

TEST_F(FakeCudaTest, RecordsGraphs) {
  cuda::Device device(driver, 0);
  Product product(device);
  cuda::Graph graph = nullptr;
  cuda::GraphExec exec = nullptr;
  EXPECT_EQ(driver.streamBeginCapture(device.stream(), 1), 0);
  product.start();
  EXPECT_EQ(driver.streamEndCapture(device.stream(), &graph), 0);
  EXPECT_EQ(driver.graphInstantiate(&exec, graph, 0), 0);
  EXPECT_FALSE(product.isRight());
  EXPECT_EQ(driver.graphLaunch(exec, device.stream()), 0);
  EXPECT_TRUE(product.isRight());
  driver.graphExecDestroy(exec);
  driver.graphDestroy(graph);
}

TEST_F(FakeCudaTest, TimesAreThoseOfTheFormula) {
  Setting setting("ROOFLINE_FAKE_CUDA_TIMED", "1");
  cuda::Device device(driver, 0);
  Product product(device);
  cuda::LaunchTimes times =
      cuda::timeLaunches(device, [&](int64_t) { product.start(); }, 1);
  // Both operands are read by each of two rows or columns of blocks.
  double bytes = 2. * 2 * 2 * product.size * product.size +
                 4. * product.size * product.size;
  double expected = 2e-6 + std::max(Product::flops / 312e12, bytes / 1555e9);
  EXPECT_NEAR(times.isolated.median, expected, 1e-9);
  ASSERT_TRUE(times.inGraph.has_value());
  EXPECT_NEAR(times.inGraph->median, expected, 1e-9);
  EXPECT_TRUE(product.isRight());
}

TEST_F(FakeCudaTest, ExecutesTheKernelsOfCeilings) {
  cuda::Device device(driver, 0);
  cuda::DevicePtr out = device.take(1 << 20);
  for (const cuda::RateKernel &rate : cuda::rateKernels()) {
    cuda::Module module(driver, rate.ptx, rate.title);
    Launch launch;
    launch.block[0] = 32;
    uint32_t repetitions = 1;
    device.launch(module.function(rate.entry), launch, {&out, &repetitions});
    EXPECT_EQ(errorOf([&] { device.synchronize(); }), "") << rate.title;
  }
}

TEST_F(FakeCudaTest, FailsOnRequest) {
  Setting setting("ROOFLINE_FAKE_CUDA_FAIL", "cuStreamCreate=2,cuMemFree_v2=1");
  EXPECT_THAT(errorOf([&] { cuda::Device device(driver, 0); }),
              HasSubstr("CUDA_ERROR_OUT_OF_MEMORY"));
  Setting later("ROOFLINE_FAKE_CUDA_FAIL", "cuDeviceGetAttribute=1:4");
  EXPECT_THAT(errorOf([&] { cuda::Device device(driver, 0); }),
              HasSubstr("cannot read an attribute of the device"));
}

TEST_F(FakeCudaTest, NoDevice) {
  Setting setting("ROOFLINE_FAKE_CUDA_DEVICES", "0");
  EXPECT_THAT(errorOf([&] { cuda::Driver none(ROOFLINE_FAKE_CUDA); }),
              HasSubstr("CUDA_ERROR_NO_DEVICE"));
}

TEST_F(FakeCudaTest, LibrariesThatAreNoDriver) {
  EXPECT_THAT(errorOf([&] { cuda::Driver none("libm.so.6"); }),
              HasSubstr("has no 'cuInit'"));
}

std::string loadError(const cuda::Driver &driver, const std::string &image) {
  return errorOf([&] { cuda::Module module(driver, image, "a test"); });
}

TEST_F(FakeCudaTest, ModulesThatDoNotFit) {
  EXPECT_THAT(loadError(driver, "\x7f"
                                "ELF"),
              HasSubstr("only PTX can be executed"));
  EXPECT_THAT(loadError(driver, ".version 8.0\n.target sm_90a\n"),
              HasSubstr("the module is for sm_90a, the device is sm_80"));
  EXPECT_THAT(loadError(driver, ".version 8.0\n.target sm_80\n"
                                ".visible .entry e() { what.b32 %r0; }"),
              HasSubstr("unknown instruction 'what'"));
  Setting setting("ROOFLINE_FAKE_CUDA_PTX", "7.8");
  EXPECT_THAT(loadError(driver, ".version 8.0\n.target sm_80\n"),
              HasSubstr("CUDA_ERROR_UNSUPPORTED_PTX_VERSION"));
}

TEST_F(FakeCudaTest, LaunchesThatDoNotFit) {
  cuda::Device device(driver, 0);
  Product product(device);
  product.launch.block[0] = 2000;
  EXPECT_THAT(errorOf([&] { product.start(); }),
              HasSubstr("CUDA_ERROR_INVALID_VALUE"));
  product.launch.block[0] = 128;
  product.launch.dynamicShared = 49 * 1024;
  EXPECT_THAT(errorOf([&] { product.start(); }),
              HasSubstr("CUDA_ERROR_INVALID_VALUE"));
  EXPECT_THAT(errorOf([&] { product.module.function("gemm", 200 << 10); }),
              HasSubstr("bytes of shared memory"));
  EXPECT_THAT(errorOf([&] { product.module.function("none"); }),
              HasSubstr("CUDA_ERROR_NOT_FOUND"));
}

TEST_F(FakeCudaTest, KernelsThatFault) {
  cuda::Device device(driver, 0);
  Product product(device);
  product.a += uint64_t(1) << 40;
  product.start();
  EXPECT_THAT(errorOf([&] { device.synchronize(); }),
              HasSubstr("CUDA_ERROR_ILLEGAL_ADDRESS"));
  // Nothing works any more.
  cuda::DevicePtr pointer;
  EXPECT_NE(driver.memAlloc(&pointer, 1), 0);
}

TEST_F(FakeCudaTest, KernelsThatHang) {
  cuda::Device device(driver, 0);
  Product product(device);
  Setting setting("ROOFLINE_FAKE_CUDA_INSTRUCTIONS", "100");
  product.start();
  EXPECT_THAT(errorOf([&] { device.synchronize(); }),
              HasSubstr("CUDA_ERROR_LAUNCH_TIMEOUT"));
}

} // namespace
