import type { VisitType } from "@diplomatic-visits/core";
import { type FoldedWord, foldedWords, type Span } from "@diplomatic-visits/core/internal";
import type { Slot } from "./event.ts";

const rows: readonly (readonly [VisitType, string])[] = [
  ["official-working", "زيارة عمل رسمية, زيارة رسمية وزيارة عمل, official working visit"],
  ["state", "زيارة دولة, state visit"],
  ["official", "زيارة رسمية, official visit"],
  ["working", "زيارة عمل, working visit"],
  ["private", "زيارة خاصة, private visit"],
  ["informal", "زيارة غير رسمية, informal visit, unofficial visit"],
  ["courtesy", "زيارة مجاملة, courtesy visit"],
  ["inspection", "زيارة تفقدية, زيارة اطلاعية, inspection visit"],
  ["secret", "زيارة سرية, secret visit"],
];

let types: readonly { value: VisitType; words: readonly string[] }[] | undefined;

function allTypes() {
  types ??= rows
    .flatMap(([value, names]) =>
      names.split(", ").map((name) => ({ value, words: foldedWords(name).map(({ letters }) => letters) })),
    )
    .sort((a, b) => b.words.length - a.words.length);
  return types;
}

/** The type of a visit whose words stand around the word for visit; undefined where none does. */
export function visitTypeAt(words: readonly FoldedWord[], i: number): Slot<VisitType> | undefined {
  const { letters } = words[i] as FoldedWord;
  for (const { value, words: name } of allTypes()) {
    const at = name[0]?.startsWith("زيار") ? 0 : name.length - 1;
    if (!letters.endsWith(name[at] as string) || letters.length - (name[at] as string).length > 2) continue;
    const span = spanOf(words, { from: i - at, name, at });
    if (span) return { ...span, value };
  }
  return undefined;
}

interface Named {
  from: number;
  name: readonly string[];
  /** Which word of the name is the word for visit; it may stand behind clitics. */
  at: number;
}

function spanOf(words: readonly FoldedWord[], { from, name, at }: Named): Span | undefined {
  for (let k = 0; k < name.length; k++) {
    const word = words[from + k];
    if (!word || (k > 0 && !/^[ -]$/.test(word.gap))) return undefined;
    if (k !== at && word.letters !== name[k]) return undefined;
  }
  const first = words[from] as FoldedWord;
  const cut = at === 0 ? first.letters.length - (name[0] as string).length : 0;
  return {
    start: cut > 0 ? first.part(cut).start : first.start,
    end: (words[from + name.length - 1] as FoldedWord).end,
  };
}
