import { type Article, type Locale, wordReadings } from "@diplomatic-visits/core";
import { type NamedFact, namedFacts } from "@diplomatic-visits/explorer";
import { exitCode, usageError } from "../exit-code.ts";
import { checkFile } from "../inputs/check-file.ts";
import { companionsOf } from "../inputs/naming.ts";
import type { Io } from "../io/io.ts";
import { refuseOverlap } from "../outputs/refuse-overlap.ts";
import { writeFiles } from "../outputs/write-file.ts";
import { notValid } from "../terminal/not-valid.ts";
import { articleView, type ViewStyle } from "../view/article-view.ts";
import { factView } from "../view/fact-view.ts";
import { viewWords } from "../view/view-words.ts";

/** The settings of `visits view`. */
export interface ViewSettings {
  /** The key or the number of the one fact to show. */
  fact?: string;
  gloss: boolean;
  /** The file a page is written to; `-` is stdout. */
  html?: string;
  width?: number;
  text?: string;
  locale: Locale;
}

/** Shows an article, or writes it as a page. Returns the exit code. */
export async function viewCommand(file: string, settings: ViewSettings, io: Io): Promise<number> {
  const { locale, text, html } = settings;
  refuseOverlap({ inputs: [file, text ?? companionsOf(file)?.text], outputs: [html] }, locale, io);
  const { result } = await checkFile(file, { locale, rules: {}, ...(text === undefined ? {} : { text }) }, io);
  if (!result.ok) {
    io.err.write(notValid(file, locale));
    return exitCode.invalid;
  }
  if (html === undefined) await io.out.write(shown(result.article, settings, io));
  else await writePage(result.article, { html, locale }, io);
  return exitCode.valid;
}

function shown(article: Article, { fact, gloss, width, locale }: ViewSettings, { out: { terminal } }: Io): string {
  const columns = width ?? terminal.columns;
  const style: ViewStyle = { locale, terminal, gloss, ...(columns === undefined ? {} : { width: columns }) };
  const facts = namedFacts(article, { locale, readings: wordReadings(article) });
  return fact === undefined
    ? articleView(article, facts, style)
    : factView(article, factOf(facts, fact, locale), style);
}

function factOf(facts: readonly NamedFact[], wanted: string, locale: Locale): NamedFact {
  const found = facts.find(({ key, number }) => key === wanted || String(number) === wanted);
  if (found) return found;
  const near = facts.find(({ key }) => key.startsWith(wanted) || key.endsWith(`/${wanted.replace(/^\//, "")}`));
  throw usageError(viewWords[locale].noFact(wanted, near?.key));
}

async function writePage(article: Article, { html, locale }: { html: string; locale: Locale }, io: Io): Promise<void> {
  const { htmlOfArticle: pageOf } = await import("../view/page.ts");
  const page = pageOf(article, locale);
  if (html === "-") return io.out.write(page);
  await writeFiles([{ path: html, content: page }], locale, io);
}
