import { describe, expect, it } from "vitest";
import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { ArticleSchema } from "./article.ts";
import { descriptionTable, fieldTable } from "./field-table.ts";
import { metaOf, namedOf, nodeOf } from "./node.ts";
import { VisitSchema } from "./visit.ts";

const words = {
  label: { en: "Motorcade", ar: "الموكب" },
  description: "How the visitors travel in the city.",
  arabic: "كيف ينتقل الزائرون في المدينة.",
};

describe("the table of fields", () => {
  it("names every field of the article in English and Arabic", () => {
    for (const { fields } of Object.values(fieldTable(ArticleSchema)))
      for (const { label } of Object.values(fields)) expect(label.ar).toMatch(/[\u0621-\u064a]/);
  });

  it("takes a label of the field, not the name of the concept that it holds", () => {
    for (const [key, field] of Object.entries(VisitSchema._zod.def.shape)) {
      const named = metaOf(namedOf(nodeOf(field).schema));
      const isShared = ["Id", "Note"].includes(named.id ?? "") && !nodeOf(field).meta.ref;
      if (named.id && !isShared) expect(nodeOf(field).meta.label, key).not.toBe(named.label);
    }
  });

  it("refuses a field without words", () => {
    const bare = VisitSchema.extend({ motorcade: z.string() }).register(meta, { ...words, id: "Visit" });
    expect(() => fieldTable(bare)).toThrow("motorcade: its .meta needs a label");
    const english = z.strictObject({ motorcade: z.string().register(meta, { ...words, arabic: undefined as never }) });
    expect(() => descriptionTable(english.register(meta, { ...words, id: "Visit" }))).toThrow("motorcade");
  });

  it("has the meaning of a field in both languages", () => {
    expect(descriptionTable(VisitSchema)["Visit"]?.fields["start"]).toEqual({ en: "When it begins.", ar: "متى تبدأ." });
  });
});
