import { hasLayout, layoutParticles } from "../languages/layout-terms.ts";
import { detectLanguage } from "../skeleton/detect-language.ts";

/** The bytes of a page as text, and how they were decoded. */
export interface DecodedHtml {
  html: string;
  /** The encoding, by its WHATWG name. */
  encoding: string;
  /** Whether neither the bytes nor the header gave it. */
  isGuessed: boolean;
}

// the standard looks for a page's encoding declaration no further than this
const declared = 4_096;

/**
 * Decodes the bytes of a page: by its byte order mark; as UTF-8 if they are valid; by the charset that the HTTP header, a
 * `meta` element or the XML declaration names; else by the encoding that produces words, windows-1256 for Arabic first.
 */
export function decodeHtml(bytes: Uint8Array, contentType?: string): DecodedHtml {
  const mark = markOf(bytes);
  if (mark) return { html: decoded(bytes, mark) ?? "", encoding: mark, isGuessed: false };
  const named = namedIn(contentType ?? "") ?? namedIn(headOf(bytes));
  const isWide = named !== undefined && /^(?:utf-16|iso-2022)/.test(named);
  // whatever is declared, well-formed UTF-8 bytes are UTF-8
  const utf8 = isWide && !hasHighBytes(bytes) ? undefined : strictly(bytes, "utf-8");
  if (utf8 !== undefined) return { html: utf8, encoding: "utf-8", isGuessed: false };
  // servers and templates declare Latin-1 for anything: if its letters form words of another script, use that encoding
  const other = named !== undefined && latin.has(named) ? guesses.find((guess) => makesWords(bytes, guess)) : undefined;
  if (other !== undefined) return { html: decoded(bytes, other) ?? "", encoding: other, isGuessed: true };
  const told = named && named !== "utf-8" ? decoded(bytes, named) : undefined;
  if (told !== undefined) return { html: told, encoding: named as string, isGuessed: false };
  return guessed(bytes, named === "utf-8");
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0xff && b === 0xfe ? "utf-16le" : undefined;
}

function headOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, declared));
}

/** The encoding that a header, a `meta` element or an XML declaration names, by its standard name. */
function namedIn(text: string): string | undefined {
  const label = /(?:charset|<\?xml[^>]{0,200}\sencoding)\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(text)?.[1];
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding === "windows-1252") return western(bytes);
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}

// the characters of windows-1252 at 80–9F; some runtimes read these bytes as the control characters of ISO 8859-1
const westernSigns = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function western(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (sign) => westernSigns[sign.charCodeAt(0) - 0x80] ?? sign);
}

function hasHighBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f);
}

const guesses = ["windows-1256", "windows-1251", "windows-1253", "windows-1255"];
const latin: ReadonlySet<string> = new Set(["windows-1252", "windows-1250", "iso-8859-2", "iso-8859-15"]);
const sampled = 60_000;

function guessed(bytes: Uint8Array, isSaidUtf8: boolean): DecodedHtml {
  const lenient = new TextDecoder("utf-8").decode(bytes);
  // a few broken letters in a page that declares UTF-8 do not disprove it
  const isBroken =
    isSaidUtf8 && (lenient.match(/\ufffd/g)?.length ?? 0) * 20 < (lenient.match(/[^\x00-\x7f]/g)?.length ?? 0);
  const encoding = isBroken ? "utf-8" : (guesses.find((guess) => makesWords(bytes, guess)) ?? "windows-1252");
  return { html: encoding === "utf-8" ? lenient : (decoded(bytes, encoding) ?? lenient), encoding, isGuessed: true };
}

// markup and scripts are English on any page: only words with letters beyond ASCII count
function makesWords(bytes: Uint8Array, encoding: string): boolean {
  const words = (strictly(bytes, encoding) ?? "").match(/[^\x00-\x7f]{2,}/g) ?? [];
  if (encoding === "windows-1256" && (hasArticles(words) || hasParticles(words))) return true;
  const { language, isSure } = detectLanguage(words.join(" ").slice(0, sampled));
  return isSure && languages[encoding]?.has(language) === true;
}

// A text too short for detection still has the article on some words, or only letters of one script:
// letters of another alphabet, read as windows-1256, include accented Latin letters.
function hasArticles(words: readonly string[]): boolean {
  if (words.length >= 3 && words.every((word) => hasLayout("decodedWord", word))) return true;
  const defined = words.filter((word) => hasLayout("decodedArticle", word)).length;
  return defined >= 2 && defined * 10 >= words.length;
}

// Persian and Urdu have no article; letters of another script form mixed words in this encoding, without these particles
function hasParticles(words: readonly string[]): boolean {
  const arabic = words.filter((word) => /^[\u0600-\u06ff\u200c،؛؟]+$/.test(word)).length;
  const known = layoutParticles();
  const particles = new Set(words.filter((word) => known.has(word)));
  return particles.size >= 2 && arabic >= 0.9 * words.length;
}

const languages: Readonly<Record<string, ReadonlySet<string>>> = {
  "windows-1256": new Set(["ar", "fa", "ur"]),
  "windows-1251": new Set(["ru", "uk", "be", "bg", "sr", "mk"]),
  "windows-1253": new Set(["el"]),
  "windows-1255": new Set(["he"]),
};
