// British and American spelling: two entries that differ by one of these habits and share a sense, or whose
// dictionary forms do; and hyphens.
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
  [/towards$/, 'toward'],
  [/afterwards$/, 'afterward'],
  [/whilst$/, 'while'],
  [/amongst$/, 'among'],
  [/amidst$/, 'amid'],
];
// Pairs that the habits would join though they are words of their own.
const NOT = new Set(['our', 'four', 'hour', 'tour', 'pour', 'sour', 'does', 'toe', 'shoe', 'hoe', 'doe', 'foe', 'poetry']);

/** @param {(a: string, b: string) => boolean} alike whether two entries share a sense */
export function spellingPairs(entries, alike) {
  const known = new Set(entries);
  const pairs = [];
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
