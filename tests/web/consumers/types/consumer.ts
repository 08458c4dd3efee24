// Touches every field of the report, so that a declaration that is missing or wrong does not compile.
import { type AnalysisOptions, type Finding, type LoadOptions, loadUnspin, type Report, type Span, type Unspin } from "unspin";
import type { Kind, Place, Similarity, Verdict, WordLink } from "unspin/report";
import { startUnspin } from "unspin/worker";

const options: LoadOptions = { data: ["lexicon.bin"], read: async (name: string) => new Uint8Array(name.length) };
const unspin: Unspin = await loadUnspin(options);
const chosen: AnalysisOptions = { leastConfidence: 0.5 };
const report: Report = unspin.compare("one", "other", chosen);
const alone: Report = await startUnspin().inspect("one text", { ...chosen, signal: AbortSignal.timeout(60_000), timeout: 60_000 });
const problems: string[] = unspin.problems.concat(await unspin.load("names.bin"), unspin.version);

const schema: 2 = report.schema;
const mode: "compare" | "inspect" = alone.mode;
const verdict: Verdict = report.verdict;
const reasons: string[] = verdict.reasons;
const similarity: Similarity = report.similarity;
const shares: (number | null)[] = [
  similarity.suspect_covered,
  similarity.original_covered,
  similarity.verbatim,
  similarity.kept_names_numbers,
  verdict.probability,
];
const side: "suspect" | "original" | "undecided" = verdict.copy;
const sentences: Span[] = [...(report.sentences.original ?? []), ...report.sentences.suspect];
const names: Span[] = [...(report.names.original ?? []), ...report.names.suspect];
const pairs: number[] = report.sentence_pairs.flatMap((pair) => [...pair.original, ...pair.suspect, pair.similarity]);
const moved: boolean[] = report.sentence_pairs.map((pair) => pair.moved);
const links: WordLink[] = report.word_links.filter((link) => link.relation === "synonym");
const passages: [Span, Span, number][] = report.passages.map((p) => [p.original, p.suspect, p.similarity]);
const kinds: Kind[] = report.kinds.filter((kind) => kind.tone === "meaning" && kind.id && kind.title && kind.meaning);
const places: Place[] = report.findings.flatMap((finding: Finding) => [finding, ...finding.places]);
const whys: string[] = report.findings.map(
  (f) => `${f.id.toFixed()} ${f.kind} ${f.detail} ${f.confidence.toFixed(2)} ${f.why}`,
);
const marked: string[] = places.map(({ suspect }) => (suspect ? "other".slice(...suspect) : ""));

switch (verdict.label) {
  case "identical":
  case "near_copy":
  case "spun":
  case "partial_copy":
  case "same_story":
  case "unrelated":
  case "clean":
  case "suspicious":
    break;
  default: {
    const none: never = verdict.label;
    throw none;
  }
}

// @ts-expect-error: a span is two numbers, not text
const wrong: Span = "0-3";
// @ts-expect-error: there is no such field
report.verdicts;
// @ts-expect-error: texts are strings
unspin.inspect(7);

export { kinds, limits, links, marked, mode, moved, names, pairs, passages, problems, reasons, schema, sentences, shares, side, whys, wrong };
const limits: string[] = report.limits;
