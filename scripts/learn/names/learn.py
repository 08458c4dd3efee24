#!/usr/bin/python3
"""Learns core/models/name_likeness.h.

    learn.py NAMES.jsonl FEATURES_PROGRAM DATA_FOLDER TABLE

NAMES.jsonl: {"a", "b", "same"} a line. Pairs of names that have nothing to do with each other are added as negatives:
a collection's own negatives all look alike, and a model that has seen only those calls unlike names garbled.
Prints the held-out figures of ten folds (by name) to standard error, those of a logistic regression beside them.
"""
import json
import pathlib
import subprocess
import sys
import zlib

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
import tables
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

TREES, STEP = 150, 0.1

names, program, data, table = sys.argv[1:5]
items = [json.loads(line) for line in open(names, encoding="utf-8")]
items = [i for i in items if i["a"].lower() != i["b"].lower()]
rows = [(i["a"], i["b"], int(i["same"]), i.get("kind", "")) for i in items]
for seed in (5, 6):
    for k, other in enumerate(np.random.default_rng(seed).permutation(len(items))):
        a, b = items[k]["a"], items[other]["b"]
        if a.split()[-1].lower() != b.split()[-1].lower():
            rows.append((a, b, 0, "random"))

text = "".join(f"{a}\t{b}\n" for a, b, _, _ in rows)
header, *lines = subprocess.run([program, data], input=text, stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
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
    figures = []
    for t in (0.4, 0.5, 0.6):
        share = lambda k: float((held[kind == k] >= t).mean())
        print(f"{model.__name__}, held out, at {t}: recall {float((held[y == 1] >= t).mean()):.3f}  "
              + "  ".join(f"{k} {share(k):.3f}" for k in sorted(set(kind))), file=sys.stderr)
        figures.append(f"at {t}: recall {float((held[y == 1] >= t).mean()):.3f}, others taken for one {float((held[y == 0] >= t).mean()):.3f} (10 folds by name)")
    return figures


hold_out(regression)
figures = hold_out(trees)
model = trees().fit(x, y)
share = y.mean()
nodes = tables.preorder([tree for [tree] in model.estimators_], STEP)
tables.write(table, "name_likeness", "names/learn.py", [f"names.jsonl, {len(items)} pairs, and {len(rows) - len(items)} of names that have nothing to do with each other"],
             figures, header.split(), float(np.log(share / (1 - share))), nodes)
