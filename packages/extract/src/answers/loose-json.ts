import {
  afterBlank,
  closingMark,
  fieldAhead,
  halt,
  keyAhead,
  type LooseFault,
  matchAt,
  nextSign,
  note,
  type Reader,
} from "./loose-reader.ts";

/** What was read of a text that is meant as JSON. */
export interface LooseJson {
  /** What could be read: all whole parts. */
  value: Record<string, unknown>;
  /** The offset where reading ended. */
  end: number;
  /** Why reading ended before the object did: the text ends, or continues with something that is not JSON. */
  stop?: "end" | "fault";
  /** The places that are not JSON, in order; only the first ones of very many. */
  faults: LooseFault[];
}

type Holder = "key" | "object" | "list";

// An incomplete object may lack its negation: it is dropped.
const dropped = Symbol("not whole");
const deepest = 100;

/**
 * Reads an object that a model meant as JSON: trailing and missing commas, comments, raw line breaks and quotation marks in
 * strings, Python literals. Whole parts are kept; of incomplete objects only the outermost is kept.
 */
export function readLooseJson(text: string, start: number): LooseJson {
  const reader: Reader = { text, at: start, faults: [] };
  const value = readObject(reader, 0) as Record<string, unknown>;
  const { at: end, stop, faults } = reader;
  return { value, end, ...(stop ? { stop } : {}), faults };
}

/** Reads an object that is strict JSON; undefined if it is not, or is incomplete. */
export function readStrictJson(text: string, start: number): LooseJson | undefined {
  const end = endOfObject(text, start);
  if (end === undefined) return undefined;
  try {
    return { value: JSON.parse(text.slice(start, end)), end, faults: [] };
  } catch {
    return undefined;
  }
}

function endOfObject(text: string, start: number): number | undefined {
  const sign = /"(?:[^"\\]|\\.)*"|[{}[\]]/gs;
  sign.lastIndex = start;
  let open = 0;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === "{" || found[0] === "[") open++;
    else if (found[0] === "}" || found[0] === "]") open--;
    if (open === 0) return sign.lastIndex;
  }
  return undefined;
}

function readObject(reader: Reader, depth: number): unknown {
  const entries: [string, unknown][] = [];
  const partial = () => (depth === 0 ? Object.fromEntries(entries) : dropped);
  reader.at++;
  for (;;) {
    const sign = nextSign(reader);
    if (sign === "}") {
      reader.at++;
      return Object.fromEntries(entries);
    }
    const key = readKey(reader, sign);
    if (key === undefined) return partial();
    const value = readValue(reader, "object", depth + 1);
    // for a list in the outermost object, the whole items are kept
    if (reader.stop && (depth > 0 || !Array.isArray(value))) return partial();
    entries.push([key, value]);
    if (reader.stop || !passComma(reader, "}")) return partial();
  }
}

function readList(reader: Reader, depth: number): unknown[] {
  const items: unknown[] = [];
  reader.at++;
  for (;;) {
    if (nextSign(reader) === "]") {
      reader.at++;
      return items;
    }
    // a field of the object around the list: its bracket is missing
    if (fieldAhead(reader.text, reader.at)) {
      note(reader, reader.at, "bracket");
      return items;
    }
    const item = readValue(reader, "list", depth + 1);
    if (reader.stop) return items;
    items.push(item);
    if (!passComma(reader, "]")) return items;
  }
}

// A missing comma, a doubled one, or one before the closing bracket, loses nothing.
function passComma(reader: Reader, closing: string): boolean {
  const before = reader.at;
  let sign = nextSign(reader);
  if (sign === closing) return true;
  if (sign === ",") {
    const comma = reader.at++;
    for (sign = nextSign(reader); sign === ","; sign = nextSign(reader)) note(reader, reader.at++, "comma");
    if (sign === closing) note(reader, comma, "comma");
    return true;
  }
  const startsNext = closing === "}" ? keyAhead(reader.text, reader.at) : /["'“{[\d-]/.test(sign);
  if (!startsNext) return halt(reader);
  // the comma after a list without its bracket was passed inside the list
  if (reader.faults.at(-1)?.offset !== reader.at) note(reader, before, "comma");
  return true;
}

function readKey(reader: Reader, sign: string): string | undefined {
  let key: unknown;
  if (closingMark(sign)) key = readString(reader, "key");
  else {
    const name = matchAt(/[A-Za-z_$][\w$]*/y, reader);
    if (name === undefined) halt(reader);
    else note(reader, reader.at - name.length, "quotes");
    key = name;
  }
  if (reader.stop || typeof key !== "string") return undefined;
  if (nextSign(reader) !== ":") {
    halt(reader);
    return undefined;
  }
  reader.at++;
  return key;
}

const words: Readonly<Record<string, unknown>> = {
  true: true,
  false: false,
  null: null,
  True: true,
  False: false,
  None: null,
  undefined: null,
  NaN: null,
};

function readValue(reader: Reader, holder: Holder, depth: number): unknown {
  const sign = nextSign(reader);
  if (depth > deepest) return halt(reader);
  if (sign === "{") return readObject(reader, depth);
  if (sign === "[") return readList(reader, depth);
  if (closingMark(sign)) return readString(reader, holder);
  const from = reader.at;
  const word = matchAt(/[+-]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[A-Za-z]+/y, reader);
  // a number or word at the very end may be incomplete
  if (word === undefined || reader.at >= reader.text.length) return halt(reader);
  if (!/^(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/.test(word)) note(reader, from, "literal");
  if (Object.hasOwn(words, word)) return words[word];
  const number = Number(word.replaceAll("_", ""));
  return Number.isFinite(number) ? number : halt(reader);
}

function readString(reader: Reader, holder: Holder): unknown {
  const { text } = reader;
  const opening = text.charAt(reader.at++);
  const quote = closingMark(opening) as string;
  if (opening !== '"') note(reader, reader.at - 1, "quotes");
  let value = "";
  for (; reader.at < text.length; reader.at++) {
    const sign = text.charAt(reader.at);
    if (sign === "\\") value += readEscape(reader);
    else if (sign === quote && closes(reader, holder)) {
      reader.at++;
      return value;
    } else {
      if (sign === quote || sign < " ") note(reader, reader.at, "text");
      value += sign;
    }
  }
  return halt(reader);
}

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  '"': '"',
  "\\": "\\",
  "/": "/",
};

function readEscape(reader: Reader): string {
  const { text } = reader;
  const letter = text.charAt(++reader.at);
  if (Object.hasOwn(escapes, letter)) return escapes[letter] as string;
  const code = letter === "u" ? /^[0-9a-fA-F]{4}/.exec(text.slice(reader.at + 1, reader.at + 5))?.[0] : undefined;
  if (code === undefined) {
    note(reader, reader.at - 1, "text");
    return letter;
  }
  reader.at += 4;
  return String.fromCharCode(Number.parseInt(code, 16));
}

// A quotation mark ends a string only if JSON continues after it; otherwise it belongs to the words.
function closes({ text, at }: Reader, holder: Holder): boolean {
  const next = afterBlank(text, at + 1);
  const sign = text.charAt(next);
  if (sign === "") return true;
  if (holder === "key") return sign === ":";
  if (sign === "}" || sign === "]") return true;
  if (sign === ",") {
    const then = afterBlank(text, next + 1);
    return holder === "object"
      ? then >= text.length || text[then] === "}" || keyAhead(text, then)
      : /^(?:["'“{[\d\]-]|$)/.test(text.charAt(then));
  }
  const isNewLine = text.slice(at + 1, next).includes("\n");
  return isNewLine && (holder === "object" ? keyAhead(text, next) : closingMark(sign) !== undefined || sign === "{");
}
