// Many suspects at once: a table of where each was probably made from, to sort, open and take along.

/** @import { Actions } from "../actions/index.js" */
/** @import { Article } from "./database.js" */
/** @import { ArchiveClient } from "./client.js" */
/** @import { Match } from "./search.js" */
import { element } from "../drawing/dom.js";
import { tableOf } from "../export/csv.js";
import { save } from "../services/save.js";
import { grouped, percent } from "../values/wording.js";
import { dayOf } from "./day.js";
import { readArticles } from "./read_articles.js";

/** @typedef {{ suspect: Article, match: Match | undefined }} Row */

/** @type {[name: string, value: (row: Row) => string | number, shown: (row: Row) => string][]} */
const columns = [
  ["Suspect", nameOf, nameOf],
  ["Probably made from", sourceOf, sourceOf],
  ["Date", ({ match }) => match?.article.date ?? "", ({ match }) => dayOf(match?.article.date ?? "")],
  ["Probability", likelihoodOf, (row) => (row.match ? percent(likelihoodOf(row)) : "")],
  [
    "Of the suspect",
    ({ match }) => match?.covered ?? 0,
    ({ match }) => (match ? percent(match.covered) : ""),
  ],
];

/** @param {ArchiveClient} archive @param {Actions} actions @param {(sentence: string) => void} tell */
export function suspectsTable(archive, actions, tell) {
  const root = element("div", { class: "suspects", hidden: true });
  /** @type {Row[]} */
  let rows = [];
  let by = 3;
  let falling = true;

  function draw() {
    const compare = (/** @type {Row} */ a, /** @type {Row} */ b) => {
      const [left, right] = [columns[by][1](a), columns[by][1](b)];
      return (left < right ? -1 : left > right ? 1 : 0) * (falling ? -1 : 1);
    };
    const head = columns.map(([name], k) =>
      element(
        "th",
        { scope: "col", "aria-sort": k !== by ? "none" : falling ? "descending" : "ascending" },
        element("button", { type: "button", click: () => sort(k) }, name),
      ),
    );
    root.replaceChildren(
      element(
        "table",
        {},
        element("caption", {}, "Suspects and where they were probably made from"),
        element("thead", {}, element("tr", {}, ...head)),
        element("tbody", {}, ...[...rows].sort(compare).map(drawRow)),
      ),
      element("button", { type: "button", click: take }, "Export the table as CSV"),
    );
    root.hidden = rows.length === 0;
  }

  /** @param {Row} row */
  function drawRow(row) {
    const open = () =>
      actions.replace({
        original: row.match?.source ? row.match.article.text : "",
        suspect: row.suspect.text,
      });
    const [first, ...others] = columns.map(([, , shown]) => shown(row));
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, element("button", { type: "button", click: open }, first)),
      ...others.map((text) => element("td", {}, text)),
    );
  }

  /** @param {number} column */
  function sort(column) {
    falling = column === by ? !falling : column > 2;
    by = column;
    draw();
    root.querySelectorAll("thead button").forEach((button, k) => {
      if (k === by) /** @type {HTMLElement} */ (button).focus();
    });
  }

  function take() {
    const lines = rows.map((row) => columns.map(([, value]) => value(row)));
    save(tableOf([columns.map(([name]) => name), ...lines]), "text/csv;charset=utf-8", "unspin-suspects.csv");
  }

  return {
    root,
    /** @param {File[]} files */
    async check(files) {
      rows = [];
      /** @type {string[]} */
      const problems = [];
      for (const file of files) {
        const read = await readArticles(file);
        if ("problem" in read) problems.push(read.problem);
        else problems.push(...(read.notes ?? []));
        for (const suspect of "articles" in read ? read.articles : []) {
          const [match] = await archive.search(suspect.text);
          rows.push({ suspect, match });
          tell(`${grouped(rows.length)} looked up.`);
        }
      }
      tell([`${grouped(rows.length)} looked up.`, ...problems.slice(0, 3)].join(" "));
      draw();
    },
  };
}

/** @param {Row} row */
function nameOf({ suspect }) {
  return suspect.title || String(suspect.name);
}

/** @param {Row} row */
function sourceOf({ match }) {
  return match?.source ? match.article.title || String(match.article.name) : "none of the archive";
}

/** @param {Row} row */
function likelihoodOf({ match }) {
  return match?.probability ?? 0;
}
