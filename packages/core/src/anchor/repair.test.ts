import { describe, expect, it } from "vitest";
import { baseCoding, baseText } from "../../test/base-articles.ts";
import { validate } from "../validate/validate.ts";
import { repair } from "./repair.ts";

const envelope = { type: "NewsArticle", extent: "full", inLanguage: "en" };
const english =
  "Foreign Minister Ilva Torrend of Quendria arrived in Ambrel, the capital of Ivelune, on Tuesday. She did not meet the King. Trade reached about 1.2 billion US dollars, she said in Ambrel.";
const time = (quote: unknown, more = {}) => ({ id: "t", type: "date", basis: "unresolved", quote, ...more });
const repairedTime = (quote: unknown, text = english) => repair({ ...envelope, times: [time(quote)] }, text);

describe("repair", () => {
  it.each([
    ["a swapped country", "the capital of Quendria, on Tuesday", "Ivelune", "Quendria"],
    ["a dropped word", "She did meet the King", "not", undefined],
    ["an inserted negation", "Torrend of Quendria never arrived in Ambrel", undefined, "never"],
    ["a changed number", "about 2.1 billion US dollars", "1.2", "2.1"],
    ["a changed weekday", "the capital of Ivelune, on Wednesday", "Tuesday", "Wednesday"],
  ])("never anchors %s, and says what the text has", (_, quote, real, yours) => {
    const { repaired, unanchored, kept, message } = repairedTime(quote);
    expect(repaired).toEqual([]);
    expect(unanchored).toMatchObject([{ pointer: "/times/0/quote", quote, status: "missing" }]);
    expect(kept).toEqual(envelope);
    expect(message).toContain(`/times/0/quote: you wrote ⟦${quote}⟧; the text reads ⟦`);
    if (real) expect(message).toMatch(new RegExp(`⟦${real},?⟧`));
    if (yours) expect(message).toMatch(new RegExp(`⟦${yours},?⟧`));
  });

  it("says so when nothing in the text is like the quote", () => {
    const { message } = repairedTime("Velk promised to lower the harbour fee by half");
    expect(message).toContain("nothing in the text comes close to it");
  });

  it("lists every place of an ambiguous quote with what stands around it", () => {
    const { unanchored, message } = repairedTime("Ambrel");
    expect(unanchored[0]).toMatchObject({
      status: "ambiguous",
      places: [
        { before: expect.stringMatching(/arrived in$/), after: expect.stringMatching(/^, the capital/) },
        { before: expect.stringMatching(/she said in$/), after: "." },
      ],
    });
    expect(message).toMatch(/stand in 2 places.*\n {2}- 53–59: prefix ⟦.*arrived in⟧/);
  });

  it("tells a wrong prefix from wrong words", () => {
    const { message } = repairedTime({ quote: "Ambrel", prefix: "capital of" });
    expect(message).toContain("not with that prefix and suffix");
    expect(message).toContain("53–59");
  });

  it("tells glosses that do not follow the sentences, and does not keep them", () => {
    const { kept, glosses, message } = repair({ ...envelope, glosses: { ar: ["جملة"], fr: ["a", "b", "c"] } }, english);
    expect(glosses).toMatchObject([{ language: "ar", sentences: 3, glosses: 1 }]);
    expect(message).toMatch(/^- \/glosses\/ar: 1 glosses for 3 sentences/);
    expect(kept).toEqual({ ...envelope, glosses: { fr: ["a", "b", "c"] } });
  });

  it("names the first fifty quotes, and how many more there are", () => {
    const times = Array.from({ length: 53 }, (_, i) => time(`nowhere at all ${i}`));
    const { message, unanchored } = repair({ ...envelope, times }, english);
    expect(unanchored).toHaveLength(53);
    expect(message.match(/^- \/times/gm)).toHaveLength(50);
    expect(message.endsWith("\n- and 3 more quotes")).toBe(true);
  });

  it("speaks Arabic", () => {
    const coding = { ...envelope, inLanguage: "ar", times: [time("يوم الأربعاء الماضي")] };
    const { message } = repair(coding, baseText("reference"), { locale: "ar" });
    expect(message).toContain(
      "المكتوب ⟦يوم الأربعاء الماضي⟧؛ وفي النص ⟦يوم الثلاثاء الماضي⟧؛ فيه ⟦الثلاثاء⟧ مكان ⟦الأربعاء⟧",
    );
  });

  it("gives harmless variants the letters of the text and names the tier", () => {
    const coding = {
      ...envelope,
      inLanguage: "ar",
      times: [time("زيارة رسميه"), time({ quote: "كما لديهما", suffix: "إجماع" })],
    };
    const { coding: mended, repaired, unanchored } = repair(coding, baseText("reference"));
    expect(unanchored).toEqual([]);
    expect(repaired).toEqual([
      { pointer: "/times/0/quote", from: "زيارة رسميه", to: "زيارة رسمية", tier: "orthographic" },
      { pointer: "/times/1/quote", from: "كما لديهما", to: "کما لديهما", tier: "typographic" },
    ]);
    expect(mended.times?.map(({ quote }) => quote)).toEqual(["زيارة رسمية", { quote: "کما لديهما", suffix: "إجماع" }]);
    expect(repair(mended, baseText("reference")).repaired).toEqual([]);
  });

  it("writes a mention of every occurrence in each spelling that stands in the text", () => {
    const entities = [
      { id: "k", kind: "organization", name: { ar: "ك" }, mentions: [{ quote: "كـرملين", form: "name" }] },
    ];
    const { coding } = repair({ ...envelope, inLanguage: "ar", entities }, "كرملين ثم کرملين ثم كرملين.");
    expect(coding.entities?.[0]?.mentions).toEqual([
      { quote: "كرملين", form: "name" },
      { quote: "کرملين", form: "name" },
    ]);
  });
});

describe("what is kept", () => {
  const torrend = { id: "torrend", kind: "person", name: { en: "Ilva Torrend" }, mentions: ["Ilva Torrend"] };
  const king = { id: "king", kind: "person", name: { en: "King Bo" }, mentions: ["King Bo"] };
  const visit = {
    ...{ id: "v", role: "focal", visitors: [{ entity: "torrend", quote: "Ilva Torrend" }] },
    hosts: [{ entity: "king", quote: "the King" }],
    status: { value: "occurred", quote: "arrived" },
    type: { value: "state", quote: "on a state visit" },
    quote: ["Ilva Torrend of Quendria arrived in Ambrel", "invented from end to end"],
  };

  it("is all that stands: a fact with one quote left, not what pointed at what fell", () => {
    const { kept } = repair({ ...envelope, entities: [torrend, king], visits: [visit] }, english);
    const { hosts, type, ...rest } = visit;
    expect(kept).toEqual({
      ...envelope,
      entities: [torrend],
      visits: [{ ...rest, quote: ["Ilva Torrend of Quendria arrived in Ambrel"] }],
    });
    expect(validate(kept, { text: english }).issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("is the whole coding when every quote was found", () => {
    const coding = baseCoding("reference");
    expect(repair(coding, baseText("reference"))).toMatchObject({
      coding,
      kept: coding,
      unanchored: [],
      omitted: [],
      message: "",
    });
  });

  it("leaves out what has not the shape of a coding, by its place as given", () => {
    const times = [5, time("on Tuesday"), time("on Tuesday", { basis: "guessed" })];
    const { coding, omitted } = repair({ ...envelope, times, colour: "red" }, english);
    expect(coding.times).toHaveLength(1);
    expect(omitted.map(({ pointer }) => pointer)).toEqual(["/times/0", "/times/2/basis", "/colour", "/times/2"]);
  });
});
