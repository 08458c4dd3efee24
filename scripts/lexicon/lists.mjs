import { u32, u8 } from './bytes.mjs';

/** Lists of numbers, one an entry: how many, where each 32nd entry's begin, and the numbers. */
export function lists(all) {
  const starts = [];
  let sum = 0;
  all.forEach((list, i) => {
    if (i % 32 === 0) starts.push(sum);
    sum += list.length;
  });
  return { counts: u8(all.map((list) => list.length)), starts: u32(starts), flat: all.flat() };
}
