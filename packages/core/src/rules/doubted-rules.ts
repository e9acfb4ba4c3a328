import type { ArticleIndex } from "../article/article-index.ts";
import { textReading } from "../inspection/text-reading.ts";
import { askListeners, joinListeners, type Listeners } from "./listeners.ts";
import type { Rule } from "./rule.ts";

const readsWords = ({ reads }: Rule) => reads === "words";

/** Rules by what they get: those that read words get only quotes that are the text at their span. */
const groups = {
  all: () => true,
  words: readsWords,
  others: (rule: Rule) => !readsWords(rule),
} as const;

const joined = new WeakMap<readonly Rule[], Partial<Record<keyof typeof groups, Listeners>>>();

// Most articles have no quote that is not the text, so that the listeners of all rules are all that is needed.
function listenersOf(rules: readonly Rule[], group: keyof typeof groups): Listeners {
  const known = joined.get(rules) ?? {};
  joined.set(rules, known);
  known[group] ??= joinListeners(rules, groups[group]);
  return known[group];
}

/** Asks the listeners of rules about an article, and returns for each position in the list whether the rule may have a finding: 1. */
export function doubtsOf(
  rules: readonly Rule[],
  { index, sound }: { index: ArticleIndex; sound: ArticleIndex },
): Uint8Array {
  const reading = textReading(index);
  const doubted = new Uint8Array(rules.length);
  if (sound === index) askListeners(listenersOf(rules, "all"), { index, reading }, doubted);
  else {
    askListeners(listenersOf(rules, "words"), { index: sound, reading }, doubted);
    askListeners(listenersOf(rules, "others"), { index, reading }, doubted);
  }
  return doubted;
}
