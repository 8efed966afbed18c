//===- Timing.cpp - How long launches take --------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Cuda/Timing.h"

#include <algorithm>
#include <cmath>

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

// The gap between launches matters below the first, in seconds; graphs stay
// worth their while up to the second.
static constexpr double gapsMatterBelow = 5e-5, graphBelow = 1e-3;
// What a graph takes at least, in seconds, where there is room for the nodes.
static constexpr double graphSeconds = 2e-3;
static constexpr int64_t samplesWanted = 20;
// Nodes of one graph.
static constexpr int64_t mostNodes = 1024;
static constexpr int captureThreadLocal = 1;

namespace {

/// Two events around something.
class EventPair {
public:
  explicit EventPair(const Device &device) : device_(device) {
    const Driver &driver = device_.driver();
    driver.check(driver.eventCreate(&start_, 0), "make an event");
    driver.check(driver.eventCreate(&end_, 0), "make an event");
  }
  ~EventPair() {
    device_.driver().eventDestroy(start_);
    device_.driver().eventDestroy(end_);
  }
  EventPair(const EventPair &) = delete;
  EventPair &operator=(const EventPair &) = delete;

  void begin() { record(start_); }
  void end() { record(end_); }
  /// Seconds; waits for the end.
  double elapsed() const {
    const Driver &driver = device_.driver();
    float milliseconds = 0;
    driver.check(driver.eventSynchronize(end_), "run the kernels");
    driver.check(driver.eventElapsedTime(&milliseconds, start_, end_),
                 "read the time between events");
    return milliseconds * 1e-3;
  }

private:
  void record(Event event) {
    device_.driver().check(
        device_.driver().eventRecord(event, device_.stream()),
        "record an event");
  }

  const Device &device_;
  Event start_ = nullptr, end_ = nullptr;
};

/// A recorded sequence of launches.
class LaunchGraph {
public:
  LaunchGraph(const Device &device, const Launcher &launch, int64_t sets,
              int64_t count)
      : device_(device) {
    const Driver &driver = device_.driver();
    driver.check(
        driver.streamBeginCapture(device_.stream(), captureThreadLocal),
        "record a graph");
    try {
      for (int64_t i = 0; i < count; ++i)
        launch(i % sets);
    } catch (...) {
      // What follows on the stream is not to be recorded.
      if (driver.streamEndCapture(device_.stream(), &graph_) == 0)
        driver.graphDestroy(graph_);
      throw;
    }
    driver.check(driver.streamEndCapture(device_.stream(), &graph_),
                 "record a graph");
    driver.check(driver.graphInstantiate(&exec_, graph_, 0), "make a graph");
  }
  ~LaunchGraph() {
    device_.driver().graphExecDestroy(exec_);
    device_.driver().graphDestroy(graph_);
  }
  LaunchGraph(const LaunchGraph &) = delete;
  LaunchGraph &operator=(const LaunchGraph &) = delete;

  void launch() const {
    device_.driver().check(
        device_.driver().graphLaunch(exec_, device_.stream()),
        "launch a graph");
  }

private:
  const Device &device_;
  Graph graph_ = nullptr;
  GraphExec exec_ = nullptr;
};

} // namespace

int64_t cuda::coldSets(const DeviceFacts &facts, const SetBytes &set,
                       int64_t available) {
  // A rotation of several times the L2 cache; 256 MB at least.
  int64_t rotation = std::max<int64_t>(256'000'000, 5 * facts.l2Bytes);
  return setsFor(rotation, set, available);
}

/// Samples of single launches; all are queued before the first is waited for,
/// so that the host's pace does not show.
static std::vector<double> sample(const Device &device, const Launcher &launch,
                                  int64_t sets, int64_t count) {
  std::vector<std::unique_ptr<EventPair>> events;
  for (int64_t i = 0; i < count; ++i) {
    events.push_back(std::make_unique<EventPair>(device));
    events.back()->begin();
    launch(i % sets);
    events.back()->end();
  }
  std::vector<double> times;
  for (const auto &pair : events)
    times.push_back(pair->elapsed());
  return times;
}

double cuda::quickTime(const Device &device, const Launcher &launch,
                       int64_t sets) {
  sample(device, launch, sets, 1);
  return spreadOf(sample(device, launch, sets, 5)).median;
}

/// How many launches of one that takes about `estimate` make a graph: at least
/// of `seconds`, and each set once at least, so that operands are cold.
static int64_t nodesFor(double estimate, int64_t sets, double seconds) {
  // Clocks of devices that are emulated may stand still.
  double launches = std::ceil(seconds / std::max(estimate, 1e-7));
  int64_t count =
      std::max<int64_t>({sets, samplesWanted, static_cast<int64_t>(launches)});
  return std::min(count, mostNodes);
}

/// Seconds per launch of a graph of `count`, `samples` times.
static Spread sampleGraph(const Device &device, const Launcher &launch,
                          int64_t sets, int64_t count, int64_t samples) {
  LaunchGraph graph(device, launch, sets, count);
  auto replay = [&](int64_t) { graph.launch(); };
  sample(device, replay, 1, 2);
  std::vector<double> times = sample(device, replay, 1, samples);
  for (double &time : times)
    time /= static_cast<double>(count);
  return spreadOf(std::move(times));
}

double cuda::timeForChoice(const Device &device, const Launcher &launch,
                           int64_t sets) {
  double alone = quickTime(device, launch, sets);
  if (alone >= gapsMatterBelow)
    return alone;
  return sampleGraph(device, launch, sets, nodesFor(alone, sets, 5e-4), 5)
      .median;
}

Spread cuda::timeInGraph(const Device &device, const Launcher &launch,
                         int64_t sets, int64_t count) {
  return sampleGraph(device, launch, sets, count, samplesWanted);
}

LaunchTimes cuda::timeLaunches(const Device &device, const Launcher &launch,
                               int64_t sets) {
  double estimate = quickTime(device, launch, sets);
  LaunchTimes times;
  times.isolated = spreadOf(sample(device, launch, sets, samplesWanted));
  if (estimate >= graphBelow)
    return times;
  times.inGraph =
      timeInGraph(device, launch, sets, nodesFor(estimate, sets, graphSeconds));
  return times;
}

std::vector<TurnTimes> cuda::timeInTurns(const Device &device,
                                         const std::vector<Launcher> &launchers,
                                         int64_t sets) {
  double estimate = quickTime(device, launchers.front(), sets);
  int64_t count =
      estimate < graphBelow ? nodesFor(estimate, sets, graphSeconds) : sets;
  std::vector<std::unique_ptr<LaunchGraph>> graphs;
  for (const Launcher &launcher : launchers)
    graphs.push_back(
        std::make_unique<LaunchGraph>(device, launcher, sets, count));
  std::vector<std::vector<double>> times(launchers.size()),
      ratios(launchers.size());
  for (int64_t i = 0; i < samplesWanted; ++i)
    for (size_t which = 0; which < launchers.size(); ++which) {
      auto replay = [&](int64_t) { graphs[which]->launch(); };
      double time = sample(device, replay, 1, 1).front();
      times[which].push_back(time / static_cast<double>(count));
      ratios[which].push_back(times[0].back() / times[which].back());
    }
  std::vector<TurnTimes> turns;
  for (size_t which = 0; which < launchers.size(); ++which)
    turns.push_back({spreadOf(times[which]), spreadOf(ratios[which])});
  return turns;
}
