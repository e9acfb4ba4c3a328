import { roles } from "../../../scripts/article-folders.ts";

const article = `/article/${roles.reference}/`;

/** What somebody types into the search, in pages of which language, and the address that must come first. */
type SearchQuery = readonly [locale: "en" | "ar", query: string, first: string];

/** Written before their results were seen. An address without a place on the page accepts every place of that page. */
export const blindQueries: readonly SearchQuery[] = [
  ["en", "annotation", "/reference/model/coding/"],
  ["en", "install", "/docs/tutorials/first-article/"],
  ["en", "prompt", "/docs/guides/code-with-a-model/"],
  ["en", "change severity", "/docs/guides/check-in-your-own-code/"],
  ["en", "kappa", "/docs/codebook/agreement-between-coders/"],
  ["en", "quote not found", "/docs/guides/repair-a-quote/"],
  ["en", "exit codes", "/reference/cli/#exit-codes"],
  ["en", "hostCountry", "/reference/model/visit/"],
  ["en", "working visit", "/reference/codelists/visit-type/"],
  ["en", "duplicate key", "/reference/rules/read/duplicate-key/"],
  ["en", "Lavrov", article],
  ["en", "pandas", "/docs/guides/use-the-dataset/#in-python-with-pandas"],
  ["en", "github actions", "/docs/guides/validate-in-ci/"],
  ["ar", "والزيارة", `/ar${article}`],
  ["ar", "حقائق", "/ar/docs/codebook/"],
  ["ar", "شاهد", "/ar/reference/model/evidence/"],
  ["ar", "لافروف", `/ar${article}`],
  ["ar", "مستوى الخطورة", "/ar/docs/guides/check-in-your-own-code/"],
  ["ar", "نموذج لغوي", "/ar/docs/guides/code-with-a-model/"],
  ["ar", "اتفاق المرمزين", "/ar/docs/codebook/agreement-between-coders/"],
  ["ar", "الزيارات الملغاة", "/ar/docs/codebook/visits/"],
  ["ar", "قواعد", "/ar/reference/rules/"],
  ["ar", "اكسل", "/ar/reference/formats/"],
];

/** Written while the search was tuned. */
export const laterQueries: readonly SearchQuery[] = [
  ["en", "severity", "/docs/guides/check-in-your-own-code/#language-and-severities"],
  ["en", "disable a rule", "/docs/guides/check-in-your-own-code/#language-and-severities"],
  ["en", "inter-annotator agreement", "/docs/codebook/agreement-between-coders/"],
  ["en", "hallucination", "/docs/tutorials/check-a-models-answer/"],
  ["en", "visit", "/reference/model/visit/"],
  ["en", "quoteMatches", "/reference/rules/evidence/quote-matches/"],
  ["en", "evidence/quote-matches", "/reference/rules/evidence/quote-matches/"],
  ["en", "excel", "/reference/formats/#xlsx"],
  ["en", "gdelt", "/docs/explanation/relation-to-other-standards/#gdelt"],
  ["en", "changelog", "/reference/changelog/"],
  ["en", "performance", "/reference/speed/"],
  ["en", "Tehran", article],
  ["ar", "معلومات", "/ar/docs/codebook/"],
  ["ar", "دليل الترميز", "/ar/docs/codebook/"],
  ["ar", "طهران", `/ar${article}`],
  ["ar", "تثبيت", "/ar/docs/tutorials/first-article/"],
  ["ar", "الزيارة", "/ar/reference/model/visit/"],
  ["ar", "زيارة رسمية", "/ar/reference/codelists/visit-type/#code-official"],
  ["ar", "رموز الخروج", "/ar/reference/cli/#exit-codes"],
  ["ar", "مصطلحات", "/ar/reference/glossary/"],
  ["ar", "كابا", "/ar/docs/codebook/agreement-between-coders/"],
  ["ar", "هلوسة", "/ar/docs/tutorials/check-a-models-answer/"],
];

/** Names in other spellings and numbers, main pages, and pages that share their name with a term of the glossary. */
export const nameQueries: readonly SearchQuery[] = [
  ["en", "duplicateKey", "/reference/rules/read/duplicate-key/"],
  ["en", "quote-matches", "/reference/rules/evidence/quote-matches/"],
  ["en", "host-country", "/reference/model/visit/#field-hostCountry"],
  ["en", "textHash", "/reference/model/article/#field-textHash"],
  ["en", "version", "/reference/versions/"],
  ["en", "participants", "/reference/model/participant/"],
  ["en", "validate", "/reference/cli/#validate"],
  ["en", "rules", "/reference/rules/"],
  ["en", "codebook", "/docs/codebook/"],
  ["en", "repair", "/docs/guides/repair-a-quote/"],
  ["en", "playground", "/play/"],
  ["en", "faq", "/docs/start/faq/"],
  ["en", "release notes", "/reference/changelog/"],
  ["ar", "سجل التغييرات", "/ar/reference/changelog/"],
  ["ar", "ساحة التجريب", "/ar/play/"],
  ["en", "vis", "/reference/model/visit/"],
  ["ar", "زيا", "/ar/reference/model/visit/"],
  ["ar", "لقاء", "/ar/reference/model/meeting/"],
  ["ar", "اللقاء", "/ar/reference/model/meeting/"],
  ["ar", "كيان", "/ar/reference/model/entity/"],
  ["ar", "بيانات", "/ar/dataset/"],
  ["ar", "استشهاد", "/ar/docs/start/cite/"],
];
