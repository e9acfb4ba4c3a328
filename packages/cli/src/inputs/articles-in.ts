import { type Article, type Locale, limits, validate } from "@diplomatic-visits/core";
import { linesOfBytes } from "@diplomatic-visits/core/internal";
import { incompleteError } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { reasonOf } from "../io/reason.ts";
import { bytesOfFile } from "./byte-stream.ts";
import { checkFile } from "./check-file.ts";
import { companionsOf, isNdjson } from "./naming.ts";

/** How the articles of a file are read. */
export interface ArticleInput {
  /** Standard input has one article per line. */
  lines: boolean;
  locale: Locale;
  /** The file of a coding's text, if its name does not say. */
  text?: string;
}

/** What a file or a line of it was found to hold. */
export interface ArticleRead {
  /** The file, with the line number if it has one article per line. */
  name: string;
  /** Absent if it is not valid. */
  article: Article | undefined;
}

/** Files without the codings whose article is given too: it would be read twice. */
export function withoutSources(files: readonly string[]): string[] {
  const given = new Set(files);
  return files.filter((file) => !given.has(companionsOf(file)?.article ?? ""));
}

/** The articles of a file, an article, a coding or NDJSON, one after the other; throws where it cannot be read. */
export async function* articlesIn(file: string, settings: ArticleInput, io: Io): AsyncGenerator<ArticleRead> {
  const { locale, text, lines } = settings;
  if (isNdjson(file) || (file === "-" && lines)) yield* articlesOnLines(file, locale, io);
  else {
    const { result } = await checkFile(file, { locale, rules: {}, ...(text === undefined ? {} : { text }) }, io);
    yield { name: file, article: result.ok ? result.article : undefined };
  }
}

async function* articlesOnLines(file: string, locale: Locale, io: Io): AsyncGenerator<ArticleRead> {
  const stream = bytesOfFile(file, { locale }, io);
  let line = 0;
  try {
    // what is too long to keep needs no key here
    for await (const { bytes, tooLong } of linesOfBytes(stream, limits.inputBytes, { update() {} })) {
      line++;
      const result = tooLong ? undefined : validate(bytes, { locale });
      yield { name: `${file}:${line}`, article: result?.ok ? result.article : undefined };
    }
  } catch (error) {
    throw (error as { exit?: number }).exit === undefined
      ? incompleteError(`${file}: ${reasonOf(error, locale)}`)
      : error;
  }
}
