import type { Locale } from "@diplomatic-visits/core";
import { guidance } from "./guidance.ts";
import { parts, samples } from "./samples.ts";

/** The names of the files of one article, without folders. */
export interface StarterFiles {
  coding: string;
  text: string;
  article: string;
}

/** The options of a starter. */
export interface StarterSettings {
  /** The language of the comments. */
  locale: Locale;
  /** The language of the text: the invented text, or the coder's own if `own` is set. */
  language: string;
  own: boolean;
}

/** The starter of a coding: a whole coding for the invented text; for an own text its envelope, with an example in comments. */
export function starterCoding(files: StarterFiles, { locale, language, own }: StarterSettings): string {
  const words = guidance[locale];
  const sample = samples[own ? locale : sampleLanguage(language)];
  const sections = parts.map((part) => {
    if (part === "envelope") {
      const envelope = own ? `type: NewsArticle\nextent: full\ninLanguage: ${language}\n` : sample.coding.envelope;
      return comment(words.parts.envelope) + envelope;
    }
    return own
      ? comment(`${words.parts[part]}\n${words.example}\n${sample.coding[part].trimEnd()}`)
      : comment(words.parts[part]) + sample.coding[part];
  });
  const head = comment(own ? words.head : `${words.head}\n${words.invented}`);
  return [named(head, files), ...sections, named(comment(words.end), files)].join("\n");
}

/** The language of the invented text for coders of texts in a given language. */
export function sampleLanguage(language: string): Locale {
  return language === "ar" ? "ar" : "en";
}

/** Lines as comments. */
export function comment(text: string): string {
  return text
    .split("\n")
    .map((line) => `# ${line}\n`)
    .join("");
}

/** A text with the file names of an article filled in. */
export function named(text: string, { coding, text: textFile, article }: StarterFiles): string {
  return text.replaceAll("{coding}", coding).replaceAll("{text}", textFile).replaceAll("{article}", article);
}
