import { type FoldedWord, foldedList } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../finding/country-words.ts";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";

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

const clitics = /^[وفبلك]{1,2}/;

/** The places of a text and the towns between them whose country is known, in text order: a visit to a town has a host. */
export function withTowns(
  places: readonly CountryWords[],
  words: readonly FoldedWord[],
  lexicons: ActiveLexicons,
): readonly CountryWords[] {
  const towns = townsByFirstWord(lexicons);
  if (towns.size === 0) return places;
  const found = words.flatMap((_, i) => townAt(towns, words, i) ?? []);
  const free = found.filter((town) => !places.some(({ start, end }) => start < town.end && end > town.start));
  return free.length === 0 ? places : [...places, ...free].sort((a, b) => a.start - b.start);
}

function townAt(
  towns: ReadonlyMap<string, readonly Town[]>,
  words: readonly FoldedWord[],
  i: number,
): CountryWords | undefined {
  const word = words[i] as FoldedWord;
  for (const letters of readings(word.letters)) {
    const town = towns.get(letters)?.find(({ parts }) => parts.slice(1).every((part, k) => isNext(words, i + k, part)));
    const last = words[i + (town?.parts.length ?? 1) - 1];
    if (town && last)
      return {
        start: word.part(word.letters.length - letters.length).start,
        end: last.end,
        country: town.country,
        kind: "capital",
        isTown: true,
      };
  }
  return undefined;
}

// بمراكش, ولصلالة
function readings(letters: string): string[] {
  const [prefix = ""] = clitics.exec(letters) ?? [];
  return [letters, ...[...prefix].map((_, i) => letters.slice(i + 1))];
}

function isNext(words: readonly FoldedWord[], i: number, letters: string): boolean {
  const next = words[i + 1];
  return next?.letters === letters && next.gap === " ";
}
