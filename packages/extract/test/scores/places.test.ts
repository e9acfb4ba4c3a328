import { readFileSync } from "node:fs";
import type { Article } from "@diplomatic-visits/core";
import { describe, expect, it } from "vitest";
import { referenceFolder } from "../../../../scripts/article-folders.ts";
import { placeMentions, scorePlaces } from "./places.ts";

const folder = referenceFolder;
const article: Article = JSON.parse(readFileSync(new URL("article.json", folder), "utf8"));

describe("places of the reference article", () => {
  it("are the coded mentions of countries, capitals and adjectives, and no others", () => {
    const { mentions, spurious, missed } = scorePlaces(article, ["tehran", "moscow"]);
    expect(mentions).toBeGreaterThanOrEqual(50);
    expect({ spurious, missed }).toEqual({ spurious: [], missed: [] });
  });

  it("are scored by span, country and kind: a mention moved by one letter counts as missed", () => {
    const [first] = placeMentions(article, []);
    const moved = structuredClone(article);
    for (const { mentions = [] } of moved.entities ?? [])
      for (const one of mentions) if (one.start === first?.start) one.end--;
    const { precision, recall } = scorePlaces(moved, ["tehran", "moscow"]);
    expect(precision).toBeLessThan(1);
    expect(recall).toBeLessThan(1);
  });
});
