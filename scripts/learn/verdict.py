#!/usr/bin/python3
"""Learn the weights of the verdict.

    verdict.py PACK FEATURES_TOOL DATA_FOLDER

PACK holds pairs.jsonl (id, source_text, suspect_text, label, part, partial?). FEATURES_TOOL is the program built from
verdict_features.cpp, DATA_FOLDER its word data. Writes core/verdict/weights.h and core/verdict/reliability.svg, and
prints figures in which every source (part) is judged by weights learned from the others.
Needs python3-sklearn and python3-numpy. Texts that are partly reused are left out: they are told by their passages.
"""
import datetime, json, os, subprocess, sys
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score

INPUTS = ["in_order", "related", "new_numbers", "new_quotes", "new_names"]
INDEPENDENT = {"same_event", "same_topic", "unrelated"}
HERE = os.path.dirname(os.path.abspath(__file__))
VERDICT = os.path.join(HERE, "..", "..", "core", "verdict")


def read(pack, tool, data):
    with open(os.path.join(pack, "pairs.jsonl"), encoding="utf-8") as lines:
        items = [item for item in map(json.loads, lines) if not item.get("partial")]
    rows = "".join(json.dumps(dict(id=i["id"], original=i["source_text"], suspect=i["suspect_text"])) + "\n" for i in items)
    done = subprocess.run([tool, data], input=rows.encode(), stdout=subprocess.PIPE, check=True)
    features = {f["id"]: f for f in map(json.loads, done.stdout.decode().splitlines())}
    return items, [features[i["id"]] for i in items]


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


def judge(x, weights, intercept):
    return 1 / (1 + np.exp(-(x @ weights + intercept)))


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


def main():
    items, features = read(*sys.argv[1:4])
    derived = np.array([i["label"] not in INDEPENDENT for i in items]).astype(int)
    part, label = np.array([i["part"] for i in items]), np.array([i["label"] for i in items])
    x = np.array([[f[name] for name in INPUTS] for f in features])
    p = np.zeros(len(x))
    for source in sorted(set(part)):
        p[part == source] = judge(x[part == source], *fit(x[part != source], derived[part != source]))
    called = p >= 0.5
    recall, alarm = called[derived == 1].mean(), called[derived == 0].mean()
    rows = bins(p, derived)
    error = sum(w * abs(q - d) for _, q, d, w in rows)
    figures = dict(balanced=(recall + 1 - alarm) / 2, recall=recall, false_alarm=alarm, AUC=roc_auc_score(derived, p),
                   log_loss=log_loss(derived, np.clip(p, 1e-6, 1 - 1e-6), sample_weight=even(derived)), calibration_error=error)
    print("each source left out:", "  ".join(f"{k} {v:.3f}" for k, v in figures.items()))
    for source, kind in sorted(set(zip(part, label))):
        here = (part == source) & (label == kind)
        print(f"  {source:18s}{kind:12s} called derived {called[here].mean():.3f}  n {here.sum()}")
    for low, q, d, w in rows:
        print(f"  said {low:.1f} up: mean {q:.3f}  derived {d:.3f}  weight {w:.3f}")
    for name in ("verbatim", "replaced"):
        print(f"  {name}: near_copy tenths", np.round(np.percentile([f[name] for f, l in zip(features, label) if l == "near_copy"], [10, 50, 90]), 3),
              "spun tenths", np.round(np.percentile([f[name] for f, l, y in zip(features, label, derived) if y and l not in ("near_copy", "identical")], [10, 50, 90]), 3))

    weights, intercept = fit(x, derived)
    ends = lambda column, y, at: np.percentile(x[derived == y][:, column], at)
    text = f"""// Made by scripts/learn/verdict.py on {datetime.date.today()} from {len(items)} labelled pairs of {len(set(part))} sources (see README.md).
// Each source judged by weights learned from the others: balanced accuracy {figures['balanced']:.3f}, false alarm {alarm:.3f},
// AUC {figures['AUC']:.4f}, calibration error {error:.3f}. Both classes weigh the same: the probability is at even odds.
#pragma once

namespace unspin {{

/// A figure's part in the log odds, and where it mostly lies: below `independent_high` in 95 of 100 pairs
/// written apart (above it for figures that speak against a copy), above `derived_low` in 95 of 100 copies
/// (or below).
struct VerdictWeight {{
  double weight;
  double middle;  // half way between the means of the two classes: there it says nothing
  double independent_high;
  double derived_low;
}};

inline constexpr double verdict_intercept = {intercept:.5f};
"""
    for column, name in enumerate(INPUTS):
        middle = (x[derived == 1][:, column].mean() + x[derived == 0][:, column].mean()) / 2
        sign = weights[column] > 0
        text += (f"inline constexpr VerdictWeight weight_{name} = {{{weights[column]:.5f}, {middle:.5f}, "
                 f"{ends(column, 0, 95 if sign else 5):.5f}, {ends(column, 1, 5 if sign else 95):.5f}}};\n")
    with open(os.path.join(VERDICT, "weights.h"), "w", encoding="utf-8") as file:
        file.write(text + "\n}  // namespace unspin\n")
    draw(os.path.join(VERDICT, "reliability.svg"), rows, error)


if __name__ == "__main__":
    main()
