import type { ArticleIndex, Support } from "../../article/article-index.ts";
import { hasNote } from "../../inspection/has-note.ts";
import { textCuts } from "../../inspection/text-cuts.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { mayCutWord, nameCutAt, negatedCutAt, wordCutAt } from "../../reading/word-cuts.ts";
import { Kept } from "../../text/kept.ts";
import type { Span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";

/** A quote must not begin or end inside a word. */
export const cutsWord: Rule = {
  code: "evidence/cuts-word",
  severity: "warning",
  needs: "file",
  inPart: true,
  reads: "words",
  title: { en: "Disallow quotes that begin or end inside a word.", ar: "منع الاقتباسات التي تبدأ أو تنتهي داخل كلمة." },
  message: {
    en: "the quote ⟦{found}⟧ is cut from ⟦{word}⟧: quote whole words, or explain in a note why a part of the word is meant",
    ar: "الاقتباس ⟦{found}⟧ مقطوع من ⟦{word}⟧: اقتبس كلمات كاملة، أو بيّن في ملاحظة لماذا يُقصد جزء من الكلمة",
  },
  doubts: {
    evidence: {
      having: ["edge", "inWord"],
      doubts(support, { text }, index) {
        const { evidence, role } = support;
        const [atStart, atEnd] = [mayCutWord(text, evidence, "start"), mayCutWord(text, evidence, "end")];
        if ((!atStart && !atEnd) || role === "headline" || hasNote(support)) return false;
        return (
          (atStart && cutOf(index, support, "start") !== undefined) ||
          (atEnd && cutOf(index, support, "end") !== undefined)
        );
      },
    },
  },
  check(index, report) {
    const { text, supports } = index;
    const cutAt = textCuts(textReading(index));
    for (const support of supports) {
      const { evidence, role } = support;
      if (role === "headline" || hasNote(support)) continue;
      for (const at of ["start", "end"] as const) {
        const near = cutOf(index, support, at);
        if (!near || cutAt(evidence[at])) continue;
        const words = { word: text.slice(near.start, near.end) };
        report(evidence, { at, found: evidence.quote, words, near });
      }
    }
  },
};

function cutOf(index: ArticleIndex, { evidence, role }: Support, at: "start" | "end"): Span | undefined {
  const { text } = index;
  const word = wordCutAt(text, evidence, at);
  if (word || at === "end") return word ?? nameCutAt(text, evidence, () => namesOf(index));
  // "non-EU states" mentions the EU, but means the opposite of "EU states".
  return role === "mentions" ? undefined : negatedCutAt(text, evidence);
}

const known = new Kept<ReadonlySet<string>>();

function namesOf(index: ArticleIndex): ReadonlySet<string> {
  const found = known.get(index);
  if (found) return found;
  const named = index.mentions.filter(({ mention }) => mention.form === "name");
  const names = new Set(named.map(({ mention }) => mention.quote));
  known.set(index, names);
  return names;
}
