# The suite of FileCheck tests and lints.
import os
import platform
import subprocess

import lit.formats
from lit.llvm import llvm_config
from lit.llvm.subst import ToolSubst

if not hasattr(config, "roofline_build_dir"):
    # `lit test/some/file.mlir`: take what the default build says.
    source = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    site = os.path.join(source, "build", "test", "lit.site.cfg.py")
    if not os.path.exists(site):
        lit_config.fatal("no build to test: run tools/check once")
    lit_config.load_config(config, site)
    raise SystemExit  # lit takes this, without a status, as a return

config.name = "Roofline"
config.test_source_root = os.path.join(config.roofline_source_dir, "test")
config.test_exec_root = os.path.join(config.roofline_build_dir, "test")
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "Unit"]

is_long = bool(os.environ.get("ROOFLINE_TEST_LONG"))
# In s. The clang lint takes longest; with --long, kernels of random shapes.
lit_config.maxIndividualTestTime = 7200 if is_long else 900
config.test_format = lit.formats.ShTest(execute_external=False)


def require_module(name, package):
    """A test must never be skipped because the machine lacks a package."""
    probe = [config.python_executable, "-c", f"import {name}"]
    if subprocess.run(probe, capture_output=True).returncode:
        lit_config.fatal(f"{package} is missing: tools/check installs it")


require_module("jsonschema", "python3-jsonschema")

# A misspelt FileCheck variable must not match across functions.
config.environment["FILECHECK_OPTS"] = "-enable-var-scope"
# Reports are coloured and encoded for the reader's terminal; tests have none.
config.environment["LC_ALL"] = "C.UTF-8"
config.environment["TERM"] = "dumb"
# LLVM's own headers poison memory that the uninstrumented libMLIR.so then uses.
# A kernel that crashes ends its process by a signal, which its parent tells of.
config.environment["ASAN_OPTIONS"] = "allow_user_poisoning=0:handle_segv=0"
config.environment["UBSAN_OPTIONS"] = "print_stacktrace=1"

bin_dir = os.path.join(config.roofline_build_dir, "bin")
roundtrip = os.environ.get("ROOFLINE_VERIFY_ROUNDTRIP") == "1"
opt_args = ["--verify-roundtrip"] if roundtrip else []
tools = [
    ToolSubst("roofline-opt", extra_args=opt_args, unresolved="fatal"),
    # Not the pass of this name, in pipelines too.
    ToolSubst("roofline-report", pre=r".-^/\<(,", unresolved="fatal"),
    ToolSubst("roofline-translate", unresolved="fatal"),
    ToolSubst("roofline-measure", unresolved="fatal"),
    ToolSubst("roofline-lsp-server", unresolved="fatal"),
    ToolSubst("roofline-reduce", unresolved="fatal"),
    ToolSubst("roofline-capi-analysis-test", unresolved="fatal"),
    ToolSubst("roofline-capi-attributes-test", unresolved="fatal"),
    ToolSubst("roofline-capi-report-test", unresolved="fatal"),
    ToolSubst("roofline-capi-tables-test", unresolved="fatal"),
    ToolSubst("roofline-capi-threads-test", unresolved="fatal"),
    ToolSubst("ptx-check", unresolved="fatal"),
    ToolSubst("mlir-opt", unresolved="fatal"),
    ToolSubst("mlir-runner", unresolved="fatal"),
    ToolSubst("mlir-translate", unresolved="fatal"),
    ToolSubst("llvm-objdump", unresolved="fatal"),
    ToolSubst("FileCheck", unresolved="fatal"),
    ToolSubst("count", unresolved="fatal"),
    ToolSubst("not", unresolved="fatal"),
    ToolSubst("split-file", unresolved="fatal"),
]
llvm_config.add_tool_substitutions(tools, [bin_dir, config.llvm_tools_dir])

models = os.path.join(config.roofline_source_dir, "models")
config.substitutions += [
    ("%models", models),
    ("%python", config.python_executable),
    ("%source_dir", config.roofline_source_dir),
    ("%build_dir", config.roofline_build_dir),
    ("%mlir_lib_dir", config.llvm_lib_dir),
    ("%mlir_tools_dir", config.llvm_tools_dir),
    # Kernels for bundles of the host (test/Unit/Runtime).
    ("%host_kernels", os.path.join(config.roofline_build_dir, "lib", "libhost-kernels.so")),
    # Executes PTX on the CPU (test/Unit/Ptx).
    ("%fake_cuda", os.path.join(config.roofline_build_dir, "lib", "libfake-cuda.so")),
]
# Each of two tests; with --long ten times as many.
config.substitutions.append(("%{random_models}", "200" if is_long else "20"))
# Of 20 functions each.
config.substitutions.append(("%{random_fusions}", "50" if is_long else "5"))
# Of the multi-threaded pass manager.
config.substitutions.append(("%{threaded_runs}", "1000" if is_long else "12"))
if is_long:
    config.available_features.add("long")
if config.roofline_has_lld:  # links kernels for the host
    config.available_features.add("lld")
    if platform.machine() == "x86_64":
        config.available_features.add("x86-kernels")
        if " amx_bf16 " in open("/proc/cpuinfo", encoding="utf-8").read():
            config.available_features.add("amx")  # the CPU has it
if config.roofline_sanitize:
    config.available_features.add("sanitize")
    config.excludes.append("Lint")  # the sources are the same
