import type { ArticleIndex, FactNode } from "../../article/article-index.ts";
import type { Reference } from "../../article/walk.ts";
import type { Rule } from "../rule.ts";

/** A list must not contain one entity, one code or one address twice. */
export const listedTwice: Rule = {
  code: "reference/listed-twice",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: { en: "Disallow the same item twice in a list.", ar: "منع العنصر نفسه مرتين في قائمة واحدة." },
  message: {
    en: "{found} is already in this list: remove it, or correct one of the two",
    ar: "{found} وارد في هذه القائمة: احذفه أو صحّح أحد الاثنين",
  },
  doubts: {
    reference: { having: "later", doubts: isRepeatedId },
    fact: { having: "first", doubts: isFirstOfRepeating },
    article: ({ article: { isBasedOn, keywords } }) => hasRepeated(isBasedOn) || hasRepeated(keywords),
    entity: { having: "addresses", doubts: ({ sameAs }) => hasRepeated(sameAs) },
  },
  check(index, report) {
    for (const reference of index.references)
      if (isRepeatedId(reference))
        report(reference.holder, { at: reference.at, found: reference.id, ...removal(reference.at) });
    for (const fact of index.facts)
      if (isFirstOfRepeating(fact))
        for (const { item, at, found, key } of repeatedItems(fact)) report(item, { at: key, found, words: { at } });
    for (const list of addressLists(index.article))
      for (const [at, one] of list.entries())
        if (list.indexOf(one) < at) report(list, { at, found: one, ...removal(at) });
  },
};

function removal(at: string | number): { fix?: readonly [{ op: "remove"; key: number }] } {
  return typeof at === "number" ? { fix: [{ op: "remove", key: at }] } : {};
}

/** Whether a list of ids contains an id before its position. */
function isRepeatedId({ holder, at, id }: Reference): boolean {
  return typeof at === "number" && at > 0 && Array.isArray(holder) && holder.lastIndexOf(id, at - 1) >= 0;
}

interface Item {
  entity?: unknown;
  role?: unknown;
  value?: unknown;
  note?: unknown;
}

/** The list that contains a fact, if it is the first item of a list of participants or codes with two items that are equal. */
function isFirstOfRepeating(fact: FactNode): boolean {
  return listOf(fact).length > 1 && repeatedItems(fact).length > 0;
}

const none: readonly Item[] = [];

function listOf({ node, parent, key, block }: FactNode): readonly Item[] {
  const list = (parent as Record<string, unknown>)[key];
  const isList =
    Array.isArray(list) && list[0] === node && (block === "coded" || typeof (node as Item).entity === "string");
  return isList ? list : none;
}

function repeatedItems(fact: FactNode): { item: object; at: number; found: string; key: string }[] {
  const seen = new Set<unknown>();
  return listOf(fact).flatMap((item, at) => {
    const key = item.entity === undefined ? "value" : "entity";
    const value = item[key];
    const isRepeated = seen.has(value) && item.note === undefined;
    seen.add(value);
    return isRepeated && typeof value === "string" ? [{ item, at, found: value, key }] : [];
  });
}

function addressLists({
  entities = [],
  isBasedOn = [],
  keywords = [],
}: ArticleIndex["article"]): (readonly string[])[] {
  return [isBasedOn, keywords as readonly string[], ...entities.flatMap(({ sameAs }) => (sameAs ? [sameAs] : []))];
}

function hasRepeated(list: readonly string[] | undefined): boolean {
  return list !== undefined && list.length > 1 && new Set(list).size < list.length;
}
