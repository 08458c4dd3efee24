// British and American spelling: the pairs of npm american-british-english-translator; two entries that differ by one
// of these habits and share a sense, or whose dictionary forms do; words that are written in two ways; and hyphens.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const HABITS = [
  [/our/, 'or'], // colour
  [/is(?=e|ing|ation)/, 'iz'], // organise
  [/ys(?=e|ing)/, 'yz'], // analyse
  [/tre(?=s?$|d$)/, 'ter'], // theatre
  [/bre(?=s?$|d$)/, 'ber'], // fibre
  [/ogue/, 'og'], // catalogue
  [/ae/, 'e'], // encyclopaedia
  [/oe/, 'e'], // manoeuvre
  [/ll(?=ed|ing|er|ist|or|ous)/, 'l'], // travelled
  [/l(?=s?$|ment)/, 'll'], // fulfil, enrolment
  [/ence(?=s?$)/, 'ense'], // defence
  [/mould/, 'mold'],
  [/oeuvre/, 'euver'],
  [/sulph/, 'sulf'],
  [/yogh/, 'yog'],
  [/hiccough/, 'hiccup'],
  [/sc(?=s?$)/, 'sk'], // mollusc
  [/maths$/, 'math'],
  [/ey(?=s?$)/, 'y'], // whiskey
  [/eys$/, 'ies'],
  [/er(?=s?$)/, 'or'], // protester
  [/doughnut/, 'donut'],
  [/smoulder/, 'smolder'],
  [/grey/, 'gray'],
  [/programme/, 'program'],
  [/cheque(?=s?$)/, 'check'],
  [/plough/, 'plow'],
  [/sceptic/, 'skeptic'],
  [/tyre/, 'tire'],
  [/kerb/, 'curb'],
  [/gaol/, 'jail'],
  [/ageing/, 'aging'],
  [/judgement/, 'judgment'],
  [/acknowledgement/, 'acknowledgment'],
  [/aluminium/, 'aluminum'],
  [/jewellery/, 'jewelry'],
  [/pyjama/, 'pajama'],
  [/moustache/, 'mustache'],
  [/cosy/, 'cozy'],
  [/draught/, 'draft'],
  [/licence/, 'license'],
  [/practise/, 'practice'],
  [/storey/, 'story'],
  [/axe(?=s?$)/, 'ax'],
  [/learnt$/, 'learned'],
  [/burnt$/, 'burned'],
  [/dreamt$/, 'dreamed'],
  [/spelt$/, 'spelled'],
  [/spoilt$/, 'spoiled'],
  [/leant$/, 'leaned'],
  [/leapt$/, 'leaped'],
  [/spilt$/, 'spilled'],
  [/knelt$/, 'kneeled'],
  [/lful/, 'llful'], // skilful
  [/eable/, 'able'], // likeable
  [/gement/, 'gment'], // lodgement
  [/pp(?=e[dr]s?$|ing$)/, 'p'], // worshipper
  [/ettor/, 'etor'], // carburettor
  [/ore(?=s?$)/, 'or'], // furore
  [/iality$/, 'ialty'], // speciality
  [/ine(?=s?$)/, 'in'], // gelatine
  [/a(?=s?$)/, 'ah'], // veranda
  [/ille(?=s?$)/, 'ill'],
  [/annexe/, 'annex'],
  [/cue(?=[sd]?$)/, 'que'],
  [/cqu/, 'ck'],
  [/pedlar/, 'peddler'],
  [/^tsar/, 'czar'],
  [/^tsar/, 'tzar'],
  [/^gips/, 'gyps'],
  [/^despatch/, 'dispatch'],
  [/^enquir/, 'inquir'],
  [/^syph/, 'siph'],
  [/^cyph/, 'ciph'],
  [/hove$/, 'hoove'],
  [/nought/, 'naught'],
  [/ntative$/, 'ntive'], // preventative
];
// Small words and compounds that dictionaries keep apart, or do not have.
const FORMS = [
  ['towards', 'toward'],
  ['afterwards', 'afterward'],
  ['backwards', 'backward'],
  ['forwards', 'forward'],
  ['upwards', 'upward'],
  ['downwards', 'downward'],
  ['inwards', 'inward'],
  ['outwards', 'outward'],
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['amidst', 'amid'],
  ['okay', 'ok'],
  ['alright', 'all right'],
  ['t-shirt', 'tee shirt'],
  ['tee-shirt', 'tee shirt'],
  ['zed', 'zee'],
  ['protester', 'protestor'],
  ['protesters', 'protestors'],
  ['adviser', 'advisor'],
  ['advisers', 'advisors'],
  ['goodbye', 'goodby'],
  ['mum', 'mom'],
  ['mums', 'moms'],
  ['tonne', 'metric ton'],
  ['tonnes', 'metric tons'],
  ['hiccoughs', 'hiccups'],
];

/** Pairs of spellings that a registry knows, British first. */
export const REGISTRY = Object.entries(
  JSON.parse(readFileSync(require.resolve('american-british-english-translator/data/british_spellings.json'), 'utf8')),
);
// Pairs that the habits would join though they are words of their own.
const NOT = new Set(['our', 'four', 'hour', 'tour', 'pour', 'sour', 'does', 'toe', 'shoe', 'hoe', 'doe', 'foe', 'poetry']);

/** @param {(a: string, b: string) => boolean} alike whether two entries share a sense */
export function spellingPairs(entries, alike) {
  const known = new Set(entries);
  const pairs = [...REGISTRY, ...FORMS].filter((pair) => pair.every((word) => known.has(word)));
  for (const british of entries) {
    if (NOT.has(british)) continue;
    for (const [habit, instead] of HABITS) {
      const american = british.replace(habit, instead);
      if (american !== british && known.has(american) && alike(british, american)) pairs.push([british, american]);
    }
    for (const joined of [british.replaceAll('-', ''), british.replaceAll('-', ' ')]) {
      if (joined !== british && known.has(joined)) pairs.push([british, joined]); // cease-fire, ceasefire
    }
  }
  return pairs;
}

/**
 * What the habits make of the dictionary's words, where it gives both spellings one sense, and FORMS: protester, protestor.
 * @param {string[]} words
 * @param {(word: string) => Set<string>} sensesOf
 */
export function spelledTwice(words, sensesOf) {
  const made = words.flatMap((word) => HABITS.map(([habit, instead]) => [word, word.replace(habit, instead)]));
  const oneSense = ([word, other]) => other !== word && [...sensesOf(other)].some((sense) => sensesOf(word).has(sense));
  return [...FORMS, ...made.filter(oneSense)];
}
