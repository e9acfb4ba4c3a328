import { type Locale, toPointer } from "@diplomatic-visits/core";
import { escaped, jsonText } from "@diplomatic-visits/core/internal";
import type { FormatName } from "../formats/format.ts";
import { counted } from "../terminal/counted.ts";
import { isolated } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { lettersApart } from "./letters.ts";
import type { PlacedRewrite } from "./rewrite-source.ts";

/** The rewrites and remaining problems of one coding. */
export interface RepairReport {
  file: string;
  written: boolean;
  rewrites: readonly PlacedRewrite[];
}

const letterForms = { one: "حرف واحد", two: "حرفان", few: "أحرف", many: "حرفًا", other: "حرف" };

const words = {
  en: {
    typographic: "other signs for the same letters",
    orthographic: "another spelling of the same words: look whether it is still the word that is meant",
    nothing: "nothing",
    letters: (count: number) => `${count} letters`,
    comma: ", ",
    rewritten: (n: number) => `${n} ${n === 1 ? "quote" : "quotes"} rewritten`,
    would: (n: number) => `${n} ${n === 1 ? "quote" : "quotes"} would be rewritten`,
  },
  ar: {
    typographic: "علامات أخرى للحروف نفسها",
    orthographic: "إملاء آخر للكلمات نفسها: تحقق من أنها ما زالت الكلمة المقصودة",
    nothing: "لا شيء",
    letters: (count: number) => counted(count, letterForms),
    comma: "، ",
    rewritten: (n: number) => `الاقتباسات التي أُعيدت كتابتها: ${n}`,
    would: (n: number) => `الاقتباسات التي ستُعاد كتابتها: ${n}`,
  },
} as const;

/** One line that sums a repair up. */
export function repairSummary({ written, rewrites }: RepairReport, locale: Locale): string {
  return words[locale][written ? "rewritten" : "would"](rewrites.length);
}

/** Each rewrite with its place: as data for json and ndjson, else for people, the old and the new on lines of their own. */
export function repairText(report: RepairReport, format: FormatName, terminal: Terminal, locale: Locale): string {
  if (format === "json" || format === "ndjson") return `${jsonText(recordOf(report), format === "json" ? 2 : 0)}\n`;
  return report.rewrites.map((rewrite) => `${rewriteText(report.file, rewrite, terminal, locale)}\n`).join("");
}

function rewriteText(file: string, rewrite: PlacedRewrite, terminal: Terminal, locale: Locale): string {
  const { path, from, to, status, line, column } = rewrite;
  const { colors, bidi } = terminal;
  const why = status === "orthographic" ? words[locale].orthographic : words[locale].typographic;
  return [
    `${colors.bold(`${escaped(file)}:${line}:${column}`)}  ${escaped(toPointer(path))}`,
    `  ${isolated(why, bidi)}`,
    `      - ${colors.red(marked(from, terminal))}`,
    ...to.flatMap((letters) => [
      `      + ${colors.green(marked(letters, terminal))}`,
      `        ${lettersApart(from, letters, words[locale]).join(words[locale].comma)}`,
    ]),
  ].join("\n");
}

function marked(text: string, { bidi }: Terminal): string {
  return isolated(`⟦${escaped(text)}⟧`, bidi);
}

function recordOf({ file, written, rewrites }: RepairReport): unknown {
  return { file, written, rewrites: rewrites.map(({ path, ...rest }) => ({ pointer: toPointer(path), ...rest })) };
}
