import { everyVocabulary, lookup, type SharedVocabulary } from "../languages/vocabulary.ts";
import { unitAt } from "../text/units-of.ts";

const contracted = lookup(({ lexicons }: SharedVocabulary) => {
  const endings = lexicons.flatMap(({ negations }) => negations?.contracted?.ending ?? []);
  return endings.length > 0 ? new RegExp(`^['’ʼ](?:${endings.join("|")})(?![\\p{L}\\p{M}])`, "iu") : /(?!)/;
});

const longest = 8;
const apostrophes: ReadonlySet<number> = new Set(Array.from("'’ʼ", (mark) => mark.charCodeAt(0)));

/** Whether the rest of a contracted negation begins at an offset, as ’t does in "can’t". */
export function isContractionAt(text: string, offset: number): boolean {
  if (!apostrophes.has(unitAt(text, offset))) return false;
  return contracted(everyVocabulary()).test(text.slice(offset, offset + longest));
}
