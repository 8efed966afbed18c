#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Prints what a chart shows, a line each: check_svg.py CHART.svg.

Positions are turned back into figures by the ticks, so what is printed is what
a reader would take from the picture; labels must not cover each other, nor the
middle of a marker, and no marker hides one of another series.
"""

import itertools
import math
import re
import sys
import xml.etree.ElementTree as ElementTree

SVG = "{http://www.w3.org/2000/svg}"
# px; the emitter assumes 0.62 em, real fonts take less.
CHARACTER, HEIGHT = 6.5, 10
# What a label hides around its letters, so that a marker is at least half seen.
HALO = 3
PREFIXES = {"": 1, "k": 1e3, "M": 1e6, "G": 1e9, "T": 1e12, "P": 1e15}


def texts(kind):
    return [t for t in root.iter(SVG + "text") if kind in (t.get("class") or "").split()]


def value_of(label):
    digits, prefix = re.fullmatch(r"([\d.,]+)([kMGTP]?)", label).groups()
    return float(digits.replace(",", "")) * PREFIXES[prefix]


class Scale:
    """A logarithmic axis, from its first and last tick."""

    def __init__(self, axis, offset):
        ticks = [t for t in texts("tick") if axis in t.get("class").split()]
        self.labels = [t.text for t in ticks]
        ends = [(float(t.get(axis)) - offset, math.log(value_of(t.text))) for t in (ticks[0], ticks[-1])]
        (self.at, self.log), (at, log) = ends
        self.slope = (log - self.log) / (at - self.at)

    def figure(self, position):
        return math.exp(self.log + (position - self.at) * self.slope)

    def position(self, figure):
        return self.at + (math.log(figure) - self.log) / self.slope


def corners(text, margin=0):
    """Of the label's box, turned as the label is."""
    x, y, degrees = map(float, re.findall(r"-?[\d.]+", text.get("transform")))
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    length = len(text.text) * CHARACTER
    for along, above in itertools.product((-margin, length + margin), (-margin, HEIGHT + margin)):
        yield x + along * cosine + above * sine, y + along * sine - above * cosine


def axes_of(box):
    (x0, y0), (x1, y1), (x2, y2), _ = box
    return (x1 - x0, y1 - y0), (x2 - x0, y2 - y0)


def overlap(a, b):
    """Two boxes do unless some side of one separates them."""
    for nx, ny in axes_of(a) + axes_of(b):
        first = [nx * x + ny * y for x, y in a]
        second = [nx * x + ny * y for x, y in b]
        if max(first) <= min(second) or max(second) <= min(first):
            return False
    return True


def contains(box, point):
    for nx, ny in axes_of(box):
        along = [nx * x + ny * y for x, y in box]
        if not min(along) <= nx * point[0] + ny * point[1] <= max(along):
            return False
    return True


root = ElementTree.parse(sys.argv[1]).getroot()
x, y = Scale("x", 0), Scale("y", 4)
print("title:", texts("title")[0].text)
print("axes:", ", ".join(t.text for t in texts("axis")))
print("x:", *x.labels)
print("y:", *y.labels)
frame = next(r for r in root.iter(SVG + "rect") if r.get("class") == "frame")


def place(use):
    at = float(use.get("x"))
    return 0 if at < float(frame.get("x")) else float(f"{x.figure(at):.4g}")


labels = texts("label")
print("labels:", " | ".join(t.text for t in labels))
for circle in root.iter(SVG + "circle"):
    print(f"ridge: {x.figure(float(circle.get('cx'))):.1f} FLOP/B")
for a, b in itertools.combinations(labels, 2):
    if overlap(list(corners(a)), list(corners(b))):
        print(f"labels cover each other: {a.text} | {b.text}")
groups = [group for group in root.iter(SVG + "g") if group.get("class") == "series"]
uses = [(use, group.find(SVG + "title").text) for group in groups for use in group.iter(SVG + "use")]
for label in labels:
    box = list(corners(label, HALO))
    for use, series in uses:
        middle = (float(use.get("x")), float(use.get("y")))
        if contains(box, middle):
            print(f"a label covers a marker: {label.text} | {series} at {place(use):g}")


def size_of(use):
    """0 is a whole marker; they shrink in three steps."""
    return int((re.findall(r"-(\d)$", use.get("{http://www.w3.org/1999/xlink}href")) or [0])[0])


stacks = {}
for use, series in uses:
    key = (round(float(use.get("x"))), round(float(use.get("y"))))
    stacks.setdefault(key, {})[series] = size_of(use)
# Crosses of the seed style shrink by themselves.
if not any(group.get("stroke-width") == "2" for group in groups):
    for stack in stacks.values():
        for (below, large), (above, small) in itertools.combinations(stack.items(), 2):
            if small <= large and small < 3:
                print(f"a marker covers another: {above} over {below}")
print("legend:", " | ".join(t.text for t in texts("series")))
for kind in ("more", "library", "roof"):
    if texts(kind):
        print(kind + ("s:" if kind == "roof" else ":"), " | ".join(t.text for t in texts(kind)))
for group in groups:
    kinds = {}
    for use in group.iter(SVG + "use"):
        kinds.setdefault(use.get("class"), []).append(use)
    counts = ", ".join(f"{len(uses)} {kind}" for kind, uses in kinds.items())
    places = sorted({place(use) for uses in kinds.values() for use in uses})
    name = group.find(SVG + "title").text
    print(f"{name}: {counts}; {len(places)} places from {places[0]:g} to {places[-1]:g}" if places else f"{name}: none")
for caption in root.iter(SVG + "g"):
    if caption.get("class") == "caption":
        print("caption:", " ".join(t.text for t in caption))
