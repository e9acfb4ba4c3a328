import type { Locale } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import { type DropReason, dropReasons, type ExtractReport } from "@diplomatic-visits/extract";
import type { TextFile } from "../inputs/text-file.ts";
import { isolated } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Extracted } from "./drafted.ts";
import { extractWords } from "./extract-words.ts";

/** Every block that was left out: the reason and what it means, and the words of the block on a line of their own. */
export function droppedText({ dropped }: ExtractReport, { bidi, colors }: Terminal, locale: Locale): string {
  const meaning = (reason: DropReason) => isolated(dropReasons[reason][locale], bidi);
  return dropped
    .flatMap(({ reason, text }) => [
      `${colors.bold(reason)}  ${meaning(reason)}`,
      `        ${isolated(`⟦${escaped(text)}⟧`, bidi)}`,
      "",
    ])
    .join("\n");
}

/** What an extraction found, left out and doubts, in a few lines. */
export function summaryText(report: ExtractReport, extracted: Extracted | undefined, locale: Locale): string {
  const words = extractWords[locale];
  const doubts = report.doubts.map(({ field, message }) => `${words.look}: ${field}: ${escaped(message[locale])}`);
  if (!extracted) return `${[words.none, ...doubts].join("\n")}\n`;
  const { text, coding, items, todo, language } = extracted;
  const reasons = Object.entries(countsOf(report.dropped.map(({ reason }) => reason)));
  const left = reasons.map(([reason, count]) => words.reason(reason as DropReason, count)).join(words.comma);
  const lines = words.lines(text.split("\n").length);
  const dropped = report.dropped.length === 0 ? [] : [words.dropped(report.dropped.length, left)];
  const drafted = items.length === 0 && todo.length === 0 ? [] : [words.draft(partsOf(coding, locale), todo.length)];
  const missing = language?.message ? [`${words.look}: ${language.message[locale]}`] : [];
  return `${[lines, ...dropped, ...drafted, ...missing, ...doubts].join("\n")}\n`;
}

const lists = ["entities", "visits", "meetings", "agreements", "statements", "quantities", "times"] as const;

function partsOf(coding: Extracted["coding"], locale: Locale): string {
  const words = extractWords[locale];
  return lists
    .flatMap((list) => (coding[list] ? [`${words.lists[list]} ${coding[list].length}`] : []))
    .join(words.comma);
}

function countsOf(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** What had to be changed in a text file before it could be frozen: its encoding, the ends of its lines, its characters. */
export function changesText(
  { path, text: raw, encoding, isGuessed }: TextFile,
  { text, doubts }: { text: string; doubts: ExtractReport["doubts"] },
  locale: Locale,
): string {
  const words = extractWords[locale];
  const lines = [
    ...(encoding === "utf-8" ? [] : [words.encoding(encoding, isGuessed)]),
    ...(raw.includes("\r") && !text.includes("\r") ? [words.lineEnds] : []),
    ...doubts.map(({ message }) => escaped(message[locale])),
  ];
  return lines.map((line) => `${escaped(path)}: ${line}\n`).join("");
}
