import { type Issue, type Locale, toPointer } from "@diplomatic-visits/core";
import type { AnswerReport } from "./answer-report.ts";
import type { ToleratedKind } from "./loose-reader.ts";
import type { ToleratedFault } from "./read-json-answer.ts";

/** The kinds of tolerated faults, by language. */
const kinds = {
  en: {
    comma: "comma too many or too few",
    bracket: "missing bracket",
    comment: "comment",
    quotes: "text without double quotation marks",
    literal: "word that is not JSON",
    text: "inside a text: quotation mark, line break or escape",
    unreadable: "unreadable from here",
  },
  ar: {
    comma: "فاصلة زائدة أو ناقصة",
    bracket: "قوس ناقص",
    comment: "تعليق",
    quotes: "نص من دون علامتي اقتباس مزدوجتين",
    literal: "كلمة ليست من JSON",
    text: "داخل نص: علامة اقتباس أو نهاية سطر أو حرف هروب",
    unreadable: "غير مقروء من هنا",
  },
} as const satisfies Record<Locale, Record<ToleratedKind, string>>;

const english = {
  none: "the answer has no JSON object",
  cut: "the answer broke off: its whole parts are kept",
  tolerated: (n: number) => `faults of the JSON that were tolerated: ${n}`,
  repaired: (n: number) => `quotes that took the spelling of the text: ${n}`,
  refused: (n: number) => `parts that do not fit and were refused: ${n}`,
  quotes: (n: number) => `quotes that are not resolved, with what they support: ${n}`,
  errors: (n: number) => `rules that are still broken: ${n}`,
  warnings: (n: number) => `warnings that are left: ${n}`,
  place: (line: number, column: number) => `line ${line}, column ${column}`,
  more: (n: number) => `and ${n} more`,
  status: { missing: "not in the text", ambiguous: "in several places" },
  clean: "nothing was changed, refused or left open",
};

const words: Readonly<Record<Locale, typeof english>> = {
  en: english,
  ar: {
    none: "ليس في الإجابة كائن JSON",
    cut: "انقطعت الإجابة: أُبقي ما اكتمل منها",
    tolerated: (n) => `أخطاء في JSON قُرئت الإجابة رغمها: ${n}`,
    repaired: (n) => `اقتباسات أخذت إملاء النص: ${n}`,
    refused: (n) => `أجزاء لا تصح صيغتها فرُفضت: ${n}`,
    quotes: (n) => `اقتباسات لم تُحلّ، مع ما تسنده: ${n}`,
    errors: (n) => `قواعد ما زالت مخالَفة: ${n}`,
    warnings: (n) => `تحذيرات باقية: ${n}`,
    place: (line, column) => `السطر ${line}، العمود ${column}`,
    more: (n) => `ومثله ${n}`,
    status: { missing: "غير موجود في النص", ambiguous: "في مواضع عدة" },
    clean: "لم يتغير شيء ولم يُرفض شيء ولم يبق شيء",
  },
};

/** A report as lines for a person: a heading for each part that has something, and its items, indented by two spaces. */
export function answerReportLines(report: AnswerReport, locale: Locale): string[] {
  const said = words[locale];
  if (report.state === "none") return [said.none];
  const { tolerated, repaired, refused, unresolved } = report;
  const lines = [
    ...(report.state === "cut" ? [said.cut] : []),
    ...(tolerated.length > 0 ? [said.tolerated(tolerated.length), ...toleratedLines(tolerated, locale)] : []),
    ...part(said.repaired, repaired, ({ pointer, from, to }) => `${pointer}: ⟦${from}⟧ → ⟦${to}⟧`),
    ...part(said.refused, refused, issueLine),
    ...part(said.quotes, unresolved.quotes, (one) => `${one.pointer}: ⟦${one.quote}⟧ ${said.status[one.status]}`),
    ...part(said.errors, unresolved.errors, issueLine),
    ...part(said.warnings, unresolved.warnings, issueLine),
  ];
  return lines.length > 0 ? lines : [said.clean];
}

// A fault inside a text may have changed evidence and has a line of its own; of the others the first place is enough.
function toleratedLines(tolerated: readonly ToleratedFault[], locale: Locale): string[] {
  const said = words[locale];
  const place = ({ line, column }: ToleratedFault) => said.place(line, column);
  const inTexts = tolerated.filter(({ kind }) => kind === "text");
  const others = Object.entries(kinds[locale]).flatMap(([kind, label]) => {
    const [first, ...more] = tolerated.filter((one) => one.kind === kind && kind !== "text");
    return first ? [`  ${place(first)}: ${label}${more.length > 0 ? ` (${said.more(more.length)})` : ""}`] : [];
  });
  return [...others, ...inTexts.map((one) => `  ${place(one)}: ${kinds[locale].text}: ⟦${one.near}⟧`)];
}

function part<T>(heading: (count: number) => string, items: readonly T[], line: (item: T) => string): string[] {
  return items.length === 0 ? [] : [heading(items.length), ...items.map((item) => `  ${line(item)}`)];
}

function issueLine({ path, message }: Issue): string {
  return `${toPointer(path) || "/"}: ${message}`;
}
