import { readdirSync, readFileSync } from "node:fs";
import { type Article, facts } from "@diplomatic-visits/core";
import { describe, expect, it } from "vitest";
import { renderExplorer } from "../src/index.ts";
import { renderPictures } from "../src/pictures/index.ts";

const folder = new URL("../../core/dist/counterexamples/", import.meta.url);
const articles = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".json"))
  .map((path) => ({ path, article: JSON.parse(readFileSync(new URL(path, folder), "utf8")) as Partial<Article> }))
  .filter((one): one is { path: string; article: Article } => Array.isArray(one.article.sections));

describe("every counterexample that has the shape of an article", () => {
  it("there are many", () => {
    expect(articles.length).toBeGreaterThan(60);
  });

  it.each(["en", "ar"] as const)("can be shown with all its facts, and no id stands twice (%s)", (locale) => {
    for (const { path, article } of articles) {
      const page = renderExplorer(article, { locale, pictures: renderPictures(article, { locale }) });
      expect([path, [...page.matchAll(/<li class="dv-item"/g)].length]).toEqual([path, facts(article).length]);
      const own = [...page.matchAll(/ id="(dv-(?:fact-\d+|[a-z]+(?:-(?:title|about|facts|text))?))"/g)].map(
        ([, id]) => id,
      );
      expect([path, own.filter((id, i) => own.indexOf(id) !== i)]).toEqual([path, []]);
      expect(page).not.toMatch(/undefined|\[object Object\]|NaN/);
    }
  });
});
