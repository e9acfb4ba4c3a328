import type { QuoteStatus } from "../article/quote-report.ts";
import { limits } from "../schema/limits.ts";
import type { Span } from "../text/span.ts";
import { contextTest, type Found, findQuote, type WrittenQuote } from "./find-quote.ts";
import { type MentionPlace, mentionPlaces, searchMention } from "./mention-places.ts";
import type { SourceText } from "./source-text.ts";

/** A mention as written, in its full form. */
export interface WrittenMention extends WrittenQuote {
  form: string;
  note?: string;
  not?: { prefix?: string; suffix?: string }[];
}

/** The places of a mention, how they were found, and which of its exclusions do not match a place. */
export interface FoundMention extends Found {
  places: readonly MentionPlace[];
  /** The places in `not`, from 0, that exclude nothing. */
  unused: number[];
  /** The places before any was excluded. */
  all: readonly Span[];
}

/** Expands the short form of a mention, a plain string, to the full form. */
export function writtenMention(mention: string | (Omit<WrittenMention, "form"> & { form?: string })): WrittenMention {
  return typeof mention === "string" ? { quote: mention, form: "name" } : { ...mention, form: mention.form ?? "name" };
}

/** Whether a mention means one place, named by its context, and not every whole occurrence. */
export function meansOnePlace({ prefix, suffix }: WrittenMention): boolean {
  return prefix !== undefined || suffix !== undefined;
}

/** How many more places the mentions of a coding may have. */
export interface PlaceBudget {
  left: number;
}

/** The most places that all mentions of a coding together may have: ten times the longest list. */
export const mostMentionPlaces = 10 * limits.mentions;

/** As many places are examined in the time in which one mention is made. */
const examinedPerPlace = 32;

/**
 * Finds a mention: the one place that its context names, otherwise every whole occurrence, without the excluded ones. When
 * the budget is spent, a mention must have one place, like every other quote.
 */
export function findMention(
  source: SourceText,
  written: WrittenMention,
  budget: PlaceBudget = { left: mostMentionPlaces },
): FoundMention {
  const { excludes, unusedAmong } = exclusions(source, written);
  if (meansOnePlace(written) || !isWithin(budget, source, written)) {
    const found = findQuote(source, written);
    const all = found.places;
    const { status, places } = written.not
      ? findQuote(source, written, { accept: (place) => !excludes(place) })
      : found;
    const tier = status === "typographic" || status === "orthographic" ? status : "exact";
    return { status, places: places.map((place) => ({ ...place, tier })), all, unused: unusedAmong(all) };
  }
  const all = mentionPlaces(source, written.quote);
  const places = written.not ? all.filter((place) => !excludes(place)) : all;
  return { status: statusOf(places), places, all, unused: unusedAmong(all) };
}

function isWithin(budget: PlaceBudget, source: SourceText, { quote }: WrittenMention): boolean {
  if (budget.left <= 0) return false;
  const { places, examined } = searchMention(source, quote);
  budget.left -= places.length + examined / examinedPerPlace;
  return budget.left > 0;
}

const nothing = { excludes: () => false, unusedAmong: (): number[] => [] };

function exclusions(source: SourceText, { not = [] }: WrittenMention) {
  if (not.length === 0) return nothing;
  const tests = not.map((around) => contextTest(source, around));
  return {
    excludes: (place: Span) => tests.some((fits) => fits(place)),
    unusedAmong: (all: readonly Span[]) =>
      tests.flatMap((fits, i) => (all.length === 0 || all.some((place) => fits(place)) ? [] : [i])),
  };
}

function statusOf(places: readonly MentionPlace[]): QuoteStatus {
  const order = ["exact", "typographic", "orthographic"] as const;
  return order.find((tier) => places.some((place) => place.tier === tier)) ?? "missing";
}
