import type { Path } from "../article/path.ts";
import type { QuoteReport } from "../article/quote-report.ts";
import type { Mention } from "../generated/types.ts";
import { type Anchoring, suggestion } from "./anchoring.ts";
import { tiers } from "./find-quote.ts";
import type { SpellingTier } from "./mention-places.ts";
import { otherSpellings, unusedExclusions } from "./mention-report.ts";
import { type FoundMention, findMention, meansOnePlace, type WrittenMention, writtenMention } from "./mentions.ts";

type MentionInput = Parameters<typeof writtenMention>[0];

/** Anchors the mentions of one entity: every place that they mean, once, in text order. */
export function anchorMentions(anchoring: Anchoring, list: readonly MentionInput[], path: Path): Mention[] {
  const all = list.map(writtenMention);
  const spellings = new Set(all.map(({ quote }) => quote));
  const mentions = all.flatMap((written, i) => anchorMention(anchoring, { written, spellings }, [...path, i]));
  const byPlace = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.start}-${mention.end}`;
    const known = byPlace.get(key);
    if (!known || isCloser(anchoring, mention, known)) byPlace.set(key, mention);
  }
  const made = [...byPlace.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  anchoring.mentionLists.push(made);
  return made;
}

// A mention with context takes precedence over a plain string; of two strings, the one spelt as in the text, then the later one.
function isCloser({ everywhere }: Anchoring, mention: Mention, known: Mention): boolean {
  return distanceOf(everywhere.get(mention)) <= distanceOf(everywhere.get(known)) && everywhere.has(known);
}

function distanceOf(tier: SpellingTier | undefined): number {
  return tier === undefined ? -1 : ["exact", ...tiers].indexOf(tier);
}

interface Listed {
  written: WrittenMention;
  /** How the mentions of the same list are spelt. */
  spellings: ReadonlySet<string>;
}

function anchorMention(anchoring: Anchoring, { written, spellings }: Listed, path: Path): Mention[] {
  const { source, quotes, everywhere } = anchoring;
  const found = findMention(source, written);
  const { status, places } = found;
  const clear = status !== "missing" && status !== "ambiguous";
  const [first] = places.filter(({ tier }) => tier === status);
  const spelling = first ? source.text.slice(first.start, first.end) : written.quote;
  const differs = clear && spelling !== written.quote ? { spelling } : {};
  const known = new Set(status === "orthographic" ? [...spellings, spelling] : spellings);
  quotes.push({
    ...{ path, quote: written.quote, status, ...differs, ...(clear ? {} : helpWith(anchoring, written, found)) },
    places: places.map(({ start, end }) => ({ start, end })),
    ...(clear && !meansOnePlace(written) ? otherSpellings(source.text, places, known) : {}),
    ...(clear ? unusedExclusions(source.text, found) : {}),
  });
  if (!clear) return [];
  return places.map(({ start, end, tier }) => {
    const note = written.note === undefined ? {} : { note: written.note };
    const quote = source.text.slice(start, end);
    const mention: Mention = { start, end, quote, form: written.form as Mention["form"], ...note };
    if (!meansOnePlace(written)) everywhere.set(mention, tier);
    return mention;
  });
}

function helpWith(anchoring: Anchoring, written: WrittenMention, { status, all }: FoundMention): Partial<QuoteReport> {
  return status === "missing" && all.length > 0 ? { excluded: all } : suggestion(anchoring, written, status);
}

/**
 * Removes what a string claims inside something longer: inside a longer mention of the same entity and, for names,
 * inside a longer name of another entity. If two entities claim one place, the one whose spelling differs from the text loses it.
 */
export function dropShadowed(anchoring: Anchoring): void {
  const { mentionLists, everywhere } = anchoring;
  const all = mentionLists.flatMap((list) => list.map((mention) => ({ list, mention })));
  all.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const shadowed = new Set<object>();
  let open: typeof all = [];
  for (const one of all) {
    open = open.filter(({ mention }) => mention.end > one.mention.start);
    const longer = open.filter(
      ({ mention: m }) => m.end >= one.mention.end && m.end - m.start > one.mention.end - one.mention.start,
    );
    const hidden = longer.some(
      ({ list, mention }) => list === one.list || (mention.form === "name" && one.mention.form === "name"),
    );
    if (everywhere.has(one.mention) && hidden) shadowed.add(one.mention);
    for (const { mention } of open) {
      if (mention.end !== one.mention.end || mention.start !== one.mention.start) continue;
      const [known, own] = [mention, one.mention].map((claim) => distanceOf(everywhere.get(claim))) as [number, number];
      if (known !== own && Math.max(known, own) > 0) shadowed.add(known > own ? mention : one.mention);
    }
    open.push(one);
  }
  for (const list of mentionLists) keepOnly(list, (mention) => !shadowed.has(mention));
}

function keepOnly<T>(list: T[], keep: (item: T) => boolean): void {
  let kept = 0;
  for (const item of list) if (keep(item)) list[kept++] = item;
  list.length = kept;
}
