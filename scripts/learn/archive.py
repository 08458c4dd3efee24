#!/usr/bin/env python3
"""How often an archive names the original, and how fast.

    archive.py PACK UNSPIN

PACK holds pairs.jsonl (source_text, suspect_text, label). All originals and all reports written apart go into one archive, then each
suspect is asked for; then each report written apart in an archive of the originals alone. Prints the share of originals at rank 1 and
among twelve, and how many of the first matches are called the source. Nothing is kept.
"""
import collections, json, os, subprocess, sys, tempfile, time

APART = {"same_event", "same_topic", "unrelated"}
VERSIONS = {"basil", "ecbplus", "seeds"}  # whose reports stand in the pack in several versions, each the source of another
pack, program = sys.argv[1:3]
with open(pack + "/pairs.jsonl", encoding="utf-8") as lines:
    items = [json.loads(line) for line in lines]
texts = {}
for item in items:
    texts.setdefault(item["source_text"], len(texts))
    if item["label"] in APART:
        texts.setdefault(item["suspect_text"], len(texts))


def run(rows, *words):
    begin = time.time()
    text = "".join(json.dumps(row) + "\n" for row in rows)
    done = subprocess.run([program, "archive", *words], input=text.encode(), stdout=subprocess.PIPE, check=True)
    return done.stdout.decode().splitlines(), len(rows) / (time.time() - begin)


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "archive.unspin")
    _, speed = run([dict(id=k, text=text) for text, k in texts.items()], "add", path, "-")
    size = os.path.getsize(path) / sum(len(text.split()) for text in texts)
    print(f"{len(texts)} articles, {speed:.0f} added a second, {size:.1f} bytes a word")
    suspects = [item for item in items if item["label"] not in APART | {"identical"}]
    answers, speed = run([dict(id=k, suspect=item["suspect_text"]) for k, item in enumerate(suspects)], "scan", path, "--jobs", "2", "--top", "12")
    print(f"{speed:.1f} suspects a second")
    originals = {item["source_text"] for item in items}
    path = os.path.join(folder, "originals.unspin")
    run([dict(id=texts[text], text=text) for text in sorted(originals)], "add", path, "-")
    strangers = [item for item in items if item["label"] in APART and item["suspect_text"] not in originals and item["part"] not in VERSIONS]
    strange, _ = run([dict(id=k, suspect=item["suspect_text"]) for k, item in enumerate(strangers)], "scan", path, "--jobs", "2", "--top", "1")


def is_called(matches):
    return bool(matches) and matches[0]["source"]


tally = collections.defaultdict(collections.Counter)
for item, line in zip(suspects, answers):
    matches, own = json.loads(line)["matches"], texts[item["source_text"]]
    found = [match["article"] for match in matches]
    tally[("part of " if item.get("partial") else "") + item["label"]].update(
        n=1, first=found[:1] == [own], any=own in found, called=is_called(matches))
for label, t in sorted(tally.items()):
    print(f"{label:20s} first {t['first'] / t['n']:.3f}  among twelve {t['any'] / t['n']:.3f}  called its source {t['called'] / t['n']:.3f}  n {t['n']}")
called = [is_called(json.loads(line)["matches"]) for line in strange]
print(f"without an original   called its source {sum(called) / len(called):.3f}  n {len(called)}")
