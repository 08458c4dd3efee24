#!/usr/bin/env python3
"""Learn the weights of the word aligner.

    words.py GOLD.jsonl LEARN_WORDS LEXICON.bin [MODEL.cpp]

GOLD holds word links: {"a_tokens", "b_tokens", "sure": [[i, j]], "possible": [[i, j]], "source"} a line. LEARN_WORDS is
the program built from learn_words.cpp and tree_growing.cpp with the core library. Prints figures in which every pair is
linked by weights learned from the other folds, by source; writes core/models/word_links.cpp where MODEL.cpp names it.
"""
import datetime, json, subprocess, sys


def lines(path):
    """Five lines a pair: source, both sentences, sure links, possible links."""
    with open(path, encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            links = lambda name: " ".join(f"{i}-{j}" for i, j in row[name])
            yield "\n".join([row["source"], " ".join(row["a_tokens"]), " ".join(row["b_tokens"]), links("sure"), links("possible")])


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    gold, tool, lexicon, *model = sys.argv[1:]
    date = [datetime.date.today().isoformat()] if model else []
    subprocess.run([tool, lexicon, *model, *date], input=("\n".join(lines(gold)) + "\n").encode(), check=True)


if __name__ == "__main__":
    main()
