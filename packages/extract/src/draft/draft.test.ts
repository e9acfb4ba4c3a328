import { readFileSync } from "node:fs";
import { anchor } from "@diplomatic-visits/core";
import { CodingSchema } from "@diplomatic-visits/core/schema";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referenceFolder } from "../../../../scripts/article-folders.ts";
import { parseText } from "../plain/parse-text.ts";
import { draft } from "./draft.ts";
import type { Draft } from "./drafted.ts";

const reference = readFileSync(new URL("text.txt", referenceFolder), "utf8");

function drafted(text: string, options?: Parameters<typeof draft>[1]): Draft {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error(`no skeleton: ${JSON.stringify(parsed.report.doubts)}`);
  return draft(parsed.article, options);
}

/** The article of a draft; fails with the issues that prevent it. */
function anchored({ text, coding }: Draft) {
  const result = anchor(text, coding);
  expect(result.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  if (!result.ok) throw new Error("not anchored");
  return result.article;
}

function expectSound(made: Draft) {
  expect(CodingSchema.safeParse(made.coding).error).toBeUndefined();
  const article = anchored(made);
  const mentions = (article.entities ?? []).flatMap((entity) =>
    entity.mentions.map(({ start, end }) => `${start}-${end}`),
  );
  const planned = made.items
    .filter(({ pointer }) => /\/mentions\/\d+$/.test(pointer))
    .map(({ start, end }) => `${start}-${end}`);
  expect(mentions.sort()).toEqual(planned.sort());
}

const entityOf = ({ coding }: Draft, id: string) => coding.entities?.find((entity) => entity.id === id);

describe("draft of the reference text", () => {
  const made = drafted(reference);

  it("anchors, and every item stands where the article has it", () => expectSound(made));

  it("drafts the visit of the first line", () => {
    expect(made.coding.visits?.[0]).toEqual({
      id: "visit-1",
      role: "focal",
      status: { value: "occurred", quote: "وصل" },
      type: { value: "official", quote: "زيارة رسمية" },
      visitors: [{ entity: "sirghi-lafruf", quote: "وزير الخارجية الروسي سيرغي لافروف" }],
      hostCountry: { value: "IR", quote: "إلى طهران" },
      place: { value: "tehran", quote: "إلى طهران" },
      start: { basis: "unresolved", quote: "يوم الثلاثاء الماضي" },
      purposes: [{ value: "meet", quote: "للقاء" }],
      quote: [
        "وصل وزير الخارجية الروسي سيرغي لافروف إلى طهران يوم الثلاثاء الماضي في زيارة رسمية",
        "زيارة لافروف لطهران",
      ],
    });
  });

  it.each([
    ["ANKARA, June 1 - The minister spoke.", "place"],
    ["أنقرة – قال الوزير كلمته.", "place"],
    ["أنقرة (وكالات) - قال الوزير كلمته.", "place"],
    ["أنقرة ترفض القرار.", "country"],
    ["Ankara, which opposes the plan, spoke on - and off.", "country"],
  ])("%s: Ankara is a %s", (text, kind) => {
    const { entities } = drafted(text).coding;
    expect(entities?.find(({ country }) => country === "TR")?.kind).toBe(kind);
  });

  it("tells a capital as a place from a capital as an actor", () => {
    expect(entityOf(made, "tehran")?.kind).toBe("place");
    expect(entityOf(made, "iran")?.mentions).toContainEqual(
      expect.objectContaining({ quote: "طهران", form: "metonym" }),
    );
  });

  it("drafts both persons with their office, and says that nobody has reviewed anything", () => {
    expect(entityOf(made, "sirghi-lafruf")).toMatchObject({
      kind: "person",
      name: { ar: "سيرغي لافروف" },
      country: "RU",
      offices: [{ title: "وزير الخارجية الروسي", rank: { value: "foreign-minister" }, of: "russia" }],
    });
    expect(entityOf(made, "hasan-ruhani")?.name).toEqual({ ar: "حسن روحاني" });
    expect(made.coding.codings).toEqual([
      expect.objectContaining({ coder: { kind: "software", name: "@diplomatic-visits/extract" }, reviewed: false }),
    ]);
  });

  it("resolves last Tuesday with a reference date, which becomes the day of publication to confirm", () => {
    const dated = drafted(reference, { referenceDate: "2021-04-17" });
    expect(dated.coding.visits?.[0]?.start).toEqual({
      value: "2021-04-13",
      basis: "resolved-from-publication",
      quote: "يوم الثلاثاء الماضي",
    });
    expect(dated.coding.datePublished).toBe("2021-04-17");
    expectSound(dated);
  });

  it("takes nothing but a day for a reference date", () => {
    expect(() => drafted(reference, { referenceDate: "yesterday" })).toThrow(TypeError);
  });

  it("is the same for the same text", () => {
    expect(JSON.stringify(drafted(reference))).toBe(JSON.stringify(made));
  });

  it("says in both languages what is to do, at pointers into the coding", () => {
    expect(made.todo.length).toBeGreaterThan(5);
    for (const { pointer, message } of made.todo) {
      expect(pointer).toMatch(/^\/[a-zA-Z]+/);
      expect(message.en).not.toMatch(/\{\w+\}/);
      expect(message.ar).toMatch(/[\u0621-\u064a]/);
    }
  });
});

describe("draft of any text", () => {
  it("anchors English news", () => {
    const made = drafted(
      "Russian Foreign Minister Sergei Lavrov arrived in Tehran on Tuesday for an official visit.\nPresident Hassan Rouhani met Lavrov and spoke of trade of about $2.2 billion in 2020. The Kremlin and the Russian Foreign Ministry said Iran and Russia would work together. Moscow supports Tehran.",
    );
    expectSound(made);
    expect(entityOf(made, "sergei-lavrov")?.mentions).toContain("Lavrov");
    expect(made.coding.visits?.[0]).toMatchObject({ hostCountry: { value: "IR" }, type: { value: "official" } });
  });

  it("takes an office without a name for a person, and a delegation for a group", () => {
    const made = drafted("زار الرئيس الفرنسي بيروت. وقام وفد إيراني بزيارة إلى دمشق.");
    expect(made.coding.visits?.map(({ visitors }) => entityOf(made, visitors?.[0]?.entity ?? "")?.kind)).toEqual([
      "person",
      "group",
    ]);
    expectSound(made);
  });

  it("mentions no country inside the name of a person", () => {
    const made = drafted("زار رئيس الوزراء العراقي محمد شياع السوداني طهران.");
    expect(made.coding.entities?.map(({ id }) => id)).toEqual(["muhammad-shayaa-al-sudani", "iraq", "tehran"]);
    expectSound(made);
  });

  it("anchors a text that says the same a hundred times", () => {
    const line = "وصل وزير الخارجية الروسي سيرغي لافروف إلى طهران يوم الثلاثاء في زيارة رسمية، ثم غادر طهران.";
    const lines = Array.from({ length: 100 }, (_, i) => `${line} ${i}`);
    const made = drafted(lines.join("\n"));
    expect(made.coding.visits).toHaveLength(1);
    expectSound(made);
  });

  it("anchors whatever words stand beside each other", () => {
    const words = fc.constantFrom(
      ..."وصل زار التقى وزير الخارجية الروسي سيرغي لافروف الرئيس الإيراني حسن روحاني إلى طهران لطهران وموسكو موسكو الكرملين زيارة رسمية يوم الثلاثاء الماضي 2 مليار دولار الأمم المتحدة إيران والصين للصين كوريا الشمالية الجنوبية . ، \n".split(
        " ",
      ),
      ..."President Biden met visited Paris Iran's Iranian Foreign Minister Sergei Lavrov on Tuesday $2 billion 2020 The UN Kremlin , . North Korea".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (list) => {
        const parsed = parseText(list.join(" "));
        if (!parsed.ok) return;
        expectSound(draft(parsed.article));
        expectSound(draft(parsed.article, { referenceDate: "2021-04-17" }));
      }),
      { numRuns: 300 },
    );
  });

  it("never throws on any characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const parsed = parseText(text);
        if (parsed.ok) expectSound(draft(parsed.article));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a dateline with a whole day", () => {
  const text = "COLOMBO, 12 March 2025 (Reuters) - Foreign Minister Ada Brill of Norway arrived in Tehran on Tuesday.";

  it("gives the day of publication, and relative days are counted from it", () => {
    const { coding, todo } = drafted(text);
    expect(coding.datePublished).toBe("2025-03-12");
    expect(coding.visits?.[0]?.start).toMatchObject({ value: "2025-03-11", quote: "Tuesday" });
    expect(todo.find(({ pointer }) => pointer === "/datePublished")?.message.en).toContain("⟦COLOMBO, 12 March 2025");
  });

  it("is outvoted by a day that is given", () => {
    expect(drafted(text, { referenceDate: "2025-03-20" }).coding.datePublished).toBe("2025-03-20");
  });

  it("gives no day without a year", () => {
    expect(drafted(text.replace(" 2025", "")).coding.datePublished).toBeUndefined();
  });
});

describe("two office holders together", () => {
  it("are one entity, whether they are mentioned or take part", () => {
    const { coding } = drafted(
      "Foreign Minister Ada Brill of Norway flew to Rome. The two ministers met on Monday. The two ministers smiled.",
    );
    const groups = (coding.entities ?? []).filter(({ kind }) => kind === "group");
    expect(groups.map(({ id }) => id)).toEqual(["the-two-ministers"]);
    expect(coding.meetings?.flatMap(({ participants = [] }) => participants.map(({ entity }) => entity))).toContain(
      "the-two-ministers",
    );
  });
});

describe("an office without a name", () => {
  it.each([
    ["The Iranian president visited Oslo on Monday.", "person"],
    ["Kenya's deputy president visited Oslo on Monday.", "person"],
    ["An Iranian delegation visited Oslo on Monday.", "group"],
  ])("%s: %s", (text, kind) => {
    const made = drafted(text);
    expect(entityOf(made, made.coding.visits?.[0]?.visitors?.[0]?.entity ?? "")?.kind).toBe(kind);
  });
});

describe("the words of a status", () => {
  it.each([
    ["Foreign Minister Ada Brill is to meet President Ugo Sarti on Wednesday.", "planned", "is to"],
    ["Foreign Minister Ada Brill is due to visit Oslo on Wednesday.", "planned", "due"],
    ["Foreign Minister Ada Brill will not travel to Oslo after all.", "cancelled", "will not travel"],
  ])("%s is %s by ⟦%s⟧", (text, value, quote) => {
    const { visits = [], meetings = [] } = drafted(text).coding;
    expect([...visits, ...meetings].map(({ status }) => status)).toEqual([{ value, quote }]);
  });
});
