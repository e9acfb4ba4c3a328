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

/** A folded word, or several, that mean something. */
interface Phrase {
  words: readonly string[];
  meanings: Meaning[];
}

const phrasesByFirst = perLexicons((lexicons: ActiveLexicons): ReadonlyMap<string, readonly Phrase[]> => {
  const found = new Map<string, Phrase[]>();
  const add = (listed: string, meaning: Omit<Meaning, "length">) => {
    for (const one of listed.split(/\s+/)) {
      const words = foldedList(one.replaceAll("_", " "));
      const key = words.join(" ");
      const known = found.get(words[0] ?? "") ?? [];
      found.set(words[0] ?? "", known);
      const phrase = known.find((other) => other.words.join(" ") === key);
      if (phrase) phrase.meanings.push({ ...meaning, length: words.length });
      else known.push({ words, meanings: [{ ...meaning, length: words.length }] });
    }
  };
  for (const { events } of lexicons) {
    if (events?.order !== "subject-first") continue;
    for (const [kind, frame, form, words] of events.triggers) add(words, { form, trigger: { kind, frame, form } });
    for (const [sense, form, words] of events.governors ?? []) add(words, { form, sense });
  }
  for (const phrases of found.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return found;
});

const none: readonly Meaning[] = [];
const longestPhrase = 6;

/** Words with the text between them. */
type Words = readonly { letters: string; gap: string }[];

/** The meanings of the phrases that begin at a word, the longest first; empty for most words. */
export function meaningsAt(lexicons: ActiveLexicons, words: Words, i: number): readonly Meaning[] {
  const phrases = phrasesByFirst(lexicons).get(words[i]?.letters ?? "");
  if (phrases === undefined) return none;
  const [only] = phrases;
  // most words with a meaning begin no longer phrase
  if (only && phrases.length === 1) return continues(words, i, only.words) ? only.meanings : none;
  return phrases.flatMap((phrase) => (continues(words, i, phrase.words) ? phrase.meanings : none));
}

// the first word is known to match
function continues(words: Words, i: number, phrase: readonly string[]): boolean {
  if (phrase.length > longestPhrase) return false;
  for (let k = 1; k < phrase.length; k++) {
    const word = words[i + k];
    if (!word || word.letters !== phrase[k] || (word.gap !== " " && word.gap !== "-")) return false;
  }
  return true;
}
