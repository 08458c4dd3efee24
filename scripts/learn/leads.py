#!/usr/bin/env python3
"""How often the searches that `inspect` proposes find the original.

    leads.py PACK COMMAND...        e.g.  leads.py PACK build/native/unspin batch

PACK holds pairs.jsonl (source_text, suspect_text, label). All texts of the pack but the suspects stand in one full-text index
(SQLite's FTS5 with Porter's stemmer, BM25; Robertson and Zaragoza 2009); the first three leads of each suspect are asked
together, as a reader would one after the other. Prints the share of originals at rank 1 and among the first ten. Nothing is
written.
"""
import collections, json, re, sqlite3, subprocess, sys

pack, command = sys.argv[1], sys.argv[2:]
with open(pack + "/pairs.jsonl", encoding="utf-8") as lines:
    items = [i for i in map(json.loads, lines) if not i.get("partial")]
originals = sorted({i["source_text"] for i in items})
apart = sorted({i["suspect_text"] for i in items if i["label"] in ("same_event", "same_topic", "unrelated")} - set(originals))
table = sqlite3.connect(":memory:")
table.execute("CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = 'porter unicode61')")
table.executemany("INSERT INTO texts (rowid, text) VALUES (?, ?)", enumerate(originals + apart, 1))
number = {text: k for k, text in enumerate(originals, 1)}

suspects = [i for i in items if i["label"] in ("spun_light", "spun_heavy", "translated", "near_copy")]
rows = "".join(json.dumps(dict(id=k, suspect=i["suspect_text"])) + "\n" for k, i in enumerate(suspects))
done = subprocess.run(command, input=rows.encode(), stdout=subprocess.PIPE, check=True)
tally = collections.defaultdict(collections.Counter)
for item, line in zip(suspects, done.stdout.decode().splitlines()):
    leads = json.loads(line)["report"].get("leads", [])[:3]
    words = {word for lead in leads for word in re.findall(r"\w+", lead["query"].lower())}
    found = []
    if words:
        query = " OR ".join(f'"{word}"' for word in sorted(words))
        found = [row for row, in table.execute("SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY bm25(texts) LIMIT 10", [query])]
    own = number[item["source_text"]]
    tally[item["label"]].update(n=1, asked=bool(words), first=found[:1] == [own], ten=own in found)
for label, t in sorted(tally.items()):
    print(f"{label:12s} asked {t['asked'] / t['n']:.3f}  rank 1 {t['first'] / t['n']:.3f}  first ten {t['ten'] / t['n']:.3f}  n {t['n']}")
