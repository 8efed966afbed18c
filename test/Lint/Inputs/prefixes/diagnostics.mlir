// RUN: roofline-opt %s
// expected-error@+1 {{an error}}
