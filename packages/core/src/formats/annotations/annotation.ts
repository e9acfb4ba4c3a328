import type { Evidence } from "../../generated/types.ts";

/** A fact, a mention or another object of an article as an annotation of its text. */
export interface Annotation {
  /** The place in the article, as `facts` names it: `/visits/lavrov-tehran/type`; empty for the article itself. */
  key: string;
  /** What it is, by `Concept.field`; for a mention, the kind of its entity. */
  label: string;
  /** Its own fields, without its quotes and without the facts in it. */
  fields: Readonly<Record<string, unknown>>;
  /** Its quotes; empty for what has none. */
  quotes: readonly Evidence[];
}

/** Units in which tools count offsets. */
export type OffsetUnit = "utf-16" | "code-points" | "bytes";

/** A place of a text as another format states it; offsets in the unit of the format. */
export interface StatedSpan {
  start?: number;
  end?: number;
  /** The words at the place, if the format repeats them. */
  quote?: string;
  prefix?: string;
  suffix?: string;
}

/** An annotation as another format states it, ours or a foreign one. */
export interface StatedAnnotation {
  /** Where it is in its document. */
  place: string;
  /** Its key, if we wrote it. */
  key?: string;
  /** Its label; an entity label such as PERSON if it is foreign. */
  label: string;
  fields: Readonly<Record<string, unknown>>;
  spans: readonly StatedSpan[];
  /** The id that foreign annotations of one entity share, if the format has one. */
  entity?: string;
}

/** A document of another format with its annotations. */
export interface StatedDocument {
  name: string;
  text: string;
  language?: string;
  /** The unit in which the format counts. */
  unit: OffsetUnit;
  annotations: readonly StatedAnnotation[];
}
