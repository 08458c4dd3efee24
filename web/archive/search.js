// Which articles was a suspect made from? The index proposes a dozen, the comparison judges them: as core/archive/search.cpp.

/** @import { Report } from "../report.js" */
/** @import { Article } from "./database.js" */

const judged = 12;
/** Among a dozen, chance has a dozen tries. */
const surely = 0.7;

/** @typedef {{ article: Article, label: string, probability: number, source: boolean, covered: number, verbatim: number }} Match */

/** @param {string} suspect
 * @param {{ find: (questions: string[], most: number) => number[], article: (id: number) => Article }} archive
 * @param {{ index: (text: string) => { questions: string[] }, compare: (original: string, suspect: string) => Report }} unspin
 * @returns {Match[]} the likeliest source first */
export function search(suspect, archive, unspin) {
  const matches = archive.find(unspin.index(suspect).questions, judged).map((id) => {
    const article = archive.article(id);
    return judge(article, unspin.compare(article.text, suspect));
  });
  return matches.sort(
    (a, b) =>
      Number(b.source) - Number(a.source) ||
      b.covered + b.verbatim - (a.covered + a.verbatim) ||
      b.probability - a.probability,
  );
}

/** @param {Article} article @param {Report} report @returns {Match} */
function judge(article, { verdict: { label, probability }, similarity }) {
  const source = label !== "same_story" && label !== "unrelated" && (probability ?? 0) >= surely;
  const covered = similarity.suspect_covered ?? 0;
  const verbatim = similarity.verbatim ?? 0;
  return { article, label, probability: probability ?? 0, source, covered, verbatim };
}
