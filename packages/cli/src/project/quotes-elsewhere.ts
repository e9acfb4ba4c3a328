import type { Locale } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import { articlesIn } from "../inputs/articles-in.ts";
import type { Io } from "../io/io.ts";
import { isolated } from "../terminal/escape.ts";
import type { ScannedArticle } from "./scanned-article.ts";

/** How many missing quotes are looked for in other articles. */
const mostQuotes = 100;

/** A shorter quote is in too many articles to tell anything; in UTF-16 units. */
const shortest = 12;

const words = {
  en: (file: string, quote: string, others: string) =>
    `${file}: its text does not have ${quote}, but that of ${others} has`,
  ar: (file: string, quote: string, others: string) => `${file}: ليس في نصه ${quote}، وهو في نص ${others}`,
} as const;

/** Tells for quotes that their text does not have which other articles of the project have them: the coding may quote the wrong one. */
export async function tellQuotesElsewhere(scanned: readonly ScannedArticle[], locale: Locale, io: Io): Promise<void> {
  const lost = scanned
    .flatMap(({ file, missing }) => missing.map((quote) => ({ file, quote, others: [] as string[] })))
    .filter(({ quote }) => quote.length >= shortest)
    .slice(0, mostQuotes);
  if (lost.length === 0) return;
  for (const { file, name, state } of scanned) {
    if (state !== "valid") continue;
    for await (const { article } of articlesIn(file, { lines: false, locale }, io))
      for (const one of lost)
        if (article?.text.includes(one.quote) && !one.others.includes(name)) one.others.push(name);
  }
  const { bidi } = io.err.terminal;
  for (const { file, quote, others } of lost)
    if (others.length > 0)
      io.err.write(
        `${words[locale](escaped(file), isolated(`⟦${escaped(quote)}⟧`, bidi), escaped(others.join(", ")))}\n`,
      );
}
