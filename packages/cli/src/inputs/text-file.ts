import { access, readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Locale } from "@diplomatic-visits/core";
import { incompleteError } from "../exit-code.ts";
import type { Sources } from "../io/io.ts";
import type { FileIssue } from "./file-issue.ts";
import { readBytes } from "./read-file.ts";

/** A text as it is in its file. */
export interface TextFile {
  path: string;
  text: string;
  /** The encoding it was read in, by its WHATWG name. */
  encoding: string;
  /** Whether the encoding was guessed from the words that it makes. */
  isGuessed: boolean;
  /** Whether a byte order mark was skipped. */
  hasMark: boolean;
}

/** Reads the text that a coding quotes; a name that differs in case only will do. */
export async function textFileOf(path: string, coding: string, io: Sources): Promise<TextFile> {
  const found = await inAnyCase(path, io);
  if (found === undefined) throw incompleteError(words[io.locale].absent(path, coding));
  return decodedFile(found, await readBytes(found, io));
}

/** The bytes of a text file as text: UTF-8 if valid, otherwise UTF-16 or the encoding that gives words, as for web pages. */
export async function decodedFile(path: string, bytes: Uint8Array): Promise<TextFile> {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const utf8 = strictly(bytes, "utf-8");
  if (utf8 !== undefined && !utf8.includes("\0"))
    return { path, text: utf8, encoding: "utf-8", isGuessed: false, hasMark };
  const wide = hasMark ? undefined : unmarkedUtf16(bytes);
  if (wide) return { path, ...wide, isGuessed: false, hasMark };
  if (utf8 !== undefined) return { path, text: utf8, encoding: "utf-8", isGuessed: false, hasMark };
  const { decodeHtml } = await import("@diplomatic-visits/extract");
  const { html, encoding, isGuessed } = decodeHtml(bytes);
  return { path, text: html.replace(/^\ufeff/, ""), encoding, isGuessed, hasMark };
}

/** What is to be said of how a text file is encoded: anything but UTF-8 is an error, a byte order mark a note. */
export function encodingIssues({ path, encoding, isGuessed, hasMark }: TextFile, locale: Locale): FileIssue[] {
  const place = { file: path, path: ["text"], line: 1, column: 1 };
  if (encoding !== "utf-8") {
    const message = words[locale].encoding(names[encoding] ?? encoding, isGuessed);
    return [
      { code: "read/utf8", severity: "error", ...place, message, hint: words[locale].convert(path), found: encoding },
    ];
  }
  return hasMark ? [{ code: "read/bom", severity: "note", ...place, message: words[locale].mark }] : [];
}

const names: Readonly<Record<string, string>> = { "utf-16le": "UTF-16", "utf-16be": "UTF-16" };

const words = {
  en: {
    absent: (path: string, coding: string) =>
      `${coding}: its text should be in ${path}, which is not there; name it with --text`,
    encoding: (name: string, guessed: boolean) =>
      `the text is ${guessed ? `not UTF-8, but ${name} by its words` : name}: save it as UTF-8`,
    convert: (path: string) => `an editor saves it as UTF-8; visits init <name> --text ${path} writes it so`,
    mark: "a byte order mark at the start of the text was skipped: save it as UTF-8 without one",
  },
  ar: {
    absent: (path: string, coding: string) => `${coding}: يُنتظر نصه في ${path}، وهو غير موجود؛ حدده بالخيار --text`,
    encoding: (name: string, guessed: boolean) =>
      guessed
        ? `النص ليس بترميز UTF-8، وهو بحسب كلماته ${name}: احفظه بترميز UTF-8`
        : `النص بترميز ${name}: احفظه بترميز UTF-8`,
    convert: (path: string) => `يحفظه المحرر بترميز UTF-8، ويكتبه كذلك الأمر visits init <name> --text ${path}`,
    mark: "تُجوهلت علامة ترتيب البايت في أول النص: احفظه بترميز UTF-8 من دونها",
  },
} as const;

async function inAnyCase(path: string, io: Sources): Promise<string | undefined> {
  if (
    await access(io.at(path)).then(
      () => true,
      () => false,
    )
  )
    return path;
  const folder = await readdir(io.at(dirname(path))).catch((): string[] => []);
  const wanted = basename(path).toLowerCase();
  const like = folder.find((name) => name.toLowerCase() === wanted);
  return like === undefined ? undefined : join(dirname(path), like);
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The share of letters that news is written in, below which bytes are not UTF-16 text. */
const leastKnown = 0.9;

// Without a byte order mark only the letters show it: Latin, Greek, Cyrillic, Hebrew, Arabic, and their signs.
function unmarkedUtf16(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  if (bytes.length % 2 === 1) return undefined;
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const text = encoding === "utf-16le" ? strictly(bytes, encoding) : strictly(swapped(bytes), "utf-16le");
    if (text === undefined || text === "") continue;
    const known = text.match(/[\t\n\r\u0020-\u007e\u00a0-\u06ff\u2010-\u203a\ufeff]/g)?.length ?? 0;
    if (known / text.length >= leastKnown) return { text, encoding };
  }
  return undefined;
}

// not every build of Node decodes UTF-16 of the other byte order
function swapped(bytes: Uint8Array): Uint8Array {
  return Buffer.from(bytes).swap16();
}
