//===- HostKernels.cpp - Kernels for tests of the runner ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A shared object as a bundle holds it: entries that take bare pointers.
//
//===----------------------------------------------------------------------===//

#include <csignal>
#include <cstdint>
#include <sys/stat.h>
#include <unistd.h>

static constexpr int64_t count = 1000;

/// y = 2 x.
extern "C" void twice(const float *x, float *y) {
  for (int64_t i = 0; i < count; ++i)
    y[i] = 2 * x[i];
}

/// The same by way of a workspace.
extern "C" void stage(const float *x, float *workspace) {
  for (int64_t i = 0; i < count; ++i)
    workspace[i] = x[i];
}

/// What is prepared: 2.
extern "C" void prepareTwo(float *prepared) { *prepared = 2; }

/// Ten tiles of 100 elements; by way of the thread's own workspace.
extern "C" void tiled(const float *x, float *y, float *workspace,
                      const float *prepared, int64_t first, int64_t end) {
  for (int64_t i = 100 * first; i < 100 * end; ++i)
    workspace[i] = *prepared * x[i];
  for (int64_t i = 100 * first; i < 100 * end; ++i)
    y[i] = workspace[i];
}

extern "C" void thrice(const float *x, float *y) {
  for (int64_t i = 0; i < count; ++i)
    y[i] = 3 * x[i];
}

/// Leaves the last element unwritten.
extern "C" void twiceButOne(const float *x, float *y) {
  for (int64_t i = 0; i + 1 < count; ++i)
    y[i] = 2 * x[i];
}

extern "C" void crash(const float *, float *) { std::raise(SIGSEGV); }

extern "C" void leave(const float *, float *) { _exit(0); }

extern "C" void hang(const float *, float *) {
  for (;;)
    pause();
}

/// Nobody hears from it any more.
extern "C" void hangUp(const float *, float *) {
  for (int file = 3; file < 64; ++file)
    close(file);
  for (;;)
    pause();
}

/// Tells the process that watches that all is over, and well.
extern "C" void lie(const float *, float *) {
  struct stat about;
  for (int file = 3; file < 64; ++file)
    if (fstat(file, &about) == 0 && S_ISFIFO(about.st_mode) &&
        write(file, "=0\n", 3) != 3)
      _exit(1);
  _exit(0);
}
