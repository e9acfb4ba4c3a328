import { type Issue, type Locale, readOnPage, toPointer, verdictOn } from "@diplomatic-visits/core/internal/browser";
import type { ShownIssue, Verdict } from "./protocol";
import { loadWordsFor } from "./read-source";

/** The most lines of NDJSON that a page judges; use the command line for more. */
const mostLines = 200;

/** Judges NDJSON line by line; each issue refers to its line. */
export async function judgeLines(source: string, locale: Locale): Promise<Verdict> {
  const lines = source.split("\n").map((line, i) => ({ line: line.replace(/\r$/, ""), number: i + 1 }));
  const documents = lines.filter(({ line }) => line.trim() !== "");
  const judged: { ok: boolean; issues: ShownIssue[] }[] = [];
  for (const { line, number } of documents.slice(0, mostLines)) {
    const read = readOnPage(line, "json");
    await loadWordsFor(read);
    const result = verdictOn(read, { locale, locate: true });
    judged.push({ ok: result.ok, issues: result.issues.map((issue) => inLine(issue, number)) });
  }
  const valid = judged.filter(({ ok }) => ok).length;
  return {
    state: valid === documents.length ? "valid" : "invalid",
    issues: judged.flatMap(({ issues }) => issues),
    ...{ notChecked: [], quotes: [], facts: 0, exactQuotes: 0, milliseconds: 0 },
    lines: { judged: judged.length, valid, all: documents.length },
  };
}

function inLine({ path, expected: _, found: __, ...issue }: Issue, line: number): ShownIssue {
  const { column = 1, endColumn = column } = issue;
  return { ...issue, pointer: toPointer(path), line, column, endLine: line, endColumn };
}
