import { unitAt, unitCount } from "./units-of.ts";

const longestInPieces = 512;
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
let decoder: InstanceType<typeof TextDecoder> | undefined;

/** The UTF-16 units of a string. */
export function textUnits(text: string): Uint16Array<ArrayBuffer> {
  const units = new Uint16Array(unitCount(text));
  for (let i = 0; i < unitCount(text); i++) units[i] = unitAt(text, i);
  return units;
}

/** The string of UTF-16 units; lone surrogates stay as they are. */
export function unitsToText(units: Uint16Array<ArrayBuffer>): string {
  if (units.length > longestInPieces && isLittleEndian) {
    decoder ??= new TextDecoder("utf-16le", { ignoreBOM: true, fatal: true });
    try {
      return decoder.decode(units);
    } catch {
      // a lone surrogate
    }
  }
  return inPieces(units);
}

/** A copy of a string by itself: a slice of a text keeps the whole text in memory. */
export function ownString(text: string): string {
  return unitsToText(textUnits(text));
}

// In pieces, because an argument list has a limit; joined, so that the string is stored contiguously.
function inPieces(units: Uint16Array): string {
  if (units.length <= longestInPieces) return String.fromCharCode.apply(null, units as unknown as number[]);
  const pieces: string[] = [];
  for (let i = 0; i < units.length; i += longestInPieces)
    pieces.push(String.fromCharCode.apply(null, units.subarray(i, i + longestInPieces) as unknown as number[]));
  return pieces.join("");
}
