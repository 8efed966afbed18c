//===- onednn.cpp - Products by oneDNN ------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled by tools/bench kernels, which installs the library; without its
// headers it is empty.
//
//===----------------------------------------------------------------------===//

#if __has_include(<dnnl.hpp>)
#include <dnnl.hpp>

#include <cstdint>
#include <cstring>

namespace {
/// y = x * w^T, the weights laid out as the library likes them best.
struct Prepared {
  dnnl::engine engine{dnnl::engine::kind::cpu, 0};
  dnnl::stream stream{engine};
  dnnl::matmul product;
  dnnl::memory x, w, y;
};
} // namespace

/// Null where the library does not take the type here.
extern "C" Prepared *prepare_product(int64_t m, int64_t n, int64_t k,
                                     const char *type, const void *weights) {
  using dnnl::memory;
  auto dataType = std::strcmp(type, "f32") == 0    ? memory::data_type::f32
                  : std::strcmp(type, "bf16") == 0 ? memory::data_type::bf16
                                                   : memory::data_type::f16;
  auto *prepared = new Prepared;
  try {
    dnnl::engine &engine = prepared->engine;
    memory::desc x({m, k}, dataType, memory::format_tag::ab);
    memory::desc plain({k, n}, dataType, memory::format_tag::ba);
    memory::desc any({k, n}, dataType, memory::format_tag::any);
    memory::desc y({m, n}, dataType, memory::format_tag::ab);
    dnnl::matmul::primitive_desc description({x, any, y}, engine);
    prepared->product = dnnl::matmul(description);
    prepared->x = memory(x, engine, nullptr);
    prepared->y = memory(y, engine, nullptr);
    memory from(plain, engine, const_cast<void *>(weights));
    prepared->w = memory(description.weights_desc(), engine);
    dnnl::reorder(from, prepared->w)
        .execute(prepared->stream, from, prepared->w);
    prepared->stream.wait();
    return prepared;
  } catch (const dnnl::error &) {
    delete prepared;
    return nullptr;
  }
}

extern "C" void run_product(Prepared *prepared, void *x, void *y) {
  prepared->x.set_data_handle(x);
  prepared->y.set_data_handle(y);
  prepared->product.execute(prepared->stream, {{DNNL_ARG_SRC, prepared->x},
                                               {DNNL_ARG_WEIGHTS, prepared->w},
                                               {DNNL_ARG_DST, prepared->y}});
  prepared->stream.wait();
}
#endif // __has_include(<dnnl.hpp>)
