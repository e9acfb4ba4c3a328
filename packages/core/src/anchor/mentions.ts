import type { Place, QuoteStatus } from "../article/quote-report.ts";
import { wholeOccurrences } from "../text/words.ts";
import { type Found, findQuote, foldedPlaces, inContext, tiers, type WrittenQuote } from "./find-quote.ts";
import type { SourceText } from "./source-text.ts";

/** A mention as written, in its full form. */
export interface WrittenMention extends WrittenQuote {
  form: string;
  note?: string;
  not?: { prefix?: string; suffix?: string }[];
}

/** Brings the short form of a mention, a plain string, into the full form. */
export function writtenMention(mention: string | (Omit<WrittenMention, "form"> & { form?: string })): WrittenMention {
  return typeof mention === "string" ? { quote: mention, form: "name" } : { ...mention, form: mention.form ?? "name" };
}

/** Whether a mention means one place, named by its context, and not every whole occurrence. */
export function meansOnePlace({ prefix, suffix }: WrittenMention): boolean {
  return prefix !== undefined || suffix !== undefined;
}

/** Finds a mention: the one place its context names, else every whole occurrence but those left out. */
export function findMention(source: SourceText, written: WrittenMention): Found {
  return meansOnePlace(written) ? findQuote(source, written) : findEverywhere(source, written);
}

function findEverywhere(source: SourceText, { quote, not = [] }: WrittenMention): Found {
  const wanted = (place: Place) => !not.some((around) => inContext(source.text, place, around));
  const exact = wholeOccurrences(source.text, quote);
  if (exact.length > 0) return found("exact", exact.filter(wanted));
  for (const tier of tiers) {
    const places = foldedPlaces(source, quote, tier).filter((place) => isWhole(source.text, place));
    if (places.length > 0) return found(tier, places.filter(wanted));
  }
  return { status: "missing", places: [] };
}

function found(status: QuoteStatus, places: Place[]): Found {
  return places.length > 0 ? { status, places } : { status: "missing", places };
}

function isWhole(text: string, { start, end }: Place): boolean {
  return wholeOccurrences(text, text.slice(start, end)).some((place) => place.start === start && place.end === end);
}
