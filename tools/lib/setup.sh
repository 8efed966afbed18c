# shellcheck shell=bash
# Sourced by run, check, bench and measure-host: what the project needs, how it is built.
# Everything said here goes to stderr; stdout belongs to the tools.

roofline_root=$(readlink -f "${BASH_SOURCE[0]}")
roofline_root=${roofline_root%/tools/lib/setup.sh}
roofline_llvm=/usr/lib/llvm-22

# Debian packages by name; LLVM 22 comes with bookworm-security.
roofline_packages=(
  g++ cmake ninja-build ccache
  libmlir-22-dev mlir-22-tools llvm-22-dev llvm-22-tools
  liblld-22-dev libfmt-dev libjemalloc-dev nlohmann-json3-dev libcli11-dev
  libgtest-dev libgmock-dev libjs-chart.js
  python3
)
# What only tests and benchmarks need; tools/check adds it.
# shellcheck disable=SC2034
roofline_test_packages=(
  clang-22 clang-format-22 shellcheck
  python3-jsonschema python3-psutil
  chromium chromium-driver fonts-dejavu-core python3-selenium libxml2-utils
)
# What tools/check --fuzz and --sanitize build with: clang with its libraries.
# shellcheck disable=SC2034
roofline_sanitize_packages=(clang-22 libclang-rt-22-dev)
# What tools/bench kernels holds the host's kernels against.
# shellcheck disable=SC2034
roofline_bench_packages=(libopenblas0-pthread libdnnl-dev)

say() { printf 'roofline: %s\n' "$*" >&2; }

die() {
  printf 'roofline: error: %s\n' "$*" >&2
  exit 1
}

# Prints the packages that are not installed, one per line.
missing_packages() {
  comm -13 \
    <(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' \
        "${roofline_packages[@]}" 2>/dev/null | sed -n 's/^ii *//p' | sort -u) \
    <(printf '%s\n' "${roofline_packages[@]}" | sort -u)
}

# Runs apt-get as root, quietly; its words are shown if it fails.
apt_get() {
  local command=(env DEBIAN_FRONTEND=noninteractive
    apt-get -q -y -o DPkg::Lock::Timeout=300 "$@")
  [[ $EUID -eq 0 ]] || command=(sudo "${command[@]}")
  local log=$roofline_root/build/packages.log
  "${command[@]}" >"$log" 2>&1 </dev/null || {
    tail -n 20 "$log" >&2
    return 1
  }
}

install_packages() {
  local missing
  command -v apt-get >/dev/null ||
    die "set-up needs Debian 12 (apt-get); elsewhere install the likes of" \
      "these and run 'cmake --preset release': ${roofline_packages[*]}"
  mapfile -t missing < <(missing_packages)
  [[ ${#missing[@]} -gt 0 ]] || return 0
  [[ $EUID -eq 0 ]] || command -v sudo >/dev/null ||
    die "packages are missing, and there is no sudo to install them; as root," \
      "run: apt-get install --no-install-recommends ${missing[*]}"
  say "installing ${missing[*]}"
  apt_get update || say "apt-get update failed; trying with the lists there are"
  apt_get install --no-install-recommends "${missing[@]}" ||
    die "cannot install the packages named above; LLVM 22 for Debian 12 is in" \
      "'bookworm-security': is it in the apt sources?"
}

# configure PRESET BUILD_DIR: the first time, and when the presets changed;
# ninja itself notices changes of CMakeLists.txt files.
configure() {
  [[ ! $2/build.ninja -nt $roofline_root/CMakePresets.json ]] || return 0
  say "configuring ${2##*/}"
  (cd "$roofline_root" && cmake --preset "$1") >"$2/configure.log" 2>&1 || {
    tail -n 30 "$2/configure.log" >&2
    die "configuring failed; the whole log is $2/configure.log"
  }
}

# build PRESET BUILD_DIR TARGET...: installs, configures and builds; of several
# calls at a time the others wait for the first.
build() {
  local preset=$1 dir=$2 quiet=() duration=
  shift 2
  [[ -t 2 ]] || quiet=(--quiet)
  [[ -f $dir/.built ]] || duration="; the first time takes minutes"
  mkdir -p "$roofline_root/build" "$dir"
  (
    flock 9
    install_packages
    configure "$preset" "$dir"
    say "building $* in ${dir##*/}$duration"
    # Paths relative to the root let clones share one compiler cache.
    export CCACHE_BASEDIR=$roofline_root
    # A source saved while the build runs must look newer than the build.
    touch "$dir/.started"
    ninja -C "$dir" -j "$(nproc)" "${quiet[@]}" "$@" >&2 ||
      die "the build failed"
    mv "$dir/.started" "$dir/.built"
  ) 9>"$roofline_root/build/.lock"
}

# Is roofline-opt newer than every source, and than the LLVM it was linked to?
is_built() {
  local stamp=$roofline_root/build/.built
  [[ -x $roofline_root/build/bin/roofline-opt && -f $stamp ]] || return 1
  [[ -x $roofline_root/build/bin/roofline-measure ]] || return 1
  [[ ! $roofline_llvm/lib -nt $stamp ]] || return 1
  local newer
  newer=$(cd "$roofline_root" &&
    find CMakeLists.txt CMakePresets.json cmake include lib tools \
      -newer "$stamp" -print -quit) && [[ -z $newer ]]
}

# Makes build/bin hold programs of the present sources.
ensure_built() {
  is_built || build release "$roofline_root/build" roofline-opt roofline-report \
    roofline-translate roofline-measure roofline-lsp-server roofline-reduce
}
