// DEFINE: %{input} = true
// DEFINE: %{check} = %{input} | FileCheck %s --check-prefix
// RUN: %{check}=A
// A: found
// B: not enabled
