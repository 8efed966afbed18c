//===- RateKernels.cpp - Kernels that reach an arithmetic unit's limits ---===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Cuda/CeilingKernels.h"

#include <fmt/format.h>

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

namespace {

/// A type of mma.sync: its shape, and how its fragments are made.
struct MmaType {
  const char *entry, *title, *type, *shape, *types;
  int64_t k;
  /// Registers of a thread's fragments.
  int64_t a, b, c;
  /// Random bits become numbers by this mask and these bits.
  const char *mask, *bits;
  bool integer = false;
  /// Whether it is the device's peak of its type (f32 accumulation).
  bool isPeak = true;
};

/// A vector instruction of one chain.
struct ChainType {
  const char *entry, *title, *unit, *type, *instruction, *bank;
  /// Operations of one instruction in one thread.
  double operations;
  const char *rateUnit;
};

} // namespace

// Numbers of magnitude 0.5 to 1 with random signs and mantissas: data decides
// how much power, and so which clock, a matrix unit takes.
static const MmaType mmaTypes[] = {
    {"mma_f16", "mma.sync f16, f32 accumulate", "f16", "m16n8k16",
     "f32.f16.f16.f32", 16, 4, 2, 4, "0x83ff83ff", "0x38003800"},
    {"mma_bf16", "mma.sync bf16, f32 accumulate", "bf16", "m16n8k16",
     "f32.bf16.bf16.f32", 16, 4, 2, 4, "0x807f807f", "0x3f003f00"},
    {"mma_f16_f16", "mma.sync f16, f16 accumulate", "f16", "m16n8k16",
     "f16.f16.f16.f16", 16, 4, 2, 2, "0x83ff83ff", "0x1c001c00", false, false},
    {"mma_tf32", "mma.sync tf32, f32 accumulate", "tf32", "m16n8k8",
     "f32.tf32.tf32.f32", 8, 4, 2, 4, "0x807fe000", "0x3f000000"},
    {"mma_i8", "mma.sync i8, i32 accumulate", "i8", "m16n8k32", "s32.s8.s8.s32",
     32, 4, 2, 4, "0xffffffff", "0x00000000", true},
};

static const ChainType chainTypes[] = {
    {"fma_f32", "fma f32", "vector", "f32", "fma.rn.f32 {x}, {x}, {a}, {b};",
     "f32", 2, "FLOP/s"},
    {"fma_f16", "fma f16x2", "vector", "f16",
     "fma.rn.f16x2 {x}, {x}, {a}, {b};", "b32", 4, "FLOP/s"},
    {"fma_bf16", "fma bf16x2", "vector", "bf16",
     "fma.rn.bf16x2 {x}, {x}, {a}, {b};", "b32", 4, "FLOP/s"},
    {"fma_f64", "fma f64", "vector", "f64", "fma.rn.f64 {x}, {x}, {a}, {b};",
     "f64", 2, "FLOP/s"},
    {"ex2_f32", "ex2.approx f32", "transcendental", "f32",
     "ex2.approx.ftz.f32 {x}, {x};", "f32", 1, "op/s"},
    {"rsqrt_f32", "rsqrt.approx f32", "", "", "rsqrt.approx.ftz.f32 {x}, {x};",
     "f32", 1, "op/s"},
    {"mad_i32", "mad i32", "", "", "mad.lo.s32 {x}, {x}, {a}, {b};", "b32", 2,
     "op/s"},
};

static constexpr int64_t chains = 16;
static constexpr int64_t accumulators = 8;
/// Instructions of each chain in one repetition.
static constexpr int64_t unroll = 8;

static std::string head(const std::string &entry) {
  return fmt::format(R"(.version 7.1
.target sm_80
.address_size 64
.visible .entry {}(.param .u64 out, .param .u32 repetitions) {{
  .reg .pred %p;
  .reg .b32 %r<8>, %n, %t;
  .reg .f32 %f<2>;
  .reg .b64 %out, %l<4>;
  ld.param.u64 %out, [out];
  ld.param.u32 %n, [repetitions];
  cvta.to.global.u64 %out, %out;
  mov.u32 %r0, %ctaid.x;
  mov.u32 %r1, %ntid.x;
  mov.u32 %r2, %tid.x;
  mad.lo.u32 %t, %r0, %r1, %r2;
  mul.wide.u32 %l0, %t, 4;
  add.u64 %out, %out, %l0;
)",
                     entry);
}

static const char *loopTail = R"(
  sub.u32 %n, %n, 1;
  setp.ne.u32 %p, %n, 0;
  @%p bra LOOP;
)";

static std::string registers(const char *prefix, int64_t first, int64_t count) {
  std::string text = "{";
  for (int64_t i = 0; i < count; ++i)
    text += fmt::format("{}%{}{}", i ? ", " : "", prefix, first + i);
  return text + "}";
}

static std::string mmaText(const MmaType &mma) {
  // Two fragments of A by four of B.
  int64_t as = 2 * mma.a, bs = 4 * mma.b, cs = accumulators * mma.c;
  bool packed = mma.integer || mma.c == 2;
  std::string text = head(mma.entry);
  text += fmt::format("  .reg .b32 %a<{}>, %b<{}>;\n  .reg .{} %c<{}>;\n", as,
                      bs, packed ? "b32" : "f32", cs);
  for (int64_t i = 0; i < as + bs; ++i)
    text += fmt::format("  mad.lo.u32 %r3, %t, 0x9e3779b1, {};\n"
                        "  shr.u32 %r4, %r3, 15;\n"
                        "  xor.b32 %r3, %r3, %r4;\n"
                        "  mul.lo.u32 %r3, %r3, 0x85ebca77;\n"
                        "  shr.u32 %r4, %r3, 13;\n"
                        "  xor.b32 %r3, %r3, %r4;\n"
                        "  and.b32 %r3, %r3, {};\n"
                        "  or.b32 %{}{}, %r3, {};\n",
                        (i + 1) * 0x7feb352d % 0x7fffffff, mma.mask,
                        i < as ? "a" : "b", i < as ? i : i - as, mma.bits);
  for (int64_t i = 0; i < cs; ++i)
    text += packed ? fmt::format("  mov.b32 %c{}, 0;\n", i)
                   : fmt::format("  mov.f32 %c{}, 0f00000000;\n", i);
  text += "LOOP:\n";
  for (int64_t u = 0; u < unroll; ++u)
    for (int64_t i = 0; i < accumulators; ++i)
      text +=
          fmt::format("  mma.sync.aligned.{}.row.col.{} {}, {}, {}, {};\n",
                      mma.shape, mma.types, registers("c", i * mma.c, mma.c),
                      registers("a", i % 2 * mma.a, mma.a),
                      registers("b", i / 2 * mma.b, mma.b),
                      registers("c", i * mma.c, mma.c));
  text += loopTail;
  text += "  mov.b32 %r3, %c0;\n";
  for (int64_t i = 1; i < cs; ++i)
    text += fmt::format("  mov.b32 %r4, %c{};\n  xor.b32 %r3, %r3, %r4;\n", i);
  return text + "  st.global.u32 [%out], %r3;\n  ret;\n}\n";
}

static std::string chainText(const ChainType &type) {
  std::string bank = type.bank;
  std::string text = head(type.entry);
  text += fmt::format("  .reg .{} %x<{}>, %a, %b;\n", bank, chains);
  text += "  cvt.rn.f32.u32 %f0, %t;\n";
  auto value = [&](const std::string &name, int64_t i) {
    if (bank == "f32")
      return fmt::format("  fma.rn.f32 %{}, %f0, 0f33800000, 0f3f{:02x}0000;\n",
                         name, i);
    if (bank == "f64")
      return fmt::format("  fma.rn.f32 %f1, %f0, 0f33800000, 0f3f{:02x}0000;\n"
                         "  cvt.f64.f32 %{};\n",
                         i, name + ", %f1");
    return fmt::format("  add.u32 %{}, %t, 0x3{:02x}03{:02x}0;\n", name, i, i);
  };
  for (int64_t i = 0; i < chains; ++i)
    text += value(fmt::format("x{}", i), i + 1);
  text += value("a", 40) + value("b", 50);
  text += "LOOP:\n";
  for (int64_t u = 0; u < unroll; ++u)
    for (int64_t i = 0; i < chains; ++i)
      text += "  " +
              fmt::format(fmt::runtime(type.instruction),
                          fmt::arg("x", fmt::format("%x{}", i)),
                          fmt::arg("a", "%a"), fmt::arg("b", "%b")) +
              "\n";
  text += loopTail;
  text += "  mov.b32 %r3, 0;\n";
  // All of it counts for the result, or the compiler would leave it out.
  for (int64_t i = 0; i < chains; ++i)
    text += fmt::format(bank == "f64" ? "  cvt.rn.f32.f64 %f0, %x{};\n"
                                        "  mov.b32 %r4, %f0;\n"
                                      : "  mov.b32 %r4, %x{};\n",
                        i) +
            "  xor.b32 %r3, %r3, %r4;\n";
  return text + "  st.global.u32 [%out], %r3;\n  ret;\n}\n";
}

std::vector<RateKernel> cuda::rateKernels() {
  std::vector<RateKernel> kernels;
  for (const MmaType &mma : mmaTypes) {
    RateKernel kernel;
    kernel.entry = mma.entry;
    kernel.title = mma.title;
    kernel.unit = mma.isPeak ? "matrix" : "";
    kernel.type = mma.type;
    kernel.rateUnit = mma.integer ? "op/s" : "FLOP/s";
    // A warp's product is shared by its 32 threads.
    kernel.operations = double(2 * 16 * 8 * mma.k) / 32 * accumulators * unroll;
    kernel.ptx = mmaText(mma);
    kernels.push_back(std::move(kernel));
  }
  for (const ChainType &chain : chainTypes) {
    RateKernel kernel;
    kernel.entry = chain.entry;
    kernel.title = chain.title;
    kernel.unit = chain.unit;
    kernel.type = chain.type;
    kernel.rateUnit = chain.rateUnit;
    kernel.operations = chain.operations * chains * unroll;
    kernel.ptx = chainText(chain);
    kernels.push_back(std::move(kernel));
  }
  return kernels;
}
