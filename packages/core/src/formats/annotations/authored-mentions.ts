import type { Quoter } from "../../anchor/quote-at.ts";
import type { AuthoredMention, MentionForm } from "../../generated/types.ts";
import { firstIndex } from "../../text/first-index.ts";
import { isHighSurrogate, isLowSurrogate, type Span } from "../../text/span.ts";
import type { PlacedMention, TreeNode } from "./article-tree.ts";

/** The mentions of an entity as a coding writes them, and those that no quote names. */
export type AuthoredMentions = (entity: TreeNode) => { list: AuthoredMention[]; unquotable: PlacedMention[] };

/** Writes the mentions of entities so that they anchor at their places and at no others. */
export function mentionWriter(text: string, places: Quoter, entities: readonly TreeNode[]): AuthoredMentions {
  const all = entities.flatMap(({ mentions }) => mentions);
  const namesReach = reachOf(all.filter(({ form }) => form === "name"));
  return ({ mentions }) => {
    const ownReach = reachOf(mentions);
    const isHidden = (place: Span, form: string) => ownReach(place) || (form === "name" && namesReach(place));
    const shown = mentions.filter((one) => !isHidden(one, one.form));
    const list: AuthoredMention[] = [];
    const unquotable: PlacedMention[] = [];
    for (const { form, note, group } of byForm(shown)) {
      const options = { form: form as MentionForm, isHidden: (place: Span) => isHidden(place, form) };
      const written = places.mentions(group, options);
      list.push(...written.mentions.map(({ mention }) => withNote(mention, note)));
      unquotable.push(...(written.unquotable as PlacedMention[]));
    }
    for (const one of mentions) {
      if (!isHidden(one, one.form)) continue;
      const mention = inContext(text, places, one);
      if (mention === undefined) unquotable.push(one);
      else list.push(withNote(mention, one.note));
    }
    return { list, unquotable };
  };
}

function byForm(mentions: readonly PlacedMention[]) {
  const groups = new Map<string, { form: string; note: unknown; group: PlacedMention[] }>();
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
  const written = typeof quote === "string" ? { quote, ...aroundOf(text, { start, end }) } : quote;
  return { ...written, ...(form === "name" ? {} : { form: form as MentionForm }) };
}

const aroundUnits = 12;

function aroundOf(text: string, { start, end }: Span): { prefix?: string; suffix?: string } {
  const from = Math.max(0, start - aroundUnits);
  const prefix = text.slice(isLowSurrogate(text.charCodeAt(from)) ? from + 1 : from, start).trim();
  if (prefix !== "") return { prefix };
  const to = Math.min(text.length, end + aroundUnits);
  return { suffix: text.slice(end, isHighSurrogate(text.charCodeAt(to - 1)) ? to - 1 : to).trim() };
}

/** Whether a place is inside a longer one of these. */
function reachOf(spans: readonly Span[]): (place: Span) => boolean {
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
