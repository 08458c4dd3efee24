#!/usr/bin/env python3
"""Learns which lines of a page are furniture, and writes the trees that the core reads.

    furniture.py FEATURES DATA PACK TABLE

FEATURES is the program furniture_features, DATA the folder of lexicon.bin, PACK a folder with boilerplate.jsonl (pages
whose lines are labelled) and pairs.jsonl (stories with lines of pages put in between, and stories as they were written,
which hold none), TABLE core/models/furniture_lines.h. The measures are the core's own. Figures of five held-out folds, cut by site, go to standard error.
Needs scikit-learn 1.2.
"""
import bisect, json, subprocess, sys, zlib

import numpy
import tables
from sklearn.ensemble import GradientBoostingClassifier

LONG = 60  # characters; longer lines are counted apart


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def documents(pack):
    """(site, sort, text, one label a line of it)"""
    for page in read(pack + "/boilerplate.jsonl"):
        lines = [(line["text"].replace("\n", " "), line["label"] == "boilerplate") for line in page["lines"]]
        yield page["domain"] or page["id"], "page", "\n".join(text for text, _ in lines), [label for _, label in lines]
    seen = set()
    for pair in read(pack + "/pairs.jsonl"):
        put_in = [span["suspect"] for span in pair.get("spans") or [] if span["type"] == "boilerplate"]
        if put_in and not pair.get("partial"):
            labels, at = [], 0
            for line in pair["suspect_text"].split("\n"):
                labels.append(any(begin <= at and at + len(line) <= end for begin, end in put_in))
                at += len(line) + 1
            yield pair["id"], "story with furniture", pair["suspect_text"], labels
        text = pair["source_text"]
        if pair["part"] in ("basil", "ecbplus", "reuters21578", "wmt") and text not in seen:
            seen.add(text)
            yield pair["id"], "story", text, [False] * (text.count("\n") + 1)


def measure(program, data, texts):
    """The names of the measures; then one row a line that the core sees: its document, its line number, its measures."""
    rows = "".join(json.dumps({"id": k, "suspect": text}) + "\n" for k, text in enumerate(texts))
    out = subprocess.run([program, data.rstrip("/") + "/"], input=rows.encode(), stdout=subprocess.PIPE, check=True)
    starts = []
    for text in texts:
        at, begins = 0, []
        for line in text.split("\n"):
            begins.append(at)
            at += len(line.encode("utf-16-le", "surrogatepass")) // 2 + 1
        starts.append(begins)
    names, *lines = out.stdout.decode().splitlines()
    yield names.split("\t")
    for line in lines:
        cells = line.split("\t")
        document, begin = int(cells[0]), int(cells[1])
        yield document, bisect.bisect_right(starts[document], begin) - 1, [float(cell) for cell in cells[3:]]


def learner():
    return GradientBoostingClassifier(n_estimators=80, max_depth=4, learning_rate=0.12, subsample=0.6, max_features=0.4,
                                      min_samples_leaf=40, random_state=2)


def report(probability, label, sort, size):
    def rate(chosen, hits):
        return hits[chosen].mean() if chosen.any() else 0.0

    page, short = sort == "page", size <= LONG
    for least in (0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97):
        hits = probability >= least
        print(f"{least:.2f}: short lines found {rate(page & short & label, hits):.3f} lost {rate(page & short & ~label, hits):.3f},"
              f" long found {rate(page & ~short & label, hits):.3f} lost {rate(page & ~short & ~label, hits):.3f},"
              f" put in found {rate((sort == 'story with furniture') & label, hits):.3f},"
              f" stories' lines lost {rate((sort != 'page') & ~label, hits):.4f}", file=sys.stderr)


def main():
    program, data, pack, table = sys.argv[1:]
    items = list(documents(pack))
    names, *rows = measure(program, data, [text for _, _, text, _ in items])
    values = numpy.array([row[2] for row in rows])
    label = numpy.array([items[document][3][line] for document, line, _ in rows])
    sort = numpy.array([items[document][1] for document, _, _ in rows])
    size = numpy.array([len(items[document][2].split("\n")[line]) for document, line, _ in rows])
    fold = numpy.array([zlib.crc32(items[document][0].encode()) % 5 for document, _, _ in rows])
    # Pages are full of furniture, what is pasted is not: stories count as much as their number allows.
    weight = numpy.where(sort == "page", 1.0, numpy.where(sort == "story", 0.5, 6.0))
    held_out = numpy.zeros(len(label))
    for k in range(5):
        model = learner().fit(values[fold != k], label[fold != k], sample_weight=weight[fold != k])
        held_out[fold == k] = model.predict_proba(values[fold == k])[:, 1]
    report(held_out, label, sort, size)
    page, found = sort == "page", held_out >= 0.8
    share = lambda rows: f"{found[rows].mean():.3f}"
    held = [f"lines of pages at .8, 5 folds by site: {share(page & label)} of the furniture found, {share(page & ~label)} of the story lost"]
    model = learner().fit(values, label, sample_weight=weight)
    start = model._raw_predict_init(numpy.zeros((1, model.n_features_in_)))[0, 0]
    nodes = tables.preorder([tree for (tree,) in model.estimators_], model.learning_rate)
    tables.write(table, "furniture_lines", "furniture.py", [f"boilerplate.jsonl and pairs.jsonl, {len(items)} documents"],
                 held, names, start, nodes)


if __name__ == "__main__":
    main()
