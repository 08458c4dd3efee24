// Which findings the reader wants to see.

/** @import { Filter, Finding, Kind, Report, Result, State } from "./types.js" */
import { dismissedIds } from "./keys.js";
import { stancesIn } from "./stance.js";

/** Verdicts that call the texts written apart. */
const apart = ["same_story", "unrelated"];

/** How sure a change must be to be shown at once between such texts. Two reports of one event answer each other with other
 * words all along, so that most of what looks like a change is none. */
const sureApart = 0.95;

/** Shown whatever the verdict: what a text carries by itself. @param {Kind} kind */
const showsAlone = ({ tone, damage }) => damage || tone === "residue";

/** @type {WeakMap<Report, Set<number>>} */
const known = new WeakMap();

/** Ids of the findings that are shown on demand only, as they are probably none. @param {Report} report */
export function lessSure(report) {
  const ids = known.get(report) ?? new Set(doubtful(report).map(({ id }) => id));
  known.set(report, ids);
  return ids;
}

/** @param {Report} report */
function doubtful(report) {
  const { verdict, kinds, findings } = report;
  if (!apart.includes(verdict.label)) return [];
  const alone = new Set(kinds.filter(showsAlone).map(({ id }) => id));
  const small = smallChanges(report);
  return findings.filter(
    ({ id, kind, confidence }) => confidence < sureApart && !alone.has(kind) && !small.has(id),
  );
}

/** Ids of the changes that change nothing: shown on demand only. @param {Report} report */
export function smallChanges(report) {
  const stances = stancesIn(report);
  return new Set([...stances.keys()].filter((id) => stances.get(id) === "small"));
}

/** What there is to see before the reader narrows it down. @param {Result} result @param {Filter} filter */
export function toldFindings(result, filter) {
  const dismissed = dismissedIds(result, filter.dismissed);
  return offered(result.report, filter).filter(({ id }) => !dismissed.has(id));
}

/** The same, with what was dismissed. @param {Report} report @param {Filter} filter */
function offered(report, filter) {
  const held = lessSure(report);
  const small = smallChanges(report);
  return report.findings.filter(
    ({ id }) => (filter.lessSure || !held.has(id)) && (filter.small || !small.has(id)),
  );
}

/** The last answer: several views ask the same question.
 * @type {{ result: Result, filter: Filter, listed: Finding[], visible: Finding[] } | null} */
let last = null;

/** @param {Pick<State, "result" | "filter">} state @returns {Finding[]} */
export function visibleFindings(state) {
  return answer(state)?.visible ?? [];
}

/** Ids of what stands in the list: what was dismissed too, so that it can be taken back.
 * @param {Pick<State, "result" | "filter">} state */
export function listedIds(state) {
  return new Set(answer(state)?.listed.map(({ id }) => id));
}

/** @param {Pick<State, "result" | "filter">} state */
function answer({ result, filter }) {
  if (!result) return null;
  if (last?.result === result && last.filter === filter) return last;
  const listed = find(result, filter);
  const dismissed = dismissedIds(result, filter.dismissed);
  last = { result, filter, listed, visible: listed.filter(({ id }) => !dismissed.has(id)) };
  return last;
}

/** @param {Result} result @param {Filter} filter */
function find({ report, original, suspect }, filter) {
  const search = filter.search.trim().toLowerCase();
  return offered(report, filter).filter((finding) => {
    if (filter.hidden.includes(finding.kind) || finding.confidence < filter.confidence) return false;
    return search === "" || wordsOf(finding).toLowerCase().includes(search);
  });

  /** @param {Finding} finding */
  function wordsOf(finding) {
    const left = finding.original ? original.slice(...finding.original) : "";
    const right = finding.suspect ? suspect.slice(...finding.suspect) : "";
    return `${left}\n${right}\n${finding.why}`;
  }
}

/** @param {Pick<State, "result" | "filter">} state */
export function visibleIds(state) {
  return new Set(visibleFindings(state).map((finding) => finding.id));
}
