import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codelists } from "./all.ts";
import { type CodelistValue, findValue, labelOf, valuesOf } from "./codelist.ts";
import { countryList } from "./country.ts";
import { definitionOf, descriptionOf } from "./definition.ts";
import { eventStatusList } from "./event-status.ts";
import { issueAreaList } from "./issue-area.ts";
import { rankList, rankOrderOf } from "./rank.ts";
import { speechActList } from "./speech-act.ts";

const lists = Object.values(codelists);
const arabic = /[\u0600-\u06ff]/;
const folder = new URL("./", import.meta.url);
const sources = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

/** The faults of a value, one word each. */
function faults({ value, label, definition, source }: CodelistValue): string[] {
  return [
    ...(label.en.trim() ? [] : [`${value}: no English label`]),
    ...(arabic.test(label.ar) ? [] : [`${value}: no Arabic label`]),
    ...(definition.length > 10 ? [] : [`${value}: no definition`]),
    ...(source ? [] : [`${value}: no source`]),
  ];
}

describe("every codelist", () => {
  it.each(lists)("$id is described and defined in Arabic, unless its source defines in English only", (list) => {
    expect(descriptionOf(list, "ar")).toMatch(arabic);
    const english = list.values.filter(({ value }) => !arabic.test(definitionOf(list, value, "ar") ?? ""));
    expect(english.length).toBe(list.id === "media-topic" ? list.values.length : 0);
  });
  it.each(lists)("$id has labels, definitions and sources throughout", (list) => {
    expect(list.values.flatMap(faults)).toEqual([]);
    expect(list.title.en && arabic.test(list.title.ar) && list.description && list.source).toBeTruthy();
  });
  it.each(lists)("$id holds each value once, and each broader value", (list) => {
    const values = valuesOf(list);
    expect(new Set(values).size).toBe(values.length);
    const lost = list.values.filter(({ broader }) => broader && !findValue(list, broader));
    expect(lost).toEqual([]);
  });
  it.each(lists)("$id has no circle of broader values", (list) => {
    for (const item of list.values) {
      const seen = new Set<string>();
      for (let at: CodelistValue | undefined = item; at; at = at.broader ? findValue(list, at.broader) : undefined) {
        expect(seen).not.toContain(at.value);
        seen.add(at.value);
      }
    }
  });
  it("stands in the record under its own id, one a file", () => {
    const named = sources.flatMap(
      (name) => readFileSync(new URL(name, folder), "utf8").match(/^ {2}id: "[a-z-]+"/gm) ?? [],
    );
    expect(named.map((line) => line.slice(7, -1)).sort()).toEqual(Object.keys(codelists).sort());
  });
  it("is named by the schemas that take it, and no schema names another", () => {
    const folders = [folder, new URL("../schema/", import.meta.url)];
    const names = folders.flatMap((url) =>
      readdirSync(url)
        .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
        .flatMap((name) => [...readFileSync(new URL(name, url), "utf8").matchAll(/codelist: "([a-z-]+)"/g)])
        .map(([, id]) => id),
    );
    // its words are reserved beside ids, so the field that takes them is of no codelist
    expect([...new Set(names), "statement-source"].sort()).toEqual(Object.keys(codelists).sort());
  });
});

describe("the lists of the data model", () => {
  const words = (text: string) => text.split(/[\s,]+/).filter(Boolean);
  it("has the speech acts, each PLOVER event one of its own", () => {
    expect(valuesOf(speechActList)).toEqual(
      words(`assert question request demand propose promise agree accept reject accuse warn threaten condemn stress reaffirm
        acknowledge welcome congratulate condole thank praise apologise deny invite announce hope express-concern`),
    );
    expect(findValue(speechActList, "demand")?.plover).toBe("REQUEST");
    expect(findValue(speechActList, "assert")?.plover).toBeUndefined();
  });
  it("has the event statuses", () => {
    expect(valuesOf(eventStatusList)).toEqual(
      words("invited announced planned under-way occurred postponed cancelled"),
    );
  });
  it("has PLOVER's 37 contexts, and below one of them each of ours", () => {
    const own = issueAreaList.values.filter((item) => item.own);
    expect(issueAreaList.values.length - own.length).toBe(37);
    expect(own).toHaveLength(24);
    expect(own.filter(({ broader }) => !broader)).toEqual([]);
    expect(issueAreaList.values.filter((item) => !item.own && item.broader)).toEqual([]);
  });
});

describe("ranks", () => {
  it("orders the office ranks, the highest first, and no other", () => {
    expect(rankList.values.slice(0, 19).map(({ order }) => order)).toEqual(
      Array.from({ length: 19 }, (_, at) => at + 1),
    );
    expect(rankList.values.slice(19).map(({ order }) => order)).toEqual(Array.from({ length: 12 }, () => undefined));
    expect(rankOrderOf("foreign-minister")).toBeGreaterThan(rankOrderOf("head-of-state") ?? Number.POSITIVE_INFINITY);
    expect(rankOrderOf("family")).toBeUndefined();
    expect(rankOrderOf("toString")).toBeUndefined();
  });
});

describe("labelOf", () => {
  it("gives the label, and the code itself where the list does not know it", () => {
    expect(labelOf(rankList, "foreign-minister", "ar")).toBe("وزير خارجية");
    expect(labelOf(rankList, "emperor", "en")).toBe("emperor");
  });
});

describe("the definition of a value", () => {
  const invented = { ...eventStatusList, id: "invented" };

  it("is in the language that is asked for, and in English for a list of one's own", () => {
    expect(definitionOf(eventStatusList, "occurred", "en")).toMatch(/^It took place/);
    expect(definitionOf(eventStatusList, "occurred", "ar")).toMatch(/^وقع الحدث/);
    expect(definitionOf(invented, "occurred", "ar")).toMatch(/^It took place/);
    expect(descriptionOf(invented, "ar")).toBe(eventStatusList.description);
  });
  it("is undefined for a code that is not in the list", () => {
    expect(definitionOf(eventStatusList, "dreamt", "ar")).toBeUndefined();
  });
  it("says of a country why its code is in the list", () => {
    const endings = ["IR", "EU", "XK", "SU"].map((code) => definitionOf(countryList, code, "ar"));
    expect(endings).toEqual([
      "إيران، كما ترد في ISO 3166-1.",
      "الاتحاد الأوروبي، هيئة من الدول يحجز لها ISO 3166-1 رمزًا، وليست دولة.",
      "كوسوفو، برمز شائع يتركه ISO 3166-1 لمستعمليه.",
      "الاتحاد السوفيتي، رمز مسحوب من ISO 3166-1: لما حدث أثناء سريانه فقط.",
    ]);
  });
});
