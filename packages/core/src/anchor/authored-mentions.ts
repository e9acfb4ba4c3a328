import type { AuthoredMention, MentionForm } from "../generated/types.ts";
import { firstIndex } from "../text/first-index.ts";
import { isHighSurrogate, isLowSurrogate, type Span } from "../text/span.ts";
import { unitAt } from "../text/units-of.ts";
import type { Quoter } from "./quote-at.ts";

/** A mention with its place, as an article has it. */
export interface PlacedMention extends Span {
  quote: string;
  form: string;
  note?: unknown;
}

/** The mentions of an entity as a coding writes them, in text order, and those that no quote names. */
interface WrittenMentions<T extends PlacedMention> {
  list: AuthoredMention[];
  unquotable: T[];
}

/** Writes the mentions of one entity. */
export type MentionWriter = <T extends PlacedMention>(mentions: readonly T[]) => WrittenMentions<T>;

/** Writes mentions so that they anchor at their places and at no others; `all` are those of every entity of the article. */
export function mentionWriter(text: string, places: Quoter, all: readonly PlacedMention[]): MentionWriter {
  const isInName = insideOneOf(all.filter(({ form }) => form === "name"));
  return <T extends PlacedMention>(mentions: readonly T[]) => {
    const isInOwn = insideOneOf(mentions);
    const isHidden = (place: Span, form: string) => isInOwn(place) || (form === "name" && isInName(place));
    const found: { mention: AuthoredMention; start: number }[] = [];
    const unquotable: T[] = [];
    for (const { form, note, group } of byForm(mentions.filter((one) => !isHidden(one, one.form)))) {
      const options = { form: form as MentionForm, isHidden: (place: Span) => isHidden(place, form) };
      const written = places.mentions(group, options);
      for (const { mention, spans } of written.mentions)
        found.push({ mention: withNote(mention, note), start: spans[0]?.start ?? 0 });
      unquotable.push(...(written.unquotable as T[]));
    }
    for (const one of mentions) {
      if (!isHidden(one, one.form)) continue;
      const mention = inContext(text, places, one);
      if (mention === undefined) unquotable.push(one);
      else found.push({ mention: withNote(mention, one.note), start: one.start });
    }
    return { list: found.sort((a, b) => a.start - b.start).map(({ mention }) => mention), unquotable };
  };
}

function byForm<T extends PlacedMention>(mentions: readonly T[]) {
  const groups = new Map<string, { form: string; note: unknown; group: T[] }>();
  for (const mention of mentions) {
    const { form, note } = mention;
    const key = JSON.stringify([form, note]);
    const known = groups.get(key) ?? { form, note, group: [] };
    known.group.push(mention);
    groups.set(key, known);
  }
  return groups.values();
}

function withNote(mention: AuthoredMention, note: unknown): AuthoredMention {
  if (note === undefined) return mention;
  const written = typeof mention === "string" ? { quote: mention } : mention;
  return { ...written, note: note as string };
}

// Anchoring drops what a plain string claims inside a longer mention, but not a mention with context.
function inContext(text: string, places: Quoter, { start, end, form }: PlacedMention): AuthoredMention | undefined {
  const quote = places.quote({ start, end });
  if (quote === undefined) return undefined;
  const written = typeof quote === "string" ? { quote, ...wordsAround(text, { start, end }) } : quote;
  return { ...written, ...(form === "name" ? {} : { form: form as MentionForm }) };
}

const aroundUnits = 12;

function wordsAround(text: string, { start, end }: Span): { prefix?: string; suffix?: string } {
  const from = Math.max(0, start - aroundUnits);
  const prefix = text.slice(isLowSurrogate(unitAt(text, from)) ? from + 1 : from, start).trim();
  if (prefix !== "") return { prefix };
  const to = Math.min(text.length, end + aroundUnits);
  return { suffix: text.slice(end, isHighSurrogate(unitAt(text, to - 1)) ? to - 1 : to).trim() };
}

/** Whether a place is inside a longer one of some spans. */
function insideOneOf(spans: readonly Span[]): (place: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  const ends = sorted.map(({ end }) => {
    reached = Math.max(reached, end);
    return reached;
  });
  return ({ start, end }) => {
    const first = firstIndex(sorted.length, (i) => (sorted[i] as Span).start >= start);
    const sameStart = sorted[first];
    return (ends[first - 1] ?? 0) >= end || (sameStart?.start === start && sameStart.end > end);
  };
}
