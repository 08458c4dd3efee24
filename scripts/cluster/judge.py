"""Candidate pairs, judged by the program's `batch`."""
import collections
import json

import rows
from keys import open_archive

AT_A_TIME = 100  # pairs of a run
APART = {"same_story", "unrelated"}
SURELY = 0.7  # from here on a pair is called a copy, as core/archive/search.cpp has it

Article = collections.namedtuple("Article", "name date text")


class Corpus:
    """The articles of all shards, read as they are asked for."""

    def __init__(self, shards):
        self.archives = [open_archive(path) for path in shards]

    def article(self, place):
        number, key = place
        return Article(*self.archives[number].execute("SELECT name, date, text FROM articles WHERE id = ?", [key]).fetchone())


def in_time(pair, articles):
    """The earlier article first; where dates do not say, the one that stands first in the corpus."""
    first, second = articles
    return pair[::-1] if first.date and second.date and second.date < first.date else pair


def line_of(original, suspect, report):
    verdict, similarity = report["verdict"], report["similarity"]
    if verdict["label"] in APART or verdict["probability"] < SURELY:
        return None
    line = {"original": original.name, "suspect": suspect.name}
    line["verdict"] = {name: verdict[name] for name in ("label", "probability", "doubt")}
    line |= {name: similarity[name] for name in ("suspect_covered", "original_covered", "verbatim")}
    return json.dumps(line, ensure_ascii=False)


def judge(pairs, program, shards):
    """(pair, its line) of those that are copies."""
    corpus = Corpus(shards)
    pairs = sorted(pairs)
    found = []
    for k in range(0, len(pairs), AT_A_TIME):
        some = [(pair, [corpus.article(place) for place in pair]) for pair in pairs[k : k + AT_A_TIME]]
        some = [(pair, articles if in_time(pair, articles) is pair else articles[::-1]) for pair, articles in some]
        text = "".join(json.dumps({"original": original.text, "suspect": suspect.text}) + "\n" for _, (original, suspect) in some)
        reports, _ = rows.answers([program, "batch"], text.encode())
        for (pair, articles), report in zip(some, reports):
            line = line_of(*articles, json.loads(report)["report"])
            found += [(pair, line)] if line else []
    return found
