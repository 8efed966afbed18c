#!/usr/bin/env bash
# Usage: ./measure [ARGS...]
# Builds the runner from the sources beside this script, once, and runs it.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")

build() {
  local objects=$here/build source object version
  [[ ! -x $here/roofline-measure ]] || return 0
  version=$(<"$here/version")
  mkdir -p "$objects"
  find "$here/src" -name '*.cpp' | while read -r source; do
    # Files of different folders share names.
    object=${source#"$here/src/"}
    printf '%s\0%s\0' "$source" "$objects/${object//\//-}.o"
  done | xargs -0 -n 2 -P "$(nproc)" bash -c \
    "g++ -std=gnu++17 -O2 -DFMT_HEADER_ONLY -DROOFLINE_VERSION='\"$version\"' \
      -I'$here/include' -isystem '$here/third_party' -c \"\$0\" -o \"\$1\""
  g++ -static-libstdc++ -static-libgcc "$objects"/*.o -ldl -pthread \
    -o "$here/roofline-measure"
}

# Folders that hold cuBLAS: the toolkit's, or those of Python packages.
library_folders() {
  local root
  for root in "${CUDA_HOME-}" /usr/local/cuda /usr/lib /opt /usr/local/lib; do
    [[ -n $root && -d $root ]] || continue
    find -L "$root" -maxdepth 9 -name 'libcublasLt.so.1[0-9]' \
      -printf '%h\n' 2>/dev/null || true
  done | sort -u
}

build
folders=$(library_folders | paste -sd:)
export LD_LIBRARY_PATH=${folders}${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
if [[ $# -eq 0 ]]; then
  set -- --ceilings --library-baseline
  [[ ! -d $here/bundle ]] || set -- "$here/bundle" "$@"
fi
exec "$here/roofline-measure" "$@"
