import { everyVocabulary, lookup, type SharedVocabulary } from "../languages/vocabulary.ts";

const contracted = lookup(({ lexicons }: SharedVocabulary) => {
  const endings = lexicons.flatMap(({ negations }) => negations?.contracted?.ending ?? []);
  return endings.length > 0 ? new RegExp(`^['’ʼ](?:${endings.join("|")})(?![\\p{L}\\p{M}])`, "iu") : /(?!)/;
});

const longest = 8;

/** Whether the rest of a contracted negation begins at an offset, as ’t does in "can’t". */
export function isContractionAt(text: string, offset: number): boolean {
  return contracted(everyVocabulary()).test(text.slice(offset, offset + longest));
}
