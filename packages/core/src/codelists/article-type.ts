import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import { codelist, valuesOf } from "./codelist.ts";

/** The schema.org type of the article. */
export const articleTypeList = codelist({
  id: "article-type",
  title: { en: "Article type", ar: "نوع المقال" },
  description: "The schema.org type of the article.",
  open: false,
  source: "schema.org",
  // biome-ignore format: a value a line
  values: [
    { value: "NewsArticle", label: { en: "news article", ar: "مقال إخباري" }, definition: "A news article that none of the narrower types fits for sure.", source: "schema.org NewsArticle" },
    { value: "ReportageNewsArticle", label: { en: "reportage", ar: "تغطية إخبارية" }, definition: "The author reports what they or their newsroom have seen, heard or checked.", source: "schema.org ReportageNewsArticle", broader: "NewsArticle" },
    { value: "AnalysisNewsArticle", label: { en: "analysis", ar: "تحليل إخباري" }, definition: "The author explains news by facts and gives a judgement on what they mean.", source: "schema.org AnalysisNewsArticle", broader: "NewsArticle" },
    { value: "OpinionNewsArticle", label: { en: "opinion", ar: "مقال رأي" }, definition: "The author argues for an opinion of their own.", source: "schema.org OpinionNewsArticle", broader: "NewsArticle" },
    { value: "BackgroundNewsArticle", label: { en: "background", ar: "مقال خلفية" }, definition: "The author gives the history or context of a matter, without new events.", source: "schema.org BackgroundNewsArticle", broader: "NewsArticle" },
  ],
});

/** A code of the list `articleType`. */
export const ArticleTypeSchema = z
  .enum(valuesOf(articleTypeList))
  .register(meta, { id: "ArticleType", codelist: "article-type", description: "The schema.org type of the article." });
