// Places and languages under their names in every language of CLDR that is written in Latin letters.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cityNames, countryNames, languageNames } from './gazetteer.mjs';
import { plain } from './freedict.mjs';

const require = createRequire(import.meta.url);

// Languages whose names news may print: those with a code of two letters.
const isKnown = (code) => !code.startsWith('lang/') || code.length === 7;
const isLatin = (name) => /^[\p{Script=Latin}\p{M}' .-]+$/u.test(name) && /\p{Script=Latin}/u.test(name);

/** @returns {Map<string, Set<string>>} codes by plain name */
export function exonyms() {
  const folder = join(dirname(require.resolve('cldr-localenames-full/package.json')), 'main');
  const places = new Map();
  // Regional locales (es-MX) only repeat or shade their language's names; English ones stay English.
  const locales = readdirSync(folder).filter((locale) => /^[a-z]{2,3}(?:-Latn)?$/.test(locale)).sort();
  for (const locale of locales) {
    const names = [...countryNames(locale), ...languageNames(locale), ...cityNames(locale)];
    for (const [code, name] of names) {
      if (!isKnown(code) || !isLatin(name) || name.length < 3 || name.length > 40) continue;
      const key = plain(name);
      if (!places.has(key)) places.set(key, new Set());
      places.get(key).add(code);
    }
  }
  return places;
}
