import { access, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Article, Locale } from "@diplomatic-visits/core";
import { usageError } from "../exit-code.ts";
import { checkFile } from "../inputs/check-file.ts";
import { companionsOf } from "../inputs/naming.ts";
import type { Io } from "../io/io.ts";
import { notValid } from "../terminal/not-valid.ts";

/** How codings are read. */
export interface CodingSettings {
  locale: Locale;
  /** The file of the text that they code, or the folder of their texts. */
  text?: string;
}

const words = {
  en: { other: (text: string, file: string) => `${text} is not the text of ${file}: these are different texts` },
  ar: { other: (text: string, file: string) => `${text} ليس نص ${file}: النصان مختلفان` },
} as const;

/**
 * Reads an article, or a coding whose text is given, beside it, or beside the coding it is compared with. Undefined if it is
 * not valid, which is then reported; throws if it cannot be read.
 */
export async function readCoding(
  file: string,
  { partner, ...settings }: CodingSettings & { partner?: string },
  io: Io,
): Promise<Article | undefined> {
  const { locale } = settings;
  const text = await textOf(file, { ...settings, ...(partner === undefined ? {} : { partner }) }, io);
  const { result } = await checkFile(file, { locale, rules: {}, ...(text === undefined ? {} : { text }) }, io);
  if (result.ok) return result.article;
  const isOther = result.issues.some(({ code, path }) => code === "envelope/text-hash" && path[0] === "text");
  if (isOther && text !== undefined) throw usageError(words[locale].other(text, file));
  io.err.write(notValid(file, locale));
  return undefined;
}

async function textOf(
  file: string,
  { text, partner }: { text?: string; partner?: string },
  io: Io,
): Promise<string | undefined> {
  const own = companionsOf(file)?.text;
  const isFolder = text !== undefined && (await stat(io.at(text)).catch(() => undefined))?.isDirectory() === true;
  if (text !== undefined && !isFolder) return text;
  if (own === undefined) return undefined;
  const other = partner === undefined ? undefined : companionsOf(partner)?.text;
  const found = [
    ...(text === undefined ? [] : [join(text, basename(own))]),
    own,
    ...(other === undefined ? [] : [other]),
  ];
  for (const path of found) if (await isThere(io.at(path))) return path;
  return undefined;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
