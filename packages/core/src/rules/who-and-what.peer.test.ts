import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../test/peer-data.ts";
import { articleOf, issuesOf } from "../../test/article-of.ts";
import { evidenceRules } from "./evidence/index.ts";
import { statementRules } from "./statement/index.ts";
import { visitRules } from "./visit/index.ts";

/** The rules that compare who and what with their words. */
const wordRules = [...visitRules, ...statementRules, ...evidenceRules].filter(({ code }) =>
  /-words$|agreement-|participant-side|directness-marks|source-named|turn-speaker/.test(code),
);

interface Entry {
  who: string;
  country: string;
  remarks: string;
}

const plain = (value = "") =>
  value
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The visits of one file of the US Office of the Historian (public domain): to the United States, or of its officials. */
function entriesOf(path: string): Entry[] {
  const file = peerPath(`peer-cases/historyatstate/${path}`);
  if (!file) return [];
  const records = readFileSync(file, "utf8")
    .split(/<(?:visit|trip)[ >]/)
    .slice(1);
  const field = (record: string, name: string) =>
    plain(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`).exec(record)?.[1]);
  return records.flatMap((record) => {
    const who = field(record, "visitor") || field(record, "name");
    const country = field(record, "from") || field(record, "country");
    const remarks = field(record, "description") || field(record, "remarks");
    return who && country && remarks ? [{ who, country, remarks }] : [];
  });
}

const types: readonly (readonly [RegExp, string])[] = [
  [/^Official working visit/i, "official-working"],
  [/^State visit/i, "state"],
  [/^Official visit/i, "official"],
  [/^Working visit/i, "working"],
  [/^Private visit/i, "private"],
  [/^(?:Informal|Unofficial) visit/i, "informal"],
];

/** A short article of a record: who, from where, and the remarks, coded mechanically. */
function shortArticle({ who, country, remarks }: Entry) {
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

const files = ["visits/1960.xml", "visits/2010.xml", "travels/nixon-richard-m.xml", "travels/obama-barack.xml"];

describe("the visits of the Office of the Historian, as short articles", () => {
  const entries = files.flatMap(entriesOf);

  it.runIf(entries.length > 0)("give at most 2 % false alarms of the rules about who and what", () => {
    const told = entries.flatMap((entry) => {
      const [issue] = issuesOf(shortArticle(entry), wordRules);
      return issue ? [`${issue.code}: ${issue.message}: ${entry.remarks}`] : [];
    });
    expect(entries.length).toBeGreaterThan(500);
    expect(told.length / entries.length, told.join("\n")).toBeLessThanOrEqual(0.02);
  });
});
