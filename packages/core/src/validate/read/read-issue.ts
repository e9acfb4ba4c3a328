import type { Localized } from "../../article/issue.ts";
import type { Path } from "../../article/path.ts";
import { type ReadCode, readCodes } from "./read-codes.ts";

/** An issue that the reader found at one place of an input. */
export interface ReadIssue {
  code: ReadCode;
  /** The message, without the place. */
  message: Localized;
  /** Offset in bytes of the input as UTF-8, including a byte order mark. */
  byte?: number;
  /** Line, from 1. */
  line?: number;
  /** Column, from 1, in UTF-16 units; a byte order mark is not counted. */
  column?: number;
  /** The path of the key or value at fault. */
  path?: Path;
  /** The source around the place, on one line, with control characters escaped. */
  near?: string;
  /** What to do. */
  hint?: Localized;
}

/** A word of a message: one for all languages, or one per language. */
export type Word = string | number | Localized;

/** The issue of an input that is larger than a limit. */
export function sizeIssue(limit: number, unit: keyof typeof units, place: ReadPlace = {}): ReadIssue {
  const { en, ar } = units[unit];
  return readIssue("read/size", { limit: { en: `${limit} ${en}`, ar: `${limit} ${ar}` } }, place);
}

const units = {
  bytes: { en: "bytes", ar: "بايت" },
  parts: { en: "objects and lists", ar: "كائن وقائمة" },
} as const satisfies Record<string, Localized>;

/** Where an issue is, and what to do about it. */
export type ReadPlace = Omit<ReadIssue, "code" | "message">;

/** Makes an issue with a code: the words replace the {placeholders} of its message. */
export function readIssue(code: ReadCode, words: Readonly<Record<string, Word>>, place: ReadPlace = {}): ReadIssue {
  const message = readCodes.find((row) => row.code === code)?.message ?? { en: code, ar: code };
  return { code, message: { en: fill(message.en, words, "en"), ar: fill(message.ar, words, "ar") }, ...place };
}

/** Makes the issue of a lone surrogate at an offset (UTF-16 units) of a text. */
export function surrogateIssue(text: string, at: number, place: ReadPlace): ReadIssue {
  return readIssue("read/lone-surrogate", { found: `U+${text.charCodeAt(at).toString(16).toUpperCase()}` }, place);
}

function fill(template: string, words: Readonly<Record<string, Word>>, locale: keyof Localized): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const word = words[name];
    if (word === undefined) return place;
    return typeof word === "object" ? word[locale] : String(word);
  });
}

/** Escapes control characters, invisible characters and lone surrogates so that text can be shown on one line. */
export function visible(text: string, maxUnits = 80): string {
  const cut = text.length > maxUnits ? `${text.slice(0, maxUnits)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
