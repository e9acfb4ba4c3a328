import type { ArticleIndex } from "../../article/article-index.ts";
import { sentencesTouched } from "../../article/locate.ts";
import { isSoundFact } from "../../article/sound-index.ts";
import type { Sentence } from "../../generated/types.ts";
import { textVocabulary } from "../../inspection/text-vocabulary.ts";
import { findRumours } from "../../reading/rumours.ts";
import type { Span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";

/** What the text calls a rumour must not be coded as having occurred. */
export const rumour: Rule = {
  code: "statement/rumour",
  severity: "warning",
  needs: "rumours",
  reads: "words",
  title: {
    en: "Disallow coding a rumour as a visit that occurred.",
    ar: "منع ترميز شائعة زيارةً جرت.",
  },
  message: {
    en: "the visit is coded as occurred, but the sentence marks it as hearsay (⟦{found}⟧): code the statement that reports it, or explain in a note of the status why it is certain",
    ar: "رُمّزت الزيارة على أنها جرت، والجملة تسوقها مساق الشائعة (⟦{found}⟧): رمّز القول الذي ينقلها، أو بيّن في ملاحظة الحالة ما يثبتها",
  },
  doubts: {
    visit: ({ status }, reading, { sentences }) =>
      reading.has("rumours") &&
      status.value === "occurred" &&
      status.note === undefined &&
      status.evidence.some((quote) =>
        sentencesTouched(sentences, quote).some((sentence) => reading.quote(sentence).hits(findRumours).length > 0),
      ),
  },
  check(index, report) {
    const { text, visits, sentences } = index;
    const vocabulary = textVocabulary(index);
    // Many visits may rest on one sentence.
    const known = new Map<Sentence, readonly Span[]>();
    const rumoursIn = (sentence: Sentence) => {
      const found = known.get(sentence) ?? findRumours(text, { span: sentence, vocabulary });
      known.set(sentence, found);
      return found;
    };
    for (const { status } of visits.values()) {
      if (status.value !== "occurred" || status.note !== undefined || !isSoundFact(index, status)) continue;
      const touched = status.evidence.flatMap((quote) => sentencesTouched(sentences, quote));
      const found = touched.flatMap(rumoursIn).find((one) => !isInName(index, one));
      if (found) report(status, { at: "value", found: text.slice(found.start, found.end), near: found });
    }
  },
};

// The family name Rumor is not a rumour.
function isInName({ mentions }: ArticleIndex, { start, end }: Span): boolean {
  return mentions.some(
    ({ mention, entity }) =>
      mention.form === "name" && entity.kind === "person" && mention.start <= start && end <= mention.end,
  );
}
