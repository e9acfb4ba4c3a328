import { describe, expect, it } from "vitest";
import { articleOf } from "../../test/article-of.ts";
import { anchor } from "../validate/anchor.ts";

const text =
  "لافروف في طهران\nوصل سيرغي لافروف إلى طهران للقاء الرئيس. وأكدت طهران لـموسكو أن التعاون مستمر.\nلافروف: نرحب بطهران.";
const envelope = { type: "NewsArticle", extent: "full", inLanguage: "ar" };

describe("mentions", () => {
  const mentionsOf = (mentions: unknown[], more: unknown[] = []) =>
    (
      articleOf(text, { entities: [{ id: "x", kind: "place", name: { ar: "س" }, mentions }, ...more] }, "ar")
        .entities?.[0]?.mentions ?? []
    ).map(({ quote, form, start }) => `${quote} ${form} ${start}`);

  it("of a plain string are all its whole occurrences, behind clitics too, with form name", () => {
    expect(mentionsOf(["طهران"])).toEqual(["طهران name 10", "طهران name 37", "طهران name 63", "طهران name 109"]);
  });

  it("with a context are the one place, with its form", () => {
    expect(mentionsOf([{ quote: "طهران", form: "metonym", prefix: "وأكدت " }])).toEqual(["طهران metonym 63"]);
  });

  it("leave out the places named under not", () => {
    expect(mentionsOf([{ quote: "طهران", not: [{ prefix: "وأكدت " }, { suffix: "." }] }])).toEqual([
      "طهران name 10",
      "طهران name 37",
    ]);
  });

  it("that lie inside a longer one of the same entity are not marked", () => {
    expect(mentionsOf(["سيرغي لافروف", "لافروف"])).toEqual(["لافروف name 0", "سيرغي لافروف name 20", "لافروف name 95"]);
  });

  it("form written out wins over a plain string at the same place", () => {
    expect(mentionsOf(["طهران", { quote: "طهران", form: "metonym", prefix: "وأكدت " }])).toContain("طهران metonym 63");
  });
});

describe("quotes", () => {
  it("of a leaf are sought inside its owner's first", () => {
    const visit = {
      ...{ id: "v", role: "focal", status: { value: "occurred", quote: "وصل" } },
      ...{
        visitors: [{ entity: "l", quote: "سيرغي لافروف" }],
        place: { value: "t", quote: "طهران" },
        quote: "وصل سيرغي لافروف إلى طهران",
      },
    };
    const entities = [
      { id: "l", kind: "person", name: { ar: "لافروف" }, mentions: ["لافروف"] },
      { id: "t", kind: "place", name: { ar: "طهران" }, mentions: ["طهران"] },
    ];
    expect(articleOf(text, { entities, visits: [visit] }, "ar").visits?.[0]?.place?.evidence).toEqual([
      { start: 37, end: 42, quote: "طهران" },
    ]);
  });

  it("that stand in several places are refused, with every place", () => {
    const times = [{ id: "t", type: "date", basis: "unresolved", quote: "طهران" }];
    const { ok, quotes, issues } = anchor(text, { ...envelope, times });
    expect(ok).toBe(false);
    expect(quotes.find(({ status }) => status === "ambiguous")?.places.map(({ start }) => start)).toEqual([
      10, 37, 63, 109,
    ]);
    expect(issues.map(({ code }) => code)).toEqual(["coding/quote-ambiguous"]);
  });

  it("that are not in the text are refused, with the closest words and the difference", () => {
    const times = [{ id: "t", type: "date", basis: "unresolved", quote: "وأكدت طهران أن التعاون مستمر" }];
    const { quotes } = anchor(text, { ...envelope, times });
    expect(quotes[0]).toMatchObject({
      status: "missing",
      places: [],
      closest: { differs: { yours: "", text: "لـموسكو" } },
    });
  });

  it("take the spelling of the text", () => {
    const times = [{ id: "t", type: "date", basis: "unresolved", quote: "لموسكو" }];
    const result = anchor(text, { ...envelope, times });
    expect(result.quotes[0]).toMatchObject({ status: "typographic", quote: "لموسكو", spelling: "لـموسكو" });
    expect(result.ok && result.article.times?.[0]?.evidence[0]?.quote).toBe("لـموسكو");
  });
});

describe("what is computed", () => {
  const article = articleOf(
    text,
    {
      ...{
        blocks: [
          { kind: "heading", quote: "لافروف في" },
          { kind: "turn", speaker: "l", quote: "لافروف:" },
        ],
      },
      ...{ glosses: { en: ["Lavrov in Tehran", "He arrived.", "Tehran stressed it.", "Lavrov: we welcome it."] } },
      entities: [{ id: "l", kind: "person", name: { ar: "لافروف" }, mentions: ["لافروف"] }],
    },
    "ar",
  );
  const blocks = article.sections.flatMap((section) => section.blocks);

  it("every line is a block, every heading opens a section", () => {
    expect(article.sections).toHaveLength(1);
    expect(blocks.map(({ kind, speaker }) => [kind, speaker])).toEqual([
      ["heading", undefined],
      ["paragraph", undefined],
      ["turn", "l"],
    ]);
  });

  it("a gloss goes to each sentence in order", () => {
    const sentences = blocks.flatMap((block) => block.sentences);
    expect(sentences.map(({ gloss }) => gloss?.["en"])).toEqual([
      "Lavrov in Tehran",
      "He arrived.",
      "Tehran stressed it.",
      "Lavrov: we welcome it.",
    ]);
  });

  it("digest, id, direction and unit", () => {
    expect(article).toMatchObject({
      textDirection: "rtl",
      offsetUnit: "utf-16",
      id: expect.stringMatching(/^ni:\/\/\/sha-256;/),
    });
    expect(article.textHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("because makes a value inferred, a source external, neither stated", () => {
    const states = (more: Record<string, unknown>) => {
      const visit = {
        id: "v",
        role: "focal",
        visitors: [{ entity: "l", quote: "سيرغي لافروف" }],
        quote: "وصل سيرغي لافروف",
        status: { value: "occurred", quote: "وصل" },
      };
      const entities = [{ id: "l", kind: "person", name: { ar: "لافروف" }, mentions: ["لافروف"] }];
      return articleOf(text, { entities, visits: [{ ...visit, type: { value: "official", ...more } }] }, "ar")
        .visits?.[0]?.type;
    };
    expect(states({ quote: "وصل" })).toMatchObject({ state: "stated" });
    expect(states({ quote: "وصل", because: "A guess." })).toMatchObject({ state: "inferred", note: "A guess." });
    expect(states({ source: { title: "A ministry" } })).toMatchObject({ state: "external", evidence: [] });
  });
});

describe("a stop of a tour", () => {
  const stop = (id: string, more: object) => ({ id, role: "focal", quote: "وصل", ...more });
  const status = { value: "occurred", quote: "وصل" };
  const visitors = [{ entity: "l", quote: "سيرغي لافروف" }];
  const entities = [{ id: "l", kind: "person", name: { ar: "لافروف" }, mentions: ["لافروف"] }];
  const made = (visits: object[]) =>
    (articleOf(text, { entities, visits }, "ar").visits ?? []).map(({ status: s, visitors: v }) => [
      s?.value,
      v?.map(({ entity }) => entity),
    ]);
  const all = ["occurred", ["l"]];

  it("has the status and the visitors of its tour, and of the tour of that, in any order", () => {
    const tours = [
      stop("inner", { partOf: "middle" }),
      stop("middle", { partOf: "whole" }),
      stop("whole", { status, visitors }),
      stop("last", { partOf: "inner" }),
    ];
    expect(made(tours)).toEqual([all, all, all, all]);
  });

  it("has what the nearest tour says", () => {
    const planned = { value: "planned", quote: "وصل" };
    const tours = [
      stop("whole", { status, visitors }),
      stop("middle", { partOf: "whole", status: planned }),
      stop("inner", { partOf: "middle" }),
    ];
    expect(made(tours)).toEqual([all, ["planned", ["l"]], ["planned", ["l"]]]);
  });

  it("has nothing of a circle of tours, and ends", () => {
    const circle = [stop("a", { partOf: "b" }), stop("b", { partOf: "c", status }), stop("c", { partOf: "a" })];
    expect(made(circle)).toEqual([
      ["occurred", undefined],
      ["occurred", undefined],
      ["occurred", undefined],
    ]);
  });
});
