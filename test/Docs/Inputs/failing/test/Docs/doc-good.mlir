// RUN: roofline-opt %s --no-such-pass | FileCheck %s
