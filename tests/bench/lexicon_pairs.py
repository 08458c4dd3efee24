#!/usr/bin/env python3
"""Prints the word pairs of an evaluation pack that tests/bench/lexicon.cpp asks the lexicon about.

    python3 tests/bench/lexicon_pairs.py PACK | build/native/tests/bench_lexicon build/lexicon

One a line: group, word, word. `changed`: gold links of word_align.jsonl, one to one, of two content words that differ;
`stranger`: up to eight content words of the same two sentences that no gold links; `tortured`: words that answer each
other in tortured.jsonl. Which words are function words is the lexicon's to say.
"""
import collections
import json
import os
import random
import re
import sys


def is_word(token):
    return re.fullmatch(r"[a-z][a-z'.\-]+", token.lower()) is not None


def aligned(pack):
    shuffled = random.Random(1)
    for line in open(os.path.join(pack, "word_align.jsonl"), encoding="utf-8"):
        item = json.loads(line)
        a, b = ([token.lower() for token in item[side]] for side in ("a_tokens", "b_tokens"))
        sure = {tuple(link) for link in item["sure"]}
        linked = sure | {tuple(link) for link in item["possible"]}
        left = collections.Counter(i for i, _ in sure)
        right = collections.Counter(j for _, j in sure)
        differ = lambda i, j: a[i] != b[j] and is_word(a[i]) and is_word(b[j])
        source = item["source"].split()[0]
        for i, j in sorted(sure):
            if left[i] == right[j] == 1 and differ(i, j):
                yield "changed " + source, a[i], b[j]
        strangers = [(i, j) for i in range(len(a)) for j in range(len(b)) if (i, j) not in linked and differ(i, j)]
        for i, j in shuffled.sample(strangers, min(8, len(strangers))):
            yield "stranger " + source, a[i], b[j]


def tortured(pack):
    words = lambda text: re.findall("[a-z]+", re.sub(r"\(.*?\)", "", text.lower()))
    for line in open(os.path.join(pack, "tortured.jsonl"), encoding="utf-8"):
        item = json.loads(line)
        a, b = words(item["tortured"]), words(item["expected"])
        if len(a) == len(b):
            for x, y in zip(a, b):
                if x != y:
                    yield "tortured", x, y


if len(sys.argv) != 2:
    sys.exit(__doc__)
for group in (aligned, tortured):
    for row in group(sys.argv[1]):
        print("\t".join(row))
