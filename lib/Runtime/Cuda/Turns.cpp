//===- Turns.cpp - What a kernel is timed in turns with -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Turns.h"

#include "ProductOf.h"
#include "Roofline/Runtime/Cuda/CeilingKernels.h"
#include "Roofline/Runtime/Cuda/Timing.h"
#include "Roofline/Runtime/Error.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

namespace {

/// Every element of a product against the library's. Layouts agree only where
/// there is no batch.
void compareInFull(Device &device, const Kernel &kernel, Operands &operands,
                   const ProductOperands &product, const LoadedVariant &best,
                   const Launcher &library, KernelResult &result) {
  if (product.product.batch != 1)
    return;
  const Argument &output = operands.arguments()[product.y];
  if (device.used() + bytesOf(output) + 512 > device.capacity())
    return;
  int64_t mark = device.used(), count = elementsOf(output);
  DevicePtr pointer = operands.set(0)[product.y];
  DevicePtr ours = device.take(bytesOf(output));
  operands.fill(0);
  best.launch(operands.set(0), operands.scratch());
  device.copy(ours, pointer, bytesOf(output));
  library(0);
  device.synchronize();
  Device::Difference difference =
      device.compare(ours, pointer, count, output.type);
  device.release(mark);
  double relative = difference.error / difference.norm;
  result.check +=
      fmt::format(", {:.2e} from the library's at all {}", relative, count);
  // Also true for a NaN.
  if (!(relative <= kernel.tolerance) || difference.notNumbers) {
    result.status = "check_failed";
    result.reason =
        fmt::format("differs from the library by {:.3g}, {} elements are NaN",
                    relative, difference.notNumbers);
  }
}

/// The limit of mma.sync, as long as the kernel itself.
class MatrixCeiling {
public:
  MatrixCeiling(Device &device, const std::string &type, double seconds)
      : device_(device) {
    std::vector<RateKernel> kernels = rateKernels();
    auto it = std::find_if(kernels.begin(), kernels.end(), [&](auto &kernel) {
      return kernel.unit == "matrix" && kernel.type == type;
    });
    if (it == kernels.end())
      throw Error(fmt::format("no ceiling of mma.sync for {}", type));
    kernel_ = *it;
    module_ =
        std::make_unique<Module>(device.driver(), kernel_.ptx, kernel_.title);
    function_ = module_->function(kernel_.entry);
    grid_.grid[0] = device.facts().multiprocessors;
    grid_.block[0] = 256;
    out_ = device.take(4 * grid_.grid[0] * grid_.block[0]);
    double estimate = quickTime(device, launcher(), 1);
    repetitions_ = static_cast<uint32_t>(
        std::clamp(repetitions_ * seconds / estimate, 1.0, 1e6));
  }

  Launcher launcher() {
    return [this](int64_t) {
      device_.launch(function_, grid_, {&out_, &repetitions_});
    };
  }
  const std::string &name() const { return kernel_.title; }
  double flops() const {
    return kernel_.operations * repetitions_ *
           static_cast<double>(grid_.grid[0] * grid_.block[0]);
  }

private:
  Device &device_;
  RateKernel kernel_;
  std::unique_ptr<Module> module_;
  Function function_ = nullptr;
  Launch grid_;
  DevicePtr out_ = 0;
  uint32_t repetitions_ = 100;
};

} // namespace

void cuda::timeInTurnsWithOthers(Device &device, Blas *blas,
                                 const Kernel &kernel, Operands &operands,
                                 const LoadedVariant &best,
                                 KernelResult &result) {
  std::optional<ProductOperands> product = productOf(kernel);
  if (!product)
    return;
  Launcher ours = [&](int64_t set) {
    best.launch(operands.set(set), operands.scratch());
  };
  std::vector<Launcher> launchers = {ours};
  auto buffers = [&](int64_t index) -> ProductBuffers {
    const std::vector<DevicePtr> &set = operands.set(index);
    return {set[product->x], set[product->w], set[product->y]};
  };
  std::optional<Blas::Algorithm> library;
  std::map<std::string, double> candidates;
  if (blas)
    library =
        blas->fastest(product->product, operands.sets(), buffers, candidates);
  if (library) {
    launchers.push_back([&](int64_t set) { library->start(buffers(set)); });
    compareInFull(device, kernel, operands, *product, best, launchers.back(),
                  result);
  }
  std::optional<MatrixCeiling> ceiling;
  if (best.variant().instructions == "mma.sync") {
    ceiling.emplace(device, product->product.type, result.isolated->median);
    launchers.push_back(ceiling->launcher());
  }
  if (launchers.size() == 1)
    return;
  std::vector<TurnTimes> turns =
      timeInTurns(device, launchers, operands.sets());
  if (library)
    result.baseline = BaselineTime{"cublas", library->name, turns[1].time,
                                   turns[1].ratio.median};
  if (ceiling) {
    // `ratio` is our time over that of the ceiling's work.
    double work = static_cast<double>(kernel.flops) / ceiling->flops();
    result.ceiling = InstructionCeiling{
        ceiling->name(), ceiling->flops() / turns.back().time.median,
        work / turns.back().ratio.median};
  }
}
