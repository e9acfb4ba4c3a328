import { readFileSync } from "node:fs";
import { anchor } from "@diplomatic-visits/core";
import { describe, expect, it } from "vitest";
import { partOf } from "../../../../test/blind-split.ts";
import { peerPath } from "../../../../test/peer-data.ts";
import { parseText } from "../plain/parse-text.ts";
import { draft } from "./draft.ts";

function paragraphsOf(corpus: string): string[][] {
  const path = peerPath(`parse-cases/ud-sentences/${corpus}.jsonl`);
  const lines = path ? readFileSync(path, "utf8").split("\n").filter(Boolean) : [];
  return lines.flatMap((line) => {
    const { doc, sentences } = JSON.parse(line) as { doc?: string; sentences?: string[] };
    return sentences && partOf(`ud-sentences/${doc}`) === "development" ? [sentences] : [];
  });
}

/** What prevents anchoring the draft of a text, and how many mentions differ from the draft's spans. */
function faultsOf(text: string): string[] {
  const parsed = parseText(text);
  if (!parsed.ok) return ["no skeleton"];
  const { coding, items } = draft(parsed.article, { referenceDate: "2021-04-17" });
  const result = anchor(parsed.text, coding);
  if (!result.ok)
    return result.issues.filter(({ severity }) => severity === "error").map((issue) => JSON.stringify(issue));
  const placed = (result.article.entities ?? []).flatMap(({ mentions }) =>
    mentions.map(({ start, end }) => `${start}-${end}`),
  );
  const planned = items
    .filter(({ pointer }) => /\/mentions\/\d+$/.test(pointer))
    .map(({ start, end }) => `${start}-${end}`);
  const known = new Set(placed);
  return [
    ...planned.filter((span) => !known.has(span)),
    ...(placed.length === planned.length ? [] : [`${placed.length} placed, ${planned.length} planned`]),
  ];
}

describe.each(["ar_pud", "en_pud"])("drafts of the sentences of %s", (corpus) => {
  const paragraphs = paragraphsOf(corpus);

  it.skipIf(paragraphs.length === 0)("anchor without an error, paragraph by paragraph", () => {
    const faults = paragraphs.map((sentences) => ({ sentences, faults: faultsOf(sentences.join(" ")) }));
    expect(faults.filter((one) => one.faults.length > 0)).toEqual([]);
  });

  it.skipIf(paragraphs.length === 0)("anchor without an error, all in one text", () => {
    expect(faultsOf(paragraphs.map((sentences) => sentences.join("\n")).join("\n"))).toEqual([]);
  });
});
