import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { articleFolder, articleIds } from "../../../scripts/article-folders.ts";
import { certainVerdict } from "../src/validate/certain-article.ts";
import { articleOf } from "./article-of.ts";
import { counterexamples, documentsOf } from "./counterexample.ts";

/** The built module, which loads the words of a language when an article needs them. */
const built: typeof import("../src/certain.ts") = await import(
  new URL("../dist/certain/certain.js", import.meta.url).href
);

const articles = articleIds.map((id) => readFileSync(new URL("article.json", articleFolder(id)), "utf8"));

describe("the certain path as programs load it", () => {
  // before any language is loaded
  const first = articles.map((json) => built.certainVerdict(json));
  let later: unknown[] = [];

  beforeAll(async () => {
    later = [];
    for (const json of articles) later.push(await built.certainVerdictOnceLoaded(json));
  });

  it("leaves an article open while its language is not loaded", () => {
    expect(first).toEqual(articles.map(() => undefined));
  });

  it("says of each article what the sources say, once its language is loaded", () => {
    expect(later).toEqual(articles.map((json) => certainVerdict(json)));
    expect(articles.map((json) => built.certainVerdict(json))).toEqual(later);
  });

  it("loads the language of foreign words, and that of the sentences of a language that has no words for them", async () => {
    for (const [text, inLanguage] of [
      ["زار الوزير طهران. Он прибыл.", "ar"],
      ["השר ביקר בטהרן. הוא נחת.", "he"],
      ["Ymwelodd y gweinidog â Tehran.", "cy"],
    ] as const) {
      const json = JSON.stringify(articleOf(text, { inLanguage }));
      expect(await built.certainVerdictOnceLoaded(json)).toEqual(certainVerdict(json));
    }
  });

  it.each(counterexamples().filter(({ form, source }) => form !== "coding" && source === undefined))(
    "is in doubt about $code exactly where the sources are",
    async (one) => {
      const json = JSON.stringify(documentsOf(one).broken);
      expect(await built.certainVerdictOnceLoaded(json)).toEqual(certainVerdict(json));
    },
  );
});
