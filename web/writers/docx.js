// Word's files with tracked changes and comments, written by docx. Bundled with it by scripts/readers.mjs and fetched only
// when such a file is asked for.

/** @import { Paragraph as Edited, Run } from "../values/redline.js" */
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
} from "docx";

/** `comments` are lines to each finding, by its id; `about` are those to the whole.
 * @typedef {{ title: string, author: string, date: string, paragraphs: Edited[], comments: Map<number, string[]>, about: string[] }} Content */

/** @param {Content} content @returns {Promise<Blob>} */
export function write({ title, author, date, paragraphs, comments, about }) {
  let changes = 0;
  /** @type {string[][]} */
  const said = [];
  const unsaid = new Map(comments);
  const whole = [...about];
  const children = paragraphs.map(paragraph);
  // What changed no word of its place, as a line that both texts have, is said of the whole.
  for (const lines of unsaid.values()) whole.push(...lines);
  const document = new Document({
    title,
    creator: author,
    description: about.map(written).join("\n"),
    comments: { children: said.map((lines, id) => comment(lines, id)) },
    sections: [{ children }],
  });
  return Packer.toBlob(document);

  /** @param {Edited} edited @param {number} index */
  function paragraph({ runs, end }, index) {
    const mark = { inserted: "insertion", deleted: "deletion", same: "" }[end];
    const parts = runs.flatMap(part);
    return new Paragraph({
      children: index === 0 ? annotated(parts, [whole]) : parts,
      run: mark ? { [mark]: change() } : undefined,
      spacing: { after: 160 },
    });
  }

  /** @param {Run} run */
  function part({ fate, text, ids }) {
    const own = { text: written(text) };
    if (fate === "same") return [new TextRun(own)];
    const edited = { ...own, ...change() };
    const made = fate === "deleted" ? new DeletedTextRun(edited) : new InsertedTextRun(edited);
    const lines = ids.flatMap((id) => {
      const found = unsaid.get(id);
      unsaid.delete(id);
      return found ? [found] : [];
    });
    return annotated([made], lines);
  }

  /** @template Part @param {Part[]} parts @param {string[][]} notes on them, each with its lines */
  function annotated(parts, notes) {
    const ids = notes.map((lines) => said.push(lines) - 1);
    return [
      ...ids.map((id) => new CommentRangeStart(id)),
      ...parts,
      ...ids.flatMap((id) => [
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ]),
    ];
  }

  /** @param {string[]} lines @param {number} id */
  function comment(lines, id) {
    const own = lines.map((line) => new Paragraph({ children: [new TextRun(written(line))] }));
    return { id, author, initials: "U", date: new Date(date), children: own };
  }

  function change() {
    return { id: ++changes, author, date };
  }
}

/** What XML has no way to say becomes the sign for it. @param {string} text */
function written(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
}
