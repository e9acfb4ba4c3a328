import { readFileSync } from "node:fs";
import type { Article, Coding } from "@diplomatic-visits/core";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { referenceFolder } from "../../../../scripts/article-folders.ts";
import { scoreAccept, scoreDraft } from "./draft.ts";

const folder = referenceFolder;
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const article: Article = JSON.parse(read("article.json"));

describe("the draft of the reference text beside its coding", () => {
  const scores = scoreDraft(article);

  it.each(scores)("$kind: at least 95 of 100 stand in the draft with the same span", ({ coded, found, missed }) => {
    expect(coded).toBeGreaterThan(3);
    expect({ share: found / coded >= 0.95, missed }).toEqual({ share: true, missed: expect.any(Array) });
  });

  it("is scored by the span: a mention moved by one letter is missed", () => {
    const moved = structuredClone(article);
    for (const { mentions } of moved.entities ?? []) for (const one of mentions) one.end--;
    expect(scoreDraft(moved)[0]?.found).toBe(0);
  });

  it("accepted into the coding changes no authored fact", () => {
    expect(scoreAccept(article.text, parse(read("coding.yaml")) as Coding).changed).toEqual([]);
  });
});
