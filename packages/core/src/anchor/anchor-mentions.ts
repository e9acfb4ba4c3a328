import type { Path } from "../article/path.ts";
import type { Mention } from "../generated/types.ts";
import { type Anchoring, suggestion } from "./anchoring.ts";
import { findMention, meansOnePlace, type WrittenMention, writtenMention } from "./mentions.ts";

type MentionInput = Parameters<typeof writtenMention>[0];

/** Anchors the mentions of one entity: every place they mean, once, in text order. */
export function anchorMentions(anchoring: Anchoring, list: readonly MentionInput[], path: Path): Mention[] {
  const mentions = list.flatMap((input, i) => anchorMention(anchoring, writtenMention(input), [...path, i]));
  const byPlace = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.start}-${mention.end}`;
    const known = byPlace.get(key);
    if (!known || anchoring.everywhere.has(known)) byPlace.set(key, mention);
  }
  const made = [...byPlace.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  anchoring.mentionLists.push(made);
  return made;
}

function anchorMention(anchoring: Anchoring, written: WrittenMention, path: Path): Mention[] {
  const { source, quotes, everywhere } = anchoring;
  const { status, places } = findMention(source, written);
  const clear = status !== "missing" && status !== "ambiguous";
  const spelling = clear && places[0] ? source.text.slice(places[0].start, places[0].end) : written.quote;
  const differs = spelling === written.quote ? {} : { spelling };
  quotes.push({
    path,
    quote: written.quote,
    status,
    places,
    ...differs,
    ...suggestion(anchoring, written.quote, status),
  });
  if (!clear) return [];
  return places.map((place) => {
    const quote = source.text.slice(place.start, place.end);
    const note = written.note === undefined ? {} : { note: written.note };
    const mention: Mention = { ...place, quote, form: written.form as Mention["form"], ...note };
    if (!meansOnePlace(written)) everywhere.add(mention);
    return mention;
  });
}

/**
 * Takes out what a string claims inside something longer: inside a longer mention of the same entity, and, for names,
 * inside a longer name of another.
 */
export function dropShadowed({ mentionLists, everywhere }: Anchoring): void {
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
    open.push(one);
  }
  for (const list of mentionLists) list.splice(0, list.length, ...list.filter((mention) => !shadowed.has(mention)));
}
