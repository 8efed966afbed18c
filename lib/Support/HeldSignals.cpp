//===- HeldSignals.cpp - No half files after a signal ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/HeldSignals.h"

#include <atomic>
#include <csignal>

namespace {

struct Held {
  int signal;
  /// What was there before ours.
  struct sigaction before = {};
  bool hasCome = false;
  /// Another handler was put over ours meanwhile, which hands on to it.
  bool isCovered = false;
};

// Signals are the process's, not an object's. Only a `Lock` may touch these.
Held held[] = {{SIGHUP}, {SIGINT}, {SIGTERM}};
int holders = 0;
std::atomic_flag isLocked = ATOMIC_FLAG_INIT;

/// One at a time, handlers as well: a thread that has it gets no such signal.
class Lock {
public:
  Lock() {
    sigset_t set;
    sigemptyset(&set);
    for (const Held &each : held)
      sigaddset(&set, each.signal);
    pthread_sigmask(SIG_BLOCK, &set, &before_);
    while (isLocked.test_and_set(std::memory_order_acquire))
      ;
  }
  ~Lock() {
    isLocked.clear(std::memory_order_release);
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }

private:
  sigset_t before_;
};

void remember(int signal);

void hold(Held &each) {
  if (each.isCovered)
    return;
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

/// False where there is another than ours, which stays.
bool restore(Held &each) {
  struct sigaction now = {};
  sigaction(each.signal, nullptr, &now);
  if (now.sa_handler != remember)
    return false;
  sigaction(each.signal, &each.before, nullptr);
  return true;
}

/// The signal comes to this thread when its lock is gone.
void deliver(Held &each) {
  each.hasCome = false;
  std::raise(each.signal);
}

/// Does what `before` does, from within a handler. To raise the signal would
/// come back here where another handler is on top that calls this one.
void act(int signal, const struct sigaction &before) {
  if (before.sa_handler == SIG_IGN)
    return;
  if (before.sa_handler == SIG_DFL) {
    sigaction(signal, &before, nullptr);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, signal);
    std::raise(signal);
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
  } else if (before.sa_flags & SA_SIGINFO) {
    siginfo_t info = {};
    info.si_signo = signal;
    before.sa_sigaction(signal, &info, nullptr);
  } else {
    before.sa_handler(signal);
  }
}

/// True where `act` is to follow, without the lock: handlers may hold signals.
bool isHandedOn(Held &each) {
  Lock lock;
  each.hasCome = true;
  if (holders > 0)
    return false;
  bool isOnTop = restore(each);
  if (isOnTop) {
    // It was on its way here when the last holder went, or is raised again.
    each.isCovered = false;
    deliver(each);
  }
  each.hasCome = false;
  return !isOnTop;
}

void remember(int signal) {
  for (Held &each : held)
    if (each.signal == signal && isHandedOn(each))
      act(signal, each.before);
}

} // namespace

roofline::HeldSignals::HeldSignals() {
  Lock lock;
  if (holders++ > 0)
    return;
  for (Held &each : held)
    hold(each);
}

roofline::HeldSignals::~HeldSignals() {
  Lock lock;
  if (--holders > 0)
    return;
  for (Held &each : held) {
    each.isCovered = !restore(each) && each.before.sa_handler != SIG_IGN;
    if (each.hasCome)
      deliver(each);
  }
}
