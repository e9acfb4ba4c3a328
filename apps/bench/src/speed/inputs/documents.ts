import { readFileSync } from "node:fs";
import { type Article, anchor, type ValidateOptions, validate } from "@diplomatic-visits/core";
import { parse } from "yaml";
import { articleFolder, articleIds } from "../../../../../scripts/article-folders.ts";
import type { Localized } from "../figure.ts";
import { repeatedArticle } from "./repeated-article.ts";

/** An article that rows measure, minified. */
export interface Document {
  name: Localized;
  language: "ar" | "en";
  size: "small" | "article" | "large";
  json: string;
  bytes: Uint8Array;
  /** Rules that are off because copies of one article break them. */
  options: ValidateOptions;
}

const root = new URL("../../../../../", import.meta.url);
const languages = { ar: { en: "Arabic", ar: "عربي" }, en: { en: "English", ar: "إنجليزي" } } as const;
const copies = 10;

/** The article of the dataset in a language: the reference article in Arabic, an invented one in English. */
export function articleIn(language: Document["language"]): Article {
  return JSON.parse(readFileSync(new URL("article.json", folderIn(language)), "utf8")) as Article;
}

/** The article in both languages. */
export function articles(): Document[] {
  return [documentOf(articleIn("ar"), "ar", "article"), documentOf(articleIn("en"), "en", "article")];
}

/** A short report, the article, and ten copies of the article as one, in both languages. */
export function documents(): Document[] {
  return (["ar", "en"] as const).flatMap((language) => [
    documentOf(shortArticle(language), language, "small"),
    documentOf(articleIn(language), language, "article"),
    documentOf(repeatedArticle(articleIn(language), copies) as unknown as Article, language, "large"),
  ]);
}

function shortArticle(language: Document["language"]): Article {
  const folder = new URL(`docs/examples/${language === "ar" ? "ar/" : ""}code-a-visit/`, root);
  const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
  const result = anchor(read("trip.txt"), read("trip.coding.yaml"), { format: "yaml" });
  if (!result.ok) throw new Error("the short report is not valid");
  return result.article;
}

function documentOf(article: Article, language: Document["language"], size: Document["size"]): Document {
  const json = JSON.stringify(article);
  const bytes = Buffer.from(json);
  const kilobytes = size === "small" ? (bytes.length / 1000).toFixed(1) : Math.round(bytes.length / 1000);
  const { en, ar } = languages[language];
  const name = { en: `${en}, ${kilobytes} KB`, ar: `${ar}، ${kilobytes} كيلوبايت` };
  return { name, language, size, json, bytes, options: silencing(json) };
}

// Ten copies of an article have ten entities of one name; a clean verdict needs that rule off.
function silencing(json: string): ValidateOptions {
  const { ok, issues } = validate(json);
  if (!ok) throw new Error(`not valid: ${issues[0]?.message}`);
  const codes = new Set(issues.map(({ code }) => code));
  return codes.size === 0 ? {} : { rules: Object.fromEntries([...codes].map((code) => [code, "off"])) };
}

/** The text and the coding of the article in a language, the coding as minified JSON. */
export function codingIn(language: Document["language"]): { text: string; coding: string } {
  const read = (name: string) => readFileSync(new URL(name, folderIn(language)), "utf8");
  return { text: read("text.txt"), coding: JSON.stringify(parse(read("coding.yaml"))) };
}

// The reference article comes first.
function folderIn(language: Document["language"]): URL {
  const isIn = (folder: URL) =>
    JSON.parse(readFileSync(new URL("article.json", folder), "utf8")).inLanguage === language;
  const folder = articleIds.map(articleFolder).find(isIn);
  if (!folder) throw new Error(`no article in ${language}`);
  return folder;
}
