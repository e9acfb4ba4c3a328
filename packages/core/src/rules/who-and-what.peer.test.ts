import { describe, expect, it } from "vitest";
import { articleOf, issuesOf } from "../../test/article-of.ts";
import { type ListedVisit, listedVisits } from "../../test/historyatstate.ts";
import { evidenceRules } from "./evidence/index.ts";
import { statementRules } from "./statement/index.ts";
import { visitRules } from "./visit/index.ts";

/** The rules that compare who and what with their words. */
const wordRules = [...visitRules, ...statementRules, ...evidenceRules].filter(({ code }) =>
  /-words$|agreement-|participant-side|directness-marks|source-named|turn-speaker/.test(code),
);

const types: readonly (readonly [RegExp, string])[] = [
  [/^Official working visit/i, "official-working"],
  [/^State visit/i, "state"],
  [/^Official visit/i, "official"],
  [/^Working visit/i, "working"],
  [/^Private visit/i, "private"],
  [/^(?:Informal|Unofficial) visit/i, "informal"],
];

/** A short article of a record: who, from where, and the remarks, coded mechanically. */
function shortArticle({ who, country, remarks }: ListedVisit) {
  const text = `${who} (${country}). ${remarks}`;
  const sentences = [...new Set(remarks.split(/(?<=\.)\s+(?=[A-Z])/).filter((one) => text.split(one).length === 2))];
  const [first = remarks] = sentences;
  const found = types.find(([pattern]) => pattern.test(remarks));
  const [typeWords] = found?.[0].exec(remarks) ?? [];
  const isOnce = (words: string) => text.split(words).length === 2;
  const type = found && typeWords && isOnce(typeWords) ? { type: { value: found[1], quote: typeWords } } : {};
  return articleOf(text, {
    entities: [{ id: "visitor", kind: "person", name: { en: who }, mentions: [who] }],
    visits: [
      {
        ...{ id: "visit", role: "focal", status: { value: "occurred", quote: first }, ...type },
        ...{ visitors: [{ entity: "visitor", quote: { quote: who, suffix: " (" } }], quote: [first] },
      },
    ],
    statements: sentences.map((quote, i) => ({
      ...{ id: `s${i}`, act: "assert", kind: "event-report", source: ["article-voice"], quote },
    })),
  });
}

describe("the visits of the Office of the Historian, as short articles", () => {
  const entries = listedVisits("peer-cases/historyatstate");

  it.runIf(entries.length > 0)("give at most 2 % false alarms of the rules about who and what", () => {
    const told = entries.flatMap((entry) => {
      const [issue] = issuesOf(shortArticle(entry), wordRules);
      return issue ? [`${issue.code}: ${issue.message}: ${entry.remarks}`] : [];
    });
    expect(entries.length).toBeGreaterThan(500);
    expect(told.length / entries.length, told.join("\n")).toBeLessThanOrEqual(0.02);
  });
});
