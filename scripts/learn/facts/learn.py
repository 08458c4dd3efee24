#!/usr/bin/python3
"""Learns the weights of core/findings/meaning.cpp.

    learn.py FACTS.jsonl PARAPHRASES.jsonl FEATURES_PROGRAM DATA_FOLDER > core/findings/meaning_weights.inc

FACTS.jsonl: {"original", "edited", "facts_changed", "domain"}; PARAPHRASES.jsonl: {"a", "b", "paraphrase"}, of which the
paraphrases count as negatives. What the rules find is left out: the model decides on the rest.
Prints held-out figures to standard error: one original is left out at a time.
"""
import json
import subprocess
import sys
import zlib

import numpy as np
from sklearn.linear_model import LogisticRegression

facts, paraphrases, program, data = sys.argv[1:5]
rows = [(i["original"], i["edited"], int(i["facts_changed"]), i["domain"]) for i in map(json.loads, open(facts, encoding="utf-8"))]
rows += [(i["a"], i["b"], 0, "paraphrase") for i in map(json.loads, open(paraphrases, encoding="utf-8")) if i["paraphrase"]]
clean = lambda t: t.replace("\t", " ").replace("\n", " ")
text = "".join(f"{clean(a)}\t{clean(b)}\n" for a, b, _, _ in rows)
lines = subprocess.run([program, data], input=text, stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
table = np.array([[float(v) for v in line.split()] for line in lines])
item, found, changes, additions, strange, x = (table[:, 0].astype(int), table[:, 1] > 0, table[:, 2], table[:, 3],
                                               table[:, 4] > 0, table[:, 5:])
gate = (changes <= 3) & (additions <= 1) & strange
label = np.array([r[2] for r in rows])
domain = np.array([r[3] for r in rows])
group = np.array([zlib.crc32(r[0].encode()) for r in rows])
folds = {g: k % 30 for k, g in enumerate(sorted(set(group)))}
fold = np.array([folds[g] for g in group])[item]
y = label[item]
weight = np.where(domain == "paraphrase", 0.3, 1.0)[item]
use = gate & ~found
ruled = np.zeros(len(rows), bool)
ruled[item[found]] = True


def fit(mask):
    return LogisticRegression(C=0.3, max_iter=5000).fit(x[mask], y[mask], sample_weight=weight[mask])


held = np.zeros(len(rows))
for f in range(30):
    test = use & (fold == f)
    if test.any():
        np.maximum.at(held, item[test], fit(use & (fold != f)).predict_proba(x[test])[:, 1])
for t in (0.4, 0.5, 0.55, 0.6, 0.65, 0.7):
    flag = ruled | (held >= t)
    cells = []
    for d in ("news", "scitldr"):
        r, a = flag[(domain == d) & (label == 1)].mean(), flag[(domain == d) & (label == 0)].mean()
        cells.append(f"{d} {(r + 1 - a) / 2:.3f} ({r:.3f}/{a:.3f})")
    print(f"held out, at {t}: " + "  ".join(cells) + f"  paraphrases {flag[domain == 'paraphrase'].mean():.3f}", file=sys.stderr)

model = fit(use)
print("// Made by scripts/learn/facts/learn.py.")
print(f"constexpr double meaning_intercept = {model.intercept_[0]:.4f};")
print("constexpr std::array<double, meaning_feature_count> meaning_weights = {" + ", ".join(f"{w:.4f}" for w in model.coef_[0]) + "};")
