"""Counts the names of dims that two functions have in common, of functions that
call nothing."""

import collections
import re
import sys

users = collections.defaultdict(set)
with open(sys.argv[1]) as module:
    functions = re.split(r"\n  func\.func ", module.read())[1:]
for function in functions:
    if " call @" in function:
        continue
    named = re.search(r'roofline\.dims = \["(d\d+)"', function)
    for name in re.findall(r"\bd\d+\b", re.sub(r"roofline\.dims = \[.*?\]", "", function)):
        users[name].add(function.split("(")[0])
    if named:
        users[named.group(1)].add(function.split("(")[0])
shared = [name for name, names in users.items() if len(names) > 1]
print(f"{len(shared)} names shared of {'many' if len(users) > 300 else 'few'}")
