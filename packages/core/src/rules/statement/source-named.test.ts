import { describe, expect, it } from "vitest";
import { articleOf, codesOf } from "../../../test/article-of.ts";
import { sourceNamed } from "./source-named.ts";

/** Language, text, the name that is coded as the source, and the cue; two persons are named. */
type Row = readonly [language: string, text: string, source: string, cue: string];

const names: Readonly<Record<string, readonly [string, string]>> = {
  ar: ["بريل", "سوريل"],
  en: ["Brill", "Sorel"],
  fa: ["بریل", "سورل"],
  fr: ["Brill", "Sorel"],
  ru: ["Брилл", "Сорель"],
  tr: ["Brill", "Sorel"],
  es: ["Brill", "Sorel"],
};

function codes([language, text, source, cue]: Row): string[] {
  const [first, second] = names[language] as readonly [string, string];
  const person = (id: string, name: string, country: string) => ({
    ...{ id, kind: "person", name: { [language]: name }, country },
    mentions: [name],
  });
  const entities = [person("first", first, "DE"), person("second", second, "FR")];
  const id = source === first ? "first" : "second";
  const statements = [{ id: "s", act: "assert", kind: "event-report", source: [id], cue, quote: text }];
  // another paragraph names both
  return codesOf(articleOf(`${text}\n${first}, ${second}`, { entities, statements }, language), [sourceNamed]);
}

/** Right, although another name is near the cue, or the source is not beside it. */
const accepted: readonly Row[] = [
  ["en", "Brill said the talks went well", "Brill", "said"],
  ["en", "Brill said the talks went well", "Brill", "Brill said"],
  ["en", "Brill told Sorel the talks went well", "Brill", "told"],
  ["en", "“The talks went well,” said Brill", "Brill", "said Brill"],
  ["en", "Asked about Sorel, Brill said the talks went well", "Brill", "said"],
  ["en", "The talks with Sorel went well, Brill said", "Brill", "Brill said"],
  ["ar", "قال بريل إن المحادثات نجحت", "بريل", "قال بريل"],
  ["ar", "قال بريل لسوريل إن المحادثات نجحت", "بريل", "قال"],
  ["ar", "بعد لقائه سوريل أكد بريل أن المحادثات نجحت", "بريل", "أكد بريل"],
  ["fa", "بریل گفت که مذاکرات موفق بود", "بریل", "گفت"],
  ["fr", "Brill a déclaré que les discussions progressent", "Brill", "a déclaré"],
  ["ru", "Брилл заявил, что переговоры прошли успешно", "Брилл", "заявил"],
  ["tr", "Brill, görüşmelerin olumlu geçtiğini söyledi", "Brill", "söyledi"],
  ["es", "Brill dijo que las conversaciones avanzan", "Brill", "dijo"],
];

/** The words say who speaks, and it is not the source. */
const rejected: readonly Row[] = [
  ["en", "Brill said the talks went well", "Sorel", "said"],
  ["en", "Brill said the talks went well", "Sorel", "Brill said"],
  ["en", "Brill also said the talks went well", "Sorel", "Brill also said"],
  ["en", "“The talks went well,” said Brill", "Sorel", "said"],
  ["en", "“The talks went well,” said Brill", "Sorel", "said Brill"],
  ["ar", "قال بريل إن المحادثات نجحت", "سوريل", "قال"],
  ["ar", "قال بريل إن المحادثات نجحت", "سوريل", "قال بريل"],
  ["ar", "وأكد بريل أن المحادثات نجحت", "سوريل", "أكد بريل"],
  ["fa", "بریل گفت که مذاکرات موفق بود", "سورل", "گفت"],
  ["fr", "Brill a déclaré que les discussions progressent", "Sorel", "Brill a déclaré"],
  ["ru", "Брилл заявил, что переговоры прошли успешно", "Сорель", "Брилл заявил"],
  ["tr", "Brill, görüşmelerin olumlu geçtiğini söyledi", "Sorel", "söyledi"],
  ["es", "Brill dijo que las conversaciones avanzan", "Sorel", "Brill dijo"],
];

describe("the source of a statement and the words around its cue", () => {
  it.each(accepted)("%s, accepted: %s, source %s, cue %s", (...row) => {
    expect(codes(row)).toEqual([]);
  });

  it.each(rejected)("%s, reported: %s, source %s, cue %s", (...row) => {
    expect(codes(row)).toEqual(["statement/source-named"]);
  });
});
