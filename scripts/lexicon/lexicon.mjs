// Puts lexicon.bin together; core/lexicon/README.md draws its layout.
import { bitmap, container, frontCoded, text, u8, u24, u32 } from './bytes.mjs';
import { FUNCTION_WORDS } from './function_words.mjs';
import { lemmasOf, partsOfSpeech } from './lemmas.mjs';
import { LICENCES } from './licences.mjs';
import { lists } from './lists.mjs';
import { neighbourhood } from './neighbours.mjs';
import { BOND, numberSenses, sensesOf, wordBonds } from './senses.mjs';
import { spellingPairs } from './spelling.mjs';
import { DIMENSIONS, drawnTogether, reducedVectors } from './vectors.mjs';

export const VERSION = 2;
const VECTORS = 30000;
const FUNCTION_WORD = 16;
const STARTS_PHRASE = 32;
const SECOND_LEMMA = 64;

/** Ranks rounded to a step of a tenth: the code k stands for the rank that `RANK_STEPS[k]` names. */
const RANK_STEPS = (() => {
  const steps = [0];
  while (steps.at(-1) < 400000) steps.push(Math.max(steps.at(-1) + 1, Math.floor(steps.at(-1) * 1.1)));
  return steps;
})();
const rankCode = (rank) => {
  if (rank === undefined) return 255;
  let code = 0;
  while (RANK_STEPS[code + 1] <= rank) code++;
  return code;
};

/**
 * Senses of the entries, each as how far back it was numbered: 0 = the next new one. Most are new, and zeros
 * cost nothing.
 */
function senseSections(senseLists) {
  const packed = lists(senseLists);
  const base = [];
  let next = 1;
  const back = [];
  senseLists.forEach((list, i) => {
    if (i % 32 === 0) base.push(next);
    for (const number of list) back.push(number === next ? (next++, 0) : next - number);
  });
  const columns = u24(back);
  return [packed.starts, packed.counts, u32(base), columns.low, columns.high];
}

function placeSections(entries, gazetteer) {
  const codes = new Map();
  let codeText = '\0';
  const offsetOf = (code) => {
    if (!codes.has(code)) {
      codes.set(code, codeText.length);
      codeText += `${code}\0`;
    }
    return codes.get(code);
  };
  const coded = entries.flatMap((entry, id) => {
    const code = gazetteer.get(entry)?.code;
    return code ? [[id, offsetOf(code)]] : [];
  });
  return [u8(entries.map((entry) => gazetteer.get(entry)?.kinds ?? 0)), u32(coded.flat()), text(codeText)];
}

/** Bonds between words, from all sources; the first source that knows a pair is believed. */
function allBonds(entries, idOf, lemmas, wordnet, shortForms) {
  const senses = entries.map((_, id) => new Set(lemmas[id].flatMap(({ lemma }) => sensesOf(lemma, wordnet))));
  const alike = (a, b) => [...senses[idOf.get(a)]].some((sense) => senses[idOf.get(b)].has(sense));
  const found = new Map();
  const add = (from, to, bond) => {
    const [a, b] = [idOf.get(from), idOf.get(to)].sort((x, y) => x - y);
    const key = `${a} ${b}`;
    if (a !== b && !found.has(key)) found.set(key, { a, b, from, to, bond });
  };
  for (const [from, to] of shortForms) add(from, to, BOND.abbreviation);
  for (const [from, to] of spellingPairs(entries, alike)) add(from, to, BOND.spelling);
  for (const { from, to, bond } of wordBonds(idOf, wordnet)) add(from, to, bond);
  return [...found.values()];
}

export function lexiconFile({ entries, rankOf, wordnet, glove, gazetteer, shortForms }) {
  const idOf = new Map(entries.map((entry, id) => [entry, id]));
  const lemmas = entries.map((entry) => lemmasOf(entry, wordnet).filter(({ lemma }) => idOf.has(lemma)));
  const phraseStarts = new Set(entries.filter((entry) => entry.includes(' ')).map((entry) => entry.split(' ')[0]));

  const lemmaId = lemmas.map((list, id) => (list.length ? idOf.get(list[0].lemma) : id));
  const second = lemmas.flatMap((list, id) => (list.length > 1 ? [[id, idOf.get(list[1].lemma)]] : []));
  const flags = entries.map((entry, id) => {
    let bits = partsOfSpeech(lemmas[id]);
    if (FUNCTION_WORDS.has(entry)) bits |= FUNCTION_WORD;
    if (phraseStarts.has(entry)) bits |= STARTS_PHRASE;
    if (lemmas[id].length > 1) bits |= SECOND_LEMMA;
    return bits;
  });
  const near = lemmaId.map((lemma, id) => (id >= lemma && id - lemma < 255 ? id - lemma : 255));
  const far = lemmaId.flatMap((lemma, id) => (near[id] === 255 ? [[id, lemma]] : []));

  const { lists: senseLists, parents, moreParents, synsets } = numberSenses(entries, wordnet);
  const parentNumbers = u24(parents);

  const bonds = allBonds(entries, idOf, lemmas, wordnet, shortForms);
  const bondLists = entries.map(() => []);
  for (const { a, b, bond } of bonds) bondLists[a].push([b, bond]);
  bondLists.forEach((list) => list.sort((x, y) => x[0] - y[0]).splice(255));
  const bonded = lists(bondLists);
  const bondIds = u24(bonded.flat.map(([id]) => id));

  const candidates = entries.filter((entry) => glove.vectors[entry]);
  candidates.sort((a, b) => rankOf.get(a) - rankOf.get(b));
  const withVector = new Set(candidates.slice(0, VECTORS));
  const words = entries.filter((entry) => withVector.has(entry));
  const rowOf = new Map(words.map((word, row) => [word, row]));
  const neighbours = neighbourhood(words, rowOf, {
    bonds,
    sensesByWord: (word) => senseLists[idOf.get(word)].map((number) => synsets[number]),
    lemmasByWord: (word) => lemmas[idOf.get(word)],
  });
  const full = drawnTogether(words.map((word) => glove.vectors[word].slice(0, 100)), neighbours);
  const lemmaRows = words.map((word) => {
    const id = idOf.get(word);
    const lemma = lemmaId[id];
    return lemma !== id && lemmaId[lemma] === lemma ? rowOf.get(entries[lemma]) : undefined;
  });
  const rows = reducedVectors(full, lemmaRows);
  const vectorRows = bitmap(entries.map((entry) => withVector.has(entry)));

  const file = container('UNSPINLX', VERSION, [
    text(LICENCES),
    u32([entries.length, synsets.length, words.length, DIMENSIONS]),
    ...frontCoded(entries),
    u32(RANK_STEPS),
    u8(entries.map((entry) => rankCode(rankOf.get(entry)))),
    u8(flags),
    u8(near),
    u32(far.flat()),
    u32(second.flat()),
    ...senseSections(senseLists),
    parentNumbers.low,
    parentNumbers.high,
    u32(moreParents.flat()),
    bonded.starts,
    bonded.counts,
    bondIds.low,
    bondIds.high,
    u8(bonded.flat.map(([, bond]) => bond)),
    vectorRows.words,
    vectorRows.before,
    rows,
    ...placeSections(entries, gazetteer),
  ]);
  const holders = new Uint32Array(synsets.length);
  for (const list of senseLists) for (const number of list) holders[number]++;
  const isParent = new Set(parents);
  return { file, synsets, flags, shared: (number) => holders[number] > 1 || isParent.has(number) };
}
