import type { AuthoredMention, AuthoredQuote, MentionForm } from "../generated/types.ts";
import { limits } from "../schema/limits.ts";
import { foldText } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { type Context, contextOf } from "./context-of.ts";
import { contextTest } from "./find-quote.ts";
import { mentionPlaces } from "./mention-places.ts";
import { mostPlaces, snapped } from "./quote-places.ts";
import { type SourceText, sourceText } from "./source-text.ts";

/** Writes the places of one text as quotes. */
export interface Quoter {
  /**
   * The words of a span as a quote that anchors at exactly this span: plain if they occur once (in `within`, if given,
   * otherwise in the text), otherwise with the shortest context; undefined if no whole-word context distinguishes the span.
   */
  quote(span: Span, within?: readonly Span[]): AuthoredQuote | undefined;
  /** The places of one entity as mentions that anchor at these places and no others. */
  mentions(spans: readonly Span[], options?: MentionOptions): QuotedMentions;
}

/** How the places of an entity are mentioned. */
export interface MentionOptions {
  /** How the words refer to the entity; name when absent. */
  form?: MentionForm;
  /** Whether anchoring drops a place by itself, because it is inside a longer mention. */
  isHidden?: (span: Span) => boolean;
}

/** An authored mention and the places it means. */
export interface QuotedMention {
  /** The mention as a coding writes it. */
  mention: AuthoredMention;
  /** The places it means. */
  spans: readonly Span[];
}

/** Mentions, and the places that no mention can name. */
export interface QuotedMentions {
  /** The mentions, each with its places. */
  mentions: QuotedMention[];
  /** The places whose words and context are the same as those of others. */
  unquotable: Span[];
}

/** The words of a span as a quote that anchors at exactly this span; for many spans of one text, create one `quoter`. */
export function quoteAt(text: string, span: Span): AuthoredQuote | undefined {
  return quoter(text).quote(span);
}

/** Writes places of a text as quotes, without a pass over the text for each. */
export function quoter(text: string): Quoter {
  const source = sourceText(text);
  const placesOf = snappedPlaces(source);
  const around = (span: Span, places = placesOf(text.slice(span.start, span.end))) =>
    canQuote(text, span) && isAmong(places, span) ? tellingContext(source, span, places) : undefined;
  const quoting: Quoting = { source, around };
  return {
    quote(span, within) {
      const quote = text.slice(span.start, span.end);
      const places = canQuote(text, span) ? placesOf(quote) : [];
      if (!isAmong(places, span)) return undefined;
      const near = within
        ? places.filter((one) => within.some((s) => s.start <= one.start && one.end <= s.end))
        : places;
      if (near.every(({ start }) => start === span.start)) return quote;
      const context = around(span, near);
      return context && { quote, ...context };
    },
    mentions: (spans, options) => mentionsAt(quoting, spans, options),
  };
}

// Anchoring compares in its own way: a context that it would not resolve to this place is useless.
function tellingContext(source: SourceText, span: Span, places: readonly Span[]): Context | undefined {
  const context = contextOf(source.text, span, places);
  if (!context) return undefined;
  const fits = contextTest(source, context);
  return places.every((place) => fits(place) === (place.start === span.start)) ? context : undefined;
}

// What anchoring examines: the first places of a quote, each with the marks on its last letter.
function snappedPlaces({ text, find }: SourceText): (quote: string) => readonly Span[] {
  const known = new Map<string, readonly Span[]>();
  return (quote) => {
    const places = known.get(quote) ?? find(quote, mostPlaces).map((place) => snapped(text, place));
    known.set(quote, places);
    return places;
  };
}

// The places are in order, limited to the number that anchoring examines.
function isAmong(places: readonly Span[], { start }: Span): boolean {
  const last = places.at(-1);
  return last !== undefined && (places.length < mostPlaces || last.start >= start);
}

// Anchoring includes the marks of a last letter, and finds the marks of a first letter only together with it.
function canQuote(text: string, span: Span): boolean {
  const units = span.end - span.start;
  return units > 0 && span.end <= text.length && units <= limits.quoteUnits && snapped(text, span).end === span.end;
}

interface Quoting {
  source: SourceText;
  around: (span: Span) => Context | undefined;
}

function mentionsAt(quoting: Quoting, spans: readonly Span[], options: MentionOptions = {}): QuotedMentions {
  const result: QuotedMentions = { mentions: [], unquotable: [] };
  for (const { quote, group } of byWords(quoting.source.text, spans)) {
    const everywhere = everyPlace(quoting, { quote, group }, options);
    if (everywhere) result.mentions.push({ mention: everywhere, spans: group });
    else addEach(quoting, group, { result, options });
  }
  return result;
}

// ل before ال is written لل: the place lacks the alef and belongs with those that have it; so do the other spellings of a name.
function byWords(text: string, spans: readonly Span[]): Group[] {
  const groups = new Map<string, { quote: string; group: Span[] }>();
  const wordsOf = ({ start, end }: Span) => text.slice(start, end);
  let written: ReadonlySet<string> | undefined;
  for (const span of spans) {
    const words = wordsOf(span);
    const lacksAlef = words.startsWith("ل") && text[span.start - 1] === "ل";
    if (lacksAlef) written ??= new Set(spans.map(wordsOf));
    const whole = lacksAlef && written?.has(`ا${words}`) ? `ا${words}` : words;
    const key = foldText(whole, "orthographic");
    const known = groups.get(key) ?? { quote: whole, group: [] };
    known.group.push(span);
    groups.set(key, known);
  }
  return [...groups.values()];
}

interface Group {
  quote: string;
  group: readonly Span[];
}

// One string for all places, if it means them all; the places of others are excluded by their context.
function everyPlace(
  { source }: Quoting,
  { quote, group }: Group,
  { form = "name", isHidden = () => false }: MentionOptions,
): AuthoredMention | undefined {
  if (quote.length > limits.quoteUnits) return undefined;
  const found = mentionPlaces(source, quote);
  const wanted = new Map(group.map(({ start, end }) => [start, end]));
  const own = found.filter(({ start, end }) => wanted.get(start) === end);
  if (own.length < wanted.size) return undefined;
  const others = found.filter((one) => !wanted.has(one.start) && !isHidden(one));
  if (others.length > Math.min(group.length, limits.shortList)) return undefined;
  const not = others.flatMap((other) => excluding(source, other, own) ?? []);
  if (not.length < others.length) return undefined;
  if (form === "name" && not.length === 0) return quote;
  return { quote, ...(form === "name" ? {} : { form }), ...(not.length > 0 ? { not } : {}) };
}

function excluding(source: SourceText, other: Span, own: readonly Span[]): Context | undefined {
  const context = contextOf(source.text, other, own);
  if (!context) return undefined;
  const fits = contextTest(source, context);
  return fits(other) && !own.some(fits) ? context : undefined;
}

function addEach(
  { source: { text }, around }: Quoting,
  group: readonly Span[],
  { result, options }: { result: QuotedMentions; options: MentionOptions },
): void {
  for (const span of group) {
    const context = around(span);
    const quote = text.slice(span.start, span.end);
    const form = options.form && options.form !== "name" ? { form: options.form } : {};
    if (context) result.mentions.push({ mention: { quote, ...form, ...context }, spans: [span] });
    else result.unquotable.push(span);
  }
}
