import type { ArticleIndex, Mentioned } from "../../article/article-index.ts";
import { sentencesTouched } from "../../article/locate.ts";
import type { Agreement } from "../../generated/types.ts";
import { type Actors, actorsOf } from "../../inspection/actors.ts";
import type { Rule } from "../rule.ts";

/** The evidence of an agreement must name its parties rather than others. */
export const agreementParties: Rule = {
  code: "visit/agreement-parties",
  severity: "warning",
  needs: "file",
  reads: "words",
  title: {
    en: "Disallow a party of an agreement whose evidence names another country instead.",
    ar: "منع طرف في اتفاق تسمي شواهده دولة أخرى بدلًا منه.",
  },
  message: {
    en: "the evidence names {expected}, which is not a party, and not the party {found}: correct the parties, quote the words that name them, or explain it in a note",
    ar: "تسمي الشواهد {expected} وليست طرفًا، ولا تسمي الطرف {found}: صحّح الأطراف، أو اقتبس الألفاظ التي تسميها، أو بيّن السبب في ملاحظة",
  },
  doubts: {
    agreement: (agreement, _, index) => partyUnnamed(index, actorsOf(index), agreement) !== undefined,
  },
  check(index, report) {
    const { agreements } = index;
    if (agreements.length === 0) return;
    const actors = actorsOf(index);
    for (const agreement of agreements) {
      const fault = partyUnnamed(index, actors, agreement);
      if (fault) report(agreement.parties, { at: fault.at, found: agreement.parties[fault.at], expected: fault.other });
    }
  },
};

function partyUnnamed(index: ArticleIndex, actors: Actors, { parties, note, evidence }: Agreement) {
  const coded = parties.filter((id) => index.entities.get(id)?.kind === "country");
  if (note !== undefined || coded.length !== parties.length || parties.length < 2) return undefined;
  const named = evidence
    .flatMap((quote) => sentencesTouched(index.sentences, quote))
    .flatMap((sentence) => actors.within(sentence));
  const isOf = (id: string) => (one: Mentioned) => one.entity.id === id || actors.mayStandFor(one.entity.id, id);
  const unnamed = parties.filter((id) => !named.some(isOf(id)));
  const [party] = unnamed;
  if (party === undefined || unnamed.length !== 1) return undefined;
  const quoted = evidence.flatMap((quote) => actors.within(quote));
  const others = quoted.filter(
    (one) => one.entity.kind === "country" && one.mention.form === "name" && !parties.some((id) => isOf(id)(one)),
  );
  const [other] = others;
  return other && { at: parties.indexOf(party), other: other.entity.id };
}
