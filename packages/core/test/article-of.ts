import { anchorCoding } from "../src/anchor/anchor-coding.ts";
import type { Issue } from "../src/article/issue.ts";
import { indexArticle } from "../src/article/walked-index.ts";
import type { Article, Coding } from "../src/generated/types.ts";
import { checkRules } from "../src/rules/check-rules.ts";
import type { Rule } from "../src/rules/rule.ts";
import { CodingSchema } from "../src/schema/coding.ts";

/** A short article: anchors an authored coding, without its metadata, in a text. */
export function articleOf(text: string, coding: Record<string, unknown> = {}, language = "en"): Article {
  const whole = { type: "NewsArticle", extent: "full", inLanguage: language, ...coding };
  const parsed = CodingSchema.parse(whole) as unknown as Coding;
  const { article, quotes } = anchorCoding(text, parsed);
  if (!article) throw new Error(`not anchored: ${JSON.stringify(quotes.filter(({ places }) => places.length !== 1))}`);
  return article;
}

/** The issues that rules report for an article. */
export function issuesOf(article: Article, rules: readonly Rule[]): Issue[] {
  return checkRules(rules, indexArticle(article), { locale: "en", severities: {}, most: 100 }).issues;
}

/** The codes of the issues that rules report for an article. */
export function codesOf(article: Article, rules: readonly Rule[]): string[] {
  return issuesOf(article, rules).map(({ code }) => code);
}
