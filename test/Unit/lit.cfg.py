# The suite of GoogleTest programs, one test per test case.
import os

import lit.formats

config.name = "Roofline-Unit"
config.test_format = lit.formats.GoogleTest(".", "Tests")
config.test_source_root = os.path.join(config.roofline_build_dir, "test", "Unit")
config.test_exec_root = config.test_source_root

# As in test/lit.cfg.py.
config.environment["ASAN_OPTIONS"] = "allow_user_poisoning=0:handle_segv=0"

# Set by `tools/check --long`, and by people who look for a failing case.
for name in ("LONG", "ORACLE_CASES", "ORACLE_SEED"):
    name = f"ROOFLINE_TEST_{name}"
    if name in os.environ:
        config.environment[name] = os.environ[name]
