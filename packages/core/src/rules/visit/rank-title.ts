import type { ArticleIndex } from "../../article/article-index.ts";
import { isSound } from "../../article/sound-index.ts";
import type { Evidence } from "../../generated/types.ts";
import { textVocabulary } from "../../inspection/text-vocabulary.ts";
import { bodyRanks } from "../../reading/body-ranks.ts";
import { ranksNamed } from "../../reading/title-ranks.ts";
import type { Rule } from "../rule.ts";

/** The rank of an office must fit the words of its title. */
export const rankTitle: Rule = {
  code: "visit/rank-title",
  severity: "warning",
  needs: "offices",
  reads: "words",
  title: { en: "Require the rank of an office to fit its title.", ar: "يجب أن توافق مرتبة المنصب ألفاظ لقبه." },
  message: {
    en: "⟦{title}⟧ is coded as {found}, but its words name {expected}: correct the rank, or explain it in a note",
    ar: "رُمّز ⟦{title}⟧ بالمرتبة {found}، وألفاظه تسمي {expected}: صحّحوا المرتبة أو بيّنوا السبب في ملاحظة",
  },
  why: {
    en: "Rank is not title: a president may lead a government, a state or a party. If the words of the title name only other ranks, the code is wrong or needs a note.",
    ar: "المرتبة غير اللقب: فقد يكون الرئيس رئيس حكومة أو دولة أو حزب. فإذا لم تسمِّ ألفاظ اللقب إلا مراتب أخرى فالرمز خطأ أو يحتاج إلى ملاحظة.",
  },
  check(index, report) {
    for (const { offices = [] } of index.entities.values()) {
      for (const { title, rank: coded } of offices) {
        if (!coded || coded.note !== undefined || !isSound(index, title)) continue;
        const named = ranksOfTitle(index, title);
        if (named.size === 0 || named.has(coded.value)) continue;
        const expected = [...named].join(", ");
        report(coded, { at: "value", found: coded.value, expected, words: { title: title.quote } });
      }
    }
  },
};

// The body of an office overrides the bare word: the president of a senate is not a head of state.
function ranksOfTitle(index: ArticleIndex, title: Evidence): Set<string> {
  const vocabulary = textVocabulary(index);
  const named = ranksNamed(title.quote, vocabulary);
  const ofBody = bodyRanks(index.text, title, vocabulary);
  if (ofBody === undefined || [...named].some((one) => !bareHeads.has(one) && ofBody.includes(one))) return named;
  return named.size === 0 || [...named].some((one) => bareHeads.has(one)) ? new Set(ofBody) : named;
}

// The ranks that a bare "president" or "envoy" may name.
const bareHeads: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-state-and-government",
  "head-of-government",
  "head-of-authority",
  "special-envoy",
]);
