//===- Supervisor.cpp - Runs that survive their kernels -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Supervisor.h"

#include "Roofline/Runtime/Error.h"
#include "Roofline/Support/Printable.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fmt/format.h>
#include <optional>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace roofline;
using namespace roofline::measure;
using namespace roofline::runtime;
using Clock = std::chrono::steady_clock;

/// A bundle with more broken variants than this has something else wrong.
static constexpr int mostTries = 100;

namespace {

/// How one child ended.
struct Outcome {
  std::optional<int> status;
  /// The variant that ran, and what became of it.
  std::string variant, reason;
};

/// What a line of the pipe begins with: that a variant runs now, by its name;
/// why the device was lost; that the run is over, with this status.
static constexpr char running = '+', lost = '!', over = '=';

/// The child's end of the pipe.
class Messages {
public:
  explicit Messages(int pipe) : pipe_(pipe) {}
  void send(char kind, const std::string &text) const {
    std::string line = kind + text + "\n";
    // A parent that is gone needs no message.
    [[maybe_unused]] ssize_t written = write(pipe_, line.data(), line.size());
  }

private:
  int pipe_;
};

/// What `status`, of `waitpid`, says.
std::string howEnded(int status) {
  return WIFSIGNALED(status)
             ? strsignal(WTERMSIG(status))
             : fmt::format("exit status {}", WEXITSTATUS(status));
}

/// The parent's end.
class Watch {
public:
  Watch(int pipe, pid_t child, int patience)
      : pipe_(pipe), child_(child), patience_(patience) {}

  Outcome wait() {
    Outcome outcome;
    while (readMore(outcome)) {
    }
    if (!outcome.variant.empty())
      awaitEnd(outcome);
    int status = 0;
    waitpid(child_, &status, 0);
    close(pipe_);
    // Kernels and drivers can end the process, too, with any status.
    if (outcome.reason.empty() && !outcome.status)
      outcome.reason = "the process that ran it ended: " + howEnded(status);
    return outcome;
  }

private:
  /// False at the end of the child, or where it was ended.
  bool readMore(Outcome &outcome) {
    pollfd poll = {pipe_, POLLIN, 0};
    // Without a running variant there is nothing that could hang.
    int limit = outcome.variant.empty() ? -1 : patience_ * 1000;
    int ready = ::poll(&poll, 1, limit);
    if (ready < 0)
      return errno == EINTR;
    if (ready == 0) {
      giveUp(outcome);
      return false;
    }
    char buffer[4096];
    ssize_t count = read(pipe_, buffer, sizeof(buffer));
    if (count <= 0)
      return count < 0 && errno == EINTR;
    heardAt_ = Clock::now();
    pending_.append(buffer, count);
    size_t end;
    while ((end = pending_.find('\n')) != std::string::npos) {
      std::string line = pending_.substr(0, end);
      pending_.erase(0, end + 1);
      if (line.empty())
        continue;
      if (line.front() == lost)
        outcome.reason = line.substr(1);
      else if (line.front() == running)
        outcome.variant = line.substr(1);
      // Kernels can write here, too.
      else if (line.front() == over && outcome.variant.empty())
        outcome.status = std::stoi(line.substr(1));
    }
    return true;
  }

  /// Kernels can close the pipe and hang.
  void awaitEnd(Outcome &outcome) {
    auto isRunning = [&] {
      siginfo_t info = {};
      return waitid(P_PID, child_, &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
             info.si_pid == 0;
    };
    while (isRunning()) {
      if (Clock::now() > heardAt_ + std::chrono::seconds(patience_))
        return giveUp(outcome);
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
  }

  void giveUp(Outcome &outcome) {
    kill(child_, SIGKILL);
    // A device that is lost said so.
    if (outcome.reason.empty())
      outcome.reason = fmt::format("no answer for {} s", patience_);
  }

  int pipe_;
  pid_t child_;
  int patience_;
  Clock::time_point heardAt_ = Clock::now();
  std::string pending_;
};

} // namespace

static void runChild(const std::function<int(int, RunControl)> &work,
                     int attempt, RunControl control,
                     const Messages &messages) {
  // Ends with its parent, whatever ends that.
  prctl(PR_SET_PDEATHSIG, SIGTERM);
  control.begin = [&](const std::string &variant) {
    messages.send(running, variant);
  };
  int status = 2;
  try {
    status = work(attempt, control);
  } catch (const DeviceLost &error) {
    return messages.send(lost, error.what());
  } catch (const Error &error) {
    fmt::print(stderr, "roofline-measure: error: {}\n",
               printable(error.what()));
  }
  messages.send(running, "");
  messages.send(over, std::to_string(status));
}

int measure::supervise(const std::function<int(int, RunControl)> &work,
                       int patience) {
  RunControl control;
  for (int attempt = 0; attempt < mostTries; ++attempt) {
    int ends[2];
    if (pipe(ends) != 0)
      throw Error(fmt::format("cannot make a pipe: {}", strerror(errno)));
    std::fflush(nullptr);
    pid_t child = fork();
    if (child < 0)
      throw Error(fmt::format("cannot make a process: {}", strerror(errno)));
    if (child == 0) {
      close(ends[0]);
      runChild(work, attempt, control, Messages(ends[1]));
      std::fflush(nullptr);
      // Without destructors of a driver whose device may be lost.
      _exit(0);
    }
    close(ends[1]);
    Outcome outcome = Watch(ends[0], child, patience).wait();
    if (outcome.status)
      return *outcome.status;
    if (outcome.variant.empty()) {
      fmt::print(stderr, "roofline-measure: error: {}\n",
                 printable(outcome.reason));
      return 2;
    }
    fmt::print(stderr, "roofline-measure: '{}' is left out: {}\n",
               printable(outcome.variant), printable(outcome.reason));
    control.broken[outcome.variant] = outcome.reason;
  }
  throw Error("too many kernels break the run: is the device all right?");
}
