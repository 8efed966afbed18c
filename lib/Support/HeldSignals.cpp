//===- HeldSignals.cpp - No half files after a signal ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/HeldSignals.h"

#include <csignal>
#include <mutex>

namespace {

struct Held {
  int signal;
  struct sigaction before = {};
  volatile std::sig_atomic_t hasCome = 0;
};

// Signals are the process's, not an object's.
Held held[] = {{SIGHUP}, {SIGINT}, {SIGTERM}};
std::mutex mutex;
int holders = 0;

void remember(int signal) {
  for (Held &each : held)
    if (each.signal == signal)
      each.hasCome = 1;
}

void hold(Held &each) {
  sigaction(each.signal, nullptr, &each.before);
  // Of no use to hold, and with a handler it would be ignored no more.
  if (each.before.sa_handler == SIG_IGN)
    return;
  struct sigaction action = {};
  action.sa_handler = remember;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(each.signal, &action, nullptr);
}

} // namespace

roofline::HeldSignals::HeldSignals() {
  std::lock_guard<std::mutex> lock(mutex);
  if (holders++ > 0)
    return;
  for (Held &each : held)
    hold(each);
}

roofline::HeldSignals::~HeldSignals() {
  std::lock_guard<std::mutex> lock(mutex);
  if (--holders > 0)
    return;
  for (Held &each : held)
    sigaction(each.signal, &each.before, nullptr);
  for (Held &each : held)
    if (each.hasCome) {
      each.hasCome = 0;
      std::raise(each.signal);
    }
}
