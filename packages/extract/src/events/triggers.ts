import { foldedList, remembered } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import { readingAfterClitics } from "../languages/clitic-readings.ts";
import type { Trigger } from "../languages/parts/event-words.ts";
import { isGivenName } from "../persons/given-names.ts";

type Triggers = ReadonlyMap<string, readonly Trigger[]>;

const triggersByWord = perLexicons((lexicons): Triggers => {
  const found = new Map<string, Trigger[]>();
  for (const [kind, frame, form, words] of lexicons.flatMap(({ events }) => events?.triggers ?? []))
    for (const word of words.split(/\s+/)) {
      const key = foldedList(word.replace("_", " ")).join(" ");
      found.set(key, [...(found.get(key) ?? []), { kind, frame, form }]);
    }
  return found;
});

/** The trigger of a folded word, or of two joined by a space, without clitics; undefined for most words. */
function triggersOf(lexicons: ActiveLexicons, letters: string): readonly Trigger[] | undefined {
  return triggersByWord(lexicons).get(letters);
}

/** The trigger of two folded words; undefined for most. */
export function triggersOfTwo(lexicons: ActiveLexicons, first: string, second: string): readonly Trigger[] | undefined {
  return firstOfTwo(lexicons).has(first) ? triggersOf(lexicons, `${first} ${second}`) : undefined;
}

const firstOfTwo = perLexicons(
  (lexicons) =>
    new Set([...triggersByWord(lexicons).keys()].flatMap((key) => (key.includes(" ") ? key.split(" ", 1) : []))),
);

/** Whether a folded word is a trigger as written. */
export function isTrigger(lexicons: ActiveLexicons, letters: string): boolean {
  return triggersOf(lexicons, letters) !== undefined;
}

const none: readonly Trigger[] = [];

/** A lookup of words by their trigger, as written or after clitics; remembered for each word. */
export const triggerReader = perLexicons((lexicons) =>
  remembered((letters): readonly Trigger[] => {
    const found = readingAfterClitics(lexicons, letters, (word) => triggersOf(lexicons, word));
    // فيصل is a name, not ف before يصل
    return found && !(found.skipped > 0 && isGivenName(lexicons, letters)) ? found.found : none;
  }),
);
