import type { Article, Locale } from "@diplomatic-visits/core";
import type { CodedSide, ComparedCodings, ComparedFact, NamedFact } from "@diplomatic-visits/explorer";
import { namedFacts } from "@diplomatic-visits/explorer";
import type { Agreement } from "../agreement/pooled-agreement.ts";
import { agreementTables } from "./agreement-tables.ts";
import { codingDecisions, type RuleOfDecision } from "./coding-decisions.ts";
import { type ComparedPair, isListed, type Listed } from "./compare-report.ts";
import type { Difference, Side } from "./difference.ts";
import { evidenceOfSide, fieldName, objectNames, sideText } from "./difference-text.ts";
import type { ValueStyle } from "./value-text.ts";

/** How two codings are shown side by side. */
export interface ComparedStyle {
  locale: Locale;
  listed: Listed;
  agreement: Agreement;
  /** The third coding, in which the differences are decided, and what it is called. */
  decided?: { article: Article; name: string };
  /** The rules that decide differences, by their keys. */
  rules?: ReadonlyMap<string, RuleOfDecision>;
}

/** Two codings of one text as data for a page: what differs as it is listed, and the facts that both have. */
export function comparedCodings(pair: ComparedPair, style: ComparedStyle): ComparedCodings {
  const { articles, files, differences } = pair;
  const { locale, listed, agreement, decided, rules } = style;
  const named = { a: namedFacts(articles.a, { locale }), b: namedFacts(articles.b, { locale }) };
  const values: ValueStyle = { locale, names: namesIn(articles.a, articles.b, locale) };
  const shown = differences.filter((one) => isListed(one, listed));
  const decisions = decided && codingDecisions(articles, decided.article, { values, rules });
  const differing = shown.map((difference): ComparedFact => {
    const decision = decisions?.get(difference.key);
    return { ...differingFact(difference, values, titlesOf(named)), ...(decision ? { decision } : {}) };
  });
  return {
    article: articles.a,
    names: { a: files.a, b: files.b },
    ...(decided ? { decided: decided.name } : {}),
    facts: [...differing, ...agreedFacts(named, differences)],
    figures: agreementTables(agreement, locale),
  };
}

/** The names of entities in the language of a page, in English too: readers of a page do not know the ids. */
function namesIn(a: Article, b: Article, locale: Locale): Map<string, string> {
  return new Map(
    [b, a].flatMap(({ entities = [] }) =>
      entities.map(({ id, name }) => [id, name[locale] ?? name["en"] ?? Object.values(name)[0] ?? id] as const),
    ),
  );
}

// Visits, meetings and agreements are named by their titles, statements by their glosses.
function titlesOf({ a, b }: Record<Side, readonly NamedFact[]>): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { about, key, owner, words } of [...b, ...a]) {
    const title = owner?.title ?? (key.split("/").length === 3 ? words.value : undefined);
    if (title !== undefined) titles.set(about, title);
  }
  return titles;
}

function differingFact(
  difference: Difference,
  values: ValueStyle,
  titles: ReadonlyMap<string, string>,
): Omit<ComparedFact, "decision"> {
  const { concept } = objectNames(difference, values);
  const { a = difference.object.b } = difference.object;
  const title = a === undefined ? undefined : (values.names.get(a) ?? titles.get(a) ?? a);
  const side = (of: Side): Partial<Record<Side, CodedSide>> =>
    difference.values[of] === undefined
      ? {}
      : { [of]: { words: sideText(difference, of, values), evidence: evidenceOfSide(difference, of) } };
  const { a: one, b: other } = { ...side("a"), ...side("b") };
  return {
    key: difference.key,
    standing: one && other ? "different" : one ? "a" : "b",
    object: title === undefined ? concept : `${concept} · ${title}`,
    field: fieldName(difference, values.locale),
    ...(one ? { a: one } : {}),
    ...(other ? { b: other } : {}),
  };
}

// The second coding has the ids of the first for what both have, so that equal facts have equal owners.
function agreedFacts(named: Record<Side, readonly NamedFact[]>, differences: readonly Difference[]): ComparedFact[] {
  const left = new Map<string, NamedFact[]>();
  for (const fact of named.b) left.set(identityOf(fact), [...(left.get(identityOf(fact)) ?? []), fact]);
  const differing = new Set(differences.flatMap(({ kind, key }) => (kind === "value" ? [`/${key}`] : [])));
  return named.a.flatMap((fact): ComparedFact[] => {
    const other = left.get(identityOf(fact))?.shift();
    if (!other || differing.has(fact.key)) return [];
    const { property, value = "" } = fact.words;
    const sides = [fact, other].map((one) => ({ words: value, evidence: one.evidence }));
    const [a, b] = sides as [CodedSide, CodedSide];
    const object = fact.owner === undefined ? property : `${fact.owner.concept} · ${fact.owner.title}`;
    return [{ key: fact.key, standing: "agreed", object, field: fact.owner === undefined ? "" : property, a, b }];
  });
}

function identityOf({ about, property, value }: NamedFact): string {
  return JSON.stringify([about, property, value]);
}
