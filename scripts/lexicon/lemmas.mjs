// Dictionary forms: WordNet's exception lists first, then its rules of detachment ("studies" → "study").
import { KINDS } from './wordnet.mjs';

const RULES = {
  n: [['ies', 'y'], ['ves', 'f'], ['ves', 'fe'], ['men', 'man'], ['ses', 's'], ['xes', 'x'], ['zes', 'z'],
    ['ches', 'ch'], ['shes', 'sh'], ['s', '']],
  v: [['ies', 'y'], ['ied', 'y'], ['ying', 'ie'], ['es', 'e'], ['es', ''], ['s', ''], ['ed', 'e'], ['ed', ''],
    ['ing', 'e'], ['ing', '']],
  a: [['ier', 'y'], ['iest', 'y'], ['er', 'e'], ['er', ''], ['est', 'e'], ['est', '']],
  r: [],
};

const bitOf = Object.fromEntries(KINDS.map((kind) => [kind.letter, kind.bit]));

/** "stopped" → "stop": the doubled consonant before an ending. */
const undoubled = (stem) => (/([bdfglmnprtvz])\1$/.test(stem) ? [stem.slice(0, -1)] : []);

function bases(form, letter) {
  const found = [];
  for (const [ending, instead] of RULES[letter]) {
    if (!form.endsWith(ending) || form.length - ending.length < 2) continue;
    if (letter === 'n' && ending === 's' && /(?:ss|us|is)$/.test(form)) continue;
    const stem = form.slice(0, form.length - ending.length);
    found.push(stem + instead);
    if (instead === '' && letter !== 'n') found.push(...undoubled(stem));
  }
  return found;
}

/** How much WordNet's taggers saw of the lemma in one part of speech; one is added for being there at all. */
function weight(wordnet, lemma, letter) {
  let sum = 0;
  let known = false;
  for (const sense of wordnet.senses.get(lemma) ?? []) {
    if (sense.synset.kind.letter !== letter) continue;
    sum += sense.count;
    known = true;
  }
  return known ? sum + 1 : 0;
}

// A form that is a headword itself ("building", "left") counts in full, one that it may be an inflection of
// for less: most uses of a verb are in its other forms.
const SHARE_OF_BASE = 0.3;

/**
 * The dictionary forms that a word may be, likeliest first: "left" → leave, left; "final" → final.
 * @returns {{lemma: string, letters: Set<string>}[]} letters: parts of speech through which it is reached
 */
export function lemmasOf(word, wordnet) {
  const scores = new Map();
  const add = (lemma, letter, score) => {
    if (!score) return;
    const entry = scores.get(lemma) ?? { lemma, score: 0, letters: new Set() };
    entry.score += score;
    entry.letters.add(letter);
    scores.set(lemma, entry);
  };
  const irregular = wordnet.exceptions.get(word) ?? [];
  for (const { letter } of KINDS) {
    add(word, letter, weight(wordnet, word, letter));
    const listed = irregular.filter((entry) => entry.letter === letter).map((entry) => entry.base);
    for (const base of listed.length ? listed : bases(word, letter)) {
      if (base !== word) add(base, letter, weight(wordnet, base, letter) * SHARE_OF_BASE);
    }
  }
  return [...scores.values()].sort((a, b) => b.score - a.score || (a.lemma < b.lemma ? -1 : 1));
}

export const partsOfSpeech = (lemmas) =>
  lemmas.reduce((bits, { letters }) => [...letters].reduce((sum, letter) => sum | bitOf[letter], bits), 0);
