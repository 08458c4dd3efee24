#!/usr/bin/python3
"""Learns the trees of core/findings/name_likeness.cpp.

    learn.py NAMES.jsonl FEATURES_PROGRAM DATA_FOLDER > core/findings/name_trees.inc

NAMES.jsonl: {"a", "b", "same"} a line. Pairs of names that have nothing to do with each other are added as negatives:
a collection's own negatives all look alike, and a model that has seen only those calls unlike names garbled.
Prints the held-out figures of ten folds (by name) to standard error, those of a logistic regression beside them.
"""
import json
import subprocess
import sys
import zlib

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

TREES, STEP = 150, 0.1

names, program, data = sys.argv[1:4]
items = [json.loads(line) for line in open(names, encoding="utf-8")]
items = [i for i in items if i["a"].lower() != i["b"].lower()]
rows = [(i["a"], i["b"], int(i["same"]), i.get("kind", "")) for i in items]
for seed in (5, 6):
    for k, other in enumerate(np.random.default_rng(seed).permutation(len(items))):
        a, b = items[k]["a"], items[other]["b"]
        if a.split()[-1].lower() != b.split()[-1].lower():
            rows.append((a, b, 0, "random"))

text = "".join(f"{a}\t{b}\n" for a, b, _, _ in rows)
lines = subprocess.run([program, data], input=text, stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
x = np.array([[float(v) for v in line.split()] for line in lines])
y = np.array([row[2] for row in rows])
kind = np.array([row[3] for row in rows])
fold = np.array([zlib.crc32(row[0].encode()) % 10 for row in rows])


def trees():
    return GradientBoostingClassifier(n_estimators=TREES, max_depth=2, learning_rate=STEP, subsample=0.7,
                                      max_features=0.5, min_samples_leaf=8, random_state=1)


def regression():
    return make_pipeline(StandardScaler(), LogisticRegression(max_iter=5000))


def hold_out(model):
    held = np.zeros(len(y))
    for f in range(10):
        held[fold == f] = model().fit(x[fold != f], y[fold != f]).predict_proba(x[fold == f])[:, 1]
    for t in (0.4, 0.5, 0.6):
        share = lambda k: float((held[kind == k] >= t).mean())
        print(f"{model.__name__}, held out, at {t}: recall {float((held[y == 1] >= t).mean()):.3f}  "
              + "  ".join(f"{k} {share(k):.3f}" for k in sorted(set(kind))), file=sys.stderr)


def written(tree):
    """A tree of depth two in one row; where it stops at depth one, its leaf stands twice."""
    def ask(node):
        if node < 0 or tree.children_left[node] < 0:
            return 0, 0.0
        return int(tree.feature[node]), float(tree.threshold[node])

    def leaves(node):
        if tree.children_left[node] < 0:
            return [float(tree.value[node, 0, 0]) * STEP] * 2
        return [float(tree.value[child, 0, 0]) * STEP for child in (tree.children_left[node], tree.children_right[node])]

    low, high = tree.children_left[0], tree.children_right[0]
    asked = [ask(0), ask(low), ask(high)]
    ends = leaves(low) + leaves(high)
    return ("{{%s}, {%s}, {%s}}" % (", ".join(str(f) for f, _ in asked), ", ".join(f"{v:.6g}" for _, v in asked),
                                    ", ".join(f"{v:.5g}" for v in ends)))


hold_out(regression)
hold_out(trees)
model = trees().fit(x, y)
share = y.mean()
print("// Made by scripts/learn/names/learn.py.")
print("// clang-format off")
print(f"constexpr double name_start = {float(np.log(share / (1 - share))):.5f};")
print("constexpr NameTree name_trees[] = {")
for [estimator] in model.estimators_:
    print("  " + written(estimator.tree_) + ",")
print("};")
print("// clang-format on")
