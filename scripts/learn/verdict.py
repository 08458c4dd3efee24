#!/usr/bin/python3
"""Learn the weights of the verdict.

    verdict.py PACK FEATURES_TOOL DATA_FOLDER

PACK holds pairs.jsonl (id, source_text, suspect_text, label, part, partial?) and boilerplate.jsonl, of which mixtures.py makes
mixtures. FEATURES_TOOL is the program built from verdict_features.cpp, DATA_FOLDER its word data. Writes core/verdict/weights.h
and core/verdict/reliability.svg, and prints figures in which every source is judged by weights learned from the others.
Needs python3-sklearn and python3-numpy.

Two models: one of both stories as a whole, learned from the pairs; one of the passage that is surest to be taken over, learned
from stories in round-ups and documents that are partly reused against the passages of all that was written apart. The verdict
believes the surer of the two.
"""
import datetime, json, os, subprocess, sys
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score

import mixtures

INPUTS = ["in_order", "held", "related", "new_numbers", "new_quotes", "new_names"]
PASSAGE = ["held", "related", "new_numbers", "new_quotes", "new_names"]
FEWEST = 20  # telling words of a passage, as in core/verdict/odds.cpp
HERE = os.path.dirname(os.path.abspath(__file__))
VERDICT = os.path.join(HERE, "..", "..", "core", "verdict")


def read(pack, tool, data):
    """Rows with their features: `kind` is pair, partial, or what mixture it is."""
    rows = []
    for item in mixtures.read(os.path.join(pack, "pairs.jsonl")):
        rows.append(dict(kind="partial" if item.get("partial") else "pair", part=item["part"], label=item["label"],
                         original=item["source_text"], suspect=item["suspect_text"], derived=item["label"] not in mixtures.INDEPENDENT))
    rows += [dict(row, label=row["kind"]) for row in mixtures.Maker(pack, 7).make(100)]
    lines = "".join(json.dumps(dict(id=k, original=r["original"], suspect=r["suspect"])) + "\n" for k, r in enumerate(rows))
    done = subprocess.run([tool, data], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    for row, line in zip(rows, done.stdout.decode().splitlines()):
        row["features"] = json.loads(line)
    return rows


def even(derived):
    """Weights that make both classes equally heavy."""
    share = derived.mean()
    return np.where(derived == 1, 0.5 / share, 0.5 / (1 - share))


def fit(x, derived):
    """Logistic regression on standardised inputs, given back in the inputs' own units."""
    mean, deviation = x.mean(axis=0), x.std(axis=0)
    model = LogisticRegression(C=1.0, max_iter=2000).fit((x - mean) / deviation, derived, sample_weight=even(derived))
    weights = model.coef_[0] / deviation
    return weights, float(model.intercept_[0] - (weights * mean).sum())


def bins(p, derived):
    """Ten bins: lower edge, mean probability, share derived, weight, at even odds."""
    w = even(derived) / len(derived)
    place = np.minimum(9, (p * 10).astype(int))
    return [(k / 10, np.average(p[place == k], weights=w[place == k]), np.average(derived[place == k], weights=w[place == k]),
             w[place == k].sum()) for k in range(10) if (place == k).any()]


def draw(path, rows, error):
    """A reliability plot: a dot a bin, its area the weight of the bin."""
    at = lambda p: (60 + 360 * p)
    dots = "".join(f'<circle cx="{at(p):.1f}" cy="{480 - at(d):.1f}" r="{3 + 24 * w ** 0.5:.1f}" fill="#2b6cb0" fill-opacity=".55"/>'
                   f'<circle cx="{at(p):.1f}" cy="{480 - at(d):.1f}" r="1.5" fill="#1a365d"/>' for _, p, d, w in rows)
    ticks = "".join(f'<text x="{at(t / 5):.0f}" y="438" text-anchor="middle">{t / 5:g}</text>'
                    f'<text x="52" y="{484 - at(t / 5):.0f}" text-anchor="end">{t / 5:g}</text>' for t in range(6))
    with open(path, "w", encoding="utf-8") as file:
        file.write(f'''<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 460 480" font-family="sans-serif" font-size="13">
<title>Reliability of the verdict's probability, each source judged by weights learned from the others</title>
<rect width="460" height="480" fill="#fff"/>
<path d="M60 420H420M60 420V60" stroke="#444" fill="none"/><path d="M60 420L420 60" stroke="#999" stroke-dasharray="4 4"/>
{ticks}{dots}
<text x="240" y="462" text-anchor="middle">probability said</text>
<text x="18" y="240" text-anchor="middle" transform="rotate(-90 18 240)">share made from the original</text>
<text x="240" y="36" text-anchor="middle">calibration error {error:.3f} at even odds; area = share of pairs</text>
</svg>
''')


def fit_passages(bags, derived, chosen):
    """Of each text the surest passage is learned from: which one that is, the weights say, so it takes a few rounds."""
    weights = np.array([2.0, 10.0, -4.0, -4.0, -4.0])
    rows = [k for k in np.where(chosen)[0] if len(bags[k])]
    for _ in range(4):
        x = np.array([bags[k][np.argmax(bags[k] @ weights)] for k in rows])
        weights, intercept = fit(x, derived[rows])
    return weights, intercept


def passage_inputs(passage):
    amount = np.log1p(passage["amount"])
    return [amount * passage["held"], amount * passage["related"], passage["new_numbers"], passage["new_quotes"], passage["new_names"]]


def odds(x, bags, whole, passages):
    of_passages = np.array([max(bag @ passages[0]) + passages[1] if len(bag) else -np.inf for bag in bags])
    return np.maximum(x @ whole[0] + whole[1], of_passages)


def main():
    rows = read(*sys.argv[1:4])
    same = np.array([r["features"]["whole"]["same_words"] for r in rows]) == 1
    derived = np.array([r["derived"] for r in rows]).astype(int)
    kind, part, label = (np.array([r[key] for r in rows]) for key in ("kind", "part", "label"))
    source = np.array([p.split("_")[0] for p in part])
    x = np.array([[r["features"]["whole"][name] for name in INPUTS] for r in rows])
    bags = [np.array([passage_inputs(p) for p in r["features"]["passages"] if p["telling_words"] >= FEWEST]) for r in rows]
    pairs = kind == "pair"
    in_part = (derived == 0) | (kind == "partial") | np.char.startswith(kind, "round-up")

    z = np.zeros(len(rows))
    for left_out in sorted(set(source)):
        here, rest = source == left_out, source != left_out
        z[here] = odds(x[here], [bags[k] for k in np.where(here)[0]], fit(x[rest & pairs & ~same], derived[rest & pairs & ~same]),
                       fit_passages(bags, derived, rest & in_part))
    z[same] = 30
    p = 1 / (1 + np.exp(-np.clip(z, -30, 30)))
    called = p >= 0.5
    recall, alarm = called[pairs & (derived == 1)].mean(), called[pairs & (derived == 0)].mean()
    table, table_with = bins(p[pairs], derived[pairs]), bins(p, derived)
    error, error_with = (sum(w * abs(q - d) for _, q, d, w in t) for t in (table, table_with))
    figures = dict(balanced=(recall + 1 - alarm) / 2, recall=recall, false_alarm=alarm, AUC=roc_auc_score(derived[pairs], p[pairs]),
                   log_loss=log_loss(derived[pairs], np.clip(p[pairs], 1e-6, 1 - 1e-6), sample_weight=even(derived[pairs])),
                   calibration_error=error, with_mixtures=error_with)
    print("each source left out:", "  ".join(f"{k} {v:.3f}" for k, v in figures.items()))
    for name, what in sorted(set(zip(np.where(pairs, part, kind), label))):
        here = np.where(pairs, part, kind) == name
        here &= label == what
        print(f"  {name:36s}{what:12.12s} called derived {called[here].mean():.3f}  n {here.sum()}")
    for low, q, d, w in table_with:
        print(f"  said {low:.1f} up: mean {q:.3f}  derived {d:.3f}  weight {w:.3f}")
    for name in ("verbatim", "replaced", "taken"):
        figure = np.array([r["features"]["whole"][name] for r in rows])
        for what in ("near_copy", "spun_light", "spun_heavy", "translated"):
            print(f"  {name}: {what} tenths", np.round(np.percentile(figure[pairs & (label == what)], [5, 10, 50, 90, 95]), 3))

    weights, intercept = fit(x[pairs & ~same], derived[pairs & ~same])
    passage_weights, passage_intercept = fit_passages(bags, derived, in_part)
    text = f"""// Made by scripts/learn/verdict.py on {datetime.date.today()} from {pairs.sum()} labelled pairs of {len(set(part[pairs]))} sources,
// {(kind == "partial").sum()} documents that are partly reused, and {(~pairs & (kind != "partial")).sum()} mixtures of them (see README.md). Each source judged by
// weights learned from the others: balanced accuracy {figures['balanced']:.3f}, false alarm {alarm:.3f}, AUC {figures['AUC']:.4f}, calibration
// error {error:.3f} ({error_with:.3f} with the mixtures). Both classes weigh the same: the probability is at even odds.
#pragma once

namespace unspin {{

/// A figure's part in the log odds.
struct VerdictWeight {{
  double weight;
  double middle;  // half way between the means of the two classes: there it says nothing
}};

inline constexpr double whole_intercept = {intercept:.5f};
"""
    chosen = pairs & ~same
    for column, name in enumerate(INPUTS):
        middle = (x[chosen & (derived == 1)][:, column].mean() + x[chosen & (derived == 0)][:, column].mean()) / 2
        text += f"inline constexpr VerdictWeight weight_{name} = {{{weights[column]:.5f}, {middle:.5f}}};\n"
    text += f"\ninline constexpr double passage_intercept = {passage_intercept:.5f};\n"
    for name, weight in zip(PASSAGE, passage_weights):
        text += f"inline constexpr double passage_{name} = {weight:.5f};\n"
    with open(os.path.join(VERDICT, "weights.h"), "w", encoding="utf-8") as file:
        file.write(text + "\n}  // namespace unspin\n")
    draw(os.path.join(VERDICT, "reliability.svg"), table_with, error_with)


if __name__ == "__main__":
    main()
