const backslash = 0x5c;
const letterU = 0x75;

/** A numeral with an exponent, which may be shorter than the number as JSON.stringify writes it. */
const exponent = /[:,[\s]-?[0-9]+(?:\.[0-9]+)?[eE]/;

/** The fewest units that a second or an unknown member adds to an object: `"":0,`. */
const leastMember = 5;

/**
 * Whether a JSON text contains nothing except what a check recognised in its value, and so neither a duplicate nor an unknown
 * key: both have the same length. Spaces and odd numerals would only lengthen the text; what escapes and exponents can
 * change is added. False if surrogates are escaped, which may not be pairs.
 */
export function isWholeLength(text: string, length: number, spared: number): boolean {
  if (text.length < length) return false;
  const escaped = escapedUnits(text);
  if (escaped < 0 || text.length !== length + escaped) return false;
  return spared < leastMember || !exponent.test(text);
}

/** The units by which the escapes of a JSON text are longer than what they stand for; -1 if one is of a surrogate. */
function escapedUnits(text: string): number {
  let units = 0;
  for (let at = text.indexOf("\\"); at >= 0; ) {
    const isUnicode = text.charCodeAt(at + 1) === letterU;
    if (isUnicode && isSurrogateEscape(text, at)) return -1;
    units += isUnicode ? 5 : 1;
    at += isUnicode ? 6 : 2;
    if (text.charCodeAt(at) !== backslash) at = text.indexOf("\\", at);
  }
  return units;
}

// \uD8… to \uDF…
function isSurrogateEscape(text: string, at: number): boolean {
  return (
    (text.charCodeAt(at + 2) | 0x20) === 0x64 && !(text.charCodeAt(at + 3) >= 0x30 && text.charCodeAt(at + 3) < 0x38)
  );
}
