#!/usr/bin/env bash
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# usage: saved_models.sh ROOFLINE_TRANSLATE ROOFLINE_OPT ROOFLINE_REPORT MODELS FOLDER
# Saves a report of every configuration in MODELS, as graph and as linalg, and
# holds what roofline-report makes of it against what the pass made.
set -euo pipefail
translate=$1 opt=$2 report=$3 models=$4 folder=$5

mkdir -p "$folder"
for config in "$models"/*/config.json; do
  "$translate" --import-hf-config --device=h100-sxm "$config" -o "$folder/model.mlir"
  for lower in true false; do
    "$opt" "$folder/model.mlir" \
      --roofline-report="lower=$lower format=json output-file=$folder/model.json"
    "$report" "$folder/model.json" --format=json | cmp - "$folder/model.json"
  done
  echo "the same: $config"
done
