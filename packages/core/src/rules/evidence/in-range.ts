import { isWhollySound } from "../../article/sound-index.ts";
import { movedTo } from "../../inspection/moved-quote.ts";
import { isSpanWithin } from "../../text/span.ts";
import type { Rule } from "../rule.ts";

// Looking up a quote costs a pass over the text, so only the first findings get a fix.
const mostLookups = 50;

/** A span must be inside the text. */
export const inRange: Rule = {
  code: "evidence/in-range",
  severity: "error",
  needs: "file",
  title: { en: "Require spans inside the text.", ar: "اشتراط أن يكون الموضع داخل النص." },
  message: {
    en: "no text at {start}–{end}: a span must begin before it ends and stay within the {length} UTF-16 units of the text",
    ar: "لا نص في الموضع {start}–{end}: يجب أن يبدأ الموضع قبل أن ينتهي وألا يتجاوز طول النص، وهو {length} بوحدات UTF-16",
  },
  doubts: {
    article: (index) => !isWhollySound(index),
  },
  check(index, report) {
    let lookups = 0;
    for (const { evidence } of index.supports) {
      const { start, end } = evidence;
      if (isSpanWithin(evidence, index.text.length)) continue;
      const { words, ...fix } = lookups++ < mostLookups ? movedTo(index, evidence) : {};
      const at = start < end && start < index.text.length ? "end" : "start";
      report(evidence, {
        at,
        found: evidence[at],
        words: { ...words, start, end, length: index.text.length },
        ...fix,
      });
    }
  },
};
