# The suite of GoogleTest programs, one test per test case.
import os

import lit.formats

config.name = "Roofline-Unit"
config.test_format = lit.formats.GoogleTest(".", "Tests")
config.test_source_root = os.path.join(config.roofline_build_dir, "test", "Unit")
config.test_exec_root = config.test_source_root
