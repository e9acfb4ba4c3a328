import type { ArticleIndex } from "../article/article-index.ts";
import { textReading } from "../inspection/text-reading.ts";
import { askListeners, joinListeners, type Listeners } from "./listeners.ts";
import type { Rule } from "./rule.ts";

/** Rules by what they get: those that read words get only quotes that are the text at their span. */
interface Joined {
  position: ReadonlyMap<Rule, number>;
  words: Listeners;
  others: Listeners;
}

const joined = new WeakMap<readonly Rule[], Joined>();

function joinedOf(rules: readonly Rule[]): Joined {
  const known = joined.get(rules);
  if (known) return known;
  const [words, others] = [rules.filter(readsWords), rules.filter((rule) => !readsWords(rule))];
  const made = {
    position: new Map([...words.entries(), ...others.entries()].map(([i, rule]) => [rule, i])),
    words: joinListeners(words),
    others: joinListeners(others),
  };
  joined.set(rules, made);
  return made;
}

function readsWords({ reads }: Rule): boolean {
  return reads === "words";
}

/** Asks the listeners of rules about an article, and returns whether a rule may have a finding. */
export function doubtsOf(
  rules: readonly Rule[],
  { index, sound }: { index: ArticleIndex; sound: ArticleIndex },
): (rule: Rule) => boolean {
  const { position, words, others } = joinedOf(rules);
  const reading = textReading(index);
  const [ofWords, ofOthers] = [askListeners(words, sound, reading), askListeners(others, index, reading)];
  return (rule) => (readsWords(rule) ? ofWords : ofOthers)[position.get(rule) as number] === 1;
}
