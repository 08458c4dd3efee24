#!/usr/bin/env python3
"""Prints how often the findings of each kind are right, by their confidence: of those at .9, nine in ten should be.

    confidence.py PACK UNSPIN

PACK is a folder with swaps.jsonl (sentences whose replaced words are marked), names.jsonl (names in two spellings, or two
names), facts.jsonl (sentences whose facts changed or did not) and pairs.jsonl (stories with lines of pages put in
between). UNSPIN is the command line program. A finding of a swap is right where it shares half of its place with a
marked one on both sides, of another kind where what its kind claims is labelled. What a pack cannot tell is left out.
"""
import collections
import json
import subprocess
import sys

pack, program = sys.argv[1:3]
SLOTS = ("{} told reporters on Monday that the talks would go on.", "The statement said that {} had agreed to the plan last week.")
SWAPS = ("synonym_swap", "rewording", "other_words", "changed_fact", "tortured_phrase", "garbled_name")


def rows(name):
    with open(f"{pack}/{name}.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def reports(pairs):
    """The findings of each pair of texts, in order."""
    text = "".join(json.dumps({"id": k, "original": a, "suspect": b}) + "\n" for k, (a, b) in enumerate(pairs))
    answers = subprocess.run([program, "batch", "--jobs", "2"], input=text, stdout=subprocess.PIPE, text=True, check=True).stdout
    return [json.loads(line)["report"]["findings"] for line in answers.splitlines()]


def units(text, span):
    """Positions in code points as positions in UTF-16 units, which reports use."""
    return tuple(len(text[:place].encode("utf-16-le")) // 2 for place in span)


def same_place(a, b):
    return a and b and 2 * max(0, min(a[1], b[1]) - max(a[0], b[0])) >= max(a[1], b[1]) - min(a[0], b[0])


judged = collections.defaultdict(list)  # by kind (and detail): confidence, right


def judge(name, finding, right):
    judged[name].append((finding["confidence"], bool(right)))


items = [i for i in rows("swaps") if i["kind"] != "lexsub-rejected"]
for item, findings in zip(items, reports((i["original_sentence"], i["spun_sentence"]) for i in items)):
    gold = [(units(item["original_sentence"], s["from_span"]), units(item["spun_sentence"], s["to_span"])) for s in item["swaps"]]
    for f in findings:
        if f["kind"] in SWAPS[:2]:
            judge(f["kind"], f, any(same_place(f["original"], a) and same_place(f["suspect"], b) for a, b in gold))

items = [i for i in rows("names") if i["a"].lower() != i["b"].lower()]
pairs = [tuple(" ".join(slot.format(i[side]) for slot in SLOTS) for side in "ab") for i in items]
for item, findings in zip(items, reports(pairs)):
    for f in findings:
        if f["kind"] == "garbled_name":
            judge("garbled_name", f, item["same"])
        if f["kind"] == "changed_fact" and f["detail"] == "name":
            judge("changed_fact name", f, not item["same"])

items = rows("facts")
for item, findings in zip(items, reports((i["original"], i["edited"]) for i in items)):
    for f in findings:
        if f["kind"] == "changed_fact":
            judge("changed_fact " + f["detail"], f, item["facts_changed"])

items = [i for i in rows("pairs") if not i.get("partial") and any(s["type"] == "boilerplate" for s in i.get("spans") or [])]
for item, findings in zip(items, reports((i["source_text"], i["suspect_text"]) for i in items)):
    lines = [units(item["suspect_text"], s["suspect"]) for s in item["spans"] if s["type"] == "boilerplate"]
    for f in findings:
        if f["kind"] == "injected_text":
            judge("injected_text", f, any(min(f["suspect"][1], b) > max(f["suspect"][0], a) for a, b in lines))

print(f"{'kind':24}" + "".join(f"{'.' + str(d) + '-':>14}" for d in range(3, 10)) + f"{'all':>14}    right / findings at that confidence")
for name, found in sorted(judged.items()):
    cells = [[right for confidence, right in found if min(9, int(confidence * 10 + 1e-9)) == d] for d in range(3, 10)]
    cells.append([right for _, right in found])
    shown = [f"{sum(c) / len(c):.2f} of {len(c)}" if c else "" for c in cells]
    print(f"{name:24}" + "".join(f"{text:>14}" for text in shown))
