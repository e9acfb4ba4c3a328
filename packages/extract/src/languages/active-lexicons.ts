import type { DraftLexicon } from "./draft-lexicon.ts";
import { draftLexicons } from "./registry.ts";

/** The lexicons that one text is read with, at most one per script: a word has one language at a time. */
export type ActiveLexicons = readonly DraftLexicon[];

const known = new WeakMap<readonly DraftLexicon[], Map<string, ActiveLexicons>>();

/**
 * The lexicons to read a text of a language with: its own, and the first registered one of every other script for
 * foreign words, unless that reads only its own. Without a language, the first of every script; empty for a language without a lexicon.
 */
export function lexiconsFor(language?: string, registered = draftLexicons()): ActiveLexicons {
  const primary = language?.split("-")[0] ?? "und";
  const byLanguage = known.get(registered) ?? new Map<string, ActiveLexicons>();
  known.set(registered, byLanguage);
  const active = byLanguage.get(primary) ?? shared(byLanguage, activeAmong(primary, registered));
  byLanguage.set(primary, active);
  return active;
}

// Two languages that are read with the same lexicons in the same order share derived data.
function shared(byLanguage: ReadonlyMap<string, ActiveLexicons>, active: ActiveLexicons): ActiveLexicons {
  const isSame = (other: ActiveLexicons) =>
    other.length === active.length && other.every((lexicon, i) => lexicon === active[i]);
  return [...byLanguage.values()].find(isSame) ?? active;
}

function activeAmong(primary: string, registered: readonly DraftLexicon[]): ActiveLexicons {
  const own = registered.find(({ tag }) => tag === primary);
  if (!own && primary !== "und") return [];
  const active = own ? [own] : [];
  for (const one of registered)
    if (!one.isOwnOnly && !active.some(({ script }) => script === one.script)) active.push(one);
  return active;
}

/** A value computed once for each set of active lexicons, such as a merged word list. */
export function perLexicons<T>(compute: (lexicons: ActiveLexicons) => T): (lexicons: ActiveLexicons) => T {
  const computed = new WeakMap<ActiveLexicons, { value: T }>();
  // a text asks for each of its words
  let last: { lexicons: ActiveLexicons; value: T } | undefined;
  return (lexicons) => {
    if (last?.lexicons === lexicons) return last.value;
    let known = computed.get(lexicons);
    if (!known) {
      known = { value: compute(lexicons) };
      computed.set(lexicons, known);
    }
    last = { lexicons, value: known.value };
    return known.value;
  };
}

/** The lexicon of a folded word's script; undefined for a word of another script. */
export function lexiconOfWord(lexicons: ActiveLexicons, letters: string): DraftLexicon | undefined {
  for (const lexicon of lexicons) if (lexicon.letters.test(letters)) return lexicon;
  return undefined;
}
