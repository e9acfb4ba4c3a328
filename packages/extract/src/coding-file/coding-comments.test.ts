import type { Coding } from "@diplomatic-visits/core";
import { readYamlInput } from "@diplomatic-visits/core/internal";
import { describe, expect, it } from "vitest";
import type { DraftItem } from "../draft/drafted.ts";
import { commentsOf } from "./coding-comments.ts";
import { codingFile } from "./coding-file.ts";

const coding: Coding = {
  type: "NewsArticle",
  extent: "full",
  inLanguage: "ar",
  entities: [{ id: "iran", kind: "country", name: { ar: "إيران" }, mentions: ["إيران", "طهران"] }],
  visits: [
    {
      id: "v",
      role: "focal",
      status: { value: "occurred", quote: "وصل" },
      visitors: [{ entity: "iran", quote: "وصل" }],
      quote: "وصل",
    },
  ],
};
const item = (pointer: string, rule: string, certainty: DraftItem["certainty"]): DraftItem => ({
  pointer,
  rule,
  certainty,
  start: 0,
  end: 1,
});
const both = (en: string, ar = en) => ({ en, ar });

const extracted = {
  text: "",
  coding,
  items: [
    item("/entities/0/mentions/0", "geo/country", "sure"),
    item("/entities/0/mentions/1", "geo/capital", "candidate"),
    item("/entities/0/mentions/1", "geo/capital", "candidate"),
    item("/visits/0", "event/visit", "candidate"),
    item("/visits/0/visitors/0", "event/slot", "likely"),
  ],
  todo: [
    { pointer: "/entities/0/name/en", message: both("Name it.", "سمِّه.") },
    { pointer: "/visits/0/start", message: both("When?") },
    { pointer: "/publisher", message: both("Who?") },
  ],
  doubts: [
    { field: "inLanguage", message: both("two say so:\nentities: []\u0007\uffff") },
    { field: "datePublished", message: both("none") },
  ],
};

describe("the comments of a draft", () => {
  it("stand above what they are about, an entity's in one line; what is about nothing in the coding stands first", () => {
    const { at, head } = commentsOf(extracted, "en");
    expect(Object.fromEntries(at)).toEqual({
      "/entities/0": ["sure: geo/country; candidate: geo/capital", "to do name/en: Name it."],
      "/visits/0": ["candidate: event/visit", "to do start: When?"],
      "/visits/0/visitors": ["likely: event/slot"],
      "/inLanguage": ["look: two say so:\\nentities: []\\u{7}\\u{ffff}"],
    });
    expect(head).toEqual(["to do publisher: Who?", "look datePublished: none"]);
  });

  it("are in Arabic, too", () => {
    expect(commentsOf(extracted, "ar").at.get("/entities/0")).toEqual([
      "أكيد: geo/country; مرشَّح: geo/capital",
      "للإنجاز name/en: سمِّه.",
    ]);
  });

  it("change nothing of the coding, whatever a page says of itself", () => {
    const files = { coding: "a.coding.yaml", text: "a.txt", article: "a.json" };
    for (const locale of ["en", "ar"] as const) {
      const read = readYamlInput(codingFile(extracted, { locale, files, draft: true }));
      expect(read.ok && read.value).toEqual(coding);
    }
  });

  it("are few where there is much of one kind", () => {
    const todo = Array.from({ length: 1000 }, (_, i) => ({ pointer: "/quantities", message: both(`number ${i}`) }));
    const { head } = commentsOf({ ...extracted, todo, doubts: [] }, "en");
    expect(head).toHaveLength(41);
    expect(head.at(-1)).toBe("… + 960");
  });
});
