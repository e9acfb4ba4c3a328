import {
  facts,
  type Issue,
  type QuoteReport,
  type Read,
  toPointer,
  type Unread,
  type ValidationResult,
  verdictOn,
  wordReadings,
} from "@diplomatic-visits/core/internal/browser";
import { judgeLines } from "./judge-lines";
import type { CheckRequest, ShownIssue, ShownQuote, Verdict } from "./protocol";
import { loadWordsFor, readSource } from "./read-source";

/** Judges a document as core does, and converts the verdict for the page. */
export async function judge(request: CheckRequest): Promise<Verdict> {
  const started = performance.now();
  const verdict = await verdictOf(request);
  return { ...verdict, milliseconds: performance.now() - started };
}

async function verdictOf({ source, text, format, locale }: CheckRequest): Promise<Verdict> {
  if (source.trim() === "") return { ...nothing, state: "empty" };
  if (format === "ndjson") return judgeLines(source, locale);
  const read = await readSource(source, format);
  await loadWordsFor(read);
  const result = verdictOn(read, { locale, locate: true, ...(text === "" ? {} : { text }) });
  return {
    ...nothing,
    ...countsOf(result),
    state: result.ok ? "valid" : "invalid",
    ...(result.form ? { form: result.form } : {}),
    issues: result.issues.map(shownIssue),
    notChecked: result.notChecked,
    quotes: (result.quotes ?? []).map((quote) => shownQuote(quote, read)),
    unlisted: unlistedOf(result),
    ...(result.ok
      ? { article: `${JSON.stringify(result.article, null, 2)}\n`, readings: [...wordReadings(result.article)] }
      : {}),
  };
}

/** An empty verdict. */
const nothing: Omit<Verdict, "state"> = {
  issues: [],
  notChecked: [],
  quotes: [],
  facts: 0,
  exactQuotes: 0,
  milliseconds: 0,
};

/** How many facts and quotes a valid article contains; every quote matches the text exactly. */
function countsOf(result: ValidationResult): Pick<Verdict, "facts" | "exactQuotes"> {
  if (!result.ok) return { facts: 0, exactQuotes: 0 };
  const list = facts(result.article);
  const mentions = (result.article.entities ?? []).reduce((sum, entity) => sum + entity.mentions.length, 0);
  return { facts: list.length, exactQuotes: list.reduce((sum, { evidence }) => sum + evidence.length, mentions) };
}

/** How much of a result is counted but not listed; the severity of a code is that of its listed issues. */
function unlistedOf({
  issues,
  notListed = [],
  quotesNotListed = {},
}: ValidationResult): NonNullable<Verdict["unlisted"]> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { code, count } of notListed) {
    const listed = issues.find((issue) => issue.code === code);
    if (listed) counts[listed.severity] += count;
  }
  const { missing = 0, ambiguous = 0 } = quotesNotListed;
  return { issues: counts, quotes: missing + ambiguous };
}

/** An issue reduced to what the page shows. */
function shownIssue({ path, expected: _, found: __, ...issue }: Issue): ShownIssue {
  return { ...issue, pointer: toPointer(path) };
}

function shownQuote({ path, ...quote }: QuoteReport, read: Read | Unread): ShownQuote {
  const place = read.ok ? read.document?.locate(path) : undefined;
  const { line = 1, column = 1, endLine = 1, endColumn = 1 } = place ?? {};
  return { ...quote, pointer: toPointer(path), line, column, endLine, endColumn };
}
