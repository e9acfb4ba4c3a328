import { access } from "node:fs/promises";
import { type Locale, type Result, type ValidateOptions, validate } from "@diplomatic-visits/core";
import { incompleteError } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { companionsOf, isYaml } from "./naming.ts";
import { readBytes } from "./read-file.ts";

/** What a file was found to be. */
export interface FileVerdict {
  path: string;
  result: Result;
  milliseconds: number;
}

/** How files are checked. */
export interface CheckSettings {
  locale: Locale;
  rules: NonNullable<ValidateOptions["rules"]>;
  /** The file of a coding's text, where its name does not tell. */
  text?: string;
}

/** Checks one file, an article or a coding; throws when it cannot be read. */
export async function checkFile(path: string, { locale, rules, text }: CheckSettings, io: Io): Promise<FileVerdict> {
  const bytes = await readBytes(path, io);
  const companion = text ?? companionsOf(path)?.text;
  const quoted = companion === undefined ? undefined : await textOf(companion, path, io);
  const started = io.now();
  const format = isYaml(path) || (path === "-" && !startsJson(bytes)) ? "yaml" : "json";
  const options: ValidateOptions = { locale, rules, locate: true, format };
  const result = validate(bytes, quoted === undefined ? options : { ...options, text: quoted });
  return { path, result, milliseconds: io.now() - started };
}

// JSON documents begin with a brace; what does not is read as YAML, in which JSON errors would be told as YAML errors.
function startsJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte));
  return first === undefined || first === 0x7b || first === 0x5b;
}

/** The text a coding quotes, as it lies in its file. */
export async function textOf(path: string, coding: string, io: Io): Promise<string> {
  await access(io.at(path)).catch(() => {
    throw incompleteError(`${coding}: its text should be in ${path}, which is not there; name it with --text`);
  });
  const bytes = await readBytes(path, io);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw incompleteError(`${path}: not UTF-8`);
  }
}
