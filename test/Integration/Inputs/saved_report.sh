#!/usr/bin/env bash
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# usage: saved_report.sh ROOFLINE_OPT ROOFLINE_REPORT MODEL FOLDER
# Saves the swept report of MODEL in FOLDER/saved.json and holds what
# roofline-report makes of it against what the pass makes.
set -euo pipefail
opt=$1 report=$2 model=$3 folder=$4
sweep=B=1..64*2,S=128..8192*2,C=S

rm -rf "$folder" && mkdir "$folder"
"$opt" "$model" \
  --roofline-report="format=json output-file=$folder/saved.json sweep=$sweep"
for format in text csv; do
  "$opt" "$model" \
    --roofline-report="format=$format output-file=$folder/expected sweep=$sweep"
  "$report" "$folder/saved.json" --format="$format" | cmp - "$folder/expected"
  echo "the same: $format"
done
while read -r device _; do
  "$opt" "$model" --roofline-report="device=$device format=json \
output-file=$folder/expected sweep=$sweep"
  "$report" "$folder/saved.json" --device="$device" --format=json |
    cmp - "$folder/expected"
  echo "the same: json for $device"
done < <("$report" --list-devices)
