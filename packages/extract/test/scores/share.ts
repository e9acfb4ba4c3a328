import { type Article, anchor, type Fact, facts } from "@diplomatic-visits/core";
import { draft } from "../../src/draft/draft.ts";
import { parseText } from "../../src/plain/parse-text.ts";

/** How much of a finished coding the draft of its bare text holds. */
export interface HeldShare {
  what: "mentions" | "facts";
  coded: number;
  held: number;
  drafted: number;
  /** The words of what the draft does not hold, with the property. */
  missed: string[];
}

/** Compares a finished coding with the draft of its bare text: mentions by their span, facts by property, value and words. */
export function heldShare(coded: Article): HeldShare[] {
  const drafted = draftedArticle(coded);
  return [mentionShare(coded, drafted), factShare(coded, drafted)];
}

function draftedArticle({ text, datePublished }: Article): Article {
  const parsed = parseText(text);
  if (!parsed.ok) throw new Error("no skeleton");
  const options = datePublished === undefined ? {} : { referenceDate: datePublished.slice(0, 10) };
  const result = anchor(text, draft(parsed.article, options).coding);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.article;
}

function mentionShare(coded: Article, drafted: Article): HeldShare {
  const spans = new Set(mentionsOf(drafted).map(({ key }) => key));
  const wanted = mentionsOf(coded);
  const missed = wanted.filter(({ key }) => !spans.has(key));
  return {
    ...{ what: "mentions", coded: wanted.length, held: wanted.length - missed.length, drafted: spans.size },
    missed: missed.map(({ kind, start, end }) => `${kind}: ${coded.text.slice(start, end)}`),
  };
}

function mentionsOf({ entities = [] }: Article) {
  return entities.flatMap(({ id, kind, mentions }) =>
    mentions.map(({ start, end }) => ({ id, kind, start, end, key: `${start}-${end}` })),
  );
}

function factShare(coded: Article, drafted: Article): HeldShare {
  const named = sameEntities(coded, drafted);
  const have = facts(drafted).map((fact) => ({ fact, key: keyOf(fact, (id) => named.get(id) ?? id) }));
  const wanted = facts(coded);
  const held = wanted.filter((fact) => {
    const key = keyOf(fact, (id) => id);
    const at = have.findIndex((one) => one.key === key && shareWords(one.fact, fact));
    if (at >= 0) have.splice(at, 1);
    return at >= 0;
  });
  return {
    ...{ what: "facts", coded: wanted.length, held: held.length, drafted: facts(drafted).length },
    missed: wanted.filter((fact) => !held.includes(fact)).map((fact) => `${keyOf(fact, String)}: ${fact.quote}`),
  };
}

// A drafted entity is the coded one with which it shares a mention.
function sameEntities(coded: Article, drafted: Article): Map<string, string> {
  const at = new Map(mentionsOf(coded).map(({ key, id }) => [key, id]));
  return new Map(mentionsOf(drafted).flatMap(({ key, id }) => (at.has(key) ? [[id, at.get(key) as string]] : [])));
}

// Ids of events and statements are a matter of taste: the words decide which one is meant.
function keyOf({ key, property, value, by }: Fact, named: (id: string) => string): string {
  const [, list = ""] = key.split("/");
  const told = list === "statements" && property === "statement" ? by.map(named).join(" ") : "";
  const coded = typeof value === "string" && property !== "visit" ? named(value) : JSON.stringify(value ?? "");
  return [list, property, list === "statements" ? told : coded].join(" ");
}

function shareWords(a: Fact, b: Fact): boolean {
  return a.evidence.some((one) => b.evidence.some((other) => one.start < other.end && other.start < one.end));
}
