import { type FoldedWord, foldedList } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../finding/country-words.ts";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import { readingAfterClitics } from "../languages/clitic-readings.ts";

interface Town {
  /** Its folded words. */
  parts: readonly string[];
  country: string;
}

const townsByFirstWord = perLexicons((lexicons): ReadonlyMap<string, readonly Town[]> => {
  const found = new Map<string, Town[]>();
  for (const [country, names] of lexicons.flatMap(({ events }) => events?.towns ?? []))
    for (const name of names.split(",")) {
      const parts = foldedList(name.trim());
      const [first = ""] = parts;
      found.set(first, [...(found.get(first) ?? []), { parts, country }]);
    }
  return found;
});

/** The places of a text and the towns between them whose country is known, in text order: a visit to a town has a host. */
export function withTowns(
  places: readonly CountryWords[],
  words: readonly FoldedWord[],
  lexicons: ActiveLexicons,
): readonly CountryWords[] {
  const towns = townsByFirstWord(lexicons);
  if (towns.size === 0) return places;
  const found = words.flatMap((_, i) => townAt({ towns, words, lexicons }, i) ?? []);
  const free = found.filter((town) => !places.some(({ start, end }) => start < town.end && end > town.start));
  return free.length === 0 ? places : [...places, ...free].sort((a, b) => a.start - b.start);
}

interface TownText {
  towns: ReadonlyMap<string, readonly Town[]>;
  words: readonly FoldedWord[];
  lexicons: ActiveLexicons;
}

// بمراكش, ولصلالة
function townAt({ towns, words, lexicons }: TownText, i: number): CountryWords | undefined {
  const word = words[i] as FoldedWord;
  const reading = readingAfterClitics(lexicons, word.letters, (letters) =>
    towns.get(letters)?.find(({ parts }) => parts.slice(1).every((part, k) => isNext(words, i + k, part))),
  );
  const last = words[i + (reading?.found.parts.length ?? 1) - 1];
  if (!reading || !last) return undefined;
  return {
    start: word.part(reading.skipped).start,
    end: last.end,
    country: reading.found.country,
    kind: "capital",
    isTown: true,
  };
}

function isNext(words: readonly FoldedWord[], i: number, letters: string): boolean {
  const next = words[i + 1];
  return next?.letters === letters && next.gap === " ";
}
