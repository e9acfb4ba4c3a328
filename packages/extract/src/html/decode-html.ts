import { hasLayout, layoutParticles } from "../languages/layout-terms.ts";
import { detectLanguage } from "../skeleton/detect-language.ts";
import { decodeWestern, withoutMojibake } from "./western-bytes.ts";

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
 * `meta` element or the XML declaration names, if its letters form words there; else by the encoding in which they do.
 */
export function decodeHtml(bytes: Uint8Array, contentType?: string): DecodedHtml {
  const mark = markOf(bytes);
  if (mark) return { html: decoded(bytes, mark) ?? "", encoding: mark, isGuessed: false };
  const named = namedIn(contentType ?? "") ?? namedIn(headOf(bytes));
  const isWide = named !== undefined && /^(?:utf-16|iso-2022)/.test(named);
  // whatever is declared, well-formed UTF-8 bytes are UTF-8
  const utf8 = isWide && !hasHighBytes(bytes) ? undefined : strictly(bytes, "utf-8");
  if (utf8 !== undefined) return decodedOnce(utf8);
  if (!isWide) {
    // servers and templates declare a wrong encoding: if the letters form words only in another one, use that
    const lenient = nearlyUtf8(bytes);
    if (lenient !== undefined) return { html: lenient, encoding: "utf-8", isGuessed: true };
    const other = named === undefined || isPlausible(bytes, named) ? undefined : guessOf(bytes, named);
    if (other !== undefined) return { html: decoded(bytes, other) ?? "", encoding: other, isGuessed: true };
  }
  const told = named && named !== "utf-8" ? decoded(bytes, named) : undefined;
  if (told !== undefined) return { html: told, encoding: named as string, isGuessed: false };
  const encoding = guessOf(bytes, undefined) ?? "windows-1252";
  return { html: decoded(bytes, encoding) ?? "", encoding, isGuessed: true };
}

/** A page that was decoded as UTF-8, and decoded again if its letters were UTF-8 read as Latin and saved so. */
function decodedOnce(html: string): DecodedHtml {
  const mended = withoutMojibake(html);
  return { html: mended ?? html, encoding: "utf-8", isGuessed: mended !== undefined };
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
  if (encoding === "windows-1252") return decodeWestern(bytes);
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}

function hasHighBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f);
}

const guesses = ["windows-1256", "iso-8859-6", "windows-1251", "koi8-r", "windows-1253", "windows-1255"];
const latin =
  /^(?:windows-125[02478]|iso-8859-(?:[12349]|1[03456])|macintosh|ibm866|x-mac-cyrillic|x-user-defined|replacement)$/;
const sampled = 60_000;

// a few broken letters do not disprove UTF-8: the bytes of other encodings seldom form any of its characters
function nearlyUtf8(bytes: Uint8Array): string | undefined {
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const [broken, high] = [lenient.match(/\ufffd/g)?.length ?? 0, lenient.match(/[^\x00-\x7f]/g)?.length ?? 0];
  return broken * 20 < high ? lenient : undefined;
}

// Latin letters are declared for anything; bytes that break the rules of an encoding of many bytes are not in it
function isPlausible(bytes: Uint8Array, named: string): boolean {
  if (named === "utf-8" || latin.test(named)) return false;
  return languages[named] === undefined ? strictly(bytes, named) !== undefined : makesWords(bytes, named);
}

function guessOf(bytes: Uint8Array, named: string | undefined): string | undefined {
  return guesses.find((guess) => guess !== named && makesWords(bytes, guess));
}

// markup and scripts are English on any page: only words with letters beyond ASCII count
function makesWords(bytes: Uint8Array, encoding: string): boolean {
  const words = (strictly(bytes, encoding) ?? "").match(/[^\x00-\x7f]{2,}/g) ?? [];
  if (arabic.has(encoding)) return hasArticles(words) || hasParticles(words);
  const { language, isSure } = detectLanguage(words.join(" ").slice(0, sampled));
  return isSure && languages[encoding]?.has(language) === true;
}

const arabic: ReadonlySet<string> = new Set(["windows-1256", "iso-8859-6"]);

// A text too short for detection still has the article on some words, or only letters of one script:
// letters of another alphabet, read as windows-1256, include accented Latin letters.
function hasArticles(words: readonly string[]): boolean {
  const defined = words.filter((word) => hasLayout("decodedArticle", word)).length;
  if (words.length >= 3 && words.length < fewestProving && words.every((word) => hasLayout("decodedWord", word)))
    return true;
  return defined >= 2 && defined * 10 >= words.length;
}

// a longer text in letters of one script only, without the article or particles, is in another encoding of the script
const fewestProving = 12;

// Persian and Urdu have no article; letters of another script form mixed words in this encoding, without these particles
function hasParticles(words: readonly string[]): boolean {
  const inLetters = words.filter((word) => /^[\u0600-\u06ff\u200c،؛؟]+$/.test(word)).length;
  const known = layoutParticles();
  const particles = new Set(words.filter((word) => known.has(word)));
  return particles.size >= 2 && inLetters >= 0.9 * words.length;
}

const cyrillic: ReadonlySet<string> = new Set(["ru", "uk", "be", "bg", "sr", "mk"]);

const languages: Readonly<Record<string, ReadonlySet<string>>> = {
  "windows-1256": new Set(["ar", "fa", "ur"]),
  "iso-8859-6": new Set(["ar"]),
  "windows-1251": cyrillic,
  "koi8-r": cyrillic,
  "koi8-u": cyrillic,
  "iso-8859-5": cyrillic,
  "windows-1253": new Set(["el"]),
  "iso-8859-7": new Set(["el"]),
  "windows-1255": new Set(["he"]),
  "iso-8859-8": new Set(["he"]),
};
