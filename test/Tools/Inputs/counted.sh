#!/bin/sh
# Usage: counted.sh ROOFLINE_OPT OP FILE
# Status 1, which a reducer takes for interesting: the report of FILE has an OP.
"$1" "$3" --roofline-report="device=l4 format=csv" 2>&1 | grep -q ",$2," && exit 1
exit 0
