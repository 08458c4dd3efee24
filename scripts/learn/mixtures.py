#!/usr/bin/env python3
"""Mixtures: what stands around a story, made of a pack's own texts; and what the verdict makes of them.

    mixtures.py PACK COMMAND...        e.g.  mixtures.py PACK build/native/unspin batch

PACK holds pairs.jsonl (stories, copies, reports written apart) and boilerplate.jsonl (lines of pages). Furniture is put
around either side or around both, stories are cut to excerpts, put among others, and appended to. Nothing of it is
written anywhere: the figures go to standard output. `make` is what scripts/learn/verdict.py learns from as well.
"""
import collections, json, random, re, statistics, subprocess, sys

INDEPENDENT = {"same_event", "same_topic", "unrelated"}
DERIVED = {"identical", "near_copy", "spun", "partial_copy"}
FEWEST = 60  # words of a story that a mixture is made of


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def words(text):
    return len(text.split())


def sentences(text):
    """Sentences, each with the white space that follows it, so that they join to the text again."""
    return [piece for piece in re.split(r"(?<=[.!?”\"])(?:(?<=\w[.!?][”\"])|(?<=\w{3}[.!?])|(?<=[.!?]\"))(\s+)(?=[A-Z“\"])", text)]


def split(text):
    pieces = sentences(text)
    joined = [pieces[k] + (pieces[k + 1] if k + 1 < len(pieces) else "") for k in range(0, len(pieces), 2)]
    return [piece for piece in joined if piece.strip()]


class Maker:
    def __init__(self, pack, seed):
        self.random = random.Random(seed)
        items = [i for i in read(pack + "/pairs.jsonl") if not i.get("partial")]
        items = [i for i in items if min(words(i["source_text"]), words(i["suspect_text"])) >= FEWEST]
        self.copies = [i for i in items if i["label"] not in INDEPENDENT and i["label"] != "identical"]
        self.apart = [i for i in items if i["label"] in INDEPENDENT]
        self.stories = collections.defaultdict(dict)  # by source
        for i in items:
            if i["part"] in ("basil", "ecbplus", "reuters21578", "wmt") and 100 <= words(i["source_text"]) <= 700:
                self.stories[i["part"]].setdefault(i["source_text"], i["id"])
        self.stories = {part: sorted(texts) for part, texts in self.stories.items()}
        self.pages = [[l["text"].replace("\n", " ") for l in page["lines"] if l["label"] == "boilerplate"]
                      for page in read(pack + "/boilerplate.jsonl")]
        self.pages = [lines for lines in self.pages if len(lines) >= 8]
        self.rows = []

    def furniture(self, fewest, most):
        """Neighbouring lines of one page."""
        lines = self.random.choice(self.pages)
        count = min(len(lines), self.random.randint(fewest, most))
        begin = self.random.randint(0, len(lines) - count)
        return lines[begin:begin + count]

    def around(self, text, fewest=4, most=14):
        """A story with the furniture of one page before and after it."""
        before, after = self.furniture(1, most // 3), self.furniture(fewest, most)
        return "\n\n".join(before + [text] + after if self.random.random() < 0.6 else [text] + after)

    def story(self, part):
        return self.random.choice(self.stories.get(part) or self.stories[self.random.choice(sorted(self.stories))])

    def others(self, part, not_these, count):
        chosen = []
        while len(chosen) < count:
            text = self.story(part)
            if text not in not_these and text not in chosen:
                chosen.append(text)
        return chosen

    def paragraph(self, part, not_these):
        pieces = split(self.others(part, not_these, 1)[0])
        begin = self.random.randint(0, max(0, len(pieces) - 3))
        return " ".join(piece.strip() for piece in pieces[begin:begin + 3])

    def add(self, kind, part, original, suspect, derived, labels=None):
        self.rows.append(dict(id=f"{kind}-{len(self.rows)}", kind=kind, part=part, original=original, suspect=suspect,
                              derived=derived, labels=labels))

    def excerpt(self, text):
        """A run of 20 to 100 % of the sentences, of 50 words or more."""
        pieces = split(text)
        count = max(1, round(len(pieces) * self.random.uniform(0.2, 1)))
        begin = self.random.choice([0, self.random.randint(0, len(pieces) - count)])
        while words("".join(pieces[begin:begin + count])) < 55 and count < len(pieces):
            count, begin = count + 1, max(0, begin - 1)
        return "".join(pieces[begin:begin + count]).strip()

    def cut(self, text):
        """A wire story cut short: sentences dropped here and there and at the end, the rest word for word."""
        pieces = split(text)
        kept = [p for k, p in enumerate(pieces) if k < 1 or self.random.random() < 0.7]
        kept = kept[:max(2, round(len(kept) * self.random.uniform(0.5, 1)))]
        return "".join(kept).strip()

    def mix(self, texts):
        texts = list(texts)
        self.random.shuffle(texts)
        return "\n\n".join(texts)

    def make(self, count):
        """About `count` rows of each kind."""
        random_copies = self.random.sample(self.copies, min(len(self.copies), 3 * count))
        random_apart = self.random.sample(self.apart, min(len(self.apart), 3 * count))
        for k in range(count):
            i = random_copies[k % len(random_copies)]
            a, b, part = i["source_text"], i["suspect_text"], i["part"]
            self.add("copy, furniture around the suspect", part, a, self.around(b), True)
            i = random_copies[(count + k) % len(random_copies)]
            a, b, part = i["source_text"], i["suspect_text"], i["part"]
            self.add("copy, furniture around the original", part, self.around(a), b, True)
            i = random_copies[(2 * count + k) % len(random_copies)]
            a, b, part = i["source_text"], i["suspect_text"], i["part"]
            if k % 2:
                self.add("copy, furniture around both", part, self.around(a), self.around(b), True)
            else:
                self.add("copy, unrelated paragraph added", part, a + ("\n\n" + self.paragraph(part, [a, b]) if k % 4 else ""),
                         b + ("" if k % 4 else "\n\n" + self.paragraph(part, [a, b])), True)

            i = random_apart[k % len(random_apart)]
            a, b, part = i["source_text"], i["suspect_text"], i["part"]
            self.add("apart, furniture around both", part, self.around(a), self.around(b), False)
            i = random_apart[(count + k) % len(random_apart)]
            a, b, part = i["source_text"], i["suspect_text"], i["part"]
            same = self.furniture(1, 10)
            self.add("apart, the same furniture on both", part, "\n\n".join([a] + same), "\n\n".join([b] + same), False)
            i = random_apart[(2 * count + k) % len(random_apart)]
            a, b, part = i["source_text"], i["suspect_text"], i["part"]
            if k % 2:
                self.add("apart, among two stories", part, a, self.mix([b] + self.others(part, [a, b], 2)), False)
            else:
                self.add("apart, unrelated paragraph added", part, a, b + "\n\n" + self.paragraph(part, [a, b]), False)

            part = sorted(self.stories)[k % len(self.stories)]
            a = self.story(part)
            self.add("excerpt", part, a, self.excerpt(a), True, ["near_copy", "identical"])
            self.add("excerpt, furniture around it", part, a, self.around(self.excerpt(a)), True, ["near_copy"])
            b = self.cut(a)
            if words(b) >= 55:
                self.add("cut wire copy", part, a, b, True, ["near_copy", "identical"])
            self.add("round-up with the story", part, a, self.mix([a] + self.others(part, [a], 2)), True, ["partial_copy"])
            self.add("story of a round-up", part, self.mix([a] + self.others(part, [a], 2)), a, True, ["near_copy"])
            self.add("round-up with an excerpt", part, a, self.mix([self.excerpt(a)] + self.others(part, [a], 2)), True, ["partial_copy"])
        # An excerpt of a spun text among others would be a hard one: a whole one is asked for.
        for i in [i for i in random_copies if i["label"] != "near_copy" and words(i["suspect_text"]) >= 100][:count]:
            a, b, part = i["source_text"], i["suspect_text"], i["part"]
            self.add("round-up with a spun story", part, a, self.mix([b] + self.others(part, [a, b], 2)), True)
        return self.rows

    def series(self, count):
        """Ever more sentences of one story inside another: lists of (original, suspect)."""
        for k in range(count):
            part = sorted(self.stories)[k % len(self.stories)]
            a = self.story(part)
            b = self.others(part, [a], 1)[0]
            one, other = split(a)[:14], split(b)
            at, first = self.random.randint(0, len(other)), 0
            scattered = k % 3 == 2
            yield [(a, "".join(other[:at]).rstrip() + "\n\n" + ("\n\n" if scattered else "").join(one[:n]) + "\n\n" + "".join(other[at:]))
                   for n in range(first, len(one) + 1)]


def run(command, pairs):
    rows = "".join(json.dumps(dict(id=k, original=a, suspect=b)) + "\n" for k, (a, b) in enumerate(pairs))
    done = subprocess.run(command, input=rows.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line)["report"]["verdict"] for line in done.stdout.decode().splitlines()]


def measure(pack, command, count):
    maker = Maker(pack, 19)
    rows = maker.make(count)
    verdicts = run(command, [(r["original"], r["suspect"]) for r in rows])
    tally = collections.defaultdict(collections.Counter)
    for row, verdict in zip(rows, verdicts):
        called = verdict["label"] in DERIVED
        for name in (row["kind"], "all copies" if row["derived"] else "all apart"):
            tally[name].update(n=1, right=called == row["derived"])
            if row["labels"]:
                tally[name].update(labelled=1, label=verdict["label"] in row["labels"])
        if row["kind"] in ("excerpt", "excerpt, furniture around it", "cut wire copy", "story of a round-up"):
            tally["cut verbatim copies"].update(n=1, right=called, labelled=1, label=verdict["label"] in row["labels"])
        p, place = verdict["probability"], tally["bin", row["derived"], min(9, int(10 * verdict["probability"]))]
        place["n"] += 1
        place["p"] += p
    for name, t in tally.items():
        if isinstance(name, str):
            label = f"  label {t['label'] / t['labelled']:.3f}" if t["labelled"] else ""
            print(f"  {name:40s} right {t['right'] / t['n']:.3f}{label}  n {t['n']}")
    copies, apart = sum(r["derived"] for r in rows), sum(not r["derived"] for r in rows)
    error = 0
    for k in range(10):
        yes, no = tally["bin", True, k], tally["bin", False, k]
        error += abs((yes["p"] - yes["n"]) / copies + no["p"] / apart) / 2
    print(f"  calibration error at even odds {error:.3f}")

    for name, chosen in (("one more copied sentence", list(maker.series(count // 3))),):
        spans = [(len(pairs), pairs) for pairs in chosen]
        answers = iter(run(command, [pair for _, pairs in spans for pair in pairs]))
        steps = breaks = 0
        deepest = []
        for length, _ in spans:
            p = [next(answers)["probability"] for _ in range(length)]
            falls = [a - b for a, b in zip(p, p[1:])]
            steps, breaks = steps + len(falls), breaks + sum(f > 0.02 for f in falls)
            deepest.append(max(falls))
        print(f"  {name}: {breaks} of {steps} steps lower the probability; deepest fall {max(deepest):.3f}")

    chosen = maker.random.sample(rows, min(len(rows), 2 * count))
    there = run(command, [(r["original"], r["suspect"]) for r in chosen])
    back = run(command, [(r["suspect"], r["original"]) for r in chosen])
    turned = {"suspect": "original", "original": "suspect", "undecided": "undecided"}
    print(f"  sides swapped: mean difference {statistics.mean(abs(a['probability'] - b['probability']) for a, b in zip(there, back)):.4f},"
          f" over .02 {statistics.mean(abs(a['probability'] - b['probability']) > 0.02 for a, b in zip(there, back)):.3f},"
          f" called otherwise {statistics.mean((a['label'] in DERIVED) != (b['label'] in DERIVED) for a, b in zip(there, back)):.3f},"
          f" copy not turned {statistics.mean(turned[a['copy']] != b['copy'] for a, b in zip(there, back)):.3f}  n {len(chosen)}")


if __name__ == "__main__":
    measure(sys.argv[1], sys.argv[2:], 60)
