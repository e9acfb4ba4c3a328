import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bugCases, textOfCase } from "../../../../test/bug-cases.ts";
import { quoteAt } from "../../src/anchor/quote-at.ts";
import { repair } from "../../src/anchor/repair.ts";
import { fromProfile } from "../../src/formats/extraction-profile/from-profile.ts";
import { anchor } from "../../src/validate/anchor.ts";
import { validate } from "../../src/validate/validate.ts";
import { baseCoding } from "../base-articles.ts";

const read = (name: string, file: string) => textOfCase(name, file);

describe.skipIf(!bugCases)("bug cases: mentions, parts that fall, hostile data", () => {
  it("12-an-exclusion-that-fits-nothing", () => {
    const name = "12-an-exclusion-that-fits-nothing";
    const result = anchor(read(name, "a.txt"), parse(read(name, "a.coding.yaml")));
    expect(result.issues.map(({ code, severity }) => `${severity} ${code}`)).toContain(
      "warning coding/unused-exclusion",
    );
  });

  it("rely-08-text-laws-skip-key-quote", () => {
    const { issues } = validate(read("rely-08-text-laws-skip-key-quote", "input.json"));
    expect(issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["text/nul", "text/control", "text/noncharacter"]),
    );
  });

  it("rely-10-meaning-flips-when-a-field-falls", () => {
    const text = "The minister did not arrive in Tehran. Perhaps Tehran will host talks.";
    const statement = (more: object, quote: string) => ({
      id: "s",
      act: "assert",
      source: ["article-voice"],
      quote,
      ...more,
    });
    const mention = (more: object) => ({ quote: "Tehran", form: "name", ...more });
    const entity = (more: object) => ({
      id: "t",
      kind: "place",
      name: { en: "T" },
      mentions: ["minister", mention(more)],
    });
    const envelope = { type: "NewsArticle", extent: "full", inLanguage: "en" };
    for (const more of [{ negated: "true" }, { negated: 1 }, { modality: "perhaps" }]) {
      const given = { ...envelope, statements: [statement(more, "The minister did not arrive in Tehran.")] };
      expect(fromProfile(given).coding.statements).toBeUndefined();
      expect(repair(given, text).kept.statements).toBeUndefined();
      expect(repair(given, text).message).toContain("/statements/0");
    }
    for (const more of [{ prefix: ["in "] }, { not: "Perhaps" }, { form: "metonymy" }]) {
      const given = { ...envelope, entities: [entity(more)] };
      expect(fromProfile(given).coding.entities?.[0]?.mentions).toEqual(["minister"]);
      expect(repair(given, text).kept.entities?.[0]?.mentions).toEqual(["minister"]);
    }
  });

  it("rely-11-fromprofile-proto-language", () => {
    const { coding, issues } = fromProfile(JSON.parse(read("rely-11-fromprofile-proto-language", "input.json")));
    expect(issues).toHaveLength(1);
    expect(coding.entities?.[0]?.name).toEqual({ en: "Larn" });
    expect(anchor("Larn is a town.", coding).ok).toBe(true);
  });

  it("rely-12-quoter-context-cut-at-240", () => {
    const text = read("rely-12-quoter-context-cut-at-240", "text.txt");
    const quote = quoteAt(text, { start: 653, end: 655 });
    if (quote === undefined) return;
    const times = [{ id: "t", type: "date", basis: "unresolved", quote }];
    const { quotes } = anchor(text, { type: "NewsArticle", extent: "full", inLanguage: "en", times });
    expect(quotes[0]?.places).toEqual([{ start: 653, end: 655 }]);
  });

  it("rely-29-flaky-property", () => {
    const given = baseCoding("invented") as { entities: { mentions: unknown[] }[] };
    const mention = given.entities[9]?.mentions[1];
    Object.assign(given.entities[9]?.mentions as object, { 1: { ...(mention as object), form: " " } });
    const { coding } = fromProfile(given);
    expect(fromProfile(coding).coding).toEqual(coding);
  });

  it("rely-30-anchor-stack-overflow", () => {
    const coding = parse(read("rely-30-anchor-stack-overflow", "x.coding.yaml"));
    const { issues } = anchor("Larn ".repeat(150_000), coding);
    expect(issues.map(({ code }) => code)).toContain("coding/quote-ambiguous");
  });
});
