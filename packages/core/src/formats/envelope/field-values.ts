import { canonicalLanguageTag } from "../../codelists/languages.ts";
import { isRegisteredLanguage } from "../../codelists/registered-languages.ts";
import { addressFault } from "../../inspection/web-address.ts";
import { limits } from "../../schema/limits.ts";
import { iriPattern, urlPattern } from "../../text/address-pattern.ts";
import { parseEdtf } from "../../text/edtf.ts";
import { dateTimePattern } from "../../text/edtf-pattern.ts";
import { cleanedText } from "./envelope-text.ts";

/** Schemes that a browser acts on. */
const isActiveScheme = /^(?:javascript|vbscript|data|blob|file|filesystem|view-source):/i;

const dateShape = new RegExp(dateTimePattern);

/** A string as a field of an article may contain it, without white space around it; undefined if it is empty or too long. */
export function shortText(value: unknown, most: number = limits.shortText): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = cleanedText(String(value)).text.trim();
  return text === "" || text.length > most ? undefined : text;
}

/** A string that an article may quote: with a letter or a digit. */
export function wordsValue(value: unknown): string | undefined {
  const text = shortText(value, limits.quoteUnits);
  return text !== undefined && /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}

/** An absolute IRI, otherwise undefined. */
export function iriValue(value: unknown): string | undefined {
  const text = shortText(value, limits.url);
  if (text === undefined || !iriPattern.test(text)) return undefined;
  if (/^https?:/i.test(text)) return urlValue(text);
  return isActiveScheme.test(text) ? undefined : text;
}

/** A web address without credentials, otherwise undefined. */
export function urlValue(value: unknown): string | undefined {
  const text = shortText(value, limits.url);
  return text !== undefined && urlPattern.test(text) && addressFault(text) === undefined ? text : undefined;
}

/** A date or date-time that exists, otherwise undefined. */
export function dateValue(value: unknown): string | undefined {
  const text = shortText(value, limits.date);
  return text !== undefined && dateShape.test(text) && parseEdtf(text) !== undefined ? text : undefined;
}

/** A language tag in its canonical form, otherwise undefined. */
export function languageValue(value: unknown): string | undefined {
  const text = shortText(value)?.replaceAll("_", "-");
  const tag = text === undefined ? undefined : canonicalLanguageTag(text);
  return tag !== undefined && isRegisteredLanguage(tag) ? tag : undefined;
}
