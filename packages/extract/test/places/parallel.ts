import { type Part, partOf } from "../../../../test/blind-split.ts";
import { countriesOfDraft, draftOf } from "../scores/drafted.ts";

/** How far the countries found in a sentence and in its translation agree. */
export interface Agreement {
  both: number;
  arabicOnly: number;
  englishOnly: number;
  f1: number;
}

interface Paragraph {
  doc: string;
  sentences: string[];
}

function paragraphs(lines: readonly string[]): Paragraph[] {
  const rows = lines.filter((line) => line.trim() !== "").map((line): Partial<Paragraph> => JSON.parse(line));
  return rows.flatMap(({ doc, sentences }) => (doc && sentences ? [{ doc, sentences }] : []));
}

function countries(sentence: string): Set<string> {
  return countriesOfDraft(draftOf(sentence.normalize("NFC")));
}

/** Compares the countries that drafts find in the parallel sentences of a part, each country counted once per sentence. */
export function countryAgreement(part: Part, arabic: readonly string[], english: readonly string[]): Agreement {
  const translations = new Map(paragraphs(english).map(({ doc, sentences }) => [doc, sentences]));
  let [both, arabicOnly, englishOnly] = [0, 0, 0];
  for (const { doc, sentences } of paragraphs(arabic)) {
    if (partOf(`ud-sentences/${doc}`) !== part) continue;
    for (const [i, sentence] of sentences.entries()) {
      const [ar, en] = [countries(sentence), countries(translations.get(doc)?.[i] ?? "")];
      const common = [...ar].filter((code) => en.has(code)).length;
      both += common;
      arabicOnly += ar.size - common;
      englishOnly += en.size - common;
    }
  }
  return { both, arabicOnly, englishOnly, f1: (2 * both) / (2 * both + arabicOnly + englishOnly) };
}
