import type { QuoteReport } from "../article/quote-report.ts";
import type { Span } from "../text/span.ts";
import { anchorMentions } from "./anchor-mentions.ts";
import { type AnchorPlan, type Computed, type PlannedField, Written } from "./anchor-plan.ts";
import { type Anchoring, suggestion } from "./anchoring.ts";
import { findQuote, type WrittenQuote } from "./find-quote.ts";
import { listedPlaces } from "./listed-places.ts";
import { type PlaceInCoding, pathTo } from "./place-in-coding.ts";
import { type AnchorScope, scopeOf } from "./scope.ts";

/** The position of the walk in the coding, and the quotes of the enclosing objects, innermost first. */
export interface Position {
  place: PlaceInCoding | undefined;
  scopes: readonly AnchorScope[];
}

type Authored = Record<string, unknown>;

/** Walks an authored value along the article schema and returns the article's value: quotes become spans. */
export function anchorNode(anchoring: Anchoring, plan: AnchorPlan, value: unknown, position: Position): unknown {
  if (plan.kind === "mentions") return anchorMentions(anchoring, value as [], position.place);
  if (plan.kind === "list") return anchorList(anchoring, plan.item as AnchorPlan, value as unknown[], position);
  return plan.kind === "object" ? anchorObject(anchoring, plan, value as Authored, position) : value;
}

function anchorList(anchoring: Anchoring, item: AnchorPlan, list: unknown[], { place, scopes }: Position): unknown[] {
  if (item.kind === "value") return [...list];
  const anchored = list.map((value, i) =>
    anchorNode(anchoring, item, value, { place: { parent: place, key: i }, scopes }),
  );
  return item.inherited.length > 0 ? withInherited(item, anchored as Authored[]) : anchored;
}

function anchorObject(anchoring: Anchoring, plan: AnchorPlan, value: Authored, position: Position): Authored {
  const written = new Written(plan, value);
  const { evidence, singles, scopes } = anchorOwn(anchoring, plan, written, position);
  const anchored: Authored = {};
  for (let i = 0; i < plan.fields.length; i++) {
    const { key, plan: inner, isCarried, computes } = plan.fields[i] as PlannedField;
    const own = key === plan.evidence ? evidence : singles?.get(key);
    const child = own ?? (computes && computed(computes, written));
    const carried = isCarried ? written.at(i) : undefined;
    if (child !== undefined) anchored[key] = child;
    else if (carried !== undefined && inner.kind === "value") anchored[key] = carried;
    else if (carried !== undefined)
      anchored[key] = anchorNode(anchoring, inner, carried, { place: { parent: position.place, key }, scopes });
  }
  return anchored;
}

/** The quotes of an object itself, and where those of its parts are looked up first. */
interface OwnQuotes {
  evidence?: readonly Evidence[];
  singles?: ReadonlyMap<string, Evidence>;
  scopes: Position["scopes"];
}

// An object's own quotes: its evidence first, then its single quotes, such as a cue, inside that evidence. Quotes
// below the object are looked up in them first; the article's own quotes, such as the headline, are not a scope.
function anchorOwn(anchoring: Anchoring, plan: AnchorPlan, written: Written, { place, scopes }: Position): OwnQuotes {
  if (!plan.evidence && plan.singles.length === 0) return { scopes };
  const list = plan.evidence;
  const before = anchoring.quotes.length;
  const evidence = list
    ? anchorQuotes(anchoring, written.get("quote"), { place: { parent: place, key: "quote" }, scopes })
    : [];
  const meant = evidence.length > 0 || !list ? evidence : closestPlaces(anchoring.quotes.slice(before));
  const within = meant.length > 0 ? [scopeOf(meant), ...scopes] : scopes;
  const ofList = list ? { evidence } : {};
  if (plan.singles.every((key) => written.get(key) === undefined)) return { ...ofList, scopes: within };
  const singles = new Map<string, Evidence>();
  for (const key of plan.singles) {
    const [found] = anchorQuotes(anchoring, written.get(key), { place: { parent: place, key }, scopes: within });
    if (found) singles.set(key, found);
  }
  const encloses = evidence.length > 0 || place === undefined || singles.size === 0;
  return { ...ofList, singles, scopes: encloses ? within : [scopeOf([...singles.values()]), ...scopes] };
}

// If the quotes of an object are missing, its parts are looked up in the closest text: a word that is repeated
// elsewhere is not ambiguous for that reason.
function closestPlaces(own: readonly QuoteReport[]): Span[] {
  return own.flatMap(({ closest }) => (closest ? [{ start: closest.start, end: closest.end }] : []));
}

function computed(key: Computed, written: Written): unknown {
  const because = written.get("because");
  if (key === "note") return because;
  const source = written.get("source");
  const cited = typeof source === "object" && !Array.isArray(source);
  if (key === "basis") return cited ? (written.get("basis") ?? "external") : undefined;
  if (because !== undefined) return "inferred";
  return cited || written.get("citation") !== undefined ? "external" : "stated";
}

type Evidence = Span & { quote: string };

function anchorQuotes(anchoring: Anchoring, written: unknown, { place, scopes }: Position): Evidence[] {
  if (written === undefined) return [];
  if (!Array.isArray(written)) return listOf(anchorQuote(anchoring, written as OneQuote, { place, scopes }));
  const found: Evidence[] = [];
  for (let i = 0; i < written.length; i++) {
    const one = anchorQuote(anchoring, written[i] as OneQuote, { place: { parent: place, key: i }, scopes });
    if (one) found.push(one);
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function listOf(one: Evidence | undefined): Evidence[] {
  return one ? [one] : [];
}

type OneQuote = string | WrittenQuote;

function anchorQuote(anchoring: Anchoring, one: OneQuote, position: Position): Evidence | undefined {
  const { source, quotes } = anchoring;
  const written = typeof one === "string" ? { quote: one } : one;
  const { quote } = written;
  const { status, places } = findQuote(source, written, position);
  const [found] = places;
  const path = pathTo(position.place);
  if (status === "missing" || status === "ambiguous" || !found) {
    quotes.push({ path, quote, status, ...listedPlaces(places), ...suggestion(anchoring, written, status) });
    return undefined;
  }
  const { start, end } = found;
  const spelling = source.text.slice(start, end);
  const report: QuoteReport = { path, quote, status, places: [{ start, end }] };
  quotes.push(spelling === quote ? report : { ...report, spelling });
  return { start, end, quote: spelling };
}

// A stop inherits from its tour what it does not say itself, and the tour from its own; the schema's `inherits` names the reference.
function withInherited({ inherited, fields }: AnchorPlan, list: Authored[]): Authored[] {
  const byId = new Map(list.map((value) => [value["id"], value]));
  const lookups = inherited.map(({ key, inherits }) => ({ key, find: inheritedValues(byId, key, inherits) }));
  return list.map((value) => {
    const filled: Authored = { ...value };
    for (const { key, find } of lookups) {
      const found = filled[key] === undefined ? find(value) : undefined;
      if (found !== undefined) filled[key] = structuredClone(found);
    }
    const ordered: Authored = {};
    for (const { key } of fields) if (filled[key] !== undefined) ordered[key] = filled[key];
    return ordered;
  });
}

// The first value along the references. Each object is visited once, so a cycle of references has no value.
function inheritedValues(byId: ReadonlyMap<unknown, Authored>, key: string, inherits: string) {
  const known = new Map<Authored, unknown>();
  return (value: Authored): unknown => {
    const passed: Authored[] = [];
    let found: unknown;
    for (let at: Authored | undefined = value; at; at = byId.get(at[inherits])) {
      found = at[key] ?? known.get(at);
      if (found !== undefined || known.has(at)) break;
      known.set(at, undefined);
      passed.push(at);
    }
    for (const one of passed) known.set(one, found);
    return found;
  };
}
