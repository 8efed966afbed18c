#!/usr/bin/env bash
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# usage: each_model.sh ROOFLINE_TRANSLATE ROOFLINE_OPT MODELS SAME_TOTALS TEMPORARY
# Imports and reports every configuration in MODELS, as graph and as linalg.
set -euo pipefail
translate=$1 opt=$2 models=$3 same_totals=$4 temporary=$5

for config in "$models"/*/config.json; do
  "$translate" --import-hf-config --device=h100-sxm "$config" -o "$temporary.mlir"
  "$opt" "$temporary.mlir" \
    --roofline-report="strict format=json output-file=$temporary.json"
  "$opt" "$temporary.mlir" \
    --roofline-report="strict lower=false format=json output-file=$temporary.graph.json"
  python3 "$same_totals" "$temporary.graph.json" "$temporary.json"
  "$opt" "$temporary.mlir" --roofline-report
done
