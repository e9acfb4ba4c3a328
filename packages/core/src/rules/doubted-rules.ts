import type { ArticleIndex } from "../article/article-index.ts";
import { textReading } from "../inspection/text-reading.ts";
import { askListeners, joinListeners, type Listeners } from "./listeners.ts";
import type { Rule } from "./rule.ts";

/** Rules by what they get: those that read words get only quotes that are the text at their span. */
interface Joined {
  all: Listeners;
  words: Listeners;
  others: Listeners;
}

const joined = new WeakMap<readonly Rule[], Joined>();

function joinedOf(rules: readonly Rule[]): Joined {
  const known = joined.get(rules);
  if (known) return known;
  const readsWords = ({ reads }: Rule) => reads === "words";
  const made = {
    all: joinListeners(rules, () => true),
    words: joinListeners(rules, readsWords),
    others: joinListeners(rules, (rule) => !readsWords(rule)),
  };
  joined.set(rules, made);
  return made;
}

/** Asks the listeners of rules about an article, and returns for each position in the list whether the rule may have a finding: 1. */
export function doubtsOf(
  rules: readonly Rule[],
  { index, sound }: { index: ArticleIndex; sound: ArticleIndex },
): Uint8Array {
  const { all, words, others } = joinedOf(rules);
  const reading = textReading(index);
  const doubted = new Uint8Array(rules.length);
  if (sound === index) askListeners(all, { index, reading }, doubted);
  else {
    askListeners(words, { index: sound, reading }, doubted);
    askListeners(others, { index, reading }, doubted);
  }
  return doubted;
}
