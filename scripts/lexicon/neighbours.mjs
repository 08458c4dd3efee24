// Which words a vector is drawn towards in retrofitting.
import { BOND } from './senses.mjs';

/** Words that a vector is drawn towards: fellow members of its senses, derived and inflected forms. */
export function neighbourhood(words, rowOf, { sensesByWord, lemmasByWord, bonds }) {
  const neighbours = words.map(() => new Map());
  const join = (a, b, weight) => {
    const [i, j] = [rowOf.get(a), rowOf.get(b)];
    if (i === undefined || j === undefined || i === j) return;
    neighbours[i].set(j, Math.max(neighbours[i].get(j) ?? 0, weight));
    neighbours[j].set(i, Math.max(neighbours[j].get(i) ?? 0, weight));
  };
  for (const word of words) {
    sensesByWord(word).forEach((synset, rank) => {
      for (const member of synset.members) join(word, member, 1 / (1 + rank));
    });
    for (const { lemma } of lemmasByWord(word).slice(0, 1)) join(word, lemma, 0.5);
  }
  for (const { from, to, bond } of bonds) if (bond !== BOND.antonym) join(from, to, bond === BOND.similar ? 0.3 : 0.5);
  return neighbours.map((map) => [...map].sort((a, b) => a[0] - b[0]));
}
