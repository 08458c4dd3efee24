// glosses.bin: what a sense means in a few words, for the senses that two entries can share.
import { container, text, u32, u8 } from './bytes.mjs';
import { WORDNET_LICENCE } from './licences.mjs';
import { lists } from './lists.mjs';

const LONGEST = 64;

/** "(computer science) a part of …; example" → "a part of …"; cut at a joint where it is still too long. */
function shortened(gloss) {
  let first = gloss
    .replace(/\s*"[^"]*"?/g, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .split(/[;:]/)
    .map((part) => part.trim())
    .find((part) => part.length > 2);
  if (!first) return '';
  first = first.replace(/ ([,.])/g, '$1').replace(/[,.]+$/, '');
  if (first.length <= LONGEST) return first;
  const joints = [...first.matchAll(/,? (?=(?:that|which|who|whose|where|when|with|by|for|in order|especially|such as|as|so)\b)|, | or /g)];
  const joint = joints.filter(({ index }) => index > 18 && index <= LONGEST).at(-1);
  if (joint) return first.slice(0, joint.index).replace(/,$/, '');
  return `${first.slice(0, first.lastIndexOf(' ', LONGEST))} …`;
}

/**
 * @param {object[]} synsets by sense number; @param {(number: number) => boolean} wanted
 * @param {number} lexicon the identity of the lexicon.bin whose senses these are
 */
export function glossesFile(synsets, wanted, lexicon) {
  const glosses = synsets.map((synset, number) =>
    Buffer.from(synset && wanted(number) ? shortened(synset.gloss) : '', 'utf8'),
  );
  const packed = lists(glosses.map((gloss) => [...gloss]));
  const sections = [text(WORDNET_LICENCE), u32([synsets.length]), packed.starts, packed.counts, u8(packed.flat)];
  return container('UNSPINGL', 1, sections, lexicon);
}
