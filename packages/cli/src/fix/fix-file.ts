import type { FixChange, Issue } from "@diplomatic-visits/core";
import { usageError } from "../exit-code.ts";
import { type CheckSettings, checkFile, type FileVerdict } from "../inputs/check-file.ts";
import { isYaml } from "../inputs/naming.ts";
import { readBytes } from "../inputs/read-file.ts";
import { refuseCompressed } from "../inputs/refuse-compressed.ts";
import type { Io } from "../io/io.ts";
import { writeFiles } from "../outputs/write-file.ts";
import type { FileFixes } from "./file-fixes.ts";
import { type FixedSource, fixedSource } from "./fix-source.ts";

/** How often the fixes of one file are applied: a fix may bring to light what the next one fixes. */
const mostRounds = 3;

const words = {
  en: "--fix needs files to write into, not standard input",
  ar: "يحتاج --fix إلى ملفات يكتب فيها، لا إلى المدخل القياسي",
} as const;

/** Applies the fixes that the report on a file offers, and writes it; with `dryRun` it only says what would change. */
export async function fixFile(
  path: string,
  settings: CheckSettings & { dryRun: boolean },
  io: Io,
): Promise<{ verdict: FileVerdict; fixes: FileFixes }> {
  if (path === "-") throw usageError(words[settings.locale]);
  refuseCompressed([path], settings.locale);
  const { dryRun, ...check } = settings;
  const bytes = await readBytes(path, io);
  const before = await checkFile(path, check, io);
  const { source, changes, unwritten } = await fixedInRounds(path, before, { bytes, check, io });
  if (dryRun || changes.length === 0) return { verdict: before, fixes: { written: false, changes, unwritten } };
  await writeFiles([{ path, content: source, expected: bytes }], settings.locale, io);
  return { verdict: await checkFile(path, check, io), fixes: { written: true, changes, unwritten } };
}

interface Opened {
  bytes: Uint8Array;
  check: CheckSettings;
  io: Io;
}

async function fixedInRounds(path: string, first: FileVerdict, { bytes, check, io }: Opened): Promise<FixedSource> {
  const format = isYaml(path) ? "yaml" : "json";
  const nothing = { source: "", changes: [], unwritten: [] };
  if (first.result.issues.every(({ fix }) => fix === undefined)) return nothing;
  let source = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const changes: FixChange[] = [];
  let unwritten: Issue[] = [];
  let issues: readonly Issue[] = first.result.issues;
  for (let round = 0; round < mostRounds; round++) {
    const fixed = fixedSource(source, issues, format);
    unwritten = fixed.unwritten;
    if (fixed.changes.length === 0) break;
    source = fixed.source;
    for (const change of fixed.changes) changes.push(change);
    const again = await checkFile(path, { ...check, content: Buffer.from(source) }, io);
    issues = again.result.issues;
  }
  return { source, changes, unwritten };
}
