import { type Locale, type ReanchoredQuote, type ReanchorResult, reanchor, toPointer } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import { exitCode } from "../exit-code.ts";
import { reportFormats } from "../formats/formats.ts";
import { withText } from "../inputs/check-file.ts";
import type { TextFile } from "../inputs/text-file.ts";
import type { Io } from "../io/io.ts";
import { isolated } from "../terminal/escape.ts";
import { type AnchorSettings, deliver } from "./deliver-article.ts";

/** An article that was read from a file, and the text it is to be moved to. */
export interface OpenedArticle {
  path: string;
  bytes: Uint8Array;
  format: "json" | "yaml";
  text: TextFile;
}

/** Moves an article to an edited text, and reports what moved, what is lost and what has several places. Returns the exit code. */
export async function reanchorFile(opened: OpenedArticle, settings: AnchorSettings, io: Io): Promise<number> {
  const { path, bytes, format, text } = opened;
  const { locale, quiet } = settings;
  const started = io.now();
  const result = withText(reanchor(bytes, text.text, { format, locale, locate: true }), text, locale);
  const verdict = { path, result: { ...result, quotes: [] }, milliseconds: io.now() - started, locale };
  if (result.issues.length + result.notChecked.length > 0)
    io.err.write(reportFormats[settings.format].file(verdict, io.err.terminal));
  if (!quiet) io.err.write(reanchorText(result, locale, io));
  if (!result.ok) return exitCode.invalid;
  await deliver(result.article, settings, io);
  return exitCode.valid;
}

const statuses = ["kept", "shifted", "moved", "ambiguous", "lost"] as const;

const words = {
  en: {
    quotes: (count: number) => `${count} ${count === 1 ? "quote" : "quotes"}`,
    statuses: { kept: "kept", shifted: "shifted", moved: "moved", ambiguous: "ambiguous", lost: "lost" },
    parts: {
      block: { edited: "block edited", gone: "block gone" },
      gloss: { edited: "gloss kept, its sentence was edited", gone: "gloss gone with its sentence" },
    },
  },
  ar: {
    quotes: (count: number) => `الاقتباسات: ${count}`,
    statuses: {
      kept: "باقية في موضعها",
      shifted: "تغيّرت مواضعها فقط",
      moved: "تغيّر ما حولها",
      ambiguous: "لها أكثر من موضع",
      lost: "مفقودة",
    },
    parts: {
      block: { edited: "عُدّلت الفقرة", gone: "زالت الفقرة" },
      gloss: { edited: "بقيت الترجمة التوضيحية وقد عُدّلت جملتها", gone: "زالت الترجمة التوضيحية مع جملتها" },
    },
  },
} as const;

// Shifted quotes need no review; moved ones do, one by one. Errors are in the report above.
function reanchorText({ quotes, parts }: ReanchorResult, locale: Locale, { err }: Io): string {
  if (quotes.length === 0) return "";
  const { bidi } = err.terminal;
  const told = words[locale];
  const moved = quotes.filter(({ status }) => status === "moved").flatMap((one) => movedLines(one, locale, bidi));
  const changed = parts.flatMap(({ part, status, id, quote }) => [
    `${isolated(told.parts[part][status], bidi)}  ${escaped(id)}`,
    `        ${isolated(`⟦${escaped(quote)}⟧`, bidi)}`,
  ]);
  const counts = statuses.flatMap((status) => {
    const count = quotes.filter((one) => one.status === status).length;
    return count === 0
      ? []
      : [locale === "ar" ? `${told.statuses[status]} ${count}` : `${count} ${told.statuses[status]}`];
  });
  const summary = `${told.quotes(quotes.length)}: ${counts.join(locale === "ar" ? "، " : ", ")}`;
  return `${[...moved, ...changed, isolated(summary, bidi)].join("\n")}\n`;
}

function movedLines(
  { path, quote, from, places }: ReanchoredQuote,
  locale: Locale,
  bidi: Parameters<typeof isolated>[1],
): string[] {
  const [place] = places;
  return [
    `${isolated(words[locale].statuses.moved, bidi)}  ${escaped(toPointer(path))}  ${from.start}–${from.end} → ${place?.start}–${place?.end}`,
    `        ${isolated(`⟦${escaped(quote)}⟧`, bidi)}`,
  ];
}
