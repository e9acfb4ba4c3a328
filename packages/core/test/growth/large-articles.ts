import { sha256 } from "../../src/text/digest.ts";

/** What an article of a test is made of; the rest of it is the same for all. */
export interface Parts {
  text?: string;
  inLanguage?: string;
  [key: string]: unknown;
}

const words = "Envoy Sorel reached Vantry.";
const quoted = { start: 0, end: 5, quote: "Envoy" };

/** An article of one sentence with these parts. */
export function largeArticle({ text = words, inLanguage = "en", ...parts }: Parts): Record<string, unknown> {
  const whole = { start: 0, end: text.length };
  const blocks = [{ id: "block", kind: "paragraph", ...whole, sentences: [{ id: "sentence", ...whole }] }];
  return {
    ...{ specVersion: "0.2", id: "urn:test:large", type: "NewsArticle", extent: "full", inLanguage },
    ...{ textDirection: inLanguage === "ar" ? "rtl" : "ltr", text, textHash: sha256(text), offsetUnit: "utf-16" },
    sections: [{ id: "section", ...whole, blocks }],
    ...parts,
  };
}

/** A list of objects, one for each number below `count`. */
export function many<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: Math.max(1, Math.round(count)) }, (_, i) => make(i));
}

/** Repeats a unit until a text has this length. */
export function periodic(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

/** The day that many days after the first of January 2001. */
export function dayAfter(days: number): string {
  return new Date(Date.UTC(2001, 0, 1 + days)).toISOString().slice(0, 10);
}

/** A coded value that rests on the first word. */
export function coded(value: string): object {
  return { value, state: "stated", evidence: [quoted] };
}

/** A date that rests on the first word. */
export function dated(value: string): object {
  return { value, basis: "explicit", evidence: [quoted] };
}

/** An entity that no mention names. */
export function entityOf(i: number, more: object = {}): object {
  return { id: `e${i}`, kind: "organization", name: { en: `Office ${i}` }, mentions: [], note: "n", ...more };
}

/** A mention of the text at a place. */
export function mentionOf(text: string, start: number, end: number): object {
  return { start, end, quote: text.slice(start, end), form: "name" };
}

/** A visit of the first entity. */
export function visitOf(i: number, more: object = {}): object {
  const visitors = [{ entity: "e0", evidence: [quoted] }];
  return { id: `v${i}`, role: "focal", status: coded("occurred"), visitors, evidence: [quoted], ...more };
}

/** A statement of the first entity that rests on a place of the text. */
export function statementOf(i: number, evidence: object, more: object = {}): object {
  return { id: `s${i}`, act: "assert", source: ["e0"], evidence: [evidence], ...more };
}
