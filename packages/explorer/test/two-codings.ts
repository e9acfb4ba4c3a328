import type { ComparedCodings } from "../src/index.ts";
import { articleOf } from "./article.ts";

const article = articleOf("Minister Oram arrived in Brantow on Monday.");

function evidence(quote: string) {
  const start = article.text.indexOf(quote);
  return [{ start, end: start + quote.length, quote }];
}

/** Two invented codings of one sentence: agreed, different, and one fact that only one coder has. */
export const compared: ComparedCodings = {
  article,
  names: { a: "a.coding.yaml", b: "b.coding.yaml" },
  decided: "decided.coding.yaml",
  facts: [
    {
      ...{ key: "/visits/v/visitors/0", standing: "agreed", object: "visit · Oram", field: "Visitor" },
      a: { words: "Oram", evidence: evidence("Minister Oram") },
      b: { words: "Oram", evidence: evidence("Minister Oram") },
    },
    {
      ...{ key: "visits/v/start", standing: "different", object: "visit · Oram", field: "start" },
      a: { words: "2026-03-02", evidence: evidence("on Monday") },
      b: { words: "2026-03", evidence: evidence("Monday") },
      decision: { taken: "a", rule: { name: "V8", href: "/rules/v8", why: "The words name a day." } },
    },
    {
      ...{ key: "visits/v/place", standing: "a", object: "visit · Oram", field: "place" },
      a: { words: "Brantow", evidence: evidence("Brantow") },
      decision: { taken: "other", words: "The capital" },
    },
    {
      ...{ key: "entities/minister/offices/1", standing: "b", object: "entity · Oram", field: "offices" },
      b: { words: "minister", evidence: evidence("Minister") },
      decision: { taken: "neither" },
    },
  ],
  figures: [
    {
      title: "F1",
      rows: [
        ["", "F1"],
        ["mentions", "0.97"],
      ],
    },
  ],
};
