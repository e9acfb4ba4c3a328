import { foldedList } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../../languages/active-lexicons.ts";
import type { GovernorSense, Trigger } from "../../languages/parts/event-words.ts";

/** What a word means to the reader of clauses: it names an event, or it governs one. */
export interface Meaning {
  form: Trigger["form"];
  trigger?: Trigger;
  sense?: GovernorSense;
  /** How many words name it: "call off" has two. */
  length: number;
}

/** The meanings of a folded word, or of several joined by spaces. */
type Meanings = ReadonlyMap<string, readonly Meaning[]>;

const meaningsByPhrase = perLexicons((lexicons: ActiveLexicons): Meanings => {
  const found = new Map<string, Meaning[]>();
  const add = (words: string, meaning: Omit<Meaning, "length">) => {
    for (const word of words.split(/\s+/)) {
      const parts = foldedList(word.replaceAll("_", " "));
      const key = parts.join(" ");
      found.set(key, [...(found.get(key) ?? []), { ...meaning, length: parts.length }]);
    }
  };
  for (const { events } of lexicons) {
    if (events?.order !== "subject-first") continue;
    for (const [kind, frame, form, words] of events.triggers) add(words, { form, trigger: { kind, frame, form } });
    for (const [sense, form, words] of events.governors ?? []) add(words, { form, sense });
  }
  return found;
});

const none: readonly Meaning[] = [];
const longestPhrase = 3;

const firstWords = perLexicons(
  (lexicons) => new Set([...meaningsByPhrase(lexicons).keys()].map((key) => key.split(" ", 1)[0] as string)),
);

/** Words with the text between them. */
type Words = readonly { letters: string; gap: string }[];

/** The meanings of the longest phrase that begins at a word; empty for most words. */
export function meaningsAt(lexicons: ActiveLexicons, words: Words, i: number): readonly Meaning[] {
  const first = words[i]?.letters;
  if (first === undefined || !firstWords(lexicons).has(first)) return none;
  const phrases = [first];
  for (let k = i + 1; k < i + longestPhrase && /^[ -]$/.test(words[k]?.gap ?? ""); k++)
    phrases.push(`${phrases.at(-1)} ${words[k]?.letters}`);
  const known = meaningsByPhrase(lexicons);
  return phrases.reverse().flatMap((phrase) => known.get(phrase) ?? none);
}
