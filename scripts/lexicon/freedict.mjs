// Reads Debian's FreeDict dictionaries (dict-freedict-*-eng and eng-*): which words of other languages are
// translated by which single English words.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const FOLDER = process.env.FREEDICT ?? '/usr/share/dictd';

/** Languages written in Latin letters that news is translated from and through, with their code at FreeDict. */
export const LANGUAGES = {
  afr: 'Afrikaans', ces: 'Czech', cym: 'Welsh', dan: 'Danish', deu: 'German', fin: 'Finnish', fra: 'French',
  hrv: 'Croatian', hun: 'Hungarian', isl: 'Icelandic', ita: 'Italian', lat: 'Latin', lit: 'Lithuanian', nld: 'Dutch',
  pol: 'Polish', por: 'Portuguese', slk: 'Slovak', slv: 'Slovene', spa: 'Spanish', swe: 'Swedish', swh: 'Swahili',
  tur: 'Turkish',
};

/** As names are printed abroad, without marks: "yıldız" → "yildiz". core/lexicon/plain_latin.h does the same. */
export const plain = (word) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ıłøđðþßæœħŧŋĸŀŉſĳ]/g, (letter) => ({ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ħ: 'h', ŧ: 't', ŋ: 'n', ĸ: 'k', ŀ: 'l', ŉ: 'n', ſ: 's', ĳ: 'ij' })[letter]);

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const number = (digits) => [...digits].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0);

/** Single words that an article lists, in its order: "1. reverso, revés" → reverso, revés. */
function singleWords(article) {
  const found = [];
  for (const line of article.split('\n').slice(1)) {
    if (/^\s*(?:Note|Synonyms?|see|Antonyms?):|^\s*"/.test(line)) break;
    const clean = line.replace(/<[^>]*>|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}/g, ' ').replace(/^\s*\d+\.\s*/, '');
    for (const item of clean.split(/[,;]/)) {
      const word = item.trim().replace(/\.$/, '');
      if (/^[\p{L}']{3,}$/u.test(word) && !/\p{Ll}\p{Lu}/u.test(word)) found.push(word);
    }
    if (found.length >= 4) break;
  }
  return found;
}

function* articles(name) {
  const path = join(FOLDER, `freedict-${name}`);
  if (!existsSync(`${path}.index`)) return;
  const text = gunzipSync(readFileSync(`${path}.dict.dz`));
  for (const line of readFileSync(`${path}.index`, 'utf8').split('\n')) {
    const [headword, offset, length] = line.split('\t');
    if (!length || headword.startsWith('00')) continue;
    if (/^[\p{L}']{3,}$/u.test(headword)) yield [headword, text.toString('utf8', number(offset), number(offset) + number(length))];
  }
}

/**
 * @param {(english: string) => number} rank of an English word, Infinity where it will not do
 * @returns {Map<string, Map<string, string[]>>} by foreign word, by language: English words, likeliest first
 */
export function readFreedict(rank) {
  const meanings = new Map();
  const add = (foreign, language, english) => {
    const word = plain(foreign);
    if (!/^[a-z']{3,12}$/.test(word) || word === english || rank(english) === Infinity) return;
    if (!meanings.has(word)) meanings.set(word, new Map());
    const byLanguage = meanings.get(word);
    if (!byLanguage.has(language)) byLanguage.set(language, []);
    if (!byLanguage.get(language).includes(english)) byLanguage.get(language).push(english);
  };
  for (const language of Object.keys(LANGUAGES)) {
    for (const [headword, article] of articles(`${language}-eng`)) {
      for (const english of singleWords(article)) add(headword, language, english.toLowerCase());
    }
    for (const [english, article] of articles(`eng-${language}`)) {
      for (const foreign of singleWords(article).slice(0, 3)) add(foreign, language, english.toLowerCase());
    }
  }
  return meanings;
}
