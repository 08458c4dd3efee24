#!/usr/bin/python3
"""Learn what the program knows of meaning: what two words are to each other, and whether an edit kept the meaning.

    meaning.py relations|edits PACK BUILD_FOLDER

PACK holds relations.tsv (word1, word2, pos, relation), meaning.jsonl (original, suspect, meaning, original_span,
suspect_span, source). BUILD_FOLDER has the programs meaning_features and meaning_trees
and the word data. `relations` comes first, as its answers are traits of edits: build again between the two. Writes
core/models/word_relations.cpp and meaning_kept.cpp and prints figures in which every source is judged by trees grown from the others.
Needs python3-numpy.
"""
import csv, datetime, json, os, subprocess, sys
from collections import defaultdict
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
MODELS = os.path.join(HERE, "..", "..", "core", "models")


FILES = {"relation": "word_relations", "kept": "meaning_kept"}


def run(command, text):
    return subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()


def auc(p, y):
    order = np.argsort(p, kind="stable")
    ranks = np.empty(len(p))
    values = np.asarray(p)[order]
    i = 0
    while i < len(values):
        j = np.searchsorted(values, values[i], side="right")
        ranks[order[i:j]] = (i + 1 + j) / 2
        i = j
    positives = int(np.sum(y))
    return (ranks[np.asarray(y) == 1].sum() - positives * (positives + 1) / 2) / max(1, positives * (len(y) - positives))


def grow(build, rows, trees, step, share, model=None):
    """rows: (fold, repeats, answer, traits as text) -> log-odds by trees grown without the row's fold; fold -1: none"""
    text = "".join(f"{fold} {repeats} {answer} {traits}\n" for fold, repeats, answer, traits in rows)
    command = [os.path.join(build, "meaning_trees"), str(trees), str(step), str(share)] + ([model] if model else [])
    return np.array([float(x) for x in run(command, text)])


def as_source(name, models, comments):
    """The C++ of the models: each a dict of questions, leaves, base, count, features"""
    wrap = lambda values: ",\n".join(",".join(values[i:i + 40]) for i in range(0, len(values), 40))
    parts = [f"// Learned by scripts/learn/meaning.py on {datetime.date.today()}: do not edit.\n"]
    parts += [f"//   {line}\n" for line in comments]
    parts.append(f'// clang-format off\n#include "models/{FILES[name]}.h"\n\nnamespace unspin {{\nnamespace {{\n\n')
    for k, model in enumerate(models):
        parts.append(f"constexpr std::uint8_t questions_{k}[] = {{\n{wrap(model['questions'])}}};\n")
        parts.append(f"constexpr std::int8_t leaves_{k}[] = {{\n{wrap(model['leaves'])}}};\n")
    listed = [f"{{{m['count'][0]}, {m['features'][0]}, {m['base'][0]}, questions_{k}, leaves_{k}}}" for k, m in enumerate(models)]
    declared = (f"const Trees {name}_model = {listed[0]};" if len(models) == 1 else
                f"const std::array<Trees, {len(models)}> {name}_model{{{{{', '.join(listed)}}}}};")
    return "".join(parts) + f"\n}}  // namespace\n\n{declared}\n\n}}  // namespace unspin\n"


def read_model(path):
    with open(path, encoding="utf-8") as lines:
        return {words[0]: words[1:] for words in (line.split() for line in lines)}


def write_source(name, models, comments):
    with open(os.path.join(MODELS, f"{FILES[name]}.cpp"), "w", encoding="utf-8") as out:
        out.write(as_source(name, models, comments))


# -- what one word is to another

CLASSES = [("synonym", "synonym"), ("antonym", "antonym"), ("sibling", "cohyponym"), ("wider", "hypernym")]


def relations(pack, build):
    with open(os.path.join(pack, "relations.tsv"), encoding="utf-8") as lines:
        pairs = [row for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE) if row["relation"] != "scored"]
    lines = run([os.path.join(build, "meaning_features"), build, "pairs"], "".join(f"{p['word1']}\t{p['word2']}\n" for p in pairs))
    back = run([os.path.join(build, "meaning_features"), build, "pairs"], "".join(f"{p['word2']}\t{p['word1']}\n" for p in pairs))
    words = sorted({w for p in pairs for w in (p["word1"], p["word2"])})
    part = {w: i % 5 for i, w in enumerate(np.random.RandomState(1).permutation(words))}  # folds share no first word
    models, comments = [], []
    for name, relation in CLASSES:
        rows = []
        for pair, there, turned in zip(pairs, lines, back):
            if not there:
                continue
            answer = int(pair["relation"] == relation)
            rows.append((part[pair["word1"]], 1, answer, there))
            if relation != "hypernym":
                rows.append((part[pair["word1"]], 1, answer, turned))
            elif answer:
                rows.append((part[pair["word1"]], 1, 0, turned))
        path = os.path.join(build, f"{name}.trees")
        scores = grow(build, rows, 120, 0.15, 0.5, path)
        answers = np.array([r[2] for r in rows])
        right = ((scores > 0) == answers).mean()
        hit = ((scores > 0) & (answers == 1)).sum()
        f1 = 2 * hit / max(1, (scores > 0).sum() + answers.sum())
        comments.append(f"{name}: F1 {f1:.3f}, right {right:.3f}, AUC {auc(scores, answers):.3f}, of {len(rows)} rows; folds by words")
        print(comments[-1], flush=True)
        models.append(read_model(path))
    write_source("relation", models, comments)


# -- whether an edit kept the meaning

def utf16(text, span):
    if span is None:
        return None
    return [len(text[:at].encode("utf-16-le")) // 2 for at in span]


def read_json(pack, name):
    with open(os.path.join(pack, name), encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def texts_to_judge(pack):
    """(original, suspect, original span, suspect span, kept 0/1, source, weight); without spans every edit counts"""
    for r in read_json(pack, "meaning.jsonl"):
        kept = int(r["meaning"] == "same")
        if r["edit"] == "multi":  # which of its edits changed or kept the meaning nobody says
            continue
        yield r["original"], r["suspect"], utf16(r["original"], r["original_span"]), utf16(r["suspect"], r["suspect_span"]), kept, r["source"], 1, r


def touches(span, own):
    if span is None or own[0] == own[1]:
        return False
    return own[0] < span[1] and span[0] < own[1]


def edits(pack, build):
    items = list(texts_to_judge(pack))
    text = "".join(json.dumps(dict(id=i, original=x[0], suspect=x[1])) + "\n" for i, x in enumerate(items))
    found = defaultdict(list)
    for line in run([os.path.join(build, "meaning_features"), build, "edits"], text):
        number, a, b, traits = line.split("\t")
        found[int(number)].append(([int(v) for v in a.split()], [int(v) for v in b.split()], traits))
    sources = sorted({x[5] for x in items})
    family = {s: s.split("-")[0] for s in sources}  # SummEdits-news and its sisters are one source
    names = sorted(set(family.values()))
    rows, owner = [], []
    for i, x in enumerate(items):
        marked = x[2] is not None or x[3] is not None
        own = [e for e in found[i] if not marked or touches(x[2], e[0]) or touches(x[3], e[1])]
        for e in own:
            rows.append([names.index(family[x[5]]), x[4], e[2], len(own)])
            owner.append(i)
    # each source counts alike up to a limit, and both answers
    size = defaultdict(float)
    for (fold, kept, _, share), i in zip(rows, owner):
        size[fold, kept] += 1 / share
    weight = {key: min(1.0, 400 / n) * n for key, n in size.items()}
    totals = [sum(v for (f, k), v in weight.items() if k == kept) for kept in (0, 1)]
    scale = {key: min(1.0, 400 / size[key]) * 30000 / totals[key[1]] for key in size}
    prepared = []
    random = np.random.RandomState(2)
    for (fold, kept, traits, share), i in zip(rows, owner):
        wanted = scale[fold, kept] / share
        repeats = int(wanted) + int(random.rand() < wanted - int(wanted))
        prepared.append((fold, repeats, kept, traits))
    path = os.path.join(build, "kept.trees")
    scores = grow(build, prepared, int(os.environ.get("TREES", 200)), float(os.environ.get("STEP", 0.08)), 0.35, path)
    stretch, shift = calibrate(scores, rows, prepared)
    scores = stretch * scores + shift
    # a row is as sure as its least kept edit
    least = {}
    for s, i in zip(scores, owner):
        least[i] = min(s, least.get(i, 99))
    comments = report(items, least)
    model = read_model(path)
    model["leaves"] = [str(max(-127, min(127, round(stretch * int(leaf))))) for leaf in model["leaves"]]
    model["base"] = [str(round(stretch * int(model["base"][0]) + shift * 1024))]
    write_source("kept", [model], comments)


def calibrate(scores, rows, prepared):
    """The stretch and shift of the log-odds that fit the answers best, where each row was judged by other sources'
    trees, both answers weighing alike (Platt 1999)."""
    y = np.array([r[1] for r in rows])
    w = np.array([p[1] for p in prepared], float)
    w = np.where(y == 1, w / w[y == 1].sum(), w / w[y == 0].sum())
    a, b = 1.0, 0.0
    for _ in range(50):  # Newton's steps
        p = 1 / (1 + np.exp(-(a * scores + b)))
        g = np.array([(w * (y - p) * scores).sum(), (w * (y - p)).sum()])
        h = w * p * (1 - p)
        hessian = np.array([[(h * scores * scores).sum(), (h * scores).sum()], [(h * scores).sum(), h.sum()]])
        step = np.linalg.solve(hessian, g)
        a, b = a + step[0], b + step[1]
    return a, b


def report(items, least):
    spanned = [i for i in least if items[i][7] is not None and items[i][7]["edit"] != "multi"]
    p = np.array([1 / (1 + np.exp(-least[i])) for i in spanned])
    y = np.array([items[i][4] for i in spanned])
    w = np.where(y == 1, 0.5 / y.sum(), 0.5 / (1 - y).sum())
    bins = np.minimum(9, (p * 10).astype(int))
    error = sum(abs((w * (p - y))[bins == k].sum()) for k in range(10))
    lines = [f"sources left out: AUC {auc(p, y):.3f}, calibration error {error:.3f}, {len(p)} edits",
             f"claimed at .8: same {(p[y == 1] >= .8).mean():.3f}, wrong {(p[y == 0] >= .8).mean():.3f};"
             f" called at .2: same {(p[y == 1] <= .2).mean():.3f}, wrong {(p[y == 0] <= .2).mean():.3f}"]
    lines.append("so many were the same, at even odds, of those between: " + ", ".join(
        f".{k}: {w[(bins == k) & (y == 1)].sum() / max(1e-9, w[bins == k].sum()):.2f}" for k in range(10)))
    for source in sorted({items[i][5] for i in spanned}):
        k = np.array([items[i][5] == source for i in spanned])
        q, z = p[k], y[k]
        both = f"AUC {auc(q, z):.3f}" if 0 < z.sum() < len(z) else ""
        share = lambda values: f"{values.mean():.2f}" if len(values) else " –"
        lines.append(f"{source}: {len(q)} edits, same / wrong claimed {share(q[z == 1] >= .8)} / {share(q[z == 0] >= .8)},"
                     f" called {share(q[z == 1] <= .2)} / {share(q[z == 0] <= .2)} {both}".rstrip())
    print("\n".join(lines))
    wrong = defaultdict(list)
    for i, value in zip(spanned, p):
        wrong[items[i][7]["meaning"], items[i][7]["subtype"]].append(value)
    for key, values in sorted(wrong.items(), key=lambda x: -len(x[1])):
        if len(values) >= 40:
            v = np.array(values)
            print(f"    {key[0]:8s} {key[1]:22s} {len(v):5d}  claimed {(v >= .8).mean():.2f} called {(v <= .2).mean():.2f} mean {v.mean():.2f}")
    return lines


if __name__ == "__main__":
    {"relations": relations, "edits": edits}[sys.argv[1]](sys.argv[2], sys.argv[3])
