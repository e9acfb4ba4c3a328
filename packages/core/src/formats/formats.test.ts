import { describe, expect, it } from "vitest";
import { articleIds } from "../../../../scripts/article-folders.ts";
import { alteredField, fieldsIn } from "../../test/altered-field.ts";
import { baseArticle, datasetArticle, developedArticle, developedNames } from "../../test/base-articles.ts";
import type { Article } from "../generated/types.ts";
import type { Format } from "./format.ts";
import { keepsField } from "./loss.ts";
import { conversionNames, formats } from "./registry.ts";

const articles = [...articleIds.map(datasetArticle), baseArticle("minimal"), ...developedNames.map(developedArticle)];
const all: Format[] = await Promise.all(conversionNames.map((name) => formats[name]()));
const writers = all.filter(({ to }) => to !== undefined);

/** Everything that is written, as one text. */
function written({ to }: Format, article: Article): string {
  const { output, beside = [] } = to?.(article) ?? { output: "" };
  return JSON.stringify([output, beside]);
}

describe.each(all.map((format) => [format.name, format] as const))("%s", (name, format) => {
  it("has the name under which it is registered, and writes, reads or both", () => {
    expect(conversionNames).toContain(name);
    const { isWritten, isRead } = formats[name as keyof typeof formats];
    expect({ isWritten, isRead }).toEqual({ isWritten: format.to !== undefined, isRead: format.from !== undefined });
    expect(isWritten || isRead).toBe(true);
  });
});

describe.each(writers.map((format) => [format.name, format] as const))("%s as it is written", (_, format) => {
  it("is the same each time, and leaves the article as it is", () => {
    for (const article of articles) {
      const before = JSON.stringify(article);
      expect(written(format, article)).toBe(written(format, article));
      expect(JSON.stringify(article)).toBe(before);
    }
  });

  // A field is kept if and only if its value makes a difference.
  it("keeps the fields that it names, and no others", () => {
    const present = new Set(articles.flatMap(fieldsIn));
    const differing = new Set(articles.flatMap((article) => fieldsThatMatter(format, article)));
    const kept = [...present].filter((path) => keepsField(format.keeps ?? [], path));
    const silentlyLost = kept.filter((path) => !differing.has(path));
    const keptUnsaid = [...differing].filter((path) => !kept.includes(path));
    expect({ silentlyLost, keptUnsaid }).toEqual({ silentlyLost: [], keptUnsaid: [] });
  });
});

function fieldsThatMatter(format: Format, article: Article): string[] {
  const before = written(format, article);
  return fieldsIn(article).filter((path) => written(format, alteredField(article, path)) !== before);
}
