/**
 * From a web page or plain text to an article file: the body with its sections and sentences, and a draft coding in which
 * every item is based on words of the text.
 *
 * @packageDocumentation
 */
export type { ParseDocument } from "./document/parse-document.ts";
export { type Accepted, type AcceptOptions, accept } from "./draft/accept.ts";
export { draft } from "./draft/draft.ts";
export type { Draft, DraftItem, DraftOptions, Todo } from "./draft/drafted.ts";
export type { DraftLanguage, DraftPart } from "./draft/text-parts.ts";
export type { Certainty, Finding } from "./finding/finding.ts";
export { type DecodedHtml, decodeHtml } from "./html/decode-html.ts";
export { type ParseHtmlOptions, parseHtml } from "./html/parse-html.ts";
export { type ParseTextOptions, parseText } from "./plain/parse-text.ts";
export { type CleanText, cleanText } from "./skeleton/clean-text.ts";
export { type DropReason, dropReasons } from "./skeleton/drop-reasons.ts";
export type { Doubt, DroppedBlock, ExtractReport, NoSkeleton, ParseResult, Skeleton } from "./skeleton/skeleton.ts";
