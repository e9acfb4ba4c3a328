import { roles } from "../../../scripts/article-folders.ts";

/** One page of each kind of the site, by its content. */
export const templates: Readonly<Record<string, string>> = {
  home: "/",
  article: `/article/${roles.reference}/`,
  "invented article": `/article/${roles.counterexamples}/`,
  articles: "/articles/",
  playground: "/play/",
  dataset: "/dataset/",
  "listed visits": "/listed-visits/",
  "two codings": "/two-codings/",
  comparison: "/docs/start/comparison/",
  "codebook on one page": "/codebook/",
  tutorial: "/docs/tutorials/first-article/",
  guide: "/docs/guides/repair-a-quote/",
  explanation: "/docs/explanation/offsets-and-arabic-text/",
  decision: "/docs/decisions/quotes-are-the-authority/",
  reference: "/reference/",
  concept: "/reference/model/visit/",
  codelist: "/reference/codelists/visit-type/",
  "long codelist": "/reference/codelists/country/",
  rule: "/reference/rules/evidence/quote-matches/",
  "command line": "/reference/cli/",
  api: "/api/",
  "not found": "/nothing-here/",
};

/** Both languages, by their address prefixes. */
export const locales: Readonly<Record<"en" | "ar", string>> = { en: "", ar: "/ar" };
