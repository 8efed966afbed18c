#!/usr/bin/env python3
# Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Kernels of random small Llama models for this machine against their reference.

usage: random_shapes.py TRANSLATE OPT MEASURE FOLDER SEED COUNT TYPE [TYPE...]

COUNT models, of the TYPEs in turn; some of their sizes are 1, most are no
multiple of anything. Results are poisoned and compared with a reference in f64,
all variants of all kernels. Prints how many shapes each class of kernels had.
"""

import collections
import json
import pathlib
import random
import subprocess
import sys

translate, opt, measure, folder, seed, count, *types = sys.argv[1:]
folder = pathlib.Path(folder)
chance = random.Random(int(seed))


def size(most):
    """1 now and then."""
    return 1 if chance.random() < 0.15 else chance.randint(2, most)


def model(dtype):
    kv_heads, group = size(3), size(3)
    heads, head_dim = kv_heads * group, 2 * size(20)
    return {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "torch_dtype": dtype,
        "hidden_size": heads * head_dim,
        "intermediate_size": size(150),
        "num_hidden_layers": 1,
        "num_attention_heads": heads,
        "num_key_value_heads": kv_heads,
        "vocab_size": size(150),
        "max_position_embeddings": 256,
        "hidden_act": "silu",
        "rms_norm_eps": 1e-5,
    }


def run(*command, statuses=(0,)):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if done.returncode not in statuses:
        sys.exit(f"'{' '.join(map(str, command))}' failed:\n{done.stderr}")


def check(number, dtype):
    config = model(dtype)
    sizes = f"B={size(5)},S={size(40)},C={size(60)}"
    here = folder / str(number)
    here.mkdir(parents=True)
    (here / "config.json").write_text(json.dumps(config))
    run(translate, "--import-hf-config", here / "config.json", "-o", here / "model.mlir")
    emit = f"dir={here / 'bundle'} target=host bind={sizes}"
    run(opt, here / "model.mlir", "-o", "/dev/null", f"--roofline-emit-bundle={emit}")
    results = here / "measured.json"
    run(measure, here / "bundle", "--check-only", "--seed", number + 1, "-o", results, statuses=(0, 1))
    wrong = []
    for kernel in json.loads(results.read_text())["kernels"]:
        shapes[f"{kernel['group']} {kernel['phase']}"] += 1
        variants[kernel["group"]] += len(kernel["variants"])
        if kernel["status"] != "ok":
            wrong.append(f"{kernel['title']}: {kernel['status']}: {kernel['reason']}")
    for line in wrong:
        print(f"model {number}, {sizes}, {json.dumps(config)}: {line}")
    return len(wrong)


shapes, variants = collections.Counter(), collections.Counter()
failures = sum(check(number, types[number % len(types)]) for number in range(int(count)))
for name in sorted(shapes):
    print(f"{name}: {shapes[name]} shapes")
print(f"{sum(shapes.values())} kernels, {sum(variants.values())} variants, {failures} wrong")
