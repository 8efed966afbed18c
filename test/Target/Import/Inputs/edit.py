"""Prints a config.json with changes: NAME=JSON sets a field, NAME drops it."""

import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    config = json.load(file)
for change in sys.argv[2:]:
    name, equals, value = change.partition("=")
    if equals:
        config[name] = json.loads(value)
    else:
        del config[name]
json.dump(config, sys.stdout, indent=2)
