//===- Isolated.cpp - Runs cases that may crash ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Isolated.h"

#include "Checks.h"
#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace roofline::robustness;

/// A case takes milliseconds.
static constexpr unsigned kHangSeconds = 20;

namespace {
/// Lies in memory that parent and child see.
struct SharedNotes : Notes {
  void enter(Stage next) override { stage = next; }
  void describe(llvm::StringRef text) override {
    shown = copy(text, description);
  }
  void fail(llvm::StringRef text) override {
    told = copy(text, problem);
    hasProblem = true;
  }
  void mark(unsigned number) override { marks[number % 8192] = true; }

  int64_t item = 0;
  Stage stage = Stage::Making;
  bool hasProblem = false;
  size_t told = 0, shown = 0;
  bool marks[8192] = {};
  char problem[1 << 14], description[1 << 16];

private:
  template <size_t size>
  static size_t copy(llvm::StringRef text, char (&to)[size]) {
    size_t length = std::min(text.size(), size);
    std::memcpy(to, text.data(), length);
    return length;
  }
};
} // namespace

static double now() {
  auto time = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration<double>(time).count();
}

double roofline::robustness::timeBudget(double usual) {
  if (const char *seconds = std::getenv("ROOFLINE_TEST_SECONDS"))
    return std::atof(seconds);
  return std::getenv("ROOFLINE_TEST_LONG") ? 15 * usual : usual;
}

int64_t roofline::robustness::caseBudget(int64_t usual) {
  bool isEndless =
      std::getenv("ROOFLINE_TEST_LONG") || std::getenv("ROOFLINE_TEST_SECONDS");
  return isEndless ? int64_t(1) << 40 : usual;
}

uint64_t roofline::robustness::seed() {
  const char *text = std::getenv("ROOFLINE_TEST_SEED");
  return text ? std::strtoull(text, nullptr, 10) : 0;
}

/// The child: goes on from `notes.item` until the end, or a problem.
[[noreturn]] static void
runChild(SharedNotes &notes, int64_t items, double deadline,
         llvm::function_ref<void(int64_t, Notes &)> body) noexcept {
  // No stack dumps of crashes upstream.
  for (int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGALRM})
    std::signal(signal, SIG_DFL);
  for (; notes.item < items && now() < deadline; ++notes.item) {
    notes.enter(Stage::Making);
    alarm(kHangSeconds);
    body(notes.item, notes);
    if (notes.hasProblem)
      break;
  }
  _exit(0);
}

Outcome roofline::robustness::runIsolated(
    int64_t items, double seconds,
    llvm::function_ref<void(int64_t, Notes &)> body) {
  void *memory = mmap(nullptr, sizeof(SharedNotes), PROT_READ | PROT_WRITE,
                      MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  auto &notes = *new (memory) SharedNotes;
  Outcome outcome;
  double deadline = now() + seconds;
  while (notes.item < items && now() < deadline) {
    notes.hasProblem = false;
    pid_t child = fork();
    if (child == 0)
      runChild(notes, items, deadline, body);
    int status = 0;
    waitpid(child, &status, 0);
    std::string problem(notes.problem, notes.told);
    bool isDead = WIFSIGNALED(status) || WEXITSTATUS(status);
    if (!isDead && !notes.hasProblem)
      break; // the end, or out of time
    if (isDead)
      problem = WTERMSIG(status) == SIGALRM ? "hangs\n" : "crashes\n";
    if (isDead && notes.stage == Stage::Making)
      ++outcome.crashesUpstream;
    else
      outcome.problems.push_back(
          {notes.item, problem + std::string(notes.description, notes.shown)});
    ++notes.item;
  }
  outcome.items = notes.item;
  outcome.marks.assign(std::begin(notes.marks), std::end(notes.marks));
  munmap(memory, sizeof(SharedNotes));
  return outcome;
}

void roofline::robustness::check(mlir::ModuleOp module, Notes &notes) {
  std::string text;
  llvm::raw_string_ostream os(text);
  module.print(os);
  notes.describe(text);
  notes.enter(Stage::Checking);
  std::string problem = findProblem(module);
  if (!problem.empty())
    notes.fail(problem);
}

void Outcome::expectNoProblems() const {
  for (const Problem &problem : problems)
    ADD_FAILURE() << "case " << problem.item << " " << problem.text;
}
