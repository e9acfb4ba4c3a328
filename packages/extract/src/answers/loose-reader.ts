/**
 * What was tolerated in an answer: a comma too many or too few, a missing bracket, a comment, a key or text without double quotation marks, a
 * word or number of another language, or, inside a text, a quotation mark, line break or escape that JSON does not allow;
 * `unreadable` is where reading ended.
 */
export type ToleratedKind = "comma" | "bracket" | "comment" | "quotes" | "literal" | "text" | "unreadable";

/** A place that is not JSON. */
export interface LooseFault {
  offset: number;
  kind: ToleratedKind;
}

/** Where the reading of an answer is. */
export interface Reader {
  text: string;
  at: number;
  /** Why reading ended before the object did: the text ends, or continues with something that is not JSON. */
  stop?: "end" | "fault";
  /** The places that are not JSON; only the first ones of very many. */
  faults: LooseFault[];
}

/** How many faults of one answer are recorded: a list of more helps nobody. */
const mostFaults = 100;

/** Records a place that is not JSON. */
export function note({ faults }: Reader, offset: number, kind: ToleratedKind): void {
  // a place that is looked at twice is one fault
  if (faults.length < mostFaults && faults.at(-1)?.offset !== offset) faults.push({ offset, kind });
}

/** Ends reading. */
export function halt(reader: Reader): false {
  reader.stop ??= reader.at >= reader.text.length ? "end" : "fault";
  if (reader.stop === "fault") note(reader, reader.at, "unreadable");
  return false;
}

/** What a pattern matches at the reader's place, which moves after it. */
export function matchAt(pattern: RegExp, reader: Reader): string | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0];
  reader.at += found?.length ?? 0;
  return found;
}

/** Moves to the next character outside white space and comments, and returns it; empty at the end. */
export function nextSign(reader: Reader): string {
  const from = reader.at;
  reader.at = afterBlank(reader.text, from);
  const comment = reader.text.slice(from, reader.at).search(/\S/);
  if (comment >= 0) note(reader, from + comment, "comment");
  return reader.text.charAt(reader.at);
}

/** The offset after white space and comments. */
export function afterBlank(text: string, from: number): number {
  // an ellipsis is in the place of items that the model omitted; a comment is short, so that one without an end costs little
  const blank = /(?:\s+|\/\/[^\n]{0,1000}|#[^\n]{0,1000}|\/\*[\s\S]{0,1000}?\*\/|\.\.\.|…)*/y;
  blank.lastIndex = from;
  return from + (blank.exec(text)?.[0].length ?? 0);
}

const closingOf: Readonly<Record<string, string>> = { '"': '"', "'": "'", "“": "”", "„": "“" };

/** The mark that ends what a mark begins; undefined for what is not a quotation mark. */
export function closingMark(sign: string): string | undefined {
  return closingOf[sign];
}

/** Whether a key with its colon, or its beginning if the text is cut off, is at a place. */
export function keyAhead(text: string, at: number): boolean {
  const key =
    /(?:"(?:[^"\\\n]|\\.){0,300}"|'(?:[^'\\\n]|\\.){0,300}'|“[^”\n]{0,300}”|[A-Za-z_$][\w$]{0,300})\s*(?::|$)|["'“][^"'”\n]{0,300}$/y;
  key.lastIndex = at;
  return key.test(text);
}

/** Whether a key with its colon is at a place. */
export function fieldAhead(text: string, at: number): boolean {
  const field = /"(?:[^"\\\n]|\\.){0,300}"\s*:/y;
  field.lastIndex = at;
  return field.test(text);
}
