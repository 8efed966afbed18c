// RUN: roofline-opt %s | FileCheck %s --check-prefix=A
// RUN: roofline-opt %s | \
// RUN:   FileCheck %s --check-prefixes B,C
// A-LABEL: all
// B-COUNT-2: of these
// C{LITERAL}: are good
// CHECK-NXT: misspelt
// CHECK: the default, which no RUN line leaves
// B-NEXT without a colon
