"""Spin a text as thesaurus spinners do, to learn from: each content word has a chance to give way to a word that WordNet
gives for any of its senses, whatever fits. Deterministic for a seed.
"""
import os, random, re

WORD = re.compile(r"[a-z]{3,}")
ENDINGS = (("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"))


class Thesaurus:
    """FOLDER holds WordNet's data.noun, data.verb, data.adj and data.adv."""

    def __init__(self, folder):
        self.synonyms = {}
        for name in ("noun", "verb", "adj", "adv"):
            with open(os.path.join(folder, "data." + name), encoding="utf-8") as lines:
                for line in lines:
                    if line.startswith("  "):
                        continue
                    fields = line.split(" ")
                    words = [fields[4 + 2 * k].split("(")[0].replace("_", " ") for k in range(int(fields[3], 16))]
                    for word in words:
                        others = [w for w in words if w != word and w == w.lower()]
                        if word == word.lower() and others:
                            self.synonyms.setdefault(word, []).append(others)

    def senses(self, form):
        """The groups of words that can stand for a form, and the ending that the form has beyond its entry."""
        if form in self.synonyms:
            return self.synonyms[form], ""
        for ending, back in ENDINGS:
            stem = form[: -len(ending)] + back
            if form.endswith(ending) and stem in self.synonyms:
                return self.synonyms[stem], ending.replace("ies", "s").replace("ied", "ed")
        return [], ""

    def spin(self, text, share, inflect, seed):
        """SHARE of the words that have synonyms are replaced; INFLECT keeps endings, as some spinners do."""
        chance = random.Random(seed)

        def replace(match):
            groups, ending = self.senses(match.group())
            if not groups or chance.random() >= share:
                return match.group()
            word = chance.choice(chance.choice(groups))
            if not inflect or not ending or " " in word:
                return word
            stem = word[:-1] if word.endswith("e") and ending in ("ed", "ing", "es") else word
            return stem + ending

        return re.sub(r"(?<![\w'’-])[a-z]{3,}(?![\w'’-])", replace, text)
