// The senses of each entry and what WordNet says about them: hypernyms, similar-to, antonyms, derivations.

const SENSES_OF_A_WORD = 16; // the rarer ones relate everything to everything ("take" has 44)

/** Numbers of bonds, as in the enum Bond of core/lexicon/lexicon.h. */
export const BOND = { spelling: 2, abbreviation: 3, derivation: 4, synonym: 5, similar: 6, antonym: 10 };

const PARENT = new Set(['@', '@i']); // hypernym, and the class of an instance ("Paris" is a city)
const LEXICAL = { '+': BOND.derivation, '\\': BOND.derivation, '<': BOND.derivation, '!': BOND.antonym };
const LOOSE = new Set(['$', '^']); // verbs of one group, "see also"

/** A word's senses, the one seen most often first, whatever its part of speech. */
export function sensesOf(lemma, wordnet) {
  const senses = [...(wordnet.senses.get(lemma) ?? [])];
  senses.sort((a, b) => b.count - a.count || a.rank - b.rank || (a.synset.key < b.synset.key ? -1 : 1));
  return senses.slice(0, SENSES_OF_A_WORD).map(({ synset }) => synset);
}

/** The synset one step up: a noun's or verb's first hypernym, the head of a group of adjectives. */
export function parentOf(synset, wordnet) {
  const up = synset.pointers.find(({ symbol }) => PARENT.has(symbol) || (symbol === '&' && synset.satellite));
  return up ? wordnet.synsets.get(up.to) : undefined;
}

/**
 * Numbers the senses in the order in which the entries name them, so that most lists count up by one.
 * @returns {{lists: number[][], parents: number[], synsets: object[]}} sense numbers of each entry; by number
 * (0 stands for none) the number of the parent and the synset
 */
export function numberSenses(entries, wordnet) {
  const numbers = new Map();
  const synsets = [undefined];
  const number = (synset) => {
    if (!numbers.has(synset.key)) {
      numbers.set(synset.key, synsets.length);
      synsets.push(synset);
    }
    return numbers.get(synset.key);
  };
  const lists = entries.map((entry) => sensesOf(entry, wordnet).map(number));
  const named = synsets.length;
  const parents = [0];
  for (let i = 1; i < named; i++) {
    const parent = parentOf(synsets[i], wordnet);
    parents.push(parent ? number(parent) : 0);
  }
  return { lists, parents, synsets };
}

/**
 * Bonds between two entries that are stated between words, not senses.
 * @returns {{from: string, to: string, bond: number}[]} each pair once
 */
export function wordBonds(known, wordnet) {
  const bonds = new Map();
  const add = (from, to, bond) => {
    if (from === to || !known.has(from) || !known.has(to)) return;
    const [first, second] = from < to ? [from, to] : [to, from];
    const key = `${first}|${second}`;
    // Derivation wins over the rest: "rise" and "rising" may also be said to be similar.
    if (!bonds.has(key) || bonds.get(key).bond > bond) bonds.set(key, { from: first, to: second, bond });
  };
  for (const synset of wordnet.synsets.values()) {
    for (const { symbol, to, from, toMember } of synset.pointers) {
      const other = wordnet.synsets.get(to);
      if (LEXICAL[symbol] && from && toMember) {
        add(synset.members[from - 1], other.members[toMember - 1], LEXICAL[symbol]);
      } else if (LOOSE.has(symbol)) {
        const ends = [from ? [synset.members[from - 1]] : synset.members,
          toMember ? [other.members[toMember - 1]] : other.members];
        for (const a of ends[0]) for (const b of ends[1]) add(a, b, BOND.similar);
      }
    }
  }
  return [...bonds.values()];
}
