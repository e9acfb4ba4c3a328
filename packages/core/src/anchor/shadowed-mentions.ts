import { distanceOf } from "./anchor-mentions.ts";
import type { Anchoring, MentionList } from "./anchoring.ts";

interface Listed {
  list: MentionList;
  mention: MentionList[number];
}

/**
 * Removes what a string claims inside something longer: inside a longer mention of the same entity and, for names,
 * inside a longer name of another entity. If two entities claim one place, the one whose spelling differs from the text loses it.
 */
export function dropShadowed({ mentionLists, everywhere }: Anchoring): void {
  const all = mentionLists.flatMap((list) => list.map((mention): Listed => ({ list, mention })));
  all.sort(({ mention: a }, { mention: b }) => a.start - b.start || b.end - a.end);
  const shadowed = new Set<object>();
  const reach: Reach = { ofList: new Map(), ofNames: 0 };
  for (let from = 0; from < all.length; ) {
    let to = from + 1;
    while (to < all.length && isSamePlace(all[to] as Listed, all[from] as Listed)) to++;
    const claims = all.slice(from, to);
    for (const claim of claims)
      if (everywhere.has(claim.mention) && isHidden(claim, reach)) shadowed.add(claim.mention);
    for (const { mention } of fartherSpelt(claims, everywhere)) shadowed.add(mention);
    for (const claim of claims) extend(reach, claim);
    from = to;
  }
  for (const list of mentionLists) keepOnly(list, (mention) => !shadowed.has(mention));
}

/** How far the mentions so far reach: those of each list, and the names of all. */
interface Reach {
  ofList: Map<MentionList, number>;
  ofNames: number;
}

// The mentions so far begin earlier, or at the same place and are longer: one that reaches as far contains this one.
function isHidden({ list, mention }: Listed, { ofList, ofNames }: Reach): boolean {
  return (ofList.get(list) ?? 0) >= mention.end || (mention.form === "name" && ofNames >= mention.end);
}

function extend(reach: Reach, { list, mention: { end, form } }: Listed): void {
  reach.ofList.set(list, Math.max(end, reach.ofList.get(list) ?? 0));
  if (form === "name") reach.ofNames = Math.max(end, reach.ofNames);
}

function fartherSpelt(claims: readonly Listed[], everywhere: Anchoring["everywhere"]): Listed[] {
  if (claims.length < 2) return [];
  const distances = claims.map(({ mention }) => distanceOf(everywhere.get(mention)));
  const least = Math.max(
    0,
    distances.reduce((a, b) => Math.min(a, b)),
  );
  return claims.filter((_, i) => (distances[i] as number) > least);
}

function isSamePlace({ mention: a }: Listed, { mention: b }: Listed): boolean {
  return a.start === b.start && a.end === b.end;
}

function keepOnly<T>(list: T[], keep: (item: T) => boolean): void {
  let kept = 0;
  for (const item of list) if (keep(item)) list[kept++] = item;
  list.length = kept;
}
