import { type Locale, toPointer } from "@diplomatic-visits/core";
import type { FormatName } from "../formats/format.ts";
import { escaped, isolated } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { lettersApart } from "./letters.ts";
import type { PlacedRewrite } from "./rewrite-source.ts";
import type { Repairs } from "./rewrites.ts";

/** What was found to mend in one coding. */
export interface RepairReport {
  file: string;
  written: boolean;
  rewrites: readonly PlacedRewrite[];
  several: Repairs["several"];
}

const words = {
  en: {
    typographic: "other signs for the same letters",
    orthographic: "another spelling of the same words: look whether it is still the word that is meant",
    letters: "letters",
    nothing: "nothing",
    several: (n: number) => `left as it is: the text spells it in ${n} ways; write each as a mention of its own`,
    rewritten: (n: number) => `${n} ${n === 1 ? "quote" : "quotes"} rewritten`,
    would: (n: number) => `${n} ${n === 1 ? "quote" : "quotes"} would be rewritten`,
  },
  ar: {
    typographic: "علامات أخرى للحروف نفسها",
    orthographic: "إملاء آخر للكلمات نفسها: تحققوا من أنها ما زالت الكلمة المقصودة",
    letters: "الحروف",
    nothing: "لا شيء",
    several: (n: number) => `بقي كما هو: يكتبه النص بأكثر من صورة (${n})؛ اكتبوا كل صورة ذكرًا مستقلًا`,
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
  if (format === "json" || format === "ndjson")
    return `${JSON.stringify(recordOf(report), null, format === "json" ? 2 : 0)}\n`;
  const rewritten = report.rewrites.map((rewrite) => rewriteText(report.file, rewrite, terminal, locale));
  const kept = report.several.map(({ path, quote, spellings }) =>
    [
      `${escaped(report.file)}  ${escaped(toPointer(path))}`,
      `        ${marked(quote, terminal)}`,
      `  ${isolated(words[locale].several(spellings.length), terminal.bidi)}`,
      ...spellings.map(
        (spelling) => `        ${marked(spelling, terminal)}  ${lettersApart(quote, spelling).join(", ")}`,
      ),
    ].join("\n"),
  );
  return [...rewritten, ...kept].map((part) => `${part}\n`).join("");
}

function rewriteText(file: string, rewrite: PlacedRewrite, terminal: Terminal, locale: Locale): string {
  const { path, from, to, status, line, column } = rewrite;
  const { colors, bidi } = terminal;
  const why = status === "orthographic" ? words[locale].orthographic : words[locale].typographic;
  return [
    `${colors.bold(`${escaped(file)}:${line}:${column}`)}  ${escaped(toPointer(path))}`,
    `  ${isolated(why, bidi)}`,
    `      - ${colors.red(marked(from, terminal))}`,
    `      + ${colors.green(marked(to, terminal))}`,
    `        ${lettersApart(from, to).join(", ").replaceAll("nothing", words[locale].nothing)}`,
  ].join("\n");
}

function marked(text: string, { bidi }: Terminal): string {
  return isolated(`⟦${escaped(text)}⟧`, bidi);
}

function recordOf({ file, written, rewrites, several }: RepairReport): unknown {
  const told = rewrites.map(({ path, ...rest }) => ({ pointer: toPointer(path), ...rest }));
  return {
    file,
    written,
    rewrites: told,
    several: several.map(({ path, ...rest }) => ({ pointer: toPointer(path), ...rest })),
  };
}
