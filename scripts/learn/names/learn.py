#!/usr/bin/python3
"""Learns the weights of core/findings/name_likeness.cpp.

    learn.py NAMES.jsonl FEATURES_PROGRAM DATA_FOLDER > core/findings/name_weights.inc

NAMES.jsonl: {"a", "b", "same"} a line. Pairs of names that have nothing to do with each other are added as negatives:
a collection's own negatives all look alike, and a model that has seen only those calls unlike names garbled.
Prints the held-out figures of ten folds (by name) to standard error.
"""
import json
import subprocess
import sys
import zlib

import numpy as np
from sklearn.linear_model import LogisticRegression

names, program, data = sys.argv[1:4]
items = [json.loads(line) for line in open(names, encoding="utf-8")]
items = [i for i in items if i["a"].lower() != i["b"].lower()]
rows = [(i["a"], i["b"], int(i["same"]), i.get("kind", "")) for i in items]
others = np.random.default_rng(5).permutation(len(items))
for k, other in enumerate(others):
    a, b = items[k]["a"], items[other]["b"]
    if a.split()[-1].lower() != b.split()[-1].lower():
        rows.append((a, b, 0, "random"))

text = "".join(f"{a}\t{b}\n" for a, b, _, _ in rows)
lines = subprocess.run([program, data], input=text, stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
x = np.array([[float(v) for v in line.split()] for line in lines])
y = np.array([row[2] for row in rows])
kind = np.array([row[3] for row in rows])
fold = np.array([zlib.crc32(row[0].encode()) % 10 for row in rows])


def fit(x, y):
    return LogisticRegression(C=3.0, max_iter=5000).fit(x, y)


held = np.zeros(len(y))
for f in range(10):
    held[fold == f] = fit(x[fold != f], y[fold != f]).predict_proba(x[fold == f])[:, 1]
for t in (0.4, 0.5, 0.6):
    share = lambda k: float((held[kind == k] >= t).mean())
    same = float((held[y == 1] >= t).mean())
    print(f"held out, at {t}: recall {same:.3f}  " + "  ".join(f"{k} {share(k):.3f}" for k in sorted(set(kind))), file=sys.stderr)

model = fit(x, y)
print("// Made by scripts/learn/names/learn.py.")
print(f"constexpr double name_intercept = {model.intercept_[0]:.4f};")
print("constexpr std::array<double, name_feature_count> name_weights = {" + ", ".join(f"{w:.4f}" for w in model.coef_[0]) + "};")
