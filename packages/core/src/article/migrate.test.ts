import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseArticle, baseCoding, baseText } from "../../test/base-articles.ts";
import { specVersion } from "../schema/spec-version.ts";
import { validate } from "../validate/validate.ts";
import { migrate } from "./migrate.ts";

const held = (source: string) => ({ source, target: "norrin", kind: "holds-office", quote: "Foreign Minister" });
const opposes = { source: "norrin", target: "veyra", kind: "opposes", quote: "Minister of Norrin" };
const evidence = [{ start: 30, end: 46, quote: "Foreign Minister" }];

describe("an article of version 0.1", () => {
  const { quote: _, ...office } = held("brill");
  const article = {
    ...baseArticle("minimal"),
    specVersion: "0.1",
    relations: [{ ...office, state: "stated", evidence }],
  };

  it("is refused, and the hint names the command", () => {
    const { issues } = validate(article);
    expect(issues.map(({ code, hint }) => [code, hint])).toEqual([
      ["shape/value", "it belongs to version 0.1 of the format: run `visits migrate` on the file, or call migrate()"],
      ["shape/value", "it belongs to version 0.1 of the format: run `visits migrate` on the file, or call migrate()"],
    ]);
    expect(validate(article, { locale: "ar" }).issues[0]?.hint).toContain("visits migrate");
  });

  it("is valid when migrated, and the input stays as it was", () => {
    const copy = structuredClone(article);
    const { document, changes, problems } = migrate(article);
    expect(article).toEqual(copy);
    expect(validate(document)).toMatchObject({ ok: true, issues: [] });
    expect(changes.map(({ message }) => message)).toEqual([
      "removed the holds-office relation: the offices of the person express it",
      "set specVersion to 0.2",
    ]);
    expect(problems).toEqual([]);
    expect(migrate(document)).toEqual({ document, changes: [], problems: [] });
  });
});

describe("a coding of version 0.1", () => {
  const coding = baseCoding("minimal");

  it("keeps its other relations, and is valid when migrated", () => {
    const { document } = migrate({ ...coding, relations: [held("brill"), opposes, held("brill")] });
    expect(document).toEqual({ ...coding, relations: [opposes] });
    expect(validate(document, { text: baseText("minimal") }).ok).toBe(true);
  });

  it("without anything to change is the same object", () => {
    expect(migrate(coding)).toEqual({ document: coding, changes: [], problems: [] });
    expect(migrate(coding).document).toBe(coding);
  });

  it("names the office that somebody has to add", () => {
    const { document, problems } = migrate({ ...coding, relations: [held("larn")] });
    expect(document).not.toHaveProperty("relations");
    expect(problems).toMatchObject([{ path: ["entities", 2], message: expect.stringContaining("of: norrin") }]);
    const arabic = migrate({ ...coding, relations: [held("nobody")] }, { locale: "ar" });
    expect(arabic.problems).toMatchObject([{ path: [], message: expect.stringContaining("أضف إلى nobody") }]);
  });
});

describe("other input", () => {
  it.each([[null], [[]], ["text"], [1]])("%j is a problem, not an exception", (input) => {
    expect(migrate(input)).toMatchObject({ document: input, changes: [], problems: [{ path: [] }] });
  });

  it("of a later version is a problem", () => {
    const { document, problems } = migrate({ specVersion: "7.0" });
    expect(document).toEqual({ specVersion: "7.0" });
    expect(problems).toMatchObject([{ path: ["specVersion"], message: expect.stringContaining("7.0") }]);
  });

  it("of any shape never throws, and never keeps a holds-office relation", () => {
    const relation = fc.record({ kind: fc.constantFrom("holds-office", "opposes", 1), source: fc.string() });
    const relations = fc.oneof(fc.array(fc.oneof(relation, fc.anything()), { maxLength: 6 }), fc.anything());
    fc.assert(
      fc.property(
        fc.record({ relations, entities: fc.anything(), specVersion: fc.constantFrom("0.1", 0.1) }),
        (input) => {
          const { document } = migrate(input) as { document: { relations?: unknown[]; specVersion: string } };
          expect(document.specVersion).toBe(specVersion);
          const kinds = Array.isArray(document.relations) ? document.relations : [];
          expect(kinds.filter((one) => (one as { kind?: unknown } | null)?.kind === "holds-office")).toEqual([]);
        },
      ),
    );
  });
});
