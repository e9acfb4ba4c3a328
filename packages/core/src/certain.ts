/**
 * Not public, and subject to change in any release: the quick answer for articles without an issue. Without Zod and without
 * what writes messages, so that a program starts fast and loads the validator only for what is not certain.
 *
 * @packageDocumentation
 */
export { loadLanguage } from "./languages/registry.ts";
export { certainArticle, certainVerdict, certainVerdictOnceLoaded } from "./validate/certain-article.ts";
