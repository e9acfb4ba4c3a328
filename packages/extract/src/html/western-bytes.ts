// the characters of windows-1252 at 80–9F; some runtimes read these bytes as the control characters of ISO 8859-1
const westernSigns = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Decodes bytes as windows-1252, in all runtimes alike. */
export function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (sign) => westernSigns[sign.charCodeAt(0) - 0x80] ?? sign);
}

const byteOfSign = new Map([...westernSigns].map((sign, i) => [sign, 0x80 + i]));

// a page with fewer may write such letters on purpose
const fewest = 8;
const pair = /[\u00c2-\u00f4](?:[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){1,3}/g;

/**
 * The text of a page whose UTF-8 bytes were read as windows-1252 and saved as UTF-8 again, so that Ã© is shown for é;
 * undefined if any of its letters is not of this kind.
 */
export function withoutMojibake(html: string): string | undefined {
  if ((html.match(pair)?.length ?? 0) < fewest) return undefined;
  const bytes = new Uint8Array(html.length);
  let length = 0;
  for (const sign of html) {
    const byte = sign.charCodeAt(0) <= 0xff ? sign.charCodeAt(0) : byteOfSign.get(sign);
    if (byte === undefined) return undefined;
    bytes[length++] = byte;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length));
  } catch {
    return undefined;
  }
}
