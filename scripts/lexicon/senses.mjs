// The senses of each entry and what WordNet says about them: hypernyms, similar-to, antonyms, derivations.

const SENSES_OF_A_WORD = 16; // the rarer ones relate everything to everything ("take" has 44)

/** Numbers of bonds, as in the enum Bond of core/lexicon/lexicon.h. */
export const BOND = { spelling: 2, abbreviation: 3, derivation: 4, synonym: 5, similar: 6, antonym: 10 };

const PARENT = new Set(['@', '@i']); // hypernym, and the class of an instance ("Paris" is a city)
const LEXICAL = { '+': BOND.derivation, '\\': BOND.derivation, '<': BOND.derivation, '!': BOND.antonym };
const LOOSE = new Set(['$', '^']); // verbs of one group, "see also"

/** A word's senses with their counts, the one seen most often first, whatever its part of speech. */
function countedSenses(lemma, wordnet) {
  const senses = [...(wordnet.senses.get(lemma) ?? [])];
  senses.sort((a, b) => b.count - a.count || a.rank - b.rank || (a.synset.key < b.synset.key ? -1 : 1));
  return senses.slice(0, SENSES_OF_A_WORD);
}

export const sensesOf = (lemma, wordnet) => countedSenses(lemma, wordnet).map(({ synset }) => synset);

/** The synsets one step up: hypernyms of nouns and verbs, the heads of a group of adjectives. */
const parentsOf = (synset, wordnet) =>
  synset.pointers
    .filter(({ symbol }) => PARENT.has(symbol) || (symbol === '&' && synset.satellite))
    .map(({ to }) => wordnet.synsets.get(to));

// How often the taggers of WordNet met a sense, as one of sixteen levels; `levels` in core/lexicon/usage.cpp has them, too.
const USE_LEVELS = [0, 1, 2, 3, 4, 6, 9, 13, 20, 30, 45, 70, 110, 170, 300, 600];
const useLevel = (count) => USE_LEVELS.findLastIndex((level) => level <= count);
const LETTERS = 'nvar';

/**
 * One byte for each sense of each entry, in the order of the lists: in the low half how often it was met, where the entry
 * has a choice; in the high half its part of speech, where the entry has several.
 */
export const usesOf = (entries, partsOf, wordnet) =>
  entries.flatMap((entry, id) => {
    const senses = countedSenses(entry, wordnet);
    const several = (partsOf(id) & (partsOf(id) - 1)) !== 0;
    return senses.map(
      ({ synset, count }) =>
        (senses.length > 1 ? useLevel(count) : 0) + (several ? LETTERS.indexOf(synset.kind.letter) * 16 : 0),
    );
  });

/**
 * Numbers the senses in the order in which the entries name them, so that most lists count up by one; behind them all
 * that stand above these.
 * @returns {{lists: number[][], parents: number[], moreParents: number[][], synsets: object[]}} sense numbers of each
 * entry; by number (0 stands for none) the number of the first parent and the synset; (sense, a further parent), sorted
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
  const parents = [0];
  const moreParents = [];
  for (let i = 1; i < synsets.length; i++) {
    const [first = 0, ...more] = parentsOf(synsets[i], wordnet).map(number);
    parents.push(first);
    for (const parent of more) moreParents.push([i, parent]);
  }
  return { lists, parents, moreParents, synsets };
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
