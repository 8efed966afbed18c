//===- SvgEmitterTest.cpp - The chart as a vector graphic -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/SvgEmitter.h"
#include "LlamaProfile.h"
#include "SvgLayout.h"
#include "SvgOverlaps.h"
#include "SvgStyle.h"
#include "SvgWriter.h"

#include "llvm/Support/raw_ostream.h"
#include <gmock/gmock.h>

#include <cmath>
#include <set>

using namespace roofline;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string svgOf(const Chart &chart) {
  std::string text;
  llvm::raw_string_ostream os(text);
  emitSvg(chart, os);
  return text;
}

Chart llamaChart() {
  return buildChart(reportOf(makeLlama33B(/*contractionsOnly=*/false),
                             {{"B", 1}, {"S", 2048}, {"C", 2048}}),
                    {});
}

TEST(SvgEmitterTest, escapesWhatTheModuleSays) {
  Chart chart = llamaChart();
  chart.title = "</text><script>alert(\"1\")</script> & more";
  chart.series[0].name = "<g>";
  std::string svg = svgOf(chart);
  EXPECT_THAT(svg, Not(HasSubstr("<script")));
  EXPECT_THAT(svg, HasSubstr("&lt;script&gt;alert(&quot;1&quot;)"));
  EXPECT_THAT(svg, HasSubstr("<title>&lt;g&gt;</title>"));
}

TEST(SvgEmitterTest, ridgeStandsWhereTheLinesMeet) {
  Chart chart = llamaChart();
  SvgLayout layout(chart);
  Point ridge = layout.at(312e12 / 1.935e12, 312e12);
  EXPECT_THAT(svgOf(chart),
              HasSubstr(fmt::format("<circle cx=\"{:.2f}\" cy=\"{:.2f}\"",
                                    ridge.x, ridge.y)));
  double expected = layout.left() + SvgLayout::kPlotWidth *
                                        std::log(161.2403 / chart.x.min) /
                                        std::log(chart.x.max / chart.x.min);
  EXPECT_NEAR(ridge.x, expected, 0.01);
}

TEST(SvgOverlapsTest, laterSeriesInOnePlaceAreSmaller) {
  std::vector<std::vector<Point>> places = {{{10, 10}, {10, 10}, {50, 50}},
                                            {{11, 9}, {80, 50}},
                                            {{10, 10}},
                                            {{10, 11}, {50, 51}},
                                            {{10, 10}}};
  std::vector<std::vector<size_t>> expected = {
      {0, 0, 0}, {1, 0}, {2}, {3, 1}, {3}};
  EXPECT_EQ(findMarkerSizes(places), expected);
  for (size_t size = 1; size < kNumMarkerSizes; ++size)
    EXPECT_LT(markerScale(size), markerScale(size - 1));
}

TEST(SvgStyleTest, seriesOfOneReportDiffer) {
  Chart chart;
  chart.series.resize(56);
  std::set<std::pair<std::string, std::string>> looks;
  for (size_t i = 0; i < chart.series.size(); ++i) {
    chart.series[i].kind = i;
    SeriesStyle style = styleOf(chart, chart.series[i]);
    looks.emplace(style.color, style.marker);
  }
  EXPECT_EQ(looks.size(), 56u);
}

TEST(SvgStyleTest, reportsShareColours) {
  Chart chart;
  chart.series.resize(4);
  for (size_t i = 0; i < 4; ++i) {
    chart.series[i].kind = i % 2;
    chart.series[i].report = i / 2;
  }
  auto style = [&](size_t i) { return styleOf(chart, chart.series[i]); };
  EXPECT_EQ(style(0).color, style(2).color);
  EXPECT_NE(style(0).marker, style(2).marker);
  EXPECT_NE(style(0).color, style(1).color);
}

TEST(SvgStyleTest, seedHasTheFiguresColoursAndCrosses) {
  Chart chart;
  chart.style = ChartStyle::Seed;
  chart.series.resize(1);
  SeriesStyle style = styleOf(chart, chart.series[0]);
  EXPECT_EQ(style.color, "#1f77b4");
  EXPECT_TRUE(style.isStroke);
  EXPECT_EQ(style.tint(), "#b4d1e6");
}

TEST(LabelPlacerTest, labelsDoNotCoverEachOther) {
  Chart chart = llamaChart();
  SvgLayout layout(chart);
  LabelPlacer placer(layout);
  double x = layout.left() + 100, y = layout.top() + 100;
  std::vector<LabelPlacer::Place> places = {
      {{x, y}, {1, 0}}, {{x + 10, y + 5}, {1, 0}}, {{x, y + 40}, {1, 0}}};
  EXPECT_EQ(placer.choose(places, 80).start.y, y);
  EXPECT_EQ(placer.choose(places, 80).start.y, y + 40);
}

TEST(LabelPlacerTest, labelsAvoidMarkersAndEdges) {
  Chart chart = llamaChart();
  SvgLayout layout(chart);
  LabelPlacer placer(layout);
  double x = layout.left() + 100, y = layout.top() + 100;
  placer.addMarker({x + 20, y - 5});
  EXPECT_EQ(
      placer.choose({{{x, y}, {1, 0}}, {{x, y + 60}, {1, 0}}}, 80).start.y,
      y + 60);
  // Rather over a marker than out of the plot.
  EXPECT_EQ(
      placer.choose({{{layout.right() - 10, y}, {1, 0}}, {{x, y}, {1, 0}}}, 80)
          .start.x,
      x);
}

} // namespace
