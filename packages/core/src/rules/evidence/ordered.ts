import { isSound } from "../../article/sound-index.ts";
import type { Rule } from "../rule.ts";

interface Place {
  start: number;
  end: number;
}

/** Quotes and mentions must be in text order. */
export const ordered: Rule = {
  code: "evidence/ordered",
  severity: "error",
  needs: "file",
  reads: "words",
  title: {
    en: "Require quotes and mentions in text order.",
    ar: "اشتراط ترتيب الاقتباسات ومواضع الذكر بترتيب ورودها في النص.",
  },
  message: {
    en: "{key} are not in the order of the text: the one at {start} follows the one at {before}; sort them by start",
    ar: "القائمة {key} ليست بترتيب النص: ما يبدأ عند {start} يأتي بعد ما يبدأ عند {before}؛ رتّبها حسب start",
  },
  doubts: {
    fact: {
      having: "quotes",
      doubts: ({ node }) => firstLate(node.evidence) !== undefined,
    },
    entity: {
      having: "mentions",
      doubts: ({ mentions }) => firstLate(mentions) !== undefined,
    },
  },
  check(index, report) {
    const { facts, entities } = index;
    const lists = [...facts.map(({ node }) => ({ holder: node, key: "evidence", list: node.evidence }))];
    const named = [...entities.values()].filter(({ mentions }) => mentions.every((mention) => isSound(index, mention)));
    const mentions = named.map((entity) => ({
      holder: entity,
      key: "mentions",
      list: entity.mentions,
    }));
    for (const { holder, key, list } of [...lists, ...mentions]) {
      const late = firstLate(list);
      if (!late) continue;
      report(holder, { at: key, words: { key, ...late }, fix: [{ op: "replace", key, value: inOrder(list) }] });
    }
  },
};

function firstLate(list: readonly Place[]): { start: number; before: number } | undefined {
  for (let i = 1; i < list.length; i++) {
    const [before, { start }] = [(list[i - 1] as Place).start, list[i] as Place];
    if (start < before) return { start, before };
  }
  return undefined;
}

function inOrder(list: readonly Place[]): Place[] {
  return [...list].sort((a, b) => a.start - b.start || a.end - b.end);
}
