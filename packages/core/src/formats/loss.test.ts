import { describe, expect, it } from "vitest";
import type { Article } from "../generated/types.ts";
import { keepsField, lossCounter } from "./loss.ts";

describe("the fields that a format keeps", () => {
  it.each([
    ["Visit.type", ["Visit"], true],
    ["Visit.type.note", ["Visit.type"], true],
    ["Visit.type", ["Visit.type.value"], true],
    ["Visit.type.note", ["Visit.type.value"], false],
    ["Visit.type.value", ["Visit.*.value"], true],
    ["Visit.status", ["Visit.*.value"], true],
    ["Visit.id", ["Visit.*.value"], false],
    ["Visit.note", ["Visit", "!Visit.note"], false],
    ["Visit.type", ["Visit", "!Visit.*.note"], true],
    ["Visit.type.note", ["Visit", "!Visit.*.note"], false],
    ["Meeting.id", ["Visit"], false],
  ])("%s with %j: %s", (path, keeps, expected) => {
    expect(keepsField(keeps as string[], path as string)).toBe(expected);
  });
});

describe("what is lost", () => {
  const evidence = [{ start: 0, end: 3, quote: "abc" }];
  const status = { value: "occurred", state: "inferred", note: "why", evidence };
  const article = {
    specVersion: "0.2",
    id: "urn:x",
    keywords: ["a", "b"],
    visits: [{ id: "a", role: "focal", status, visitors: [], evidence }],
    statements: [{ id: "s" }, { id: "t" }],
  } as unknown as Article;

  it("counts each field that is not kept, and objects of a concept that is not kept one by one", () => {
    expect(lossCounter(["Article.id", "Visit.id", "Visit.status.value"])(article)).toEqual([
      { field: "Article.keywords", count: 1 },
      { field: "Visit.role", count: 1 },
      { field: "Visit.status.state", count: 1 },
      { field: "Visit.status.note", count: 1 },
      { field: "Visit.status.evidence", count: 1 },
      { field: "Visit.visitors", count: 1 },
      { field: "Visit.evidence", count: 1 },
      { field: "Statement", count: 2 },
    ]);
  });

  it("is nothing where everything is kept", () => {
    expect(lossCounter(["Article", "Visit", "Statement"])(article)).toEqual([]);
  });
});
