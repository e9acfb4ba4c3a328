import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articleIds } from "../../../../../scripts/article-folders.ts";
import { peerPath } from "../../../../../test/peer-data.ts";
import { baseArticle, datasetArticle, developedArticle, developedNames } from "../../../test/base-articles.ts";
import { schemaOrgJudge } from "../../../test/schemaorg-faults.ts";
import { schemaOrg } from "./index.ts";

const folder = peerPath("peer-cases/schemaorg") ?? "";
const json = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));

describe.skipIf(!folder)("the vocabulary of schema.org 30", () => {
  const judge = folder ? schemaOrgJudge(json("schemaorg-current-https.jsonld")) : () => [];
  const examples: { file: string; doc: unknown }[] = folder ? json("jsonld-examples.json").examples : [];

  it("knows what the official examples are made of, but for their own errors", () => {
    expect(examples).toHaveLength(52);
    const faulty = examples.flatMap(({ file, doc }) => judge(doc).map((fault) => `${file}: ${fault}`));
    expect(faulty).toEqual(knownFaults);
  });

  it("knows every type and property of our documents, with domain and range", () => {
    const articles = [
      ...articleIds.map(datasetArticle),
      baseArticle("minimal"),
      ...developedNames.map(developedArticle),
    ];
    const documents = articles.map((article) => JSON.parse(schemaOrg.to?.(article).output ?? ""));
    expect(documents.flatMap(judge)).toEqual([]);
  });

  it("would notice a wrong term, domain, range and date", () => {
    const event = {
      "@type": "Event",
      startDate: "May",
      visitor: "x",
      spokenByCharacter: [],
      location: { "@type": "Person" },
    };
    expect(judge(event)).toHaveLength(4);
  });

  it("official articles are read without a throw, and all that is not read is reported", () => {
    for (const { doc } of examples)
      for (const { losses, problems } of schemaOrg.from?.(JSON.stringify(doc)) ?? [])
        expect(losses.length + problems.length).toBeGreaterThan(0);
  });
});

/** What is wrong in the official examples themselves. */
const knownFaults = [
  "data/releases/18.0/schemaorg-all-examples.txt: /startDate: not a property of schema:MonetaryGrant",
  "data/releases/18.0/schemaorg-all-examples.txt: /endDate: not a property of schema:MonetaryGrant",
  "data/releases/15.0/schemaorg-all-examples.txt: /scheduledTime: May is not a date",
  "data/releases/11.01/schemaorg-all-examples.txt: /datePublished: 2018:01:23 is not a date",
  "data/releases/11.01/schemaorg-all-examples.txt: /dateModified: 2018:01:23 is not a date",
  "data/releases/11.01/schemaorg-all-examples.txt: /Headline: no property",
];
