import type { Article, Evidence } from "@diplomatic-visits/core";

/** The two codings that are compared. */
export type CodingSide = "a" | "b";

/** How two codings stand to each other in a fact: both have it, both have another value, or only one has it. */
export type Standing = "different" | "a" | "b" | "agreed";

/** What one coding has: its value in words, and the words of the text that it rests on. */
export interface CodedSide {
  words: string;
  evidence: readonly Evidence[];
}

/** What was decided about a difference: whose value, or another one; and by which rule of the codebook. */
export interface CodingDecision {
  taken: CodingSide | "other" | "neither";
  /** The decided value in words; absent where nothing is coded. */
  words?: string;
  /** The rule, the address of its text, and why it leads to this value. */
  rule?: { name: string; href?: string; why?: string };
}

/** One fact of two codings. */
export interface ComparedFact {
  /** The place, the same in every comparison of the two. */
  key: string;
  standing: Standing;
  /** The object that it belongs to, and its field, in words. */
  object: string;
  field: string;
  a?: CodedSide;
  b?: CodedSide;
  decision?: CodingDecision;
}

/** A table of figures; its first row is the head. */
export interface FigureTable {
  title: string;
  rows: readonly (readonly (string | number)[])[];
}

/** Two codings of one text, compared. */
export interface ComparedCodings {
  /** The text, in the division of the first coding. */
  article: Article;
  /** What the two codings are called. */
  names: Readonly<Record<CodingSide, string>>;
  /** What the coding is called that decides; absent where nothing is decided. */
  decided?: string;
  facts: readonly ComparedFact[];
  /** How far the two agree: F1, alpha and the like. */
  figures: readonly FigureTable[];
}
