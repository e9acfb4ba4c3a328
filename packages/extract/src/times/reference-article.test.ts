import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { referenceFolder } from "../../../../scripts/article-folders.ts";
import { findTimes } from "./find-times.ts";

const folder = referenceFolder;
const text = readFileSync(new URL("text.txt", folder), "utf8");
const article: unknown = JSON.parse(readFileSync(new URL("article.json", folder), "utf8"));

interface CodedTime {
  basis: string;
  evidence: { start: number; end: number }[];
}

const bases: ReadonlySet<unknown> = new Set(["explicit", "external", "unresolved", "declared-open"]);

/** Every Time of a document, whatever it belongs to. */
function timesIn(node: unknown): CodedTime[] {
  if (typeof node !== "object" || node === null) return [];
  const own = "basis" in node && bases.has(node.basis) && "evidence" in node ? [node as CodedTime] : [];
  return [...own, ...Object.values(node).flatMap(timesIn)];
}

describe("the times of the reference article", () => {
  const coded = timesIn(article).filter(({ evidence }) => evidence.length > 0);
  const found = findTimes(text);

  it("are all found, at the same span", () => {
    const spans = new Set(found.map(({ start, end }) => `${start}-${end}`));
    expect(coded.length).toBeGreaterThanOrEqual(11);
    const missed = coded.filter(({ evidence }) => evidence.some(({ start, end }) => !spans.has(`${start}-${end}`)));
    expect(missed).toEqual([]);
  });

  it("and no others", () => {
    const spans = new Set(coded.flatMap(({ evidence }) => evidence.map(({ start, end }) => `${start}-${end}`)));
    expect(found.filter(({ start, end }) => !spans.has(`${start}-${end}`))).toEqual([]);
  });

  it("have the type, the value and the modifier of the coding, where the text gives them", () => {
    const byWords = (words: string) => found.find(({ start, end }) => text.slice(start, end) === words);
    expect(byWords("العقد الماضي")).toMatchObject({ type: "duration", value: "P10Y", basis: "explicit" });
    expect(byWords("العقدين الماضيين")).toMatchObject({ type: "duration", value: "P20Y", basis: "explicit" });
    expect(byWords("بدء الأزمة السورية")).toMatchObject({ type: "date", mod: "start", basis: "unresolved" });
    expect(byWords("عام 2020")).toMatchObject({ type: "date", value: "2020", basis: "explicit", certainty: "sure" });
    expect(byWords("الآن")).toMatchObject({ type: "date", mod: "on-or-before", basis: "unresolved" });
    expect(byWords("يوم الثلاثاء الماضي")).toMatchObject({ basis: "unresolved" });
    expect(byWords("يوم الثلاثاء الماضي")).not.toHaveProperty("value");
  });
});
