import type { AuthoredQuote, Coding, Party } from "../../generated/types.ts";
import { limits } from "../../schema/limits.ts";
import type { ReadOptions, ReadProblem, Received } from "../format.ts";
import { cleanedText, textWithHeadline, uniqueQuote } from "./envelope-text.ts";
import { languageValue } from "./field-values.ts";

/** The fields of a coding that metadata of another format fill. */
type EnvelopeFields = Pick<
  Coding,
  | "id"
  | "version"
  | "genre"
  | "datePublished"
  | "dateModified"
  | "author"
  | "publisher"
  | "provider"
  | "url"
  | "archivedAt"
  | "isBasedOn"
  | "about"
  | "keywords"
  | "license"
  | "copyrightHolder"
  | "usageInfo"
  | "translationOfWork"
>;

/** What a reader found in a document. */
export interface EnvelopeParts {
  name: string;
  headline?: string | undefined;
  body: string;
  dateline?: string | undefined;
  language?: string | undefined;
  type?: Coding["type"] | undefined;
  extent?: Coding["extent"] | undefined;
  fields: { [K in keyof EnvelopeFields]?: EnvelopeFields[K] | undefined };
}

/** What is received of a document: its text and a coding of its metadata; whether the dateline was found in the text. */
export type ReceivedEnvelope = Omit<Received, "losses"> & { hasDateline: boolean };

/** How far from its beginning a text may contain its dateline. */
const datelineReach = 200;

/** Text and coding of what a reader found; a headline that the body does not begin with becomes the first line. */
export function receivedEnvelope(parts: EnvelopeParts, options: ReadOptions = {}): ReceivedEnvelope {
  const { name } = parts;
  const problems: ReadProblem[] = [];
  const headline = parts.headline === undefined ? undefined : cleanedText(parts.headline).text.replace(/\s+/g, " ");
  const body = cleanedText(parts.body);
  for (const problem of cleaningProblems(name, body)) problems.push(problem);
  const { text, isFirst } = textWithHeadline(headline?.trim() || undefined, body.text);
  const fault = textFault(text);
  if (fault)
    return { name, text: "", problems: [{ severity: "error", place: name, message: fault }], hasDateline: false };
  const language = languageValue(parts.language) ?? languageValue(options.language);
  if (language === undefined) problems.push({ severity: "warning", place: name, message: noLanguage });
  const first = isFirst ? firstLine(text) : undefined;
  const dateline = parts.dateline === undefined ? undefined : datelineIn(text, parts.dateline, first);
  const coding: Coding = {
    type: parts.type ?? "NewsArticle",
    extent: parts.extent ?? "full",
    inLanguage: language ?? "und",
    ...(first && { headline: first }),
    ...(dateline !== undefined && { dateline }),
    ...definedFields(parts.fields),
    ...(first && { blocks: [{ kind: "heading", quote: first }] }),
  };
  return { name, text, coding, problems, hasDateline: dateline !== undefined };
}

/** A party by its name and address; undefined without a name. */
export function partyOf(name: string | undefined, url?: string): Party | undefined {
  return name === undefined ? undefined : { name, ...(url !== undefined && { url }) };
}

function definedFields(fields: EnvelopeParts["fields"]): EnvelopeFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as EnvelopeFields;
}

function firstLine(text: string): AuthoredQuote | undefined {
  const start = text.length - text.trimStart().length;
  const end = text.indexOf("\n", start);
  const line = text.slice(start, end < 0 ? text.length : end).trimEnd();
  return line === "" || line.length > limits.quoteUnits ? undefined : uniqueQuote(text, start, start + line.length);
}

// Only near the beginning are the words of a dateline one: later they name a place of the story.
function datelineIn(text: string, given: string, first: AuthoredQuote | undefined): AuthoredQuote | undefined {
  const words = cleanedText(given).text.trim();
  const headline = typeof first === "string" ? first : (first?.quote ?? "");
  const from = first === undefined ? 0 : text.indexOf(headline) + headline.length;
  const at = words === "" || words.length > limits.quoteUnits ? -1 : text.indexOf(words, from);
  if (at < 0 || at > from + datelineReach || isCut(text, at, at + words.length)) return undefined;
  return uniqueQuote(text, at, at + words.length);
}

function isCut(text: string, start: number, end: number): boolean {
  const isWordAt = (edge: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(edge - 1, edge + 1));
  return isWordAt(start) || isWordAt(end);
}

function textFault(text: string): ReadProblem["message"] | undefined {
  if (text.trim() === "") return noText;
  return text.length > limits.textUnits ? longText : undefined;
}

function cleaningProblems(place: string, { removed, composed }: { removed: number; composed: boolean }): ReadProblem[] {
  const problems: ReadProblem[] = [];
  if (removed > 0) problems.push({ severity: "warning", place, message: removedMessage(removed) });
  if (composed) problems.push({ severity: "warning", place, message: composedMessage });
  return problems;
}

const noText = { en: "the document has no text", ar: "ليس في المستند نص" };

const longText = {
  en: `the text is longer than ${limits.textUnits} characters`,
  ar: `النص أطول من ${limits.textUnits} حرفًا`,
};

const noLanguage = {
  en: "the document does not name the language of its text: it is coded as und (undetermined)",
  ar: "لا يذكر المستند لغة نصه: رُمِّزت بالوسم und (غير محددة)",
};

const composedMessage = {
  en: "the text was not NFC: it was normalized",
  ar: "لم يكن النص بصيغة NFC: جرى تحويله إليها",
};

function removedMessage(count: number): ReadProblem["message"] {
  return {
    en: `${count} characters that a text may not contain were removed`,
    ar: `حُذفت محارف لا يجوز أن ترد في النص (عددها: ${count})`,
  };
}
