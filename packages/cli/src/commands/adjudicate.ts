import { existsSync } from "node:fs";
import { basename } from "node:path";
import { type AnchorResult, anchor, type Coding, type Locale, toPointer } from "@diplomatic-visits/core";
import { escaped, jsonText } from "@diplomatic-visits/core/internal";
import { writeYaml } from "@diplomatic-visits/extract/coding-file";
import { adjudicateWords } from "../adjudicate/adjudicate-words.ts";
import { type Adjudication, adjudicationOf } from "../adjudicate/adjudication.ts";
import { askForChoices } from "../adjudicate/ask-for-choices.ts";
import type { Choices } from "../adjudicate/choice.ts";
import { type ChoicesHead, choicesYaml, type ReadChoices, readChoices } from "../adjudicate/choices-file.ts";
import { type DecidedCoding, decidedCoding } from "../adjudicate/decided-coding.ts";
import { faultHints } from "../adjudicate/fault-hints.ts";
import { isListed, type Listed } from "../compare/compare-report.ts";
import { compareWords } from "../compare/compare-words.ts";
import type { Side } from "../compare/difference.ts";
import { type CodingSettings, readCoding } from "../compare/read-coding.ts";
import { exitCode, usageError } from "../exit-code.ts";
import type { FormatName } from "../formats/format.ts";
import { reportFormats } from "../formats/formats.ts";
import { companionsOf, isYaml } from "../inputs/naming.ts";
import { readBytes } from "../inputs/read-file.ts";
import type { Io } from "../io/io.ts";
import { refuseOverlap } from "../outputs/refuse-overlap.ts";
import { writeFiles } from "../outputs/write-file.ts";
import { writeNew } from "../outputs/write-new.ts";

/** The settings of `visits adjudicate`. */
export interface AdjudicateSettings extends CodingSettings {
  out?: string;
  /** Which differences are asked. */
  differences: Listed;
  toFile?: string;
  fromFile?: string;
  /** Where the choices of the dialogue are kept. */
  choices?: string;
  coder?: string;
  date?: string;
  partial: boolean;
  force: boolean;
  format: FormatName;
}

/** Makes a third coding of two, choice by choice. Returns the exit code. */
export async function adjudicateCommand(
  files: Record<Side, string>,
  settings: AdjudicateSettings,
  io: Io,
): Promise<number> {
  const { locale, toFile, fromFile, out } = settings;
  const words = adjudicateWords[locale];
  if (toFile !== undefined && fromFile !== undefined) throw usageError(words.modes);
  if (toFile === undefined && out === undefined) throw usageError(words.noOut);
  const kept = fromFile ?? settings.choices ?? (out === undefined ? undefined : choicesBeside(out));
  const inputs = [files.a, files.b, settings.text];
  refuseOverlap({ inputs: [...inputs, fromFile], outputs: [out, toFile] }, locale, io);
  refuseOverlap({ inputs, outputs: [kept] }, locale, io);
  const adjudication = await opened(files, settings, io);
  if (!adjudication) return exitCode.invalid;
  const head = { ...given("adjudicator", settings.coder), ...given("date", settings.date) };
  if (toFile !== undefined) return toChoicesFile(toFile, adjudication, { head, settings }, io);
  const before = await keptChoices(kept as string, adjudication, fromFile !== undefined, io);
  if (before.problems.length > 0) return reportProblems(kept as string, before, locale, io);
  const stored = { ...before.head, ...head };
  if (fromFile === undefined)
    await dialogue(adjudication, { choices: before.choices, head: stored, kept: kept as string }, settings, io);
  return finish(adjudication, { choices: before.choices, head: stored }, settings, io);
}

function given<K extends string>(key: K, value: string | undefined): { [key in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [key in K]?: string };
}

/** The file of the choices for a result, if no other is named. */
function choicesBeside(out: string): string {
  return `${out.replace(/(\.coding)?\.(ya?ml|json)$/i, "")}.choices.yaml`;
}

async function opened(
  files: Record<Side, string>,
  { locale, text, differences }: AdjudicateSettings,
  io: Io,
): Promise<Adjudication | undefined> {
  const reading = { locale, ...given("text", text) };
  const a = await readCoding(files.a, { ...reading, partner: files.b }, io);
  const b = await readCoding(files.b, { ...reading, partner: files.a }, io);
  if (!a || !b) return undefined;
  if (a.textHash !== b.textHash) throw usageError(compareWords[locale].otherTexts(files.a, files.b));
  for (const [article, file] of [
    [a, files.a],
    [b, files.b],
  ] as const)
    if (!article.codings?.length) io.err.write(`${escaped(adjudicateWords[locale].noCoder(file))}\n`);
  const names = { a: basename(files.a), b: basename(files.b) };
  return adjudicationOf({ a, b }, { files: names, listed: differences });
}

async function toChoicesFile(
  path: string,
  adjudication: Adjudication,
  { head, settings }: { head: ChoicesHead; settings: AdjudicateSettings },
  io: Io,
): Promise<number> {
  const { locale, force } = settings;
  const content = choicesYaml(adjudication, { choices: new Map(), head, locale });
  await writeNew([{ path, content }], { force, locale }, io);
  io.err.write(adjudicateWords[locale].toFile(escaped(path), adjudication.asked.length));
  return exitCode.valid;
}

async function keptChoices(path: string, adjudication: Adjudication, isDue: boolean, io: Io): Promise<ReadChoices> {
  const bytes = await readBytes(path, io).catch((error: unknown) => {
    if (isDue) throw error;
    return undefined;
  });
  return bytes ? readChoices(bytes, adjudication) : { choices: new Map(), head: {}, problems: [] };
}

function reportProblems(path: string, { problems }: ReadChoices, locale: Locale, io: Io): number {
  const { problem } = adjudicateWords[locale];
  for (const { kind, key } of problems)
    io.err.write(`${escaped(path)}${key === undefined ? "" : `: ${escaped(key)}`}: ${problem[kind]}\n`);
  return exitCode.invalid;
}

interface Kept {
  choices: Choices;
  head: ChoicesHead;
}

async function dialogue(
  adjudication: Adjudication,
  { choices, head, kept }: Kept & { kept: string },
  { locale }: AdjudicateSettings,
  io: Io,
): Promise<void> {
  const store = async (all: Choices) =>
    writeFiles([{ path: kept, content: choicesYaml(adjudication, { choices: all, head, locale }) }], locale, io);
  await askForChoices(adjudication, choices, { locale, store }, io);
  if (choices.size > 0) io.err.write(`\n${adjudicateWords[locale].stored(escaped(kept))}`);
}

/** How many keys a message names. */
const mostKeys = 3;

async function finish(adjudication: Adjudication, kept: Kept, settings: AdjudicateSettings, io: Io): Promise<number> {
  const { locale, partial } = settings;
  const words = adjudicateWords[locale];
  const decided = decidedCoding(adjudication, kept);
  const { undecided, unquotable, coding } = decided;
  if (undecided.length > 0 && !partial) {
    const keys = undecided.slice(0, mostKeys).map(({ key }) => escaped(key));
    const more = undecided.length > mostKeys ? ["…"] : [];
    io.err.write(`${words.undecided(undecided.length, [...keys, ...more].join(locale === "ar" ? "، " : ", "))}\n`);
    return exitCode.invalid;
  }
  for (const path of unquotable) io.err.write(`${words.unquotable(toPointer(path))}\n`);
  const result = anchor(adjudication.pair.a.text, coding, { locale });
  if (!result.ok || unquotable.length > 0) {
    reportFaults(result, adjudication, { choices: kept.choices, coding }, settings, io);
    return exitCode.invalid;
  }
  await writeResult(settings.out as string, decided, result, settings, io);
  tell(settings.out as string, adjudication, decided, settings, io);
  return exitCode.valid;
}

function reportFaults(
  result: AnchorResult,
  adjudication: Adjudication,
  made: { choices: Choices; coding: Coding },
  { locale, format, out = "" }: AdjudicateSettings,
  io: Io,
): void {
  const issues = result.issues.filter(({ severity }) => severity === "error");
  const verdict = { path: out, result: { ...result, issues, quotes: [] }, milliseconds: 0, locale };
  io.err.write(reportFormats[format].file(verdict, io.err.terminal));
  for (const line of faultHints(adjudication, { ...made, issues }, locale)) io.err.write(`${line}\n`);
}

async function writeResult(
  path: string,
  { coding }: DecidedCoding,
  result: Extract<AnchorResult, { ok: true }>,
  { locale, force }: AdjudicateSettings,
  io: Io,
): Promise<void> {
  const isCoding = companionsOf(path) !== undefined || isYaml(path);
  const value = isCoding ? coding : result.article;
  const content = isYaml(path) ? yamlOf(coding) : `${jsonText(value, 2)}\n`;
  // a coding without its text beside it cannot be checked
  const text = companionsOf(path)?.text;
  const beside = text === undefined || existsSync(io.at(text)) ? [] : [{ path: text, content: result.article.text }];
  await writeNew([{ path, content }, ...beside], { force, locale }, io);
}

function yamlOf(coding: Coding): string {
  return writeYaml({ ...coding }, new Map());
}

function tell(
  path: string,
  { differences }: Adjudication,
  { taken, undecided }: DecidedCoding,
  { locale, differences: listed }: AdjudicateSettings,
  io: Io,
): void {
  const words = adjudicateWords[locale];
  io.err.write(words.written(escaped(path), words.counts(taken.a, taken.b, taken.edited, undecided.length)));
  const left = (kind: string) => differences.filter((one) => one.kind === kind && !isListed(one, listed)).length;
  const [grounds, wording] = [left("grounds"), left("wording")];
  if (grounds + wording > 0) io.err.write(`${words.notAsked(grounds, wording)}\n`);
}
