// names.bin: what names mean as common words of other languages, and what places and languages are called there.
import { container, frontCoded, text, u16, u24, u32, u8, byBytes } from './bytes.mjs';
import { LANGUAGES, readFreedict } from './freedict.mjs';
import { exonyms } from './exonyms.mjs';
import { NAMES_LICENCE } from './licences.mjs';
import { lists } from './lists.mjs';

const COMMON = 6500; // an English meaning is at most this rare
const MEANINGS = 1; // of a word in one language

/**
 * @param {Map<string, number>} rankOf @param {(word: string) => boolean} isWord whether it is an English word
 * @param {number} lexicon the identity of the lexicon.bin that it goes with
 */
export function namesFile(rankOf, isWord, lexicon) {
  const rank = (english) => (isWord(english) && (rankOf.get(english) ?? Infinity) < COMMON ? rankOf.get(english) : Infinity);
  const meanings = readFreedict(rank);
  const words = [...meanings.keys()].sort(byBytes);
  const english = [...new Set(words.flatMap((word) => [...meanings.get(word).values()].flat()))].sort(byBytes);
  const englishId = new Map(english.map((word, id) => [word, id]));
  const codes = Object.keys(LANGUAGES);
  const flat = words.map((word) =>
    [...meanings.get(word)].flatMap(([language, list]) =>
      list.slice(0, MEANINGS).map((meaning) => [codes.indexOf(language), englishId.get(meaning)]),
    ).slice(0, 255),
  );
  const packed = lists(flat);
  const ids = u24(packed.flat.map(([, id]) => id));
  const wordList = frontCoded(words);
  const englishList = frontCoded(english);

  const places = exonyms();
  const names = [...places.keys()].sort(byBytes);
  const placeCodes = [...new Set([...places.values()].flatMap((set) => [...set]))].sort(byBytes);
  const codeId = new Map(placeCodes.map((code, id) => [code, id]));
  const placeLists = lists(names.map((name) => [...places.get(name)].map((code) => codeId.get(code)).sort((a, b) => a - b)));
  const nameList = frontCoded(names);
  const codeList = frontCoded(placeCodes);
  return container('UNSPINNB', 2, [
    text(NAMES_LICENCE),
    u32([words.length, english.length, names.length, placeCodes.length]),
    ...wordList,
    packed.starts,
    packed.counts,
    u8(packed.flat.map(([language]) => language)),
    ids.low,
    ids.high,
    ...englishList,
    text(Object.values(LANGUAGES).map((name) => `${name}\0`).join('')),
    ...nameList,
    placeLists.starts,
    placeLists.counts,
    u16(placeLists.flat),
    ...codeList,
  ], lexicon);
}
