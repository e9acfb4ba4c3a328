import { describe, expect, it } from "vitest";
import { articleIds } from "../../../../../scripts/article-folders.ts";
import { astralArticle } from "../../../test/astral-article.ts";
import { baseArticle, datasetArticle, developedArticle, developedNames } from "../../../test/base-articles.ts";
import type { Article } from "../../generated/types.ts";
import { anchor } from "../../validate/anchor.ts";
import { brat } from "../brat/index.ts";
import { casJson } from "../cas-json/index.ts";
import type { Format, Received } from "../format.ts";
import { labelStudio } from "../label-studio/index.ts";
import { langextract } from "../langextract/index.ts";
import { spanJsonl } from "../span-jsonl/index.ts";
import { webAnnotation } from "../web-annotation/index.ts";

const formats: Format[] = [webAnnotation, spanJsonl, brat, langextract, labelStudio, casJson];
const articles = new Map<string, Article>([
  ...articleIds.map((id) => [id, datasetArticle(id)] as const),
  ["minimal", baseArticle("minimal")],
  ["a text with astral characters", astralArticle()],
  ...developedNames.map((name) => [name, developedArticle(name)] as const),
]);

/** What a format reads of its own output. */
function readBack(format: Format, article: Article): Received {
  const { output, beside = [] } = format.to?.(article) ?? { output: "" };
  const text = beside.find(({ extension }) => extension === "txt")?.content;
  const [received] = format.from?.(output, text === undefined ? {} : { text }) ?? [];
  if (!received) throw new Error(`${format.name} reads nothing`);
  return received;
}

describe.each(formats.map((format) => [format.name, format] as const))("%s read back", (_, format) => {
  it.each([...articles])("gives the coding of %s, which anchors as the same article", (_name, article) => {
    const { text, coding, losses, problems } = readBack(format, article);
    expect({ losses, problems }).toEqual({ losses: [], problems: [] });
    expect(text).toBe(article.text);
    const result = anchor(text, coding);
    expect(result.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(result.ok && result.article).toEqual(article);
  });
});
