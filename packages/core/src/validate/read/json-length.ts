import { unitAt, unitCount } from "../../text/units-of.ts";

const backslash = 0x5c;
const letterU = 0x75;

/** What an exponent looks like, wherever it is; this is found faster than a numeral. */
const anyExponent = /[0-9][eE][+-]?[0-9]/;
/** A numeral with an exponent, which may be shorter than the number as JSON.stringify writes it. */
const exponent = /[:,[\s]-?[0-9]+(?:\.[0-9]+)?[eE]/;

/**
 * The fewest units by which a text is longer that has something its value has not: a number that is too small, `1e-400` for 0.
 * An earlier member of the same name adds more, `"id":0,`; unknown names are already seen.
 */
const leastDropped = 5;

/** What a check found of a value: the length of its JSON without escapes, and what exponents may have saved. */
interface Measured {
  length: number;
  spared: number;
  /** A digest in the source, which often looks like a numeral with an exponent. */
  digest?: string;
}

/**
 * Whether a JSON text contains nothing except what a check recognised in its value, and so no member twice: both have the same
 * length. Spaces and odd numerals would only lengthen the text; what escapes and exponents can change is added. False if
 * surrogates are escaped, which may not be pairs.
 */
export function isWholeLength(text: string, { length, spared, digest }: Measured): boolean {
  if (unitCount(text) < length) return false;
  const escaped = escapedUnits(text);
  if (escaped < 0 || unitCount(text) !== length + escaped) return false;
  return spared < leastDropped || !hasExponent(text, digest);
}

function hasExponent(text: string, digest = ""): boolean {
  const at = digest === "" ? -1 : text.indexOf(digest);
  const parts = at < 0 ? [text] : [text.slice(0, at), text.slice(at + digest.length)];
  return parts.some((part) => anyExponent.test(part)) && exponent.test(text);
}

/** The units by which the escapes of a JSON text are longer than what they stand for; -1 if one is of a surrogate. */
function escapedUnits(text: string): number {
  let units = 0;
  for (let at = text.indexOf("\\"); at >= 0; ) {
    const isUnicode = unitAt(text, at + 1) === letterU;
    if (isUnicode && isSurrogateEscape(text, at)) return -1;
    units += isUnicode ? 5 : 1;
    at += isUnicode ? 6 : 2;
    if (unitAt(text, at) !== backslash) at = text.indexOf("\\", at);
  }
  return units;
}

// \uD8… to \uDF…
function isSurrogateEscape(text: string, at: number): boolean {
  return (unitAt(text, at + 2) | 0x20) === 0x64 && !(unitAt(text, at + 3) >= 0x30 && unitAt(text, at + 3) < 0x38);
}
