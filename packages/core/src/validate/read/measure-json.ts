/** What one pass over the units of a text finds, before it is known to be JSON. */
export interface JsonMeasure {
  /** True if it is nested deeper than allowed. */
  deep: boolean;
  /** How many objects and lists begin. */
  parts: number;
  /** Colons outside strings: the members of all objects. */
  members: number;
  /** A number has an exponent or at least 16 characters, so it may be out of range. */
  longNumber: boolean;
  /** A string may contain surrogates, so the text must be checked. */
  surrogates: boolean;
}

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const comma = 0x2c;

/** Measures a JSON text given as UTF-8 bytes or UTF-16 units: JSON punctuation is one unit in both. */
export function measureJson(units: Uint8Array | Uint16Array, maxDepth: number): JsonMeasure {
  const end = units.length;
  let members = 0;
  let parts = 0;
  let depth = 0;
  let seen = 0;
  let longNumber = false;
  for (let at = 0; at < end; ) {
    const unit = units[at++] as number;
    if (unit <= comma) {
      if (unit !== quote) continue;
      let inside = units[at++] as number;
      while (inside !== quote && at <= end) {
        seen |= inside;
        if (inside === backslash) at++;
        inside = units[at++] as number;
      }
    } else if (unit === colon) members++;
    else if (unit < colon) {
      const start = at - 1;
      at = numberEnd(units, at);
      longNumber ||= isLong(units, start, at);
    } else if ((unit | 0x20) === 0x7b) {
      parts++;
      if (++depth > maxDepth) return { deep: true, parts, members, longNumber, surrogates: true };
    } else if ((unit | 0x20) === 0x7d) depth--;
  }
  return { deep: false, parts, members, longNumber, surrogates: (seen & 0xd800) === 0xd800 };
}

function numberEnd(units: Uint8Array | Uint16Array, from: number): number {
  let at = from;
  while (isNumberUnit(units[at] as number)) at++;
  return at;
}

function isNumberUnit(unit: number): boolean {
  return (unit >= 0x2b && unit <= 0x39 && unit !== comma) || (unit | 0x20) === 0x65;
}

function isLong(units: Uint8Array | Uint16Array, start: number, end: number): boolean {
  if (end - start > 15) return true;
  for (let at = start; at < end; at++) if (((units[at] as number) | 0x20) === 0x65) return true;
  return false;
}
