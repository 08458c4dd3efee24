/** The report: what an analysis says. Spans are [begin, end): text.slice(begin, end) is the marked text. */
export type Span = [begin: number, end: number];

export interface Report {
  schema: 2;
  mode: "compare" | "inspect";
  verdict: Verdict;
  similarity: Similarity;
  sentences: { original: Span[] | null; suspect: Span[] };
  sentence_pairs: { original: number[]; suspect: number[]; similarity: number; moved: boolean }[];
  word_links: WordLink[];
  passages: { original: Span; suspect: Span; similarity: number }[];
  findings: Finding[];
  /** Every word of each text once: the other figures of a side add up to its words. */
  ledger: {
    original: (Sums & { omitted: number }) | null;
    suspect: Sums & { added: number; residue: number };
  };
  /** Who wrote it, as printed. */
  credits: { original: Credits | null; suspect: Credits | null };
  /** Of one article alone: what to search for to find the original. */
  leads: Lead[];
  names: { original: Span[] | null; suspect: Span[] };
  kinds: Kind[];
  /** What was not done, and why. */
  limits: string[];
}

export interface Sums {
  words: number;
  /** Word for word in the other text, in its place. */
  same: number;
  /** The same, written differently. */
  format: number;
  small: number;
  wording: number;
  meaning: number;
  moved: number;
  furniture: number;
}

export interface Credits {
  author: Span[];
  agency: Span[];
  dateline: Span | null;
  /** Lines such as “(Reporting by …; Editing by …)”. */
  credit: Span[];
}

/** A search, ready to be asked. */
export interface Lead {
  query: string;
  kind: "quotation" | "names" | "number" | "words" | "agency";
  suspect: Span; // where its words stand
  why: string;
}

export interface Verdict {
  label:
    | "identical"
    | "near_copy"
    | "spun"
    | "partial_copy"
    | "same_story"
    | "unrelated"
    | "clean"
    | "suspicious";
  /** That the suspect was made from the original; alone, that it is spun. */
  probability: number;
  /** Which side looks like the copy. */
  copy: "suspect" | "original" | "undecided";
  /** Why the texts allow no judgement worth the name: one is too short, in another language, or was cut. */
  doubt: "short" | "language" | "length" | null;
  /** Strongest first, each with its figure. */
  reasons: string[];
  /** For each reason the places it speaks of; may be empty. */
  evidence: Place[][];
}

export interface Similarity {
  /** Share of the suspect's words that have a counterpart. */
  suspect_covered: number | null;
  original_covered: number | null;
  /** Share of the suspect's words inside verbatim runs of five words or more. */
  verbatim: number | null;
  /** Share of its names and numbers that stand in the original. */
  kept_names_numbers: number | null;
}

export interface WordLink {
  original: Span;
  suspect: Span;
  relation: "same" | "format" | "inflection" | "synonym" | "related" | "name" | "number" | "context";
}

export interface Place {
  original: Span | null;
  suspect: Span | null;
}

export interface Finding extends Place {
  id: number;
  kind: string;
  detail: string;
  confidence: number;
  why: string;
  /** Probability that the meaning stayed; null where the question does not arise. */
  meaning_kept: number | null;
  /** The words that are probably meant, where these are damaged. */
  meant: string | null;
  /** Further places of the same thing. */
  places: Place[];
}

export interface Kind {
  id: string;
  title: string;
  meaning: string;
  tone: "wording" | "meaning" | "structure" | "residue";
  /** A text that shows it went through a machine, whatever it is compared with. */
  damage: boolean;
  /** Its places belong to the page, not to the story. */
  furniture: boolean;
}
