import type { Locale, ValidateOptions, ValidationResult } from "@diplomatic-visits/core";
import type { FileFixes } from "../fix/file-fixes.ts";
import type { Sources } from "../io/io.ts";
import { type FileIssue, placedInText } from "./file-issue.ts";
import { companionsOf, isYaml } from "./naming.ts";
import { readBytes } from "./read-file.ts";
import { encodingIssues, type TextFile, textFileOf } from "./text-file.ts";

/** What a file was found to be. */
export interface FileVerdict {
  path: string;
  result: ValidationResult & { issues: FileIssue[] };
  milliseconds: number;
  /** The language of what is said of it; English when absent. */
  locale?: Locale;
  /** What `--fix` changed in it. */
  fixes?: FileFixes;
}

/** How files are checked. */
export interface CheckSettings {
  locale: Locale;
  rules: NonNullable<ValidateOptions["rules"]>;
  /** The file of a coding's text, if its name does not say. */
  text?: string;
  /** What the file is to hold, where that is not written yet. */
  content?: Uint8Array;
}

/** Checks one file, an article or a coding; throws when it cannot be read. */
export async function checkFile(
  path: string,
  { locale, rules, text, content }: CheckSettings,
  io: Sources,
): Promise<FileVerdict> {
  const bytes = content ?? (await readBytes(path, io, locale));
  const companion = text ?? companionsOf(path)?.text;
  const quoted = companion === undefined ? undefined : await textFileOf(companion, path, io);
  const started = io.now();
  const format = isYaml(path) || (path === "-" && !startsJson(bytes)) ? "yaml" : "json";
  const options: ValidateOptions = { locale, rules, locate: true, format };
  const isArticle = format === "json" && quoted === undefined && io.doubted !== path;
  const certain = isArticle ? await certainly(bytes, options) : undefined;
  const result = certain ?? (await validatedWith(bytes, quoted ? { ...options, text: quoted.text } : options));
  return { path, result: quoted ? withText(result, quoted, locale) : result, milliseconds: io.now() - started, locale };
}

async function validatedWith(bytes: Uint8Array, options: ValidateOptions): Promise<ValidationResult> {
  return (await import("./validated.ts")).validated(bytes, options);
}

async function certainly(bytes: Uint8Array, options: ValidateOptions): Promise<ValidationResult | undefined> {
  const { certainVerdictOnceLoaded } = await import("@diplomatic-visits/core/internal/certain");
  return certainVerdictOnceLoaded(bytes, options);
}

/** A result with what is wrong with the text file, which comes first. */
export function withText<T extends Pick<ValidationResult, "ok" | "issues">>(
  result: T,
  text: TextFile,
  locale: Locale,
): T {
  const encoding = encodingIssues(text, locale);
  const errors = encoding.filter(({ severity }) => severity === "error");
  const notes = encoding.filter(({ severity }) => severity !== "error");
  const issues = [...errors, ...result.issues.map((issue) => placedInText(issue, text)), ...notes];
  return { ...result, ok: result.ok && errors.length === 0, issues } as T;
}

/** Whether bytes begin as a JSON document does; what does not is read as YAML, whose messages would not fit JSON. */
export function startsJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte));
  return first === undefined || first === 0x7b || first === 0x5b;
}
