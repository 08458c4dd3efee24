// Texts as long as a test wants them, always the same ones: sentences put together from a small stock of words, and a copy
// in which some words are swapped, some sentences left out and some lines glued in.

const swaps = [
  ["entire", "whole"],
  ["big", "large"],
  ["foggy", "misty"],
  ["famous", "renowned"],
  ["quiet", "silent"],
  ["wealthy", "rich"],
  ["rapid", "fast"],
  ["costly", "expensive"],
];
const nouns =
  "harbour crane basin ferry pier bridge council mayor school river tower market museum bakery tram orchard reservoir library quarry mill canal hospital stadium theatre factory depot archive lighthouse vineyard greenhouse".split(
    " ",
  );
const verbs =
  "opened closed inspected praised rejected measured painted flooded restored searched financed postponed crossed emptied surveyed".split(
    " ",
  );
const places =
  "Pell Strand,Lindmoor,Hallow Fen,Brackwater,Skarrow,Tolmin Reach,Averdale,Quenby,Ostrava Hill,Merrow Bay".split(
    ",",
  );

/** @param {number} seed @returns {() => number} numbers from 0 to 1, the same ones for a seed */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** @param {number} words about so many on each side */
export function longPair(words) {
  const next = chance(7);
  /** @template T @param {readonly T[]} list */
  const pick = (list) => list[Math.floor(next() * list.length)];
  /** @type {string[]} */
  const original = [];
  /** @type {string[]} */
  const suspect = [];
  for (let count = 0; count < words; ) {
    /** @type {string[]} */
    const left = [];
    /** @type {string[]} */
    const right = [];
    for (let i = 0; i < 3; i++) {
      const [first, second] = [pick(swaps), pick(swaps)];
      const sentence = `In ${pick(places)} the ${first[0]} ${pick(nouns)} and the ${pick(nouns)} were ${pick(verbs)} for ${Math.ceil(next() * 900)} days, and the ${second[0]} ${pick(nouns)} was ${pick(verbs)} by the ${pick(nouns)} of ${pick(places)}.`;
      left.push(sentence);
      if (next() < 0.95)
        right.push(
          sentence
            .replace(`the ${first[0]}`, `the ${first[1]}`)
            .replace(`the ${second[0]}`, `the ${second[1]}`),
        );
      count += sentence.split(" ").length;
    }
    original.push(left.join(" "));
    suspect.push(right.join(" "));
    if (next() < 0.1) suspect.push(`Also read: ${pick(nouns)} of ${pick(places)} ${pick(verbs)}`);
  }
  return { original: original.join("\n\n"), suspect: suspect.join("\n\n") };
}
