import type { Path } from "../article/path.ts";
import type { QuoteReport } from "../article/quote-report.ts";
import type { Mention } from "../generated/types.ts";
import { type Anchoring, suggestion } from "./anchoring.ts";
import { tiers } from "./find-quote.ts";
import { listedPlaces, mostListed } from "./listed-places.ts";
import type { MentionPlace, SpellingTier } from "./mention-places.ts";
import { isSameWord, type KnownSpellings, knownSpellings, otherSpellings, unusedExclusions } from "./mention-report.ts";
import { type FoundMention, findMention, meansOnePlace, type WrittenMention, writtenMention } from "./mentions.ts";
import { type PlaceInCoding, pathTo } from "./place-in-coding.ts";

type MentionInput = Parameters<typeof writtenMention>[0];

/** Anchors the mentions of one entity: every place that they mean, once, in text order. */
export function anchorMentions(
  anchoring: Anchoring,
  list: readonly MentionInput[],
  place: PlaceInCoding | undefined,
): Mention[] {
  const all = list.map(writtenMention);
  const spellings = knownSpellings(all.map(({ quote }) => quote));
  const byPlace = new Map<number, Mention>();
  for (let i = 0; i < all.length; i++) {
    const listed = { written: all[i] as WrittenMention, spellings };
    for (const mention of anchorMention(anchoring, listed, pathTo({ parent: place, key: i }))) {
      const key = mention.start * mostOffsets + mention.end;
      const known = byPlace.get(key);
      if (!known || isCloser(anchoring, mention, known)) byPlace.set(key, mention);
    }
  }
  const made = [...byPlace.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  anchoring.mentionLists.push(made);
  return made;
}

/** More offsets than a text has, so that a start and an end make one number. */
const mostOffsets = 0x200000;

// A mention with context takes precedence over a plain string; of two strings, the one spelt as in the text, then the later one.
function isCloser({ everywhere }: Anchoring, mention: Mention, known: Mention): boolean {
  return distanceOf(everywhere.get(mention)) <= distanceOf(everywhere.get(known)) && everywhere.has(known);
}

/** How far a tier of spelling is from the text; a mention with context is closer than any string. */
export function distanceOf(tier: SpellingTier | undefined): number {
  return tier === undefined ? -1 : ["exact", ...tiers].indexOf(tier);
}

interface Listed {
  written: WrittenMention;
  /** How the mentions of the same list are spelt. */
  spellings: KnownSpellings;
}

function anchorMention(anchoring: Anchoring, { written, spellings }: Listed, path: Path): Mention[] {
  const { source, quotes } = anchoring;
  const found = findMention(source, written, anchoring.mentionBudget);
  const { status, places } = found;
  const { quote } = written;
  if (status === "missing" || status === "ambiguous") {
    quotes.push({ path, quote, status, ...helpWith(anchoring, written, found), ...listedPlaces(places) });
    return [];
  }
  const first = places.find(({ tier }) => tier === status);
  const spelling = first ? source.text.slice(first.start, first.end) : quote;
  const isKnown = (other: string) => spellings.has(other) || (status === "orthographic" && isSameWord(other, spelling));
  quotes.push({
    ...{ path, quote, status, ...(spelling === quote ? {} : { spelling }) },
    places: places.map(({ start, end }) => ({ start, end })),
    ...(meansOnePlace(written) ? {} : otherSpellings(source.text, places, isKnown)),
    ...unusedExclusions(source.text, found),
  });
  return mentionsAt(anchoring, written, places);
}

function mentionsAt(
  { source, everywhere }: Anchoring,
  written: WrittenMention,
  places: readonly MentionPlace[],
): Mention[] {
  const note = written.note === undefined ? {} : { note: written.note };
  const form = written.form as Mention["form"];
  return places.map(({ start, end, tier }) => {
    const mention: Mention = { start, end, quote: source.text.slice(start, end), form, ...note };
    if (!meansOnePlace(written)) everywhere.set(mention, tier);
    return mention;
  });
}

function helpWith(anchoring: Anchoring, written: WrittenMention, { status, all }: FoundMention): Partial<QuoteReport> {
  return status === "missing" && all.length > 0
    ? { excluded: all.slice(0, mostListed) }
    : suggestion(anchoring, written, status);
}
