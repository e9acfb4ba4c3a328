const longestInPieces = 512;
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
let decoder: TextDecoder | undefined;

/** The string of UTF-16 units; lone surrogates stay as they are. */
export function unitsToText(units: Uint16Array<ArrayBuffer>): string {
  if (units.length <= longestInPieces || !isLittleEndian || hasLoneSurrogate(units)) return inPieces(units);
  decoder ??= new TextDecoder("utf-16le", { ignoreBOM: true });
  return decoder.decode(units);
}

// In pieces, because an argument list has a limit; joined, so that the string is stored contiguously.
function inPieces(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < units.length; i += longestInPieces)
    pieces.push(String.fromCharCode.apply(null, units.subarray(i, i + longestInPieces) as unknown as number[]));
  return pieces.join("");
}

function hasLoneSurrogate(units: Uint16Array): boolean {
  for (let i = 0; i < units.length; i++) {
    if (((units[i] as number) & 0xf800) !== 0xd800) continue;
    if (((units[i] as number) & 0x400) !== 0 || ((units[i + 1] ?? 0) & 0xfc00) !== 0xdc00) return true;
    i++;
  }
  return false;
}
